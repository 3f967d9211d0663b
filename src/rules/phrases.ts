import { rate, type Direction, type FindingGroup, type Rate } from '../model';
import { tidy } from '../text/fold';
import { lowered } from '../text/letter-case';
import type { Wanted } from './own';

/** A number with at most two decimals, in hundredths; undefined for anything else. */
export function hundredths(text: string): Rate | undefined {
  const match = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, whole = '', decimals = ''] = match;
  return rate(Number(whole) * 100 + Number(decimals.padEnd(2, '0')));
}

const NUMBER = String.raw`(\d+(?:[.,]\d{1,2})?)`;

interface Phrase {
  readonly pattern: RegExp;
  readonly read: (first: string, second: string) => Wanted | undefined;
}

const places = (text: string): number => Number(text);
const lengthOf = (text: string): Rate => hundredths(text) ?? rate(0);

/** What people may write, the particular before the general. Case and the place of tones make no difference. */
const PHRASES: readonly Phrase[] = [
  {
    pattern: /^(\d{1,3}) (?:đơn vị )?(?:đứng |xếp )?(?:đầu|cao nhất|dẫn đầu|tốt nhất)$/,
    read: (n) => ({ with: 'rank', rank: { of: 'first', places: places(n) }, smallest: 0 }),
  },
  {
    pattern: /^(\d{1,3}) (?:đơn vị )?(?:đứng |xếp )?(?:cuối|thấp nhất|kém nhất)$/,
    read: (n) => ({ with: 'rank', rank: { of: 'last', places: places(n) }, smallest: 0 }),
  },
  {
    pattern: /^(tăng|giảm) (?:từ )?(\d{1,3}) bậc(?: trở lên)?$/,
    read: (way, n) => ({
      with: 'rank',
      rank: { of: way === 'tăng' ? 'rose' : 'fell', places: places(n) },
      smallest: 0,
    }),
  },
  {
    pattern: new RegExp(
      `^(?:tăng|giảm|tốt lên|kém đi)(?: từ)?(?: ${NUMBER})?\\s?\\S* ?(?:trở lên )?so với (kỳ trước|cùng kỳ(?: năm trước)?)$`,
    ),
    read: (by, other) => ({
      with: other === 'kỳ trước' ? 'previous' : 'lastYear',
      by: by === '' ? rate(1) : lengthOf(by),
    }),
  },
  {
    pattern: new RegExp(`^(?:chiếm )?(?:trên|hơn|từ) ${NUMBER} ?% (?:của )?(?:tổng số|toàn \\S+)$`),
    read: (share) => ({ with: 'share', share: lengthOf(share) }),
  },
  {
    pattern: new RegExp(
      `^(?:dưới|thấp hơn|trên|cao hơn|vượt|từ|đạt|trong)? ?mức ${NUMBER}(?: ?\\S+)?(?: trở lên)?$`,
    ),
    read: (level) => ({ with: 'level', level: lengthOf(level) }),
  },
  { pattern: /^(?:chưa đủ|đủ|chưa đạt|đạt) 100 ?%$/, read: () => ({ with: 'full' }) },
  { pattern: /^(?:bằng|khác|lớn hơn|trên) 0$|^(?:có|không có)$/, read: () => ({ with: 'zero' }) },
  {
    pattern: /^(?:thấp hơn|cao hơn|dưới|trên|kém hơn|tốt hơn|so với)? ?(?:mức )?bình quân(?: chung)?$/,
    read: () => ({ with: 'average' }),
  },
  {
    pattern: /^(?:chưa đạt|đạt|dưới|vượt|so với)? ?chỉ tiêu(?: giao| được giao)?$/,
    read: () => ({ with: 'target' }),
  },
];

/** "5 đơn vị đứng cuối", "thấp hơn bình quân chung", "dưới mức 50%"; undefined where nobody can tell. */
export function readPhrase(text: string): Wanted | undefined {
  const line = tidy(text);
  const band = /^xếp loại (.+)$/iu.exec(line)?.[1];
  if (band !== undefined) return { with: 'band', band };
  const written = lowered(line);
  for (const { pattern, read } of PHRASES) {
    const found = pattern.exec(written);
    if (found) return read(found[1] ?? '', found[2] ?? '');
  }
  return undefined;
}

/** "27,5": hundredths as people type them, without marks between thousands. */
export function typed(value: Rate): string {
  return String(value / 100).replace('.', ',');
}

/** The phrase of a row as it is written. `unit`: what its values are counted in, "%" of rates. */
export function phraseOf(wanted: Wanted, group: FindingGroup, better: Direction, unit: string): string {
  const isPraise = group === 'commend';
  const isLow = isPraise === (better === 'lower');
  switch (wanted.with) {
    case 'average':
      return `${isLow ? 'thấp hơn' : 'cao hơn'} bình quân chung`;
    case 'target':
      return isPraise ? 'đạt chỉ tiêu' : 'chưa đạt chỉ tiêu';
    case 'full':
      return isPraise ? 'đủ 100%' : 'chưa đủ 100%';
    case 'zero':
      return isLow ? 'bằng 0' : 'lớn hơn 0';
    case 'level':
      if (isPraise) return `${isLow ? 'trong' : 'đạt'} mức ${typed(wanted.level)}${unit}`;
      return `${isLow ? 'dưới' : 'vượt'} mức ${typed(wanted.level)}${unit}`;
    case 'previous':
    case 'lastYear':
      return `${isLow ? 'giảm' : 'tăng'} từ ${typed(wanted.by)}${unit} so với ${
        wanted.with === 'previous' ? 'kỳ trước' : 'cùng kỳ năm trước'
      }`;
    case 'share':
      return `chiếm trên ${typed(wanted.share)}% tổng số`;
    case 'rank': {
      const { of, places: n } = wanted.rank;
      if (of === 'rose' || of === 'fell') return `${of === 'rose' ? 'tăng' : 'giảm'} từ ${n} bậc`;
      return `${n} đơn vị đứng ${of === 'first' ? 'đầu' : 'cuối'}`;
    }
    case 'band':
      return `xếp loại ${wanted.band}`;
  }
}

const UP = /cao hơn|tốt|vượt|trên|tăng|lớn hơn|khác 0/;
const DOWN = /thấp|kém|dưới|giảm|bằng 0/;

/** Whether the words of a phrase point the other way than its group means: blame for the better side is a slip. */
export function pointsWrong(text: string, wanted: Wanted, group: FindingGroup, better: Direction): boolean {
  const isPraise = group === 'commend';
  if (wanted.with === 'rank') return isPraise !== (wanted.rank.of === 'first' || wanted.rank.of === 'rose');
  if (wanted.with === 'share' || wanted.with === 'band') return false;
  const written = lowered(text);
  if (wanted.with === 'target' || wanted.with === 'full') return isPraise === /chưa|dưới/.test(written);
  const isLow = isPraise === (better === 'lower');
  const [up, down] = [UP.test(written), DOWN.test(written)];
  return up !== down && (isLow ? up : down);
}
