import { toPeriod, periodKey, type CellValue } from '../../src/model';
import { surveySheets } from '../../src/reading';
import { periodOfLine, periodOfName } from '../../src/reading/periods';
import { sheetOf } from './layouts/sheet';
import { settingsFor } from './settings';

test.each([
  ['Quý 3.2025', '2025-Q3'],
  ['Quý III.25', '2025-Q3'],
  ['Q3-25', '2025-Q3'],
  ['QIII-2025', '2025-Q3'],
  ['T10.25', '2025-10'],
  ['Tuan40', '2026-W40'],
  ['Tuần 40.25', '2025-W40'],
  ['6T2025', '2025-H1'],
  ['BC 9T2025', '2025-01..2025-09'],
  ['9T-2025', '2025-01..2025-09'],
  ['9T.25', '2025-01..2025-09'],
  ['12T2025', '2025'],
  ['T7-9.2025', '2025-Q3'],
  ['Nửa đầu tháng 10-2025', '2025-10-01..2025-10-15'],
  ['Nửa cuối T10-2025', '2025-10-16..2025-10-31'],
  ['15 ngày đầu tháng 10.2025', '2025-10-01..2025-10-15'],
  ['Nửa đầu tháng', undefined],
  ['Nửa đầu năm 2025', '2025-H1'],
  ['T25', undefined],
  ['25.10', undefined],
  ['Q5-25', undefined],
])('the sheet name %s', (name, key) => {
  const at = periodOfName(name);
  const period = at && toPeriod(at, 2026);
  expect(period && periodKey(period)).toBe(key);
});

test.each([
  ['KẾT QUẢ NỬA ĐẦU THÁNG 10/2025', '2025-10-01..2025-10-15'],
  ['Nửa cuối tháng 02 năm 2025', '2025-02-16..2025-02-28'],
  ['10 ngày cuối tháng 10/2025', '2025-10-22..2025-10-31'],
])('some days of a month are not the month: %s', (line, key) => {
  const at = periodOfLine(line);
  const period = at && toPeriod(at, 2025);
  expect(period && periodKey(period)).toBe(key);
});

test.each([
  ['Nửa đầu tháng', 'THÁNG 10/2025', '2025-10-01..2025-10-15'],
  ['Nửa cuối tháng 10', 'Tháng 10/2025', '2025-10-16..2025-10-31'],
  ['Nửa đầu tháng 9', 'Tháng 10/2025', undefined],
])('a sheet named %s over the title %s', (name, title, key) => {
  const sheet = sheetOf(name, [
    [title],
    ['STT', 'Đơn vị', 'Hồ sơ quá hạn'],
    [1, 'Xã An Bình', 1],
    [2, 'Xã Bình Minh', 0],
  ]);
  const main = surveySheets([sheet], settingsFor())[0]?.main;
  expect(main && periodKey(main)).toBe(key);
});

const JULY_1 = 46204;
const SEPTEMBER_30 = 46295;

test.each<[readonly (readonly CellValue[])[], string]>([
  [[['Từ ngày', '01/7/2026', 'đến ngày', '30/9/2026']], '2026-Q3'],
  [[['Từ ngày', JULY_1, 'đến ngày', SEPTEMBER_30]], '2026-Q3'],
  [[['Từ ngày:', null, '28/9/2026', null, 'Đến ngày:', '04/10/2026']], '2026-W40'],
  [
    [
      ['Từ ngày', JULY_1],
      ['Đến ngày', SEPTEMBER_30],
    ],
    '2026-Q3',
  ],
  [[['Tính đến ngày', SEPTEMBER_30]], '2026-01..2026-09'],
  [[['Kỳ báo cáo', 'Quý III/2026']], '2026-Q3'],
  [[['Tháng', 9, 'Năm', 2026]], '2026-09'],
  [[['Quý', 'III', 'Năm', 2026]], '2026-Q3'],
])('a period in cells of its own: %j', (titles, key) => {
  const sheet = sheetOf('Báo cáo', [
    ...titles,
    ['STT', 'Đơn vị', 'Tiếp nhận', 'Số hoá khi tiếp nhận'],
    [1, 'Xã An Bình', 100, 60],
    [2, 'Xã Bình Minh', 100, 95],
  ]);
  const main = surveySheets([sheet], settingsFor())[0]?.main;
  expect(main && periodKey(main)).toBe(key);
});

test.each([
  ['TỔNG HỢP THÁNG 10/2025', '2025-10'],
  ['BẢNG TỔNG HỢP THÁNG 9 NĂM 2025', '2025-09'],
  ['Biểu tổng hợp tháng 10.2025', '2025-10'],
  ['Phục vụ họp tháng 11/2025', undefined],
])('gathering (tổng hợp) is no meeting (họp): %s', (line, key) => {
  const at = periodOfLine(line);
  const period = at && toPeriod(at, 2025);
  expect(period && periodKey(period)).toBe(key);
});
