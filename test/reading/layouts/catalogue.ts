import type { SheetContent } from '../../../src/model';
import type { CountForm, DrawnColumn, RateForm, TableStyle } from './draw';
import { countColumn, cumulative, drawSheet, month, previous, rateColumns, textColumn } from './draw';
import type { Shown } from './expect';
import type { UnitFacts } from './month';

/** A way people keep a month, and what of it can be read back. */
export interface Layout {
  readonly name: string;
  readonly draw: (units: readonly UnitFacts[]) => readonly SheetContent[];
  readonly shown: Shown;
}

const INTAKE = 'Số hoá đầy đủ thành phần hồ sơ khi tiếp nhận';
const RESULTS = 'Số hoá kết quả giải quyết TTHC';
const PAYMENT = 'Hồ sơ thanh toán trực tuyến trên Cổng dịch vụ công';
const ALL = ['intake', 'results', 'payment'] as const;

export const plainStyle: Omit<TableStyle, 'columns'> = {
  name: 'T8',
  titles: ['BIỂU TỔNG HỢP KẾT QUẢ CẢI CÁCH HÀNH CHÍNH THÁNG 8/2023'],
  merges: 'full',
  indexRow: false,
  numbers: 'STT',
  unitHeading: 'Cơ quan, đơn vị',
  groups: 'roman',
  total: 'bottom',
  totalLabel: 'Toàn huyện',
  footer: [],
};

const nested = (rate: RateForm = 'percent format', count: CountForm = 'number'): DrawnColumn[] => [
  ...rateColumns(
    { whole: [INTAKE, 'Tiếp nhận'], part: [INTAKE, 'Số hoá'], rate: [INTAKE, 'Tỷ lệ'] },
    month('intake'),
    { rate, count },
  ),
  ...rateColumns(
    { whole: [RESULTS, 'Giải quyết'], part: [RESULTS, 'Số hoá'], rate: [RESULTS, 'Tỷ lệ'] },
    month('results'),
    { rate, count },
  ),
  ...rateColumns(
    { whole: [PAYMENT, 'HS có phí'], part: [PAYMENT, 'Thanh toán trực tuyến'], rate: [PAYMENT, 'Tỷ lệ'] },
    month('payment'),
    { rate, count },
  ),
];

const ratesOnly = (rate: RateForm, suffix = ''): DrawnColumn[] => [
  ...rateColumns({ rate: [`Tỷ lệ ${INTAKE.toLowerCase()}${suffix}`] }, month('intake'), {
    rate,
    count: 'number',
  }),
  ...rateColumns({ rate: [`Tỷ lệ ${RESULTS}${suffix}`] }, month('results'), { rate, count: 'number' }),
  ...rateColumns({ rate: [`Tỷ lệ ${PAYMENT}${suffix}`] }, month('payment'), { rate, count: 'number' }),
];

const extras: DrawnColumn[] = [
  countColumn(['Mức độ hài lòng (điểm)'], (u) => u.name.length),
  countColumn(['Tỷ lệ nộp hồ sơ trực tuyến: 70%'], (u) => u.name.length),
  countColumn(['Hồ sơ giải quyết đúng hạn'], (u) => u.month.results.whole),
  textColumn(['Ghi chú'], (u) => (u.kind === 'office' ? 'Đã báo cáo' : null)),
];

/** A layout of one sheet. */
export const one = (
  name: string,
  columns: readonly DrawnColumn[],
  style: Partial<TableStyle> = {},
  shown: Shown = { month: ALL },
): Layout => ({
  name,
  shown,
  draw: (units) => [drawSheet(units, { ...plainStyle, columns, ...style })],
});

