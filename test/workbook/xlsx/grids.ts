import type { CellValue } from '../../../src/model';
import { isCellError } from '../../../src/model';

/** A grid without what an empty cell more or less can differ in: trailing blanks of rows and of the sheet. */
export function trimmed(values: readonly (readonly CellValue[])[]): CellValue[][] {
  const rows = values.map((row) => {
    const cells = [...row];
    while (cells.length > 0 && (cells.at(-1) ?? null) === null) cells.pop();
    return cells;
  });
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

export function errorText(value: CellValue | undefined): string | undefined {
  return isCellError(value) ? value.error : undefined;
}
