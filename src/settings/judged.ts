import type { IndicatorId } from '../model';
import { shippedRule, type Rule } from '../rules';
import type { OwnRuleChange } from './own-rules';
import type { RuleSettings, Settings } from './settings';

/** The row behind the settings of a rule. */
export function ruleOf({ rule, row }: RuleSettings): Rule {
  const found = row ?? shippedRule(rule);
  if (!found) throw new RangeError(`no such rule: ${rule}`);
  return found;
}

/** How far a rule names: what is not limited is left out. */
export function limitsOf({
  margin,
  only,
}: Pick<RuleSettings, 'margin' | 'only'>): Pick<OwnRuleChange, 'margin' | 'only'> {
  return { ...(margin !== undefined && { margin }), ...(only !== undefined && { only }) };
}

/** The indicators a rule judges, before any stands in for another. */
export function indicatorsOf(entry: RuleSettings): readonly IndicatorId[] {
  return entry.indicators.length > 0 ? entry.indicators : ruleOf(entry).indicators;
}

/** The form the ladder gives an ordinal: that of the highest rung at or below it; null where there is none. */
export function formOfOrdinal(ordinal: number | null, rungs: Settings['ladder']['rungs']): string | null {
  if (ordinal === null) return null;
  return rungs.findLast(({ from }) => from <= ordinal)?.form ?? null;
}

type IsKept = (id: IndicatorId) => boolean;

/**
 * The indicators a rule judges in a month: one that stands for others takes their place where the sheet keeps none of
 * them, and yields where it keeps one.
 */
export function withStandIns(
  indicators: readonly IndicatorId[],
  settings: Settings,
  isKept: IsKept,
): readonly IndicatorId[] {
  return settings.indicators.reduce<readonly IndicatorId[]>((named, { id, enabled, standsFor }) => {
    const replaced = named.filter((one) => standsFor.includes(one));
    if (!enabled || replaced.length === 0 || named.includes(id)) return named;
    if (!isKept(id) || standsFor.some(isKept)) return named;
    return named.flatMap((one) => (one === replaced[0] ? [id] : replaced.includes(one) ? [] : [one]));
  }, indicators);
}

/** What active rules would judge; what may be missing without anybody missing it is left out. */
export function wantedIndicators(settings: Settings, isKept: IsKept): ReadonlySet<IndicatorId> {
  const wanted = settings.rules.flatMap((entry) => {
    const { conditions } = ruleOf(entry);
    const optional = conditions.flatMap(({ of, need }) => (need === 'whereMeasured' ? of : []));
    const named = withStandIns(indicatorsOf(entry), settings, isKept).filter((id) => !optional.includes(id));
    // What must not happen may be counted in one column or in another: one is enough.
    const [only] = conditions;
    const isEither =
      conditions.length === 1 && only.compared.with === 'zero' && only.compared.side === 'isNot';
    return isEither && named.some(isKept) ? [] : isEither ? named.slice(0, 1) : named;
  });
  return new Set(wanted);
}

/**
 * Whether anybody would be judged by an indicator, or by what it stands for; a remark is a reason besides. Without any
 * rule nobody has said yet.
 */
export function mayBeJudged(settings: Settings): (id: IndicatorId) => boolean {
  const named = new Set(settings.rules.flatMap(indicatorsOf));
  const judged = settings.indicators.filter(
    ({ id, kind, standsFor }) => named.has(id) || kind === 'note' || standsFor.some((one) => named.has(one)),
  );
  const ids = new Set(judged.map(({ id }) => id));
  return (id) => settings.rules.length === 0 || ids.has(id);
}
