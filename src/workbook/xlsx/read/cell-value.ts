import type { CellValue } from '../../../model';
import { MAX_CELL_CHARACTERS } from '../limits';
import { unescapeCellText } from '../xml/escape';
import type { RichText } from './rich-text';
import { PLAIN_LOOK, type CellLook } from './style-table';

/**
 * What a formula shows that was saved without being calculated. Programs other than Excel write such files; read as
 * blank or zero it would count against a unit.
 */
export const NOT_CALCULATED = '#CALC!';

/** Days between the two day counts: 1 January 1904 is day 0 in one and day 1462 in the other. */
const DAYS_TO_1904 = 1462;
const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** One `<c>` as the scan collects it. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  /** Text of `<v>`; undefined when there is none. */
  readonly value: string | undefined;
  readonly inline: RichText | undefined;
}

/** What cells refer to by number. */
export interface CellContext {
  readonly strings: readonly RichText[];
  readonly looks: readonly CellLook[];
  readonly date1904: boolean;
}

export interface ReadCell {
  readonly value: CellValue;
  readonly look: CellLook;
  /** The text's runs, for texts that have some. */
  readonly rich: RichText | undefined;
}

/** The value of a cell; undefined when the cell refers to a text that is not there. */
export function readCell(raw: RawCell, context: CellContext): ReadCell | undefined {
  const look = context.looks[raw.style] ?? PLAIN_LOOK;
  const isShared = raw.type === 's' && raw.value !== undefined && raw.value.trim() !== '';
  const rich = isShared ? context.strings[Number(raw.value)] : raw.inline;
  if (isShared && !rich) return undefined;
  const value = rich ? rich.text || null : plainValue(raw, look, context);
  return { value: typeof value === 'string' ? asExcelHasIt(value) : value, look, rich };
}

/** Nobody can have typed more; Excel itself cuts what a broken or hostile file has beyond it. */
function asExcelHasIt(text: string): string {
  return text.length > MAX_CELL_CHARACTERS ? text.slice(0, MAX_CELL_CHARACTERS) : text;
}

function plainValue(raw: RawCell, look: CellLook, context: CellContext): CellValue {
  const { type, value } = raw;
  // Excel writes an empty result as text without content; anything else without a value was never calculated.
  if (type === 'str' && value !== undefined) return unescapeCellText(value) || null;
  if (value === undefined || value.trim() === '') return raw.hasFormula ? { error: NOT_CALCULATED } : null;
  if (type === 'str' || type === 's' || type === 'inlineStr') return unescapeCellText(value);
  if (type === 'b') return value.trim() === '1' || value.trim() === 'true';
  if (type === 'e') return { error: value.trim() };
  if (type === 'd') return isoSerial(value.trim());
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return look.isDate && context.date1904 ? number + DAYS_TO_1904 : number;
}

/** A date written out ("2023-08-31T00:00:00") as a serial number; what is none stays the text it is. */
function isoSerial(text: string): CellValue {
  const time = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? text : (time - DAY_ZERO) / DAY;
}
