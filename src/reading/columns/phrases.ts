import type { Phrases, Way } from '../../indicators';
import { plain, remembered } from '../../text/fold';
import { ABBREVIATIONS, BARE_WORDS, FILLERS } from './words';

const spelledOut = ABBREVIATIONS.map(
  ([short, long]) => [new RegExp(`(?<= )(?:${short})(?= )`, 'g'), long] as const,
);

/** "Kết quả số hoá hồ sơ", "Kết quả thực hiện": how the work went, not the results handed out. */
const OUTCOME =
  /(?<! so hoa | so | so luong | ty le | tong )(?<= )ket qua (?=(thuc hien|cong tac|trien khai)|(viec )?so hoa )/g;

/**
 * A heading in words that phrases are looked for in: without diacritics, abbreviations written out, " , " for commas
 * and "và", a blank at both ends.
 */
export const wordsOf = remembered((raw: string): string => {
  let text = ` ${plain(raw)} `
    .replace(/[,;&+]/g, ' , ')
    .replace(/[^a-z0-9%,/]+/g, ' ')
    .replace(/\//g, ' / ')
    .replace(/%/g, ' % ')
    .replace(/ va (?=\S)/g, ' , ')
    .replace(/ {2,}/g, ' ');
  for (const [short, long] of spelledOut) text = text.replace(short, long);
  return text.replace(OUTCOME, '').replace(/ {2,}/g, ' ');
});

const listOf = (phrases: Phrases): string[] =>
  phrases
    .split('|')
    .map((phrase) => wordsOf(phrase).trim())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length);

const NEVER = /(?!)/g;

/** Finds each of the phrases, longest first, as whole words. */
export const patternOf = remembered((phrases: Phrases): RegExp => {
  const list = listOf(phrases);
  return list.length === 0 ? NEVER : new RegExp(`(?<= )(?:${list.join('|')})(?= )`, 'g');
});

/** Whether a text, as {@link wordsOf} gives it, holds one of the phrases. */
export function says(text: string, phrases: Phrases): boolean {
  return phrases !== '' && text.search(patternOf(phrases)) >= 0;
}

/** Whether a text holds a phrase of each group of one of the ways. */
export function saysOne(text: string, ways: readonly Way[]): boolean {
  return ways.some((way) => way.every((phrases) => says(text, phrases)));
}

/** The text without the phrases. */
export function without(text: string, phrases: Phrases): string {
  if (phrases === '') return text;
  return text.replace(patternOf(phrases), ' ').replace(/ {2,}/g, ' ');
}

const KNOWN = new Set([...BARE_WORDS.split(' '), ...FILLERS.split(' ')]);

/** Words of a text that nothing accounts for. */
export function unknownWords(text: string, also: readonly string[]): string[] {
  let rest = text;
  for (const phrases of also) rest = without(rest, phrases);
  return rest.split(' ').filter((word) => word !== '' && !/^\d+$/.test(word) && !KNOWN.has(word));
}
