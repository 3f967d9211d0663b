/** The report of a unit that explains itself, as typed: number and date, either may be blank. */
export interface Report {
  readonly number: string;
  /** "03/9/2023" */
  readonly date: string;
}

const DATE = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}`;
const REPORT = new RegExp(
  String.raw`báo cáo(?: giải trình)?(?:\s+số\s*:?\s*([^\s,;()]*\d[^\s,;()]*))?(?:\s*,?\s*ngày\s+(${DATE}))?`,
  'giu',
);

/** "Báo cáo số 15/BC-UBND ngày 03/9/2023", as it is entered into the ladder book; "" where neither is known. */
export function reportText({ number, date }: Report): string {
  const named = reportNamed(number.trim(), date.trim());
  return named === '' ? '' : `Báo cáo ${named}`;
}

/** Whether a text says nothing else than {@link reportText} does. */
export const isReportText = (text: string): boolean => text === `Báo cáo ${reportIn(text) ?? ''}`;

/** "số 15/BC-UBND ngày 03/9/2023": the report that a text names by its number or date; null where it names none. */
export function reportIn(text: string): string | null {
  for (const [, number = '', date = ''] of text.normalize('NFC').matchAll(REPORT)) {
    const named = reportNamed(number.replace(/\.$/, ''), date.replaceAll(' ', ''));
    if (named !== '') return named;
  }
  return null;
}

const reportNamed = (number: string, date: string): string =>
  [number && `số ${number.replace(/^số\s*:?\s*/iu, '')}`, date && `ngày ${date}`].filter(Boolean).join(' ');
