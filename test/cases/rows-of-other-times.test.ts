import { evaluated, figures, named, problemCodes } from './run-case';

/** A row that names another time is not a unit's figure of this one, also where the unit has no other row. */

describe.each([
  ['months', 'Tháng 9', 'Tháng 10'],
  ['months with their year', 'T9/2025', 'T10/2025'],
  ['the same month of the year before', 'Tháng 10/2024', 'Tháng 10/2025'],
  ['this time and the one before', 'Kỳ trước', 'Kỳ này'],
])('%s', (_, other, own) => {
  const evaluatedRows = (...rows: (string | number)[][]): ReturnType<typeof evaluated> =>
    evaluated([
      { name: 'Bảng', rows: [['THÁNG 10/2025'], ['STT', 'Đơn vị', 'Kỳ', 'Hồ sơ quá hạn'], ...rows] },
    ]);

  test('a unit with no row of this time has no figure', async () => {
    const json = await evaluatedRows(
      [1, 'Xã An Bình', other, 7],
      [2, 'Xã An Bình', own, 2],
      [3, 'Xã Bình Minh', other, 5],
      [4, 'Xã Châu Sơn', own, 1],
    );
    expect(named(json, 'overdue')).toEqual(['Xã An Bình: 2', 'Xã Châu Sơn: 1']);
    expect(figures(json, 'overdue')).not.toContain('Xã Bình Minh: 5');
    expect(problemCodes(json)).toContain('missing-unit');
  });

  test('nor have two of one name, each with a row of another time', async () => {
    const json = await evaluatedRows(
      [1, 'Xã Tân Phong', other, 7],
      [2, 'Phường Tân Phong', other, 5],
      [3, 'Xã Châu Sơn', own, 1],
    );
    expect(named(json, 'overdue')).toEqual(['Xã Châu Sơn: 1']);
    const missing = json.problems.filter(({ code }) => code === 'missing-unit');
    expect(missing.map(({ message }) => message)).toEqual(
      ['Xã Tân Phong', 'Phường Tân Phong'].map((name) => expect.stringContaining(name)),
    );
  });
});
