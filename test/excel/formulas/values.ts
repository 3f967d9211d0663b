import { type CellValue, isErrorCode } from '../model/cell';

/** One value, or a rectangle of them as a range or array formula gives it. */
export type Operand = CellValue | CellValue[][];

/** A formula this evaluator cannot compute: it says so instead of guessing. */
export class UnsupportedFormula extends Error {
  override readonly name = 'UnsupportedFormula';
}

/** An Excel error on its way through an expression. */
export class ExcelError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export const isArray = (operand: Operand): operand is CellValue[][] => Array.isArray(operand);
export const asArray = (operand: Operand): CellValue[][] => (isArray(operand) ? operand : [[operand]]);

/** The single value; a range where one value is wanted gives its first cell. */
export const single = (operand: Operand): CellValue =>
  isArray(operand) ? (operand[0]?.[0] ?? null) : operand;

export function toNumber(value: CellValue): number {
  if (isErrorCode(value)) throw new ExcelError(value);
  if (typeof value === 'string') {
    const number = value.trim() === '' ? NaN : Number(value);
    if (Number.isNaN(number)) throw new ExcelError('#VALUE!');
    return number;
  }
  return Number(value ?? 0);
}

export function toText(value: CellValue): string {
  if (isErrorCode(value)) throw new ExcelError(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

export function toBoolean(value: CellValue): boolean {
  if (isErrorCode(value)) throw new ExcelError(value);
  if (typeof value === 'string') {
    if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
    throw new ExcelError('#VALUE!');
  }
  return Boolean(value);
}

const rank = (value: CellValue) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Excel's order: numbers before text before FALSE before TRUE; text without regard to case; empty fits its partner. */
export function compare(left: CellValue, right: CellValue): number {
  for (const value of [left, right]) if (isErrorCode(value)) throw new ExcelError(value);
  if (left === null && right === null) return 0;
  if (left === null) return -compare(right, emptyLike(right));
  if (right === null) return compare(left, emptyLike(left));
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string') {
    const [one, other] = [left.toLowerCase(), String(right).toLowerCase()];
    return one < other ? -1 : one > other ? 1 : 0;
  }
  return Number(left) - Number(right);
}

function emptyLike(value: CellValue): CellValue {
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0;
}
