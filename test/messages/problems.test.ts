import { problemText } from '../../src/messages/problems';
import type { CellAddress, Problem, ProblemCode, ProblemFacts, Rate } from '../../src/model';
import { problem, rate } from '../../src/model';
import type { Printed } from '../../src/text/print';

const cell: CellAddress = { sheet: 'T8', row: 8, column: 4 };
const july = { year: 2023, month: 7 };
const r = (hundredths: number): Rate => rate(hundredths);

/** Facts of every code, and what the words must name. */
const examples: { readonly [Code in ProblemCode]: [ProblemFacts[Code], string] } = {
  'error-cell': [{ found: '#N/A' }, '#N/A'],
  'not-a-number': [{ found: 'abc' }, 'abc'],
  'date-in-number': [{ found: '4/4/2023' }, '4/4/2023'],
  'rate-differs-from-counts': [{ found: r(8000), computed: r(8571), numerator: 6, denominator: 7 }, '6/7'],
  'numerator-exceeds-denominator': [{ numerator: 9, denominator: 8 }, '9'],
  'rate-over-100': [{ found: '8589' }, '8589'],
  negative: [{ found: '-3' }, '-3'],
  'fractional-count': [{ found: '12,5' }, '12,5'],
  'duplicate-unit': [{ others: [{ sheet: 'T8', row: 19, column: 1 }] }, 'B20'],
  'two-desks': [{ units: ['UBND xã An Bình'] }, 'UBND xã An Bình'],
  'two-totals': [{ labels: ['Toàn tỉnh', 'Toàn xã'] }, 'Toàn xã'],
  'summed-rows': [{ cells: [{ sheet: 'T8', row: 4, column: 1 }], isUnknown: false }, '(5)'],
  'unclear-dossiers': [{}, ''],
  'unknown-unit': [{ suggestion: 'UBND xã Văn Tố' }, 'Văn Tố'],
  'missing-unit': [{ name: 'UBND xã Tái Sơn' }, 'Tái Sơn'],
  'total-differs-from-counts': [{ found: r(9767), computed: r(9700), used: 'sheet' }, '97'],
  'no-average': [{ row: 'none', unknown: ['Xã Đại Sơn'] }, 'Đại Sơn'],
  'average-is-mean': [{ found: r(9000), computed: null }, '90%'],
  tie: [{ value: r(3000), with: 'target' }, '30%'],
  'missing-previous-month': [{ period: july }, '7/2023'],
  'missing-cumulative': [{ missing: [july] }, '7/2023'],
  'small-denominator': [{ denominator: 2 }, '2'],
  'month-contradiction': [
    { named: { month: 8, year: undefined }, titled: { month: 9, year: 2023 } },
    '9/2023',
  ],
  'two-sheets': [{ period: { year: 2025, month: 9 }, used: 'T9', others: ['T9 (2)'] }, 'T9 (2)'],
  'signed-file': [{}, ''],
  'locked-structure': [{}, ''],
  'hidden-rows': [{ rows: [11] }, '12'],
  'legacy-font': [{ font: '.VnTime' }, '.VnTime'],
  'ambiguous-column': [
    { path: 'Số hoá › Tỷ lệ', candidates: [{ indicator: 'intake', role: 'rate', span: 'month' }] },
    'Số hoá › Tỷ lệ',
  ],
  'points-or-percent': [
    { path: 'Thanh toán trực tuyến', candidates: [{ indicator: 'payment', role: 'rate', span: 'month' }] },
    'Thanh toán trực tuyến',
  ],
  'missing-column': [{ indicators: ['payment', 'overdue'] }, ''],
  'unclear-note': [{ found: 'bình thường' }, 'bình thường'],
  'unknown-kind': [{}, ''],
  'blank-value': [{}, ''],
  'target-unset': [{}, ''],
  'target-differs': [{ found: r(6000), used: r(7000) }, '70%'],
  'authority-differs': [{ found: 'tỉnh Bắc Ninh', used: 'tỉnh Hải Dương' }, 'tỉnh Bắc Ninh'],
  'not-ranked': [{ units: ['Xã Hà Kỳ'], smallest: 10 }, 'Xã Hà Kỳ'],
  'rank-differs': [{ found: 3, computed: 4 }, '4'],
  'history-missing': [{ period: july }, '7/2023'],
  'history-conflict': [{ counted: 1, typed: 3, period: july }, '7/2023'],
  'typed-figure': [{ column: 'Tháng', found: '99' }, '99'],
  'no-longer-grounded': [{ text: 'Câu cũ' }, 'Câu cũ'],
  'figures-changed': [{ before: '20%', after: '35%' }, '35%'],
  'summary-unreadable': [{ renamed: 'Tổng hợp T8-2023 (cũ)' }, '(cũ)'],
  'bad-setting': [{ key: 'chỉ tiêu', found: 'abc', expected: '0–100' }, 'abc'],
};

