/** A month of 2023; the samples know January to August. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export const months: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** Of `whole` dossiers, `part` fulfil what is counted. */
export interface Counts {
  readonly part: number;
  readonly whole: number;
}

export type CountsOf = (unitName: string, month: Month) => Counts;
export type CountOf = (unitName: string, month: Month) => number;

/** Reads a table kept as text: a heading row, then one row per unit with one cell per month. */
function rowsOf(text: string): Map<string, readonly string[]> {
  const [, ...lines] = text.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [name = '', ...cells] = line.split('|').map((cell) => cell.trim());
      if (cells.length !== months.length) throw new Error(`${name}: ${cells.length} months instead of 8`);
      return [name, cells];
    }),
  );
}

function cellOf(rows: Map<string, readonly string[]>, unitName: string, month: Month): string {
  const cell = rows.get(unitName)?.[month - 1];
  if (cell === undefined) throw new Error(`No figure for ${unitName} in month ${month}`);
  return cell;
}

/** A table of `part/whole`, where `-` is 0/0. */
export function countsTable(text: string): CountsOf {
  const rows = rowsOf(text);
  return (unitName, month) => {
    const [part = 0, whole = 0] = cellOf(rows, unitName, month).replace('-', '0/0').split('/').map(Number);
    return { part, whole };
  };
}

/** A table of plain counts. */
export function countTable(text: string): CountOf {
  const rows = rowsOf(text);
  return (unitName, month) => Number(cellOf(rows, unitName, month));
}
