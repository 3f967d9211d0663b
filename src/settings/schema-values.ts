import * as v from 'valibot';
import { expectation, type ExpectedCode } from '../messages/settings';
import { compareMonths, parsePeriodKey, type Month } from '../model';
import { PRESET_IDS, presetOfId } from './settings';
import type { Dated, GivenTarget, PresetId } from './settings';
import { isId, isRuleName } from './shown';
import { parseMonth, parseMonthOfYear, parsePercent, parseTarget, validity } from './values';

/* What values of the settings file may be, whatever entry they stand in. */

export const OBJECT = expectation('object');
export const LIST = expectation('list');
export const YES_NO = expectation('yes-no');

export const choice = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, expectation('choice', options));

export const text = v.pipe(v.string(expectation('text')), v.trim(), v.nonEmpty(expectation('text')));
export const plain = v.pipe(v.string(expectation('plain')), v.trim());
export const texts = v.array(text, LIST);

export const id = v.pipe(v.string(expectation('id')), v.check(isId, expectation('id')));
export const ruleName = v.pipe(
  v.string(expectation('rule-name')),
  v.check(isRuleName, expectation('rule-name')),
);

/** A value that a function of ours reads; its code says what was expected where it cannot. */
export function readWith<Value>(read: (found: unknown) => Value | undefined, code: ExpectedCode) {
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, Value>(({ dataset, addIssue, NEVER }) => {
      const value = read(dataset.value);
      if (value !== undefined) return value;
      addIssue({ message: expectation(code) });
      return NEVER;
    }),
  );
}

export const preset = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, PresetId>(({ dataset, addIssue, NEVER }) => {
    const id = presetOfId(String(dataset.value));
    if (id !== undefined) return id;
    addIssue({ message: expectation('choice', PRESET_IDS) });
    return NEVER;
  }),
);
export const percent = readWith(parsePercent, 'percent');
/** A number of places; 0: no limit. */
export const places = readWith(
  (found) => (typeof found === 'number' && Number.isInteger(found) && found >= 0 ? found : undefined),
  'places',
);
const month = readWith((found) => (typeof found === 'string' ? parseMonth(found) : undefined), 'month');
export const period = readWith(
  (found) => (typeof found === 'string' ? parsePeriodKey(found) : undefined),
  'period',
);
export const monthOfYear = readWith(
  (found) => (typeof found === 'number' || typeof found === 'string' ? parseMonthOfYear(found) : undefined),
  'month-of-year',
);

export const ends = { from: v.exactOptional(month), to: v.exactOptional(month) };

export function inOrder({ from, to }: { from?: Month; to?: Month }): boolean {
  return !from || !to || compareMonths(from, to) <= 0;
}

/** One value, a value with its months, or a list of these. */
export function dated<Value>(
  value: v.GenericSchema<unknown, Value>,
): v.GenericSchema<unknown, readonly Dated<Value>[]> {
  const withMonths = v.pipe(
    v.strictObject({ ...ends, value }, OBJECT),
    v.check((found) => inOrder(found), expectation('order')),
    v.transform((found): Dated<Value> => ({ ...validity(found.from, found.to), value: found.value })),
  );
  const alone = v.pipe(
    value,
    v.transform((given): Dated<Value> => ({ value: given })),
  );
  const entry = v.lazy((found): v.GenericSchema<unknown, Dated<Value>> =>
    isObject(found) ? withMonths : alone,
  );
  const single = v.pipe(
    entry,
    v.transform((given): readonly Dated<Value>[] => [given]),
  );
  return v.lazy((found): v.GenericSchema<unknown, readonly Dated<Value>[]> =>
    Array.isArray(found) ? v.array(entry) : single,
  );
}

const takenBack = v.pipe(
  v.null(),
  v.transform((value) => ({ value })),
);
const target = v.union([takenBack, readWith(parseTarget, 'percent')], expectation('percent'));
type Given = GivenTarget | Dated<null>;

const givenTarget = v.pipe(
  v.strictObject({ ...ends, value: target, document: v.exactOptional(text) }, OBJECT),
  v.check((found) => inOrder(found), expectation('order')),
  v.transform((found): Given => ({ ...found, ...found.value })),
);
const eitherTarget = v.lazy((found): v.GenericSchema<unknown, Given> =>
  isObject(found) ? givenTarget : target,
);
const oneTarget = v.pipe(
  eitherTarget,
  v.transform((given): readonly Given[] => [given]),
);
export const targets = v.lazy((found): v.GenericSchema<unknown, readonly Given[]> =>
  Array.isArray(found) ? v.array(eitherTarget) : oneTarget,
);

export function isObject(found: unknown): boolean {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}
