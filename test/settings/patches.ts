import fc from 'fast-check';
import { rate, type Month } from '../../src/model';
import { PRESET_IDS, presetSettings, type SettingsPatch } from '../../src/settings';
import { normalAgency, normalItems } from '../../src/settings/lists';
import { RULE_IDS } from '../../src/settings/presets/rules';
import { ROLE_NAMES, SPAN_NAMES } from '../../src/settings/sheet/names';
import { tidy } from '../../src/text/fold';
import { officialName } from '../../src/text/unit';

const words = [
  'Tứ Kỳ',
  'uỷ ban',
  'hoá',
  'A, B',
  'x; y',
  'p | q',
  '= 1+1',
  '"trích"',
  'loại: xã',
  '100%',
  '-',
  '(không)',
  'từ 4/2023',
  '>',
  "'",
  '. ',
];

/** Text as settings keep it, with every mark that means something in a cell. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 4 })
  .map((parts) => tidy(parts.join(' ').replace(/[{}[\]]/g, '')))
  .filter((made) => made !== '' && !/^".*"$/.test(made));
const lines = fc.array(text, { maxLength: 3 });
const period: fc.Arbitrary<Month> = fc.record({
  year: fc.integer({ min: 2020, max: 2030 }),
  month: fc.integer({ min: 1, max: 12 }),
});
const percent = fc.integer({ min: 0, max: 10000 }).map(rate);

const ends = fc.oneof(
  fc.constant({}),
  period.map((from) => ({ from })),
  period.map((to) => ({ to })),
  fc
    .tuple(period, fc.integer({ min: 0, max: 5 }))
    .map(([from, years]) => ({ from, to: { ...from, year: from.year + years } })),
);
const dated = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(
    fc.tuple(ends, value).map(([months, made]) => ({ ...months, value: made })),
    { minLength: 1, maxLength: 3 },
  );

const some = <Key extends string, Value>(model: { [K in Key]: fc.Arbitrary<Value> }) =>
  fc.record(model, { requiredKeys: [] });
const filled = <Value extends object>(made: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  made.filter((value) => Object.keys(value).length > 0);

const known = ['intake', 'results', 'payment', 'certified', 'overdue', 'posts', 'email'];
const added = ['hài lòng', 'reception', 'Đúng hạn-2'];

const indicatorParts = {
  enabled: fc.boolean(),
  units: fc.constantFrom('all', 'communes'),
  headers: lines,
  windowStart: dated(fc.integer({ min: 1, max: 12 })),
  target: dated(percent),
};
/** What a target of each kind may be followed by; others are refused. */
const units: Readonly<Record<string, string>> = { score: 'điểm', amount: 'tỷ đồng' };
const knownIndicator = fc
  .tuple(fc.constantFrom(...known), filled(fc.record(indicatorParts, { requiredKeys: [] })))
  .map(([id, parts]) => ({ ...parts, id }));
const newIndicator = fc
  .tuple(
    fc.constantFrom(...added),
    fc.record(
      { ...indicatorParts, name: text, kind: fc.constantFrom('rate', 'count', 'score', 'amount', 'note') },
      { requiredKeys: ['kind'] },
    ),
    fc.boolean(),
  )
  .map(([id, parts, hasUnit]) => {
    const unit = hasUnit ? units[parts.kind] : undefined;
    const target = parts.target?.map((given) => ({ ...given, ...(unit !== undefined && { unit }) }));
    return { ...parts, ...(target && { target }), id };
  });
const indicators = fc.uniqueArray(fc.oneof(knownIndicator, newIndicator), {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 5,
});

const withIndicators = ['belowAverage', 'belowFloor', 'cumulativeBelowFloor', 'targetMissed'];
const rules = filled(
  fc.dictionary(fc.constantFrom(...RULE_IDS), fc.boolean()).chain((switched) =>
    fc
      .tuple(
        fc.subarray(['intake', 'results', 'payment']),
        fc.constantFrom('all', 'communes', 'offices'),
        percent,
      )
      .map(([ids, units, floor]) =>
        Object.fromEntries(
          Object.entries(switched).map(([rule, on]) => {
            if (!on) return [rule, false];
            if (!withIndicators.includes(rule)) return [rule, {}];
            return [rule, { indicators: ids, units, ...(rule.endsWith('Floor') ? { floor } : {}) }];
          }),
        ),
      ),
  ),
);

const ladder = filled(
  fc.record(
    {
      rungs: fc
        .uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 })
        .chain((ordinals) =>
          fc.tuple(
            ...ordinals.map((from) => (from === 1 ? text : fc.option(text)).map((form) => ({ from, form }))),
          ),
        ),
      otherForms: lines,
      reset: fc.constantFrom('year', 'never'),
      noneBefore: fc.constantFrom({ year: 2025, month: 10, day: 1 }, { year: 2025, month: 10, day: 15 }),
    },
    { requiredKeys: [] },
  ),
);

const unit = fc
  .tuple(text.map(officialName), fc.constantFrom('office', 'commune'), text, lines, ends)
  .map(([name, kind, head, aliases, months]) => ({ name, kind, head, aliases, ...months }));

