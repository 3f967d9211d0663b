import type { ColumnRole, IndicatorId } from '../../model';
import type { Candidate, ColumnOfTable, MatchContext } from './candidates';
import { candidatesFrom } from './candidates';
import type { Naming } from './naming';
import { titledIndicators } from './naming';
import { isBareRate, isBareTotal, wholesNamed } from './neighbours';
import type { Figures } from './read-columns';

/** The candidates of each column, in the order of the columns. */
export type Told = readonly (readonly Candidate[])[];

const isMaybe = (candidates: readonly Candidate[]): boolean =>
  candidates.length > 1 && candidates.every(({ by }) => by === 'maybe');

/** "Đã số hoá" may be either half: the title says which. */
export function toldByTitle(told: Told, { titles }: MatchContext): Told {
  const about = titledIndicators(titles);
  return told.map((candidates) => {
    if (!isMaybe(candidates)) return candidates;
    const meant = candidates.filter(({ meaning }) => about.includes(meaning.indicator));
    return new Set(meant.map(({ meaning }) => meaning.indicator)).size === 1 ? meant : candidates;
  });
}

interface Part {
  readonly column: ColumnOfTable;
  readonly candidate: Candidate;
}

/** The three columns of a rate, the numerator known by its words. */
interface Block {
  readonly numerator: Candidate;
  readonly whole: Part;
  readonly rate: Part;
}

/**
 * "Tiếp nhận | Đã số hoá | Tỷ lệ": what words leave open the figures settle, where a bare rate is in every row the
 * quotient of a numerator by a quantity.
 */
export function toldByFigures(told: Told, context: MatchContext, figures: Figures): Told {
  const { columns } = context;
  const found = told.map((candidates) => [...candidates]);
  const at = ({ column }: ColumnOfTable): number => columns.findIndex((c) => c.column === column);
  columns.forEach((_, place) => {
    const numerators = (found[place] ?? []).filter(({ meaning }) => meaning.role === 'numerator');
    const isOpen = (column: ColumnOfTable): boolean => found[at(column)]?.length === 0;
    const blocks = numerators.flatMap((numerator) => blockOf(numerator, isOpen, context, figures) ?? []);
    const [only, ...more] = blocks;
    if (!only || more.length > 0) return;
    found[place] = [only.numerator];
    for (const part of [only.rate, only.whole]) found[at(part.column)] = [part.candidate];
  });
  return found;
}

function blockOf(
  numerator: Candidate,
  isOpen: (column: ColumnOfTable) => boolean,
  context: MatchContext,
  { agrees }: Figures,
): Block | undefined {
  const { indicator, span } = numerator.meaning;
  const { columns, indicators, sense } = context;
  const open = columns.filter(isOpen);
  const part = (column: ColumnOfTable, by: Naming['by'], role: ColumnRole): Part[] =>
    candidatesFrom(column, [namingOf(indicator, column, by)], context)
      .filter(({ meaning }) => meaning.span === span && meaning.role === role)
      .map((candidate) => ({ column, candidate }));
  const rates = open
    .filter(({ path }) => isBareRate(path.at(-1) ?? ''))
    .flatMap((column) => part(column, 'before', 'rate'));
  const named = open.filter((column) => wholesNamed(column, indicators, sense).includes(indicator));
  const wholes = [...named, ...open.filter(isBareTotal)].flatMap((column) =>
    part(column, 'whole', 'denominator'),
  );
  for (const rate of rates)
    for (const whole of wholes)
      if (agrees(numerator.column, whole.column.column, rate.column.column) === true)
        return { numerator, whole, rate };
  return undefined;
}

const namingOf = (indicator: IndicatorId, { path }: ColumnOfTable, by: Naming['by']): Naming => ({
  indicator,
  by,
  at: path.length - 1,
  because: path.at(-1) ?? '',
});
