import { columnLetters } from '../model';
import { columnNumber } from './mapping-text';

/** Where a table's names and its heading stand on a sheet, said by people; rows and columns count from 0. */
export interface TableFrame {
  readonly sheet: string;
  readonly unitColumn: number;
  /** First and last row of the heading. */
  readonly top: number;
  readonly bottom: number;
}

const FRAME = /^(.+):\s*cột\s+([a-z]{1,3})\s*[,;]\s*tiêu đề dòng\s+(\d{1,7})(?:\s*[-–]\s*(\d{1,7}))?$/iu;
/** Headings have a few rows; more than these are a slip. */
const MOST_ROWS = 20;

/** "T8: cột B, tiêu đề dòng 6-9" */
export function frameOfText(text: string): TableFrame | undefined {
  const [, sheet, letters = '', first = '', last = first] = FRAME.exec(text.trim().normalize('NFC')) ?? [];
  const unitColumn = columnNumber(letters);
  const [top, bottom] = [Number(first) - 1, Number(last) - 1];
  if (sheet === undefined || unitColumn === undefined) return undefined;
  const isHeading = top >= 0 && bottom >= top && bottom - top < MOST_ROWS;
  return isHeading ? { sheet: sheet.trim(), unitColumn, top, bottom } : undefined;
}

export function textOfFrame({ sheet, unitColumn, top, bottom }: TableFrame): string {
  const rows = top === bottom ? String(top + 1) : `${top + 1}-${bottom + 1}`;
  return `${sheet}: cột ${columnLetters(unitColumn)}, tiêu đề dòng ${rows}`;
}
