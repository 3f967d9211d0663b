import type { ColumnCase } from './columns';
import { sheet } from './columns';

/** Doubt, direction and money. */
export const doubtCases: Readonly<Record<string, readonly ColumnCase[]>> = {
  'elimination and figures settle before anybody is asked': [
    {
      name: 'the other half is certain',
      rows: sheet(
        ['Số hồ sơ tiếp nhận', 'Số hồ sơ số hoá đầy đủ', 'Số hồ sơ đã giải quyết', 'Số kết quả được số hoá'],
        [
          [100, 97, 90, 90],
          [50, 40, 50, 45],
        ],
      ),
      columns: {
        C: 'intake denominator',
        D: 'intake numerator',
        E: 'results denominator',
        F: 'results numerator',
      },
      asked: [],
    },
    {
      name: 'the rate is the quotient in every row',
      rows: sheet(
        ['Tiếp nhận', 'Có file', 'Không file', 'Tỷ lệ'],
        [
          [30, 25, 5, 83.33],
          [40, 10, 30, 25],
          [20, 15, 5, 75],
        ],
      ),
      columns: { C: 'intake denominator', D: 'intake numerator', E: null, F: 'intake rate' },
      asked: [],
    },
    {
      name: 'two blocks in a row, each by its own quotient',
      rows: sheet(
        ['Tiếp nhận', 'Số hoá', 'Tỷ lệ', 'Giải quyết', 'Số hoá', 'Tỷ lệ'],
        [
          [30, 25, 83.33, 50, 30, 60],
          [40, 10, 25, 60, 20, 33.33],
          [20, 15, 75, 80, 20, 25],
        ],
      ),
      columns: { D: 'intake numerator', E: 'intake rate', G: 'results numerator', H: 'results rate' },
      asked: [],
    },
    {
      name: 'nothing settles it',
      rows: sheet(['Tỷ lệ số hoá (%)'], [[97.2], [81.4]]),
      columns: { C: null },
      asked: ['ambiguous-column'],
    },
  ],
  'low is good for a rate of what is late': [
    ...['Tỷ lệ hồ sơ quá hạn (%)', 'Tỷ lệ trễ hẹn', 'Tỷ lệ hồ sơ chậm hạn (%)'].map((heading) => ({
      name: heading,
      rows: sheet([heading], [[0.45], [6.25], [0]]),
      columns: { C: 'overdueRate rate' },
      asked: [],
    })),
  ],
  'amounts have decimals and may exceed the plan': [
    {
      name: 'revenue',
      rows: sheet(
        ['Dự toán', 'Thực hiện', 'Tỷ lệ so với dự toán (%)'],
        [
          [12.5, 13.8, 110.4],
          [8.2, 5.1, 62.2],
        ],
        ['THU NGÂN SÁCH THÁNG 10/2025 (tỷ đồng)'],
      ),
      columns: { C: 'revenue denominator', D: 'revenue numerator', E: 'revenue rate' },
      rates: { 'Xã An Bình': { revenue: 110.4 }, 'Xã Bình Minh': { revenue: 62.2 } },
      asked: [],
    },
    {
      name: 'disbursement',
      rows: sheet(
        ['Kế hoạch vốn (tỷ đồng)', 'Đã giải ngân (tỷ đồng)', 'Tỷ lệ (%)'],
        [
          [120.5, 96.4, 80],
          [40, 10, 25],
        ],
        ['GIẢI NGÂN VỐN ĐẦU TƯ CÔNG THÁNG 10/2025'],
      ),
      columns: { C: 'disbursement denominator', D: 'disbursement numerator', E: 'disbursement rate' },
      rates: { 'Xã An Bình': { disbursement: 80 } },
      asked: [],
    },
    {
      name: 'disbursement by words of its own headings alone',
      rows: sheet(
        ['Vốn kế hoạch', 'Giá trị giải ngân', 'Tỷ lệ giải ngân (%)'],
        [
          [30.25, 27.5, 90.91],
          [12, 3, 25],
        ],
      ),
      columns: { E: 'disbursement rate' },
      asked: [],
    },
  ],
};
