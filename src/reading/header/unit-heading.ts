import { plain } from '../../text/fold';
import type { Grid } from '../grid';
import { isGroupLabel } from '../labels';

const UNIT_HEADING =
  /^(ten )?(cac )?((linh vuc|noi dung)( giai quyet)?\s*[,/-]\s*(?=(co quan|don vi|dia phuong)\b))?(co quan|don vi|dia phuong|phong ban|phong, ban|phong|xa|phuong|ubnd|ban nganh|so, ban|so nganh)\b(?! (tinh|do luong)\b)/;
const NOT_UNIT_HEADING =
  /^don vi (tinh|do)|: |tong so|so luong|ho so|ty le|so hoa|thanh toan|quan ly|cap tren/;
const LONGEST_HEADING = 60;

/** "Đơn vị", "Tên xã", "Cơ quan, đơn vị": the heading of the column that names the units. */
export function isUnitHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const words = plain(text);
  return UNIT_HEADING.test(words) && !NOT_UNIT_HEADING.test(words) && isHeadingForm(words);
}

/** "Xã Hưng Đạo" is a unit, "Xã, thị trấn" or "Xã" is a heading. */
function isHeadingForm(words: string): boolean {
  if (/^(ten |cac |(linh vuc|noi dung)\b[^a-z]*( giai quyet)?\W*)?(co quan|don vi|dia phuong)\b/.test(words))
    return true;
  if (/^(ten|cac) /.test(words)) return true;
  return /^(ubnd )?(xa|phuong|phong|phong ban|so)(\s*[,/-]\s*(va )?(xa|phuong|thi tran|dac khu|ban|nganh|phong|don vi)\b.*)?$/.test(
    words,
  );
}

/** Whether a heading names its units' column; the name of a group right below it does not. */
export function namesUnits(grid: Grid, block: { top: number; bottom: number; unitColumn: number }): boolean {
  for (let row = block.top; row <= block.bottom; row++) {
    const text = grid.text(row, block.unitColumn);
    if (isUnitHeading(text) && !isGroupLabel(plain(text))) return true;
  }
  return false;
}
