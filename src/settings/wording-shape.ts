import { expectation } from '../messages/settings';
import type { WordingObject, WordingValue } from './patch';
import { RULE_IDS } from './presets/rules';
import { PRESET_IDS } from './settings';
import { nearest } from './text';
import { letterWording } from './wording';
import { templateFaults } from './wording/slots';

type Found = { readonly sample: WordingValue } | { readonly expected: string };

/** Objects whose keys are the office's own: indicators, sentences of its rows, first words of office names, slots. */
const OPEN = new Set(['indicators', 'comparisons', 'nouns.officeHeads', 'missing.names']);

const LISTS = ['and', 'commas', 'semicolons'];
const CHOICES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^toneStyle$/, ['hoá', 'hóa']],
  [/^opening\.comparison$/, ['each', 'once']],
  [/^sections\.\d+$/, ['commend', 'low', 'warn', 'tasks']],
  [/^rules\.\w+\.layout$/, ['each', 'grouped']],
  [/^(rules|requests)\.\w+\.(list|detailList)$/, LISTS],
  [/^requests\.\d+\.rules\.\d+$/, RULE_IDS],
  [/^(requests\.\d+|tasks|notices)\.deadline$/, ['nextMonth', 'restOfYear', 'remainingMonths']],
];

/** The wordings of all presets as plain data: together they show every place there is. */
export function plainWording(letter: unknown): WordingObject {
  return letter as WordingObject;
}

const WORDINGS = PRESET_IDS.map((id) => plainWording(letterWording(id)));

export function isWordingObject(value: WordingValue | undefined): value is WordingObject {
  return typeof value === 'object' && !Array.isArray(value);
}

export function isTextList(value: WordingValue): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function isObjectList(value: WordingValue): value is readonly WordingObject[] {
  return Array.isArray(value) && value.some((entry: WordingValue) => isWordingObject(entry));
}

/** A value that shows what stands at a place of the wording, or what was expected instead of its last key. */
export function sampleAt(path: readonly string[]): Found {
  let samples: readonly WordingValue[] = WORDINGS;
  for (const [depth, key] of path.entries()) {
    const next = samples.flatMap((sample) => below(sample, key, path.slice(0, depth).join('.')));
    if (next.length === 0) return { expected: expectedKey(samples, key) };
    samples = next;
  }
  // Where a list is empty in one preset, another may show what belongs in it.
  const sample = samples.find((value) => !Array.isArray(value) || value.length > 0) ?? samples[0];
  return sample === undefined ? { expected: expectation('nothing') } : { sample };
}

function below(sample: WordingValue, key: string, parent: string): WordingValue[] {
  if (isObjectList(sample)) return /^[1-9]\d?$/.test(key) ? sample.slice(0, 1) : [];
  if (!isWordingObject(sample)) return [];
  const own = Object.hasOwn(sample, key) ? sample[key] : undefined;
  if (own !== undefined) return [own];
  // Names of places are written with these marks between them.
  return OPEN.has(parent) && !/[.>]/.test(key) ? Object.values(sample).slice(0, 1) : [];
}

function expectedKey(samples: readonly WordingValue[], key: string): string {
  const known = samples.flatMap((sample) => (isWordingObject(sample) ? Object.keys(sample) : []));
  const meant = nearest(key, known);
  if (meant !== undefined) return expectation('meant', [meant]);
  return known.length > 0 ? expectation('choice', [...new Set(known)]) : expectation('nothing');
}

/** What was expected at a place, when the value does not fit there; undefined when it does. */
export function misfit(path: readonly string[], value: WordingValue): string | undefined {
  const found = sampleAt(path);
  if ('expected' in found) return found.expected;
  const { sample } = found;
  if (isObjectList(sample)) {
    if (!Array.isArray(value)) return expectation('list');
    return firstMisfit(value.map((entry, index) => [[...path, String(index + 1)], entry] as const));
  }
  if (Array.isArray(sample)) {
    if (!Array.isArray(value)) return expectation('list');
    if (!isTextList(value)) return expectation('text');
    return value
      .map((item: string, index) => notAllowed([...path, String(index + 1)], item))
      .find((reason) => reason !== undefined);
  }
  if (isWordingObject(sample)) {
    if (!isWordingObject(value)) return expectation('object');
    const missing = Object.keys(sample).find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined) return expectation('choice', Object.keys(sample));
    return firstMisfit(Object.entries(value).map(([key, entry]) => [[...path, key], entry] as const));
  }
  if (typeof sample !== typeof value) return expectation(typeof sample === 'boolean' ? 'yes-no' : 'plain');
  return typeof value === 'string' ? notAllowed(path, value) : undefined;
}

function firstMisfit(entries: readonly (readonly [readonly string[], WordingValue])[]): string | undefined {
  for (const [path, value] of entries) {
    const reason = misfit(path, value);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function notAllowed(path: readonly string[], value: string): string | undefined {
  const place = path.join('.');
  const choices = CHOICES.find(([pattern]) => pattern.test(place))?.[1];
  if (choices) return choices.includes(value) ? undefined : expectation('choice', choices);
  const [fault] = templateFaults(place, value);
  if (fault === undefined) return undefined;
  if (/^[{}[\]]$/.test(fault.found)) return expectation('brackets');
  const meant = nearest(fault.found, fault.slots);
  return meant === undefined
    ? expectation('slots', fault.slots.map(slotShown))
    : expectation('meant', [slotShown(meant)]);
}

/** "{commend:…}" where a slot needs an indicator. */
function slotShown(slot: string): string {
  return slot.endsWith(':') ? `{${slot}…}` : `{${slot}}`;
}
