import type { SummaryEdit } from '../../actions/edit-summary';
import type { PaneTools } from './tools';

const later = () => import('./later');

/** What the officer does with an evaluation that stands in the workbook. */
export interface SummaryWork {
  edit(edit: SummaryEdit): Promise<void>;
  clearMarks(): Promise<void>;
  /** Brings the summary back that the last evaluation replaced. */
  restore(): Promise<void>;
}

export function summaryWork({ store, withWorkbook, request, refresh, isFile }: PaneTools): SummaryWork {
  return {
    edit: (edit) =>
      withWorkbook('writing', async (target) => {
        const { result } = store.get();
        if (!result) return;
        const edited = await (await later()).editSummary(target, result.prepared, edit);
        if (typeof edited === 'string') {
          store.set({ failure: { kind: edited } });
          return;
        }
        const { summary, report } = edited;
        store.set({
          result: { ...result, summary },
          notice: { kind: 'edited', sheet: result.prepared.summarySheet, marksLeft: report.marksLeft },
          unsaved: isFile(),
        });
        if (isFile()) refresh(target);
      })(),
    clearMarks: () =>
      withWorkbook('writing', async (target) => {
        const { clearMarks, openWorkbook } = await later();
        const { marksLeft } = await clearMarks(target, await openWorkbook(target, request()));
        const { result } = store.get();
        store.set({
          result: result && { ...result, marked: marksLeft !== undefined },
          notice: { kind: 'cleared', marksLeft },
          unsaved: isFile(),
        });
      })(),
    restore: () =>
      withWorkbook('writing', async (target) => {
        const { result } = store.get();
        if (!result) return;
        const { restoreSummary } = await later();
        const restored = await restoreSummary(target, result.prepared);
        if (typeof restored === 'string') {
          store.set({ failure: { kind: 'summary-gone' } });
          return;
        }
        const { summary, report } = restored;
        store.set({
          result: { ...result, summary, marked: true },
          notice: { kind: 'restored', marksLeft: report.marksLeft },
          unsaved: isFile(),
        });
        if (isFile()) refresh(target);
      })(),
  };
}
