import type { PreparedEvaluation } from '../../actions/evaluate';
import type { CellAddress, Finding, FindingGroup, MonthTable, Summary } from '../../model';
import { figuresOf, lookOfFinding, placesOf, pointedAt } from '../../reporting/marks/targets';
import { weightOf } from '../../rules';

/** What writing an evaluation does to the workbook, in figures. */
export interface PlanEffects {
  readonly marked: number;
  readonly summarySheet: string;
  readonly summary: 'create' | 'update' | 'leave';
  /** New name of a sheet of ours that can no longer be understood. */
  readonly setAside: string | undefined;
}

export function planEffects({ plan, open, summary, summarySheet, table }: PreparedEvaluation): PlanEffects {
  const setAside = plan.renames.find(({ from }) => from === summarySheet)?.to;
  const exists = open.contents.has(summarySheet) && setAside === undefined;
  // An earlier summary that would change is kept in a second drawing.
  const changes = plan.drawings.length > 1;
  return {
    marked: markedCells(summary, table).length,
    summarySheet,
    summary: !exists ? 'create' : changes ? 'update' : 'leave',
    setAside,
  };
}

/** A cell of the metrics sheet with the look it gets. */
export interface MarkedCell {
  readonly cell: CellAddress;
  readonly look: FindingGroup;
}

/**
 * Which cells the marks show on as the figures stand now; the heavier look wins.
 *
 * @param rows how many of the sheet's rows are of interest; of those below some may be missing
 */
export function markedCells(summary: Summary, table: MonthTable, rows = Infinity): MarkedCell[] {
  const [main] = table.layouts;
  if (!main) return [];
  const layouts = table.layouts.filter(({ sheet }) => sheet === main.sheet);
  const marked = new Map<string, MarkedCell>();
  const mark = (row: number, column: number, look: FindingGroup): void => {
    const key = `${row}:${column}`;
    const known = marked.get(key);
    if (!known || weightOf(look) > weightOf(known.look))
      marked.set(key, { cell: { sheet: main.sheet, row, column }, look });
  };
  for (const finding of pointedAt(summary)) {
    if (!beginsAbove(finding, rows)) continue;
    const places = placesOf(finding, layouts);
    for (const { place, column } of figuresOf(finding, places))
      mark(place.row, column, lookOfFinding(finding));
    const [own] = places;
    if (own) mark(own.row, own.nameColumn, finding.group);
  }
  return [...marked.values()];
}

const beginsAbove = ({ nameCell, evidence }: Finding, rows: number): boolean =>
  nameCell.row < rows || evidence.some(({ cell }) => cell.row < rows);
