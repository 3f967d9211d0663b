import fc from 'fast-check';
import type { CellValue } from '../../src/model';
import { readMonth } from '../../src/reading';
import { presetSettings } from '../../src/settings';
import { sheetOf } from './layouts/sheet';

/**
 * Headings that resemble an indicator's but are not it are never read as it, and its own headings always are, wherever
 * they stand. `MEANING_RUNS` asks for more runs.
 */

const RUNS = Number(process.env['MEANING_RUNS'] ?? 150);
const settings = presetSettings('default');
const PERIOD = { year: 2025, month: 10 };

type Holds = 'percent' | 'count' | 'points' | 'days' | 'money' | 'place';

interface Heading {
  readonly text: string;
  readonly holds: Holds;
}

const as =
  (holds: Holds) =>
  (text: string): Heading => ({ text, holds });

/** What each indicator is called, whatever the spelling. */
const RIGHT: Readonly<Record<string, readonly Heading[]>> = {
  intake: [
    'Tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận',
    'Tỷ lệ số hóa TPHS (%)',
    'Số hoá hồ sơ khi tiếp nhận (%)',
    'TL số hóa khi tiếp nhận hồ sơ TTHC',
  ].map(as('percent')),
  results: [
    'Tỷ lệ số hoá kết quả giải quyết TTHC',
    'Tỷ lệ số hóa KQGQ (%)',
    'Số hoá kết quả (%)',
    'Tỷ lệ kết quả giải quyết TTHC được số hóa',
  ].map(as('percent')),
  digitised: [
    'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC (%)',
    'Số hoá hồ sơ và kết quả giải quyết (%)',
  ].map(as('percent')),
  payment: [
    'Tỷ lệ hồ sơ thanh toán trực tuyến',
    'Thanh toán trực tuyến (%)',
    'Tỷ lệ TTTT (%)',
    'Tỷ lệ hồ sơ có phí được thanh toán trực tuyến',
  ].map(as('percent')),
  certified: ['Chứng thực bản sao điện tử từ bản chính', 'CT BSĐT', 'Số bản sao chứng thực điện tử'].map(
    as('count'),
  ),
  overdue: [
    'Hồ sơ quá hạn',
    'Số hồ sơ trễ hẹn',
    'Hồ sơ TTHC giải quyết quá hạn',
    'Hồ sơ chậm hạn',
    'Đã giải quyết trễ hạn',
  ].map(as('count')),
  pendingOverdue: ['Đang giải quyết quá hạn', 'Hồ sơ chưa giải quyết trễ hạn', 'Đang xử lý quá hạn'].map(
    as('count'),
  ),
};

const LATE = ['quá hạn', 'trễ hạn', 'trễ hẹn', 'chậm hạn'];
/** What resembles it: the same subject in another quantity, of other things, or another rate of the same work. */
const WRONG: Readonly<Record<string, readonly Heading[]>> = {
  intake: [
    ...['Số hoá hồ sơ (22 điểm)', 'Điểm số hoá TPHS khi tiếp nhận'].map(as('points')),
    ...[
      'Tỷ lệ tiếp nhận trực tuyến (%)',
      'Tỷ lệ khai thác, sử dụng lại dữ liệu số hoá (%)',
      'Tỷ lệ chưa số hoá TPHS khi tiếp nhận (%)',
    ].map(as('percent')),
    ...['Xếp hạng số hoá khi tiếp nhận'].map(as('place')),
    ...['Thời gian số hoá khi tiếp nhận (ngày)'].map(as('days')),
    ...['Số TTHC được số hoá khi tiếp nhận'].map(as('count')),
  ],
  results: [
    ...['Điểm số hoá kết quả', 'Tiến độ giải quyết (20 điểm)'].map(as('points')),
    ...[
      'Tỷ lệ giải quyết (%)',
      'Tỷ lệ giải quyết đúng hạn (%)',
      'Tỷ lệ cấp kết quả bản điện tử (%)',
      'Tỷ lệ số hoá kết quả còn hiệu lực (%)',
      'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC (%)',
    ].map(as('percent')),
    ...['Thứ hạng số hoá kết quả'].map(as('place')),
  ],
  payment: [
    ...['Thanh toán trực tuyến (10 điểm)', 'Điểm thanh toán trực tuyến'].map(as('points')),
    ...[
      'Tỷ lệ TTHC có giao dịch thanh toán trực tuyến (%)',
      'Tỷ lệ thanh toán không dùng tiền mặt (%)',
      'Tỷ lệ hồ sơ nộp trực tuyến (%)',
      'Tỷ lệ giao dịch thanh toán trực tuyến (%)',
    ].map(as('percent')),
    ...['Số tiền thanh toán trực tuyến (đồng)', 'Phí, lệ phí (đồng)'].map(as('money')),
    ...['Xếp hạng thanh toán trực tuyến'].map(as('place')),
    ...['Số thủ tục có thanh toán trực tuyến', 'Số dịch vụ công có thanh toán trực tuyến'].map(as('count')),
  ],
  certified: [
    ...['Chứng thực chữ ký điện tử', 'Chứng thực bản sao giấy', 'Chứng thực hợp đồng'].map(as('count')),
    ...['Số tiền chứng thực bản sao điện tử (đồng)'].map(as('money')),
    ...['Xếp hạng chứng thực bản sao điện tử'].map(as('place')),
    ...['Tỷ lệ chứng thực bản sao điện tử (%)'].map(as('percent')),
  ],
  overdue: [
    ...LATE.map((late) => as('days')(`Số ngày ${late}`)),
    ...LATE.map((late) => as('percent')(`Tỷ lệ ${late} (%)`)),
    ...LATE.map((late) => as('count')(`Nhiệm vụ ${late}`)),
    ...LATE.map((late) => as('count')(`Hồ sơ sắp ${late}`)),
    ...LATE.map((late) => as('count')(`Đang giải quyết ${late}`)),
    ...['Số TTHC có hồ sơ quá hạn', 'Phản ánh, kiến nghị quá hạn', 'Văn bản xin lỗi hồ sơ quá hạn'].map(
      as('count'),
    ),
    ...['Điểm trừ hồ sơ quá hạn'].map(as('points')),
  ],
};

