import type { ColumnCase } from './columns';
import { body, sheet, TITLE } from './columns';

/** What once led to a false word or a useless question in sheets of the trade. */
export const foundFaults: Readonly<Record<string, readonly ColumnCase[]>> = {
  'months spelt out above figures': [
    ['Hồ sơ quá hạn', 'Tháng Chín', 'Tháng Mười'],
    ['Hồ sơ quá hạn', 'Trong tháng tám', 'Trong tháng mười'],
    [null, 'Hồ sơ quá hạn tháng Chín', 'Hồ sơ quá hạn tháng Mười'],
    ['Hồ sơ quá hạn', 'Tháng Bảy năm 2025', 'Tháng Mười năm 2025'],
  ].map(([heading = null, before = null, own = null]) => ({
    name: `${String(before)} | ${String(own)}`,
    rows: [TITLE, ['STT', 'Đơn vị', heading, null], [null, null, before, own], ...body([5, 1], [3, 0])],
    merges: ['C2:D2', 'A2:A3', 'B2:B3'],
    columns: { C: null, D: 'overdue count' },
    asked: [],
    rates: { 'Xã An Bình': { overdue: 1 }, 'Xã Bình Minh': { overdue: 0 } },
  })),
  'what is late in a table of other matters is no dossier': [
    {
      name: 'tasks given, done in time and late',
      rows: [
        ['TÌNH HÌNH THỰC HIỆN NHIỆM VỤ UBND TỈNH GIAO THÁNG 10/2025'],
        ['STT', 'Đơn vị', 'Tổng số nhiệm vụ giao', 'Đã hoàn thành', null, 'Đang thực hiện', null],
        [null, null, null, 'Đúng hạn', 'Quá hạn', 'Trong hạn', 'Quá hạn'],
        ...body([20, 15, 2, 2, 1], [10, 10, 0, 0, 0]),
      ],
      merges: ['D2:E2', 'F2:G2', 'A2:A3', 'B2:B3', 'C2:C3'],
      columns: { D: null, E: null, F: null, G: null },
      asked: [],
    },
    {
      name: 'documents',
      rows: sheet(
        ['Tổng số văn bản đến', 'Đã xử lý', 'Quá hạn'],
        [
          [40, 38, 2],
          [20, 20, 0],
        ],
      ),
      columns: { C: null, D: null, E: null },
      asked: [],
    },
    {
      name: 'complaints named in the title alone',
      rows: [
        ['KẾT QUẢ GIẢI QUYẾT ĐƠN THƯ KHIẾU NẠI, TỐ CÁO THÁNG 10/2025'],
        ['STT', 'Đơn vị', 'Tiếp nhận', 'Quá hạn'],
        ...body([4, 1], [2, 0]),
      ],
      columns: { C: null, D: null },
      asked: [],
    },
    {
      name: 'dossiers beside tasks keep their own words',
      rows: sheet(
        ['Tổng số nhiệm vụ giao', 'Hồ sơ TTHC quá hạn'],
        [
          [4, 1],
          [2, 0],
        ],
      ),
      columns: { D: 'overdue count' },
      asked: [],
    },
  ],
  'the form of quarterly reports, its units under any heading': [
    'Lĩnh vực, đơn vị',
    'Nội dung',
    'Đơn vị',
  ].map((heading) => ({
    name: heading,
    rows: [
      ['Kỳ báo cáo: Tháng 10/2025'],
      [
        'STT',
        heading,
        ...['Số hồ sơ nhận giải quyết', null, null, null],
        ...['Số lượng hồ sơ đã giải quyết', null, null, null],
        ...['Số lượng hồ sơ đang giải quyết', null, null],
      ],
      [
        ...[null, null, 'Tổng số', 'Trong kỳ', null, 'Từ kỳ trước'],
        ...['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Tổng số', 'Trong hạn', 'Quá hạn'],
      ],
      [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)', '(13)'],
      ...body([120, 100, 10, 10, 100, 60, 38, 2, 20, 18, 2], [80, 60, 15, 5, 70, 50, 20, 0, 10, 10, 0]),
    ],
    merges: ['C2:F2', 'D3:E3', 'G2:J2', 'K2:M2'],
    columns: { C: null, D: null, H: null, J: 'overdue count', M: 'pendingOverdue count' },
    asked: [],
  })),
  'two columns of one name are one question': [
    ['Tỷ lệ hồ sơ thanh toán trực tuyến (%)', 'Tỷ lệ thanh toán trực tuyến (%)'],
    ['Số hoá kết quả (%)', 'Tỷ lệ số hoá kết quả (%)'],
    ['Số hồ sơ quá hạn', 'Hồ sơ trễ hạn'],
  ].map((headings) => ({
    name: headings.join(' | '),
    rows: sheet(headings, [
      [72, 60],
      [45, 40],
    ]),
    columns: { C: null, D: null },
    asked: ['ambiguous-column'],
  })),
  'no question about what nobody is judged by': [
    ['Tiến độ giải quyết (điểm)', 'Điểm tiến độ giải quyết'],
    ['Điểm công khai, minh bạch', 'Công khai, minh bạch (18 điểm)'],
    ['Điểm hài lòng', 'Mức độ hài lòng (18 điểm)'],
  ].map((headings) => ({
    name: headings.join(' | '),
    rows: sheet(headings, [
      [9.5, 9],
      [8.25, 8],
    ]),
    columns: { C: null, D: null },
    asked: [],
  })),
  'another name lends no words': [
    ...['Cấp KQ điện tử', 'Cấp kết quả bản điện tử', 'Cấp kết quả giải quyết điện tử'].map((leaf) => ({
      name: leaf,
      rows: [
        TITLE,
        ['STT', 'Đơn vị', 'Số hồ sơ tiếp nhận', 'Số hóa hồ sơ', null, null],
        [null, null, null, 'Có số hóa TPHS', leaf, 'Tỷ lệ'],
        ...body([100, 95, 90, 92.5], [80, 60, 50, 68.75]),
      ],
      merges: ['D2:F2', 'A2:A3', 'B2:B3', 'C2:C3'],
      columns: { E: null, F: null },
    })),
  ],
  'what is resolved is the whole of results first': [
    ['Đã giải quyết', 'Đúng hạn', 'Số hóa kết quả'],
    ['Số hồ sơ đã giải quyết', 'Giải quyết đúng hạn', 'Số kết quả được số hoá'],
    ['Đã xử lý', 'Số hồ sơ đúng hạn', 'Số hoá KQGQ'],
  ].map((headings) => ({
    name: headings.join(' | '),
    rows: sheet(headings, [
      [95, 93, 95],
      [50, 50, 40],
      [80, 80, 64],
    ]),
    columns: { C: 'results denominator', D: null, E: 'results numerator' },
    asked: [],
    rates: { 'Xã Bình Minh': { results: 80 } },
  })),
  'what is resolved late is told from all that is late': [
    ['Quá hạn chưa giải quyết', 'Quá hạn đã giải quyết', 'Tổng quá hạn'],
    ['Trễ hạn chưa xử lý', 'Trễ hạn đã xử lý', 'Tổng số trễ hạn'],
    ['Quá hạn đang giải quyết', 'Quá hạn đã trả', 'Cộng quá hạn'],
  ].map((headings) => ({
    name: headings.join(' | '),
    rows: sheet(headings, [
      [1, 2, 3],
      [0, 0, 0],
    ]),
    columns: { C: 'pendingOverdue count', D: 'overdue count', E: null },
    asked: [],
  })),
  'years beside each other': [
    ['Tỷ lệ hồ sơ thanh toán trực tuyến (%)', 'payment rate'],
    ['Hồ sơ quá hạn', 'overdue count'],
    ['Tỷ lệ số hoá kết quả (%)', 'results rate'],
  ].map(([heading = '', read = '']) => ({
    name: heading,
    rows: sheet(
      [`${heading} năm 2023`, `${heading} năm 2025`],
      [
        [40, 72],
        [30, 45],
      ],
    ),
    columns: { C: null, D: read },
    asked: [],
  })),
};
