import { isCellError } from '../../model';
import type { CellValue, SheetContent } from '../../model';
import { printRate } from '../../text/print';
import { percentOfFraction } from '../values';

/** What stands for "nothing at all" where an empty cell would mean "not set". */
export const NOTHING = '(không)';

/** A cell as the text a person reads: percentages with their sign, dates as d/m/yyyy. Undefined: an error. */
export function cellText(content: SheetContent, row: number, column: number): string | undefined {
  const value: CellValue = content.values[row]?.[column] ?? null;
  if (isCellError(value)) return undefined;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'string') return value.normalize('NFC').trim();
  const format = content.numberFormats[row]?.[column] ?? 'General';
  if (isDateFormat(format) && value > 0) return dateText(Math.floor(value));
  const percent = format.includes('%') ? percentOfFraction(value) : undefined;
  return percent === undefined ? String(value) : printRate(percent);
}

function isDateFormat(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[dy]/i.test(letters) && !/general/i.test(letters);
}

/** Excel's serial day as d/m/yyyy; serial 60 is a day that never was, so older dates are off by one and never met. */
function dateText(serial: number): string {
  // Days since 0000-03-01, in years that begin in March: leap days then come last.
  const days = serial + 693899;
  const era = Math.floor(days / 146097);
  const ofEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return `${day}/${month}/${yearOfEra + era * 400 + (month <= 2 ? 1 : 0)}`;
}

/** Text as a cell holds it: quoted when blanks around it matter, "(không)" when it is empty. */
export function textCell(text: string): string {
  if (text === '') return NOTHING;
  const isPlain = text === text.trim() && !/^".*"$/s.test(text) && text !== NOTHING;
  return isPlain ? text : `"${text}"`;
}

export function textOfCell(cell: string): string {
  if (cell === NOTHING) return '';
  return /^"[\s\S]*"$/.test(cell) && cell.length > 1 ? cell.slice(1, -1) : cell;
}
