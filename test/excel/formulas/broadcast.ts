import type { CellValue } from '../model/cell';
import { ExcelError, type Operand, isArray } from './values';

/** An Excel error becomes the value of its cell. */
export const caught = (compute: () => CellValue): CellValue => {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ExcelError) return error.code;
    throw error;
  }
};

/** Applies an operator cell by cell; a single value, row or column is stretched over the other side. */
export function broadcast(
  left: Operand,
  right: Operand,
  apply: (a: CellValue, b: CellValue) => CellValue,
): Operand {
  if (!isArray(left) && !isArray(right)) return apply(left, right);
  const [one, other] = [isArray(left) ? left : [[left]], isArray(right) ? right : [[right]]];
  const rows = Math.max(one.length, other.length);
  const columns = Math.max(one[0]?.length ?? 0, other[0]?.length ?? 0);
  const at = (values: CellValue[][], row: number, column: number): CellValue => {
    const cells = values.length === 1 ? values[0] : values[row];
    const value = cells?.length === 1 ? cells[0] : cells?.[column];
    return value === undefined ? '#N/A' : value;
  };
  const result: CellValue[][] = [];
  for (let r = 0; r < rows; r++) {
    const line: CellValue[] = [];
    for (let c = 0; c < columns; c++) line.push(caught(() => apply(at(one, r, c), at(other, r, c))));
    result.push(line);
  }
  return result;
}
