import type { Workbook } from './model/workbook';

/** A workbook just like this one, for a test that begins where another workbook stands. Nobody may have it open. */
export function copyWorkbook(workbook: Workbook): Workbook {
  return copied(workbook, new Map()) as Workbook;
}

/** What is frozen is shared. */
function copied(value: unknown, known: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  const found = known.get(value);
  if (found) return found;
  const keep = <Copy extends object>(copy: Copy): Copy => {
    known.set(value, copy);
    return copy;
  };
  if (value instanceof Map) {
    const copy = keep(new Map<unknown, unknown>());
    for (const [key, item] of value) copy.set(copied(key, known), copied(item, known));
    return copy;
  }
  if (value instanceof Set) {
    const copy = keep(new Set<unknown>());
    for (const item of value) copy.add(copied(item, known));
    return copy;
  }
  if (Array.isArray(value)) {
    const copy = keep<unknown[]>([]);
    for (const item of value) copy.push(copied(item, known));
    return copy;
  }
  const copy = keep(Object.create(Object.getPrototypeOf(value) as object) as Record<string, unknown>);
  for (const [key, item] of Object.entries(value)) copy[key] = copied(item, known);
  return copy;
}
