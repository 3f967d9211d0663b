import { expectation, type SettingsIssue } from '../messages/settings';
import { SettingsError } from './error';
import { shown } from './shown';

/**
 * The text of a settings file as Windows programs save it: UTF-8, or UTF-16 by its mark.
 *
 * @throws SettingsError for letters of another encoding, which would stand in the letter as signs of nothing
 */
export function settingsText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const at = text.indexOf('\ufffd');
    const found = shown(text.slice(Math.max(0, at - 20), at + 20));
    throw new SettingsError([{ key: '', found, expected: expectation('utf-8'), row: undefined }]);
  }
}

/** An object or a list being read. */
interface Open {
  /** Undefined in a list. */
  readonly keys: Set<string> | undefined;
  /** The key whose value is being read. */
  key: string;
}

/** Keys that stand twice in one object of valid JSON: of the two the last would count, and the first be lost silently. */
export function repeatedKeys(json: string): readonly SettingsIssue[] {
  const issues: SettingsIssue[] = [];
  const open: Open[] = [];
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === '{') open.push({ keys: new Set(), key: '' });
    else if (sign === '[') open.push({ keys: undefined, key: '' });
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === '"') {
      const end = endOfText(json, at);
      const inner = open.at(-1);
      if (inner?.keys && isKey(json, end)) {
        inner.key = JSON.parse(json.slice(at, end)) as string;
        if (inner.keys.has(inner.key))
          issues.push({ key: pathOf(open), found: shown(inner.key), expected: expectation('one-key') });
        inner.keys.add(inner.key);
      }
      at = end - 1;
    }
  }
  return issues;
}

function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Is there a colon behind, after blanks alone? */
function isKey(json: string, end: number): boolean {
  let at = end;
  while (/\s/.test(json[at] ?? '')) at++;
  return json[at] === ':';
}

const pathOf = (open: readonly Open[]): string =>
  open.flatMap(({ keys, key }) => (keys ? [key] : [])).join('.');
