import type { UnitKind } from '../model';

/** What labels of rows say. All functions here take a text as `plain` gives it. */

/** A commune may be called Cộng Hoà or Tống Phan: a total's name ends, or goes on with one of these. */
const TOTAL =
  /^(toan (huyen|tinh|thanh pho|thi xa|quan|xa|phuong|dia ban|don vi|nganh)|chung toan (huyen|tinh|xa|thanh pho)|(tong|cong|tong cong|tong so|tong chung|tong hop|cong chung|binh quan|trung binh|binh quan chung|trung binh chung|tb|tbc|bq|bqc)(?=\s*$|\s*[:(+.]|\s+(chung|cong|cua|cac|khoi|nhom|cap|toan|so|huyen|i{1,3}|iv|v|a|b|don vi|phong|xa|ubnd)\b))/;
const WHOLE =
  /\btoan (huyen|tinh|thanh pho|thi xa|quan|xa|phuong|dia ban)\b|\bi\s*\+\s*ii|\ba\s*\+\s*b\b|binh quan chung|cong chung/;
/** "Hải Phòng" holds no office. */
const PART =
  /\b(khoi|nhom|cac|cap)\s+(xa|phong|co quan|phuong|don vi|huyen|so|ban)|^(tong|cong)[\s:.]*(so |cong )?\(?(i{1,3}|iv|v|a|b|c)\)?$|\bcap (xa|huyen|tinh)\b|\b((?<!\bhai )phong|xa, thi tran|co quan chuyen mon)\b/;
const GROUP =
  /^((ubnd )?cap (huyen|xa|tinh|thanh pho|phuong)|(khoi|nhom|cum) (\d|[ivx]+|cac|xa|phong|co quan|don vi|phuong|huyen|so|ban|ubnd|chuyen mon|thi dua)|cac (xa|phong|co quan|don vi|phuong|so|ban)|ubnd cac)\b|^(co quan chuyen mon|co quan, don vi|co quan thuoc|don vi su nghiep)|^(phong|so)\s*,\s*(ban|nganh|don vi)|^(ubnd )?(xa|phuong)\s*,\s*(phuong|thi tran|xa|dac khu)|^(phong ban|cac phong ban)|^trong do\b/;
const AUTHORITY = /^(ubnd )?(huyen|quan|thi xa|thanh pho|tinh)( \S|$)/;
const FOOTER =
  /^(ghi chu|nguon|noi nhan|nguoi lap|nguoi tong hop|lap bieu|lanh dao|thu truong|chu tich|pho chu tich|kt\.|tm\.|tl\.|chanh van phong\b|truong phong\b|luu y|chu thich|\(\*\)|\*)|,? ngay[\s\d.…_]*thang[\s\d.…_]*nam|ky (va )?ghi ro|^luu:/;

/** What is to be reached, not what was: "Chỉ tiêu giao", "Kế hoạch năm 2025". An office of plans is none. */
const TARGET =
  /^((muc )?(chi tieu|muc tieu)|(ty le )?(duoc )?giao|muc (giao|phan dau|toi thieu)|ke hoach(?!\s*([-,&]|va\b)?\s*(dau tu|tai chinh|tong hop|nghiep vu|hoa|phat trien))|yeu cau|dinh muc|phan dau)\b/;
/** Beside the figures of units: another time, a difference, a place. */
const ASIDE =
  /^(so (voi|sanh)|chenh lech|(muc )?(tang|giam)\b.*(so voi|giam)|xep (hang|loai)|(cung )?ky (truoc|nay|bao cao)|cung ky|thang (truoc|nay)|quy (truoc|nay)|nam (truoc|ngoai|nay)|luy ke|cong don|(cao|thap|lon|nho) nhat|ty le (dat|hoan thanh))\b|^ty le\s*\(?%?\)?$/;
/** The most points each column can have: "Điểm tối đa", "Thang điểm". */
const MAXIMUM = /^((tong )?(so )?diem (toi da|chuan)|thang diem|toi da)\b/;
/** Above every authority: "Cả nước". */
const NATION = /^((binh quan|trung binh|muc binh quan)( chung)? )?(cua )?(ca nuoc|toan quoc)\b/;

/** A row of targets; the level that set them may be named: "Chỉ tiêu tỉnh giao". */
export function isTargetLabel(words: string): boolean {
  return TARGET.test(withoutNumeral(words));
}
/** Neither a unit nor a target: the maximum of each column of points. */
export function isMaximumLabel(words: string): boolean {
  return MAXIMUM.test(withoutNumeral(words));
}
/** Neither a unit nor a total: "So với tháng trước", "Chênh lệch". */
export function isAsideLabel(words: string): boolean {
  return ASIDE.test(withoutNumeral(words));
}
/** The nation among an authority's rows: nobody's unit and nobody's average. */
export function isNationLabel(words: string): boolean {
  return NATION.test(withoutNumeral(words));
}
export function isTotalLabel(words: string): boolean {
  return TOTAL.test(withoutNumeral(words));
}
/** Names the whole authority outright: "Toàn huyện", "Tổng cộng (I+II)". */
export function isWholeLabel(words: string): boolean {
  return WHOLE.test(words);
}
/** The authority itself among its units: "Huyện Tứ Kỳ", "UBND huyện" in a row without a number. */
export function isAuthorityLabel(words: string): boolean {
  return AUTHORITY.test(words);
}
/** Names a part: "Cộng khối xã", "Tổng I". */
export function isPartLabel(words: string): boolean {
  return PART.test(words) && !WHOLE.test(words);
}
export function isGroupLabel(words: string): boolean {
  return GROUP.test(withoutNumeral(words));
}
export function isFooterLabel(words: string): boolean {
  return FOOTER.test(words);
}

function withoutNumeral(words: string): string {
  return words.replace(/^([ivx]{1,5}|[a-h]|\d{1,2})\s*[.)\-/:]\s*/, '');
}

const OFFICES =
  /\b((?<!\bhai )phong|co quan|chuyen mon|cap huyen|cap tinh|so,? ban|su nghiep|ban,? nganh|cac so|khoi huyen)\b/;
const COMMUNES = /\b(xa|phuong|thi tran|dac khu)\b/;

/** The kind a group heading announces; the word that stands first decides. */
export function kindOfGroup(words: string): UnitKind | undefined {
  const office = words.search(OFFICES);
  const commune = words.search(COMMUNES);
  if (office < 0 && commune < 0) return undefined;
  if (office < 0) return 'commune';
  return commune >= 0 && commune < office ? 'commune' : 'office';
}
