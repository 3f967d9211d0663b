/** The part of a row that holds anything, first and last column; undefined for a row that holds nothing. */
export type Span = readonly [number, number] | undefined;

/** Rows written together, from their leftmost to their rightmost cell. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Growing extends Block {
  /** Cells that hold something. */
  readonly filled: number;
}

/**
 * Cuts rows into blocks so that little is sent: a write costs its overhead, an empty cell inside it a little too.
 *
 * @param cost bytes of one write more, and of one cell written without need
 */
export function blocksOf(
  spans: readonly Span[],
  cost: { readonly write: number; readonly cell: number },
): readonly Block[] {
  const waste = ({ top, bottom, left, right, filled }: Growing): number =>
    cost.write + cost.cell * ((bottom - top + 1) * (right - left + 1) - filled);
  const blocks: Growing[] = [];
  spans.forEach((span, row) => {
    if (!span) return;
    const [left, right] = span;
    blocks.push({ top: row, bottom: row, left, right, filled: right - left + 1 });
    for (;;) {
      const [above, last] = blocks.slice(-2);
      if (!above || !last) return;
      const joined = {
        top: above.top,
        bottom: last.bottom,
        left: Math.min(above.left, last.left),
        right: Math.max(above.right, last.right),
        filled: above.filled + last.filled,
      };
      if (waste(joined) > waste(above) + waste(last)) return;
      blocks.splice(-2, 2, joined);
    }
  });
  return blocks;
}
