import fc from 'fast-check';
import {
  firstDay,
  parsePeriodKey,
  rate,
  type History,
  type IndicatorId,
  type MonthTable,
  type Period,
} from '../../src/model';
import type { ExampleFigure } from '../../src/rules';
import { historyOf, type ActSketch } from '../evaluation/support/history';
import { monthTable, type RowSketch } from '../evaluation/support/table';

const ratio = fc
  .integer({ min: 1, max: 30 })
  .chain((all) => fc.tuple(fc.oneof(fc.nat({ max: all }), fc.constant(all)), fc.constant(all)));
const percent = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
const points = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((n) => n * 5),
  percent,
);
const unsaid = fc.constantFrom<ExampleFigure>('nothing', 'unknown');
const oftenKnown = (figure: fc.Arbitrary<ExampleFigure>): fc.Arbitrary<ExampleFigure> =>
  fc.oneof({ weight: 8, arbitrary: figure }, { weight: 2, arbitrary: unsaid });
const orNothing = (figure: fc.Arbitrary<ExampleFigure>): fc.Arbitrary<ExampleFigure> =>
  fc.oneof({ weight: 8, arbitrary: figure }, fc.constant<ExampleFigure>('nothing'));

/** Where the month has a figure the window has one too, or nobody knows it. */
const spans = (figure: fc.Arbitrary<ExampleFigure>) =>
  fc.record({
    month: oftenKnown(figure),
    previous: oftenKnown(figure),
    lastYear: oftenKnown(figure),
    cumulative: fc.oneof({ weight: 8, arbitrary: figure }, fc.constant<ExampleFigure>('unknown')),
  });
const ranked = (figure: fc.Arbitrary<ExampleFigure>) =>
  fc.record({ month: orNothing(figure), previous: orNothing(figure), cumulative: figure, lastYear: figure });
const counted = fc.tuple(oftenKnown(fc.nat(3)), fc.nat(5), fc.boolean()).map(([month, before, isKnown]) => {
  const cumulative: ExampleFigure = isKnown ? before + (typeof month === 'number' ? month : 0) : 'unknown';
  return { month, cumulative };
});

const FIGURES = {
  intake: spans(ratio),
  results: spans(ratio),
  digitised: spans(ratio),
  payment: spans(fc.oneof(ratio, percent)),
  overdueRate: spans(fc.oneof(ratio, percent)),
  score: spans(points),
  onTime: ranked(ratio),
  scoreProgress: ranked(fc.nat(18)),
  certified: counted,
  overdue: counted,
  pendingOverdue: counted,
  lateIntake: counted,
} as const;
const IDS: readonly IndicatorId[] = Object.keys(FIGURES);

type Given = NonNullable<RowSketch['given']>;
const figures: fc.Arbitrary<Given> = fc.record(FIGURES);

/** Only what the sheet keeps. */
function kept(given: Given, ids: readonly IndicatorId[], noCumulative: readonly IndicatorId[]): Given {
  return Object.fromEntries(
    Object.entries(given)
      .filter(([id]) => ids.includes(id))
      .map(([id, figure]) => [
        id,
        noCumulative.includes(id) ? { ...figure, cumulative: 'absent' as const } : figure,
      ]),
  );
}

const HEADINGS = ['Cụm 1', 'Cụm 2'] as const;
const PERIODS = [
  '2023-08',
  '2025-08',
  '2025-01',
  '2025-12',
  '2025-Q3',
  '2025-Q1',
  '2025-W40',
  '2025-07-07..2025-08-11',
];
export const anyPeriod = fc.constantFrom(...PERIODS).map((key): Period => parsePeriodKey(key)!);

/** Then the period's figures are the cumulative ones too, and no sheet keeps them twice. */
const opensYear = (period: Period): boolean => firstDay(period).month === 1;

const row = fc.record({
  kind: fc.constantFrom('commune', 'commune', 'office', 'unknown'),
  given: figures,
  group: fc.constantFrom(...HEADINGS),
  target: fc.option(fc.integer({ min: 1, max: 99 }), { freq: 3 }),
});

/** A month, week, quarter or range as the reader hands it over. */
export const anyMonth: fc.Arbitrary<MonthTable> = fc
  .record({
    period: anyPeriod,
    rows: fc.array(row, { minLength: 1, maxLength: 9 }),
    ids: fc.subarray([...IDS], { minLength: 5 }),
    someCumulative: fc.subarray([...IDS]),
    totals: fc.tuple(fc.option(figures), fc.option(figures), fc.option(figures)),
    target: fc.option(fc.integer({ min: 1, max: 99 })),
  })
  .map(({ period, rows, ids, someCumulative, totals, target }) => {
    const noCumulative = opensYear(period) ? IDS : someCumulative;
    const totalRow = (given: Given | null) =>
      given === null ? undefined : monthTable({ rows: [], total: kept(given, ids, noCumulative) }).total;
    const table = monthTable({
      period,
      rows: rows.map(({ kind, given }, i) => ({
        name: `Xã ${i + 1}`,
        kind,
        given: kept(given, ids, noCumulative),
      })),
      withoutCumulative: noCumulative.filter((id) => ids.includes(id)),
    });
    const [whole, ...parts] = totals.map(totalRow);
    return {
      ...table,
      total: whole,
      units: table.units.map((unit, i) => {
        const own = rows[i]?.target;
        return {
          ...unit,
          group: rows[i]?.group ?? HEADINGS[0],
          ...(own === null || own === undefined ? {} : { targets: { payment: rate(own * 100) } }),
        };
      }),
      groups: HEADINGS.map((label, i) => ({ label, total: parts[i] })),
      targets:
        target === null
          ? []
          : [{ indicator: 'payment', value: rate(target * 100), cell: table.units[0]!.nameCell }],
    };
  });

const BEFORE = [
  '2024-12',
  '2025-01',
  '2025-03',
  '2025-05',
  '2025-07',
  '2025-08',
  '2025-11',
  '2025-Q1',
  '2025-Q2',
  '2025-Q3',
  '2025-W10',
  '2025-W39',
  '2025-W40',
  '2025-02-03..2025-03-17',
];
const act: fc.Arbitrary<ActSketch> = fc
  .record({
    month: fc.constantFrom(...BEFORE, '2023-05', '2023-07', '2023-08'),
    unitKey: fc.integer({ min: 1, max: 9 }).map((n) => `Xã ${n}`),
    kind: fc.constantFrom('act', 'act', 'act', 'act', 'exemption', 'withdrawn', 'unknown-form'),
    ordinal: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 3 }),
    covers: fc.subarray<IndicatorId>(['overdue', 'pendingOverdue', 'payment'], { minLength: 1 }),
  })
  .map(({ kind, covers, ...rest }) => ({
    ...rest,
    kind,
    form: kind === 'unknown-form' ? 'Nhắc khéo' : 'Nhắc nhở',
    covers: kind === 'exemption' ? covers : [],
  }));

/** A register with acts of this and other years, kinds of periods and units. */
export const anyRegister: fc.Arbitrary<History> = fc
  .array(act, { maxLength: 14 })
  .map((acts) => historyOf(...acts));
