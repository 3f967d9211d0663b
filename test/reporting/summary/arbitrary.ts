import fc from 'fast-check';
import type { Evidence, Finding, Rate, RuleId, Summary, SummaryRow } from '../../../src/model';
import { findingKey } from '../../../src/reporting/summary/row-key';
import { unitOf } from '../../../src/text/unit';

/** Text as people and broken programs write it: accents in both forms, formulas, line ends, halves of letters. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '=HYPERLINK("http://x")',
    '',
    ' xã ',
    'uỷ ban\r\nnhân dân',
    'Hoa\u0300',
    '{"a":1}',
    "'T8'!E9",
    '😀',
  ),
);
/** What somebody typed and a cell shows, read back as it stands. */
const visible = fc.constantFrom('Đã gọi điện', '=1+1', 'hai\ndòng', 'Xã Đại Sơn · Hồ sơ quá hạn', '😀');
const rate = fc.option(fc.integer({ min: 0, max: 10000 }).map((n) => n as Rate));
const cell = fc.record({ sheet: words, row: fc.nat(99), column: fc.nat(30) });
const evidence: fc.Arbitrary<Evidence> = fc.record({
  role: fc.constantFrom('rate', 'numerator', 'denominator', 'count', 'field', 'note'),
  cell,
  value: fc.oneof(words, fc.integer(), fc.constantFrom(0.1 + 0.2, true, null, { error: '#N/A' })),
});
const unit = words.map((name) => unitOf(name, name.trim(), 'commune', undefined));
const rank = fc.option(
  fc.record({ place: fc.integer({ min: 1 }), of: fc.integer({ min: 1 }), previous: fc.option(fc.nat()) }),
);
const averages = fc.array(
  fc.record({
    indicator: fc.constantFrom('intake', 'results'),
    value: rate,
    previous: rate,
    change: rate,
    source: fc.constantFrom('sheet', 'computed', null),
    evidence: fc.array(evidence, { maxLength: 2 }),
  }),
  { maxLength: 3 },
);

const values = fc.record({
  month: rate,
  previous: rate,
  change: rate,
  cumulative: rate,
  average: rate,
  target: rate,
  floor: rate,
  lastYear: rate,
  gap: rate,
  count: fc.option(fc.nat(99)),
  counts: fc.option(fc.record({ numerator: fc.nat(99), denominator: fc.nat(99) })),
  rank,
  band: fc.option(words),
});

const RULES: Readonly<Record<Finding['group'], readonly RuleId[]>> = {
  commend: ['commendFull', 'commendAboveAverage'],
  low: ['belowAverage', 'noneSinceYearStart', 'targetMissedMonthOnly'],
  warn: ['targetMissed', 'overdue'],
};
const GROUPS = ['commend', 'low', 'warn'] as const;

const finding = fc.constantFrom(...GROUPS).chain((group): fc.Arbitrary<Finding> =>
  fc.record({
    group: fc.constant(group),
    rule: fc.constantFrom(...RULES[group]),
    unit,
    nameCell: cell,
    within: words,
    indicator: fc.option(fc.constantFrom('intake', 'payment', 'own')),
    values: fc.option(values),
    spoken: fc.option(
      fc.record({
        span: fc.constantFrom('period', 'cumulative'),
        with: fc.constantFrom('average', 'target', 'zero'),
        side: fc.constantFrom('better', 'worse'),
      }),
    ),
    rates: fc.array(
      fc.record({
        indicator: fc.constantFrom('intake', 'results'),
        rate,
        numerator: fc.option(fc.nat()),
        denominator: fc.option(fc.nat()),
      }),
      { maxLength: 2 },
    ),
    trend: fc.option(fc.constantFrom('rose', 'fell')),
    field: fc.option(words),
    fields: fc.array(fc.record({ field: words, count: fc.nat() }), { maxLength: 2 }),
    longestDelay: fc.option(fc.nat()),
    form: fc.option(words),
    ordinal: fc.option(fc.integer({ min: 1, max: 9 })),
    earlierActs: fc.constant(['2023-05']),
    reasons: fc.constant([]),
    praised: fc.constant([]),
    inLetter: fc.boolean(),
    evidence: fc.array(evidence, { maxLength: 3 }),
  }),
);

const editable = <Value>(value: fc.Arbitrary<Value>) => fc.record({ generated: value, current: value });
const parts = {
  section: editable(words),
  form: editable(fc.option(words)),
  ordinal: editable(fc.option(fc.integer({ min: 1, max: 9 }))),
  text: editable(fc.oneof({ weight: 9, arbitrary: words }, fc.constant('dài '.repeat(9000)))),
  inLetter: editable(fc.boolean()),
  remark: words,
};
const findingRow: fc.Arbitrary<SummaryRow> = fc
  .tuple(finding, fc.record({ ...parts, state: fc.constantFrom('current', 'changed', 'stale') }))
  .map(([f, row]): SummaryRow => ({
    ...row,
    key: findingKey(f),
    group: f.group,
    finding: f,
    unitName: f.unit.name,
    ...(row.state === 'changed' && { writtenOn: f }),
  }));
const handRow: fc.Arbitrary<SummaryRow> = fc
  .tuple(fc.nat(9), fc.constantFrom(...GROUPS), words, fc.record(parts))
  .map(([n, group, unitName, row]) => ({
    ...row,
    key: `hand|${n + 1}`,
    group,
    finding: null,
    unitName,
    state: 'hand',
  }));

/** Any summary an evaluation and an officer could have made, and many they could not. */
export const arbitrarySummary: fc.Arbitrary<Summary> = fc
  .record({
    rows: fc.uniqueArray(fc.oneof(findingRow, handRow), { selector: (row) => row.key, maxLength: 6 }),
    sourceSheet: words,
    evaluatedAt: words,
    paragraphs: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('opening', 'task|1', 'hand|1', 'closing'),
        label: words,
        text: editable(words),
      }),
      { selector: (p) => p.id },
    ),
    averages,
    groups: fc.array(fc.record({ key: words, averages }), { maxLength: 2 }),
    standings: fc.array(
      fc.record({ unit: words, indicator: fc.constantFrom('score', 'own'), rank, band: fc.option(words) }),
      { maxLength: 3 },
    ),
    undecided: fc.array(
      fc.record({
        unit,
        nameCell: cell,
        rule: fc.constantFrom('belowAverage', 'targetMissed'),
        indicator: fc.option(fc.constantFrom('intake')),
        why: fc.constantFrom('value-unknown', 'kind-unknown'),
        evidence: fc.array(evidence, { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
    judged: fc.subarray(['intake', 'own']),
    shortfalls: fc.subarray(['posts', 'own']),
    notes: fc.array(fc.record({ about: visible, text: visible }), { maxLength: 2 }),
  })
  .map((any): Summary => ({
    period: { year: 2023, month: 8 },
    preset: 'default',
    exempted: [],
    overdue: [],
    findingKeys: any.rows.map((row) => row.key),
    ...any,
    rows: GROUPS.flatMap((group) => any.rows.filter((row) => row.group === group)),
  }));
