import { buildWorkbook, type CellInput, type Workbook, type WorkbookInput } from '../excel';

const HEADER = [
  'STT',
  'Đơn vị',
  'Hồ sơ đã giải quyết',
  'Số hoá kết quả',
  'Tỷ lệ số hoá kết quả giải quyết TTHC',
  'Hồ sơ phải thu phí',
  'Hồ sơ thanh toán trực tuyến',
  'Tỷ lệ thanh toán trực tuyến',
];

const BOOK: WorkbookInput['sheets'][number] = {
  name: 'Sổ theo dõi',
  cells: [
    ['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ', 'Lý do', 'Số văn bản', 'Ghi chú'],
    ['Tháng 7/2023', 'Xã Số 1', 'Nhắc nhở', 1, 'thanh toán trực tuyến', '12/UBND-NV', ''],
  ],
};

/** How many communes, of how many one has paid online too little, and of how many one has digitised too little. */
export interface District {
  readonly units: number;
  readonly poor?: number;
  readonly slow?: number;
  /** Set in "Cấu hình". */
  readonly preset?: string;
  /** With a ladder book besides: a sheet to be read in a visit of its own. */
  readonly withBook?: boolean;
}

/** A month of so many communes, August 2023, on the sheet "T8". */
export function district({
  units,
  poor = 10,
  slow = Infinity,
  preset,
  withBook = false,
}: District): Workbook {
  const rows = Array.from({ length: units }, (_, i): CellInput[] => {
    const [isPoor, isSlow] = [i % poor === 0, i % slow === 1];
    return [
      i + 1,
      `Xã Số ${i + 1}`,
      100,
      isSlow ? 80 : 100,
      isSlow ? 0.8 : 1,
      50,
      isPoor ? 10 : 40,
      isPoor ? 0.2 : 0.8,
    ];
  });
  return buildWorkbook({
    sheets: [
      {
        name: 'T8',
        cells: [['TỔNG HỢP SỐ LIỆU THÁNG 8/2023'], HEADER, ...rows],
        formats: {
          [`E3:E${units + 2}`]: { numberFormat: '0.00%' },
          [`H3:H${units + 2}`]: { numberFormat: '0.00%' },
        },
      },
      ...(withBook ? [BOOK] : []),
      ...(preset === undefined
        ? []
        : [
            {
              name: 'Cấu hình',
              cells: [
                ['Mục', 'Giá trị', 'Ghi chú'],
                ['Bộ quy tắc', preset],
              ],
            },
          ]),
    ],
  });
}
