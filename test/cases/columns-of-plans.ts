import type { ColumnCase } from './columns';
import { body, sheet, TITLE } from './columns';

/** Plans of a year beside what was done in a month of it, and points written like ratios. */
export const planCases: Readonly<Record<string, readonly ColumnCase[]>> = {
  'what a month did is not held against the plan of the year': [
    {
      name: 'spent by a day, of which this month',
      rows: sheet(
        [
          'Kế hoạch vốn năm 2025 (triệu đồng)',
          'Giải ngân đến 31/10/2025',
          'Trong đó giải ngân tháng 10',
          'Tỷ lệ giải ngân (%)',
        ],
        [
          [3000, 1500, 200, 50],
          [5000, 4900, 100, 98],
        ],
      ),
      columns: {
        C: 'disbursement denominator',
        D: 'disbursement numerator',
        E: null,
        F: 'disbursement rate',
      },
      rates: { 'Xã An Bình': { disbursement: 50 }, 'Xã Bình Minh': { disbursement: 98 } },
      asked: [],
    },
    {
      name: 'spent this month and since January: plan and rate are of the sum',
      rows: sheet(
        [
          'Kế hoạch vốn năm 2025 (tỷ đồng)',
          'Giải ngân trong tháng (tỷ đồng)',
          'Lũy kế giải ngân (tỷ đồng)',
          'Tỷ lệ (%)',
        ],
        [
          [12.5, 1.2, 11, 88],
          [8.2, 0.9, 7, 85.37],
        ],
      ),
      columns: {
        C: 'disbursement denominator',
        D: null,
        E: 'disbursement numerator',
        F: 'disbursement rate',
      },
      asked: [],
    },
    {
      name: 'collected this month, no rate that says so',
      rows: sheet(
        ['Dự toán thu ngân sách năm 2025 (tỷ đồng)', 'Thực hiện thu ngân sách tháng 10 (tỷ đồng)'],
        [
          [12.5, 1.2],
          [8.2, 0.9],
        ],
      ),
      columns: { C: null, D: null },
      asked: [],
    },
    {
      name: 'collected this month, the sheet itself divides by the year',
      rows: sheet(
        ['Dự toán năm 2025', 'Thực hiện tháng 10', 'Tỷ lệ (%)'],
        [
          [12.5, 1.2, 9.6],
          [8.2, 0.9, 10.98],
        ],
        ['THU NGÂN SÁCH THÁNG 10/2025 (tỷ đồng)'],
      ),
      columns: { C: 'revenue denominator', D: 'revenue numerator', E: 'revenue rate' },
      rates: { 'Xã An Bình': { revenue: 9.6 } },
      asked: [],
    },
    {
      name: 'the month has a plan of its own',
      rows: sheet(
        ['Kế hoạch giải ngân vốn tháng 10 (tỷ đồng)', 'Đã giải ngân tháng 10 (tỷ đồng)'],
        [
          [2, 1.5],
          [1, 1.25],
        ],
      ),
      columns: { C: 'disbursement denominator', D: 'disbursement numerator' },
      rates: { 'Xã An Bình': { disbursement: 75 } },
      asked: [],
    },
  ],
  'some of what is late is not all that is late': [
    ['Số hồ sơ quá hạn', 'Số ngày quá hạn bình quân', 'Hồ sơ quá hạn trên 30 ngày'],
    ['Hồ sơ trễ hẹn', 'Thời gian trễ (ngày)', 'Trong đó: trễ hẹn từ 1 đến 10 ngày'],
    ['Hồ sơ chậm hạn', 'Số ngày chậm', 'Hồ sơ chậm hạn > 15 ngày'],
    ['Tổng quá hạn', 'Quá hạn do lỗi cán bộ', 'Quá hạn do công dân bổ sung hồ sơ'],
  ].map((headings) => ({
    name: headings.join(' | '),
    rows: sheet(headings, [
      [5, 3.2, 1],
      [0, 0, 0],
    ]),
    columns: { C: 'overdue count', D: null, E: null },
    asked: [],
  })),
  'a block that may be of either half is one question': [
    ...[
      ['Tổng số hồ sơ', 'Hồ sơ đã số hóa', 'Tỷ lệ'],
      ['Tổng số hồ sơ', 'Số hồ sơ số hóa', 'Tỷ lệ số hóa (%)'],
      ['Số lượng hồ sơ', 'Hồ sơ được số hóa', 'Đạt tỷ lệ (%)'],
    ].map((headings) => ({
      name: headings.join(' | '),
      rows: sheet(headings, [
        [100, 97, 97],
        [50, 40, 80],
        [80, 80, 100],
      ]),
      columns: { C: null, D: null, E: null },
      asked: ['ambiguous-column'],
    })),
    {
      name: 'a target beside what was done',
      rows: [
        TITLE,
        ['STT', 'Đơn vị', 'Số hóa hồ sơ', null],
        [null, null, 'Kế hoạch', 'Thực hiện'],
        ...body(['100%', '97,5%'], ['100%', '80,5%']),
      ],
      merges: ['C2:D2', 'A2:A3', 'B2:B3'],
      columns: { C: null, D: null },
      asked: ['ambiguous-column'],
    },
  ],
  'a bare target is of the rate it takes turns with': [
    {
      name: 'each behind its rate',
      rows: sheet(
        ['TTTT (%)', 'Chỉ tiêu UBND tỉnh giao (%)', 'Số hóa KQ (%)', 'Chỉ tiêu UBND tỉnh giao (%)'],
        [
          [72.5, 60, 99, 100],
          [45.5, 60, 100, 100],
        ],
      ),
      columns: { C: 'payment rate', D: 'payment target', E: 'results rate', F: 'results target' },
      asked: [],
    },
    {
      name: 'each before its rate',
      rows: sheet(
        ['Chỉ tiêu (%)', 'TTTT (%)', 'Chỉ tiêu (%)', 'Số hóa KQ (%)'],
        [
          [60, 72.5, 100, 99],
          [60, 45.5, 100, 100],
        ],
      ),
      columns: { C: 'payment target', D: 'payment rate', E: 'results target', F: 'results rate' },
      asked: [],
    },
    {
      name: 'one between two rates may be of either',
      rows: sheet(
        ['TTTT (%)', 'Chỉ tiêu (%)', 'Số hóa KQ (%)'],
        [
          [72.5, 60, 99],
          [45.5, 60, 100],
        ],
      ),
      columns: { C: 'payment rate', D: null, E: 'results rate' },
      asked: [],
    },
    {
      name: 'one before figures nobody knows may be of those',
      rows: sheet(
        ['TTTT (%)', 'Chỉ tiêu (%)', 'Tỷ lệ thu gom rác thải (%)'],
        [
          [72.5, 60, 99],
          [45.5, 60, 100],
        ],
      ),
      columns: { C: 'payment rate', D: null, E: null },
      asked: [],
    },
    {
      name: 'one behind two rates may be of either',
      rows: sheet(
        ['TTTT (%)', 'Số hóa KQ (%)', 'Mục tiêu năm 2025'],
        [
          [72.5, 99, 60],
          [45.5, 100, 60],
        ],
      ),
      columns: { C: 'payment rate', D: 'results rate', E: null },
      asked: [],
    },
  ],
  'points written as parts of their maximum are no ratios of dossiers': [
    {
      name: 'whole points of ten',
      rows: sheet(['Thanh toán trực tuyến'], [['7/10'], ['9/10'], ['5/10']]),
      columns: { C: null },
      asked: ['points-or-percent'],
    },
    {
      name: 'points with a fraction',
      rows: sheet(['Thanh toán trực tuyến'], [['7/10'], ['8,5/10'], ['10/10']]),
      columns: { C: 'scorePayment rate' },
      asked: [],
    },
    {
      name: 'points of twenty-two under a title of marks',
      rows: sheet(['Số hóa kết quả'], [['20/22'], ['19/22'], ['22/22']], ['CHẤM ĐIỂM THÁNG 10/2025']),
      columns: { C: null },
      asked: ['points-or-percent'],
    },
    {
      name: 'dossiers of as many as there were',
      rows: sheet(['Thanh toán trực tuyến'], [['7/10'], ['9/12'], ['5/10']], TITLE),
      columns: { C: 'payment rate' },
      rates: { 'Xã Bình Minh': { payment: 75 } },
      asked: [],
    },
  ],
};
