import type { PreparedYear } from '../../actions/evaluate-year';
import { samePeriod, type Period } from '../../model';
import type { Workbook } from '../../workbook/port';
import { planEffects, type PlanEffects } from './effects';
import { DOCX_TYPE } from './files';
import type { YearEffects, YearReview } from './pane-state';
import type { Step } from './steps';
import type { PaneTools } from './tools';

const later = () => import('./later-year');

/** All months of the workbook in one go. */
export interface YearWork {
  /** Judges every month in memory, so that people see what would be written; nothing is. */
  reviewYear(): Promise<void>;
  /** Writes what was reviewed: summaries, marks and overview, and the ladder book when `record` says so. */
  writeYear(record: boolean): Promise<void>;
  /** Hands over one month's letter, as its summary says it now. */
  exportMonth(period: Period): Promise<void>;
  /** Goes to one month of the year on the screen itself. */
  openMonth(period: Period, sheet: string): Promise<void>;
}

export function yearWork({ store, host, withWorkbook, request, recognise, isFile }: PaneTools): YearWork {
  const { platform } = host;

  async function review(target: Workbook, step: Step): Promise<YearReview | undefined> {
    const { prepareYear } = await later();
    const { preset, now } = request();
    const prepared = await prepareYear(target, { preset, now }, (period, number, all) =>
      step('evaluating', true, { month: { period, number, all }, done: (number - 1) / all }),
    );
    if ('unclear' in prepared) {
      store.set({ year: { unclear: prepared } });
      return undefined;
    }
    const year = { prepared, effects: effectsOf(prepared), written: undefined };
    store.set({ year });
    return year;
  }

  return {
    reviewYear: () =>
      withWorkbook('evaluating', async (target, step) => {
        store.set({ year: undefined });
        await review(target, step);
      })(),
    writeYear: (record) =>
      withWorkbook('writing', async (target, step) => {
        // What was typed into the workbook since it was reviewed must not be written over.
        const year = await review(target, step);
        if (!year) return;
        await step('writing', false);
        const { saveSettings, writeYear } = await later();
        const { changedMeanwhile } = await writeYear(target, year.prepared, record);
        const { preset } = store.get().choice;
        const [first] = year.prepared.months;
        if (preset !== undefined && first) await saveSettings(target, first.prepared.open, { preset });
        store.set({ year: { ...year, written: { recorded: record, changedMeanwhile } }, result: undefined });
        if (isFile()) store.set({ unsaved: true });
        await recognise(target);
      })(),
    exportMonth: (period) =>
      withWorkbook('exporting', async (target) => {
        const { year, form } = store.get();
        if (!year || 'unclear' in year) return;
        const month = year.prepared.months.find(({ prepared }) =>
          samePeriod(prepared.summary.period, period),
        );
        if (!month) return;
        const { currentSummary, letterFile, letterOf } = await later();
        const summary = await currentSummary(target, month.prepared);
        if (summary === 'summary-gone') {
          store.set({ failure: { kind: summary } });
          return;
        }
        const { settings, table } = month.prepared;
        const composed = letterOf(summary, settings, form?.hasAnnex === false ? undefined : table);
        if (!composed) {
          store.set({ failure: { kind: 'nothing-judged' } });
          return;
        }
        const bytes = await letterFile(composed.letter, form?.bytes);
        const saved = await platform.saveFile({ name: composed.fileName, bytes, type: DOCX_TYPE });
        store.set({ notice: { kind: 'saved', ...saved, isLetter: true } });
      })(),
    openMonth(period, sheet) {
      const { choice } = store.get();
      store.set({ choice: { ...choice, period, sheet }, page: 'main', tab: 'result', result: undefined });
      return withWorkbook('opening', recognise)();
    },
  };
}

/** Everything writing the year does, in figures. */
function effectsOf({ months }: PreparedYear): YearEffects {
  const each = months.map(({ prepared }) => planEffects(prepared));
  const count = (what: PlanEffects['summary']): number =>
    each.filter(({ summary }) => summary === what).length;
  return {
    marked: each.reduce((sum, { marked }) => sum + marked, 0),
    created: count('create'),
    updated: count('update'),
    left: count('leave'),
  };
}
