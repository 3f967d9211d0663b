import type { SheetContent } from '../../src/model';
import { chooseMonth, monthContradictions, surveySheets } from '../../src/reading';
import type { Cell } from './layouts/sheet';
import { sheetOf } from './layouts/sheet';
import { settingsFor } from './settings';

const settings = settingsFor();
const HEAD = ['Đơn vị', 'Tỷ lệ số hoá khi tiếp nhận'] as const;

const metrics = (name: string, title: string, rate: Cell = '80%'): SheetContent =>
  sheetOf(name, [[title], [...HEAD], ['Xã A', rate], ['Xã B', rate]]);

function choose(
  sheets: readonly SheetContent[],
  active?: string,
  wanted: Parameters<typeof chooseMonth>[2] = {},
): ReturnType<typeof chooseMonth> {
  return chooseMonth(surveySheets(sheets, settings), active, wanted);
}

const month = (value: number, year = 2023) => ({ year, month: value });
const july = metrics('T7', 'Tháng 7/2023');
const august = metrics('T8', 'Tháng 8/2023');
const history = sheetOf('Sổ theo dõi', [
  ['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ'],
  ['Tháng 5/2023', 'Xã A', 'Nhắc nhở', 1],
]);

describe('which month', () => {
  test('the active metrics sheet wins over a later one', () => {
    expect(choose([july, august], 'T7')).toEqual({ period: month(7), sheet: 'T7' });
  });

  test('without an active metrics sheet the latest month with data', () => {
    const september = metrics('T9', 'Tháng 9/2023', null);
    expect(choose([july, august, september, history], 'Sổ theo dõi')).toEqual({
      period: month(8),
      sheet: 'T8',
    });
  });

  test('the wanted month wins over the active sheet', () => {
    expect(choose([july, august], 'T8', { period: month(7) })).toEqual({ period: month(7), sheet: 'T7' });
  });

  test('a month nobody speaks of is not made up', () => {
    expect(choose([july, august], 'T8', { period: month(3) })).toMatchObject({ unclear: 'no-month' });
  });

  test('the year comes from the other sheets', () => {
    expect(choose([metrics('T8', 'Biểu tổng hợp'), metrics('T7', 'Năm 2023')], 'T8')).toEqual({
      period: month(8),
      sheet: 'T8',
    });
  });

  test('no year anywhere: asked, unless the caller says', () => {
    const bare = metrics('T8', 'Biểu tổng hợp');
    const noYear = { unclear: 'no-year', doubtful: [{ sheet: 'T8', months: [{ month: 8 }] }] };
    expect(choose([bare], 'T8')).toMatchObject(noYear);
    expect(choose([bare])).toMatchObject(noYear);
    expect(choose([bare], 'T8', { period: month(8, 2024) })).toEqual({ period: month(8, 2024), sheet: 'T8' });
  });

  describe('a name and a title that contradict each other', () => {
    const copied = metrics('T8', 'Kết quả tháng 9/2023');
    const asked = {
      unclear: 'two-months',
      doubtful: [{ sheet: 'T8', months: [{ month: 8 }, { month: 9 }] }],
    };

    test('are asked about', () => {
      expect(choose([copied])).toMatchObject(asked);
      expect(choose([copied], 'T8')).toMatchObject(asked);
      expect(choose([copied], undefined, { sheet: 'T8' })).toMatchObject(asked);
    });

    test('are asked about where an older sheet is clear, and not where a later one is', () => {
      expect(choose([july, copied])).toMatchObject(asked);
      expect(choose([copied, metrics('T10', 'Tháng 10/2023')])).toMatchObject({ period: month(10) });
    });

    test('are not asked about where the month in doubt stands on a clear sheet', () => {
      expect(choose([metrics('T7', 'Tháng 8/2023'), august])).toMatchObject({ sheet: 'T8' });
    });

    test.each([8, 9])('are read as month %i when somebody says so', (wanted) => {
      expect(choose([july, copied], undefined, { period: month(wanted) })).toEqual({
        period: month(wanted),
        sheet: 'T8',
      });
    });

    test('are said of their sheet and title, and of no other sheet', () => {
      const said = monthContradictions(surveySheets([july, copied], settings));
      const facts = { named: { month: 8 }, titled: { month: 9, year: 2023 } };
      const cell = { sheet: 'T8', row: 0, column: 0 };
      expect(said).toMatchObject([{ code: 'month-contradiction', cell, facts }]);
    });

    test('are read as no third month', () => {
      expect(choose([copied], undefined, { period: month(3) })).toMatchObject({ unclear: 'no-month' });
    });

    test.each([
      ['a year', 'T8-2023', 'Tháng 8/2022'],
      ['a sum', 'T8', 'Luỹ kế 9 tháng năm 2023'],
      ['days', 'T8', 'Từ ngày 21/8/2023 đến 20/9/2023'],
    ])('may differ by %s', (_, name, title) => {
      expect(choose([metrics(name, title)])).toMatchObject({ unclear: 'two-months' });
    });

    test.each([
      ['a sum up to the month', 'T8', 'Luỹ kế 8 tháng năm 2023'],
      ['the month beside the one it is compared with', 'T8', 'Tháng 8/2023 so với tháng 7/2023'],
      ['a meeting in the next month', 'T8', 'Kết quả tháng 8/2023 phục vụ họp tháng 9/2023'],
      ['a dateline', 'T8-2023', 'Tứ Kỳ, ngày 05 tháng 9 năm 2023'],
      ['the day figures were taken', 'T8-2023', 'Số liệu tính đến ngày 05/9/2023'],
      ['days that end in the month', 'T8', 'Từ ngày 21/7/2023 đến 20/8/2023'],
    ])('are none where the title names %s', (_, name, title) => {
      expect(choose([metrics(name, title)])).toMatchObject({ period: month(8) });
    });
  });

  test('days that are no calendar month count for the month they end in', () => {
    expect(choose([metrics('Sheet1', 'Từ ngày 21/7/2023 đến 20/8/2023')])).toMatchObject({
      period: month(8),
    });
  });

  test('a dateline is not the month', () => {
    const sheet = metrics('Sheet1', 'Tứ Kỳ, ngày 05 tháng 9 năm 2023');
    expect(choose([sheet])).toMatchObject({ unclear: 'no-month' });
  });

  test('two sheets of one month are asked about', () => {
    expect(choose([august, metrics('T8 (2)', 'Tháng 8/2023')])).toMatchObject({
      unclear: 'several-sheets',
      candidates: [{ sheet: 'T8' }, { sheet: 'T8 (2)' }],
    });
  });

  test('a sheet of all months is read for its latest month with data', () => {
    const year = sheetOf('Cả năm', [
      ['Tỷ lệ số hoá khi tiếp nhận năm 2023'],
      ['Đơn vị', 'Tỷ lệ số hoá khi tiếp nhận', null, null],
      [null, 'Tháng 7', 'Tháng 8', 'Tháng 9'],
      ['Xã A', '70%', '80%', null],
      ['Xã B', '71%', '81%', null],
    ], { merges: [{ top: 1, bottom: 1, left: 1, right: 3 }] }); // oxfmt-ignore
    expect(choose([year])).toEqual({ period: month(8), sheet: 'Cả năm' });
  });
});

describe('nothing to read', () => {
  test.each<[string, SheetContent]>([
    [
      'no-unit-column',
      sheetOf('T8', [
        ['Số hoá khi tiếp nhận', 'Thanh toán trực tuyến'],
        [80, 90],
      ]),
    ],
    [
      'no-metric-column',
      sheetOf('T8', [
        ['STT', 'Đơn vị', 'Ghi chú'],
        [1, 'Xã A', 'Đã báo cáo'],
      ]),
    ],
    [
      'no-metrics',
      sheetOf('Danh bạ', [
        ['Họ tên', 'Điện thoại'],
        ['An', '0900'],
      ]),
    ],
    ['no-metrics', sheetOf('Trống', [])],
  ])('%s', (unclear, sheet) => {
    expect(choose([sheet])).toEqual({ unclear, candidates: [] });
  });

  test('our own sheets and the history are known by their headings', () => {
    expect(surveySheets([history], settings)).toMatchObject([{ kind: 'history' }]);
  });
});
