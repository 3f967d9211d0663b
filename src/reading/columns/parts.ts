import { factsOf } from '../../indicators';
import type { ColumnRole, IndicatorKind } from '../../model';
import { plainMonths } from '../../text/month-words';
import type { Naming } from './naming';
import { patternOf, says, unknownWords, without, wordsOf } from './phrases';
import { ANY_PARTS, ASIDE, COUNTED, FIELD, RATE, REQUIRED, TARGET } from './words';

/** What a heading says of the part a column plays. `none`: it says nothing; `other`: a part we do not use. */
export type PartWord = ColumnRole | 'none' | 'other';

const TIME =
  /(?<= )(\d{1,2} )?(thang|quy|tuan|nam|ky|ngay)( nay| truoc| bao cao)?( \d{1,4})?( \/ \d{1,4})*(?= )|(?<= )(luy ke|trong|den|tu dau nam)(?= )/g;

/** A heading's words without those of time: "Tháng Tám" and "Tháng 8" say nothing of a part. */
const timelessWords = (text: string): string =>
  wordsOf(plainMonths(text)).replace(TIME, ' ').replace(/ {2,}/g, ' ');

interface PartPhrases {
  readonly numerator: string;
  readonly denominator: string;
}

/** What stands below the name of a rate. */
function rateWord(text: string, parts: PartPhrases | null): PartWord {
  if (says(text, 'tối đa | điểm chuẩn')) return 'maximum';
  if (says(text, 'xếp hạng | thứ hạng')) return 'rank';
  const isRequired = says(text, REQUIRED);
  if (says(text, TARGET) && !says(text, 'so với')) {
    if (parts && parts.denominator.includes('kế hoạch') && says(text, parts.denominator))
      return 'denominator';
    return 'target';
  }
  if (says(text, RATE)) return says(text, 'chưa | không | trực tiếp') ? 'other' : 'rate';
  if (says(text, ASIDE) && !isRequired) return 'other';
  if (parts === null) return 'none';
  if (isRequired) return 'denominator';
  const isNumerator = says(text, parts.numerator);
  const isDenominator = says(text, parts.denominator);
  if (isNumerator && isDenominator)
    return says(text, 'đã | được | có | số hoá | trực tuyến | hoàn thành | giải ngân | thực hiện')
      ? 'numerator'
      : 'none';
  if (isNumerator) return 'numerator';
  return isDenominator ? 'denominator' : 'none';
}

function countWord(text: string): PartWord {
  if (says(text, FIELD)) return 'field';
  if (says(text, `${RATE} | ${TARGET} | lý do | nguyên nhân | giải trình | tên hồ sơ | số tiền`))
    return 'other';
  return 'none';
}

const KNOWN_PHRASES = [ANY_PARTS.numerator, ANY_PARTS.denominator, ASIDE, REQUIRED, TARGET, FIELD];
const POINTS = 'điểm | điểm số | điểm đạt | điểm đạt được | điểm tối đa | điểm chuẩn';

/** A short parent "Tỷ lệ (%)" over leaves that name indicators. */
const LONGEST_PARENT = 30;

function speaksOfRate(text: string): boolean {
  return text.length <= LONGEST_PARENT && says(text, RATE);
}

/** The words of an indicator, all of which its headings may use. */
function ownPhrases(naming: Naming): string[] {
  const words = factsOf(naming.indicator)?.words;
  if (!words) return [];
  const parts = words.parts ? [words.parts.numerator, words.parts.denominator] : [];
  return [...words.names.flat(), ...words.loosely.flat(), ...parts, words.whole, words.maybe, words.heads];
}

/**
 * The part a column plays for an indicator its path names. Texts below the name must be words of parts or of time:
 * anything else narrows it to something that is not the indicator.
 */
export function partOf(path: readonly string[], naming: Naming, kind: IndicatorKind): PartWord {
  if (kind === 'note') return 'note';
  const texts = path.map(timelessWords);
  const facts = factsOf(naming.indicator);
  const parts = facts ? facts.words.parts : ANY_PARTS;
  const own = [...ownPhrases(naming), ...KNOWN_PHRASES, ...(kind === 'score' ? [POINTS] : [])];
  const isCount = kind === 'count';
  let said: PartWord = 'none';
  for (let at = texts.length - 1; at > naming.at; at--) {
    const text = texts[at] ?? '';
    const word = isCount ? countWord(text) : rateWord(text, parts);
    if (said === 'none') said = word;
    if (word === 'other') return 'other';
    if (word === 'none' && unknownWords(text, own).length > 0) return 'other';
  }
  if (said !== 'none') return said;
  const name = texts[naming.at] ?? '';
  const word = nameWord(name, naming, isCount, parts);
  if (word !== 'none') return word;
  if (isCount) return 'count';
  return texts.slice(0, naming.at).some(speaksOfRate) ? 'rate' : 'none';
}

/** What the text that names the indicator says of the part: only words of counting count here. */
function nameWord(text: string, naming: Naming, isCount: boolean, parts: PartPhrases | null): PartWord {
  if (isCount) return countWord(text) === 'other' ? 'other' : 'none';
  const word = rateWord(text, parts);
  if (word === 'rate' || word === 'target' || word === 'maximum' || word === 'rank') return word;
  const names = factsOf(naming.indicator)?.words.names.flat() ?? [];
  const isAside = rateWord(names.reduce(without, text), parts) === 'other';
  if (word === 'other') return isAside ? 'other' : 'none';
  if (naming.by === 'whole') return 'denominator';
  if (naming.by === 'title' || naming.by === 'before') return word;
  // "Dự toán thu ngân sách", "Thực hiện thu ngân sách": a part of the amounts and their name, and nothing besides.
  if (factsOf(naming.indicator)?.ofAmounts && unknownWords(text, ownPhrases(naming)).length === 0)
    return word;
  return word !== 'none' && says(text, `${COUNTED} | phải`) ? word : 'none';
}

/**
 * "Nợ thuế quá hạn", "Số đơn vị có hồ sơ quá hạn": what stands before the name counts something else. In a table of
 * other matters "Quá hạn" does so without a word.
 */
export function countsOther(path: readonly string[], naming: Naming, isOfOtherMatters: boolean): boolean {
  const words = factsOf(naming.indicator)?.words;
  if (!words || words.heads === '' || naming.by !== 'heading') return false;
  if (isOfOtherMatters) return true;
  const text = timelessWords(path[naming.at] ?? '');
  const places = words.names.flat().map((phrases) => text.search(patternOf(phrases)));
  const before = text.slice(0, Math.min(...places.map((place) => (place < 0 ? text.length : place))));
  return unknownWords(before, [words.heads, ...ownPhrases(naming)]).length > 0;
}

/** How many words of the text that names it are no words of the indicator: the name says more than it. */
export function unexplained(path: readonly string[], naming: Naming): number {
  return unknownWords(timelessWords(path[naming.at] ?? ''), ownPhrases(naming)).length;
}

/** "Đã giải quyết quá hạn": says that it counts what is done. */
export const saysResolved = (path: readonly string[]): boolean =>
  path.some((part) => says(wordsOf(part), 'đã giải quyết | đã xử lý | đã trả'));
