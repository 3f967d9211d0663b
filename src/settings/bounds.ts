import { expectation, type SettingsIssue } from '../messages/settings';
import { shortened } from './shown';

/** Levels of a settings file: the schema has six. */
const DEEPEST = 16;
/** Characters of one text; a cell, where every text of a letter passes through, holds little more than three times as many. */
const LONGEST_TEXT = 10_000;
/** Characters of a whole file: some fifty times a list of 3,400 units. */
const LONGEST_FILE = 20_000_000;

/** Names that every object has: the schema passes them over in silence. */
const RESERVED: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** What no settings need and what would cost more than it is worth to check: looked for before anything else. */
export function outOfBounds(found: unknown): readonly SettingsIssue[] {
  if (typeof found === 'string') return tooLong(found, []);
  if (typeof found !== 'object' || found === null) return [];
  return within(found, []);
}

export function fileTooLong(text: string): readonly SettingsIssue[] {
  if (text.length <= LONGEST_FILE) return [];
  return [{ key: '', found: shortened(text), expected: expectation('small-file', ['20']) }];
}

function within(found: object, path: readonly string[]): readonly SettingsIssue[] {
  if (path.length >= DEEPEST)
    return [{ key: keyOf(path), found: '…', expected: expectation('shallow', [String(DEEPEST)]) }];
  const issues: SettingsIssue[] = [];
  for (const [key, value] of Object.entries(found) as [string, unknown][]) {
    const place = [...path, key];
    if (RESERVED.includes(key))
      issues.push({ key: keyOf(place), found: JSON.stringify(key), expected: expectation('nothing') });
    else if (typeof value === 'string') issues.push(...tooLong(value, place));
    else if (typeof value === 'object' && value !== null) issues.push(...within(value, place));
    issues.push(...tooLong(key, place));
  }
  return issues;
}

function tooLong(text: string, path: readonly string[]): SettingsIssue[] {
  if (text.length <= LONGEST_TEXT) return [];
  const expected = expectation('short', [String(LONGEST_TEXT)]);
  return [{ key: keyOf(path), found: shortened(text), expected }];
}

const keyOf = (path: readonly string[]): string => path.map(shortened).join('.');
