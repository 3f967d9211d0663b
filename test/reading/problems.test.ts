import type { MonthTable, ProblemCode, SheetContent, UnitEntry } from '../../src/model';
import { localAddress } from '../../src/model';
import { readMonth } from '../../src/reading';
import { presetSettings } from '../../src/settings';
import { mayBeJudged } from '../../src/settings/judged';
import type { Settings } from '../../src/settings/settings';
import type { Cell, SheetExtras } from './layouts/sheet';
import { sheetOf } from './layouts/sheet';
import { settingsFor } from './settings';

const august = { year: 2023, month: 8 };
const HEAD = ['Đơn vị', 'Số hoá khi tiếp nhận', null, null] as const;
const LEAVES = [null, 'Tiếp nhận', 'Số hoá', 'Tỷ lệ'] as const;
const MERGES = [
  { top: 1, bottom: 2, left: 0, right: 0 },
  { top: 1, bottom: 1, left: 1, right: 3 },
];
const percent = (value: number): Cell => ({ value, format: '0.00%' });

/** A month of counts and rates: title, two header rows, then the given rows from row 4 on. */
function counted(rows: readonly (readonly Cell[])[], extras: SheetExtras = {}): SheetContent {
  return sheetOf('T8', [['Tháng 8/2023'], HEAD, LEAVES, ...rows], { merges: MERGES, ...extras });
}

/** A month of rates alone. */
function rated(rates: readonly Cell[], header = 'Tỷ lệ số hoá khi tiếp nhận'): SheetContent {
  const rows = rates.map((rate, at): Cell[] => [`Xã Số ${'ABCDEFGHIJ'.charAt(at)}`, rate]);
  return sheetOf('T8', [['Tháng 8/2023'], ['Đơn vị', header], ...rows]);
}

function read(
  sheet: SheetContent,
  settings: Settings = settingsFor(),
  siblings: SheetContent[] = [],
): MonthTable {
  return readMonth([sheet, ...siblings], { period: august, sheet: sheet.name }, settings);
}

const found = (table: MonthTable, code: ProblemCode): string[] =>
  table.problems
    .filter((p) => p.code === code)
    .map((p) => (p.cell ? localAddress(p.cell) : (p.indicator ?? p.unit ?? '')));

function intake(table: MonthTable, at = 0): number | string | undefined {
  const measures = table.units[at]?.measures['intake'];
  if (measures?.kind !== 'rate') return undefined;
  return measures.month.state === 'value' ? measures.month.value.rate : measures.month.state;
}

const GOOD: readonly Cell[] = ['Xã Tốt', 10, 9, percent(0.9)];

describe('a cell that cannot be a count leaves the rate unknown', () => {
  test.each<[ProblemCode, Cell, Cell, string]>([
    ['error-cell', { error: '#N/A' }, 9, 'B4'],
    ['error-cell', 10, '#DIV/0!', 'C4'],
    ['not-a-number', 'mười', 9, 'B4'],
    ['date-in-number', { value: 45020, format: 'd-mmm' }, 9, 'B4'],
    ['date-in-number', 10, '04/04/2023', 'C4'],
    ['negative', 10, -9, 'C4'],
    ['negative', 10, '-9', 'C4'],
    ['fractional-count', 10.5, 9, 'B4'],
    ['fractional-count', '10,5', 9, 'B4'],
    ['numerator-exceeds-denominator', 8, 9, 'C4'],
    ['numerator-exceeds-denominator', 0, 9, 'C4'],
    ['blank-value', 10, null, 'C4'],
    ['blank-value', null, 9, 'B4'],
    ['not-a-number', 10, '-', 'C4'],
  ])('%s: %j and %j', (code, whole, part, cell) => {
    const table = read(counted([['Xã Hỏng', whole, part, percent(0)], GOOD]));
    expect(found(table, code)).toEqual([cell]);
    expect(intake(table)).toBe('unknown');
    expect(intake(table, 1)).toBe(9000);
  });
});

