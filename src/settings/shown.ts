import { expectation } from '../messages/settings';
import { nearest } from './text';

/** A value as a message shows it: one line, not too long. */
export function shown(found: unknown): string {
  const text = found === undefined ? 'undefined' : JSON.stringify(found);
  return shortened(text);
}

/** Text as a message shows it, not too long. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What was expected of a key: the near one, or all there are. */
export function expectedKey(found: string, known: readonly string[]): string {
  const meant = nearest(found, known);
  if (meant !== undefined) return expectation('meant', [meant]);
  return known.length > 0 ? expectation('choice', known) : expectation('nothing');
}

/** Ids stand in sheets, keys and JSON; names that every object has would be mistaken for something else. */
export function isId(found: string): boolean {
  return /^[\p{L}\p{N}]+(?:[ _-][\p{L}\p{N}]+)*$/u.test(found) && found.length <= 60 && !(found in {});
}

/** Names people give their rules: signs that part keys and lists aside, as they would write them. */
export function isRuleName(found: string): boolean {
  const isWritten = /^[\p{L}\p{N}][\p{L}\p{N}%,()/+≥≤ _-]*$/u.test(found) && !/ {2}| $/.test(found);
  return isWritten && found.length <= 60 && !(found in {});
}
