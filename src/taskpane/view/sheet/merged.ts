import type { SheetContent } from '../../../model';

/** How far a cell reaches; undefined for one that lies under another. */
export interface Span {
  readonly rows: number;
  readonly columns: number;
}

/** Spans by "row:column" of merged cells only; `null` marks covered ones. */
export function mergedSpans(merges: SheetContent['merges']): ReadonlyMap<string, Span | null> {
  const spans = new Map<string, Span | null>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) spans.set(`${row}:${column}`, null);
    spans.set(`${top}:${left}`, { rows: bottom - top + 1, columns: right - left + 1 });
  }
  return spans;
}

/** Columns and rows up to the last one with content. */
export function usedSize({ values }: SheetContent): { readonly rows: number; readonly columns: number } {
  const rows = values.findLastIndex((row) => row.some((value) => value !== null && value !== '')) + 1;
  const columns = values.reduce(
    (most, row) => Math.max(most, row.findLastIndex((value) => value !== null && value !== '') + 1),
    0,
  );
  return { rows, columns };
}
