import type { Direction, FindingGroup, IndicatorId, Rate, RuleId } from '../model';
import {
  condition,
  type Comparison,
  type RankWanted,
  type Rule,
  type RuleSpan,
  type RuleUnits,
} from './rule';

/** What a row of people's compares with; which side is meant follows from its group and the indicator's direction. */
export type Wanted =
  | { readonly with: 'average' | 'target' | 'full' | 'zero' }
  | { readonly with: 'level'; readonly level: Rate }
  | { readonly with: 'previous' | 'lastYear'; readonly by: Rate }
  | { readonly with: 'share'; readonly share: Rate }
  | { readonly with: 'rank'; readonly rank: RankWanted; readonly smallest: number }
  | { readonly with: 'band'; readonly band: string };

/** A row of one condition, as people add them. */
export interface OwnRow {
  readonly group: FindingGroup;
  readonly indicators: readonly IndicatorId[];
  readonly span: RuleSpan;
  readonly wanted: Wanted;
  readonly units: RuleUnits;
}

/** The row as every other rule stands: praise is for the better side, everything else for the worse. */
export function ownRule(id: RuleId, row: OwnRow, better: Direction): Rule {
  return {
    id,
    group: row.group,
    scope: 'each',
    indicators: row.indicators,
    conditions: [condition(comparisonOf(row, better), row.span)],
    spoken: 0,
    units: row.units,
    yieldsTo: [],
    inLetter: true,
  };
}

function comparisonOf({ group, wanted }: OwnRow, better: Direction): Comparison {
  const isPraise = group === 'commend';
  switch (wanted.with) {
    case 'average':
      return { with: 'average', side: isPraise ? 'better' : 'worse' };
    case 'target':
      return { with: 'target', side: isPraise ? 'notWorse' : 'worse' };
    case 'level':
      return { ...wanted, side: isPraise ? 'notWorse' : 'worse' };
    case 'full':
      return { with: 'full', side: isPraise ? 'is' : 'isNot' };
    case 'zero':
      return { with: 'zero', side: isPraise === (better === 'lower') ? 'is' : 'isNot' };
    case 'previous':
    case 'lastYear':
      return { ...wanted, side: isPraise ? 'better' : 'worse' };
    case 'share':
    case 'rank':
    case 'band':
      return wanted;
  }
}

/** The row a rule was made of; undefined for rules of several conditions. */
export function ownRowOf({ group, indicators, conditions, units, scope }: Rule): OwnRow | undefined {
  const [only, ...others] = conditions;
  if (others.length > 0 || scope !== 'each') return undefined;
  const wanted = wantedOf(only.compared);
  return wanted && { group, indicators, span: only.span, wanted, units };
}

function wantedOf(compared: Comparison): Wanted | undefined {
  switch (compared.with) {
    case 'average':
    case 'target':
    case 'full':
    case 'zero':
      return { with: compared.with };
    case 'level':
      return compared.level === null ? undefined : { with: 'level', level: compared.level };
    case 'previous':
    case 'lastYear':
      return { with: compared.with, by: compared.by };
    case 'share':
    case 'rank':
    case 'band':
      return compared;
  }
}
