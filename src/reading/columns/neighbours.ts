import { factsOf } from '../../indicators';
import type { ColumnRole, IndicatorId } from '../../model';
import type { IndicatorSettings } from '../../settings/settings';
import { isOfAmounts } from './accepts';
import type { Candidate, ColumnOfTable, MatchContext } from './candidates';
import type { Naming } from './naming';
import { namingsOf } from './naming';
import { countsOther, partOf } from './parts';
import { says, unknownWords, wordsOf } from './phrases';
import type { TableSense } from './table-sense';
import { CHANNELS, RATE } from './words';

/** "Tỷ lệ", "Đạt tỷ lệ (%)", "Tỷ lệ số hoá": says neither of which indicator nor of which half of the work. */
export function isBareRate(leaf: string): boolean {
  const words = wordsOf(leaf.replace(/=.*$/, ''));
  return (
    says(words, RATE) &&
    unknownWords(words, ['tỷ lệ', 'số hoá', 'so với', 'dự toán', 'kế hoạch']).length === 0
  );
}

const parentsOf = (path: readonly string[]): string => path.slice(0, -1).join('|');

/**
 * "Tiếp nhận | Số hoá khi tiếp nhận | Tỷ lệ": a rate that names nothing belongs to the counts right before it.
 *
 * @param own what the column's header names by itself: nothing, or several
 */
export function borrowedNaming(
  column: ColumnOfTable,
  before: ColumnOfTable | undefined,
  own: readonly Naming[],
  { indicators, sense, byUser }: MatchContext,
): readonly Naming[] {
  const { path } = column;
  const leaf = path.at(-1) ?? '';
  const figures = own.filter(({ indicator }) => factsOf(indicator)?.kind !== 'score');
  const isOpen = figures.every(({ by }) => by === 'maybe');
  if (!isOpen || before === undefined || !isBareRate(leaf)) return [];
  if (parentsOf(before.path) !== parentsOf(path)) return [];
  const said = byUser.get(before.column);
  if (said && COUNTS.has(said.role))
    return [{ indicator: said.indicator, by: 'before', at: path.length - 1, because: leaf }];
  const quantity = sense.own(before);
  if (quantity !== undefined && quantity !== 'money') return [];
  if (sense.isRateOfOthers(column, before)) return [];
  const holdsRates = before.content.rateLike + before.content.ratios > 0;
  const rates = namingsOf(before.path, indicators).filter((naming) => {
    const known = indicators.find(({ id }) => id === naming.indicator);
    if (known?.kind !== 'rate' || naming.by === 'maybe') return false;
    // Money paid online is no dossier paid online.
    if (quantity === 'money' && !isOfAmounts(known)) return false;
    if ((holdsRates && !isOfAmounts(known)) || sense.holdsPartOnly(before, naming)) return false;
    if (countsOther(before.path, naming, sense.isOfOtherMatters)) return false;
    const part = partOf(before.path, naming, 'rate');
    return part !== 'rate' && part !== 'other' && part !== 'target';
  });
  const [only, ...more] = rates;
  if (!only || more.length > 0) return [];
  if (figures.length > 0 && !figures.some(({ indicator }) => indicator === only.indicator)) return [];
  const whole = only.indicator === OF_FEES ? undefined : sense.wholeBehind(column, before);
  if (whole && wholesNamed(whole, indicators, sense).join() === OF_FEES) return [];
  return [{ indicator: only.indicator, by: 'before', at: path.length - 1, because: leaf }];
}

/** "Hồ sơ có phí | Đã nộp trực tuyến | Tỷ lệ": of dossiers with a fee nothing else is a rate. */
const OF_FEES: IndicatorId = 'payment';

/** Beside them a bare rate is theirs. */
const COUNTS: ReadonlySet<ColumnRole> = new Set(['numerator', 'denominator']);

const HALVES: readonly IndicatorId[] = ['intake', 'results'];

