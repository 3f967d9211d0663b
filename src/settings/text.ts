import { distance } from 'fastest-levenshtein';
import { foldName, remembered } from '../text/fold';

/**
 * Equal for labels that differ in case, tone placement (luỹ kế, lũy kế), colons, dashes and blanks only.
 * For the names of settings; units are told apart more strictly.
 */
export const labelKey = remembered((text: string): string =>
  foldName(text)
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim(),
);

/** Longer than the name of anything. */
const LONGEST_NAME = 200;

/** The option that was probably meant; undefined when none is near. */
export function nearest(found: string, options: readonly string[]): string | undefined {
  if (found.length > LONGEST_NAME) return undefined;
  const key = labelKey(found);
  const [best] = options
    .map((option) => ({ option, steps: distance(key, labelKey(option)) }))
    .sort((a, b) => a.steps - b.steps);
  return best && best.steps <= Math.max(2, Math.floor(key.length / 3)) ? best.option : undefined;
}

/** Splits at a mark, but not inside quotes. */
export function splitOutsideQuotes(text: string, mark: string): string[] {
  const parts = [''];
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (letter === mark && !quoted) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

/** Text as it stands inside a composed cell: quoted when it holds a mark that means something there. */
export function quoted(text: string): string {
  return /[";,=|]|: /.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
}

export function unquoted(text: string): string {
  const match = /^"([\s\S]*)"$/.exec(text);
  return match?.[1] === undefined ? text : match[1].replaceAll('""', '"');
}
