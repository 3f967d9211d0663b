import { evaluateMonth } from '../../src/evaluation';
import { climb } from '../../src/evaluation/ladder';
import type { History } from '../../src/model';
import { parsePeriodKey, problem } from '../../src/model';
import { formOfOrdinal, presetSettings } from '../../src/settings';
import type { LadderSettings } from '../../src/settings';
import { unitOf } from '../../src/text/unit';
import type { ActSketch } from './support/history';
import { historyOf } from './support/history';
import { AUGUST, monthTable } from './support/table';

/** What lies before August is known; without that no step is told, see below. */
const usual = { ...presetSettings('default').ladder, noneBefore: { year: 2023, month: 8, day: 1 } };
const unit = unitOf('Xã Hưng Đạo', 'hưng đạo', 'commune', undefined);
const act = (month: string, more: Partial<ActSketch> = {}): ActSketch => ({
  month,
  unitKey: unit.key,
  ...more,
});
const step = (history: History, settings: LadderSettings = usual) =>
  climb(history, AUGUST, settings, []).nextStep(unit);

describe('the ordinal', () => {
  it.each<[string, ActSketch[], number, string]>([
    ['no act yet', [], 1, 'Nhắc nhở'],
    ['one earlier act', [act('2023-05')], 2, 'Phê bình'],
    ['two earlier acts', [act('2023-05'), act('2023-07', { form: 'Phê bình' })], 3, 'Phê bình'],
    ['two rows of one month are one act', [act('2023-05'), act('2023-05')], 2, 'Phê bình'],
    ['the month itself never counts', [act('2023-08')], 1, 'Nhắc nhở'],
    ['later months never count', [act('2023-09')], 1, 'Nhắc nhở'],
    ['last year does not count', [act('2022-12')], 1, 'Nhắc nhở'],
    ['an exemption does not count', [act('2023-05', { kind: 'exemption', form: 'Miễn' })], 1, 'Nhắc nhở'],
    ['a withdrawn act does not count', [act('2023-05', { kind: 'withdrawn' })], 1, 'Nhắc nhở'],
    ["another unit's act does not count", [act('2023-05', { unitKey: 'tiên động' })], 1, 'Nhắc nhở'],
    ['forms in any case', [act('2023-05', { form: ' NHẮC  NHỞ ' })], 2, 'Phê bình'],
    [
      'forms with accents typed apart',
      [act('2023-05', { form: 'nhắc nhở'.normalize('NFD') })],
      2,
      'Phê bình',
    ],
    [
      'typed ordinals that agree',
      [act('2023-05', { ordinal: 1 }), act('2023-06', { ordinal: 2 })],
      3,
      'Phê bình',
    ],
    [
      'typed ordinals that are lower',
      [act('2023-05', { ordinal: 1 }), act('2023-06', { ordinal: 1 })],
      3,
      'Phê bình',
    ],
    [
      'an unknown form last year',
      [act('2022-12', { form: 'Khiển trách', kind: 'unknown-form' })],
      1,
      'Nhắc nhở',
    ],
  ])('%s', (_name, acts, ordinal, form) => {
    expect(step(historyOf(...acts))).toMatchObject({ ordinal, form, problems: [] });
  });

  it.each<[string, History['doubts'], number | null]>([
    ['a row of the unit whose month nobody can read', [{ unitKey: unit.key, period: null }], null],
    ['an earlier row that may be its own', [{ unitKey: unit.key, period: { year: 2023, month: 5 } }], null],
    ['such a row of last year', [{ unitKey: unit.key, period: { year: 2022, month: 5 } }], 2],
    ['such a row of the month itself', [{ unitKey: unit.key, period: AUGUST }], 2],
    ["another unit's row", [{ unitKey: 'tiên động', period: null }], 2],
  ])('%s: %#', (_name, doubts, ordinal) => {
    const form = ordinal === null ? null : 'Phê bình';
    expect(step({ ...historyOf(act('2023-05')), doubts: doubts ?? [] })).toMatchObject({ ordinal, form });
  });

  it('counts across years when the settings never reset', () => {
    const settings = { ...usual, reset: 'never' } as const;
    expect(step(historyOf(act('2022-12'), act('2023-05')), settings)).toMatchObject({ ordinal: 3 });
  });

  it.each<[string, string[], number]>([
    ['a range that ran on', ['2023-03-01..2023-04-10', '2023-03-01..2023-04-20'], 2],
    ['ranges of their own', ['2023-03-01..2023-03-10', '2023-04-01..2023-04-10'], 3],
    [
      'one that ran on and one of its own',
      ['2023-03-01..2023-04-10', '2023-03-01..2023-04-20', '2023-05-02..2023-05-20'],
      3,
    ],
  ])('counts a running period once: %s', (_name, periods, ordinal) => {
    const judged = parsePeriodKey('2023-06-01..2023-06-20')!;
    const { nextStep } = climb(historyOf(...periods.map((key) => act(key))), judged, usual, []);
    expect(nextStep(unit)).toMatchObject({ ordinal, problems: [] });
  });

  it('does not depend on the order of the rows', () => {
    const acts = [act('2023-05', { ordinal: 1 }), act('2023-07', { ordinal: 2 })];
    expect(step(historyOf(...acts.toReversed()))).toMatchObject({
      ordinal: 3,
      earlierActs: ['2023-05', '2023-07'],
    });
  });

  it('is blank when a typed ordinal is higher than the acts in the book', () => {
    const found = step(historyOf(act('2023-07', { ordinal: 3 })));
    expect(found).toMatchObject({ ordinal: null, form: null, earlierActs: ['2023-07'] });
    expect(found.problems).toEqual([
      expect.objectContaining({
        code: 'history-conflict',
        unit: 'Xã Hưng Đạo',
        cell: { sheet: 'Sổ theo dõi', row: 3, column: 1 },
        facts: { counted: 1, typed: 3, period: { year: 2023, month: 7 } },
      }),
    ]);
  });

  it('is blank too when a later act makes up the number', () => {
    const found = step(historyOf(act('2023-05', { ordinal: 2 }), act('2023-07')));
    expect(found).toMatchObject({ ordinal: null, problems: [{ facts: { counted: 1, typed: 2 } }] });
  });

  it('is blank when an earlier act has a form nobody configured', () => {
    const found = step(historyOf(act('2023-05', { form: 'Khiển trách' })));
    expect(found).toMatchObject({ ordinal: null, form: null });
    expect(found.problems).toMatchObject([
      { code: 'history-conflict', facts: { why: 'unknown-form', found: 'Khiển trách' } },
    ]);
  });

  it('does not say again what reading the book already said', () => {
    const book = historyOf(act('2023-05', { form: 'Khiển trách', kind: 'unknown-form' }));
    const { cell } = book.acts[0]!;
    const atForm = { cell: { ...cell, column: cell.column + 1 }, unit: unit.name };
    const said = problem('history-conflict', { why: 'unknown-form', found: 'Khiển trách' }, atForm);
    expect(step({ ...book, problems: [said] })).toMatchObject({ ordinal: null, problems: [] });
  });

  it('says itself what was said of other rows only', () => {
    const book = historyOf(act('2023-05', { form: 'Khiển trách', kind: 'unknown-form' }));
    const { cell } = book.acts[0]!;
    const unknown = { why: 'unknown-form', found: 'Khiển trách' } as const;
    const elsewhere = [
      problem('history-conflict', unknown, { cell: { ...cell, row: cell.row + 1 }, unit: unit.name }),
      problem('history-conflict', unknown, { cell: { ...cell, sheet: 'Sổ cũ' }, unit: unit.name }),
      problem('history-conflict', unknown, { unit: unit.name }),
      problem('history-conflict', { counted: 0, typed: 2, period: AUGUST }, { cell, unit: unit.name }),
      problem('blank-value', {}, { cell, unit: unit.name }),
    ];
    expect(step({ ...book, problems: elsewhere }).problems).toEqual([
      problem('history-conflict', unknown, { cell, unit: unit.name }),
    ]);
  });

  it('counts a configured form the reader does not know', () => {
    const settings = { ...usual, otherForms: ['Khiển trách'] };
    const book = historyOf(act('2023-05', { form: 'khiển trách', kind: 'unknown-form' }));
    expect(step(book, settings)).toMatchObject({ ordinal: 2, form: 'Phê bình' });
  });
});

