import type { CellStyle, MarkLook } from '../../../model';
import type { Vocabulary } from './vocabulary';

const FONT = 'Times New Roman';
const STANDARD_SIZE = 11;

export const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
export const PATTERN_FILL = '<fill><patternFill patternType="gray125"/></fill>';

/** "#RRGGBB" → Excel's "FFRRGGBB". */
function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

export function fontXml(style: CellStyle): string {
  const bold = style.bold ? '<b/>' : '';
  const italic = style.italic ? '<i/>' : '';
  const color = style.color ? `<color rgb="${argb(style.color)}"/>` : '<color rgb="FF000000"/>';
  return `<font>${bold}${italic}<sz val="${style.size ?? STANDARD_SIZE}"/>${color}<name val="${FONT}"/><family val="1"/></font>`;
}

export function fillXml(style: CellStyle): string {
  if (!style.fill) return NO_FILL;
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml(style: CellStyle, words: Vocabulary): string {
  const side = (name: string): string =>
    style.border ? `<${name} style="thin"><color auto="1"/></${name}>` : `<${name}/>`;
  const [start, end] = words.sides;
  return `<border>${side(start)}${side(end)}${side('top')}${side('bottom')}<diagonal/></border>`;
}

interface StyleNumbers {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly parent: number | undefined;
}

export function styleXml(numbers: StyleNumbers, style: CellStyle): string {
  const horizontal = style.align ? ` horizontal="${style.align}"` : '';
  const vertical = style.verticalAlign ? ` vertical="${style.verticalAlign}"` : '';
  const wrap = style.wrap ? ' wrapText="1"' : '';
  const parent = numbers.parent === undefined ? '' : ` xfId="${numbers.parent}"`;
  const apply = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return `<xf numFmtId="${numbers.format}" fontId="${numbers.font}" fillId="${numbers.fill}" borderId="${numbers.border}"${parent} ${apply}><alignment${horizontal}${vertical}${wrap}/></xf>`;
}

/** The look of a mark. What it leaves out stays as the cell has it. */
export function markLookXml(look: MarkLook): string {
  const bold = look.bold ? '<b/>' : '';
  const italic = look.italic ? '<i/>' : '';
  const fill = argb(look.fill);
  return `<font>${bold}${italic}<color rgb="${argb(look.color)}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor rgb="${fill}"/></patternFill></fill>`;
}