test.each<[Cell, Cell]>([
  [0, 0],
  ['-', '-'],
  [0, null],
  ['Không phát sinh', null],
  ['–', 0],
])('nothing to measure: %j and %j, and no problem', (whole, part) => {
  const table = read(counted([['Xã Không', whole, part, { error: '#DIV/0!' }], GOOD]));
  expect(intake(table)).toBe('nothing');
  expect(table.problems.filter((p) => p.severity !== 'notice')).toEqual([]);
});

test('a rate that differs from its counts: the counts are used', () => {
  const table = read(counted([['Xã Lệch', 10, 8, percent(0.9)], GOOD]));
  expect(found(table, 'rate-differs-from-counts')).toEqual(['D4']);
  expect(intake(table)).toBe(8000);
});

test('a rate rounded as its column shows it does not differ', () => {
  const table = read(
    counted([
      ['Xã Gọn', 700, 601, 86],
      ['Xã Gọn Hai', 10, 9, 90],
    ]),
  );
  expect(found(table, 'rate-differs-from-counts')).toEqual([]);
});

test('99,995 % of counts never shows as 100', () => {
  expect(intake(read(counted([['Xã Gần', 20000, 19999, 99.99], GOOD])))).toBe(9999);
});

describe('a rate cell', () => {
  test.each<[ProblemCode, Cell]>([
    ['rate-over-100', percent(1.2)],
    ['rate-over-100', '8589%'],
    ['date-in-number', { value: 45020, format: 'dd/mm/yyyy' }],
    ['error-cell', { error: '#REF!' }],
    ...[
      'PYTHON',
      'EXTERNAL',
      'TIMEOUT',
      'SPILL',
      'CALC',
      'FIELD',
      'BLOCKED',
      'BUSY',
      'CONNECT',
      'UNKNOWN',
    ].map((name): [ProblemCode, Cell] => ['error-cell', `#${name}!`]),
    ['not-a-number', 'cao'],
    ['negative', percent(-0.2)],
    ['blank-value', null],
  ])('%s: %j', (code, cell) => {
    const table = read(rated([cell, '85,89%', '90%', '95%']));
    expect(found(table, code)).toEqual(['B3']);
    expect(intake(table)).toBe('unknown');
    expect(intake(table, 1)).toBe(8589);
  });

  test.each<[string, readonly Cell[], number | string]>([
    ['a lone 1 is not decided', [1, '85,89%', '90%'], 'unknown'],
    ['ones and zeros are not decided', [1, 0, 1], 'unknown'],
    ['0,3 among fractions is 30 %', [0.3, 0.28, 0.92, 0.5], 3000],
    ['0,3 among points is doubtful', [0.3, 85.89, 90.1, 77.5], 'unknown'],
    ['0,3 % says itself', ['0,3%', 85.89, 90.1, 77.5], 30],
    ['a 1 among fractions is 100 %', [1, 0.28, 0.92, 0.5], 10000],
    ['a 1 among points is doubtful', [1, 85.89, 90.1, 77.5], 'unknown'],
    ['0 is 0 on every scale', [0, 85.89, 90.1, 77.5], 0],
    ['dots and commas may mix', ['85.89', '90,1', '77,55', '60.5'], 8589],
    ['half up', [85.895, 90.1, 77.5], 8590],
  ])('%s', (_, rates, expected) => {
    const table = read(rated(rates));
    expect(intake(table)).toBe(expected);
    expect(expected !== 'unknown' || table.problems.some((p) => p.severity === 'error')).toBe(true);
  });

  test('a column of fractions under "%" is asked', () => {
    const table = read(rated([0.3, 0.28, 0.92, 0.5], 'Tỷ lệ (%) số hoá khi tiếp nhận'));
    expect(found(table, 'ambiguous-column')).toEqual(['B3']);
    expect(intake(table)).toBe('unknown');
  });
});

test('blank counts beside a formula that shows 0 % are not zero', () => {
  const table = read(counted([['Xã Trống', null, null, percent(0)], GOOD]));
  expect(found(table, 'blank-value')).toEqual(['B4']);
  expect(intake(table)).toBe('unknown');
});

test('a blank means what the user answered', () => {
  const answers = [{ indicator: 'intake', question: 'blank', answer: 'zero' } as const];
  const table = read(
    counted([['Xã Trống', 10, null, null], GOOD]),
    settingsFor({
      reading: { mappings: [], aliases: [], totals: [], tables: [], desks: undefined, answers },
    }),
  );
  expect(intake(table)).toBe(0);
  expect(found(table, 'blank-value')).toEqual([]);
});

