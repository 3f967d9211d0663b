import type { SmallSheet } from './judge';
import { nested, table } from './table';

/** Columns that look like figures of ours and are not, or are those of another indicator. */
export const ofColumns: Readonly<Record<string, readonly SmallSheet[]>> = {
  'running numbers under a title of what is late': [
    {
      name: 'the only figures are of what was on time',
      rows: table(['Đúng hạn'], [[80], [70], [64]], { title: 'HỒ SƠ QUÁ HẠN THÁNG 10/2025' }),
      right: { columns: { A: null }, named: [], letter: false },
    },
    {
      name: 'numbered by TT, the title says late otherwise',
      rows: table(['Giải quyết đúng hẹn'], [[41], [52], [33]], {
        title: 'TÌNH HÌNH HỒ SƠ TRỄ HẸN THÁNG 10/2025',
        number: 'TT',
      }),
      right: { columns: { A: null }, named: [], letter: false },
    },
    {
      name: 'codes and telephone numbers of a quarter',
      sheet: 'Quý III',
      rows: table(
        ['Mã đơn vị', 'Số điện thoại'],
        [
          [1001, 912345678],
          [1002, 912345679],
        ],
        { title: 'HỒ SƠ CHẬM HẠN QUÝ III/2025' },
      ),
      right: { columns: { A: null, C: null, D: null }, named: [], letter: false },
    },
    {
      name: 'places in an order',
      rows: table(['Xếp thứ'], [[1], [2], [3]], { title: 'HỒ SƠ QUÁ HẠN THÁNG 10/2025' }),
      right: { columns: { A: null, C: null }, named: [], letter: false },
    },
  ],
  'the sole quantity under a title of e-copies': [
    {
      name: 'the number of dossiers',
      rows: table(['Tổng số hồ sơ'], [[12], [0], [7]], {
        title: 'CHỨNG THỰC BẢN SAO ĐIỆN TỬ THÁNG 10/2025',
      }),
      right: { columns: { A: null, C: 'certified count' }, noCodes: ['ambiguous-column'] },
    },
    {
      name: 'a number, the title in capitals and short',
      rows: table(['Số lượng'], [[3], [5], [0]], {
        title: 'CHỨNG THỰC BSĐT TỪ BẢN CHÍNH THÁNG 10/2025',
        number: 'TT',
        unit: 'Tên xã, phường',
      }),
      right: {
        columns: { A: null, C: 'certified count' },
        rates: { 'Xã An Bình': { certified: 3 } },
        noCodes: ['ambiguous-column'],
      },
    },
    {
      name: 'the same of a quarter, beside a remark',
      sheet: 'Quý III',
      rows: table(
        ['Ghi chú', 'Tổng số'],
        [
          ['Mới triển khai', 2],
          [null, 9],
          [null, 4],
        ],
        { title: 'SỐ BẢN SAO CHỨNG THỰC ĐIỆN TỬ QUÝ III/2025' },
      ),
      right: {
        period: '2025-Q3',
        columns: { A: null, C: null, D: 'certified count' },
        noCodes: ['ambiguous-column'],
      },
    },
  ],
  'a rate of resolving is none of digitising': [
    {
      name: 'received, resolved, rate of resolving',
      rows: table(
        ['Số hồ sơ tiếp nhận', 'Số hồ sơ đã giải quyết', 'Tỷ lệ giải quyết (%)'],
        [
          [120, 100, 83.33],
          [60, 55, 91.67],
        ],
        { whole: ['Tổng cộng', 180, 155, 86.11] },
      ),
      right: { named: [], averages: {}, noAverage: ['intake', 'results', 'digitised'], letter: false },
    },
    {
      name: 'in other words, the rate first',
      rows: table(
        ['Tỷ lệ đã xử lý', 'Hồ sơ đã xử lý', 'Hồ sơ tiếp nhận trong kỳ'],
        [
          ['83,33%', 100, 120],
          ['91,67%', 55, 60],
        ],
      ),
      right: {
        columns: { C: null, D: null, E: null },
        named: [],
        noAverage: ['intake', 'results', 'digitised'],
        letter: false,
      },
    },
    {
      name: 'of offices in a week',
      sheet: 'Tuần 41',
      rows: table(
        ['Tiếp nhận', 'Trả kết quả', 'Tỷ lệ trả kết quả (%)'],
        [
          [12, 10, 83.33],
          [6, 5, 83.33],
        ],
        {
          title: 'TUẦN 41/2025 (từ ngày 06/10/2025 đến ngày 12/10/2025)',
          names: ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'],
        },
      ),
      right: { period: '2025-W41', named: [], noAverage: ['intake', 'results'], letter: false },
    },
  ],
  'what was on time among the resolved is none of digitising': [
    {
      name: 'a rate below the resolved',
      rows: nested(
        [
          ['Đã giải quyết', null, null, 'Quá hạn'],
          ['Tổng số', 'Đúng hạn', 'Tỷ lệ (%)', null],
        ],
        [
          [100, 97, 97, 3],
          [50, 50, 100, 0],
        ],
        { whole: ['Tổng cộng', 150, 147, 98, 3] },
      ),
      merges: ['C2:E2', 'A2:A3', 'B2:B3', 'F2:F3'],
      right: { named: ['overdue overdue | Xã An Bình | 3'], noAverage: ['results', 'intake'] },
    },
    {
      name: 'late stands before what was on time',
      rows: nested(
        [
          ['Kết quả giải quyết', null, null, null],
          ['Tổng', 'Trễ hẹn', 'Đúng hẹn', 'Tỷ lệ đúng hẹn'],
        ],
        [
          [100, 3, 97, '97%'],
          [50, 0, 50, '100%'],
        ],
      ),
      merges: ['C2:F2', 'A2:A3', 'B2:B3'],
      right: { named: ['overdue overdue | Xã An Bình | 3'], noAverage: ['results', 'intake'] },
    },
    {
      name: 'of offices in a quarter, no merged cells',
      sheet: 'Q3',
      rows: table(
        ['Đã giải quyết', 'Giải quyết đúng hạn', 'Tỷ lệ đúng hạn (%)', 'Giải quyết chậm hạn'],
        [
          [40, 38, 95, 2],
          [20, 20, 100, 0],
        ],
        { title: 'QUÝ III/2025', names: ['Sở Xây dựng', 'Sở Nội vụ'] },
      ),
      right: { named: ['overdue overdue | Sở Xây dựng | 2'], noAverage: ['results', 'intake'] },
    },
  ],
  'the combined rate of digitising is one of its own': [
    {
      name: 'in full',
      rows: table(['Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC (%)'], [[97.2], [81.4]], {
        whole: ['Toàn tỉnh', 90.1],
      }),
      right: {
        named: ['belowAverage digitised | Xã Bình Minh | 81.4 < 90.1'],
        noAverage: ['results', 'intake'],
      },
    },
    {
      name: 'in short, between other columns',
      rows: table(
        ['Số dân', 'Tỷ lệ hồ sơ và KQGQ TTHC được số hoá', 'Xếp hạng'],
        [
          [5000, '97,2%', 1],
          [4000, '81,4%', 2],
        ],
        { whole: ['Tổng cộng', 9000, '90,1%', null] },
      ),
      right: {
        columns: { C: null, D: 'digitised rate', E: null },
        named: ['belowAverage digitised | Xã Bình Minh | 81.4 < 90.1'],
        noAverage: ['results', 'intake'],
      },
    },
    {
      name: 'of departments in nine months',
      sheet: '9 tháng',
      rows: table(['Số hoá thành phần hồ sơ và kết quả giải quyết (%)'], [[99.5], [70.25]], {
        title: 'KẾT QUẢ 9 THÁNG NĂM 2025',
        names: ['Sở Xây dựng', 'Sở Nội vụ'],
        whole: ['Toàn tỉnh', 85],
      }),
      right: {
        period: '2025-01..2025-09',
        columns: { C: 'digitised rate' },
        averages: { digitised: 85 },
        noAverage: ['results', 'intake'],
      },
    },
  ],
  'procedures are not dossiers': [
    {
      name: 'procedures with a payment beside dossiers paid',
      rows: table(
        ['Tỷ lệ TTHC có giao dịch thanh toán trực tuyến (%)', 'Tỷ lệ hồ sơ thanh toán trực tuyến (%)'],
        [
          [20, 72],
          [90, 45],
        ],
      ),
      right: { columns: { C: null, D: 'payment rate' }, noCodes: ['ambiguous-column'] },
    },
    {
      name: 'the dossiers first, the procedures by their number',
      rows: table(
        ['Tỷ lệ hồ sơ TTTT', 'Số thủ tục có thanh toán trực tuyến'],
        [
          ['72%', 14],
          ['45%', 6],
        ],
      ),
      right: { columns: { C: 'payment rate', D: null }, noCodes: ['ambiguous-column'] },
    },
    {
      name: 'services sent online are no dossiers sent online',
      rows: table(
        ['Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ (%)', 'Tỷ lệ hồ sơ nộp trực tuyến (%)'],
        [
          [33.5, 88.25],
          [45.5, 91.75],
        ],
        { title: 'QUÝ III/2025' },
      ),
      sheet: 'Quý III',
      right: { columns: { C: null, D: 'online rate' }, noCodes: ['ambiguous-column'] },
    },
  ],
  'what is pending and late is late': [
    {
      name: 'resolved late and pending late',
      rows: table(
        ['Đã giải quyết quá hạn', 'Đang giải quyết quá hạn'],
        [
          [0, 2],
          [1, 0],
          [0, 0],
        ],
      ),
      right: {
        named: ['overdue overdue | Xã Bình Minh | 1', 'overdue pendingOverdue | Xã An Bình | 2'],
      },
    },
    {
      name: 'pending first, in other words',
      rows: table(
        ['Chưa giải quyết, trễ hạn', 'Đã trả kết quả trễ hạn'],
        [
          [2, 0],
          [0, 1],
          [0, 0],
        ],
      ),
      right: {
        columns: { C: 'pendingOverdue count', D: 'overdue count' },
        named: ['overdue overdue | Xã Bình Minh | 1', 'overdue pendingOverdue | Xã An Bình | 2'],
      },
    },
    {
      name: 'below two headings, of departments in a week',
      sheet: 'Tuần 41',
      rows: nested(
        [
          ['Đã xử lý', null, 'Đang xử lý', null],
          ['Đúng hạn', 'Quá hạn', 'Trong hạn', 'Quá hạn'],
        ],
        [
          [9, 0, 4, 2],
          [8, 1, 3, 0],
        ],
        {
          title: 'TUẦN 41 (từ ngày 06/10/2025 đến ngày 12/10/2025)',
          names: ['Sở Xây dựng', 'Sở Nội vụ'],
        },
      ),
      merges: ['C2:D2', 'E2:F2', 'A2:A3', 'B2:B3'],
      right: {
        named: ['overdue overdue | Sở Nội vụ | 1', 'overdue pendingOverdue | Sở Xây dựng | 2'],
      },
    },
  ],
  'the sole meaning that is left': [
    {
      name: 'one half is certain, so the other is the other',
      sheet: '10.2025',
      rows: [
        [
          'Đơn vị',
          'Số hồ sơ tiếp nhận',
          'Số hồ sơ số hoá đầy đủ',
          'Số hồ sơ đã giải quyết',
          'Số kết quả được số hoá',
        ],
        ['Xã An Bình', 100, 97, 90, 90],
        ['Xã Bình Minh', 50, 40, 50, 45],
        ['Xã Châu Sơn', 80, 80, 77, 77],
      ],
      right: {
        columns: { C: 'intake numerator', E: 'results numerator' },
        noCodes: ['ambiguous-column'],
        averages: { intake: 94.35, results: 97.7 },
      },
    },
    {
      name: 'the certain half stands first',
      rows: table(
        ['Hồ sơ đã giải quyết', 'Số hoá kết quả', 'Hồ sơ tiếp nhận', 'Số hồ sơ đã số hoá'],
        [
          [90, 90, 100, 97],
          [50, 45, 50, 40],
          [77, 77, 80, 80],
        ],
      ),
      right: {
        columns: { D: 'results numerator', F: 'intake numerator' },
        noCodes: ['ambiguous-column'],
        averages: { intake: 94.35, results: 97.7 },
      },
    },
    {
      name: 'rates of a quarter',
      sheet: 'Quý III',
      rows: table(
        ['Tỷ lệ số hoá (%)', 'Tỷ lệ số hoá kết quả giải quyết (%)'],
        [
          [97.5, 90.25],
          [80.25, 99.5],
        ],
        { title: 'QUÝ III/2025', whole: ['Toàn tỉnh', 90, 95] },
      ),
      right: {
        columns: { C: 'intake rate', D: 'results rate' },
        noCodes: ['ambiguous-column'],
        averages: { intake: 90, results: 95 },
      },
    },
  ],
};
