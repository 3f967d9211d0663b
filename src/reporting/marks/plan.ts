import type { Finding, FindingGroup, MonthTable, Summary, TableLayout } from '../../model';
import { figuresOf, lookOfFigure, placesOf, type JudgedPlace } from './targets';

/** What a rule's hidden cells hold of one judged row: the unit's name, then the figures it was judged by. */
export type JudgedRow = readonly (string | number | null)[];

/** One rule to be: the marked column, how it looks, and which rows of the table are judged so. */
export interface MarkTable {
  readonly layout: TableLayout;
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
  const [main] = table.layouts;
  if (!main) return [];
  const layouts = table.layouts.filter(({ sheet }) => sheet === main.sheet);
  const plan = new Map<string, MarkTable & { rows: JudgedRow[]; known: Set<string> }>();
  const add = (place: JudgedPlace, column: number, look: FindingGroup, row: JudgedRow): void => {
    const { layout } = place;
    const compared = [place.nameColumn, ...place.evidence.map(({ cell }) => cell.column)];
    const key = [layout.firstRow, column, look, ...compared].join('|');
    const marks = plan.get(key) ?? { layout, column, look, compared, rows: [], known: new Set() };
    plan.set(key, marks);
    const identity = JSON.stringify(row);
    if (!marks.known.has(identity)) marks.rows.push(row);
    marks.known.add(identity);
  };
  const names = namesByRow(table, main.sheet);
  for (const { finding, state } of summary.rows) {
    if (!finding || state === 'stale') continue;
    const places = placesOf(finding, layouts);
    const row = (place: JudgedPlace): JudgedRow => judgedRow(place, finding, names);
    for (const { place, column } of figuresOf(finding, places))
      add(place, column, lookOfFigure(finding), row(place));
    const [own] = places;
    if (own) add(own, own.nameColumn, finding.group, row(own));
  }
  return HEAVIEST_FIRST.flatMap((look) => [...plan.values()].filter((marks) => marks.look === look));
}

function namesByRow(table: MonthTable, sheet: string): ReadonlyMap<number, string> {
  const own = table.units.filter(({ nameCell }) => nameCell.sheet === sheet);
  return new Map(own.map(({ nameCell, nameText, unit }) => [nameCell.row, nameText ?? unit.name]));
}

function judgedRow(
  { row, evidence }: JudgedPlace,
  finding: Finding,
  names: ReadonlyMap<number, string>,
): JudgedRow {
  const name = names.get(row) ?? finding.unit.name;
  const values = evidence.map(({ value }) =>
    typeof value === 'string' || typeof value === 'number' ? value : null,
  );
  return [trimmed(name), ...values];
}

/** As Excel's TRIM leaves it: the rule compares the trimmed cell. */
const trimmed = (name: string): string => name.replace(/ +/g, ' ').replace(/^ | $/g, '');
