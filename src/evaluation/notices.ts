import type { CellAddress, Evidence, IndicatorId, Problem, UnitMonth } from '../model';
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
  // Whole things stand for themselves, all other figures for hundredths.
  const scale = row.measures[figure.indicator]?.kind === 'count' ? 100 : 1;
  const facts = { value: rate(figure.min * scale), with: limit.name };
  const place = { cell: cellOf(figure.evidence, row), unit: row.unit.name, indicator: figure.indicator };
  return problem('tie', facts, place);
}

/** A rate of very few things. */
function isSmall({ measures }: IndicatorView): boolean {
  if (measures?.kind !== 'rate' || measures.month.state !== 'value') return false;
  const { denominator } = measures.month.value;
  return denominator !== undefined && denominator < SMALL;
}

function smallNotice({ indicator, measures }: IndicatorView, row: UnitMonth): Problem[] {
  if (measures?.kind !== 'rate' || measures.month.state !== 'value') return [];
  const { value, evidence } = measures.month;
  if (value.denominator === undefined) return [];
  const place = { cell: cellOf(evidence, row), unit: row.unit.name, indicator };
  return [problem('small-denominator', { denominator: value.denominator }, place)];
}

/** What people should know of a row's verdicts: ties, and rates of very few things. Each is said once. */
export function rowNotices(row: UnitMonth, judgements: readonly Judgement[]): readonly Problem[] {
  const small: IndicatorView[] = [];
  const ties: Tie[] = [];
  for (const { outcome, views } of judgements) {
    if (outcome.verdict === 'notApplicable') continue;
    for (const view of views) if (isSmall(view) && !small.includes(view)) small.push(view);
    for (const tie of outcome.ties) if (!ties.some((other) => sameTie(tie, other))) ties.push(tie);
  }
  if (ties.length === 0 && small.length === 0) return NONE;
  return [...ties.map((tie) => tieNotice(tie, row)), ...small.flatMap((view) => smallNotice(view, row))];
}

const NONE: readonly Problem[] = [];

/** Indicators for which the month decided a warning because nothing cumulative is kept. */
export function monthDecides(judgements: readonly Judgement[]): readonly IndicatorId[] {
  let decided: IndicatorId[] | undefined;
  for (const { outcome, indicator } of judgements)
    if (outcome.verdict === 'met' && outcome.reason === 'month-decides' && indicator !== null)
      (decided ??= []).push(indicator);
  return decided ?? NO_INDICATORS;
}

const NO_INDICATORS: readonly IndicatorId[] = [];
