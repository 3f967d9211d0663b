import type { CellValue } from '../../src/model';
import { asCounted, readMonth } from '../../src/reading';
import { presetSettings } from '../../src/settings';
import { printedAs } from '../../src/settings/printed';
import { sheetOf } from './layouts/sheet';

const settings = presetSettings('qd-766');

function countedFrom(rows: readonly (readonly CellValue[])[], month = 9) {
  const name = `T${month}`;
  const table = readMonth([sheetOf(name, rows)], { period: { year: 2025, month }, sheet: name }, settings);
  const counted = asCounted(settings, table);
  return { table, printed: (id: string) => printedAs(id, counted) };
}

const scores = (heading: string, ...more: readonly (readonly CellValue[])[]) =>
  countedFrom([
    ['ĐIỂM DỊCH VỤ CÔNG TRỰC TUYẾN THÁNG 9/2025'],
    ['STT', 'Đơn vị', heading, 'Điểm thanh toán trực tuyến'],
    ...more,
    [1, 'Xã An Bình', 10.5, 8],
    [2, 'Xã Bình Minh', 11, 7],
    [3, 'Xã Châu Sơn', 9, 9],
  ]);

describe('the most points there are', () => {
  test.each([
    'Điểm dịch vụ công trực tuyến (22 điểm)',
    'Điểm dịch vụ công trực tuyến (tối đa 22)',
    'Điểm dịch vụ công trực tuyến/22',
    'Dịch vụ công trực tuyến (22)',
  ])('come from the heading %p', (heading) => {
    const { printed } = scores(heading);
    expect(printed('scoreOnline').maximum).toBe(2200);
    expect(printed('scorePayment').maximum).toBe(1000);
  });

  test.each(['Điểm tối đa', 'Thang điểm', 'Điểm chuẩn'])('come from a row %p, which is no unit', (label) => {
    const { printed, table } = scores('Điểm dịch vụ công trực tuyến', [null, label, 22, 12]);
    expect(printed('scoreOnline').maximum).toBe(2200);
    expect(printed('scorePayment').maximum).toBe(1200);
    expect(table.units.map(({ unit }) => unit.name)).toEqual(['Xã An Bình', 'Xã Bình Minh', 'Xã Châu Sơn']);
  });

  const beside = (...maxima: readonly number[]) =>
    countedFrom([
      ['THÁNG 9/2025'],
      ['STT', 'Đơn vị', 'Điểm dịch vụ công trực tuyến', null],
      [null, null, 'Điểm đạt', 'Điểm tối đa'],
      ...maxima.map((maximum, i) => [i + 1, `Xã Số ${i + 1}`, 10 + i / 2, maximum]),
    ]).printed('scoreOnline').maximum;

  it('come from a column beside the points', () => {
    expect(beside(22, 22, 22)).toBe(2200);
  });

  it('are not one number where units differ', () => {
    expect(beside(22, 20, 22)).toBeNull();
  });

  it('are those built in where the sheet says nothing, or a number that units exceed', () => {
    expect(scores('Điểm dịch vụ công trực tuyến').printed('scoreOnline').maximum).toBe(1200);
    expect(scores('Điểm dịch vụ công trực tuyến (10)').printed('scoreOnline').maximum).toBe(1200);
  });

  it.each(['đến 31/12', '(đến 31/12)', '(từ 01/12 đến 31 /12)'])('are no part of a date: %s', (date) => {
    const rows = [['THÁNG 12/2025'], ['STT', 'Đơn vị', `Điểm thanh toán trực tuyến ${date}`]];
    const { printed, table } = countedFrom([...rows, [1, 'Xã An Bình', 8], [2, 'Xã Bình Minh', 7]], 12);
    expect(table.layouts[0]?.columns.at(-1)?.meaning?.indicator).toBe('scorePayment');
    expect(printed('scorePayment').maximum).toBe(1000);
  });
});

describe('what amounts are counted in', () => {
  const spent = (title: string | null, unit: string) =>
    countedFrom([
      ['TÌNH HÌNH GIẢI NGÂN THÁNG 9/2025', null, null, title],
      ['STT', 'Đơn vị', `Kế hoạch vốn${unit}`, `Đã giải ngân${unit}`, 'Tỷ lệ giải ngân (%)'],
      [1, 'Xã An Bình', 120, 60, 50],
      [2, 'Xã Bình Minh', 80.5, 66.2, 82.24],
    ]).printed('disbursement').unit;

  test.each([
    [null, ' (tỷ đồng)', 'tỷ đồng'],
    ['Đơn vị tính: Triệu đồng', '', 'triệu đồng'],
    ['ĐVT: tỷ đồng', '', 'tỷ đồng'],
    ['Đơn vị tính: %', '', null],
    [null, '', null],
  ])('title %p, heading %p: %p', (title, heading, unit) => {
    expect(spent(title, heading)).toBe(unit);
  });
});