const mapping = fc.record({
  signature: text,
  columns: fc.uniqueArray(fc.integer({ min: 0, max: 800 }), { minLength: 1, maxLength: 4 }).chain((columns) =>
    fc.tuple(
      ...columns
        .sort((a, b) => a - b)
        .map((column) =>
          fc
            .option(
              fc.record({
                indicator: fc.constantFrom(...known),
                role: fc.constantFrom(...Object.keys(ROLE_NAMES)),
                span: fc.constantFrom(...Object.keys(SPAN_NAMES)),
              }),
            )
            .map((meaning) => ({ column, meaning })),
        ),
    ),
  ),
});
const reading = filled(
  fc.record(
    {
      mappings: fc.uniqueArray(mapping, {
        selector: ({ signature }) => signature,
        minLength: 1,
        maxLength: 2,
      }),
      aliases: fc.uniqueArray(fc.record({ spelling: text, unit: text }), {
        selector: ({ spelling }) => spelling,
        minLength: 1,
        maxLength: 3,
      }),
      totals: fc.uniqueArray(text, { minLength: 1, maxLength: 2 }),
      desks: fc.constantFrom('both', 'commune', 'desk'),
      answers: fc.uniqueArray(
        fc.oneof(
          fc.record({
            indicator: fc.constantFrom(...known),
            question: fc.constant('blank'),
            answer: fc.constantFrom('zero', 'nothing'),
            period: fc.constantFrom({ year: 2025, month: 10 }, { year: 2025, month: 9 }),
          }),
          fc.record({
            indicator: fc.constantFrom('posts', 'email'),
            question: fc.constant('bare-x'),
            answer: fc.constantFrom('praise', 'shortfall', 'nothing'),
          }),
        ),
        {
          selector: (answer) =>
            `${answer.indicator} ${answer.question} ${'period' in answer ? answer.period.month : ''}`,
          minLength: 1,
          maxLength: 3,
        },
      ),
    },
    { requiredKeys: [] },
  ),
);

const items = lines.map(normalItems);
const authority = filled(
  fc.record(
    {
      superior: fc.oneof(text, fc.constant('')),
      agency: lines.map(normalAgency),
      name: text,
      level: text,
      leader: text,
      targetGiver: text,
      place: text,
      numberSuffix: text,
      signer: filled(some<'capacity' | 'name', unknown>({ capacity: lines, name: text })),
      recipients: items,
      copies: items,
    },
    { requiredKeys: [] },
  ),
);

function leavesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (Array.isArray(value) && value.some((entry) => typeof entry === 'object'))
    return value.flatMap((entry, index) => leavesOf(entry, [...path, String(index + 1)]));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, entry]) => leavesOf(entry, [...path, key]));
}

const letter: unknown = presetSettings('letter-2023-08').letter;
/** Every place of the wording that takes free text. */
export const textPlaces = leavesOf(letter).filter((path) => {
  const value = valueAt(letter, path);
  return (
    typeof value === 'string' &&
    !/toneStyle|layout|[lL]ist$|deadline|opening\.comparison/.test(path.join('.'))
  );
});

export function valueAt(wording: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const at = Array.isArray(value) ? Number(key) - 1 : key;
    return (value as Record<string | number, unknown>)[at];
  }, wording);
}

const spaced = fc
  .tuple(fc.constantFrom('', ' '), text, fc.constantFrom('', ' '))
  .map((parts) => parts.join(''));
const wording = fc
  .uniqueArray(
    fc.oneof(
      fc.tuple(fc.constantFrom(...textPlaces), fc.oneof(spaced, fc.constant(''))),
      fc.tuple(fc.constantFrom(['tasks', 'items'], ['grounds', 'bases']), lines),
      fc.tuple(fc.constant(['lowOrder']), fc.subarray(known)),
      fc.tuple(fc.constant(['italicDetails']), fc.boolean()),
      fc.tuple(fc.constant(['toneStyle']), fc.constantFrom('hoá', 'hóa')),
    ),
    { selector: ([path]) => path.join('.'), minLength: 1, maxLength: 6 },
  )
  .map((changes) => changes.map(([path, value]) => ({ path, value })));

/** Any patch an office could make, in the form in which settings are kept. */
export const patches = fc.record(
  {
    preset: fc.constantFrom(...PRESET_IDS),
    averageFrom: fc.constantFrom('sheet', 'counts'),
    listOrder: fc.constantFrom('sheet', 'name', 'value', 'rank'),
    compareWithin: fc.constantFrom('all', 'kind', 'sheet'),
    opening2025: fc.constantFrom('sheet', 'january', 'july'),
    indicators,
    indicatorOrder: fc.subarray(known, { minLength: 1 }),
    ruleOrder: fc.subarray([...RULE_IDS], { minLength: 1 }),
    rules,
    ladder,
    units: fc.array(unit, { maxLength: 3 }),
    reading,
    authority,
    wording,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<SettingsPatch>;