const underPeriods = (first: 'indicator' | 'period'): DrawnColumn[] => {
  const path = (indicator: string, period: string, leaf: string): string[] =>
    first === 'indicator' ? [indicator, period, leaf] : [period, indicator, leaf];
  const blocks = [
    { id: 'intake', name: INTAKE, whole: 'Tiếp nhận', part: 'Số hoá', since: 'Luỹ kế 8 tháng' },
    { id: 'results', name: RESULTS, whole: 'Giải quyết', part: 'Số hoá', since: 'Luỹ kế 8 tháng' },
    { id: 'payment', name: PAYMENT, whole: 'HS có phí', part: 'TT trực tuyến', since: 'Luỹ kế từ 01/4-31/8' },
  ] as const;
  const columns = blocks.flatMap(({ id, name, whole, part, since }) => [
    { at: 0, list: rateColumns({ rate: path(name, 'Tháng 7', 'Tỷ lệ') }, previous(id)) },
    {
      at: 1,
      list: rateColumns(
        {
          whole: path(name, 'Tháng 8', whole),
          part: path(name, 'Tháng 8', part),
          rate: path(name, 'Tháng 8', 'Tỷ lệ'),
        },
        month(id),
      ),
    },
    {
      at: since.endsWith('8') ? 3 : 2,
      list: rateColumns(
        { whole: path(name, since, whole), part: path(name, since, part), rate: path(name, since, 'Tỷ lệ') },
        cumulative(id),
      ),
    },
  ]);
  const ordered = first === 'indicator' ? columns : [...columns].sort((a, b) => a.at - b.at);
  return ordered.flatMap((c) => c.list);
};

const spans: Shown = { month: ALL, previous: ALL, cumulative: ALL };

/** The payment form of the dashboards: Hồ sơ thu phí | Trực tiếp | Trực tuyến | Tỷ lệ | Phí. */
const paymentForm: DrawnColumn[] = [
  ...rateColumns({ whole: ['Hồ sơ thu phí'] }, month('payment')),
  countColumn(['Trực tiếp'], (u) => u.month.payment.whole - u.month.payment.part),
  ...rateColumns({ part: ['Trực tuyến'], rate: ['Tỷ lệ'] }, month('payment')),
  countColumn(['Phí'], (u) => u.month.payment.whole * 15000),
];

const dashboard: DrawnColumn[] = [
  ...rateColumns({ whole: ['Tiếp nhận'] }, month('intake')),
  countColumn(
    ['Số hóa hồ sơ TTHC khi tiếp nhận', 'Chưa số hóa TPHS'],
    (u) => u.month.intake.whole - u.month.intake.part,
  ),
  ...rateColumns({ part: ['Số hóa hồ sơ TTHC khi tiếp nhận', 'Có số hóa TPHS'] }, month('intake')),
  countColumn(['Số hóa hồ sơ TTHC khi tiếp nhận', 'Tái sử dụng'], (u) => u.name.length % 5),
  ...rateColumns({ rate: ['Số hóa hồ sơ TTHC khi tiếp nhận', 'Tỷ lệ'] }, month('intake')),
  ...rateColumns({ whole: ['Đã giải quyết'] }, month('results')),
  countColumn(
    ['Số hóa kết quả giải quyết TTHC', 'Chưa số hóa KQ'],
    (u) => u.month.results.whole - u.month.results.part,
  ),
  ...rateColumns(
    {
      part: ['Số hóa kết quả giải quyết TTHC', 'Đã số hóa KQ'],
      rate: ['Số hóa kết quả giải quyết TTHC', 'Tỷ lệ'],
    },
    month('results'),
  ),
  textColumn(['Đánh giá'], (u) => (u.month.intake.part > 80 ? 'Đạt' : 'Không đạt')),
];

const dashboardPayment: DrawnColumn[] = [
  ...rateColumns({ whole: ['Tổng HS có nghĩa vụ tài chính'] }, month('payment')),
  ...rateColumns(
    {
      part: ['Thanh toán trực tuyến trên Cổng DVC Quốc gia', 'Số HS đã TTTT'],
      rate: ['Thanh toán trực tuyến trên Cổng DVC Quốc gia', 'Tỷ lệ'],
    },
    month('payment'),
  ),
  countColumn(
    ['Thanh toán trực tuyến trên Cổng DVC Quốc gia', 'Trực tiếp'],
    (u) => u.month.payment.whole - u.month.payment.part,
  ),
];

