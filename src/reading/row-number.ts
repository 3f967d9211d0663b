import { plain, remembered } from '../text/fold';
import type { Grid } from './grid';
import type { HeaderBlock } from './header';

/** What the number of a row says of it. */
export interface RowNumber {
  /** "3", "3." or "3)". */
  readonly isOrdinal: boolean;
  /** "3" and nothing else. */
  readonly isWhole: boolean;
  /** "II", "B.": how groups are numbered. */
  readonly ofGroup: boolean;
  /** "1.1", "a)", "-": how details of a unit are numbered. */
  readonly ofDetail: boolean;
  /** "1.1": below "1", in a table of any length. */
  readonly isDotted: boolean;
  /** "*", "(1)": a remark under the table, though it may begin with a unit's name. */
  readonly ofRemark: boolean;
}

const DOTTED = /^\d+\.\d+[.)]?$/;
const OF_GROUP = /^([ivxlc]{1,6}|[a-h])[.)]?$/;

const WHOLE_NUMBER: RowNumber = {
  isOrdinal: true,
  isWhole: true,
  ofGroup: false,
  ofDetail: false,
  isDotted: false,
  ofRemark: false,
};

const rowNumber = remembered((text: string): RowNumber => ({
  isOrdinal: /^\d+[.)]?$/.test(text),
  isWhole: /^\d+$/.test(text),
  ofGroup: OF_GROUP.test(text),
  ofDetail: /^(\d+\.\d+[.)]?|[a-z][.)]?|-|\+)$/.test(text),
  isDotted: DOTTED.test(text),
  ofRemark: /^(\*+|\(\*+\)|\(\d{1,2}\))$/.test(text),
}));
export const NO_NUMBER = rowNumber('');
const LARGEST_PLAIN_NUMBER = 1e9;

/** The number column ("STT", "TT") left of the names, told by its place: anything numbered will do. */
export function numberOf(grid: Grid, row: number, block: HeaderBlock): RowNumber {
  for (let column = block.unitColumn - 1; column >= block.left; column--) {
    const value = grid.value(row, column);
    if (typeof value === 'number')
      return Number.isInteger(value) && value >= 0 && value < LARGEST_PLAIN_NUMBER
        ? WHOLE_NUMBER
        : rowNumber(String(value));
    if (typeof value === 'string' && value.trim() !== '') return rowNumber(plain(value));
  }
  return NO_NUMBER;
}

/** Whether units are numbered 1, 2, 3: then a row numbered otherwise may be a detail of the one above. */
export function numberedRows(grid: Grid, block: HeaderBlock, end: number): boolean {
  let numbered = 0;
  for (let row = block.bottom + 1; row <= end && numbered < 3; row++)
    if (numberOf(grid, row, block).isOrdinal) numbered++;
  return numbered >= 3;
}
