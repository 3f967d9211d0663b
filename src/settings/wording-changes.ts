import { wordingOfName } from '../indicators';
import type { IndicatorWording } from '../indicators';
import type { LetterSettings } from './letter';
import type { IndicatorPatch, WordingChange, WordingObject, WordingValue } from './patch';
import { isWordingObject, plainWording } from './wording-shape';

/** The wording with the names of new indicators and the office's changes. */
export function applyWording(
  letter: LetterSettings,
  indicators: readonly IndicatorPatch[],
  changes: readonly WordingChange[],
): LetterSettings {
  const names = indicators
    .filter(({ id, name }) => name !== undefined || !Object.hasOwn(letter.indicators, id))
    .map(({ id, name }) => [id, renamed(letter.indicators[id], name ?? id)] as const);
  const named: LetterSettings =
    names.length === 0
      ? letter
      : { ...letter, indicators: { ...letter.indicators, ...Object.fromEntries(names) } };
  if (changes.length === 0) return named;
  const changed = changes.reduce<WordingValue>(
    (wording, { path, value }) => withValue(wording, path, value),
    plainWording(named),
  );
  // The changes were checked against the shape of the wording when they were read.
  return changed as unknown as LetterSettings;
}

/** What is said of a note's shortfall and praise is no name; what field an office's own is about nobody said. */
function renamed(before: IndicatorWording | undefined, name: string): IndicatorWording {
  const { matter = '', things = '', shortfall = '', praise = '' } = before ?? {};
  return { ...wordingOfName(name), matter, things, shortfall, praise };
}

function withValue(
  wording: WordingValue | undefined,
  path: readonly string[],
  value: WordingValue,
): WordingValue {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(wording)) {
    const entries = [...(wording as readonly WordingValue[])];
    const index = Math.min(Number(key) - 1, entries.length);
    // A new entry starts as a copy of the last, so that it is complete.
    entries[index] = withValue(entries[index] ?? entries.at(-1), rest, value);
    return entries;
  }
  const before = isWordingObject(wording) ? wording : {};
  return { ...before, [key]: withValue(before[key], rest, value) };
}

/** The places in which two wordings differ, as changes that turn the first into the second. */
export function wordingBetween(before: LetterSettings, after: LetterSettings): readonly WordingChange[] {
  return between(plainWording(before), plainWording(after), []);
}

function between(
  before: WordingValue | undefined,
  after: WordingValue,
  path: readonly string[],
): readonly WordingChange[] {
  if (sameData(before, after)) return [];
  if (
    Array.isArray(after) &&
    Array.isArray(before) &&
    after.length === before.length &&
    after.some(isWordingObject)
  ) {
    const earlier = before as readonly WordingValue[];
    return (after as readonly WordingValue[]).flatMap((entry, index) =>
      between(earlier[index], entry, [...path, String(index + 1)]),
    );
  }
  if (!isWordingObject(after) || (before !== undefined && !isWordingObject(before)))
    return [{ path, value: after }];
  return Object.entries(after).flatMap(([key, value]) => between(before?.[key], value, [...path, key]));
}

/** Whether two pieces of plain data say the same. */
export function sameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)] as const),
  );
}

/** A wording object, nested as people write it, as a list of changes. */
export function changesIn(wording: WordingObject, path: readonly string[] = []): readonly WordingChange[] {
  return Object.entries(wording).flatMap(([key, value]) => {
    const place = [...path, key];
    return isWordingObject(value) ? changesIn(value, place) : [{ path: place, value }];
  });
}

/** The same changes nested again. */
export function nested(changes: readonly WordingChange[]): WordingObject {
  return changes.reduce<WordingObject>((wording, { path, value }) => placed(wording, path, value), {});
}

function placed(
  wording: WordingObject,
  [key = '', ...rest]: readonly string[],
  value: WordingValue,
): WordingObject {
  const before = wording[key];
  const below = isWordingObject(before) ? before : {};
  return { ...wording, [key]: rest.length === 0 ? value : placed(below, rest, value) };
}
