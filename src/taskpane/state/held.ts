import type { SheetContent } from '../../model';
import type { Workbook, WorkbookOutline } from '../../workbook/port';

/** A workbook's cells as they were read, for a look that needs no host. */
export interface HeldSheets {
  readonly outline: WorkbookOutline;
  /** All sheets with cells. */
  readonly sheets: readonly SheetContent[];
}

/** Reads a workbook whole, in two visits. */
export async function holdSheets(workbook: Workbook): Promise<HeldSheets> {
  const outline = await workbook.outline();
  const { sheets, active } = outline;
  const others = sheets.map(({ name }) => name).filter((name) => name !== active?.name);
  const read = others.length > 0 ? await workbook.read(others) : [];
  return { outline, sheets: active ? [active, ...read] : read };
}

/** Whether the very same objects are held: nothing was read anew in between. */
export function sameSheets(a: HeldSheets, b: HeldSheets): boolean {
  return (
    a.outline.active === b.outline.active &&
    a.sheets.length === b.sheets.length &&
    a.sheets.every((sheet, i) => sheet === b.sheets[i])
  );
}

/** Whether two plain values say the same: what a host is asked for twice comes as other objects. */
export function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => alike(item, b[i]));
  if (a instanceof Set) return b instanceof Set && a.size === b.size && [...a].every((item) => b.has(item));
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => alike(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}
