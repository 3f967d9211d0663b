import * as v from 'valibot';
import { expectation } from '../messages/settings';
import { officialName } from '../text/unit';
import { AUTHORITY, CHOICES, ofEach, SIGNER } from './fields';
import type { AuthorityPatch, Choices, FormField } from './fields';
import { columnsFromJson } from './mapping-text';
import { hundredthsJson, ownRuleJson } from './own-rules';
import type { IndicatorPatch } from './patch';
import {
  OBJECT,
  LIST,
  YES_NO,
  choice,
  text,
  plain,
  texts,
  readWith,
  preset,
  percent,
  period,
  monthOfYear,
  ends,
  inOrder,
  dated,
  targets,
  isObject,
} from './schema-values';
import { isId, isRuleName } from './shown';
import { parseDay } from './values';

const id = v.pipe(v.string(expectation('id')), v.check(isId, expectation('id')));

const ruleName = v.pipe(v.string(expectation('rule-name')), v.check(isRuleName, expectation('rule-name')));

const band = v.strictObject({ name: text, from: hundredthsJson, form: v.exactOptional(text) }, OBJECT);

const indicator = v.strictObject(
  {
    enabled: v.exactOptional(v.boolean(YES_NO)),
    kind: v.exactOptional(choice(['rate', 'count', 'score', 'amount', 'note'])),
    better: v.exactOptional(choice(['higher', 'lower'])),
    name: v.exactOptional(text),
    units: v.exactOptional(choice(['all', 'communes'])),
    headers: v.exactOptional(texts),
    windowStart: v.exactOptional(dated(monthOfYear)),
    target: v.exactOptional(targets),
    bands: v.exactOptional(v.array(band, LIST)),
  },
  OBJECT,
);
const switchedIndicator = v.pipe(
  v.boolean(YES_NO),
  v.transform((enabled): Omit<IndicatorPatch, 'id'> => ({ enabled })),
);

const rule = v.strictObject(
  {
    indicators: v.exactOptional(v.array(id, LIST)),
    units: v.exactOptional(choice(['all', 'communes', 'offices'])),
    floor: v.exactOptional(percent),
    margin: v.exactOptional(percent),
    only: v.exactOptional(readWith((found) => (isPlace(found) ? found : undefined), 'places')),
  },
  OBJECT,
);
const isPlace = (found: unknown): found is number =>
  typeof found === 'number' && Number.isInteger(found) && found >= 0;
const ownRule = ownRuleJson(id);
const switchedRule = v.pipe(
  v.boolean(YES_NO),
  v.transform((on) => (on ? {} : (false as const))),
);
const eitherRule = v.lazy((found): typeof rule | typeof switchedRule | typeof ownRule => {
  if (!isObject(found)) return switchedRule;
  return typeof found === 'object' && found !== null && 'compare' in found ? ownRule : rule;
});

const ordinal = readWith(
  (found) => (typeof found === 'string' && /^[1-9]\d?$/.test(found) ? found : undefined),
  'ordinal',
);
const ladder = v.strictObject(
  {
    rungs: v.exactOptional(
      v.pipe(
        v.record(ordinal as v.GenericSchema<string, string>, v.nullable(text), OBJECT),
        v.check((rungs) => rungs['1'] !== null, expectation('first-rung')),
        v.transform((rungs) => Object.entries(rungs).map(([from, form]) => ({ from: Number(from), form }))),
      ),
    ),
    otherForms: v.exactOptional(texts),
    reset: v.exactOptional(choice(['year', 'never'])),
    noneBefore: v.exactOptional(readWith((found) => parseDay(String(found)), 'day')),
  },
  OBJECT,
);

const unitName = v.pipe(text, v.transform(officialName));
const unit = v.pipe(
  v.strictObject(
    {
      name: unitName,
      kind: v.exactOptional(choice(['office', 'commune'])),
      head: v.exactOptional(text),
      aliases: v.exactOptional(texts),
      ...ends,
    },
    OBJECT,
  ),
  v.check((found) => inOrder(found), expectation('order')),
);
const namedUnit = v.pipe(
  unitName,
  v.transform((name): v.InferOutput<typeof unit> => ({ name })),
);
const eitherUnit = v.lazy((found): v.GenericSchema<unknown, v.InferOutput<typeof unit>> =>
  isObject(found) ? unit : namedUnit,
);

const reading = v.strictObject(
  {
    mappings: v.exactOptional(
      v.array(
        v.strictObject({ signature: text, columns: readWith(columnsFromJson, 'mapping') }, OBJECT),
        LIST,
      ),
    ),
    aliases: v.exactOptional(v.array(v.strictObject({ spelling: text, unit: text }, OBJECT), LIST)),
    totals: v.exactOptional(texts),
    desks: v.exactOptional(choice(['both', 'commune', 'desk'])),
    answers: v.exactOptional(
      v.array(
        v.strictObject(
          {
            indicator: id,
            question: choice(['blank', 'bare-x']),
            answer: choice(['zero', 'nothing', 'praise', 'shortfall']),
            period: v.exactOptional(period),
          },
          OBJECT,
        ),
        LIST,
      ),
    ),
  },
  OBJECT,
);

function fieldSchema(field: FormField): v.GenericSchema<unknown, string | readonly string[]> {
  if (field.type === 'text') return field.mayBeNone ? plain : text;
  return v.pipe(
    texts,
    v.transform((found) => field.normal(found)),
  );
}

const authority = v.strictObject(
  {
    ...ofEach(AUTHORITY, (field) => v.exactOptional(fieldSchema(field))),
    signer: v.exactOptional(
      v.strictObject(
        ofEach(SIGNER, (field) => v.exactOptional(fieldSchema(field))),
        OBJECT,
      ),
    ),
  },
  OBJECT,
) as v.GenericSchema<unknown, AuthorityPatch>;
// Each row's own ids: what is made of all rows alike cannot say so by itself.
const choices = ofEach(CHOICES, ({ names }) => v.exactOptional(choice(Object.keys(names)))) as {
  readonly [Key in keyof Choices]: v.ExactOptionalSchema<v.GenericSchema<unknown, Choices[Key]>, undefined>;
};

/** The settings file as people write it: human units, everything optional, unknown keys refused. */
export const settingsFile = v.strictObject(
  {
    preset: v.exactOptional(preset),
    ...choices,
    indicators: v.exactOptional(
      v.record(
        id,
        v.lazy((found): v.GenericSchema<unknown, Omit<IndicatorPatch, 'id'>> =>
          isObject(found) ? indicator : switchedIndicator,
        ),
        OBJECT,
      ),
    ),
    indicatorOrder: v.exactOptional(v.array(id, LIST)),
    rules: v.exactOptional(v.record(ruleName, eitherRule, OBJECT)),
    ruleOrder: v.exactOptional(v.array(ruleName, LIST)),
    ladder: v.exactOptional(ladder),
    units: v.exactOptional(v.array(eitherUnit, LIST)),
    reading: v.exactOptional(reading),
    authority: v.exactOptional(authority),
    letter: v.exactOptional(v.record(v.string(), v.unknown(), OBJECT)),
  },
  OBJECT,
);

export type SettingsFile = v.InferOutput<typeof settingsFile>;
