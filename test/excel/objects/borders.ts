import type { Json } from '../json';
import { type Area, cellsOf, isWholeColumns, isWholeRows, lastColumn, lastRow } from '../model/area';
import { type Border, type BorderSide, type CellSide, borderSides, noBorder } from '../model/cell-format';
import type { Sheet } from '../model/sheet';
import { asColor, oneOf } from './arguments';
import { invalidArgument } from './errors';
import { guardSheet } from './guard';
import { type LiveObject, objectType } from './live-object';

interface BordersTarget {
  readonly sheet: Sheet;
  readonly areas: () => readonly Area[];
}

interface SideTarget extends BordersTarget {
  readonly side: BorderSide;
}

const styles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** Which line of a cell makes a side of its range, if any. */
function lineOf(side: BorderSide, area: Area, row: number, column: number): CellSide | null {
  switch (side) {
    case 'EdgeTop':
      return row === area.row ? side : null;
    case 'EdgeBottom':
      return row === lastRow(area) ? side : null;
    case 'EdgeLeft':
      return column === area.column ? side : null;
    case 'EdgeRight':
      return column === lastColumn(area) ? side : null;
    case 'InsideHorizontal':
      return row < lastRow(area) ? 'EdgeBottom' : null;
    case 'InsideVertical':
      return column < lastColumn(area) ? 'EdgeRight' : null;
    default:
      return side;
  }
}

/** Between the rows of a single row there is no line, and some Excels say so. */
const hasNo = (side: BorderSide, { rows, columns }: Area): boolean =>
  (side === 'InsideHorizontal' && rows === 1) || (side === 'InsideVertical' && columns === 1);

function change({ sheet, areas, side }: SideTarget, part: Partial<Border>) {
  guardSheet(sheet, 'allowFormatCells');
  if (areas().some((area) => hasNo(side, area))) throw invalidArgument();
  for (const area of areas())
    sheet.changeFormat(area, (format, row, column) => {
      const line =
        isWholeColumns(area) || isWholeRows(area) ? wholeLine(side) : lineOf(side, area, row, column);
      if (!line) return format;
      const before = format.borders[line] ?? noBorder;
      // A weight or colour given to a line that is not there draws it.
      const drawn = { ...before, style: before.style === 'None' ? 'Continuous' : before.style, ...part };
      const others = Object.fromEntries(Object.entries(format.borders).filter(([name]) => name !== line));
      return { ...format, borders: drawn.style === 'None' ? others : { ...others, [line]: drawn } };
    });
}

const wholeLine = (side: BorderSide): CellSide =>
  side === 'InsideHorizontal' ? 'EdgeBottom' : side === 'InsideVertical' ? 'EdgeRight' : side;

function read({ sheet, areas, side }: SideTarget, key: keyof Border): Json {
  const found = new Set<string>();
  for (const area of areas())
    for (const [row, column] of cellsOf(sheet.clip(area) ?? { ...area, rows: 1, columns: 1 })) {
      const line = lineOf(side, area, row, column);
      if (line) found.add((sheet.cell(row, column).format.borders[line] ?? noBorder)[key]);
    }
  return found.size <= 1 ? ([...found][0] ?? noBorder[key]) : null;
}

const border = objectType<SideTarget>('RangeBorder', {
  identity: ({ side }) => ({ SideIndex: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => read(target, 'style'),
      set: (target, value) => change(target, { style: oneOf(value, styles) }),
    },
    Weight: {
      get: (target) => read(target, 'weight'),
      set: (target, value) => change(target, { weight: oneOf(value, weights) }),
    },
    Color: {
      get: (target) => read(target, 'color'),
      set: (target, value) => change(target, { color: asColor(value) }),
    },
  },
});

const sideOf = (target: BordersTarget, key: Json): LiveObject =>
  border({ ...target, side: oneOf(key, borderSides) });

export const borders = objectType<BordersTarget>('RangeBorderCollection', {
  properties: { Count: { get: () => borderSides.length } },
  items: (target) => borderSides.map((side) => border({ ...target, side })),
  item: sideOf,
  methods: {
    GetItemAt: {
      call: (target, parameters) => sideOf(target, borderSides[parameters.whole(0)] ?? null),
    },
  },
});
