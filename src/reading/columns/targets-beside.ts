import type { IndicatorId } from '../../model';
import type { Candidate, ColumnOfTable } from './candidates';
import type { Naming } from './naming';
import { says, unknownWords, wordsOf } from './phrases';

const TARGETS = 'chỉ tiêu | mục tiêu | mức giao | chỉ tiêu giao | chỉ tiêu được giao';
const GIVEN_BY = 'giao | được giao | ubnd | hđnd';

/** "Chỉ tiêu UBND tỉnh giao (%)": a target, of what it does not say. */
function isBareTarget({ path }: ColumnOfTable): boolean {
  const words = wordsOf(path.at(-1) ?? '');
  return says(words, TARGETS) && unknownWords(words, [TARGETS, GIVEN_BY]).length === 0;
}

const parentsOf = ({ path }: ColumnOfTable): string => path.slice(0, -1).join('|');

/** The one indicator whose rate of the period a column certainly is. */
function rateOf(candidates: readonly Candidate[]): IndicatorId | undefined {
  const [first] = candidates;
  const isOne = candidates.every(
    ({ meaning: { indicator, role, span } }) =>
      indicator === first?.meaning.indicator && role === 'rate' && span === 'month',
  );
  return isOne ? first?.meaning.indicator : undefined;
}

interface Turn {
  readonly column: ColumnOfTable;
  /** Undefined: a target. */
  readonly indicator: IndicatorId | undefined;
}

/**
 * Columns that say "Chỉ tiêu" and no more, each right beside a rate: where rates and targets take turns under one
 * heading, as many of these as of those, each target is of the rate beside it. Any other order leaves open of which, and
 * so do figures on its other side that nobody knows.
 *
 * @param candidatesOf what a column's own words allow
 */
export function targetsBeside(
  columns: readonly ColumnOfTable[],
  candidatesOf: (column: ColumnOfTable) => readonly Candidate[],
): ReadonlyMap<number, Naming> {
  const isUnknown = (at: number): boolean => {
    const other = columns.find(({ column }) => column === at);
    if (!other || candidatesOf(other).length > 0) return false;
    return other.content.whole + other.content.rateLike + other.content.ratios > 0;
  };
  const found = new Map<number, Naming>();
  for (const parents of new Set(columns.filter(isBareTarget).map(parentsOf))) {
    const turns = columns
      .filter((column) => parentsOf(column) === parents)
      .flatMap((column): Turn[] => {
        const candidates = candidatesOf(column);
        if (candidates.length === 0) return isBareTarget(column) ? [{ column, indicator: undefined }] : [];
        const indicator = rateOf(candidates);
        return indicator === undefined ? [] : [{ column, indicator }];
      });
    for (const { target, indicator } of pairsOf(turns, isUnknown)) {
      const { path } = target;
      found.set(target.column, { indicator, by: 'before', at: path.length - 1, because: path.at(-1) ?? '' });
    }
  }
  return found;
}

interface Pair {
  readonly target: ColumnOfTable;
  readonly indicator: IndicatorId;
}

/** None where they do not all take turns. */
function pairsOf(turns: readonly Turn[], isUnknown: (column: number) => boolean): readonly Pair[] {
  const isTargetFirst = turns[0]?.indicator === undefined;
  const pairs: Pair[] = [];
  for (let at = 0; at < turns.length; at += 2) {
    const [one, other] = [turns[at], turns[at + 1]];
    if (!one || other?.column.column !== one.column.column + 1) return [];
    const [target, rate] = isTargetFirst ? [one, other] : [other, one];
    if (target.indicator !== undefined || rate.indicator === undefined) return [];
    if (isUnknown(target.column.column + (isTargetFirst ? -1 : 1))) return [];
    pairs.push({ target: target.column, indicator: rate.indicator });
  }
  return pairs;
}
