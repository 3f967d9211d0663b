import type { IndicatorId, Measures, MonthTable, RuleId, UnitMonth } from '../model';
import type { Rule } from '../rules';
import { judgingOrder } from '../rules';
import type { RuleSettings, Settings } from '../settings';
import { indicatorsOf, ruleOf, withStandIns } from '../settings';
import type { Bench } from './bench';
import { judgeRule } from './compare';
import type { Outcome } from './verdict';
import type { IndicatorView } from './view';
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

/** The indicators of which the sheet keeps a value of the period, or of the window, for anybody. */
export function keptIndicators({ units, total }: MonthTable): ReadonlySet<IndicatorId> {
  const held = new Set<IndicatorId>();
  const note = ({ measures }: Pick<UnitMonth, 'measures'>): void => {
    for (const id of Object.keys(measures)) if (!held.has(id) && isKept(measures[id])) held.add(id);
  };
  units.forEach(note);
  if (total) note(total);
  return held;
}

function isKept(own: Measures | undefined): boolean {
  if (own === undefined) return false;
  return own.month.state !== 'absent' || (own.kind !== 'note' && own.cumulative.state !== 'absent');
}

/**
 * The active rules in the order they are judged.
 *
 * @param kept indicators the month's sheet holds
 */
export function activeRules(settings: Settings, kept: ReadonlySet<IndicatorId>): readonly ActiveRule[] {
  const active = settings.rules.map((entry) => ({ rule: ruleOf(entry), settings: entry }));
  const order = judgingOrder(active.map(({ rule }) => rule));
  return order.flatMap((rule) =>
    active
      .filter((one) => one.rule === rule)
      .map((one) => {
        return {
          ...one,
          indicators: withStandIns(indicatorsOf(one.settings), settings, (id) => kept.has(id)),
        };
      }),
  );
}

type Concern = boolean | 'open';

function both(a: Concern, b: Concern): Concern {
  if (a === false || b === false) return false;
  return a === 'open' || b === 'open' ? 'open' : true;
}

const OTHER_KIND: Outcome = { verdict: 'notApplicable', reason: 'other-kind', ties: [] };

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
  const judge = new RowJudge(row, bench, exempt);
  const judgements: Judgement[] = [];
  for (const active of rules) {
    if (active.rule.scope === 'together') judgements.push(judge.judge(active, null));
    else for (const indicator of active.indicators) judgements.push(judge.judge(active, indicator));
  }
  return judgements;
}

/** One unit before all rules: what it has, and what was said of it so far. */
class RowJudge {
  private readonly views = new Map<IndicatorId, IndicatorView>();
  /** "rule|indicator" and "rule" of what holds so far, and of what is answered at all. */
  private readonly listed = new Set<string>();
  private readonly answered = new Set<string>();
  /** Warnings nobody can tell. */
  private readonly doubts = new Map<RuleId, Outcome & { readonly verdict: 'cannotTell' }>();

  constructor(
    private readonly row: UnitMonth,
    private readonly bench: Bench,
    private readonly exempt: ReadonlySet<IndicatorId>,
  ) {}

  judge(active: ActiveRule, indicator: IndicatorId | null): Judgement {
    const { rule } = active;
    const concern = this.concern(active, indicator);
    if (concern === false) return { rule, indicator, outcome: OTHER_KIND, views: NO_VIEWS, spared: false };
    const views = indicator === null ? active.indicators.map((id) => this.view(id)) : [this.view(indicator)];
    const outcome = judgeRule(rule, views, active.settings.floor);
    if (outcome.verdict !== 'met' && outcome.verdict !== 'cannotTell')
      return { rule, indicator, outcome, views, spared: false };
    if (this.isSaid(rule, indicator))
      return { rule, indicator, outcome: notMet('already-listed', outcome), views, spared: false };
    const doubt = rule.group === 'commend' ? this.doubtAbout(rule) : undefined;
    if (doubt && outcome.verdict === 'met')
      return { rule, indicator, outcome: { ...doubt, ties: outcome.ties }, views, spared: false };
    this.answered.add(keyOf(rule.id, indicator));
    if (rule.group === 'warn' && indicator !== null && this.exempt.has(indicator)) {
      const spared = outcome.verdict === 'met';
      return { rule, indicator, outcome: notMet('exempt', outcome), views, spared };
    }
    if (outcome.verdict === 'cannotTell' && rule.group === 'warn') this.doubts.set(rule.id, outcome);
    if (concern === 'open')
      return { rule, indicator, outcome: kindUnknown(indicator, outcome), views, spared: false };
    if (outcome.verdict === 'met') this.listed.add(keyOf(rule.id, indicator)).add(rule.id);
    return { rule, indicator, outcome, views, spared: false };
  }

  private concern({ settings }: ActiveRule, indicator: IndicatorId | null): Concern {
    const ownUnits = indicator === null ? 'all' : (this.bench.indicator(indicator).settings?.units ?? 'all');
    return both(concerns(settings.units, this.row.unit), concerns(ownUnits, this.row.unit));
  }

  private view(indicator: IndicatorId): IndicatorView {
    const known = this.views.get(indicator);
    if (known) return known;
    const made = viewOf(this.row, indicator, this.bench);
    this.views.set(indicator, made);
    return made;
  }

  /** By the rule itself, or by one that says more. */
  private isSaid(rule: Rule, indicator: IndicatorId | null): boolean {
    return (
      this.answered.has(keyOf(rule.id, indicator)) ||
      rule.yieldsTo.some((id) => this.listed.has(indicator === null ? id : keyOf(id, indicator)))
    );
  }

  /** Praise that yields to a warning cannot be told where the warning cannot. */
  private doubtAbout({ yieldsTo }: Rule): (Outcome & { readonly verdict: 'cannotTell' }) | undefined {
    const about = yieldsTo.find((id) => this.doubts.has(id));
    return about === undefined ? undefined : this.doubts.get(about);
  }
}

const NO_VIEWS: readonly IndicatorView[] = [];

function keyOf(rule: RuleId, indicator: IndicatorId | null): string {
  return `${rule}|${indicator ?? ''}`;
}

function notMet(reason: 'already-listed' | 'exempt', { ties }: Outcome): Outcome {
  return { verdict: 'notMet', reason, ties };
}