test('a unit that stands twice is judged in none of its rows', () => {
  const table = read(counted([['Xã Hai', 10, 9, null], ['UBND xã Hai', 10, 5, null], GOOD]));
  expect(found(table, 'duplicate-unit')).toEqual(['A4', 'A5']);
  expect([intake(table, 0), intake(table, 1), intake(table, 2)]).toEqual(['unknown', 'unknown', 9000]);
});

test('communes and towns of one name are two units', () => {
  const table = read(
    counted([
      ['Xã Tân Phong', 10, 9, null],
      ['Phường Tân Phong', 10, 5, null],
    ]),
  );
  expect(found(table, 'duplicate-unit')).toEqual([]);
  expect([intake(table, 0), intake(table, 1)]).toEqual([9000, 5000]);
});

describe('the list of units', () => {
  const listed = (name: string): UnitEntry => ({ name, kind: 'commune', head: 'Chủ tịch UBND', aliases: [] });
  const settings = settingsFor({ units: [listed('UBND xã Tốt'), listed('UBND xã Văn Tố')] });

  test('an unknown unit gets a suggestion and is still read', () => {
    const table = read(counted([['Xã Văn Tô', 10, 9, null], GOOD]), settings);
    const problem = table.problems.find((p) => p.code === 'unknown-unit');
    expect(problem?.facts).toEqual({ suggestion: 'UBND xã Văn Tố' });
    expect(intake(table)).toBe(9000);
  });

  test('a missing unit is named', () => {
    expect(found(read(counted([GOOD]), settings), 'missing-unit')).toEqual(['UBND xã Văn Tố']);
  });
});

test('a bare name without group or list has no kind', () => {
  expect(found(read(counted([['Bình Lãng', 10, 9, null], GOOD])), 'unknown-kind')).toEqual(['A4']);
});

test('hidden rows are read and reported once', () => {
  const table = read(counted([GOOD, ['Xã Ẩn', 10, 5, null]], { hiddenRows: [4] }));
  expect(found(table, 'hidden-rows')).toEqual(['A5']);
  expect(intake(table, 1)).toBe(5000);
});

test('a legacy font is decoded and reported once', () => {
  const table = read(
    counted([['X· H\u00ADng §¹o', 10, 9, null]], { legacyFonts: [{ row: 3, column: 0, font: '.VnTime' }] }),
  );
  expect(table.units[0]?.unit.name).toBe('Xã Hưng Đạo');
  expect(found(table, 'legacy-font')).toEqual(['A4']);
});

