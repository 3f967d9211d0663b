import * as v from 'valibot';
import { factsOf } from '../indicators';
import { expectation } from '../messages/settings';
import type { IndicatorId, Rate, RuleId } from '../model';
import {
  hundredths,
  ownRowOf,
  ownRule,
  type OwnRow,
  type RankWanted,
  type Rule,
  type Wanted,
} from '../rules';
import type { RulePatch } from './patch';

/** A row people add, with what limits whom the letter names. */
export interface OwnRuleChange {
  readonly row: Rule;
  readonly margin?: Rate;
  readonly only?: number;
}
type RulePatchOf = Exclude<RulePatch, false>;

/** The row under its name; which side is better is the first indicator's to say. */
export function namedRule(id: RuleId, row: OwnRow): Rule {
  const [first = ''] = row.indicators;
  return ownRule(id, row, factsOf(first)?.better ?? 'higher');
}

const OBJECT = expectation('object');
/** A number of the settings file with at most two decimals, in hundredths: 50, "2,5%". */
export const hundredthsJson = v.pipe(
  v.union([v.number(), v.string()], expectation('number')),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const value = hundredths(String(dataset.value).replace('%', ''));
    if (value !== undefined) return value;
    addIssue({ message: expectation('number') });
    return NEVER;
  }),
);
const places = v.pipe(
  v.number(expectation('places')),
  v.integer(expectation('places')),
  v.minValue(1, expectation('places')),
);
const RANKS = ['first', 'last', 'rose', 'fell'] as const;
const SIMPLE = ['average', 'target', 'full', 'zero'] as const;

const compared = v.union(
  [
    v.pipe(
      v.picklist(SIMPLE),
      v.transform((what): Wanted => ({ with: what })),
    ),
    v.pipe(
      v.strictObject({ level: hundredthsJson }),
      v.transform(({ level }): Wanted => ({ with: 'level', level })),
    ),
    v.pipe(
      v.strictObject({ previous: hundredthsJson }),
      v.transform(({ previous }): Wanted => ({ with: 'previous', by: previous })),
    ),
    v.pipe(
      v.strictObject({ lastYear: hundredthsJson }),
      v.transform(({ lastYear }): Wanted => ({ with: 'lastYear', by: lastYear })),
    ),
    v.pipe(
      v.strictObject({ share: hundredthsJson }),
      v.transform(({ share }): Wanted => ({ with: 'share', share })),
    ),
    v.pipe(
      v.strictObject({ band: v.pipe(v.string(), v.nonEmpty()) }),
      v.transform(({ band }): Wanted => ({ with: 'band', band })),
    ),
    ...RANKS.map((of) =>
      v.pipe(
        v.strictObject({ [of]: places, smallest: v.exactOptional(places) }),
        v.transform((found): Wanted => {
          const rank: RankWanted = { of, places: Number(found[of]) };
          return { with: 'rank', rank, smallest: Number(found.smallest ?? 0) };
        }),
      ),
    ),
  ],
  expectation('compare'),
);

/** A row in the settings file: `{ "group": "low", "indicators": ["score"], "compare": { "last": 5 } }`. */
export const ownRuleJson = (id: v.GenericSchema<unknown, IndicatorId>) =>
  v.strictObject(
    {
      group: v.picklist(['commend', 'low', 'warn'], expectation('choice', ['commend', 'low', 'warn'])),
      indicators: v.pipe(v.array(id, expectation('list')), v.minLength(1, expectation('list'))),
      span: v.exactOptional(
        v.picklist(['period', 'cumulative'], expectation('choice', ['period', 'cumulative'])),
      ),
      compare: compared,
      units: v.exactOptional(
        v.picklist(['all', 'communes', 'offices'], expectation('choice', ['all', 'communes', 'offices'])),
      ),
      margin: v.exactOptional(hundredthsJson),
      only: v.exactOptional(places),
    },
    OBJECT,
  );

export type OwnRuleJson = v.InferOutput<ReturnType<typeof ownRuleJson>>;

export function ownRuleOfJson(id: RuleId, found: OwnRuleJson): OwnRuleChange {
  const { group, indicators, span = 'period', compare: wanted, units = 'all', ...limits } = found;
  return { row: namedRule(id, { group, indicators, span, wanted, units }), ...limits };
}

/** The row as the settings file writes it. */
export function ownRuleToJson(change: RulePatchOf & { readonly row: Rule }): unknown {
  const row = ownRowOf(change.row);
  if (!row) return {};
  const { group, indicators, span, wanted, units } = row;
  return {
    group,
    indicators,
    ...(span === 'cumulative' && { span }),
    compare: wantedJson(wanted),
    ...(units !== 'all' && { units }),
    ...(change.margin !== undefined && { margin: change.margin / 100 }),
    ...(change.only !== undefined && { only: change.only }),
  };
}

function wantedJson(wanted: Wanted): unknown {
  switch (wanted.with) {
    case 'average':
    case 'target':
    case 'full':
    case 'zero':
      return wanted.with;
    case 'level':
      return { level: wanted.level / 100 };
    case 'previous':
    case 'lastYear':
      return { [wanted.with]: wanted.by / 100 };
    case 'share':
      return { share: wanted.share / 100 };
    case 'rank': {
      const { rank, smallest } = wanted;
      return { [rank.of]: rank.places, ...(smallest > 0 && { smallest }) };
    }
    case 'band':
      return { band: wanted.band };
  }
}