describe.each(Object.entries(examples))('%s', (code, [facts, named]) => {
  const found = problem(code as ProblemCode, facts as never, {
    cell,
    unit: 'Xã Văn Tô',
    indicator: 'payment',
  });

  test.each(['vi', 'en'] as const)(
    'in %s says where, what was found, what was expected and what to do',
    (language) => {
      const words = problemText(found, language);
      expect(words.where).toBe("'T8'!E9");
      for (const part of [words.found, words.expected, words.todo]) expect(part.length).toBeGreaterThan(3);
      for (const part of [words.where, words.found, words.expected, words.todo])
        expect(words.text).toContain(part);
      expect(words.text).toContain(named);
      expect(words.text).not.toMatch(/undefined|null|NaN|\[object/);
    },
  );

  test('speaks two languages', () => {
    expect(problemText(found, 'vi').found).not.toBe(problemText(found, 'en').found);
  });
});

test('a problem without a cell names its unit or indicator', () => {
  const missing: Problem = problem('missing-column', { indicators: ['payment'] }, { indicator: 'payment' });
  expect(problemText(missing, 'vi').where).toBe('thanh toán trực tuyến');
  expect(problemText(problem('missing-unit', { name: 'A' }, { unit: 'A' }), 'en').where).toBe('A');
});

test('a custom indicator is called by its own name', () => {
  expect(
    problemText(problem('missing-column', { indicators: ['hài lòng'] }, { indicator: 'hài lòng' }), 'vi')
      .text,
  ).toContain('hài lòng');
});

test.each([
  ['vi', 'không nơi nào có số lũy kế', 'Góp ý'],
  ['en', 'no cumulative value anywhere', 'Góp ý'],
] as const)(
  'in %s: a month that decides names no missing months, a row of the book says what is wrong with it',
  (language, nowhere, form) => {
    const decides = problem('missing-cumulative', { missing: [] }, { indicator: 'payment' }, 'notice');
    expect(decides.severity).toBe('notice');
    expect(problemText(decides, language).found).toContain(nowhere);
    const row = problem('history-conflict', { why: 'unknown-form', found: form }, { cell });
    expect(problemText(row, language).found).toContain(form);
  },
);

test.each<[Parameters<typeof problem>[2] & object, string, string]>([
  [{ indicator: 'intake' }, '1.204,5%', '1,204.5%'],
  [{ indicator: 'score' }, '1.204,5/2.000 điểm', '1,204.5/2,000 points'],
  [{ indicator: 'fees' }, '1.204,5 tỷ đồng', '1,204.5 tỷ đồng'],
  [{ indicator: 'index' }, '1.204,5 điểm', '1,204.5 points'],
  [{ indicator: 'certified' }, '1.204,5', '1,204.5'],
])('figures of %j stand as its settings have them, with the marks of the language', (about, vi, en) => {
  const printed: Readonly<Record<string, Partial<Printed>>> = {
    score: { kind: 'score', maximum: r(200000) },
    fees: { kind: 'amount', unit: 'tỷ đồng' },
    index: { kind: 'score' },
    certified: { kind: 'count' },
  };
  const texts = {
    name: (id: string) => id,
    printed: (id: string): Printed => ({ kind: 'rate', maximum: null, unit: null, ...printed[id] }),
  };
  const found = problem('tie', { value: r(120450), with: 'target' }, about);
  expect(problemText(found, 'vi', texts).found.startsWith(`${vi} bằng`)).toBe(true);
  expect(problemText(found, 'en', texts).found.startsWith(`${en} equals`)).toBe(true);
});
