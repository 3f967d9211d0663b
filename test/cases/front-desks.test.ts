import type { CellValue } from '../../src/model';
import { evaluated, named, problemCodes } from './run-case';

/** A commune's own row and that of its front desk in one table: asked about once. */

const table = (...rows: readonly (readonly CellValue[])[]) => [
  { name: 'T10', rows: [['THÁNG 10/2025'], ['STT', 'Đơn vị', 'Hồ sơ quá hạn'], ...rows] },
];
const DESKS = [
  'Trung tâm Phục vụ hành chính công xã An Bình',
  'TTPVHCC xã An Bình',
  'Bộ phận Một cửa xã An Bình',
];
const ASKED = ['two-desks', 'duplicate-unit'];

describe.each(DESKS)('%s beside its commune', (desk) => {
  const sheets = table([1, 'UBND xã An Bình', 2], [2, desk, 3], [3, 'UBND xã Bình Minh', 1]);

  test('is asked about in one question, and only theirs is open', async () => {
    const json = await evaluated(sheets);
    expect(problemCodes(json).filter((code) => ASKED.includes(code))).toEqual(['two-desks']);
    expect(named(json, 'overdue')).toEqual(['UBND xã Bình Minh: 1']);
    expect(json.undecided.map(({ unit }) => unit)).toEqual(['UBND xã An Bình']);
  });

  test.each([
    ['both', 5],
    ['commune', 2],
    ['desk', 3],
  ])('answered: %s', async (desks, count) => {
    const json = await evaluated(sheets, { settings: { reading: { desks } } });
    expect(named(json, 'overdue')).toEqual([`UBND xã An Bình: ${count}`, 'UBND xã Bình Minh: 1']);
    expect(problemCodes(json).filter((code) => ASKED.includes(code))).toEqual([]);
  });
});

test('desks of several communes are one question', async () => {
  const json = await evaluated(
    table(
      [1, 'UBND xã An Bình', 2],
      [2, 'Trung tâm PVHCC xã An Bình', 3],
      [3, 'UBND xã Bình Minh', 0],
      [4, 'Trung tâm PVHCC xã Bình Minh', 1],
    ),
  );
  expect(problemCodes(json).filter((code) => ASKED.includes(code))).toEqual(['two-desks']);
  expect(named(json, 'overdue')).toEqual([]);
});

test('a desk twice is a unit twice', async () => {
  const json = await evaluated(table([1, 'TTPVHCC xã An Bình', 2], [2, 'Trung tâm PVHCC xã An Bình', 3]));
  expect(problemCodes(json).filter((code) => ASKED.includes(code))).toEqual([
    'duplicate-unit',
    'duplicate-unit',
  ]);
});
