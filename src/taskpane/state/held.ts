import type { SheetContent } from '../../model';
import type { Workbook, WorkbookOutline } from '../../workbook/port';

/** A workbook's cells as they were read, for a look that needs no host. */
export interface HeldSheets {
  readonly outline: WorkbookOutline;
  /** All sheets with cells. */
  readonly sheets: readonly SheetContent[];
}

/**
 * Reads a workbook whole, in two visits.
 *
 * @param glance hears of the first
 */
export async function holdSheets(
  workbook: Workbook,
  glance?: (outline: WorkbookOutline) => void,
): Promise<HeldSheets> {
  const outline = await workbook.outline();
  glance?.(outline);
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

/** What is held now, told to somebody who knows what was held before. */
export interface HeldChanges {
  readonly outline: Omit<WorkbookOutline, 'active'>;
  readonly active: string | undefined;
  /** All sheets in order. */
  readonly names: readonly string[];
  /** Those of them that were read anew. */
  readonly changed: readonly SheetContent[];
}

export function changesOf(before: HeldSheets | undefined, { outline, sheets }: HeldSheets): HeldChanges {
  const known = new Set(before?.sheets);
  return {
    outline: { sheets: outline.sheets, caveats: outline.caveats },
    active: outline.active?.name,
    names: sheets.map(({ name }) => name),
    changed: sheets.filter((sheet) => !known.has(sheet)),
  };
}

export function withChanges(
  before: HeldSheets | undefined,
  { outline, active, names, changed }: HeldChanges,
): HeldSheets {
  const byName = new Map([...(before?.sheets ?? []), ...changed].map((sheet) => [sheet.name, sheet]));
  return {
    outline: { ...outline, active: active === undefined ? undefined : byName.get(active) },
    sheets: names.flatMap((name) => byName.get(name) ?? []),
  };
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
