import type { CellValue, Finding, FindingGroup, MonthTable, Summary, TableLayout } from '../../model';
import { isCellError } from '../../model';
import { figureCells, lookOfFigure, ownEvidence } from './targets';

/** What a rule's hidden cells hold of one judged row: the unit's name, then the figures it was judged by. */
export type JudgedRow = readonly (string | number | null)[];

/** One rule to be: the marked column, how it looks, and which rows of the table are judged so. */
export interface MarkTable {
  readonly column: number;
  readonly look: FindingGroup;
  /** Columns of the marked sheet that must still hold what was judged; the unit's name comes first. */
  readonly compared: readonly number[];
  readonly rows: readonly JudgedRow[];
}

const HEAVIEST_FIRST: readonly FindingGroup[] = ['warn', 'low', 'commend'];

/**
 * The marks of a month, one table per marked column, look and set of figures a finding rests on; they grow with
 * columns, not with units. A finding whose x was removed is marked all the same: the officer keeps it out of the
 * letter, its figures are what they are. Rows no longer grounded are not marked.
 */
export function planMarks(summary: Summary, table: MonthTable): MarkTable[] {
  const layout = table.layouts[0];
  if (!layout) return [];
  const tables = new Map<
    string,
    { column: number; look: FindingGroup; compared: number[]; rows: JudgedRow[] }
  >();
  const add = (column: number, look: FindingGroup, finding: Finding): void => {
    const judged = judgedRow(finding, layout, table);
    const key = [column, look, ...judged.compared].join('|');
    const known = tables.get(key) ?? { column, look, compared: judged.compared, rows: [] };
    tables.set(key, known);
    if (!known.rows.some((row) => row.every((value, i) => value === judged.row[i])))
      known.rows.push(judged.row);
  };
  for (const { finding, state } of summary.rows) {
    if (!finding || state === 'stale' || finding.nameCell.sheet !== layout.sheet) continue;
    if (finding.nameCell.row === layout.totalRow) continue;
    for (const cell of figureCells(finding, layout)) add(cell.column, lookOfFigure(finding), finding);
    add(layout.unitColumn, finding.group, finding);
  }
  return HEAVIEST_FIRST.flatMap((look) => [...tables.values()].filter((t) => t.look === look));
}

function judgedRow(
  finding: Finding,
  layout: TableLayout,
  table: MonthTable,
): { readonly compared: number[]; readonly row: JudgedRow } {
  const evidence = ownEvidence(finding, layout)
    .filter(({ value }) => !isCellError(value) && typeof value !== 'boolean')
    .sort((a, b) => a.cell.column - b.cell.column);
  const distinct = evidence.filter((e, i) => e.cell.column !== evidence[i - 1]?.cell.column);
  return {
    compared: [layout.unitColumn, ...distinct.map(({ cell }) => cell.column)],
    row: [nameText(finding, table), ...distinct.map(({ value }) => plainValue(value))],
  };
}

/** As Excel's TRIM leaves it: the rule compares the trimmed cell. */
function nameText(finding: Finding, table: MonthTable): string {
  const unit = table.units.find(({ nameCell }) => nameCell.row === finding.nameCell.row);
  return (unit?.nameText ?? finding.unit.name).replace(/ +/g, ' ').replace(/^ | $/g, '');
}

const plainValue = (value: CellValue): string | number | null =>
  typeof value === 'string' || typeof value === 'number' ? value : null;
