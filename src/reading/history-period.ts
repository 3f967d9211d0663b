import { dayOfSerial, parsePeriodKey, toPeriod, type CellValue, type Period } from '../model';
import { plain } from '../text/fold';
import { periodOfLine } from './periods';

const FIRST_SERIAL = 36526; // 01/01/2000
const LAST_SERIAL = 73050; // 31/12/2099

function monthOfSerial(serial: number): Period {
  const { year, month } = dayOfSerial(serial);
  return { year, month };
}

const valid = (year: number, month: number): Period | undefined =>
  month >= 1 && month <= 12 && year >= 1990 && year <= 2199 ? { year, month } : undefined;

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** 5.2023 typed where the point is the decimal sign became a number; 5.202 is 5.2020 without its zero. */
function monthOfNumber(value: number): Period | undefined {
  if (value >= FIRST_SERIAL && value < LAST_SERIAL + 1) return monthOfSerial(value);
  const match = /^(\d{1,2})\.(20\d{1,2})$/.exec(String(value));
  return match ? valid(Number((match[2] ?? '').padEnd(4, '0')), Number(match[1])) : undefined;
}

const PATTERNS: readonly (readonly [RegExp, (m: RegExpExecArray) => Period | undefined])[] = [
  // 31/5/2023: a day of the month
  [/^\d{1,2}[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/, (m) => valid(fullYear(m[2] ?? ''), Number(m[1]))],
  // 2023-05, 2023-05-31
  [/^(\d{4})[/.-](\d{1,2})(?:[/.-]\d{1,2})?$/, (m) => valid(Number(m[1]), Number(m[2]))],
  // tháng 5/2023, T5.2023, 5-2023, kỳ tháng 5 năm 2023
  [
    /^(?:ky )?(?:thang|thg|t)?\.? ?(\d{1,2}) ?(?:[/.-]|nam) ?(\d{4}|\d{2})$/,
    (m) => valid(fullYear(m[2] ?? ''), Number(m[1])),
  ],
];

/** 8 or "08" under the heading "Tháng" is a month. */
export const asMonth = (value: CellValue): CellValue =>
  (typeof value === 'number' || typeof value === 'string') && /^(0?[1-9]|1[0-2])$/.test(String(value))
    ? `tháng ${value}`
    : value;

/**
 * The period a cell of the ladder book names: a month as text ("Tháng 5/2023", "T5/2023", "5/2023"), a date or its
 * serial number; any other period in the words of titles ("Quý III/2025", "9 tháng đầu năm 2025").
 *
 * @param bookYear year of a period written without one, when the book's title tells it
 */
export function readHistoryPeriod(value: CellValue, bookYear: number | undefined): Period | undefined {
  if (typeof value === 'number') return monthOfNumber(value);
  if (typeof value !== 'string') return undefined;
  const text = plain(value);
  for (const [pattern, period] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return period(match);
  }
  const bare = /^(?:ky )?(?:thang|thg|t)\.? ?(\d{1,2})$/.exec(text);
  if (bare) return bookYear === undefined ? undefined : valid(bookYear, Number(bare[1]));
  const mention = periodOfLine(value);
  // Up to a day, but since when?
  const isOpen = mention === undefined || 'until' in mention;
  return parsePeriodKey(value) ?? (isOpen ? undefined : toPeriod(mention, bookYear));
}
