import type { ColumnCase } from './columns';
import { body, sheet, TITLE } from './columns';

/** What stands beside a column, and rows of maxima: they tell what a bare heading cannot. */
export const neighbourCases: Readonly<Record<string, readonly ColumnCase[]>> = {
  'a bare rate is of the counts that give it': [
    {
      name: 'late dossiers stand right before the rate of those on time',
      rows: sheet(
        ['Tổng số đã giải quyết', 'Đúng hạn', 'Quá hạn', 'Tỷ lệ (%)'],
        [
          [100, 97, 3, 97],
          [50, 50, 0, 100],
          [10, 9, 1, 90],
        ],
      ),
      columns: { E: 'overdue count', F: 'onTime rate' },
      asked: [],
    },
    {
      name: 'the rate of those late',
      rows: sheet(
        ['Tổng số đã giải quyết', 'Quá hạn', 'Tỷ lệ (%)'],
        [
          [100, 3, 3],
          [50, 0, 0],
          [10, 1, 10],
        ],
      ),
      columns: { D: 'overdue count', E: 'overdueRate rate' },
      asked: [],
    },
    {
      name: 'what was sent online, digitising in between',
      rows: sheet(
        ['Tiếp nhận', 'Trực tuyến', 'Số hóa TPHS', 'Tỷ lệ'],
        [
          [100, 60, 97, 60],
          [50, 10, 40, 20],
          [80, 70, 80, 87.5],
        ],
      ),
      columns: { C: 'intake denominator', E: 'intake numerator', F: null },
      rates: { 'Xã An Bình': { intake: 97 }, 'Xã Bình Minh': { intake: 80 } },
      asked: [],
    },
    {
      name: 'dossiers with a fee that were paid, in words of sending',
      rows: sheet(
        ['Số HS phát sinh nghĩa vụ tài chính', 'Số HS đã nộp trực tuyến', 'Tỷ lệ (%)'],
        [
          [100, 72, 72],
          [50, 20, 40],
          [80, 80, 100],
        ],
      ),
      columns: { C: null, D: null, E: null },
      asked: [],
    },
    {
      name: 'tasks done, late ones right before their rate',
      rows: sheet(
        ['Nhiệm vụ được giao', 'Hoàn thành', 'Quá hạn', 'Tỷ lệ (%)'],
        [
          [20, 18, 2, 90],
          [10, 10, 0, 100],
          [12, 9, 3, 75],
        ],
        ['KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG 10/2025'],
      ),
      columns: { E: null, F: null },
      asked: [],
    },
  ],
  'the rate of money paid is no rate of dossiers': [
    {
      name: 'under a title of payment in đồng',
      rows: sheet(
        ['Tổng số tiền', 'Trực tuyến', 'Tỷ lệ (%)'],
        [
          [1000000, 720000, 72],
          [500000, 200000, 40],
        ],
        ['THANH TOÁN TRỰC TUYẾN THÁNG 10/2025 (đồng)'],
      ),
      columns: { C: null, D: null, E: null },
      asked: [],
    },
    {
      name: 'behind money paid online',
      rows: sheet(
        ['Tổng phí phải thu (đồng)', 'Thanh toán trực tuyến (đồng)', 'Tỷ lệ (%)'],
        [
          [1000000, 720000, 72],
          [500000, 200000, 40],
        ],
      ),
      columns: { C: null, D: null, E: null },
      asked: [],
    },
    {
      name: 'money beside dossiers and their rate',
      rows: sheet(
        ['Hồ sơ có phí', 'Hồ sơ thanh toán trực tuyến', 'Tỷ lệ (%)', 'Số tiền (đồng)'],
        [
          [100, 72, 72, 1000000],
          [50, 20, 40, 500000],
        ],
      ),
      columns: { C: 'payment denominator', D: 'payment numerator', E: 'payment rate', F: null },
      asked: [],
    },
  ],
  'a row of the most points says that a table holds points': [
    {
      name: 'under bare headings',
      rows: [
        TITLE,
        ['STT', 'Đơn vị', 'Công khai', 'Tiến độ giải quyết', 'Thanh toán trực tuyến', 'Số hóa', 'Tổng'],
        [null, 'Điểm tối đa', 18, 20, 10, 22, 70],
        ...body([17, 19, 9, 20, 65], [15, 18, 6, 19, 58]),
      ],
      columns: {
        C: 'scoreOpenness rate',
        D: 'scoreProgress rate',
        E: 'scorePayment rate',
        F: 'scoreDigitising rate',
      },
      asked: [],
    },
    {
      name: 'below the units',
      rows: [
        TITLE,
        ['STT', 'Đơn vị', 'Thanh toán', 'Số hóa kết quả'],
        ...body([9.5, 20], [6, 18.25]),
        [null, 'Thang điểm', 10, 22],
      ],
      columns: { D: 'scoreDigitising rate' },
      asked: [],
    },
    {
      name: 'percent stay percent',
      rows: [
        TITLE,
        ['STT', 'Đơn vị', 'Thanh toán trực tuyến (%)', 'Số hóa hồ sơ'],
        [null, 'Tối đa', null, 22],
        ...body([95.5, 20.5], [60.25, 18]),
      ],
      columns: { C: 'payment rate', D: 'scoreDigitising rate' },
      asked: [],
    },
  ],
  'what clerks write short': [
    {
      name: 'rates',
      rows: sheet(
        ['HS TN', 'HS GQ', 'TL SH TPHS', 'TL SH KQ', 'TL HS TTTT'],
        [
          [100, 90, 97.2, 90.1, 72.5],
          [50, 50, 80.3, 99, 45.5],
        ],
      ),
      columns: { E: 'intake rate', F: 'results rate', G: 'payment rate' },
      asked: [],
    },
    {
      name: 'counts with their rates',
      rows: sheet(
        ['Số HS TN', 'Số HS đã SH TPHS', 'Tỷ lệ', 'Số HS đã GQ', 'Số KQGQ đã SH', 'Tỷ lệ'],
        [
          [100, 97, 97, 90, 90, 100],
          [50, 40, 80, 50, 45, 90],
        ],
      ),
      columns: {
        C: 'intake denominator',
        D: 'intake numerator',
        E: 'intake rate',
        F: 'results denominator',
        G: 'results numerator',
        H: 'results rate',
      },
      asked: [],
    },
    {
      name: 'in one cell with the rate they give',
      rows: sheet(
        ['Số hóa TPHS', 'Số hóa KQ'],
        [
          ['97/100 (97%)', '90/91 (98,9%)'],
          ['40/50 (80%)', '45/50 (90 %)'],
        ],
      ),
      columns: { C: 'intake rate', D: 'results rate' },
      rates: { 'Xã An Bình': { intake: 97, results: 98.9 }, 'Xã Bình Minh': { intake: 80 } },
      asked: [],
    },
    {
      name: 'in one cell',
      rows: sheet(
        ['SH TPHS/HS TN', 'SH KQGQ'],
        [
          ['97/100', '90/90'],
          ['40/50', '45/50'],
        ],
      ),
      columns: { C: 'intake rate', D: 'results rate' },
      asked: [],
    },
  ],
};
