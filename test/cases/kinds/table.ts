import type { CellValue } from '../../../src/model';
import type { Cells } from './judge';

export const OCTOBER = 'THÁNG 10/2025';
export const COMMUNES = ['Xã An Bình', 'Xã Bình Minh', 'Xã Châu Sơn', 'Xã Đông Hải'];

interface TableParts {
  /** A line, or several. */
  readonly title?: string | readonly string[];
  readonly number?: string;
  readonly unit?: string;
  readonly names?: readonly string[];
  /** The row below the units: "Tổng cộng" and its figures. */
  readonly whole?: readonly CellValue[];
  readonly above?: readonly CellValue[];
}

/** A table as offices draw it: titles, a heading, a row for each unit. */
export function table(
  headings: readonly CellValue[],
  figures: Cells,
  { title = OCTOBER, number = 'STT', unit = 'Đơn vị', names = COMMUNES, whole, above }: TableParts = {},
): CellValue[][] {
  return [
    ...(typeof title === 'string' ? [title] : title).map((line) => [line]),
    [number, unit, ...headings],
    ...(above ? [[null, ...above]] : []),
    ...figures.map((row, at) => [at + 1, names[at] ?? null, ...row]),
    ...(whole ? [[null, ...whole]] : []),
  ];
}

/** A heading of two rows over the same. */
export function nested(
  [upper, lower]: readonly [readonly CellValue[], readonly CellValue[]],
  figures: Cells,
  parts: TableParts = {},
): CellValue[][] {
  const rows = table(upper, figures, parts);
  const lines = typeof parts.title === 'object' ? parts.title.length : 1;
  return [...rows.slice(0, lines + 1), [null, null, ...lower], ...rows.slice(lines + 1)];
}
