import type { SmallSheet } from './judge';
import { nested, table } from './table';

const OF_PERCENT = ['payment', 'intake', 'results', 'digitised'];

/** Points, days, money and rates of which little is better. */
export const ofQuantities: Readonly<Record<string, readonly SmallSheet[]>> = {
  'points in the heading are no percent': [
    {
      name: 'ten points of payment',
      rows: table(['Thanh toán trực tuyến (10 điểm)'], [[9.5], [10], [7.25]]),
      right: { columns: { C: 'scorePayment rate' }, named: [], noAverage: OF_PERCENT },
    },
    {
      name: 'points before their subject',
      rows: table(
        ['Điểm số hoá hồ sơ', 'Điểm tiến độ giải quyết'],
        [
          [20.5, 19],
          [22, 20],
          [15.25, 17.5],
        ],
      ),
      right: {
        columns: { C: 'scoreDigitising rate', D: 'scoreProgress rate' },
        named: [],
        noAverage: OF_PERCENT,
      },
    },
    {
      name: 'a maximum in the heading, of a quarter',
      sheet: 'Quý III',
      rows: table(
        ['Ghi chú', 'Thanh toán trực tuyến (tối đa 10)'],
        [
          ['Chấm lại', 9.5],
          [null, 6.75],
        ],
        { title: 'QUÝ III/2025', names: ['Sở Xây dựng', 'Sở Nội vụ'] },
      ),
      right: { columns: { C: null, D: 'scorePayment rate' }, named: [], noAverage: OF_PERCENT },
    },
  ],
  'points beside a total say no word of points': [
    {
      name: 'six groups, total and place',
      rows: table(
        [
          'Công khai, minh bạch',
          'Tiến độ giải quyết',
          'Dịch vụ công trực tuyến',
          'Thanh toán trực tuyến',
          'Mức độ hài lòng',
          'Số hóa hồ sơ',
          'Tổng điểm',
          'Xếp hạng',
        ],
        [
          [18, 19.2, 11.1, 9.5, 17.9, 20.4, 96.1, 1],
          [16.5, 18.8, 10.4, 8.1, 18, 19.9, 91.7, 2],
          [15.2, 17.1, 7.9, 6.6, 17.2, 15.3, 79.3, 3],
        ],
        { title: 'XẾP HẠNG THÁNG 10/2025' },
      ),
      right: { columns: { J: null }, named: [], noAverage: OF_PERCENT },
    },
    {
      name: 'the total first, whole points',
      rows: table(
        ['Tổng điểm', 'Thanh toán trực tuyến', 'Số hoá', 'Hạng'],
        [
          [96, 9, 20, 1],
          [91, 8, 19, 2],
        ],
      ),
      right: {
        columns: { C: 'score rate', D: 'scorePayment rate', E: 'scoreDigitising rate', F: null },
        named: [],
        noAverage: OF_PERCENT,
      },
    },
    {
      name: 'below a heading of their own, of departments in a quarter',
      sheet: 'Q3-2025',
      rows: nested(
        [
          ['Điểm thành phần', null, null, 'Tổng cộng điểm'],
          ['Công khai', 'Số hoá hồ sơ', 'Thanh toán', null],
        ],
        [
          [17, 20.25, 9.5, 93.5],
          [16, 15.5, 6.25, 81],
        ],
        { title: 'KẾT QUẢ BỘ CHỈ SỐ QUÝ III/2025', names: ['Sở Xây dựng', 'Sở Nội vụ'] },
      ),
      merges: ['C2:E2', 'A2:A3', 'B2:B3', 'F2:F3'],
      right: { named: [], noAverage: OF_PERCENT },
    },
  ],
  'the ratio of a score is a score': [
    {
      name: 'points, maximum, ratio',
      rows: nested(
        [
          ['Thanh toán trực tuyến', null, null],
          ['Điểm', 'Điểm tối đa', 'Tỷ lệ (%)'],
        ],
        [
          [2.5, 10, 25],
          [9.1, 10, 91],
        ],
      ),
      merges: ['C2:E2', 'A2:A3', 'B2:B3'],
      right: { named: [], noAverage: OF_PERCENT },
    },
    {
      name: 'maximum first, in other words',
      rows: nested(
        [
          ['Số hoá hồ sơ', null, null],
          ['Điểm chuẩn', 'Điểm đạt', 'Tỷ lệ đạt'],
        ],
        [
          [22, 5.5, '25%'],
          [22, 20.02, '91%'],
        ],
      ),
      merges: ['C2:E2', 'A2:A3', 'B2:B3'],
      right: { named: [], noAverage: OF_PERCENT },
    },
    {
      name: 'two blocks, of departments in a quarter',
      sheet: 'Quý III',
      rows: nested(
        [
          ['Số hoá kết quả', null, null, 'Thanh toán trực tuyến', null, null],
          ['Điểm', 'Điểm tối đa', 'Tỷ lệ', 'Điểm', 'Điểm tối đa', 'Tỷ lệ'],
        ],
        [
          [11, 22, 50, 2.5, 10, 25],
          [22, 22, 100, 9, 10, 90],
        ],
        { title: 'QUÝ III/2025', names: ['Sở Xây dựng', 'Sở Nội vụ'] },
      ),
      merges: ['C2:E2', 'F2:H2', 'A2:A3', 'B2:B3'],
      right: { named: [], noAverage: OF_PERCENT },
    },
  ],
  'a list of dossiers is counted, its days are none': [
    {
      name: 'all late, by unit and field',
      sheet: 'Danh sách',
      rows: [
        ['DANH SÁCH HỒ SƠ QUÁ HẠN THÁNG 10/2025'],
        ['STT', 'Mã hồ sơ', 'Đơn vị', 'Lĩnh vực', 'Số ngày quá hạn'],
        [1, 'H01-251001-0001', 'Xã An Bình', 'Đất đai', 21],
        [2, 'H01-251003-0007', 'Xã An Bình', 'Hộ tịch', 2],
        [3, 'H01-251009-0002', 'Xã Bình Minh', 'Đất đai', 5],
      ],
      right: {
        named: ['overdue overdue | Xã An Bình | 2', 'overdue overdue | Xã Bình Minh | 1'],
      },
    },
    {
      name: 'the days first, codes otherwise, of offices',
      sheet: 'Sheet1',
      rows: [
        ['DANH SÁCH HỒ SƠ TRỄ HẸN THÁNG 10/2025'],
        ['TT', 'Thời gian trễ (ngày)', 'Cơ quan giải quyết', 'Số hồ sơ', 'Tên thủ tục'],
        [1, 4, 'Sở Xây dựng', '000.00.12.H01-251001-0001', 'Cấp giấy phép xây dựng'],
        [2, 1, 'Sở Nội vụ', '000.00.13.H01-251002-0004', 'Thành lập hội'],
        [3, 9, 'Sở Xây dựng', '000.00.12.H01-251003-0002', 'Cấp giấy phép xây dựng'],
      ],
      right: {
        named: ['overdue overdue | Sở Xây dựng | 2', 'overdue overdue | Sở Nội vụ | 1'],
      },
    },
    {
      name: 'of a quarter, told by their days',
      sheet: 'Quý III',
      rows: [
        ['DANH SÁCH HỒ SƠ QUÝ III/2025'],
        ['STT', 'Mã hồ sơ', 'Ngày hẹn trả', 'Ngày trả', 'Đơn vị'],
        [1, 'H01-250801-0001', '10/8/2025', '12/8/2025', 'Xã An Bình'],
        [2, 'H01-250802-0007', '10/8/2025', '10/8/2025', 'Xã An Bình'],
        [3, 'H01-250803-0002', '15/9/2025', '16/9/2025', 'Xã Bình Minh'],
      ],
      right: {
        period: '2025-Q3',
        named: ['overdue overdue | Xã An Bình | 1', 'overdue overdue | Xã Bình Minh | 1'],
      },
    },
  ],
  'a rate of which little is better': [
    {
      name: 'late, held against two in a hundred',
      rows: table(['Tỷ lệ hồ sơ quá hạn (%)'], [[0.4], [6.2], [0]], { whole: ['Toàn tỉnh', 1.9] }),
      settings: {
        rules: { 'quá hạn nhiều': { group: 'low', indicators: ['overdueRate'], compare: { level: 2 } } },
      },
      right: {
        columns: { C: 'overdueRate rate' },
        named: ['quá hạn nhiều overdueRate | Xã Bình Minh | 6.2 > 2'],
        says: ['vượt mức 2%'],
      },
    },
    {
      name: 'nobody is named where nobody said by what',
      rows: table(['Tỷ lệ trễ hẹn'], [['0,4%'], ['6,2%'], ['0%']], { number: 'TT' }),
      right: { columns: { C: 'overdueRate rate' }, named: [], letter: false },
    },
    {
      name: 'against the average, of departments in a quarter',
      sheet: 'Quý III',
      rows: table(
        ['Số dân', 'Tỷ lệ hồ sơ chậm hạn (%)'],
        [
          [100, 0.4],
          [200, 6.2],
          [300, 0],
        ],
        {
          title: 'QUÝ III/2025',
          names: ['Sở Xây dựng', 'Sở Nội vụ', 'Sở Tư pháp'],
          whole: ['Toàn tỉnh', 600, 1.9],
        },
      ),
      settings: {
        rules: { 'quá hạn nhiều': { group: 'low', indicators: ['overdueRate'], compare: 'average' } },
      },
      right: {
        columns: { C: null, D: 'overdueRate rate' },
        named: ['quá hạn nhiều overdueRate | Sở Nội vụ | 6.2 > 1.9'],
        silent: ['Sở Xây dựng', 'Sở Tư pháp'],
      },
    },
  ],
  'money has decimals and may go beyond the plan': [
    {
      name: 'revenue of nine months',
      sheet: '9 tháng',
      rows: table(
        ['Dự toán', 'Thực hiện', 'Tỷ lệ so với dự toán (%)'],
        [
          [12.5, 13.8, 110.4],
          [8.2, 5.1, 62.2],
        ],
        {
          title: 'THU NGÂN SÁCH 9 THÁNG NĂM 2025 (tỷ đồng)',
          whole: ['Tổng cộng', 20.7, 18.9, 91.3],
        },
      ),
      right: {
        noCodes: ['rate-over-100', 'fractional-count'],
        averages: { revenue: 91.3 },
        rates: { 'Xã An Bình': { revenue: 110.4 } },
      },
    },
    {
      name: 'collected first, the indicator in its own headings, of departments',
      sheet: '6 tháng',
      rows: table(
        [
          'Thực thu ngân sách (triệu đồng)',
          'Dự toán thu ngân sách (triệu đồng)',
          'Đạt tỷ lệ thu ngân sách (%)',
        ],
        [
          [1250.5, 1000, 125.05],
          [500, 1000, 50],
        ],
        { title: 'KẾT QUẢ 6 THÁNG ĐẦU NĂM 2025', names: ['Sở Công Thương', 'Sở Xây dựng'] },
      ),
      right: {
        period: '2025-H1',
        noCodes: ['rate-over-100', 'fractional-count', 'numerator-exceeds-denominator'],
        averages: { revenue: 87.53 },
        rates: { 'Sở Công Thương': { revenue: 125.05 } },
      },
    },
    {
      name: 'the rate alone, of a year',
      sheet: 'Năm 2025',
      rows: table(['Tỷ lệ thu NSNN so với dự toán'], [['110,4%'], ['62,2%']], {
        title: 'THU NGÂN SÁCH NHÀ NƯỚC NĂM 2025',
        whole: ['Toàn tỉnh', '91,3%'],
      }),
      right: {
        period: '2025',
        noCodes: ['rate-over-100'],
        averages: { revenue: 91.3 },
        rates: { 'Xã An Bình': { revenue: 110.4 } },
      },
    },
  ],
  'a letter on disbursement speaks of it alone': [
    {
      name: 'up to a day of nine months',
      sheet: '9 tháng',
      rows: table(
        ['Kế hoạch vốn (tỷ đồng)', 'Đã giải ngân (tỷ đồng)', 'Tỷ lệ (%)'],
        [
          [120.5, 96.4, 80],
          [40, 10, 25],
          [30, 27, 90],
        ],
        {
          title: 'GIẢI NGÂN VỐN ĐẦU TƯ CÔNG ĐẾN NGÀY 30/9/2025',
          names: ['Sở Xây dựng', 'Xã Bình Minh', 'Xã An Bình'],
          whole: ['Tổng cộng', 190.5, 133.4, 70.03],
        },
      ),
      preset: 'disbursement',
      right: {
        averages: { disbursement: 70.03 },
        silent: ['số hoá', 'số hóa', 'thanh toán trực tuyến'],
      },
    },
    {
      name: 'the rate first, of three months',
      sheet: 'Quý III',
      rows: table(
        ['Tỷ lệ giải ngân', 'Vốn giao (triệu đồng)', 'Giá trị giải ngân (triệu đồng)'],
        [
          ['80%', 1000, 800],
          ['25%', 400, 100],
          ['90%', 300, 270],
        ],
        { title: 'GIẢI NGÂN VỐN ĐẦU TƯ CÔNG QUÝ III/2025', whole: ['Tổng cộng', '68,82%', 1700, 1170] },
      ),
      preset: 'disbursement',
      right: {
        period: '2025-Q3',
        averages: { disbursement: 68.82 },
        silent: ['số hoá', 'số hóa', 'thanh toán trực tuyến'],
      },
    },
    {
      name: 'the rate alone with a row of the whole, a year',
      sheet: 'Năm 2025',
      rows: table(['Tỷ lệ giải ngân vốn đầu tư công (%)'], [[80], [25], [90]], {
        title: 'KẾT QUẢ NĂM 2025',
        names: ['Ban Quản lý dự án tỉnh', 'Sở Xây dựng', 'Xã An Bình'],
        whole: ['Toàn tỉnh', 70],
      }),
      preset: 'disbursement',
      right: {
        averages: { disbursement: 70 },
        silent: ['số hoá', 'số hóa', 'thanh toán trực tuyến'],
      },
    },
  ],
};
