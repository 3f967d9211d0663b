import type {
  CellAddress,
  ColumnRole,
  ColumnSpan,
  Evidence,
  Finding,
  FindingGroup,
  IndicatorId,
  Summary,
  TableLayout,
} from '../../model';
import { isCellError } from '../../model';
import { lookOfFigure } from '../../rules';

const ROLES: readonly ColumnRole[] = ['rate', 'numerator', 'count', 'denominator'];

/** The findings that are pointed at: those grounded now, but for whom the officer leaves out of the letter. */
export function pointedAt({ rows }: Summary): Finding[] {
  return rows.flatMap(({ finding, group, state, inLetter }) => {
    // A warning whose figures changed loses its x to us: that says nothing of the unit.
    const isOurs = state === 'changed' && group === 'warn';
    const isLeftOut = !isOurs && inLetter.generated && !inLetter.current;
    return finding && state !== 'stale' && !isLeftOut ? [finding] : [];
  });
}

/** How the figure of a finding looks; a name looks as heavy as its finding's group. */
export function lookOfFinding({ group, spoken }: Finding): FindingGroup {
  return lookOfFigure(group, spoken?.with ?? null);
}

/** Whether it is about what was reached since the window opened, not in the period. */
export function judgesWindow({ spoken }: Finding): boolean {
  return spoken?.span === 'cumulative';
}

/** A row of a table on the marked sheet, with what a finding rests on there. */
export interface JudgedPlace {
  readonly layout: TableLayout;
  readonly row: number;
  readonly nameColumn: number;
  /** By column, one per column. */
  readonly evidence: readonly Evidence[];
  /** Columns in which several rows were added: none of their cells alone is the figure, and none is marked. */
  readonly added: ReadonlySet<number>;
}

/**
 * The rows of the marked sheet a finding speaks of: its unit's own, which is first, and those of further tables on
 * the sheet, whose rows begin with the unit's name again. Of a unit on several rows of one table it is the row that
 * bears its name: the others may bear none, and a mark finds its row by the name.
 */
export function placesOf(finding: Finding, layouts: readonly TableLayout[]): JudgedPlace[] {
  const { nameCell } = finding;
  const own = layouts.find(
    (layout) =>
      layout.sheet === nameCell.sheet && nameCell.row >= layout.firstRow && nameCell.row <= layout.lastRow,
  );
  if (!own || nameCell.row === own.totalRow) return [];
  const places = new Map([
    [placeKey(own, nameCell.row), { layout: own, row: nameCell.row, evidence: [] as Evidence[] }],
  ]);
  const added = addedColumns(finding, own);
  for (const evidence of finding.evidence) {
    const layout = layouts.find((l) => holds(l, evidence.cell));
    const { row } = evidence.cell;
    if (!layout || row === layout.totalRow || isCellError(evidence.value)) continue;
    if (layout === own && row !== nameCell.row) continue;
    const place = places.get(placeKey(layout, row)) ?? { layout, row, evidence: [] };
    places.set(placeKey(layout, row), place);
    if (!place.evidence.some(({ cell }) => cell.column === evidence.cell.column))
      place.evidence.push(evidence);
  }
  return [...places.values()].map(({ layout, row, evidence }) => {
    const nameColumn = layout === own ? nameCell.column : layout.unitColumn;
    return {
      layout,
      row,
      nameColumn,
      added: layout === own ? added : NONE,
      evidence: evidence
        .filter(({ cell, value }) => cell.column !== nameColumn && typeof value !== 'boolean')
        .sort((a, b) => a.cell.column - b.cell.column),
    };
  });
}

const NONE: ReadonlySet<number> = new Set();

/** Columns of the unit's own table from which the finding took cells of other rows than its name's. */
function addedColumns({ nameCell, evidence }: Finding, own: TableLayout): ReadonlySet<number> {
  const beside = evidence.filter(({ cell }) => holds(own, cell) && cell.row !== nameCell.row);
  return new Set(beside.filter(({ cell }) => cell.row !== own.totalRow).map(({ cell }) => cell.column));
}

/** Names a row of a table on the marked sheet. */
export const placeKey = (layout: TableLayout, row: number): string =>
  [layout.firstRow, layout.unitColumn, row].join('|');

/** Whether a cell lies in a column of the table. */
export function holds(layout: TableLayout, cell: CellAddress): boolean {
  return (
    cell.sheet === layout.sheet &&
    cell.row >= layout.firstRow &&
    cell.row <= layout.lastRow &&
    layout.columns.some(({ column }) => column === cell.column)
  );
}

/** A cell that shows what a finding says. */
export interface Figure {
  readonly place: JudgedPlace;
  readonly column: number;
}

/**
 * The rate of each indicator a finding speaks of, else its numerator or count; for cumulative rules that of the window
 * where the sheet keeps it.
 */
export function figuresOf(finding: Finding, places: readonly JudgedPlace[]): Figure[] {
  const indicators =
    finding.indicator === null ? finding.rates.map((rate) => rate.indicator) : [finding.indicator];
  const spans: readonly ColumnSpan[] = judgesWindow(finding) ? ['cumulative', 'month'] : ['month'];
  return indicators.flatMap((indicator) => {
    for (const span of spans) {
      const found = mostTelling(places, indicator, span);
      if (found) return [found];
    }
    return [];
  });
}

function mostTelling(
  places: readonly JudgedPlace[],
  indicator: IndicatorId,
  span: ColumnSpan,
): Figure | undefined {
  const meant = places.flatMap((place) =>
    place.evidence.flatMap(({ cell: { column } }) => {
      const meaning = place.layout.columns.find((c) => c.column === column)?.meaning;
      const isMeant = meaning?.indicator === indicator && meaning.span === span && !place.added.has(column);
      return isMeant ? [{ place, column, role: meaning.role }] : [];
    }),
  );
  return ROLES.map((role) => meant.find((m) => m.role === role)).find((figure) => figure !== undefined);
}
