import type { CellArea, CellStyle, SheetDrawing } from '../../model';
import { alikeAreas } from './alike-areas';
import { addressLists, addressOf } from './areas';
import { blocksOf, type Span } from './blocks';
import { adorning, type DrawingStep } from './drawn-sheet';
import { shared, type Coat } from './shared-coats';
import { nameOf, singleCells, singleCellStep } from './single-cells';

/** What the look of cells is made of, each laid over all cells that share it at once. */
const LOOKS: {
  readonly [Part in Exclude<keyof CellStyle, 'numberFormat' | 'border'>]-?: Apply<CellStyle[Part]>;
} = {
  size: (format, size) => {
    format.font.size = size;
  },
  bold: (format, bold) => {
    format.font.bold = bold;
  },
  italic: (format, italic) => {
    format.font.italic = italic;
  },
  color: (format, color) => {
    format.font.color = color;
  },
  fill: (format, fill) => {
    format.fill.color = fill;
  },
  align: (format, align) => {
    format.horizontalAlignment = ({ left: 'Left', center: 'Center', right: 'Right' } as const)[align];
  },
  verticalAlign: (format, align) => {
    format.verticalAlignment = ({ top: 'Top', center: 'Center' } as const)[align];
  },
  wrap: (format, wrap) => {
    format.wrapText = wrap;
  },
};

type Apply<Value> = (format: Excel.RangeFormat, value: NonNullable<Value>) => void;

/**
 * Lists stand open at the sides and under their headings; three edges less to ask for. The line below a list is the one
 * before the row that follows: so there are always two rows, and no Excel is asked for a line inside a single one.
 */
function borderSteps(areas: readonly CellArea[]): DrawingStep[] {
  const lists: readonly (readonly [readonly CellArea[], 'InsideVertical' | 'InsideHorizontal'])[] = [
    [areas.filter(({ left, right }) => right > left), 'InsideVertical'],
    [areas.map((area) => ({ ...area, bottom: area.bottom + 1 })), 'InsideHorizontal'],
  ];
  return lists.flatMap(([alike, edge]) =>
    formatSteps(alike.map(addressOf), ({ borders }) => {
      borders.getItem(edge).style = 'Continuous';
    }),
  );
}

/** The size most cells have: it is laid over the whole sheet, and only others are set. */
export function usualSize({ rows }: SheetDrawing): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows)
    for (const cell of cells)
      if (cell?.style) {
        const { size = DEFAULT_SIZE } = cell.style;
        counts.set(size, (counts.get(size) ?? 0) + 1);
      }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? DEFAULT_SIZE;
}

const DEFAULT_SIZE = 11;

/** A step for each set of cells that share a part of their look: they grow with styles, not with cells. */
export function lookSteps(drawing: SheetDrawing): DrawingStep[] {
  const styles = new Map<string, CellStyle>();
  const singles = singleCells(drawing.rows);
  const isSingle = (row: number, column: number): boolean =>
    singles.some((s) => s.column === column && row >= s.top && row < s.top + s.styles.length);
  const names = drawing.rows.map(({ cells }, row) =>
    cells.map((cell, column) => {
      if (!cell?.style || isSingle(row, column)) return undefined;
      const style: CellStyle = { size: DEFAULT_SIZE, ...cell.style };
      styles.set(nameOf(style), style);
      return nameOf(style);
    }),
  );
  const areasOf = (wanted: ReadonlySet<string>): readonly CellArea[] =>
    alikeAreas(names.map((row) => row.map((name) => (name && wanted.has(name) ? 1 : undefined)))).get(1) ??
    [];
  const coats = (Object.keys(LOOKS) as (keyof typeof LOOKS)[]).flatMap((part) =>
    coatsOf(styles, part, usualSize(drawing)),
  );
  return [
    ...numberFormatSteps(drawing),
    ...singles.map(singleCellStep),
    ...shared(coats).flatMap(({ styles: wanted, apply }) =>
      formatSteps(areasOf(wanted).map(addressOf), (format) => apply.forEach((lay) => lay(format))),
    ),
    ...borderSteps(areasOf(new Set([...styles].flatMap(([name, { border }]) => (border ? [name] : []))))),
    ...heightSteps(drawing),
  ];
}

function coatsOf<Part extends keyof typeof LOOKS>(
  styles: ReadonlyMap<string, CellStyle>,
  part: Part,
  usual: number,
): Coat[] {
  const apply = LOOKS[part] as Apply<CellStyle[Part]>;
  const coats = new Map<CellStyle[Part], Set<string>>();
  for (const [name, style] of styles) {
    const value = style[part];
    if (value === undefined || value === false || (part === 'size' && value === usual)) continue;
    coats.set(value, (coats.get(value) ?? new Set()).add(name));
  }
  return [...coats].flatMap(([value, having]): Coat[] =>
    value === undefined ? [] : [{ styles: having, apply: (format) => apply(format, value) }],
  );
}

/** Rows of one height get it together. */
function heightSteps(drawing: SheetDrawing): DrawingStep[] {
  const byHeight = alikeAreas(drawing.rows.map(({ height }) => [height]));
  return [...byHeight].flatMap(([height, areas]) =>
    formatSteps(
      areas.map(({ top, bottom }) => `${top + 1}:${bottom + 1}`),
      (format) => {
        format.rowHeight = height;
      },
    ),
  );
}

function formatSteps(
  addresses: readonly string[],
  apply: (format: Excel.RangeFormat) => void,
): DrawingStep[] {
  return addressLists(addresses).map((list) => adorning('looks', (drawn) => apply(drawn.format(list))));
}

/** Bytes of a range and a write to it, and of `null,`. */
const COST = { write: 420, cell: 5 };

/** Several ranges at once take no number format, so each block of rows gets its own. */
function numberFormatSteps({ rows }: SheetDrawing): DrawingStep[] {
  const spans = rows.map(({ cells }): Span => {
    const isFormatted = (cell: (typeof cells)[number]): boolean => cell?.style?.numberFormat !== undefined;
    const first = cells.findIndex(isFormatted);
    return first < 0 ? undefined : [first, cells.findLastIndex(isFormatted)];
  });
  return blocksOf(spans, COST).map((block) =>
    adorning('looks', (drawn) => {
      drawn.range(addressOf(block)).numberFormat = formatsIn(rows, block);
    }),
  );
}

/** Excel wants the exact shape of the range; null leaves a cell as it is, and a fresh one has no format. */
function formatsIn(rows: SheetDrawing['rows'], { top, bottom, left, right }: CellArea): (string | null)[][] {
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from(
      { length: right - left + 1 },
      (__, c) => rows[top + r]?.cells[left + c]?.style?.numberFormat ?? null,
    ),
  );
}
