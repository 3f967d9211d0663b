import type { FindingGroup, MonthTable, Summary, TableLayout } from '../../model';
import { HEAVIEST_FIRST, weightOf } from '../../rules';
import { judgedRows, type JudgedRow } from './judged-rows';

/** What a hidden cell beside a judged unit's name holds. */
export type HiddenValue = string | number | null;

/** Columns of the marked sheet that stand side by side, first and last. */
export interface ColumnRun {
  readonly left: number;
  readonly right: number;
}

/**
 * Judged rows of one table that are compared in the same columns; the rules of all looks share it. Its hidden rows hold
 * the unit's name, what each compared column held when it was judged, and how each marked column looks.
 */
export interface MarkTable {
  readonly layout: TableLayout;
  readonly nameColumn: number;
  /** Columns of the marked sheet that must still hold what was judged. */
  readonly compared: readonly ColumnRun[];
  /** Columns with marks, names included. */
  readonly marked: readonly number[];
  readonly rows: readonly (readonly HiddenValue[])[];
  /** The looks that occur, with their columns. */
  readonly looks: readonly { readonly look: FindingGroup; readonly columns: readonly number[] }[];
}

/**
 * The marks of a month: one table for all judged rows of a table on the sheet, or a few where rows differ in what can
 * be compared, say because of an error cell. They grow with looks, not with units or columns.
 */
export function planMarks(summary: Summary, table: MonthTable): MarkTable[] {
  const groups = new Map<string, JudgedRow[]>();
  const times = new Map<string, number>();
  for (const row of judgedRows(summary, table)) {
    const { layout, nameColumn, values } = row;
    const alike = [layout.firstRow, layout.unitColumn, nameColumn, ...sorted(values.keys())].join('|');
    // Rows are counted by name, so a table holds each name once; Excel compares without case.
    const name = `${alike}|${folded(row.name)}`;
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    const key = `${alike}#${before}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map(tableOf);
}

const folded = (name: string): string => name.toLocaleLowerCase('vi');

function tableOf(rows: readonly JudgedRow[]): MarkTable {
  const [first] = rows;
  if (!first) throw new Error('a table without rows');
  const { layout, nameColumn } = first;
  const columns = sorted(first.values.keys());
  const marked = sorted(new Set(rows.flatMap(({ looks }) => [...looks.keys()])));
  const looks = HEAVIEST_FIRST.map((look) => ({
    look,
    columns: marked.filter((column) => rows.some((row) => row.looks.get(column) === look)),
  }));
  return {
    layout,
    nameColumn,
    compared: runsOf(columns),
    marked,
    rows: rows.map((row) => [
      row.name,
      ...columns.map((column) => row.values.get(column) ?? null),
      ...marked.map((column) => {
        const look = row.looks.get(column);
        return look === undefined ? null : weightOf(look);
      }),
    ]),
    looks: looks.filter(({ columns: those }) => those.length > 0),
  };
}

const sorted = (columns: Iterable<number>): number[] => [...columns].sort((a, b) => a - b);

function runsOf(columns: readonly number[]): ColumnRun[] {
  return columns.reduce<ColumnRun[]>((runs, column) => {
    const last = runs.at(-1);
    if (last && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ left: column, right: column });
    return runs;
  }, []);
}
