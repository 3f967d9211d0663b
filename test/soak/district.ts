import type { CellInput, WorkbookInput } from '../excel';

/** Sheets of people, by what the product may do with them. */
export const SHEETS = {
  metrics: 'T8',
  before: 'T7',
  quarter: 'Q2',
  book: 'Sổ theo dõi',
  own: 'Việc riêng',
} as const;

/** First row of the units on a metrics sheet, its columns, counted from 0. */
export const LAYOUT = { firstRow: 4, name: 1, counts: [2, 3, 5, 6, 8, 9], columns: 13 } as const;

const UNITS = [
  'Phòng Tư pháp',
  'Phòng Nội vụ',
  'Văn phòng HĐND và UBND',
  'Xã Hưng Đạo',
  'Xã Dân Chủ',
  'Xã Tiên Động',
  'Xã Phượng Kỳ',
  'Xã Đại Sơn',
  'Xã Tái Sơn',
  'Xã Quang Khải',
  'Xã Hà Kỳ',
  'Thị trấn Tứ Kỳ',
];

const HEADER: CellInput[] = [
  'STT',
  'Đơn vị',
  'Số hồ sơ tiếp nhận',
  'Số hồ sơ số hoá khi tiếp nhận',
  'Tỷ lệ số hoá thành phần hồ sơ khi tiếp nhận',
  'Số hồ sơ đã giải quyết',
  'Số kết quả giải quyết được số hoá',
  'Tỷ lệ số hoá kết quả giải quyết TTHC',
  'Số hồ sơ phải thu phí',
  'Số hồ sơ thanh toán trực tuyến',
  'Tỷ lệ thanh toán trực tuyến',
  'Tỷ lệ thanh toán trực tuyến lũy kế từ 01/4/2023',
  'Hồ sơ quá hạn',
];

/** Counts of a unit in a month, spread so that every rule finds somebody. */
function figures(unit: number, month: number): CellInput[] {
  const part = (whole: number, step: number): number => Math.max(0, whole - ((unit * step + month) % 5) * 3);
  const [received, resolved, paid] = [40 + unit, 30 + unit * 2, 20 + (unit % 3)];
  const [intake, results] = [part(received, 2), part(resolved, 3)];
  const payment = unit % 4 === 0 ? Math.round(paid * 0.1) : Math.round(paid * (0.25 + (unit % 3) * 0.2));
  return [
    received,
    intake,
    intake / received,
    resolved,
    results,
    results / resolved,
    paid,
    payment,
    payment / paid,
    unit % 4 === 0 ? 0.12 : 0.4,
    unit === 7 ? 2 : null,
  ];
}

/** Two months of a small district as its office keeps them, with a book of acts and a sheet of the office's own. */
export function district(): WorkbookInput {
  const last = LAYOUT.firstRow + UNITS.length;
  const month = (
    name: string,
    number: number,
    period = `THÁNG ${number}/2023`,
  ): WorkbookInput['sheets'][number] => ({
    name,
    cells: [
      [`TỔNG HỢP SỐ LIỆU CẢI CÁCH HÀNH CHÍNH ${period}`],
      ['Số liệu do Bộ phận Một cửa cung cấp'],
      [],
      HEADER,
      ...UNITS.map((unit, i): CellInput[] => [i + 1, unit, ...figures(i, number)]),
      [],
      [null, 'Người lập biểu: Nguyễn Thị B'],
    ],
    formats: Object.fromEntries(
      ['E', 'H', 'K', 'L'].map((column) => [`${column}5:${column}${last}`, { numberFormat: '0.00%' }]),
    ),
  });
  return {
    active: SHEETS.metrics,
    sheets: [
      month(SHEETS.quarter, 6, 'QUÝ II/2023'),
      month(SHEETS.before, 7),
      month(SHEETS.metrics, 8),
      {
        name: SHEETS.book,
        cells: [
          ['SỔ THEO DÕI NĂM 2023'],
          ['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ', 'Lý do', 'Số văn bản', 'Ghi chú'],
          ['Tháng 6/2023', 'Xã Hưng Đạo', 'Nhắc nhở', 1, 'Thanh toán trực tuyến thấp', '12/UBND', 'ghi tay'],
          ['T7/2023', 'UBND xã Phượng Kỳ', 'nhắc nhở', 1, 'Thanh toán trực tuyến thấp', null, 'đã trao đổi'],
        ],
      },
      {
        name: SHEETS.own,
        cells: [
          ['Việc cần làm', '=1+1', 'gọi xã Hưng Đạo'],
          [{ formula: "='T8'!C5+1", value: 41 }, true, 0.1],
        ],
        merges: ['A4:C4'],
      },
    ],
  };
}
