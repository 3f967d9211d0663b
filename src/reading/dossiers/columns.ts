import { plain } from '../../text/fold';
import { kindOfName } from '../../text/unit-name';
import type { Grid } from '../grid';
import type { HeaderBlock } from '../header';
import { namesUnits } from '../header/unit-heading';
import { isFieldHeading } from '../part-labels';

/** Where a list of dossiers says what of each of them. */
export interface DossierColumns {
  readonly code: number;
  readonly field: number | undefined;
  /** "Tình trạng": words such as "Đã trả, quá hạn". */
  readonly state: number | undefined;
  /** "Số ngày quá hạn". */
  readonly delay: number | undefined;
  /** "Ngày hẹn trả". */
  readonly due: number | undefined;
  /** "Ngày trả kết quả". */
  readonly done: number | undefined;
}

const CODE =
  /^((ma|so) (so )?(ho so|hs|bien nhan|phieu( hen)?)|ma so (ho so|hs)|ma (bn|dinh danh ho so)|so bn|ho so)\b/;
const DUE =
  /\bhen\b|^(ngay |thoi )?han\b|han (tra|xu ly|giai quyet|hoan thanh)|thoi (han|gian) (hen|phai|quy dinh)|ngay (den han|phai tra|het han)|du kien/;
const DONE =
  /^(ngay|thoi (gian|diem)|tg) (da )?(tra|ket thuc|hoan thanh|giai quyet( xong)?|xu ly xong|co ket qua|co kq|thuc te)\b|ngay tra (ket qua|kq)|(tra|ket thuc|hoan thanh)( ket qua| kq)? thuc te/;
const DELAY =
  /(so |tong )?(ngay|gio|thoi gian|tg) (bi )?(qua han|tre|cham)|(qua han|tre( han| hen)?|cham( tre| han)?) ?\(?(so )?(ngay|gio)|^(tre|qua han|cham) (bao nhieu )?ngay/;
const STATE =
  /^(tinh trang|trang thai|hien trang|tinh hinh|tien do|ket qua)( (ho so|hs|xu ly|giai quyet|thuc hien|giai quyet ho so|ve thoi han))*$/;

/** "Mã hồ sơ", "Số biên nhận". */
export const isCodeHeading = (words: string): boolean => CODE.test(words);

const ROWS_SEEN = 200;
const SHORTEST_CODE = 5;
const SMALLEST_CODE = 1_000_000;

/** Which columns make a table a list of dossiers: a code of its own in every row; undefined for any other table. */
export function dossierColumns(grid: Grid, block: HeaderBlock, end: number): DossierColumns | undefined {
  const leaves = [...block.paths].map(([column, path]) => ({ column, words: plain(path.at(-1) ?? '') }));
  // Where units stand in rows of their own, it may be among the codes.
  if (!namesUnits(grid, block))
    for (let row = block.top; row <= block.bottom; row++)
      leaves.push({ column: block.unitColumn, words: plain(grid.text(row, block.unitColumn)) });
  const find = (fits: (words: string) => boolean): number | undefined =>
    leaves.find(({ words }) => fits(words))?.column;
  const code = leaves.find(
    ({ column, words }) => isCodeHeading(words) && holdsCodes(grid, column, block.bottom + 1, end),
  )?.column;
  if (code === undefined) return undefined;
  const isDone = (words: string): boolean => DONE.test(words) && !DUE.test(words);
  return {
    code,
    field: find(isFieldHeading),
    state: find((words) => STATE.test(words)),
    delay: find((words) => DELAY.test(words)),
    due: find((words) => DUE.test(words) && !DELAY.test(words)),
    done: find(isDone),
  };
}

/** A cell that holds a dossier's code: "H01-251001-0001", a long number. */
export function isCode(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value === 'number') return Number.isInteger(value) && value >= SMALLEST_CODE;
  const text = grid.text(row, column);
  // "47/97" is a ratio of counts.
  if (/^\d+ ?\/ ?\d+$/.test(text)) return false;
  return text.length >= SHORTEST_CODE && /\d{2}/.test(text) && /^[\p{L}\d][\p{L}\d.\-_/ ]*$/u.test(text);
}

/** Nearly every filled cell is a code, and no two are alike; units may be named above theirs. */
function holdsCodes(grid: Grid, column: number, from: number, end: number): boolean {
  const seen = new Set<string>();
  let codes = 0;
  let others = 0;
  for (let row = from; row <= Math.min(end, from + ROWS_SEEN); row++) {
    const value = grid.value(row, column);
    if (value === null || value === '') continue;
    if (!isCode(grid, row, column)) others += kindOfName(grid.text(row, column)) ? 0 : 1;
    else {
      codes++;
      seen.add(typeof value === 'number' ? String(value) : grid.text(row, column));
    }
  }
  return codes > 2 * others && seen.size > 0.8 * codes;
}
