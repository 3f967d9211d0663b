import { carryOver } from '../actions/carry-over';
import { CARRY_WORDS } from '../messages/carry';
import { periodKey } from '../model';
import { printPeriod } from '../text/print-period';
import type { Workbook } from '../workbook/port';

/** What came over from last month's file, as data and as lines of the report. */
export interface Carried {
  readonly json: { readonly carried?: unknown };
  readonly report: readonly string[];
}

export const NOTHING_CARRIED: Carried = { json: {}, report: [] };

/** @param file the other file's name */
export async function carriedFrom(workbook: Workbook, from: Workbook, file: string): Promise<Carried> {
  const { settings, acts } = await carryOver(workbook, from);
  const rows = acts.map(({ period, unitName: unit, form, ordinal }) => ({
    period: periodKey(period),
    unit,
    form,
    ordinal,
  }));
  const told = acts.map(({ unitName, form, period }) => CARRY_WORDS.act(unitName, form, printPeriod(period)));
  return {
    json: { carried: { from: file, settings, acts: rows } },
    report: [
      CARRY_WORDS.title(file),
      ...(settings.length > 0 ? [CARRY_WORDS.settings(settings)] : []),
      ...(told.length > 0 ? [CARRY_WORDS.acts(told)] : []),
      ...(settings.length + told.length === 0 ? [CARRY_WORDS.nothing] : []),
      '',
    ],
  };
}
