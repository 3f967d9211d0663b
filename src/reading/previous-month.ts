import type {
  CellAddress,
  CountValue,
  FiguresBefore,
  IndicatorId,
  IndicatorKind,
  RateValue,
  Measured,
  Measures,
  Period,
} from '../model';
import { ABSENT, problem } from '../model';
import type { Settings } from '../settings/settings';
import type { UnitSoFar } from './merge';
import type { Keeps, MonthSoFar } from './month-so-far';
import { fill } from './month-so-far';
import type { SiblingMonth, SiblingSheets } from './siblings';
import { previousAmong } from './window-tiles';

const KINDS: readonly IndicatorKind[] = ['rate', 'score', 'amount'];

const UNKNOWN = { state: 'unknown', evidence: [] } as const;

/**
 * The previous month's rates from its own sheet, where no column gives them or the column is blank. Who has a figure
 * now and none then loses the change, which is said once for all, for an indicator or for a unit.
 *
 * @returns what that sheet tells of the whole, by indicator
 */
export function fillPrevious(
  month: MonthSoFar,
  siblings: SiblingSheets,
  settings: Settings,
  keeps: Keeps,
): Record<IndicatorId, FiguresBefore> {
  const figures: Record<IndicatorId, FiguresBefore> = {};
  const before = previousAmong(month.period, siblings.others(month.period));
  const rates = settings.indicators.filter(
    (i) => i.enabled && KINDS.includes(i.kind) && keeps(i.id, 'month'),
  );
  const lacking: IndicatorId[] = [];
  for (const { id } of rates) {
    const sibling = before && siblings.keeps(before, id, 'month') ? siblings.month(before) : undefined;
    const isKept = keeps(id, 'previous');
    if (!isKept && !sibling) {
      lacking.push(id);
      continue;
    }
    if (sibling) {
      fillFrom(sibling, month, id, isKept);
      figures[id] = figuresOf(sibling, id);
    }
    const gaps = month.units.filter(({ measures }) => hasGap(measures[id], isKept));
    if (!before) continue;
    if (gaps.length > 0 && isKept && gaps.length === month.units.filter(isMeasured(id)).length)
      lacking.push(id);
    else for (const unit of gaps) reportGap(month, before, id, unit);
  }
  // Nothing comes before a range of days but an earlier edition of it.
  if (!before) return figures;
  const forAll = lacking.length === rates.length;
  for (const indicator of forAll ? lacking.slice(0, 1) : lacking)
    month.problems.push(problem('missing-previous-month', { period: before }, forAll ? {} : { indicator }));
  return figures;
}

/** Its average is over its own units, whoever is new, gone or merged since. */
function figuresOf(sibling: SiblingMonth, id: IndicatorId): FiguresBefore {
  const units = sibling.all().map((place) => ({
    kind: place[0]?.named.unit.kind,
    group: place[0]?.group,
    figure: asRate(sibling.figure(place, id)),
  }));
  const twice = sibling.twice.map(({ kind }) => ({ kind, group: undefined, figure: UNKNOWN }));
  return {
    units: [...units, ...twice],
    total: asRate(sibling.total(id) ?? ABSENT),
    groups: Object.fromEntries([...sibling.groupTotals(id)].map(([label, own]) => [label, asRate(own)])),
  };
}

function asRate(measured: Measured<RateValue | CountValue>): Measured<RateValue> {
  if (measured.state !== 'value') return measured;
  const { value } = measured;
  return 'rate' in value ? { state: 'value', value, evidence: [] } : UNKNOWN;
}

/** @param isKept a column gives the figures: only its blanks are filled */
function fillFrom(sibling: SiblingMonth, month: MonthSoFar, id: IndicatorId, isKept: boolean): void {
  for (const { unit, measures } of month.units) {
    if (isKept && !isBlank(previousOf(measures[id]))) continue;
    const place = sibling.find(unit.key);
    const figure = place && sibling.figure(place, id);
    if (figure || !isKept) fill(measures, id, { previous: figure ?? UNKNOWN });
  }
}

function previousOf(measures: Measures | undefined): Measured<unknown> | undefined {
  return measures && 'previous' in measures ? measures.previous : undefined;
}

const isMeasured =
  (id: IndicatorId) =>
  ({ measures }: UnitSoFar): boolean =>
    measures[id]?.month.state === 'value';

/** A figure now and none then. What is unknown in a column of the sheet's own has a problem unless it is blank. */
function hasGap(measures: Measures | undefined, isKept: boolean): boolean {
  const previous = previousOf(measures);
  if (measures?.month.state !== 'value' || previous === undefined) return false;
  return previous.state === 'absent' || (previous.state === 'unknown' && (!isKept || isBlank(previous)));
}

function isBlank(measured: Measured<unknown> | undefined): boolean {
  return (
    measured?.state === 'unknown' &&
    measured.evidence.length > 0 &&
    measured.evidence.every(({ value }) => value === null || value === '')
  );
}

function reportGap(month: MonthSoFar, period: Period, indicator: IndicatorId, row: UnitSoFar): void {
  const place = { cell: gapCell(row, indicator), unit: row.unit.name, indicator };
  month.problems.push(problem('missing-previous-month', { period }, place));
}

/** The blank cell on the unit's own sheet; its name where there is none. */
function gapCell({ measures, nameCell }: UnitSoFar, indicator: IndicatorId): CellAddress {
  const previous = previousOf(measures[indicator]);
  const blank = previous?.state === 'unknown' ? previous.evidence[0]?.cell : undefined;
  return blank?.sheet === nameCell.sheet ? blank : nameCell;
}
