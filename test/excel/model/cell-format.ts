export const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof borderSides)[number];
/** The sides one cell has itself; the inside ones exist only between the cells of a range. */
export type CellSide = Exclude<BorderSide, 'InsideVertical' | 'InsideHorizontal'>;

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const noBorder: Border = { style: 'None', weight: 'Thin', color: '#000000' };

/** What a cell looks like. Immutable and shared, so ten thousand plain cells hold one object. */
export interface CellFormat {
  readonly numberFormat: string;
  /** null: no fill, which Office.js loads as white. */
  readonly fillColor: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontBold: boolean;
  readonly fontItalic: boolean;
  readonly fontColor: string;
  readonly fontUnderline: string;
  readonly fontStrikethrough: boolean;
  readonly fontSubscript: boolean;
  readonly fontSuperscript: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<CellSide, Border>>>;
}

export const plainFormat: CellFormat = Object.freeze({
  numberFormat: 'General',
  fillColor: null,
  fontName: 'Calibri',
  fontSize: 11,
  fontBold: false,
  fontItalic: false,
  fontColor: '#000000',
  fontUnderline: 'None',
  fontStrikethrough: false,
  fontSubscript: false,
  fontSuperscript: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  borders: Object.freeze({}),
});

/** The scalar parts, each readable and settable for a whole range. */
export type FormatKey = Exclude<keyof CellFormat, 'borders'>;

export function isPlain(format: CellFormat): boolean {
  return format === plainFormat || Object.keys(differences(format)).length === 0;
}

const known = new WeakMap<CellFormat, Partial<CellFormat>>();

/** Only what differs from a new cell: what a snapshot shows. Worked out once for each look. */
export function differences(format: CellFormat): Partial<CellFormat> {
  const found = known.get(format) ?? compared(format);
  known.set(format, found);
  return found;
}

function compared(format: CellFormat): Partial<CellFormat> {
  const entries = Object.entries(format).filter(([key, value]) =>
    key === 'borders' ? Object.keys(format.borders).length > 0 : value !== plainFormat[key as FormatKey],
  );
  return Object.fromEntries(entries);
}
