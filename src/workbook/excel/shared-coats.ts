/** A part of the look, such as bold, and the styles that have it. */
export interface Coat {
  readonly styles: ReadonlySet<string>;
  readonly apply: (format: Excel.RangeFormat) => void;
}

/** Parts of the look that are laid over the same cells at once. */
export interface SharedCoat {
  readonly styles: ReadonlySet<string>;
  readonly apply: ((format: Excel.RangeFormat) => void)[];
}

/** Several ranges with their format cost about as much of a request as this many properties set on them. */
const WORTH_SPLITTING = 5;

/**
 * The same look in fewer sets of cells. Parts of the look that the same styles have are laid over their cells
 * together; and a part that just those styles have which other sets speak of is laid over these instead.
 */
export function shared(coats: readonly Coat[]): readonly SharedCoat[] {
  const sets = new Map<string, SharedCoat>();
  for (const { styles, apply } of coats) {
    const name = [...styles].sort().join('\n');
    const set = sets.get(name) ?? { styles, apply: [] };
    sets.set(name, set);
    set.apply.push(apply);
  }
  const kept = new Set([...sets.values()].sort((a, b) => b.styles.size - a.styles.size));
  for (const set of kept) {
    const parts = partsOf(set, [...kept]);
    if (!parts || parts.length * set.apply.length > WORTH_SPLITTING) continue;
    for (const part of parts) part.apply.push(...set.apply);
    kept.delete(set);
  }
  return [...kept];
}

/** Smaller sets that together are just this one, the largest first; undefined when there are none. */
function partsOf(set: SharedCoat, largestFirst: readonly SharedCoat[]): SharedCoat[] | undefined {
  const missing = new Set(set.styles);
  const parts = largestFirst.filter(({ styles }) => {
    const isInside = styles.size < set.styles.size && [...styles].every((style) => set.styles.has(style));
    if (!isInside || ![...styles].some((style) => missing.has(style))) return false;
    for (const style of styles) missing.delete(style);
    return true;
  });
  return missing.size === 0 ? parts : undefined;
}
