import { unclearText, type UnclearReason } from './unclear';

const SHEET = 'Trên dòng lệnh: chỉ rõ trang bằng --sheet.';
const PERIOD = 'Trên dòng lệnh: thêm --month 2023-08, hoặc --period 2025-Q3.';

/** How a call says what is not clear. */
const BY_CALL: Readonly<Partial<Record<UnclearReason, string>>> = {
  'no-metrics': SHEET,
  'no-unit-column': SHEET,
  'no-metric-column': SHEET,
  'several-sheets': SHEET,
  'no-month': PERIOD,
  'no-year': PERIOD,
  'two-months': PERIOD,
};

/** {@link unclearText} in a terminal, with the words that answer it. @param periods keys of the periods it names */
export function unclearCallText(
  reason: UnclearReason,
  name: string,
  candidates: readonly string[],
  periods: readonly string[],
): string {
  const text = unclearText(reason, name, candidates, 'vi');
  const named = periods.map((period) => `--period ${period}`).join(' hoặc ');
  if (named !== '') return `${text} Trên dòng lệnh: ${named}.`;
  const call = BY_CALL[reason];
  return call === undefined ? text : `${text} ${call}`;
}
