import type { CellArea, CellValue, SheetContent } from '../../src/model';

const HEADER = [
  'STT',
  'Đơn vị',
  'Hồ sơ tiếp nhận',
  'Hồ sơ số hoá thành phần khi tiếp nhận',
  'Tỷ lệ số hoá thành phần hồ sơ khi tiếp nhận',
  'Hồ sơ đã giải quyết',
  'Số hoá kết quả giải quyết TTHC',
  'Tỷ lệ số hoá kết quả giải quyết TTHC',
  'Hồ sơ phải thanh toán',
  'Hồ sơ thanh toán trực tuyến',
  'Tỷ lệ hồ sơ thanh toán trực tuyến',
  'Số hồ sơ quá hạn',
] as const;

/** A stream of numbers that is the same every time (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** A year's first months, a sheet each, with as many communes: three rates with their counts, and overdue dossiers. */
export function monthSheets(units: number, months: number): SheetContent[] {
  return Array.from({ length: months }, (_, month) => {
    const below = numbers(month + 1);
    const rows: CellValue[][] = [
      [`KẾT QUẢ CẢI CÁCH HÀNH CHÍNH THÁNG ${month + 1}/2023`],
      [...HEADER],
      ...Array.from({ length: units }, (__, unit) => [
        unit + 1,
        `Xã Số ${unit + 1}`,
        ...counts(50 + below(400), below(100) < 70 ? 3 : 40, below),
        ...counts(50 + below(400), below(100) < 70 ? 2 : 30, below),
        ...counts(20 + below(200), below(100) < 90 ? 60 : 90, below),
        below(100) < 97 ? 0 : 1 + below(3),
      ]),
    ];
    return sheet(`T${month + 1}`, rows);
  });
}

/** Rates with the counts that give them: as many indicators as are asked for. */
const RATES = [
  ['Hồ sơ tiếp nhận', 'Hồ sơ số hoá thành phần khi tiếp nhận', 'Tỷ lệ số hoá thành phần hồ sơ khi tiếp nhận'],
  ['Hồ sơ đã giải quyết', 'Số hoá kết quả giải quyết TTHC', 'Tỷ lệ số hoá kết quả giải quyết TTHC'],
  ['Hồ sơ phải thanh toán', 'Hồ sơ thanh toán trực tuyến', 'Tỷ lệ hồ sơ thanh toán trực tuyến'],
  ['Tổng hồ sơ nộp', 'Hồ sơ nộp trực tuyến', 'Tỷ lệ hồ sơ nộp trực tuyến'],
  ['Hồ sơ đến hạn', 'Hồ sơ giải quyết đúng hạn', 'Tỷ lệ hồ sơ giải quyết đúng hạn'],
  ['Hồ sơ chứng thực', 'Hồ sơ chứng thực bản sao điện tử', 'Tỷ lệ chứng thực bản sao điện tử'],
  [
    'Hồ sơ có dữ liệu số',
    'Hồ sơ khai thác, sử dụng lại',
    'Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hoá',
  ],
  ['Kết quả phải cấp', 'Kết quả cấp bản điện tử', 'Tỷ lệ cấp kết quả giải quyết TTHC điện tử'],
] as const;

/** Months of ever more units, indicators or units that do badly (`low` of a hundred), nothing else about them changed. */
export function shapedSheets(units: number, months: number, indicators: number, low: number): SheetContent[] {
  const heading = ['STT', 'Đơn vị', ...RATES.slice(0, indicators).flat()];
  return Array.from({ length: months }, (_, month) => {
    const below = numbers(month + 1);
    const rows: CellValue[][] = Array.from({ length: units }, (__, unit) => {
      const isLow = below(100) < low;
      return [
        unit + 1,
        `Xã Số ${unit + 1}`,
        ...Array.from({ length: indicators }, () => rate(200 + below(400), isLow ? 40 : 96)).flat(),
      ];
    });
    return sheet(`T${month + 1}`, [
      [`KẾT QUẢ CẢI CÁCH HÀNH CHÍNH THÁNG ${month + 1}/2023`],
      heading,
      ...rows,
    ]);
  });
}

function sheet(name: string, values: CellValue[][]): SheetContent {
  return {
    name,
    values,
    numberFormats: values.map((row) =>
      row.map((cell) => (typeof cell === 'number' && cell % 1 !== 0 ? '0.00%' : 'General')),
    ),
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    legacyFonts: [],
  };
}

const BLOCKS = [
  ['Số hoá thành phần hồ sơ khi tiếp nhận', 'Hồ sơ tiếp nhận', 'Hồ sơ đã số hoá'],
  ['Số hoá kết quả giải quyết TTHC', 'Hồ sơ đã giải quyết', 'Kết quả đã số hoá'],
  ['Thanh toán trực tuyến', 'Hồ sơ phải thu phí', 'Hồ sơ thanh toán trực tuyến'],
] as const;
const SPANS = ['Tháng 7', 'Tháng 8', 'Luỹ kế từ 01/01-31/8'] as const;
const WIDTH = 40;

/** August on one sheet of forty columns: three rates with their counts in three spans, overdue, other figures. */
export function wideSheet(units: number): SheetContent {
  const below = numbers(7);
  const parents: string[] = ['STT', 'Đơn vị'];
  const leaves: string[] = ['', ''];
  const merges: CellArea[] = [];
  for (const [name, ...counted] of BLOCKS)
    for (const span of SPANS) {
      merges.push({ top: 1, left: parents.length, bottom: 1, right: parents.length + 2 });
      parents.push(`${name} ${span}`, '', '');
      leaves.push(...counted, 'Tỷ lệ');
    }
  parents.push('Số hồ sơ quá hạn');
  while (parents.length < WIDTH) parents.push(`Hồ sơ nộp trực tuyến đợt ${parents.length}`);
  const rates = new Set(leaves.flatMap((leaf, column) => (leaf === 'Tỷ lệ' ? [column] : [])));
  const formats = Array.from({ length: WIDTH }, (_, column) => (rates.has(column) ? '0.00%' : 'General'));
  const rows: CellValue[][] = Array.from({ length: units }, (_, unit) => {
    const row: CellValue[] = [unit + 1, `Xã Số ${unit + 1}`];
    for (let block = 0; block < BLOCKS.length * SPANS.length; block++)
      row.push(...counts(50 + below(400), 10, below));
    row.push(below(100) < 97 ? 0 : 1);
    while (row.length < WIDTH) row.push(below(1000));
    return row;
  });
  return {
    name: 'T8',
    values: [['KẾT QUẢ CẢI CÁCH HÀNH CHÍNH THÁNG 8/2023'], parents, leaves, ...rows],
    numberFormats: [[], [], [], ...rows.map(() => formats)],
    merges,
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    legacyFonts: [],
  };
}

/** All of them, those that were done, and the share: `percent` of them. */
function rate(all: number, percent: number): number[] {
  const done = Math.round((all * percent) / 100);
  return [all, done, Math.round((done / all) * 10000) / 10000];
}

/** All of them, those that were done (up to `missed` % fewer), and the share. */
function counts(all: number, missed: number, below: (limit: number) => number): number[] {
  const done = all - Math.floor((all * below(missed + 1)) / 100);
  return [all, done, Math.round((done / all) * 10000) / 10000];
}
