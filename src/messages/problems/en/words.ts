import type { ColumnMeaning, IndicatorId, Period, Rate } from '../../../model';
import { nounsOf } from '../../../text/period-nouns';
import { printRate } from '../../../text/print';
import { rows } from '../shape';

const ROLES: Readonly<Record<ColumnMeaning['role'], string>> = {
  rate: 'rate',
  numerator: 'number done',
  denominator: 'number to be done',
  count: 'count',
  field: 'field',
  note: 'remark',
  maximum: 'maximum points',
  target: 'target',
  rank: 'rank',
};
const SPANS: Readonly<Record<ColumnMeaning['span'], string>> = {
  month: 'this month',
  previous: 'previous month',
  cumulative: 'cumulative',
  lastYear: 'same period last year',
};

/** "97.67%", "78.5/100 points": a figure as we print it, with English marks. */
export const inEnglish = (printed: string): string =>
  printed.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')).replace(/ điểm$/, ' points');
export const rate = (value: Rate): string => inEnglish(printRate(value));
export const meaning = (
  { indicator, role, span }: ColumnMeaning,
  named: (id: IndicatorId) => string,
): string => `${named(indicator)}: ${ROLES[role]} (${SPANS[span]})`;
export const quoted = (text: string): string => (text === '' ? 'an empty cell' : `“${text}”`);

export const rowsOf = (cells: readonly { readonly row: number }[]): string =>
  rows(cells.map(({ row }) => row));

export const nounOf = ([first]: readonly Period[]): string => (first ? nounsOf(first).english : 'month');

export const NO_ROW = {
  none: 'there is no whole-district row',
  unreadable: 'the whole-district row is blank or cannot be read',
  mean: 'the whole-district row is a mean of rates and is not used',
} as const;

export const HISTORY_ROW = {
  'unknown-form': ['a form that is not configured', 'a configured form, such as “Nhắc nhở” or “Phê bình”'],
  'unknown-unit': ['a unit that is not on the list', 'the name of a listed unit'],
  'several-units': ['one row for several units', 'a row for each unit'],
  'similar-unit': ['a name close to, but not the same as,', 'the name as the metrics sheet writes it'],
  'unreadable-month': ['a month that cannot be read', 'month and year, such as “Tháng 5/2023”'],
  'future-month': ['a month after the evaluated one', 'a month not after the evaluated one'],
  duplicate: ['two rows of a unit in one month', 'one row per unit and month'],
  'ordinal-order': ['ordinals that do not rise with the months', 'ordinals that rise through the year'],
  'other-book': ['an act that only another register of the file has,', 'all acts in one register'],
  'merged-unit': ['acts of several former units that are one by now,', 'the officer to decide the number'],
  'other-kind': ['an act of another kind of period', 'an ordinal the officer decides on'],
  'not-grown': [
    'overdue dossiers that have not grown since an earlier report of the same period: no new act',
    'more dossiers than that report named',
  ],
  'growth-unknown': [
    'a row that does not say how many dossiers were overdue in an earlier report of the same period',
    'the count in its reason; until then the finding has no x',
  ],
} as const;
