import type { CellArea } from '../../model';

/**
 * Cuts the cells that are alike into as few rectangles as a single pass finds: runs along each row, joined downwards
 * while the rows repeat. A list of a thousand findings gives as few rectangles as one of ten.
 *
 * @param rows for each cell what makes it alike; undefined for cells of no interest
 * @returns the rectangles by what they have in common, in the order met
 */
export function alikeAreas<Key extends string | number>(
  rows: readonly (readonly (Key | undefined)[])[],
): ReadonlyMap<Key, readonly CellArea[]> {
  const done = new Map<Key, CellArea[]>();
  const close = (runs: Iterable<Run<Key>>): void => {
    for (const { key, area } of runs) done.set(key, [...(done.get(key) ?? []), area]);
  };
  let open = new Map<string, Run<Key>>();
  rows.forEach((row, r) => {
    const continued = new Map<string, Run<Key>>();
    for (const run of runsOf(row, r)) {
      const name = `${run.area.left}|${run.area.right}|${run.key}`;
      const above = open.get(name);
      continued.set(name, above ? { ...above, area: { ...above.area, bottom: r } } : run);
      open.delete(name);
    }
    close(open.values());
    open = continued;
  });
  close(open.values());
  return done;
}

interface Run<Key> {
  readonly key: Key;
  readonly area: CellArea;
}

function runsOf<Key>(row: readonly (Key | undefined)[], r: number): Run<Key>[] {
  const runs: Run<Key>[] = [];
  row.forEach((key, column) => {
    if (key === undefined) return;
    const last = runs.at(-1);
    if (last && last.area.right === column - 1 && last.key === key)
      runs[runs.length - 1] = { key, area: { ...last.area, right: column } };
    else runs.push({ key, area: { top: r, bottom: r, left: column, right: column } });
  });
  return runs;
}
