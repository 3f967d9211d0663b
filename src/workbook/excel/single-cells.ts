import type { CellStyle, DrawnRow } from '../../model';
import { addressOf } from './areas';
import { adorning, type DrawingStep } from './drawn-sheet';

/** Cells below one another that each have a look of their own, such as the samples of a legend. */
export interface SingleCells {
  readonly top: number;
  readonly column: number;
  readonly styles: readonly CellStyle[];
}

/** Looks of letters and ground that stand in one cell only, where several follow one another. */
export function singleCells(rows: readonly DrawnRow[]): readonly SingleCells[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows)
    for (const cell of cells)
      if (cell?.style) counts.set(nameOf(cell.style), (counts.get(nameOf(cell.style)) ?? 0) + 1);
  const found: { top: number; column: number; styles: CellStyle[] }[] = [];
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (!cell?.style || !isPlain(cell.style) || counts.get(nameOf(cell.style)) !== 1) return;
      const above = found.find((f) => f.column === column && f.top + f.styles.length === row);
      if (above) above.styles.push(cell.style);
      else found.push({ top: row, column, styles: [cell.style] });
    }),
  );
  return found.filter(({ styles }) => styles.length > 1);
}

const isPlain = ({ border, align, verticalAlign, wrap }: CellStyle): boolean =>
  !border && !align && !verticalAlign && !wrap;

/** The look without its number format, which is laid on by itself. */
export const nameOf = (style: CellStyle): string => JSON.stringify({ ...style, numberFormat: undefined });

/** Each cell's look in one call for all. */
export function singleCellStep({ top, column, styles }: SingleCells): DrawingStep {
  const area = { top, bottom: top + styles.length - 1, left: column, right: column };
  return adorning('looks', (drawn) => {
    drawn.range(addressOf(area)).setCellProperties(styles.map((style) => [propertiesOf(style)]));
  });
}

function propertiesOf({ fill, color, bold, italic, size }: CellStyle): Excel.SettableCellProperties {
  return {
    format: {
      ...(fill !== undefined && { fill: { color: fill } }),
      font: {
        ...(color !== undefined && { color }),
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(size !== undefined && { size }),
      },
    },
  };
}
