import * as v from 'valibot';
import { rate, type Rate } from '../../model';
import { printRate } from '../../text/print';
import { choice, id, LIST, percent, places, plain, ruleName, text, texts, YES_NO } from '../schema-values';
import { NOTHING, textCell, textOfCell } from '../sheet/cells';
import { readChoice, type Names } from '../sheet/choice';
import {
  readIndicators,
  readPercent,
  readPlaces,
  readRules,
  readText,
  readYes,
  writeIndicators,
  writePlaces,
  writeRules,
  writeYes,
} from '../sheet/readers';
import { percentJson } from '../values';
import { list, single, type ValueKind } from './kind';

/* The kinds of values that several settings have. */

export const words = single<string>({ schema: text, read: readText, write: textCell });

/** "" is something to say. */
export const wordsOrNone = single<string>({
  schema: plain,
  read: (cell) => ({ value: textOfCell(cell) }),
  write: textCell,
});

/** @param normal how the lines are kept */
export function lines(
  normal: (found: readonly string[]) => readonly string[] = (found) => found,
): ValueKind<readonly string[]> {
  const schema = v.pipe(
    texts,
    v.transform((found) => normal(found)),
  );
  return list<string>('lines', { schema, read: readText, write: textCell }, normal);
}

export function oneOf<Id extends string>(names: Names<Id>): ValueKind<Id> {
  const schema = choice(Object.keys(names)) as unknown as v.GenericSchema<unknown, Id>;
  return {
    ...single<Id>({ schema, read: readChoice(names), write: (chosen) => names[chosen][0] }),
    names,
  };
}

export const yesNo = single<boolean>({ schema: v.boolean(YES_NO), read: readYes, write: writeYes });

export const percentage = single<Rate>({
  schema: percent,
  read: readPercent,
  write: printRate,
  json: percentJson,
});

/** A limit: 0 takes it away. */
function limit<Value extends number>(
  kind: ValueKind<Value>,
  none: Value,
): ValueKind<Value, Value | undefined> {
  return {
    ...kind,
    over: (_, given) => (given === none ? undefined : given),
    since: (before, after) => (before === after ? undefined : (after ?? none)),
  };
}

export const leastGap = limit(percentage, rate(0));
export const mostNamed = limit(single<number>({ schema: places, read: readPlaces, write: writePlaces }), 0);

export const indicatorIds = single<readonly string[]>({
  schema: v.array(id, LIST),
  read: readIndicators,
  write: writeIndicators,
});

export const indicatorIdsOrNone: typeof indicatorIds = {
  ...indicatorIds,
  read: (cell) => (cell === NOTHING ? { value: [] } : readIndicators(cell)),
  write: (ids: readonly string[]) => (ids.length === 0 ? NOTHING : writeIndicators(ids)),
};

export const ruleIds = single<readonly string[]>({
  schema: v.array(ruleName, LIST),
  read: readRules,
  write: writeRules,
});