describe('columns', () => {
  test('two columns that differ by a parenthesis are asked, not guessed', () => {
    const table = read(
      sheetOf('T8', [
        ['Tháng 8/2023'],
        ['Đơn vị', 'Tỷ lệ số hoá khi tiếp nhận (cũ)', 'Tỷ lệ số hoá khi tiếp nhận (mới)'],
        ['Xã A', '80%', '90%'],
        ['Xã B', '70%', '95%'],
      ]),
    );
    expect(found(table, 'ambiguous-column')).toEqual(['B2']);
    expect(intake(table)).toBe('unknown');
  });

  test('"Tỷ lệ số hoá" alone may be either of two', () => {
    const table = read(rated(['80%', '90%'], 'Tỷ lệ số hoá'));
    const problem = table.problems.find((p) => p.code === 'ambiguous-column');
    expect(problem?.facts).toMatchObject({
      candidates: [{ indicator: 'intake' }, { indicator: 'results' }],
    });
  });

  test.each([5, 9])('of %d meanings the one that is judged is among the answers', (many) => {
    const settings = presetSettings('default');
    const others = settings.indicators.filter(
      ({ id, kind }) => kind === 'rate' && !mayBeJudged(settings)(id),
    );
    const payment = settings.indicators.filter(({ id }) => id === 'payment');
    const indicators = [...others.slice(0, many - 1), ...payment].map((own) => ({
      ...own,
      enabled: true,
      headers: ['Chỉ số chung'],
    }));
    const { problems } = read(rated(['80%', '90%'], 'Chỉ số chung'), { ...settings, indicators });
    const problem = problems.find((p) => p.code === 'ambiguous-column');
    const asked = problem && 'candidates' in problem.facts ? problem.facts.candidates : [];
    expect(asked.map(({ indicator }) => indicator)).toEqual([
      'payment',
      ...indicators.slice(0, 3).map(({ id }) => id),
    ]);
  });

  test('a remembered answer decides', () => {
    const sheet = rated(['80%', '90%'], 'Tỷ lệ số hoá');
    const signature = read(sheet).layouts[0]?.headerSignature ?? '';
    const meaning = { indicator: 'intake', role: 'rate', span: 'month' } as const;
    const reading = {
      mappings: [{ signature, columns: [{ column: 1, meaning }] }],
      aliases: [],
      totals: [],
      tables: [],
      desks: undefined,
      answers: [],
    };
    const table = read(sheet, settingsFor({ reading }));
    expect(intake(table)).toBe(8000);
    expect(found(table, 'ambiguous-column')).toEqual([]);
    expect(table.layouts[0]?.columns[0]).toMatchObject({ decidedBy: 'user', meaning });
  });

  test.each([
    ['counts and their rate', ['Tổng số hồ sơ', 'Hồ sơ số hoá', 'Tỷ lệ số hoá'], 'numerator', 'rate'],
    ['a target and what was done', ['Số hoá', 'Chỉ tiêu', 'Thực hiện'], 'rate', 'target'],
  ] as const)('an answer about one of %s is one about the other', (_, words, role, other) => {
    const isPair = role === 'rate';
    const sheet = isPair
      ? sheetOf('T8', [
          ['Tháng 8/2023'],
          ['Đơn vị', words[0], words[0]],
          [null, words[1], words[2]],
          ['Xã A', '100%', '80,5%'],
          ['Xã B', '100%', '90,5%'],
        ])
      : sheetOf('T8', [['Tháng 8/2023'], ['Đơn vị', ...words], ['Xã A', 100, 80, 80], ['Xã B', 100, 90, 90]]);
    const signature = read(sheet).layouts[0]?.headerSignature ?? '';
    const reading = {
      mappings: [
        { signature, columns: [{ column: 2, meaning: { indicator: 'intake', role, span: 'month' } }] },
      ],
      aliases: [],
      totals: [],
      tables: [],
      desks: undefined,
      answers: [],
    } as const;
    const table = read(sheet, settingsFor({ reading }));
    expect(found(table, 'ambiguous-column')).toEqual([]);
    const meanings = table.layouts[0]?.columns.map(({ meaning }) => meaning?.role);
    expect(meanings).toContain(other);
  });

  test('a signature outlives the month', () => {
    const signature = (month: number): string | undefined =>
      read(rated(['80%'], `Tỷ lệ số hoá tháng ${month}`)).layouts[0]?.headerSignature;
    expect(signature(8)).toBe(signature(9));
    expect(signature(8)).not.toBe(read(rated(['80%'], 'Tỷ lệ khác')).layouts[0]?.headerSignature);
  });

  test('a title says which of two a bare "Đã số hoá" is', () => {
    const table = read(
      sheetOf('T8', [
        ['SỐ HOÁ KHI TIẾP NHẬN THÁNG 8/2023'],
        ['Đơn vị', 'Tổng số hồ sơ', 'Đã số hoá', 'Tỷ lệ', 'Diện tích'],
        ['Xã A', 10, 9, '90%', 12],
        ['Xã B', 20, 10, '50%', 14],
      ]),
    );
    expect([intake(table), intake(table, 1)]).toEqual([9000, 5000]);
    expect(table.layouts[0]?.columns.at(-1)).toMatchObject({ path: ['Diện tích'], meaning: undefined });
  });

  test('two tables side by side are both read', () => {
    const table = read(
      sheetOf('T8', [
        ['Tháng 8/2023'],
        ['STT', 'Đơn vị', 'Tỷ lệ số hoá khi tiếp nhận', null, 'STT', 'Đơn vị', 'Tỷ lệ số hoá kết quả'],
        [1, 'Xã A', '80%', null, 1, 'Xã A', '90%'],
        [2, 'Xã B', '81%', null, 2, 'Xã B', '91%'],
      ]),
    );
    expect(table.units[1]?.measures).toMatchObject({
      intake: { month: { value: { rate: 8100 } } },
      results: { month: { value: { rate: 9100 } } },
    });
  });

  test('what a rule needs and no column gives is missing', () => {
    const rules = [{ rule: 'targetMissed', indicators: ['payment'], units: 'all' }] as const;
    expect(found(read(counted([GOOD]), settingsFor({ rules })), 'missing-column')).toEqual(['payment']);
  });
});

