import { kindOf, type Period, type PeriodKind } from '../model';

interface Nouns {
  readonly vi: string;
  readonly en: string;
  /** "này", but "năm nay". */
  readonly thisOne: string;
}

const PERIOD: Nouns = { vi: 'kỳ', en: 'period', thisOne: 'kỳ này' };

const NOUNS: Readonly<Record<PeriodKind, Nouns>> = {
  week: { vi: 'tuần', en: 'week', thisOne: 'tuần này' },
  month: { vi: 'tháng', en: 'month', thisOne: 'tháng này' },
  twoMonths: PERIOD,
  quarter: { vi: 'quý', en: 'quarter', thisOne: 'quý này' },
  halfYear: PERIOD,
  nineMonths: PERIOD,
  year: { vi: 'năm', en: 'year', thisOne: 'năm nay' },
  range: PERIOD,
};

/** What a period of its kind is called, and this one and the one before it: "quý", "quý này", "quý trước"; a month where none is known. */
export function nounsOf(period: Period | undefined): {
  readonly noun: string;
  readonly thisOne: string;
  readonly before: string;
  readonly english: string;
} {
  const { vi, en, thisOne } = NOUNS[period ? kindOf(period) : 'month'];
  return { noun: vi, thisOne, before: `${vi} trước`, english: en };
}

/** What several periods are called together: "quý" where all are quarters, "kỳ" where they are mixed. */
export function nounsOfAll(periods: readonly Period[]): ReturnType<typeof nounsOf> {
  const [first, ...others] = periods.map(nounsOf);
  if (!first || others.every(({ noun }) => noun === first.noun)) return first ?? nounsOf(undefined);
  return { noun: PERIOD.vi, thisOne: PERIOD.thisOne, before: `${PERIOD.vi} trước`, english: PERIOD.en };
}