/** Where the two halves cannot be told apart by their headings, each may be the other. */
export function eitherHalf(named: readonly Naming[]): readonly Naming[] {
  const halves = named.filter(({ indicator }) => HALVES.includes(indicator));
  const [half, ...more] = halves;
  if (!half || more.length > 0) return named;
  const others = named.filter((naming) => naming !== half);
  return [...others, ...HALVES.map((indicator): Naming => ({ ...half, by: 'maybe', indicator }))];
}

/** "Số hoá kết quả › Tiếp nhận": the half a parent names while its leaf names the quantity of the other. */
function namedAgainstQuantity(path: readonly string[]): IndicatorId | undefined {
  const leaf = wordsOf(path.at(-1) ?? '');
  const [named, ...more] = namingsOf(path, []).filter(({ indicator }) => HALVES.includes(indicator));
  if (!named || more.length > 0 || named.at === path.length - 1 || says(leaf, 'số hoá')) return undefined;
  const wholes = HALVES.filter((id) => says(leaf, factsOf(id)?.words.whole ?? ''));
  return wholes.length === 1 && wholes[0] !== named.indicator ? named.indicator : undefined;
}

/** "Số hoá kết quả › Tiếp nhận" here and "Số hoá khi tiếp nhận › Giải quyết" there: headings changed places. */
export function halvesAreCrossed(columns: readonly ColumnOfTable[]): boolean {
  const against = new Set(columns.map(({ path }) => namedAgainstQuantity(path)));
  return HALVES.every((half) => against.has(half));
}

/**
 * Rates whose denominator a column names by its quantity alone ("Số hồ sơ tiếp nhận"), for those of which a numerator
 * is named elsewhere.
 */
export function wholeNamings(
  column: ColumnOfTable,
  { indicators, sense }: MatchContext,
  numerators: readonly Candidate[],
): readonly Naming[] {
  return wholesNamed(column, indicators, sense).flatMap((id): Naming[] => {
    if (!numerators.some(({ meaning }) => meaning.indicator === id && meaning.role === 'numerator'))
      return [];
    const { path } = column;
    return [{ indicator: id, by: 'whole', at: path.length - 1, because: path.at(-1) ?? '' }];
  });
}

/** Rates whose denominator a column's quantity names: nothing else is said of it. */
export function wholesNamed(
  column: ColumnOfTable,
  indicators: readonly IndicatorSettings[],
  sense: TableSense,
): readonly IndicatorId[] {
  const words = ` ${column.path.map((part) => wordsOf(part).trim()).join(' ')} `;
  if (says(words, `${CHANNELS} | ${RATE} | chưa | đang | còn lại | tiến độ`)) return [];
  const quantity = sense.own(column);
  return indicators.flatMap((indicator) => {
    const whole = factsOf(indicator.id)?.words.whole ?? '';
    const isOwn = quantity === undefined || (quantity === 'money' && isOfAmounts(indicator));
    const isNamed = indicator.kind === 'rate' && isOwn && says(words, whole);
    return isNamed && unknownWords(words, [whole]).length === 0 ? [indicator.id] : [];
  });
}

/** The column a bare rate belongs to: the nearest to its left that is not the other part of the whole. */
export function columnBefore(columns: readonly ColumnOfTable[], at: number): ColumnOfTable | undefined {
  for (let left = at - 1; left >= 0; left--) {
    const [column, next] = [columns[left], columns[left + 1]];
    if (!column || next?.column !== column.column + 1) return undefined;
    if (!says(wordsOf(column.path.at(-1) ?? ''), OTHER_PART)) return column;
  }
  return undefined;
}

const OTHER_PART = 'chưa | không | trực tiếp | còn lại | tái sử dụng';

/** "Tổng số hồ sơ": a quantity and nothing else. */
export function isBareTotal({ path }: ColumnOfTable): boolean {
  const words = wordsOf(path.at(-1) ?? '');
  return (
    says(words, 'tổng | tổng số | số lượng | số hồ sơ | hồ sơ') &&
    !says(words, `${RATE} | đã | được | đạt | hoàn thành | thực hiện`) &&
    path.every((part) => unknownWords(wordsOf(part), []).length === 0)
  );
}
