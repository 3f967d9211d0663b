import type { Json } from '../json';
import { type Area, cellsOf, isWholeColumns, isWholeRows, lastColumn, lastRow } from '../model/area';
import type { CellFormat, FormatKey } from '../model/cell-format';
import type { Sheet } from '../model/sheet';
import { asColor, asFlag, asNumber, asText, oneOf } from './arguments';
import { borders } from './borders';
import { guardSheet } from './guard';
import { type ObjectDescription, objectType } from './live-object';

/** The cells a format object speaks for: of a range or of several areas. */
interface FormatTarget {
  readonly sheet: Sheet;
  readonly areas: () => readonly Area[];
}

type Properties = NonNullable<ObjectDescription<FormatTarget>['properties']>;

/** The common value of all cells, null when they differ: how Office.js loads `font.name` over a mixed range. */
function common({ sheet, areas }: FormatTarget, key: FormatKey): Json {
  let found: Json | undefined;
  for (const area of areas()) {
    const walked =
      isWholeColumns(area) || isWholeRows(area)
        ? (sheet.clip(area) ?? { ...area, rows: 1, columns: 1 })
        : area;
    for (const [row, column] of cellsOf(walked)) {
      const value = sheet.cell(row, column).format[key];
      if (found !== undefined && found !== value) return null;
      found = value;
    }
  }
  return found ?? null;
}

function setFormat({ sheet, areas }: FormatTarget, change: Partial<CellFormat>) {
  guardSheet(sheet, 'allowFormatCells');
  for (const area of areas()) sheet.changeFormat(area, (format) => ({ ...format, ...change }));
}

type Read = (value: Json) => string | number | boolean;

/** A property kept in each cell's format. */
const kept = (key: FormatKey, read: Read, since?: number): Properties[string] => ({
  ...(since !== undefined && { since }),
  get: (target) => common(target, key),
  set: (target, value) => setFormat(target, { [key]: read(value) }),
});

const alignments = {
  horizontal: [
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ],
  vertical: ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'],
} as const;
const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export const readers: Partial<Record<FormatKey, Read>> = {
  fillColor: asColor,
  fontName: asText,
  fontSize: (value) => asNumber(value, 1, 409),
  fontBold: asFlag,
  fontItalic: asFlag,
  fontColor: asColor,
  fontUnderline: (value) => oneOf(value, underlines),
  fontStrikethrough: asFlag,
  horizontalAlignment: (value) => oneOf(value, alignments.horizontal),
  verticalAlignment: (value) => oneOf(value, alignments.vertical),
  wrapText: asFlag,
  shrinkToFit: asFlag,
  indentLevel: (value) => asNumber(value, 0, 250),
  textOrientation: (value) => asNumber(value, -90, 180),
  locked: asFlag,
  formulaHidden: asFlag,
};

const property = (key: FormatKey, since?: number) => kept(key, readers[key] ?? asText, since);

const fill = objectType<FormatTarget>('RangeFill', {
  properties: {
    // No fill loads as white, as in Excel; a mixed one as null.
    Color: {
      get: (target) => (areNone(target) ? '#FFFFFF' : common(target, 'fillColor')),
      set: (target, value) => setFormat(target, { fillColor: asColor(value) }),
    },
  },
  methods: {
    Clear: {
      call(target) {
        setFormat(target, { fillColor: null });
        return null;
      },
    },
  },
});

const areNone = (target: FormatTarget) =>
  common(target, 'fillColor') === null &&
  target
    .areas()
    .every((area) =>
      [...cellsOf(target.sheet.clip(area) ?? { ...area, rows: 1, columns: 1 })].every(
        ([row, column]) => target.sheet.cell(row, column).format.fillColor === null,
      ),
    );

const font = objectType<FormatTarget>('RangeFont', {
  properties: {
    Name: property('fontName'),
    Size: property('fontSize'),
    Color: property('fontColor'),
    Bold: property('fontBold'),
    Italic: property('fontItalic'),
    Underline: property('fontUnderline'),
    Strikethrough: kept('fontStrikethrough', asFlag, 9),
  },
});

const protection = objectType<FormatTarget>('FormatProtection', {
  since: 2,
  properties: { Locked: property('locked'), FormulaHidden: property('formulaHidden') },
});

const standardRowHeight = 15;
/** Points; a standard column of 8.43 characters. */
const standardColumnWidth = 48;

function size(target: FormatTarget, axis: 'row' | 'column'): Json {
  const { sheet } = target;
  const found = new Set(
    target.areas().flatMap((area) => {
      const [from, to] = axis === 'row' ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
      const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
      const standard = axis === 'row' ? standardRowHeight : standardColumnWidth;
      if (to - from > 20_000) return [standard];
      return Array.from({ length: to - from + 1 }, (_line, i) => sizes.get(from + i) ?? standard);
    }),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function setSize(target: FormatTarget, axis: 'row' | 'column', value: Json) {
  const { sheet } = target;
  guardSheet(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const points = asNumber(value, 0, axis === 'row' ? 409 : 1790);
  for (const area of target.areas()) {
    const [from, to] = axis === 'row' ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
    for (let line = from; line <= to; line++)
      (axis === 'row' ? sheet.rowHeights : sheet.columnWidths).set(line, points);
  }
  sheet.workbook.revision++;
}

export const rangeFormat = objectType<FormatTarget>('RangeFormat', {
  properties: {
    HorizontalAlignment: property('horizontalAlignment'),
    VerticalAlignment: property('verticalAlignment'),
    WrapText: property('wrapText'),
    ShrinkToFit: property('shrinkToFit', 9),
    IndentLevel: property('indentLevel', 9),
    TextOrientation: property('textOrientation', 7),
    RowHeight: {
      since: 2,
      get: (target) => size(target, 'row'),
      set: (target, value) => setSize(target, 'row', value),
    },
    ColumnWidth: {
      since: 2,
      get: (target) => size(target, 'column'),
      set: (target, value) => setSize(target, 'column', value),
    },
  },
  links: {
    Fill: { follow: fill },
    Font: { follow: font },
    Borders: { follow: borders },
    Protection: { since: 2, follow: protection },
  },
});