describe('remarks', () => {
  const remarks = (header: string, remark: Cell): MonthTable =>
    read(
      sheetOf('T8', [
        ['Tháng 8/2023'],
        ['Đơn vị', 'Tỷ lệ số hoá khi tiếp nhận', header],
        ['Xã A', '80%', remark],
        ['Xã B', '90%', null],
      ]),
    );
  const verdict = (table: MonthTable): string | undefined => {
    const posts = table.units[0]?.measures['posts'];
    if (posts?.kind !== 'note') return undefined;
    return posts.month.state === 'value' ? posts.month.value.verdict : posts.month.state;
  };

  test.each([
    ['Đăng tải tin bài', 'Chưa đầy đủ', 'shortfall'],
    ['Đăng tải tin bài', 'Đầy đủ, kịp thời', 'praise'],
    ['Đăng tải tin bài', 'Không thường xuyên', 'shortfall'],
    ['Đăng tải tin bài', 'Không phát sinh', 'nothing'],
    ['Đăng tải tin bài chưa đầy đủ (x)', 'x', 'shortfall'],
    ['Đăng tải tin bài thường xuyên (x)', 'X', 'praise'],
  ])('%s: %s', (header, remark, expected) => {
    const table = remarks(header, remark);
    expect(verdict(table)).toBe(expected);
    expect(found(table, 'unclear-note')).toEqual([]);
  });

  test.each([
    ['Đăng tải tin bài', 'x'],
    ['Đăng tải tin bài', 'Bình thường'],
    ['Đăng tải tin bài', 'Không có hạn chế'],
  ])('%s: %s is unclear and has no effect', (header, remark) => {
    const table = remarks(header, remark);
    expect(verdict(table)).toBe('nothing');
    expect(found(table, 'unclear-note')).toEqual(['C3']);
  });
});

describe('other months', () => {
  const sheetOfMonth = (month: number, part: number): SheetContent =>
    sheetOf(`T${month}`, [[`Tháng ${month}/2023`], HEAD, LEAVES, ['Xã A', 10, part, null]], {
      merges: MERGES,
    });
  const rules = [{ rule: 'cumulativeBelowFloor', indicators: ['intake'], units: 'all' }] as const;
  const settings = settingsFor({ rules });

  test('no previous month anywhere is a notice', () => {
    expect(read(sheetOfMonth(8, 9)).problems.map((p) => p.code)).toContain('missing-previous-month');
  });

  test('every month of the window adds up', () => {
    const siblings = [1, 2, 3, 4, 5, 6, 7].map((month) => sheetOfMonth(month, month));
    const table = read(sheetOfMonth(8, 9), settings, siblings);
    const measures = table.units[0]?.measures['intake'];
    expect(measures).toMatchObject({
      previous: { value: { rate: 7000 } },
      cumulative: { value: { numerator: 37, denominator: 80 } },
    });
  });

  test('a missing month is named and the sum unknown', () => {
    const siblings = [1, 2, 3, 5, 6, 7].map((month) => sheetOfMonth(month, month));
    const table = read(sheetOfMonth(8, 9), settings, siblings);
    expect(table.problems.find((p) => p.code === 'missing-cumulative')?.facts).toEqual({
      missing: [{ year: 2023, month: 4 }],
    });
    expect(table.units[0]?.measures['intake']).toMatchObject({ cumulative: { state: 'unknown' } });
  });

  test('without any other month nothing is kept', () => {
    expect(read(sheetOfMonth(8, 9), settings).withoutCumulative).toContain('intake');
  });
});
