import { factsOf } from '../../indicators';
import type { ColumnRole, IndicatorId, IndicatorKind } from '../../model';
import { plain, remembered } from '../../text/fold';

/** What a header says of the part a column plays. `none`: it says nothing; `other`: a part we do not use. */
export type RoleWord = ColumnRole | 'none' | 'other';

const TIME_WORDS =
  /(luy ke|trong|den het|den|tu dau nam|ky nay|ky truoc)?\s*(\d{1,2}\s*thang|thang\s*\d{1,2}|thang (nay|truoc)|thang)(\s*([/.-]|nam)\s*\d{4})?|luy ke|\(\d+\)(\s*=.*)?/g;
const RATE = /ty le|ti le|tyle|tile|phan tram|%|\btl\b/;
const UNUSED =
  /\bchua\b|khong (dat|so hoa|day du|thanh toan)|chua dat|truc tiep|tien mat|tai su dung|su dung lai|dung lai|con lai|so tien|\(dong\)|trieu|^(phi|le phi|phi, le phi|tong phi|so phi|phi thu duoc)$|ly do|nguyen nhan|quet|ty le chua|chenh lech|bien dong|chi tieu|ke hoach|muc giao/;
const REQUIRED = /\bphai\b|can so hoa|thuoc dien|yeu cau|bat buoc|nghia vu/;

const ANY_RATE = {
  numerator: /\bda\b|\bdat\b|thuc hien|hoan thanh|so hoa|\bco\b/,
  denominator: /\btong\b|\bphai\b|so luong|tiep nhan|giai quyet/,
};

const wordsOf = remembered((raw: string): string =>
  plain(raw).replace(TIME_WORDS, ' ').replace(/\s+/g, ' ').trim(),
);

function rateRole(text: string, indicator: IndicatorId): RoleWord {
  if (text === '' || text === '-') return 'none';
  if (RATE.test(text)) return /ty le (chua|khong|truc tiep)/.test(text) ? 'other' : 'rate';
  const parts = factsOf(indicator)?.headings?.parts ?? ANY_RATE;
  const isNumerator = parts.numerator.test(text);
  const isDenominator = parts.denominator.test(text);
  if (UNUSED.test(text) && !REQUIRED.test(text)) return 'other';
  if (REQUIRED.test(text)) return 'denominator';
  if (isNumerator && isDenominator)
    return /\b(da|duoc|co|so hoa|truc tuyen)\b/.test(text) ? 'numerator' : 'none';
  if (isNumerator) return 'numerator';
  return isDenominator ? 'denominator' : 'none';
}

/** Words that make a header a number of things: "Số HS đã số hoá". */
const COUNTED = /\b(da|duoc|co|so (ho so|hs|kq|ket qua|luong|giao dich)|tong)\b/;
const LONGEST_PARENT = 30;

/** "Thanh toán trực tuyến" below "Hồ sơ thanh toán …": the leaf says more than the name again. */
function isRepeated(path: readonly string[], at: number): boolean {
  return path.slice(0, at).some((part) => /so hoa|thanh toan|phi\b/.test(plain(part)));
}

/** A short parent "Tỷ lệ (%)" over leaves that name indicators. */
function underRate(parents: readonly string[]): boolean {
  return parents.some((part) => part.length <= LONGEST_PARENT && RATE.test(plain(part)));
}

/**
 * The role a header path gives a column, from the leaf upwards: the nearest text that names one decides.
 * Texts above the one that names the indicator do not count.
 *
 * @param because the header text that named the indicator
 * @param isHint that text names nothing itself: titles or a step of the work do, so what it says is its part
 */
export function roleOf(
  path: readonly string[],
  indicator: IndicatorId,
  kind: IndicatorKind,
  because: string,
  isHint = false,
): RoleWord {
  if (kind === 'note') return 'note';
  for (let at = path.length - 1; at >= 0; at--) {
    const part = path[at] ?? '';
    const text = wordsOf(part);
    if (kind === 'count') {
      if (/linh vuc|thuoc nganh/.test(text)) return 'field';
      if (RATE.test(text) || /ly do|nguyen nhan|giai trinh|ten ho so|ma ho so/.test(text)) return 'other';
    } else {
      const role = rateRole(text, indicator);
      // A text that names the indicator and nothing more ("Số hoá kết quả") says no part once a leaf stands below it.
      const isFamily = !isHint && part === because && at < path.length - 1;
      const isBare =
        !isHint && part === because && role === 'numerator' && !COUNTED.test(text) && !isRepeated(path, at);
      if (role !== 'none' && !isBare && !(isFamily && role !== 'rate' && role !== 'other')) return role;
    }
    if (part === because) return kind === 'count' ? 'count' : underRate(path.slice(0, at)) ? 'rate' : 'none';
  }
  return kind === 'count' ? 'count' : 'none';
}
