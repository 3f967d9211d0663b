import type { CellArea, SheetContent } from '../../../src/model';

/** Rows or columns of a sheet in a new order; -1 stands for an empty one. */
export type Order = readonly number[];

function reordered<Value>(line: readonly Value[], order: Order): (Value | undefined)[] {
  return order.map((at) => (at < 0 ? undefined : line[at]));
}

/** The area in the new order; undefined where its lines do not stand together any more. */
function moved(from: number, to: number, order: Order): [number, number] | undefined {
  const places = order.flatMap((at, place) => (at >= from && at <= to ? [place] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const whole = places.length === to - from + 1;
  const strange = order.slice(first, last + 1).some((at) => at >= 0 && (at < from || at > to));
  return whole && !strange ? [first, last] : undefined;
}

/** The same sheet with its rows in another order. Merges follow as in Excel: an empty row inside one is covered. */
export function withRows(sheet: SheetContent, order: Order): SheetContent {
  return {
    ...sheet,
    values: order.map((at) => sheet.values[at] ?? []),
    numberFormats: order.map((at) => sheet.numberFormats[at] ?? []),
    merges: sheet.merges.flatMap((m): CellArea[] => {
      const [top, bottom] = moved(m.top, m.bottom, order) ?? [];
      return top === undefined || bottom === undefined ? [] : [{ ...m, top, bottom }];
    }),
  };
}

/** The same sheet with its columns in another order. */
export function withColumns(sheet: SheetContent, order: Order): SheetContent {
  return {
    ...sheet,
    values: sheet.values.map((row) => reordered(row, order).map((value) => value ?? null)),
    numberFormats: sheet.numberFormats.map((row) => reordered(row, order).map((f) => f ?? 'General')),
    merges: sheet.merges.flatMap((m): CellArea[] => {
      const [left, right] = moved(m.left, m.right, order) ?? [];
      return left === undefined || right === undefined ? [] : [{ ...m, left, right }];
    }),
  };
}

export const widthOf = (sheet: SheetContent): number => Math.max(0, ...sheet.values.map((row) => row.length));

export const upTo = (length: number): number[] => Array.from({ length }, (_, at) => at);
