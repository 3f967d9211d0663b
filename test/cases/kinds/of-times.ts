import type { SmallSheet } from './judge';
import { table } from './table';

const LATE = 'Hồ sơ quá hạn';

/** The period a sheet is about, and what was before it. */
export const ofTimes: Readonly<Record<string, readonly SmallSheet[]>> = {
  'a quarter is judged as a quarter': [
    {
      name: 'named by the sheet, its days below the title',
      sheet: 'Quý III',
      rows: table([LATE], [[21], [0]], {
        title: ['KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2025', 'Từ ngày 01/7/2025 đến ngày 30/9/2025'],
      }),
      right: {
        period: '2025-Q3',
        named: ['overdue overdue | Xã An Bình | 21'],
        says: ['quý III/2025'],
        silent: ['tiếp tục phát huy'],
      },
    },
    {
      name: 'named by its days alone, the column first',
      sheet: 'Sheet1',
      rows: [
        ['(Từ ngày 01/7/2025 đến ngày 30/9/2025)'],
        ['Hồ sơ trễ hạn', 'Đơn vị'],
        [21, 'Sở Xây dựng'],
        [0, 'Sở Nội vụ'],
      ],
      right: {
        period: '2025-Q3',
        named: ['overdue overdue | Sở Xây dựng | 21'],
        says: ['quý III/2025'],
        silent: ['tiếp tục phát huy'],
      },
    },
    {
      name: 'the first of a year, in short',
      sheet: 'QI-2026',
      rows: table(['Giải quyết chậm hạn'], [[0], [3]], { title: 'BIỂU TỔNG HỢP' }),
      right: {
        period: '2026-Q1',
        named: ['overdue overdue | Xã Bình Minh | 3'],
        says: ['quý I/2026'],
        silent: ['tiếp tục phát huy'],
      },
    },
  ],
  'from a day to a day': [
    {
      name: 'July to early November',
      sheet: 'Tổng hợp số liệu',
      rows: table(['Hồ sơ trễ hẹn'], [[12], [0]], {
        title: 'Từ ngày 01/7/2025 đến ngày 03/11/2025',
        names: ['Sở Xây dựng', 'Xã Bình Minh'],
      }),
      right: {
        period: '2025-07-01..2025-11-03',
        named: ['overdue overdue | Sở Xây dựng | 12'],
        says: ['Từ 01/7/2025 đến 03/11/2025'],
      },
    },
    {
      name: 'in days of words, of communes',
      sheet: 'Sheet1',
      rows: table(['Đã giải quyết trễ hạn'], [[0], [4]], {
        title: 'Từ ngày 15 tháng 8 năm 2025 đến ngày 20 tháng 10 năm 2025',
      }),
      right: { period: '2025-08-15..2025-10-20', named: ['overdue overdue | Xã Bình Minh | 4'] },
    },
    {
      name: 'half of a month',
      sheet: 'Nửa đầu tháng',
      rows: table([LATE], [[1], [0]]),
      right: { period: '2025-10-01..2025-10-15', named: ['overdue overdue | Xã An Bình | 1'] },
    },
  ],
  'the date of a decision is no month': [
    {
      name: 'a decision and a list of kinds of periods',
      sheet: 'Biểu 1',
      rows: table([LATE], [[2]], {
        title: [
          'BIỂU TỔNG HỢP THEO QUYẾT ĐỊNH SỐ 766/QĐ-TTg NGÀY 23/06/2022',
          '(Thống kê hàng tháng, quý, 6 tháng, 9 tháng, năm)',
        ],
      }),
      right: { unclear: 'no-month' },
    },
    {
      name: 'the same, the month told',
      sheet: 'Biểu 1',
      rows: table([LATE], [[2]], {
        title: [
          'BIỂU TỔNG HỢP THEO QUYẾT ĐỊNH SỐ 766/QĐ-TTg NGÀY 23/06/2022',
          '(Thống kê hàng tháng, quý, 6 tháng, 9 tháng, năm)',
        ],
      }),
      period: { year: 2025, month: 9 },
      right: { period: '2025-09', named: ['overdue overdue | Xã An Bình | 2'] },
    },
    {
      name: 'a circular and the day of printing',
      sheet: 'Mẫu II.06',
      rows: table(['Trễ hạn'], [[2], [0]], {
        title: [
          'Ban hành kèm theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020 của Văn phòng Chính phủ',
          'Ngày in: 05/11/2025',
        ],
        names: ['Sở Xây dựng', 'Sở Nội vụ'],
      }),
      right: { unclear: 'no-month' },
    },
    {
      name: 'a decree above the month itself',
      sheet: 'Sheet1',
      rows: table([LATE], [[2], [0]], {
        title: ['(Theo Nghị định số 118/2025/NĐ-CP ngày 09/6/2025)', 'Tháng 10/2025'],
      }),
      right: { period: '2025-10', named: ['overdue overdue | Xã An Bình | 2'] },
    },
  ],
  'a month beside a comparison': [
    {
      name: 'with the period before',
      sheet: 'Sheet1',
      rows: table([LATE], [[2]], { title: 'KẾT QUẢ THÁNG 10/2025 SO VỚI KỲ TRƯỚC' }),
      right: { period: '2025-10', named: ['overdue overdue | Xã An Bình | 2'] },
    },
    {
      name: 'with a month by its number',
      sheet: 'Sheet1',
      rows: table(['Trễ hẹn'], [[2], [0]], { title: 'KẾT QUẢ THÁNG 10/2025 (so với tháng 9/2025)' }),
      right: { period: '2025-10', named: ['overdue overdue | Xã An Bình | 2'] },
    },
    {
      name: 'a quarter with that of last year, of departments',
      sheet: 'Sheet1',
      rows: table([LATE], [[0], [7]], {
        title: 'KẾT QUẢ QUÝ III/2025 SO VỚI CÙNG KỲ NĂM 2024',
        names: ['Sở Xây dựng', 'Sở Nội vụ'],
      }),
      right: { period: '2025-Q3', named: ['overdue overdue | Sở Nội vụ | 7'] },
    },
  ],
  'a period that opens with the year is the year so far': [
    {
      name: 'January',
      sheet: 'T1',
      rows: table(['Tỷ lệ hồ sơ thanh toán trực tuyến (chỉ tiêu ≥ 60%)'], [[72], [12]], {
        title: 'THÁNG 01/2026',
      }),
      right: { named: ['targetMissed payment | Xã Bình Minh | 12 < 60'], undecided: [] },
    },
    {
      name: 'the first quarter, by counts',
      sheet: 'Quý I',
      rows: table(
        ['Số hồ sơ có phí', 'Số hồ sơ thanh toán trực tuyến'],
        [
          [100, 72],
          [100, 12],
        ],
        { title: 'QUÝ I/2026', above: ['Chỉ tiêu giao', null, null] },
      ),
      settings: { indicators: { payment: { target: 60 } } },
      right: { period: '2026-Q1', named: ['targetMissed payment | Xã Bình Minh | 12 < 60'], undecided: [] },
    },
    {
      name: 'half a year, of departments',
      sheet: '6 tháng',
      rows: table(['Tỷ lệ TTTT (chỉ tiêu 60%)'], [['72%'], ['12%']], {
        title: '6 THÁNG ĐẦU NĂM 2026',
        names: ['Sở Xây dựng', 'Sở Nội vụ'],
      }),
      right: { period: '2026-H1', named: ['targetMissed payment | Sở Nội vụ | 12 < 60'], undecided: [] },
    },
  ],
  'no register, no step': [
    {
      name: 'October, and nobody said what was before',
      rows: table([LATE], [[2]]),
      right: {
        named: ['overdue overdue | Xã An Bình | 2'],
        codes: ['history-missing'],
        steps: [null],
        says: ['[thiếu: lần thứ mấy]'],
      },
    },
    {
      name: 'until somebody says',
      rows: table([LATE], [[2]]),
      noEarlierActs: true,
      right: { noCodes: ['history-missing'], steps: ['Nhắc nhở 1'], silent: ['[thiếu: lần thứ mấy]'] },
    },
    {
      name: 'the third quarter, of departments missing a target',
      sheet: 'Quý III',
      rows: table(['Tỷ lệ TTTT (chỉ tiêu 60%)'], [['12%'], ['72%']], {
        title: 'QUÝ III/2025',
        names: ['Sở Xây dựng', 'Sở Nội vụ'],
      }),
      right: { codes: ['history-missing'], steps: [null] },
    },
    {
      name: 'January needs no register',
      sheet: 'T1',
      rows: table(['Đang giải quyết quá hạn'], [[2], [0]], { title: 'THÁNG 01/2026' }),
      right: { noCodes: ['history-missing'], steps: ['Nhắc nhở 1'] },
    },
  ],
};
