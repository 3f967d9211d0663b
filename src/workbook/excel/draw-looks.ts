import type { CellArea, CellStyle, SheetDrawing } from '../../model';
import { alikeAreas } from './alike-areas';
import { addressOf, addressLists, rangeOf } from './areas';

/** Queues a part of the look; a step of a drawing. */
type LookStep = (sheet: Excel.Worksheet) => void;

/** What the look of cells is made of, each laid over all cells that share it at once. */
const LOOKS: { readonly [Part in Exclude<keyof CellStyle, 'numberFormat'>]-?: Apply<CellStyle[Part]> } = {
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
  border: (format, border) => {
    if (border) for (const edge of EDGES) format.borders.getItem(edge).style = 'Continuous';
  },
};

type Apply<Value> = (format: Excel.RangeFormat, value: NonNullable<Value>) => void;

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** One step for each value of each part of the look: their number grows with styles, not with cells. */
export function lookSteps(drawing: SheetDrawing): LookStep[] {
  return [
    ...numberFormatSteps(drawing),
    ...(Object.keys(LOOKS) as (keyof typeof LOOKS)[]).flatMap((part) => partSteps(drawing, part)),
    ...heightSteps(drawing),
  ];
}

function partSteps<Part extends keyof typeof LOOKS>(drawing: SheetDrawing, part: Part): LookStep[] {
  const values = new Map<string, NonNullable<CellStyle[Part]>>();
  const keys = drawing.rows.map((row) =>
    row.cells.map((cell) => {
      const value = cell?.style?.[part];
      if (value === undefined || value === false) return undefined;
      values.set(String(value), value);
      return String(value);
    }),
  );
  const apply = LOOKS[part] as Apply<CellStyle[Part]>;
  return [...alikeAreas(keys)].flatMap(([key, areas]) => {
    const value = values.get(key);
    return value === undefined ? [] : formatSteps(areas.map(addressOf), (format) => apply(format, value));
  });
}

/** Rows of one height get it together. */
function heightSteps(drawing: SheetDrawing): LookStep[] {
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

function formatSteps(addresses: readonly string[], apply: (format: Excel.RangeFormat) => void): LookStep[] {
  return addressLists(addresses).map((list) => (sheet) => apply(sheet.getRanges(list).format));
}

/** Several ranges at once take no number format, so each rectangle gets its own. */
function numberFormatSteps(drawing: SheetDrawing): LookStep[] {
  const formats = drawing.rows.map((row) => row.cells.map((cell) => cell?.style?.numberFormat));
  return [...alikeAreas(formats)].flatMap(([numberFormat, areas]) =>
    areas.map((area) => (sheet: Excel.Worksheet) => {
      rangeOf(sheet, area).numberFormat = filled(area, numberFormat);
    }),
  );
}

/** Excel wants the exact shape of the range. */
function filled(area: CellArea, value: string): string[][] {
  const row = new Array<string>(area.right - area.left + 1).fill(value);
  return Array.from({ length: area.bottom - area.top + 1 }, () => row);
}