/** Reception and resolution by channel and by time, as the decree's form 06 counts them. */
const form06: DrawnColumn[] = [
  countColumn(['Số hồ sơ tiếp nhận', 'Tổng số'], (u) => u.month.intake.whole),
  countColumn(['Số hồ sơ tiếp nhận', 'Trong kỳ', 'Trực tuyến'], (u) => u.month.intake.part),
  countColumn(
    ['Số hồ sơ tiếp nhận', 'Trong kỳ', 'Trực tiếp, dịch vụ bưu chính'],
    (u) => u.month.intake.whole - u.month.intake.part,
  ),
  countColumn(['Số hồ sơ tiếp nhận', 'Từ kỳ trước'], (u) => u.name.length % 4),
  countColumn(['Số hồ sơ đã giải quyết', 'Tổng số'], (u) => u.month.results.whole),
  countColumn(['Số hồ sơ đã giải quyết', 'Trước hạn'], (u) => u.month.results.part),
  countColumn(['Số hồ sơ đã giải quyết', 'Đúng hạn'], (u) => u.month.results.whole - u.month.results.part),
  countColumn(['Số hồ sơ đã giải quyết', 'Quá hạn'], (u) => u.overdue.count),
  countColumn(['Số hồ sơ đang giải quyết', 'Tổng số'], (u) => u.name.length),
  countColumn(['Số hồ sơ đang giải quyết', 'Trong hạn'], (u) => u.name.length),
  countColumn(['Số hồ sơ đang giải quyết', 'Quá hạn'], (u) => u.name.length % 3),
];

const twoParents: DrawnColumn[] = [
  ...rateColumns({ rate: ['Tỷ lệ', 'Số hoá khi tiếp nhận'] }, month('intake')),
  ...rateColumns({ rate: ['Tỷ lệ', 'Số hoá kết quả'] }, month('results')),
  ...rateColumns({ rate: ['Tỷ lệ', 'Thanh toán trực tuyến'] }, month('payment')),
  textColumn(['Đánh giá', 'Số hoá khi tiếp nhận'], () => 'Đạt'),
  textColumn(['Đánh giá', 'Số hoá kết quả'], () => 'Không đạt'),
  textColumn(['Đánh giá', 'Thanh toán trực tuyến'], () => 'Đạt'),
];

const allInOne: DrawnColumn[] = [
  ...nested(),
  countColumn(['Chứng thực bản sao điện tử từ bản chính'], (u) =>
    u.kind === 'office' ? '-' : u.certified.month,
  ),
  countColumn(['Hồ sơ TTHC giải quyết quá hạn', 'Số hồ sơ'], (u) => u.overdue.count),
  textColumn(['Hồ sơ TTHC giải quyết quá hạn', 'Lĩnh vực'], (u) => u.overdue.field || null),
  textColumn(['Đăng tải tin bài'], (u) => u.posts || null),
  textColumn(['Thư điện tử công vụ'], (u) => u.email || null),
];

const spread =
  (columns: readonly DrawnColumn[], name: string, title: string) => (units: readonly UnitFacts[]) =>
    drawSheet(units, { ...plainStyle, name, titles: [title], columns });