const NUMBERS: Readonly<Record<Holds, readonly number[]>> = {
  percent: [97.25, 81.5, 64.75, 100],
  count: [12, 0, 7, 3],
  points: [9.5, 7.25, 8, 6.5],
  days: [21, 3, 5, 1],
  money: [1500000, 420000, 80000, 0],
  place: [1, 2, 3, 4],
};
const UNITS = ['Xã An Bình', 'Xã Bình Minh', 'Xã Châu Sơn', 'Xã Đông Hải'];
const NEUTRAL: readonly Heading[] = [
  ...['Số dân', 'Số thôn'].map(as('count')),
  ...['Mức độ hài lòng (%)'].map(as('percent')),
];

interface Layout {
  readonly title: string;
  readonly numbered: boolean;
  readonly parent: string | null;
  readonly before: readonly Heading[];
  readonly after: readonly Heading[];
  readonly capitals: boolean;
  readonly indexed: boolean;
}

const layout: fc.Arbitrary<Layout> = fc.record({
  title: fc.constantFrom(
    'THÁNG 10/2025',
    'KẾT QUẢ CẢI CÁCH HÀNH CHÍNH THÁNG 10/2025',
    'BIỂU TỔNG HỢP THÁNG 10/2025',
  ),
  numbered: fc.boolean(),
  parent: fc.constantFrom(null, 'Tháng 10', 'Kết quả thực hiện'),
  before: fc.subarray([...NEUTRAL], { maxLength: 2 }),
  after: fc.subarray([...NEUTRAL], { maxLength: 1 }),
  capitals: fc.boolean(),
  indexed: fc.boolean(),
});

/** What a column is read as in a table of that layout. */
function meaningOf(heading: Heading, at: Layout): string | undefined {
  const beside = at.after.filter((other) => !at.before.includes(other));
  const headings = [...at.before, heading, ...beside];
  const lead = at.numbered ? 2 : 1;
  const text = (words: string): string => (at.capitals ? words.toUpperCase() : words);
  const line = (unit: CellValue, number: CellValue, cells: readonly CellValue[]): CellValue[] =>
    at.numbered ? [number, unit, ...cells] : [unit, ...cells];
  const rows: CellValue[][] = [
    [at.title],
    ...(at.parent === null
      ? [
          line(
            'Đơn vị',
            'STT',
            headings.map((h) => text(h.text)),
          ),
        ]
      : [
          line(
            'Đơn vị',
            'STT',
            headings.map(() => at.parent),
          ),
          line(
            null,
            null,
            headings.map((h) => text(h.text)),
          ),
        ]),
    ...(at.indexed
      ? [
          line(
            '(2)',
            '(1)',
            headings.map((_, i) => `(${i + 3})`),
          ),
        ]
      : []),
    ...UNITS.map((unit, row) =>
      line(
        unit,
        row + 1,
        headings.map((h) => NUMBERS[h.holds][row] ?? null),
      ),
    ),
  ];
  const sheet = sheetOf('T10', rows);
  const { layouts } = readMonth([sheet], { period: PERIOD, sheet: 'T10' }, settings);
  const column = layouts[0]?.columns.find((c) => c.column === lead + at.before.length);
  const { meaning } = column ?? {};
  return meaning && (meaning.role === 'rate' || meaning.role === 'count' || meaning.role === 'numerator')
    ? `${meaning.indicator} ${meaning.span}`
    : undefined;
}

describe.each(Object.entries(WRONG))('what resembles %s', (indicator, headings) => {
  test('is never read as it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...headings), layout, (heading, at) => {
        expect([heading.text, meaningOf(heading, at)]).not.toEqual([heading.text, `${indicator} month`]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe.each(Object.entries(RIGHT))('what is called %s', (indicator, headings) => {
  test('is always read as it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...headings), layout, (heading, at) => {
        expect([heading.text, meaningOf(heading, at)]).toEqual([heading.text, `${indicator} month`]);
      }),
      { numRuns: RUNS },
    );
  });

  test('of another time is not read as that of this', () => {
    const times = ['tháng 8/2025', 'tháng 9', 'cùng kỳ năm trước', 'so với tháng trước', 'tăng, giảm'];
    fc.assert(
      fc.property(fc.constantFrom(...headings), fc.constantFrom(...times), layout, (heading, time, at) => {
        const other = { ...heading, text: `${heading.text} ${time}` };
        expect([other.text, meaningOf(other, { ...at, parent: null })]).not.toEqual([
          other.text,
          `${indicator} month`,
        ]);
      }),
      { numRuns: RUNS },
    );
  });
});
