import { monthOfName } from '../../src/reading/periods';
import { timeOf } from '../../src/reading/times';

test.each([
  ['T8', { month: 8, year: undefined }],
  ['T08', { month: 8, year: undefined }],
  ['T8-2023', { month: 8, year: 2023 }],
  ['T8.23', { month: 8, year: 2023 }],
  ['Tháng 8', { month: 8, year: undefined }],
  ['Thang 8-2023', { month: 8, year: 2023 }],
  ['tháng 12 năm 2023', { month: 12, year: 2023 }],
  ['8.2023', { month: 8, year: 2023 }],
  ['2023-08', { month: 8, year: 2023 }],
  ['Số hoá T7', { month: 7, year: undefined }],
  ['8', { month: 8, year: undefined }],
  ['Tháng Tám', { month: 8, year: undefined }],
  ['THÁNG MƯỜI HAI NĂM 2023', { month: 12, year: 2023 }],
  ['Tháng Năm', { month: 5, year: undefined }],
  ['Tháng Năm năm 2023', { month: 5, year: 2023 }],
  ['T8_2', { month: 8, year: undefined }],
  ['T1-T8', { month: 8, year: undefined }],
  ['Lũy kế T1-T8.2023', { month: 8, year: 2023 }],
  ['Từ tháng 1 đến tháng 8/2023', { month: 8, year: 2023 }],
  ['T8-T7', undefined],
  ['T7+T8', undefined],
  ['T7,8', undefined],
  ['T8_T9', undefined],
  ['T8 so T7', undefined],
  ['Tháng năm 2023', undefined],
  ['Tháng sau', undefined],
  ['Tháng tạm tính', undefined],
  ['Thang tam', undefined],
  ['Sheet1', undefined],
  ['TT13', undefined],
  ['Danh mục', undefined],
])('the sheet name %s', (name, month) => {
  expect(monthOfName(name)).toEqual(month);
});

const month = (m: number, year?: number) => ({ kind: 'month', at: { month: m, year } });

test.each([
  ['Tháng 8', month(8)],
  ['Tỷ lệ tháng 3 (%)', month(3)],
  ['THÁNG 8/2023', month(8, 2023)],
  ['BIỂU TỔNG HỢP THÁNG 8 NĂM 2023', month(8, 2023)],
  ['Từ ngày 21/7/2023 đến 20/8/2023', month(8, 2023)],
  ['(Từ ngày 21/7/2023 đến ngày 20/8/2023)', month(8, 2023)],
  ['Từ ngày 21 tháng 7 năm 2023 đến ngày 20 tháng 8 năm 2023', month(8, 2023)],
  ['(Số liệu tháng 8 tính từ ngày 01/8/2023 đến ngày 31/8/2023)', month(8, 2023)],
  ['Kỳ 15/12/2022-14/01/2023', month(1, 2023)],
  ['cùng kỳ tháng 3', month(3)],
  ['T7', month(7)],
  ['KẾT QUẢ THÁNG TÁM NĂM 2023', month(8, 2023)],
  ['Tháng Giêng năm 2024', month(1, 2024)],
  ['Tháng Tư'.normalize('NFD'), month(4)],
  ['Số liệu tháng từ 01/8/2023 đến 31/8/2023', month(8, 2023)],
  ['Tháng 7, 8', { kind: 'other' }],
  ['Tháng 7 và tháng 8', { kind: 'other' }],
  ['ngày   tháng   năm 2023', null],
  ['Trong tháng một số đơn vị chưa báo cáo', { kind: 'current' }],
  [
    'Luỹ kế 8 tháng',
    { kind: 'cumulative', end: { month: 8, year: undefined }, start: undefined, dated: false },
  ],
  [
    '8 tháng đầu năm 2023',
    { kind: 'cumulative', end: { month: 8, year: 2023 }, start: undefined, dated: false },
  ],
  ['Lũy kế từ đầu năm', { kind: 'cumulative', end: undefined, start: undefined, dated: false }],
  [
    'Luỹ kế từ 01/4-31/8',
    {
      kind: 'cumulative',
      end: { month: 8, year: undefined },
      start: { month: 4, year: undefined },
      dated: true,
    },
  ],
  [
    'Từ 01/4/2023 đến 31/8/2023',
    { kind: 'cumulative', end: { month: 8, year: 2023 }, start: { month: 4, year: 2023 }, dated: true },
  ],
  [
    'Luỹ kế từ 01/4',
    { kind: 'cumulative', end: undefined, start: { month: 4, year: undefined }, dated: true },
  ],
  [
    'Luỹ kế đến tháng 8',
    { kind: 'cumulative', end: { month: 8, year: undefined }, start: undefined, dated: false },
  ],
  ['Tháng trước', { kind: 'previous' }],
  ['Trong tháng', { kind: 'current' }],
  ['Từ kỳ trước', { kind: 'other' }],
  ['Tăng/giảm so với tháng 7', { kind: 'other' }],
  ['Cùng kỳ năm trước', { kind: 'lastYear' }],
  ['Cùng kỳ', { kind: 'lastYear' }],
  ['Tăng/giảm so với cùng kỳ', { kind: 'other' }],
  ['Tỷ lệ', null],
  ['Tứ Kỳ, ngày    tháng 9 năm 2023', null],
  ['Tứ Kỳ, ngày 05 tháng 9 năm 2023', null],
  ['Hồ sơ thanh toán trực tuyến', null],
])('%s', (text, time) => {
  expect(timeOf(text)).toEqual(time);
});
