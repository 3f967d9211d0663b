import type { IndicatorId, RuleId, UnitMonth } from '../model';
import type { RuleSettings, Settings } from '../settings';
import type { Rule } from './rule';
import { JUDGING_ORDER } from './rules';
import type { Outcome } from './verdict';
import type { Bench, IndicatorView } from './view';
import { concerns, viewOf } from './view';

/** A rule the settings switch on, with the indicators it judges. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly settings: RuleSettings;
  readonly indicators: readonly IndicatorId[];
}

/** What one rule found of one unit. */
export interface Judgement {
  readonly rule: Rule;
  /** Null for rules that judge several indicators together. */
  readonly indicator: IndicatorId | null;
  readonly outcome: Outcome;
  readonly views: readonly IndicatorView[];
  /** It would have held, had no report been accepted. */
  readonly spared: boolean;
}

/** The active rules in the order they are judged. */
export function activeRules(settings: Settings): readonly ActiveRule[] {
  return JUDGING_ORDER.flatMap((rule) =>
    settings.rules
      .filter((entry) => entry.rule === rule.id)
      .map((entry) => ({
        rule,
        settings: entry,
        indicators: entry.indicators.length > 0 ? entry.indicators : rule.indicators,
      })),
  );
}

type Concern = boolean | 'open';

function both(a: Concern, b: Concern): Concern {
  if (a === false || b === false) return false;
  return a === 'open' || b === 'open' ? 'open' : true;
}

const OTHER_KIND: Outcome = { verdict: 'notApplicable', reason: 'other-kind', ties: [] };
const NOTHING: Outcome = { verdict: 'notApplicable', reason: 'nothing-to-measure', ties: [] };

function outcomeOf({ rule, settings }: ActiveRule, views: readonly IndicatorView[]): Outcome {
  if (rule.scope === 'unit') return rule.judge(views);
  const [only] = views;
  return only ? rule.judge(only, settings) : NOTHING;
}

function kindUnknown(
  indicator: IndicatorId | null,
  outcome: Outcome & { verdict: 'met' | 'cannotTell' },
): Outcome {
  const evidence =
    outcome.verdict === 'met' ? outcome.figures.flatMap((figure) => figure.evidence) : outcome.evidence;
  return { verdict: 'cannotTell', why: 'kind-unknown', indicator, evidence, ties: outcome.ties };
}

/** Judges one row by every active rule. `exempt`: indicators whose report was accepted for the month. */
export function judgeRow(
  row: UnitMonth,
  rules: readonly ActiveRule[],
  bench: Bench,
  exempt: ReadonlySet<IndicatorId>,
): readonly Judgement[] {
  const views = new Map<IndicatorId, IndicatorView>();
  const view = (indicator: IndicatorId): IndicatorView => {
    const known = views.get(indicator);
    if (known) return known;
    const made = viewOf(row, indicator, bench);
    views.set(indicator, made);
    return made;
  };
  /** "rule|indicator" of what holds so far, and of what is answered at all. */
  const listed = new Set<string>();
  const answered = new Set<string>();

  const judge = (active: ActiveRule, indicator: IndicatorId | null): Judgement => {
    const { rule } = active;
    const seen = indicator === null ? active.indicators.map(view) : [view(indicator)];
    const ownUnits = indicator === null ? 'all' : (bench.indicators.get(indicator)?.units ?? 'all');
    const concern = both(concerns(active.settings.units, row.unit), concerns(ownUnits, row.unit));
    const outcome = concern === false ? OTHER_KIND : outcomeOf(active, seen);
    const judged = (final: Outcome, spared = false): Judgement => {
      return { rule, indicator, outcome: final, views: seen, spared };
    };
    if (outcome.verdict !== 'met' && outcome.verdict !== 'cannotTell') return judged(outcome);

    const { ties } = outcome;
    const key = (id: RuleId): string => `${id}|${indicator ?? ''}`;
    if (answered.has(key(rule.id)) || rule.yieldsTo.some((id) => listed.has(key(id))))
      return judged({ verdict: 'notMet', reason: 'already-listed', ties });
    answered.add(key(rule.id));
    if (rule.group === 'warn' && indicator !== null && exempt.has(indicator))
      return judged({ verdict: 'notMet', reason: 'exempt', ties }, outcome.verdict === 'met');
    if (concern === 'open') return judged(kindUnknown(indicator, outcome));
    if (outcome.verdict === 'met') listed.add(key(rule.id));
    return judged(outcome);
  };

  const judgements: Judgement[] = [];
  for (const active of rules) {
    if (active.rule.scope === 'unit') judgements.push(judge(active, null));
    else for (const indicator of active.indicators) judgements.push(judge(active, indicator));
  }
  return judgements;
}
