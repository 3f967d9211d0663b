import { columnLetters } from '../../../model';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';
import { columnIndex } from '../reference';

/**
 * Strings, quoted sheet names and names are passed over; then "A1" and "$A$1", whole columns "A:C", whole rows "1:3".
 * A word that goes on, or is called, is no address: LOG10(, A1B, Data.A1.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(\\!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(\\$])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w.(\\$])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?/gu;

/** The formula as it reads when copied so many rows down and columns right: relative addresses move. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const movedColumn = (fixed: string, letters: string): string | undefined => {
    if (fixed) return `$${letters}`;
    const column = (columnIndex(letters) ?? -MAX_COLUMNS) + columns;
    return column >= 0 && column < MAX_COLUMNS ? columnLetters(column) : undefined;
  };
  const movedRow = (fixed: string, number: string): string | undefined => {
    if (fixed) return `$${number}`;
    const row = Number(number) + rows;
    return row >= 1 && row <= MAX_ROWS ? String(row) : undefined;
  };
  return formula.replace(TOKEN, (token: string, ...groups: string[]) => {
    const [c1 = '', letters, r1 = '', row, a1 = '', from, a2 = '', to, n1 = '', first, n2 = '', last] =
      groups;
    const pair = (left: string | undefined, right: string | undefined, joint: string): string =>
      left === undefined || right === undefined ? '#REF!' : left + joint + right;
    if (letters && row) return pair(movedColumn(c1, letters), movedRow(r1, row), '');
    if (from && to) return pair(movedColumn(a1, from), movedColumn(a2, to), ':');
    if (first && last) return pair(movedRow(n1, first), movedRow(n2, last), ':');
    return token;
  });
}
