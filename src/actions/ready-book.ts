import type { Period, Summary } from '../model';
import { titlePeriod } from '../text/print-period';
import type { Workbook } from '../workbook/port';
import { addToBook } from './add-to-book';
import { recordMonth, takeBackMonth } from './export-letter';
import type { OpenWorkbook } from './open-workbook';

/** A reminder or criticism of an earlier period, as somebody types it. */
export interface EarlierAct {
  readonly period: Period;
  readonly unit: string;
  readonly form: string;
}

/** Adds a row for an act of an earlier period to "Sổ theo dõi"; its number is counted, not typed. */
export async function addEarlierAct(workbook: Workbook, open: OpenWorkbook, act: EarlierAct): Promise<void> {
  const { period, unit, form } = act;
  await workbook.write(
    addToBook(open, period, { period: titlePeriod(period), unit, form, ordinal: null, reason: '' }),
  );
}

/** Enters the month's acts as the letter says them now. */
export async function recordNow(workbook: Workbook, open: OpenWorkbook, summary: Summary): Promise<void> {
  await workbook.write(recordMonth(open, summary).plan);
}

/** Takes the month's acts back: rows of ours go or become "đã rút", rows made by hand stay. */
export async function takeBackRecord(
  workbook: Workbook,
  open: OpenWorkbook,
  summary: Summary,
): Promise<void> {
  await workbook.write(takeBackMonth(open, summary.period));
}
