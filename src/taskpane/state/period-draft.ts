import { parsePeriodKey, type Period } from '../../model';

/** What kind of period people choose in words. */
export type DraftKind = 'month' | 'quarter' | 'week' | 'halfYear' | 'nineMonths' | 'year' | 'range';

/** A period being chosen, as it stands in its fields. */
export interface PeriodDraft {
  readonly kind: DraftKind;
  /** Of the month, quarter, week or half of the year. */
  readonly number: string;
  readonly year: string;
  /** Of a range: "01/7/2025". */
  readonly from: string;
  readonly to: string;
}

/** How many of a kind a year has; kinds that need no number are missing. */
export const IN_A_YEAR: Readonly<Partial<Record<DraftKind, number>>> = {
  month: 12,
  quarter: 4,
  week: 53,
  halfYear: 2,
};

/** The period the fields say; undefined while they say none. */
export function periodOf({ kind, number, year, from, to }: PeriodDraft): Period | undefined {
  if (kind === 'range') {
    const [first, last] = [isoDay(from), isoDay(to)];
    return first !== undefined && last !== undefined && first <= last
      ? parsePeriodKey(`${first}..${last}`)
      : undefined;
  }
  if (!/^\d{4}$/.test(year.trim())) return undefined;
  const most = IN_A_YEAR[kind];
  const at = Number(number);
  if (most !== undefined && !(Number.isInteger(at) && at >= 1 && at <= most)) return undefined;
  const two = String(at).padStart(2, '0');
  return parsePeriodKey(
    {
      month: `${year.trim()}-${two}`,
      quarter: `${year.trim()}-Q${at}`,
      week: `${year.trim()}-W${two}`,
      halfYear: `${year.trim()}-H${at}`,
      nineMonths: `${year.trim()}-01..${year.trim()}-09`,
      year: year.trim(),
    }[kind],
  );
}

/** "1/7/2025" as "2025-07-01"; undefined for a day that is none. */
function isoDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  if (year === '') return undefined;
  const key = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parsePeriodKey(`${key}..${key}`) ? key : undefined;
}
