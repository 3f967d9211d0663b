import type { CellArea, CellStyle, SheetDrawing } from '../../model';

/** A rectangle of a drawing whose cells look alike. */
export interface StyleArea {
  readonly area: CellArea;
  readonly style: CellStyle;
}

/**
 * Cuts a drawing into as few rectangles of one style as a single pass finds: runs along each row, joined downwards
 * while the rows repeat. A list of a thousand findings costs as many commands as one of ten.
 */
export function styleAreas(drawing: SheetDrawing): StyleArea[] {
  const done: StyleArea[] = [];
  let open = new Map<string, StyleArea>();
  drawing.rows.forEach((row, r) => {
    const continued = new Map<string, StyleArea>();
    for (const run of rowRuns(row.cells.map((cell) => cell?.style))) {
      const key = `${run.left}|${run.right}|${run.key}`;
      const above = open.get(key);
      const top = above?.area.top ?? r;
      continued.set(key, { area: { top, left: run.left, bottom: r, right: run.right }, style: run.style });
      open.delete(key);
    }
    done.push(...open.values());
    open = continued;
  });
  return [...done, ...open.values()];
}

interface Run {
  readonly left: number;
  readonly right: number;
  readonly style: CellStyle;
  readonly key: string;
}

function rowRuns(styles: readonly (CellStyle | undefined)[]): Run[] {
  const runs: Run[] = [];
  styles.forEach((style, column) => {
    if (!style) return;
    const key = JSON.stringify(style);
    const last = runs.at(-1);
    if (last && last.right === column - 1 && last.key === key)
      runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ left: column, right: column, style, key });
  });
  return runs;
}
