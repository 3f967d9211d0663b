import type { CellArea, SheetDrawing } from '../../model';
import { addressOf } from './areas';
import { blocksOf, type Block, type Span } from './blocks';
import { chartSource } from './draw-chart';
import { needed, type DrawingStep } from './drawn-sheet';
import { literalText } from './text';

/** Characters of cell text sent at once in pieces: a quarter of a megabyte even if every letter takes two bytes. */
const CHARACTERS_AT_ONCE = 125_000;

/** Bytes of a range and a write to it, and of `"",`. */
const COST = { write: 420, cell: 3 };

/** Text is entered so that it is taken literally, whatever it starts with: "=1+1" stays text, "8/2023" no date. */
export function inputAt(drawing: SheetDrawing, row: number, column: number): string | number {
  const value = drawing.rows[row]?.cells[column]?.value ?? '';
  return typeof value === 'string' ? literalText(value) : value;
}

/**
 * The rectangles of a drawing that hold anything: what is hidden far below is narrow, and so is what people see. What a
 * chart reads is one of them, for it is asked for again.
 */
export function valueBlocks(drawing: SheetDrawing): readonly Block[] {
  const spans = drawing.rows.map((_, row) => spanOf(drawing, row));
  const edges = drawing.charts.map(chartSource).flatMap(({ top, bottom }) => [top, bottom + 1]);
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return [0, ...cuts].flatMap((from, i) => {
    const to = cuts[i] ?? spans.length;
    return blocksOf(
      spans.map((span, row) => (row >= from && row < to ? span : undefined)),
      COST,
    );
  });
}

function spanOf({ rows }: SheetDrawing, row: number): Span {
  const cells = rows[row]?.cells ?? [];
  const isFilled = (cell: (typeof cells)[number]): boolean =>
    cell?.value !== undefined && cell.value !== null && cell.value !== '';
  const first = row === 0 ? 0 : cells.findIndex(isFilled);
  return first < 0 ? undefined : [first, Math.max(first, cells.findLastIndex(isFilled))];
}

/** @param title what A1 holds until the drawing is complete */
export function valueSteps(
  drawing: SheetDrawing,
  blocks: readonly Block[],
  { title, inPieces }: { readonly title: string; readonly inPieces: boolean },
): DrawingStep[] {
  const pieces = inPieces ? blocks.flatMap((block) => piecesOf(drawing, block)) : blocks;
  return pieces.map((piece) =>
    needed((drawn) => {
      const values = rowsOf(drawing, piece);
      if (piece.top === 0 && piece.left === 0 && values[0]) values[0][0] = title;
      drawn.range(addressOf(piece)).values = values;
    }),
  );
}

function rowsOf(drawing: SheetDrawing, { top, bottom, left, right }: CellArea): (string | number)[][] {
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => inputAt(drawing, top + r, left + c)),
  );
}

function piecesOf(drawing: SheetDrawing, block: Block): Block[] {
  const pieces: Block[] = [];
  let characters = Infinity;
  rowsOf(drawing, block).forEach((row, r) => {
    const size = row.reduce<number>((sum, cell) => sum + String(cell).length + 3, 0);
    const at = block.top + r;
    const last = pieces.at(-1);
    if (!last || characters + size > CHARACTERS_AT_ONCE) {
      pieces.push({ ...block, top: at, bottom: at });
      characters = 0;
    } else pieces[pieces.length - 1] = { ...last, bottom: at };
    characters += size;
  });
  return pieces;
}
