import * as v from 'valibot';
import { expectation } from '../messages/settings';
import { officialName } from '../text/unit';
import {
  AUTHORITY,
  CHOICES,
  entriesOf,
  INDICATOR,
  LADDER,
  ORDERS,
  PRESET,
  READING,
  RULE,
  SIGNER,
} from './fields';
import { ownRuleJson } from './own-rules';
import type { IndicatorPatch } from './patch';
import {
  OBJECT,
  LIST,
  YES_NO,
  choice,
  text,
  texts,
  ends,
  inOrder,
  id,
  ruleName,
  isObject,
} from './schema-values';

const indicator = v.strictObject(entriesOf(INDICATOR), OBJECT);
const switchedIndicator = v.pipe(
  v.boolean(YES_NO),
  v.transform((enabled): Omit<IndicatorPatch, 'id'> => ({ enabled })),
);
const eitherIndicator = v.lazy((found): v.GenericSchema<unknown, Omit<IndicatorPatch, 'id'>> =>
  isObject(found) ? indicator : switchedIndicator,
);

const rule = v.strictObject(entriesOf(RULE), OBJECT);
const ownRule = ownRuleJson(id);
const switchedRule = v.pipe(
  v.boolean(YES_NO),
  v.transform((on) => (on ? {} : (false as const))),
);
const eitherRule = v.lazy((found): typeof rule | typeof switchedRule | typeof ownRule => {
  if (!isObject(found)) return switchedRule;
  return typeof found === 'object' && found !== null && 'compare' in found ? ownRule : rule;
});

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

const signer = v.strictObject(entriesOf(SIGNER), OBJECT);
const authority = v.strictObject({ ...entriesOf(AUTHORITY), signer: v.exactOptional(signer) }, OBJECT);
const orders = entriesOf(ORDERS);

/** The settings file as people write it: human units, everything optional, unknown keys refused. */
export const settingsFile = v.strictObject(
  {
    ...entriesOf(PRESET),
    ...entriesOf(CHOICES),
    indicators: v.exactOptional(v.record(id, eitherIndicator, OBJECT)),
    indicatorOrder: orders.indicatorOrder,
    rules: v.exactOptional(v.record(ruleName, eitherRule, OBJECT)),
    ruleOrder: orders.ruleOrder,
    ladder: v.exactOptional(v.strictObject(entriesOf(LADDER), OBJECT)),
    units: v.exactOptional(v.array(eitherUnit, LIST)),
    reading: v.exactOptional(v.strictObject(entriesOf(READING), OBJECT)),
    authority: v.exactOptional(authority),
    letter: v.exactOptional(v.record(v.string(), v.unknown(), OBJECT)),
  },
  OBJECT,
);

export type SettingsFile = v.InferOutput<typeof settingsFile>;
