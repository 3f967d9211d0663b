import { expectation } from '../../messages/settings';
import type { WordingChange, WordingValue } from '../patch';
import { labelKey, nearest } from '../text';
import { isTextList, isWordingObject, misfit, sampleAt } from '../wording-shape';
import { textCell, textOfCell } from './cells';
import { idOfName, type Reading } from './choice';
import { indicatorName, indicatorOfName } from './composed';
import { item, type Item } from './item';
import { RULE_NAMES, ruleName, YES_NAMES } from './names';
import { WORDING_NAMES } from './wording-names';

const STEP = ' > ';

function keyName(key: string, parent: string | undefined): string {
  if (parent === 'indicators') return indicatorName(key);
  if (parent === 'rules' && Object.hasOwn(RULE_NAMES, key)) return ruleName(key);
  if (parent === 'officeHeads' || parent === 'names') return key === '' ? 'khác' : key;
  return WORDING_NAMES[key] ?? key;
}

/** "mở đầu > câu dẫn" */
export function pathName(path: readonly string[]): string {
  return path.map((key, index) => keyName(key, path[index - 1])).join(STEP);
}

/** The place a name speaks of, in Vietnamese or by its keys ("opening.lead"); or what was expected. */
export function pathOfName(
  text: string,
): { readonly path: readonly string[] } | { readonly expected: string } {
  const steps = text.split(/\s*>\s*|\.(?=\S)/).map((step) => step.trim());
  let path: readonly string[] = [];
  for (const step of steps) path = [...path, keyAt(path, step)];
  const found = sampleAt(path);
  return 'expected' in found ? { expected: nearestPlace(path, found.expected) } : { path };
}

function keyAt(path: readonly string[], step: string): string {
  const parent = path.at(-1);
  if (parent === 'officeHeads' || parent === 'names') return step === 'khác' ? '' : step;
  if (parent === 'indicators') return indicatorOfName(step);
  if (parent === 'rules') {
    const rule = idOfName(step, RULE_NAMES);
    if (rule !== undefined) return rule;
  }
  const key = labelKey(step);
  return (
    keysAt(path).find((known) => labelKey(known) === key || labelKey(keyName(known, parent)) === key) ?? step
  );
}

function keysAt(path: readonly string[]): readonly string[] {
  const found = sampleAt(path);
  return 'sample' in found && isWordingObject(found.sample) ? Object.keys(found.sample) : [];
}

/** Suggests in the names people see. */
function nearestPlace(path: readonly string[], expected: string): string {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const above = path.slice(0, depth);
    const known = keysAt(above);
    if (known.length === 0) continue;
    const names = known.map((key) => pathName([...above, key]));
    const meant = nearest(pathName(path.slice(0, depth + 1)), names);
    return meant === undefined ? expectation('choice', names) : expectation('meant', [meant]);
  }
  return expected;
}

function readValue(text: string, subject: string): Reading<WordingValue> {
  const place = pathOfName(subject);
  if ('expected' in place) return place;
  const found = sampleAt(place.path);
  if ('expected' in found) return found;
  const value = valueLike(found.sample, text);
  if (value === undefined)
    return { expected: expectation(typeof found.sample === 'boolean' ? 'yes-no' : 'list') };
  // A row of a list is judged as a list of one.
  const expected = misfit(place.path, isTextList(found.sample) ? [value] : value);
  return expected === undefined ? { value } : { expected };
}

function valueLike(sample: WordingValue, text: string): WordingValue | undefined {
  if (typeof sample === 'string' || isTextList(sample)) return textOfCell(text);
  if (typeof sample === 'boolean') {
    const answer = idOfName(text, YES_NAMES);
    return answer === undefined ? undefined : answer === 'yes';
  }
  return parsed(text);
}

function isListAt(subject: string): boolean {
  const place = pathOfName(subject);
  const found = 'path' in place ? sampleAt(place.path) : undefined;
  return found !== undefined && 'sample' in found && isTextList(found.sample);
}

/** Whole requests are tables in a cell; they travel as JSON. */
function parsed(text: string): WordingValue | undefined {
  try {
    return JSON.parse(text) as WordingValue;
  } catch {
    return undefined;
  }
}

function writeValue(value: WordingValue): string {
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'boolean') return YES_NAMES[value ? 'yes' : 'no'][0];
  return JSON.stringify(value);
}

function valuesOf(value: WordingValue, path: readonly string[]): readonly WordingValue[] {
  const found = sampleAt(path);
  return 'sample' in found && isTextList(found.sample) && isTextList(value) ? value : [value];
}

function withChange(changes: readonly WordingChange[], change: WordingChange): readonly WordingChange[] {
  const isSame = ({ path }: WordingChange): boolean => path.join(STEP) === change.path.join(STEP);
  return [...changes.filter((before) => !isSame(before)), change];
}

/** "Lời văn: mở đầu > câu dẫn": every sentence and phrase of the letter. */
export const wordingItem: Item = item<WordingValue>({
  path: 'letter.*',
  label: 'Lời văn',
  note: 'Câu chữ của công văn; {…} là chỗ điền',
  subject: 'wording',
  rows: 'many',
  mayBeEmpty: isListAt,
  read: readValue,
  write: writeValue,
  get: (patch) =>
    (patch.wording ?? []).map(({ path, value }) => ({
      subject: pathName(path),
      values: valuesOf(value, path),
    })),
  put: (patch, values, subject) => {
    const place = pathOfName(subject);
    if ('expected' in place) return patch;
    const isList = isListAt(subject);
    const [first] = values;
    if (!isList && first === undefined) return patch;
    const value: WordingValue = isList || first === undefined ? values : first;
    return { ...patch, wording: withChange(patch.wording ?? [], { path: place.path, value }) };
  },
});
