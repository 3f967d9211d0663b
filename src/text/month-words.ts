import { plain, remembered } from './fold';

const ROMAN = /\b(thang )(xii|xi|x|ix|viii|vii|vi|v|iv|iii|ii|i)\b/g;
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ một: 1, giêng: 1, hai: 2, ba: 3, tư: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10 },
  ...{ 'mười một': 11, 'mười hai': 12, chạp: 12 },
};
/**
 * "Tháng Tám", told by its diacritics: without them "tháng sau" (next month) would be June and "tháng tạm tính" August.
 * "Trong tháng một số đơn vị …" goes on with another word.
 */
const SPELT = new RegExp(
  `(?<![\\p{L}\\p{M}])tháng\\s+(${Object.keys(NUMBERS)
    .sort((a, b) => b.length - a.length)
    .join(
      '|',
    )})(?![\\p{L}\\p{M}])(?!\\s+(số|vấn|đơn vị|cơ quan|xã|phường|phòng|hồ sơ|lần|ngày|tháng)(?!\\p{L}))`,
  'gu',
);
/** "Tháng năm 2023" is a form with its month left blank; only "tháng Năm năm 2023" and a lone "Tháng Năm" are May. */
const MAY = /^(\s+năm(?!\p{L})|\s*[/\-–)]|\s*$)/u;
const DATELINE = /(?<!\p{L})ngày(?!\p{L})/u;

function spelt(text: string): string {
  return text.replace(SPELT, (found: string, word: string, _next: string | undefined, at: number) => {
    const isBlank =
      word === 'năm' && (!MAY.test(text.slice(at + found.length)) || DATELINE.test(text.slice(0, at)));
    return isBlank ? found : `tháng ${NUMBERS[word.replace(/\s+/g, ' ')] ?? word}`;
  });
}

/** The plain words of a text, its months in digits: "Tháng VIII" and "Tháng Tám" as "thang 8". */
export const plainMonths = remembered((raw: string): string => {
  const lower = raw.normalize('NFC').toLowerCase();
  const words = plain(lower.includes('tháng') ? spelt(lower) : raw);
  return words.replace(ROMAN, (_, word: string, numeral: string) => `${word}${ROMANS.indexOf(numeral) + 1}`);
});
