import { foldName, tidy } from './fold';
import { TYPE_SPELLINGS, type TypeSpelling } from './unit-types';

const ENUMERATION = /^(?:(?:\d{1,3}|[ivx]{1,4}|[a-h])[.)]\s*|[-+*•]\s*)/iu;
/** "(1)", "[2,3]", "*)", "†", "²": a reference to a remark. */
const REFERENCE =
  '(?:[(\\[]\\s*(?:\\*+|\\d{1,2}(?:\\s*[,;]\\s*\\d{1,2})*)\\s*[)\\]]|\\*+\\)?|[†‡]+|⁽?[⁰¹²³⁴⁵⁶⁷⁸⁹]+⁾?)';
/** "Xã A (1), (2)". */
const REMARK = new RegExp(`(?<=[\\p{L}\\p{M}\\d])\\s*${REFERENCE}(?:\\s*[,;]?\\s*${REFERENCE})?\\s*$`, 'u');
/** "P.Hải Tân", "TT.Tứ Kỳ": a short word glued to the name. */
const GLUED = /^(p|x|tt|vp|đk)\.(?=\S)/iu;

/** "UBND" in either spelling, part of a pattern. */
export const COMMITTEE = '(?:UBND|[uủ][ỷy] ban nhân dân)';
const ADMINISTRATION = new RegExp(`^${COMMITTEE}[\\s.:]+(?=\\S)`, 'iu');
const ANY_COMMITTEE = new RegExp(`^${COMMITTEE}(?:\\s|$)`, 'iu');
/** ", huyện Tứ Kỳ", "- tỉnh Hải Dương", "(TP Hải Dương)": the authorities above, set apart. */
const ABOVE =
  /(?:\s*(?:[,(]|\s[-–—])\s*(?:(?:huyện|tỉnh|thành phố|thị xã|quận)(?=[\s,()]|$)|TP(?=[\s.,()]|$))[^,()]*\)?)+$/iu;
/** Longer than any name; such a text is left as it is. */
const LONGEST_NAME = 300;

/** Words of a name, as written and folded, from some word on. */
export class Words {
  constructor(
    private readonly written: readonly string[],
    private readonly folded: readonly string[] = written.map(foldName),
  ) {}

  from(count: number): Words {
    return new Words(this.written.slice(count), this.folded.slice(count));
  }
  begins(words: readonly string[]): boolean {
    return words.every((word, at) => this.folded[at] === word);
  }
  get first(): string {
    return this.folded[0] ?? '';
  }
  get length(): number {
    return this.written.length;
  }
  get text(): string {
    return this.written.join(' ');
  }
  get key(): string {
    return this.folded.join(' ');
  }
}

export const wordsOf = (text: string): Words => new Words(text.replace(GLUED, '$1. ').split(' '));

/** "Xã, thị trấn" is no name: the words end at a blank or at the end. */
export function typeAt(words: Words): TypeSpelling | undefined {
  return TYPE_SPELLINGS.find(
    (spelling) =>
      words.begins(spelling.words) && (words.length > spelling.words.length || spelling.type.isKept),
  );
}

/** A name's words. */
export interface CleanName {
  /** Without enumeration, remarks and the authorities above. */
  readonly shown: Words;
  /** The same without "UBND". */
  readonly words: Words;
  /** "UBND" stands before it. */
  readonly isAdministration: boolean;
}

/** "X. Hưng Đạo" is a commune, "X. Phòng Nội vụ" the tenth of a list. */
export function cleanName(name: string): CleanName {
  const text = tidy(name.replace(REMARK, ''));
  const bare = text.replace(ENUMERATION, '');
  const isCommune = /^x\./iu.test(text) && bare !== '' && typeAt(wordsOf(bare)) === undefined;
  const shown = withoutAbove(isCommune ? text : bare);
  const plain = shown.replace(ADMINISTRATION, '');
  return { shown: wordsOf(shown), words: wordsOf(plain), isAdministration: plain !== shown };
}

/** "UBND xã A", "ỦY BAN NHÂN DÂN": a people's committee. */
export function isCommittee(name: string): boolean {
  return ANY_COMMITTEE.test(tidy(name));
}

function withoutAbove(name: string): string {
  const bare = name.length > LONGEST_NAME ? name : name.replace(ABOVE, '');
  return bare === '' ? name : bare;
}
