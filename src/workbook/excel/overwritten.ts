import {
  unfinishedDrawing,
  type CellAddress,
  type CellValue,
  type SheetContent,
  type SheetDrawing,
} from '../../model';
import { sheetKey } from '../ours';

/** As many changed cells of a sheet are told: enough to see where. */
const MOST_TOLD = 5;

/**
 * What people typed into sheets of ours between our reading and our writing. Excel has no "write only if unchanged", so
 * the write itself reads what it is about to cover; that is kept here, and given instead of what covers it, until it
 * has been evaluated anew.
 */
export class Overwritten {
  private readonly covered = new Map<string, { content: SheetContent; drawing: SheetDrawing }>();

  /** The sheet as people left it. */
  instead(read: SheetContent): SheetContent {
    const key = sheetKey(read.name);
    const known = this.covered.get(key);
    if (!known) return read;
    if (isOurs(read, known.drawing)) return known.content;
    // Somebody went on from what we wrote.
    this.covered.delete(key);
    return read;
  }

  /**
   * @param expected what the drawing rests on
   * @param found what the sheet held when it was drawn
   * @returns cells people changed in between
   */
  compare(expected: SheetContent, found: SheetContent, drawing: SheetDrawing): readonly CellAddress[] {
    const left = this.instead(found);
    // An attempt before was broken off, or did it all while its answer was lost.
    if (isOurs(left, drawing)) return [];
    const changed = differences(expected, left);
    if (changed.length > 0)
      this.covered.set(sheetKey(found.name), {
        content: { ...left, merges: expected.merges, name: expected.name },
        drawing,
      });
    return changed;
  }

  /** What was covered is part of what stands there now. */
  settle(sheet: string): void {
    this.covered.delete(sheetKey(sheet));
  }
}

/** Nothing but what we write: a part of a drawing, or all of it. */
function isOurs(content: SheetContent, drawing: SheetDrawing): boolean {
  if (unfinishedDrawing(content)) return true;
  const drawn = drawing.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  return differences({ ...content, values: drawn }, content).length === 0;
}

function differences(a: SheetContent, b: SheetContent): CellAddress[] {
  const found: CellAddress[] = [];
  for (let row = 0; row < Math.max(a.values.length, b.values.length); row++) {
    const [left = [], right = []] = [a.values[row], b.values[row]];
    for (let column = 0; column < Math.max(left.length, right.length); column++) {
      if (sameCell(left[column], right[column])) continue;
      found.push({ sheet: a.name, row, column });
      if (found.length === MOST_TOLD) return found;
    }
  }
  return found;
}

const plain = (value: CellValue | undefined): unknown =>
  value === undefined || value === '' ? null : typeof value === 'object' && value ? value.error : value;

const sameCell = (a: CellValue | undefined, b: CellValue | undefined): boolean => plain(a) === plain(b);