it('has no form for a step below the first rung', () => {
  expect(formOfOrdinal(1, [{ from: 2, form: 'Phê bình' }])).toBeNull();
});

it('takes the form from the highest rung at or below the ordinal', () => {
  const settings = { ...usual, rungs: [...usual.rungs, { from: 4, form: 'Kiểm điểm trách nhiệm' }] };
  expect([1, 2, 3, 4, 5].map((ordinal) => formOfOrdinal(ordinal, settings.rungs))).toEqual([
    'Nhắc nhở',
    'Phê bình',
    'Phê bình',
    'Kiểm điểm trách nhiệm',
    'Kiểm điểm trách nhiệm',
  ]);
});

describe('accepted reports', () => {
  const month = monthTable({
    rows: [
      {
        name: 'Hưng Đạo',
        given: { payment: { month: 24.27, cumulative: 16.05 }, overdue: { month: 4 } },
        fields: { overdue: 'Tư pháp' },
      },
      { name: 'Tiên Động', given: { overdue: { month: 1 } } },
    ],
  });
  const evaluate = (...acts: ActSketch[]) =>
    evaluateMonth(month, historyOf(...acts), presetSettings('default'));
  const accepted = (more: Partial<ActSketch> = {}): ActSketch => ({
    month: '2023-08',
    unitKey: 'Hưng Đạo',
    kind: 'exemption',
    ...more,
  });
  const warned = ({ findings }: ReturnType<typeof evaluate>) =>
    findings.filter(({ group }) => group === 'warn').map(({ unit: { name }, rule }) => `${name} ${rule}`);

  it('covers overdue dossiers only when it names no indicator', () => {
    const found = evaluate(accepted());
    expect(warned(found)).toEqual(['Hưng Đạo targetMissed', 'Tiên Động overdue']);
    expect(found.exempted).toMatchObject([{ indicator: 'overdue', count: 4, field: 'Tư pháp' }]);
  });

  it('covers the indicator it names, and that one only', () => {
    const found = evaluate(accepted({ covers: ['payment'] }));
    expect(warned(found)).toEqual(['Hưng Đạo overdue', 'Tiên Động overdue']);
    expect(found.exempted).toMatchObject([{ indicator: 'payment', count: null }]);
  });

  it('spares a warning, not what is merely low', () => {
    const low = monthTable({
      rows: [{ name: 'Hưng Đạo', given: { payment: { month: 60, cumulative: 20 } } }],
    });
    const book = historyOf(accepted({ covers: ['payment'] }));
    const { findings } = evaluateMonth(low, book, presetSettings('default'));
    expect(findings.map(({ rule }) => rule)).toEqual(['targetMissedCumulative']);
  });

  it('still states the overdue item in the opening, after those that are warned', () => {
    expect(evaluate(accepted()).overdue.map(({ unit: { name } }) => name)).toEqual(['Tiên Động', 'Hưng Đạo']);
  });

  it('counts for its own month only', () => {
    expect(warned(evaluate(accepted({ month: '2023-07' })))).toHaveLength(3);
  });

  it('spares nobody else', () => {
    expect(warned(evaluate(accepted({ unitKey: 'Tiên Động' })))).toEqual([
      'Hưng Đạo targetMissed',
      'Hưng Đạo overdue',
    ]);
  });
});