export const layouts: readonly Layout[] = [
  one('two header rows, merged, group rows with Roman numerals, total at the bottom', nested()),
  one('an index row (1) (2) (3) under the heading', nested(), { indexRow: true }),
  one('merges missing altogether', nested(), { merges: 'none' }),
  one('merges across only', nested(), { merges: 'across' }),
  one('total row on top', nested(), { total: 'top' }),
  one('no total row', nested(), { total: 'none' }),
  one('a total for each group and none for all', nested(), { total: 'per group' }),
  one('a total for each group and one for all', nested(), {
    total: 'per group and bottom',
    totalLabel: 'Tổng cộng',
  }),
  one('TT means the row number, and thị trấn is abbreviated', nested(), {
    numbers: 'TT',
    spelling: (u) => u.name.replace('Thị trấn', 'TT'),
  }),
  one('no number column and no groups', nested(), { numbers: 'none', groups: 'none' }),
  one('groups merged over the whole table', nested(), { groups: 'merged' }),
  one('groups lettered A and B', nested(), { groups: 'letters' }),
  one('empty rows between units and empty columns before the table', nested(), {
    emptyRows: true,
    emptyColumns: 2,
  }),
  one('several titles, the national motto among them', nested(), {
    titles: [
      'UBND HUYỆN TỨ KỲ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Kết quả số hoá',
      '(Từ ngày 21/7/2023 đến 20/8/2023)',
    ],
    name: 'Sheet1',
  }),
  one('signature and recipients under the table', nested(), {
    footer: [
      'Ghi chú: số liệu chốt ngày 31/8',
      'Tứ Kỳ, ngày    tháng 9 năm 2023',
      'Nơi nhận:',
      '- Phòng Nội vụ;',
      'CHỦ TỊCH',
    ],
  }),
  one('extra columns of other metrics', [...extras.slice(0, 2), ...nested(), ...extras.slice(2)]),
  one('previous month and cumulative under each indicator', underPeriods('indicator'), {}, spans),
  one('indicators under each period', underPeriods('period'), {}, spans),
  one('three header rows without any merge', underPeriods('indicator'), { merges: 'none' }, spans),
  one(
    'periods over indicators without merges',
    underPeriods('period'),
    { merges: 'across', indexRow: true },
    spans,
  ),
  one('rates only, as percentages', ratesOnly('percent format')),
  one('rates only, in points', ratesOnly('points')),
  one('rates only, in points under a heading with (%)', ratesOnly('points', ' (%)')),
  one('rates only, as text with comma and %', ratesOnly('text comma %')),
  one('rates only, as text with dot and %', ratesOnly('text dot %')),
  one('rates only, as text with blanks around', ratesOnly('text spaced %')),
  one('rates only, as text with comma', ratesOnly('text comma')),
  one('rates only, as text with dot', ratesOnly('text dot')),
  one('rates only, as bare fractions', ratesOnly('bare fraction')),
  one('rates only, in full-width characters', ratesOnly('full width')),
  one('rates only, with the month in the heading', ratesOnly('percent format', ' tháng 8')),
  one('counts as text with dots for thousands', nested('text comma %', 'dots')),
  one('counts as text with commas for thousands', nested('points', 'commas')),
  one(
    'counts without rates',
    nested().filter((c) => c.path[1] !== 'Tỷ lệ'),
  ),
  one('both counts in one cell, 4/4', [
    ...rateColumns({ ratio: [INTAKE] }, month('intake')),
    ...rateColumns({ ratio: [RESULTS] }, month('results')),
    ...rateColumns({ ratio: [PAYMENT] }, month('payment')),
  ]),
  one('the digitisation form of the dashboards', dashboard, {}, { month: ['intake', 'results'] }),
  one('the payment form of the dashboards', dashboardPayment, {}, { month: ['payment'] }),
  one(
    'a form that urges payment, its title naming the indicator',
    paymentForm,
    { titles: ['ĐÔN ĐỐC THANH TOÁN TRỰC TUYẾN THÁNG 8/2023'] },
    { month: ['payment'] },
  ),
  one("the decree's form 06: overdue counted, no rate guessed", form06, {}, { month: [], overdue: true }),
  one('the same leaf under two parents: rate, then Đạt or Không đạt', twoParents),
  one(
    "a district's own sheet of everything",
    allInOne,
    { indexRow: true },
    { month: ALL, certified: true, overdue: true },
  ),
  {
    name: 'indicators spread over three sheets of one month',
    shown: { month: ALL },
    draw: (units) => [
      spread(nested().slice(0, 3), 'Tiếp nhận T8', 'SỐ HOÁ KHI TIẾP NHẬN THÁNG 8/2023')(units),
      spread(nested().slice(3, 6), 'Kết quả T8', 'SỐ HOÁ KẾT QUẢ THÁNG 8/2023')(units),
      spread(nested().slice(6), 'Thanh toán T8', 'THANH TOÁN TRỰC TUYẾN THÁNG 8/2023')(units),
    ],
  },
  {
    name: 'two tables one above the other on a sheet',
    shown: { month: ALL },
    draw: (units) => {
      const [first, second] = [nested().slice(0, 6), nested().slice(6)].map((columns) =>
        drawSheet(units, { ...plainStyle, columns }),
      );
      if (!first || !second) return [];
      const shift = first.values.length + 1;
      return [
        {
          ...first,
          values: [...first.values, [], ...second.values],
          numberFormats: [...first.numberFormats, [], ...second.numberFormats],
          merges: [
            ...first.merges,
            ...second.merges.map((m) => ({ ...m, top: m.top + shift, bottom: m.bottom + shift })),
          ],
        },
      ];
    },
  },
  {
    name: 'one sheet a month: the previous month stands on its own sheet',
    shown: { month: ALL, previous: ALL },
    draw: (units) => [
      drawSheet(
        units.map((u) => ({ ...u, month: u.previous })),
        { ...plainStyle, name: 'T7', titles: ['THÁNG 7/2023'], columns: nested() },
      ),
      drawSheet(units, { ...plainStyle, columns: nested() }),
    ],
  },
];
