import type { SheetContent } from './sheet';

const SIGNATURE = 'danh-gia-thang/chua-xong';

/**
 * How a sheet of ours was being drawn when it was broken off; Excel keeps what a request had done before it failed.
 * - `first`: it was new, and holds at most a part of the drawing
 * - `again`: in place, over an earlier version. `kept` names the sheet on which that version was copied just before;
 *   without a copy the rows stay as they were, for only single ones of them were to change
 */
export interface UnfinishedDrawing {
  readonly kind: 'first' | 'again';
  readonly kept: string | undefined;
}

/** What stands in A1 until the drawing is complete, in place of the title. */
export function unfinishedTitle({ kind, kept }: UnfinishedDrawing): string {
  return [SIGNATURE, kind, ...(kept === undefined ? [] : [kept])].join('/');
}

/** Undefined for a sheet that was drawn to the end, and for every other sheet. */
export function unfinishedDrawing(content: SheetContent): UnfinishedDrawing | undefined {
  const title = content.values[0]?.[0];
  if (typeof title !== 'string' || !title.startsWith(`${SIGNATURE}/`)) return undefined;
  const [kind = '', ...kept] = title.slice(SIGNATURE.length + 1).split('/');
  return { kind: kind === 'again' ? 'again' : 'first', kept: kept.length > 0 ? kept.join('/') : undefined };
}