it('gives two warnings of one unit the same form and ordinal, and says a conflict once', () => {
  const month = monthTable({
    rows: [{ name: 'A', given: { payment: { month: 10, cumulative: 10 }, overdue: { month: 1 } } }],
  });
  const evaluate = (...acts: ActSketch[]) =>
    evaluateMonth(month, historyOf(...acts), presetSettings('default'));
  const two = { form: 'Phê bình', ordinal: 2, earlierActs: ['2023-05'] };
  expect(evaluate({ month: '2023-05', unitKey: 'A' }).findings).toMatchObject([two, two]);
  const conflict = evaluate({ month: '2023-05', unitKey: 'A', ordinal: 2 });
  expect(conflict.findings.map(({ ordinal }) => ordinal)).toEqual([null, null]);
  expect(conflict.problems.filter(({ code }) => code === 'history-conflict')).toHaveLength(1);
});

describe('what was before', () => {
  const unanswered = presetSettings('default').ladder;
  const at = (key: string) => parsePeriodKey(key) ?? AUGUST;
  const known = (period: string, sketches: ActSketch[], settings: LadderSettings = unanswered) =>
    !climb(historyOf(...sketches), at(period), settings, []).isUnknown;

  it.each<[string, string, ActSketch[], boolean]>([
    ['no act at all', '2023-08', [], false],
    ['an act of an earlier month', '2023-08', [act('2023-05')], true],
    ["another unit's act", '2023-08', [act('2023-05', { unitKey: 'tiên động' })], true],
    ['an exemption of an earlier month', '2023-08', [act('2023-05', { kind: 'exemption' })], true],
    ['a withdrawn act alone', '2023-08', [act('2023-05', { kind: 'withdrawn' })], false],
    ['acts of the month itself', '2023-08', [act('2023-08')], false],
    ['acts of a later month', '2023-08', [act('2023-09')], false],
    ['acts of last year', '2023-08', [act('2022-12')], false],
    ['the first month of the year', '2023-01', [], true],
    ['the first quarter', '2025-Q1', [], true],
    ['the year itself', '2025', [], true],
    ['nine months', '2025-01..2025-09', [], true],
    ['the first week', '2026-W01', [], true],
    ['the second quarter', '2025-Q2', [], false],
    ['the fortieth week', '2026-W40', [], false],
    ['since the first of July', '2025-07-01..2025-09-30', [], false],
    ['a month within the quarter alone', '2025-Q3', [act('2025-08', { unitKey: 'tiên động' })], false],
    ['a month before the quarter', '2025-Q3', [act('2025-05', { unitKey: 'tiên động' })], true],
    ['a month within the nine', '2025-04..2025-10', [act('2025-06', { kind: 'exemption' })], false],
  ])('%s in %s', (_name, period, acts, isKnown) => {
    expect(known(period, acts)).toBe(isKnown);
  });

  it('an answer covers what lies before its day, and no more', () => {
    const answered = { ...unanswered, noneBefore: { year: 2025, month: 10, day: 1 } };
    expect(['2025-09', '2025-10', '2025-Q4', '2025-11'].map((period) => known(period, [], answered))).toEqual(
      [true, true, true, false],
    );
  });

  it('an act counts whatever was answered', () => {
    expect(step(historyOf(act('2023-05')))).toMatchObject({ ordinal: 2, form: 'Phê bình' });
  });

  it.each<[string, string, string, number | null]>([
    ['a month before a quarter is named and settles nothing', '2025-05', '2025-Q3', null],
    ['a month within the quarter', '2025-08', '2025-Q3', null],
    ['a quarter before a month', '2025-Q2', '2025-08', null],
    ['a quarter before a quarter', '2025-Q2', '2025-Q3', 2],
    ['a week before a week', '2025-W30', '2025-W31', 2],
    ['an earlier edition of the running period', '2025-07-01..2025-09-30', '2025-07-01..2025-10-31', 1],
    ['six months before nine', '2025-H1', '2025-01..2025-09', 1],
    ['a stretch that had ended', '2025-03-10..2025-04-12', '2025-05-10..2025-06-12', 2],
  ])('%s', (_name, before, now, ordinal) => {
    const told = climb(historyOf(act(before)), at(now), unanswered, []).nextStep(unit);
    expect(told.ordinal).toBe(ordinal);
    expect(told.problems.map(({ facts }) => facts)).toEqual(
      ordinal === null ? [{ why: 'other-kind', found: before }] : [],
    );
  });

  it('is asked for once, and only where somebody is warned', () => {
    const overdue = (count: number) => ({ overdue: { month: count } });
    const table = monthTable({
      rows: [
        { name: 'Xã A', kind: 'commune', given: overdue(2) },
        { name: 'Xã B', kind: 'commune', given: overdue(1) },
      ],
    });
    const { findings, problems } = evaluateMonth(table, historyOf(), presetSettings('default'));
    expect(findings.filter(({ group }) => group === 'warn').map((f) => [f.form, f.ordinal])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(problems.filter(({ code }) => code === 'history-missing')).toHaveLength(1);
    const nobody = monthTable({ rows: [{ name: 'Xã A', kind: 'commune', given: overdue(0) }] });
    const calm = evaluateMonth(nobody, historyOf(), presetSettings('default'));
    expect(calm.problems.filter(({ code }) => code === 'history-missing')).toEqual([]);
  });
});
