import type { CellAddress, Evidence, IndicatorId, Measures, Problem, UnitMonth } from '../model';
import { problem, rate, sameCell } from '../model';
import type { Judgement } from './judge';
import type { Tie } from './verdict';
import type { IndicatorView } from './view';

/** A rate of fewer things than this says little. */
const SMALL = 5;

function cellOf(evidence: readonly Evidence[], row: UnitMonth): CellAddress {
  return (evidence.find(({ role }) => role === 'rate') ?? evidence[0])?.cell ?? row.nameCell;
}

/** In January month and sum since January are one figure twice. */
function sameTie(a: Tie, b: Tie): boolean {
  const sameFigure =
    a.figure.indicator === b.figure.indicator &&
    a.figure.min === b.figure.min &&
    sameCells(a.figure.evidence, b.figure.evidence);
  return sameFigure && a.limit.name === b.limit.name;
}

function sameCells(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  return a.length === b.length && a.every(({ cell }, at) => sameCell(cell, b[at]?.cell ?? NOWHERE));
}

const NOWHERE: CellAddress = { sheet: '', row: -1, column: -1 };

function tieNotice({ figure, limit }: Tie, row: UnitMonth): Problem {
  const facts = { value: rate(figure.min), with: limit.name };
  const place = { cell: cellOf(figure.evidence, row), unit: row.unit.name, indicator: figure.indicator };
  return problem('tie', facts, place);
}

const NONE: readonly Problem[] = [];

function smallNotice(
  indicator: IndicatorId,
  measures: Measures | undefined,
  row: UnitMonth,
): readonly Problem[] {
  if (measures?.kind !== 'rate' || measures.month.state !== 'value') return NONE;
  const { value, evidence } = measures.month;
  if (value.denominator === undefined || value.denominator >= SMALL) return NONE;
  const place = { cell: cellOf(evidence, row), unit: row.unit.name, indicator };
  return [problem('small-denominator', { denominator: value.denominator }, place)];
}

/** What people should know of a row's verdicts: ties, and rates of very few things. Each is said once. */
export function rowNotices(row: UnitMonth, judgements: readonly Judgement[]): readonly Problem[] {
  const views = new Set<IndicatorView>();
  const ties: Tie[] = [];
  for (const { outcome, views: seen } of judgements) {
    if (outcome.verdict === 'notApplicable') continue;
    for (const view of seen) views.add(view);
    for (const tie of outcome.ties) if (!ties.some((other) => sameTie(tie, other))) ties.push(tie);
  }
  const notices = ties.map((tie) => tieNotice(tie, row));
  for (const { indicator, measures } of views) notices.push(...smallNotice(indicator, measures, row));
  return notices;
}

/** Indicators for which the month decided a warning because nothing cumulative is kept. */
export function monthDecides(judgements: readonly Judgement[]): readonly IndicatorId[] {
  let decided: IndicatorId[] | undefined;
  for (const { outcome, indicator } of judgements)
    if (outcome.verdict === 'met' && outcome.reason === 'month-decides' && indicator !== null)
      (decided ??= []).push(indicator);
  return decided ?? NO_INDICATORS;
}

const NO_INDICATORS: readonly IndicatorId[] = [];
