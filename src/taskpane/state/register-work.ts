import { periodKey, type Act, type Period, type SummaryRow } from '../../model';
import type { Report } from '../../text/report-of';
import type { PaneTools } from './tools';

const later = () => import('./later');

/** What people do with "Sổ theo dõi" apart from recording with the letter. */
export interface RegisterWork {
  /** Enters an accepted explanation and evaluates again. */
  acceptExplanation(row: SummaryRow, report: Report): Promise<void>;
  /** Takes one back and evaluates again. */
  takeBackExplanation(act: Act): Promise<void>;
  /** Whether the period's acts are recorded with the letter. */
  tickRecording(period: Period, isOn: boolean): void;
}

export function registerWork({ store, withWorkbook, request, evaluateIn }: PaneTools): RegisterWork {
  return {
    acceptExplanation: (row, report) =>
      withWorkbook('writing', async (target, step) => {
        const { result } = store.get();
        if (!result || !row.finding) return;
        const { acceptExplanation, openWorkbook } = await later();
        const open = await openWorkbook(target, request());
        await acceptExplanation(target, open, row.finding, result.summary.period, report);
        await evaluateIn(target, step);
        if (store.get().result) store.set({ notice: { kind: 'accepted', unit: row.unitName } });
      })(),
    takeBackExplanation: (act) =>
      withWorkbook('writing', async (target, step) => {
        const { openWorkbook, takeBackExplanation } = await later();
        await takeBackExplanation(target, await openWorkbook(target, request()), act);
        await evaluateIn(target, step);
        if (store.get().result) store.set({ notice: { kind: 'explanation-taken-back', unit: act.unitName } });
      })(),
    tickRecording: (period, isOn) =>
      store.set({ recording: { ...store.get().recording, [periodKey(period)]: isOn } }),
  };
}
