import type { UnitKind } from '../model';
import { plain, remembered } from './text';

const TOTAL =
  /^(toan (huyen|tinh|thanh pho|thi xa|quan|xa|phuong|dia ban|don vi|nganh)|tong( cong| so| chung| hop| toan huyen| toan tinh)?|cong( chung)?|binh quan( chung)?|trung binh( chung)?|chung toan (huyen|tinh|xa))\b/;
const WHOLE =
  /\btoan (huyen|tinh|thanh pho|thi xa|quan|xa|phuong|dia ban)\b|\bi\s*\+\s*ii|\ba\s*\+\s*b\b|binh quan chung|cong chung/;
const PART =
  /\b(khoi|nhom|cac|cap)\s+(xa|phong|co quan|phuong|don vi|huyen|so|ban)|^(tong|cong)[\s:.]*(so |cong )?\(?(i{1,3}|iv|v|a|b|c)\)?$|\bcap (xa|huyen|tinh)\b|\b(phong|xa, thi tran|co quan chuyen mon)\b/;
const GROUP =
  /^(cap (huyen|xa|tinh|thanh pho|phuong)|khoi|nhom|cac (xa|phong|co quan|don vi|phuong|so|ban)|ubnd cac|cum)\b|^(co quan chuyen mon|co quan, don vi|co quan thuoc|don vi su nghiep)|^(phong|so)\s*,\s*(ban|nganh|don vi)|^(ubnd )?(xa|phuong)\s*,\s*(phuong|thi tran|xa|dac khu)|^(phong ban|cac phong ban)|^trong do\b/;
const FOOTER =
  /^(ghi chu|nguon|noi nhan|nguoi lap|nguoi tong hop|lap bieu|lanh dao|thu truong|chu tich|pho chu tich|kt\.|tm\.|tl\.|chanh van phong\b|truong phong\b|luu y|chu thich|\(\*\)|\*)|,? ngay[\s\d.…_]*thang[\s\d.…_]*nam|ky (va )?ghi ro|^luu:/;
const NUMERAL = /^([ivxlc]{1,6}|[a-h])[.)]?$/;

export const isTotalLabel = remembered((text: string): boolean => TOTAL.test(withoutNumeral(plain(text))));
/** Names the whole authority outright: "Toàn huyện", "Tổng cộng (I+II)". */
export const isWholeLabel = remembered((text: string): boolean => WHOLE.test(plain(text)));
/** Names a part: "Cộng khối xã", "Tổng I". */
export const isPartLabel = remembered(
  (text: string): boolean => PART.test(plain(text)) && !WHOLE.test(plain(text)),
);
export const isGroupLabel = remembered((text: string): boolean => GROUP.test(withoutNumeral(plain(text))));
export const isFooterLabel = remembered((text: string): boolean => FOOTER.test(plain(text)));
/** "II", "B.": how groups are numbered. */
export const isGroupNumber = remembered((text: string): boolean => NUMERAL.test(plain(text)));

function withoutNumeral(text: string): string {
  return text.replace(/^([ivx]{1,5}|[a-h]|\d{1,2})\s*[.)\-/:]\s*/, '');
}

const OFFICES =
  /\b(phong|co quan|chuyen mon|cap huyen|cap tinh|so,? ban|su nghiep|ban,? nganh|cac so|khoi huyen)\b/;
const COMMUNES = /\b(xa|phuong|thi tran|dac khu)\b/;

/** The kind a group heading announces; the word that stands first decides. */
export const kindOfGroup = remembered((text: string): UnitKind | null => {
  const words = plain(text);
  const office = words.search(OFFICES);
  const commune = words.search(COMMUNES);
  if (office < 0 && commune < 0) return null;
  if (office < 0) return 'commune';
  return commune >= 0 && commune < office ? 'commune' : 'office';
});
