import type { Workbook } from 'exceljs';
import { rate } from '../../../src/model';
import type { SettingsPatch } from '../../../src/settings';
import { caption, dress, headingFill, landscape, totalFill } from './style';

/** Units of an invented province: nobody's figures are told. */
const UNITS = [
  ...['Sở Nội vụ', 'Sở Y tế', 'Sở Xây dựng', 'Sở Tài chính'],
  ...['Xã An Bình', 'Xã Bình Minh', 'Phường Hòa An', 'Phường Tân Phú', 'Xã Đông Sơn', 'Xã Hải Thượng'],
  ...['Phường Nam Thành', 'Xã Phú Lộc', 'Xã Quang Vinh', 'Phường Trường Thi', 'Xã Thanh Hà', 'Xã Vĩnh Phúc'],
] as const;

/** The letters' numbers end so. */
const REPORTS = {
  default: 'UBND-KSTT',
  'qd-766': 'UBND-KSTT',
  disbursement: 'UBND-KT',
} as const;

/** Whose letter the samples of 2025 are. */
export function provinceSettings(preset: keyof typeof REPORTS): SettingsPatch {
  return {
    preset,
    ...(preset === 'default' && {
      opening2025: 'july',
      indicators: [
        {
          id: 'payment',
          target: [{ value: rate(6000), document: 'Quyết định số 85/QĐ-UBND ngày 15/7/2025' }],
        },
        { id: 'certified', enabled: false },
      ],
    }),
    authority: {
      superior: '',
      agency: ['ỦY BAN NHÂN DÂN', 'TỈNH BÌNH AN'],
      name: 'tỉnh Bình An',
      level: 'tỉnh',
      leader: 'Chủ tịch UBND tỉnh',
      targetGiver: 'Thủ tướng Chính phủ',
      place: 'Bình An',
      numberSuffix: REPORTS[preset],
      signer: { capacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Văn Mẫu' },
      recipients: ['Giám đốc các sở, ban, ngành', 'Chủ tịch UBND các xã, phường'],
      copies: ['Như trên', 'Thường trực Tỉnh ủy', 'Lãnh đạo UBND tỉnh', 'Lưu: VT'],
    },
  };
}

type Cells = readonly (string | number)[];

/** Something between 0 and 1 that differs from unit to unit, column to column and month to month, the same on every run. */
const varied = (unit: number, column: number, month: number): number =>
  ((unit * 37 + column * 53 + unit * column * 29 + month * (3 + (unit % 5) * 2)) % 97) / 96;
const rounded = (value: number): number => Math.round(value * 100) / 100;
const sum = (values: readonly number[]): number => rounded(values.reduce((all, one) => all + one, 0));

const PARTS = [
  ['Công khai, minh bạch (18 điểm)', 18],
  ['Tiến độ giải quyết (20 điểm)', 20],
  ['Dịch vụ công trực tuyến (12 điểm)', 12],
  ['Số hóa hồ sơ (22 điểm)', 22],
  ['Thanh toán trực tuyến (10 điểm)', 10],
  ['Mức độ hài lòng (18 điểm)', 18],
] as const;

/** The points of a month by the set of indicators of Decision 766. */
export function drawPoints(workbook: Workbook, month: number): void {
  const rows = UNITS.map((unit, i): Cells => {
    const points = PARTS.map(([, most], column) => rounded(most * (0.68 + 0.31 * varied(i, column, month))));
    return [i + 1, unit, ...points, sum(points)];
  });
  draw(workbook, month, {
    title: 'KẾT QUẢ BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP',
    headings: [...PARTS.map(([name]) => name), 'Tổng điểm (100 điểm)'],
    rows,
  });
}

/** Capital planned and paid out up to a month. */
export function drawDisbursement(workbook: Workbook, month: number): void {
  const figures = UNITS.map((unit, i) => {
    const plan = 100 + i * 7.5;
    const paid = rounded(
      plan * (0.35 + 0.35 * varied(i, 2, 1) + (month - 7) * (0.02 + 0.04 * varied(i, 5, 2))),
    );
    return { unit, plan, paid };
  });
  const row = (unit: string, plan: number, paid: number): Cells => [
    unit,
    plan,
    paid,
    rounded((paid / plan) * 100),
  ];
  draw(workbook, month, {
    title: 'KẾT QUẢ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG',
    headings: ['Kế hoạch vốn (tỷ đồng)', 'Đã giải ngân (tỷ đồng)', 'Tỷ lệ giải ngân (%)'],
    rows: figures.map(({ unit, plan, paid }, i) => [i + 1, ...row(unit, plan, paid)]),
    whole: row('Toàn tỉnh', sum(figures.map(({ plan }) => plan)), sum(figures.map(({ paid }) => paid))),
  });
}

const REFORM = [
  'Số hồ sơ tiếp nhận',
  'Số hồ sơ số hóa thành phần khi tiếp nhận',
  'Số kết quả giải quyết TTHC',
  'Số kết quả giải quyết đã số hóa',
  'Số hồ sơ phải nộp phí, lệ phí',
  'Số hồ sơ thanh toán trực tuyến',
  'Số hồ sơ giải quyết quá hạn',
];

/** Dossiers of a month: digitised on receipt and as results, paid online, overdue. */
export function drawReform(workbook: Workbook, month: number): void {
  const figures = UNITS.map((_, i) => {
    const part = (of: number, least: number, column: number): number =>
      Math.round(of * Math.min(1, least + (1.12 - least) * varied(i, column, month)));
    const received = 180 + ((i * 53 + month * 17) % 240);
    const resolved = received - 6 - ((i * 5) % 9);
    const paying = Math.round(received * 0.4);
    const overdue = [3, 11].includes(i) && month === 9 ? i - 1 : 0;
    return [
      received,
      part(received, 0.9, 1),
      resolved,
      part(resolved, 0.92, 2),
      paying,
      part(paying, 0.5, 4),
      overdue,
    ];
  });
  draw(workbook, month, {
    title: 'KẾT QUẢ CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
    headings: REFORM,
    rows: figures.map((own, i) => [i + 1, UNITS[i] ?? '', ...own]),
    whole: ['Toàn tỉnh', ...REFORM.map((_, column) => sum(figures.map((own) => own[column] ?? 0)))],
  });
}

interface Table {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly Cells[];
  readonly whole?: Cells;
}

/** A table as an office prints it: one page across, the heading row on each. */
function draw(workbook: Workbook, month: number, { title, headings, rows, whole }: Table): void {
  const sheet = workbook.addWorksheet(`T${month}`);
  const last = headings.length + 2;
  caption(sheet, [1, 1, last], `${title} THÁNG ${month}/2025`, { size: 14, bold: true });
  sheet.getRow(1).height = 28;
  sheet.getRow(2).values = ['STT', 'Đơn vị', ...headings];
  for (let column = 1; column <= last; column += 1)
    sheet.getCell(2, column).alignment = { horizontal: 'center' };
  dress(sheet.getRow(2), last, 12, { bold: true }, headingFill);
  const all: readonly Cells[] = [...rows, ...(whole ? [['', ...whole]] : [])];
  all.forEach((cells, at) => {
    const row = sheet.getRow(3 + at);
    row.values = [...cells];
    if (at < rows.length) dress(row, last, 12);
    else dress(row, last, 12, { bold: true }, totalFill);
  });
  sheet.columns.forEach((column, i) => {
    column.width = i === 0 ? 6 : i === 1 ? 26 : 16;
  });
  sheet.views = [{ state: 'frozen', ySplit: 2, xSplit: 2 }];
  landscape(sheet, '2:2');
}
