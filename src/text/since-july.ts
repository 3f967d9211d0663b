import { plainMonths } from './month-words';
import { rangeIn, withoutForeignTimes } from './period-words';

const JULY = String.raw`(?:(?:ngay\s*:?\s*)?0?1\s*(?:[/.-]|thang)\s*0?7|thang\s*0?7)(?:\s*(?:[/.-]|nam)\s*(20\d{2}))?(?![\d/])`;
const SINCE_JULY = new RegExp(
  String.raw`(?:\b(?:tu|ke tu)\s*|\bluy ke\s*\(?\s*)${JULY}(\s*(?:[-,;]?\s*(?:den|toi)|->|[-~])(?! *nay)[^;)]*)?`,
);

/**
 * Whether a text says that figures count from the first of July: `outright`, or as the first day of a range longer than
 * that month, which may be the range of its period alone.
 *
 * @param year that of the sheet, where the text leaves it open
 */
export function countsFromJuly(
  text: string,
  year: number | undefined,
): { readonly year: number; readonly outright: boolean } | undefined {
  const words = withoutForeignTimes(plainMonths(text)).replace(/\bhieu luc\b[^;()]*/g, ' ');
  const match = SINCE_JULY.exec(words);
  if (!match) return undefined;
  const [, own, end] = match;
  const days = end === undefined ? undefined : rangeIn(words);
  if (days && 'month' in days) return undefined;
  const told = (own === undefined ? undefined : Number(own)) ?? days?.year ?? year;
  const outright = end === undefined || /\bluy ke|\bke tu|\btinh tu/.test(words);
  return told === undefined ? undefined : { year: told, outright };
}
