import type { Month, SheetContent } from '../../../src/model';
import { daysIn, shiftMonth } from '../../../src/model';

const WORDS =
  /THÁNG [78]\/2023|[Tt]háng [78](?!\d)|Luỹ kế 8 tháng|01\/4-31\/8|21\/7\/2023|20\/8\/2023|(?<!\d)31\/8(?!\d)|tháng 9 năm 2023|\bT[78]\b/g;

/**
 * Sheets drawn for August 2023 in the words of another month: titles, headings, names of sheets.
 *
 * @param windowStart first month of the payment's window in that year
 */
export function inMonth(
  sheets: readonly SheetContent[],
  period: Month,
  windowStart: number,
): readonly SheetContent[] {
  const before = shiftMonth(period, -1);
  const after = shiftMonth(period, 1);
  const { month, year } = period;
  const end = `${daysIn(period)}/${month}`;
  const words: Readonly<Record<string, string>> = {
    'THÁNG 8/2023': `THÁNG ${month}/${year}`,
    'THÁNG 7/2023': `THÁNG ${before.month}/${before.year}`,
    'Tháng 8': `Tháng ${month}`,
    'tháng 8': `tháng ${month}`,
    'Tháng 7': `Tháng ${before.month}`,
    'Luỹ kế 8 tháng': `Luỹ kế ${month} tháng`,
    '01/4-31/8': `01/${windowStart}-${end}`,
    '21/7/2023': `21/${before.month}/${before.year}`,
    '20/8/2023': `20/${month}/${year}`,
    '31/8': end,
    'tháng 9 năm 2023': `tháng ${after.month} năm ${after.year}`,
    T8: `T${month}`,
    T7: `T${before.month}`,
  };
  const said = (text: string): string => text.replace(WORDS, (found) => words[found] ?? found);
  return sheets.map((sheet) => ({
    ...sheet,
    name: said(sheet.name),
    values: sheet.values.map((row) => row.map((value) => (typeof value === 'string' ? said(value) : value))),
  }));
}
