import type { CellValue } from '../../src/model';
import type { CaseOptions } from './run-case';

/** A sheet and what its columns are: letter → "indicator part", null where it is nobody's. */
export interface ColumnCase extends CaseOptions {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  readonly columns: Readonly<Record<string, string | null>>;
  /** Problems that must be among those told; none of the kinds that ask, where empty. */
  readonly asked?: readonly string[];
  /** Figures by unit. */
  readonly rates?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const TITLE = ['THÁNG 10/2025'];
const UNITS = ['Xã An Bình', 'Xã Bình Minh', 'Xã Châu Sơn'];
/** Rows of units with running numbers before them. */
export const body = (...figures: readonly (readonly CellValue[])[]): CellValue[][] =>
  figures.map((row, at) => [at + 1, UNITS[at] ?? null, ...row]);
export const sheet = (
  headings: readonly CellValue[],
  figures: readonly (readonly CellValue[])[],
  title: readonly CellValue[] = TITLE,
): CellValue[][] => [[...title], ['STT', 'Đơn vị', ...headings], ...body(...figures)];

/** By the kind of what could go wrong. */
export const columnCases: Readonly<Record<string, readonly ColumnCase[]>> = {
  'running numbers, codes and places are no figures': [
    {
      name: 'a title of overdue over another count',
      rows: sheet(['Đúng hạn'], [[80], [70], [64]], ['HỒ SƠ QUÁ HẠN THÁNG 10/2025']),
      columns: { A: null, C: null },
    },
    {
      name: 'a code and a phone number under a title of overdue',
      rows: sheet(
        ['Mã đơn vị', 'Số điện thoại', 'Số lượng'],
        [
          [1001, 912345678, 2],
          [1002, 912345679, 0],
        ],
        ['HỒ SƠ TRỄ HẸN THÁNG 10/2025'],
      ),
      columns: { A: null, C: null, D: null, E: 'overdue count' },
    },
    {
      name: 'the sole quantity under a title of e-copies',
      rows: sheet(['Tổng số hồ sơ'], [[12], [0], [7]], ['CHỨNG THỰC BẢN SAO ĐIỆN TỬ THÁNG 10/2025']),
      columns: { A: null, C: 'certified count' },
      asked: [],
    },
    {
      name: 'two quantities under a title of e-copies are neither',
      rows: sheet(
        ['Tổng số hồ sơ', 'Số lượng'],
        [
          [12, 3],
          [4, 2],
        ],
        ['CHỨNG THỰC BẢN SAO ĐIỆN TỬ THÁNG 10/2025'],
      ),
      columns: { C: null, D: null },
    },
    {
      name: 'the place in a ranking of payment',
      rows: sheet(
        ['Tỷ lệ hồ sơ thanh toán trực tuyến (%)', 'Xếp hạng thanh toán trực tuyến'],
        [
          [72.5, 1],
          [45.25, 2],
        ],
      ),
      columns: { C: 'payment rate', D: null },
    },
  ],
  'resolving and being on time are no digitising': [
    {
      name: 'a rate of resolving',
      rows: sheet(
        ['Số hồ sơ tiếp nhận', 'Số hồ sơ đã giải quyết', 'Tỷ lệ giải quyết (%)'],
        [
          [120, 100, 83.33],
          [60, 55, 91.67],
        ],
      ),
      columns: { C: null, D: null, E: null },
    },
    {
      name: 'on time inside resolved',
      rows: [
        TITLE,
        ['STT', 'Đơn vị', 'Đã giải quyết', null, null, 'Quá hạn'],
        [null, null, 'Tổng số', 'Đúng hạn', 'Tỷ lệ (%)', null],
        ...body([100, 97, 97, 3], [50, 50, 100, 0]),
      ],
      merges: ['C2:E2', 'A2:A3', 'B2:B3', 'F2:F3'],
      columns: { C: 'onTime denominator', D: 'onTime numerator', E: 'onTime rate', F: 'overdue count' },
    },
    {
      name: 'on time in two columns, resolved and pending',
      rows: [
        TITLE,
        ['STT', 'Đơn vị', 'Đã giải quyết', null, null, null, 'Đang giải quyết', null, null],
        [null, null, 'Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Tổng số', 'Trong hạn', 'Quá hạn'],
        ...body([25, 10, 12, 3, 5, 4, 1], [30, 10, 18, 2, 6, 6, 0]),
      ],
      merges: ['C2:F2', 'G2:I2'],
      columns: { C: null, D: null, E: null, F: 'overdue count', G: null, H: null, I: 'pendingOverdue count' },
    },
  ],
  'points are no percent': [
    {
      name: 'points in the heading',
      rows: sheet(['Thanh toán trực tuyến (10 điểm)'], [[9.5], [10], [7.25]]),
      columns: { C: 'scorePayment rate' },
      asked: [],
    },
    {
      name: 'points beside a total, without a word',
      rows: sheet(
        ['Công khai, minh bạch', 'Thanh toán trực tuyến', 'Số hóa hồ sơ', 'Tổng điểm', 'Xếp hạng'],
        [
          [18, 9.5, 20.4, 96.1, 1],
          [16.5, 8.1, 19.9, 91.7, 2],
        ],
      ),
      columns: {
        C: 'scoreOpenness rate',
        D: 'scorePayment rate',
        E: 'scoreDigitising rate',
        F: 'score rate',
        G: null,
      },
      asked: [],
    },
    {
      name: 'the ratio of a score',
      rows: [
        TITLE,
        ['STT', 'Đơn vị', 'Thanh toán trực tuyến', null, null],
        [null, null, 'Điểm', 'Điểm tối đa', 'Tỷ lệ (%)'],
        ...body([2.5, 10, 25], [9.1, 10, 91]),
      ],
      merges: ['C2:E2', 'A2:A3', 'B2:B3'],
      columns: { C: 'scorePayment rate', D: 'scorePayment maximum', E: null },
    },
    {
      name: 'small decimals that say neither',
      rows: sheet(['Thanh toán trực tuyến'], [[9.5], [10], [7.25]]),
      columns: { C: null },
      asked: ['points-or-percent'],
    },
    {
      name: 'percent beside a total of points',
      rows: sheet(
        ['Thanh toán trực tuyến', 'Tổng điểm'],
        [
          [72.5, 96.1],
          [45.25, 91.7],
        ],
      ),
      columns: { C: 'payment rate', D: 'score rate' },
      asked: [],
    },
  ],
  'the combined rate of digitising is its own': [
    ...[
      'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC (%)',
      'Tỷ lệ số hoá thành phần hồ sơ và kết quả giải quyết (%)',
      'Số hóa hồ sơ & kết quả giải quyết TTHC (%)',
    ].map((heading) => ({
      name: heading,
      rows: sheet([heading], [[97.2], [81.4]]),
      columns: { C: 'digitised rate' },
      asked: [],
    })),
  ],
  'days, procedures, money and transactions are no dossiers': [
    {
      name: 'procedures beside dossiers',
      rows: sheet(
        ['Tỷ lệ TTHC có giao dịch thanh toán trực tuyến (%)', 'Tỷ lệ hồ sơ thanh toán trực tuyến (%)'],
        [
          [20, 72],
          [90, 45],
        ],
      ),
      columns: { C: null, D: 'payment rate' },
      asked: [],
    },
    {
      name: 'days late beside dossiers late',
      rows: sheet(
        ['Số ngày quá hạn', 'Số hồ sơ trễ hẹn', 'Thời gian trễ (ngày)'],
        [
          [21, 2, 11],
          [3, 1, 3],
        ],
      ),
      columns: { C: null, D: 'overdue count', E: null },
      asked: [],
    },
    {
      name: 'money paid online beside dossiers',
      rows: sheet(
        [
          'Số tiền thanh toán trực tuyến (đồng)',
          'Số giao dịch thanh toán trực tuyến',
          'Tỷ lệ hồ sơ TTTT (%)',
        ],
        [
          [1500000, 20, 72.5],
          [400000, 9, 45.25],
        ],
      ),
      columns: { C: null, D: null, E: 'payment rate' },
      asked: [],
    },
    {
      name: 'tasks and documents late are no dossiers late',
      rows: sheet(
        ['Nhiệm vụ quá hạn', 'Văn bản quá hạn', 'Hồ sơ quá hạn'],
        [
          [4, 2, 1],
          [0, 3, 0],
        ],
      ),
      columns: { C: 'tasksOverdue count', D: null, E: 'overdue count' },
      asked: [],
    },
  ],
  'pending is late too': [
    ['Đã giải quyết quá hạn', 'Đang giải quyết quá hạn'],
    ['Quá hạn đã giải quyết', 'Quá hạn chưa giải quyết'],
    ['Đã xử lý trễ hạn', 'Đang xử lý trễ hạn'],
  ].map(([done = '', pending = '']) => ({
    name: pending,
    rows: sheet(
      [done, pending],
      [
        [0, 2],
        [1, 0],
      ],
    ),
    columns: { C: 'overdue count', D: 'pendingOverdue count' },
    asked: [],
  })),
};
