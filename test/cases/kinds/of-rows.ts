import type { SmallSheet } from './judge';
import { table } from './table';

const PAYMENT = ['Số hồ sơ có phí', 'Số hồ sơ thanh toán trực tuyến'];
const TARGET = { indicators: { payment: { target: 60 } } };
const ADDED = {
  rates: { 'Xã An Bình': { payment: 70 }, 'Xã Bình Minh': { payment: 26 } },
  averages: { payment: 53.08 },
  named: ['targetMissed payment | Xã Bình Minh | 26 < 60'],
  noCodes: ['duplicate-unit'],
};
const RATE = 'Tỷ lệ hồ sơ thanh toán trực tuyến (%)';
const LATE = 'Hồ sơ quá hạn';

/** Rows that are a unit's, several of one unit's, or nobody's. */
export const ofRows: Readonly<Record<string, readonly SmallSheet[]>> = {
  'a unit on several rows, named once': [
    {
      name: 'by field, blank below',
      rows: [
        ['THÁNG 10/2025'],
        ['STT', 'Đơn vị', 'Lĩnh vực', ...PAYMENT],
        [1, 'Xã An Bình', 'Hộ tịch', 100, 10],
        [null, null, 'Chứng thực', 300, 270],
        [2, 'Xã Bình Minh', 'Hộ tịch', 50, 45],
        [null, null, 'Chứng thực', 200, 20],
      ],
      settings: TARGET,
      right: ADDED,
    },
    {
      name: 'by source, merged down, the counts the other way round',
      rows: [
        ['THÁNG 10/2025'],
        ['TT', 'Cơ quan, đơn vị', 'Hệ thống', 'HS thanh toán trực tuyến', 'HS có phí, lệ phí'],
        [1, 'Xã An Bình', 'Cổng Dịch vụ công quốc gia', 10, 100],
        [null, null, 'Hệ thống của tỉnh', 270, 300],
        [2, 'Xã Bình Minh', 'Cổng Dịch vụ công quốc gia', 45, 50],
        [null, null, 'Hệ thống của tỉnh', 20, 200],
      ],
      merges: ['A3:A4', 'B3:B4', 'A5:A6', 'B5:B6'],
      settings: TARGET,
      right: ADDED,
    },
    {
      name: 'with its fields below it, of departments in a quarter',
      sheet: 'Quý III',
      rows: [
        ['QUÝ III/2025'],
        ['STT', 'Đơn vị', ...PAYMENT],
        [1, 'Sở Xây dựng', null, null],
        [null, '- Hoạt động xây dựng', 100, 10],
        [null, '- Nhà ở', 300, 270],
        [2, 'Sở Tư pháp', null, null],
        [null, '- Hộ tịch', 50, 45],
        [null, '- Chứng thực', 200, 20],
      ],
      settings: TARGET,
      right: {
        rates: { 'Sở Xây dựng': { payment: 70 }, 'Sở Tư pháp': { payment: 26 } },
        named: ['targetMissed payment | Sở Tư pháp | 26 < 60'],
        noCodes: ['duplicate-unit'],
      },
    },
  ],
  'a unit on several rows, named on each': [
    {
      name: 'late dossiers by field',
      rows: [
        ['THÁNG 10/2025'],
        ['STT', 'Đơn vị', 'Lĩnh vực', LATE],
        [1, 'Xã An Bình', 'Đất đai', 3],
        [2, 'Xã An Bình', 'Hộ tịch', 2],
        [3, 'Xã Bình Minh', 'Đất đai', 0],
        [4, 'Xã Bình Minh', 'Hộ tịch', 1],
      ],
      right: {
        named: ['overdue overdue | Xã An Bình | 5', 'overdue overdue | Xã Bình Minh | 1'],
        noCodes: ['duplicate-unit'],
        says: ['03 hồ sơ lĩnh vực Đất đai'],
      },
    },
    {
      name: 'the field first, rows in its order',
      rows: [
        ['THÁNG 10/2025'],
        ['STT', 'Lĩnh vực', 'Tên đơn vị', 'Số hồ sơ trễ hẹn'],
        [1, 'Đất đai', 'UBND xã An Bình', 3],
        [2, 'Đất đai', 'UBND xã Bình Minh', 0],
        [3, 'Hộ tịch', 'UBND xã An Bình', 2],
        [4, 'Hộ tịch', 'UBND xã Bình Minh', 1],
      ],
      right: {
        named: ['overdue overdue | UBND xã An Bình | 5', 'overdue overdue | UBND xã Bình Minh | 1'],
        noCodes: ['duplicate-unit'],
      },
    },
    {
      name: 'by source, of departments in nine months',
      sheet: '9 tháng',
      rows: [
        ['9 THÁNG NĂM 2025'],
        ['STT', 'Đơn vị', 'Nguồn', LATE],
        [1, 'Sở Xây dựng', 'Hệ thống Bộ', 3],
        [2, 'Sở Xây dựng', 'Hệ thống tỉnh', 2],
        [3, 'Sở Nội vụ', 'Hệ thống Bộ', 0],
        [4, 'Sở Nội vụ', 'Hệ thống tỉnh', 0],
      ],
      right: { named: ['overdue overdue | Sở Xây dựng | 5'], noCodes: ['duplicate-unit'] },
    },
  ],
  'a row of targets is no unit': [
    {
      name: 'above the units',
      rows: table(
        ['Số hóa TPHS khi tiếp nhận (%)', 'Số hóa kết quả (%)', 'Thanh toán trực tuyến (%)'],
        [
          [99, 98, 72],
          [97, 99, 45],
        ],
        { above: ['Chỉ tiêu giao', 100, 100, 60], whole: ['Toàn tỉnh', 98, 98.6, 58.3] },
      ),
      right: {
        units: ['Xã An Bình', 'Xã Bình Minh'],
        named: [
          'belowAverage intake | Xã Bình Minh | 97 < 98',
          'belowAverage results | Xã An Bình | 98 < 98.6',
          'targetMissed payment | Xã Bình Minh | 45 < 60',
        ],
      },
    },
    {
      name: 'below the units, numbered, in other words',
      rows: [
        ...table([RATE], [[72.5], [45.5]], { whole: ['Toàn tỉnh', 58.3] }),
        [3, 'Mục tiêu năm 2025', 60],
      ],
      right: {
        units: ['Xã An Bình', 'Xã Bình Minh'],
        named: ['targetMissed payment | Xã Bình Minh | 45.5 < 60'],
      },
    },
    {
      name: 'a plan with a sign, of departments in a quarter',
      sheet: 'Quý III',
      rows: table([RATE], [[72.5], [45.5]], {
        title: 'QUÝ III/2025',
        names: ['Sở Xây dựng', 'Sở Nội vụ'],
        above: ['Kế hoạch năm 2025', '≥ 60%'],
      }),
      right: {
        units: ['Sở Xây dựng', 'Sở Nội vụ'],
        named: ['targetMissed payment | Sở Nội vụ | 45.5 < 60'],
      },
    },
  ],
  'a target in the heading': [
    {
      name: 'with its word and sign',
      rows: table(['Tỷ lệ hồ sơ thanh toán trực tuyến (chỉ tiêu ≥ 60%)'], [[72], [45]]),
      right: { named: ['targetMissed payment | Xã Bình Minh | 45 < 60'], noCodes: ['target-unset'] },
    },
    {
      name: 'a plan of the year, before other columns',
      rows: table(
        ['Thanh toán trực tuyến (%) (KH 2025: 60%)', 'Số dân'],
        [
          [72.5, 5000],
          [45.5, 4000],
        ],
      ),
      right: { named: ['targetMissed payment | Xã Bình Minh | 45.5 < 60'], noCodes: ['target-unset'] },
    },
    {
      name: 'a sign alone, of departments in a quarter',
      sheet: 'Quý III',
      rows: table(['Tỷ lệ TTTT (≥60%)'], [['72,5%'], ['45,5%']], {
        title: 'QUÝ III/2025',
        names: ['Sở Xây dựng', 'Sở Nội vụ'],
      }),
      right: { named: ['targetMissed payment | Sở Nội vụ | 45.5 < 60'], noCodes: ['target-unset'] },
    },
  ],
  'no target, no blame': [
    {
      name: 'a rate alone',
      rows: table([RATE], [[72], [12]]),
      right: {
        named: [],
        codes: ['target-unset'],
        undecided: ['Xã An Bình', 'Xã Bình Minh'],
        letter: false,
      },
    },
    {
      name: 'counts',
      rows: table(PAYMENT, [
        [100, 72],
        [100, 12],
      ]),
      right: {
        named: [],
        codes: ['target-unset'],
        undecided: ['Xã An Bình', 'Xã Bình Minh'],
        letter: false,
      },
    },
    {
      name: 'of departments in a quarter of 2026',
      sheet: 'Quý I',
      rows: table(['Tỷ lệ TTTT'], [['72%'], ['12%']], {
        title: 'QUÝ I/2026',
        names: ['Sở Xây dựng', 'Sở Nội vụ'],
      }),
      right: {
        period: '2026-Q1',
        named: [],
        codes: ['target-unset'],
        undecided: ['Sở Xây dựng', 'Sở Nội vụ'],
        letter: false,
      },
    },
  ],
  'bands of sources and fields are no units': [
    {
      name: 'two systems',
      rows: [
        ['THÁNG 10/2025'],
        ['STT', 'Đơn vị', LATE],
        ['I', 'Trên Hệ thống các Bộ', 3],
        [1, 'Văn phòng HĐND và UBND', 3],
        [2, 'Phòng Kinh tế', 0],
        ['II', 'Trên Hệ thống thành phố', 18],
        [1, 'Văn phòng HĐND và UBND', 9],
        [2, 'Phòng Kinh tế', 9],
      ],
      right: {
        units: ['Văn phòng HĐND và UBND', 'Phòng Kinh tế'],
        named: ['overdue overdue | Văn phòng HĐND và UBND | 12', 'overdue overdue | Phòng Kinh tế | 9'],
      },
    },
    {
      name: 'fields, lettered, of communes',
      rows: [
        ['THÁNG 10/2025'],
        ['STT', 'Đơn vị', LATE],
        ['A', 'Lĩnh vực Đất đai', 4],
        [1, 'Xã An Bình', 4],
        [2, 'Xã Bình Minh', 0],
        ['B', 'Lĩnh vực Hộ tịch', 2],
        [1, 'Xã An Bình', 1],
        [2, 'Xã Bình Minh', 1],
      ],
      right: {
        units: ['Xã An Bình', 'Xã Bình Minh'],
        named: ['overdue overdue | Xã An Bình | 5', 'overdue overdue | Xã Bình Minh | 1'],
      },
    },
    {
      name: 'systems without figures of their own, in a week',
      sheet: 'Tuần 41',
      rows: [
        ['TUẦN 41/2025'],
        ['STT', 'Đơn vị', 'Hồ sơ trễ hạn'],
        [null, 'Hệ thống của Bộ', null],
        [1, 'Sở Xây dựng', 3],
        [2, 'Sở Nội vụ', 0],
        [null, 'Hệ thống của tỉnh', null],
        [1, 'Sở Xây dựng', 9],
        [2, 'Sở Nội vụ', 0],
      ],
      right: {
        period: '2025-W41',
        units: ['Sở Xây dựng', 'Sở Nội vụ'],
        named: ['overdue overdue | Sở Xây dựng | 12'],
      },
    },
  ],
  'the front desk of a commune is the commune': [
    {
      name: 'in full, in short, as one-stop desk',
      sheet: 'T1',
      rows: table(['Chứng thực bản sao điện tử từ bản chính'], [[0], [4], [0]], {
        title: 'THÁNG 01/2026',
        names: [
          'Trung tâm Phục vụ hành chính công xã An Bình',
          'TTPVHCC phường Bình Minh',
          'Bộ phận Một cửa xã Châu Sơn',
        ],
      }),
      right: {
        named: [
          'noneSinceYearStart certified | Trung tâm Phục vụ hành chính công xã An Bình | 0',
          'noneSinceYearStart certified | Bộ phận Một cửa xã Châu Sơn | 0',
        ],
        says: ['UBND xã An Bình', 'UBND xã Châu Sơn'],
      },
    },
    {
      name: 'what is late at a desk is late at its commune',
      rows: table([LATE], [[2], [0]], {
        names: ['Trung tâm PVHCC xã An Bình', 'TT Phục vụ HCC xã Bình Minh'],
      }),
      noEarlierActs: true,
      right: { named: ['overdue overdue | Trung tâm PVHCC xã An Bình | 2'], says: ['UBND xã An Bình'] },
    },
    {
      name: 'every one with the name of its province, in a quarter',
      sheet: 'Quý III',
      rows: table(['Hồ sơ trễ hẹn'], [[2], [0]], {
        title: 'QUÝ III/2025',
        names: ['UBND xã An Bình - tỉnh Bắc Ninh', 'UBND phường Bình Minh - tỉnh Bắc Ninh'],
      }),
      noEarlierActs: true,
      right: {
        named: ['overdue overdue | UBND xã An Bình - tỉnh Bắc Ninh | 2'],
        says: ['UBND xã An Bình'],
        silent: ['tỉnh Bắc Ninh'],
      },
    },
  ],
};
