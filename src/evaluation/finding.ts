import type {
  CommendedRate,
  Counts,
  Evidence,
  Finding,
  FindingValues,
  Measured,
  Measures,
  Rate,
  RateMeasures,
  RateValue,
  SheetRank,
  Spoken,
  Trend,
  UnitMonth,
} from '../model';
import { ABSENT, NO_VALUES, rate, subtractRates } from '../model';
import type { Rule } from '../rules';
import type { Figure, FigureName } from './figure';
import type { Judgement } from './judge';
import type { Step } from './ladder';
import type { Notes } from './notes';
import { rankOf } from './standings';
import type { Outcome } from './verdict';
import type { IndicatorView } from './view';

type Met = Outcome & { readonly verdict: 'met' };

function previousOf({ measures }: IndicatorView): Measured<RateValue> {
  return isMeasured(measures) ? measures.previous : ABSENT;
}

/** A rate, points or an amount: what has a month before it. */
function isMeasured(measures: Measures | undefined): measures is RateMeasures {
  return measures !== undefined && measures.kind !== 'count' && measures.kind !== 'note';
}

/** @param scale hundredths a figure counts in: 100 for whole things */
function knownRate(figure: Figure | undefined, scale = 1): Rate | null {
  return figure?.state === 'value' ? rate(figure.min * scale) : null;
}

/** Its place and class, where the rule judges by them. */
function placeOf(
  view: IndicatorView,
  rule: Rule,
  said: SheetRank | undefined,
): Pick<FindingValues, 'rank' | 'band'> {
  const compared = rule.conditions[rule.spoken]?.compared;
  if (compared?.with === 'band') return { rank: null, band: compared.band };
  return { rank: compared?.with === 'rank' ? rankOf(view, compared.smallest, said) : null, band: null };
}

/** Only what the rule compared, and how the month stands against the previous one. */
function valuesOf(
  view: IndicatorView,
  rule: Rule,
  { figures, grounds }: Met,
  { ranks }: UnitMonth,
): FindingValues {
  const figure = (name: FigureName | undefined): Figure | undefined =>
    figures.find((candidate) => candidate.name === name);
  const judged = figure(grounds.judged);
  const placed = placeOf(view, rule, ranks?.[view.indicator]);
  if (!isMeasured(view.measures)) {
    const floor = knownRate(figure('floor'), 100);
    const count = judged?.min ?? null;
    const gap = floor === null || count === null ? null : rate(count * 100 - floor);
    return { ...NO_VALUES, count, floor, gap, ...placed };
  }

  const month = knownRate(view.month);
  const before = previousOf(view);
  const previous = before.state === 'value' ? before.value.rate : null;
  const limit = knownRate(figure(grounds.limit));
  const value = knownRate(judged);
  return {
    month,
    previous,
    change: month === null || previous === null ? null : subtractRates(month, previous),
    cumulative: knownRate(figure('cumulative')),
    average: knownRate(figure('average')),
    target: knownRate(figure('target')),
    floor: knownRate(figure('floor')),
    lastYear: knownRate(figure('lastYear')),
    gap: value === null || limit === null ? null : subtractRates(value, limit),
    count: null,
    counts: countsOf(view.measures.month),
    ...placed,
  };
}

function countsOf(found: Measured<RateValue>): Counts | null {
  if (found.state !== 'value') return null;
  const { numerator, denominator } = found.value;
  return numerator === undefined || denominator === undefined ? null : { numerator, denominator };
}

function trendOf({ change }: FindingValues): Trend {
  if (change === null) return 'unknown';
  if (change === 0) return 'unchanged';
  return change > 0 ? 'rose' : 'fell';
}

/** The judged figure's cells first: they are what a mark belongs on. */
function evidenceOf(views: readonly IndicatorView[], { figures, grounds }: Met): Evidence[] {
  const evidence: Evidence[] = [];
  for (const figure of figures) if (figure.name === grounds.judged) evidence.push(...figure.evidence);
  for (const figure of figures) if (figure.name !== grounds.judged) evidence.push(...figure.evidence);
  if (grounds.judged === undefined) return evidence;
  for (const view of views) {
    const measure = previousOf(view);
    if (measure.state === 'value') evidence.push(...measure.evidence);
  }
  return evidence;
}

function commendedRate({ indicator, measures }: IndicatorView): CommendedRate {
  const value = isMeasured(measures) && measures.month.state === 'value' ? measures.month.value : null;
  return {
    indicator,
    rate: value?.rate ?? null,
    numerator: value?.numerator ?? null,
    denominator: value?.denominator ?? null,
  };
}

/** What a count of dossiers is made of. */
export function detailsOf({ measures }: IndicatorView): Pick<Finding, 'field' | 'fields' | 'longestDelay'> {
  if (measures?.kind !== 'count' || measures.month.state !== 'value') return NO_DETAILS;
  const { field = null, fields = NONE, longestDelay = null } = measures.month.value;
  return { field, fields, longestDelay };
}

/** Turns a met rule into what the letter can say. `step`: of warnings only. */
export function findingOf(
  row: UnitMonth,
  { rule, indicator, views }: Judgement,
  outcome: Met,
  notes: Notes,
  step: Step | undefined,
  within: string,
): Finding {
  const [view] = views;
  const values = rule.scope === 'each' && view ? valuesOf(view, rule, outcome, row) : null;
  return {
    group: rule.group,
    rule: rule.id,
    unit: row.unit,
    nameCell: row.nameCell,
    within,
    indicator,
    values,
    rates: rule.group === 'commend' || rule.scope === 'together' ? views.map(commendedRate) : NONE,
    spoken: rule.scope === 'each' ? spokenOf(rule) : null,
    trend: values && view && isMeasured(view.measures) ? trendOf(values) : null,
    ...(rule.group === 'warn' && view ? detailsOf(view) : NO_DETAILS),
    form: step?.form ?? null,
    ordinal: step?.ordinal ?? null,
    earlierActs: step?.earlierActs ?? NONE,
    reasons: rule.group === 'warn' ? notes.shortfalls(row) : NONE,
    praised: rule.group === 'commend' ? notes.praises(row) : NONE,
    inLetter: rule.inLetter,
    evidence: evidenceOf(views, outcome),
  };
}

/** Praise is for what is better, everything else for what is worse. */
function spokenOf(rule: Rule): Spoken | null {
  const spoken = rule.conditions[rule.spoken];
  if (!spoken) return null;
  const side = rule.group === 'commend' ? 'better' : 'worse';
  return { span: spoken.span, with: spoken.compared.with, side };
}

const NONE: readonly never[] = [];
const NO_DETAILS = { field: null, fields: NONE, longestDelay: null } as const;
