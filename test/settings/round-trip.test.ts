import fc from 'fast-check';
import { rate } from '../../src/model';
import {
  configEdits,
  drawConfigSheet,
  exportSettings,
  forgetEdits,
  parseSettings,
  PRESET_IDS,
  presetSettings,
  readConfigSheet,
  resolveSettings,
  type Settings,
  type SettingsPatch,
} from '../../src/settings';
import { settingsFileOf } from '../../src/settings/export';
import { runs } from '../support/in-full';
import { patches } from './patches';
import { drawn, edited, settingRows } from './sheets';

/** The settings a patch leads to. In a sheet rows may stand in any order, so order counts where it is said only. */
function meaning(patch: SettingsPatch, preset = patch.preset): Settings {
  const made = resolveSettings({ preset, sheet: patch });
  const byText = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  const { answers } = made.reading;
  return {
    ...made,
    indicators: [
      ...made.indicators.filter(({ id }) => isKnown(id)),
      ...made.indicators.filter(({ id }) => !isKnown(id)).toSorted(byText),
    ],
    reading: { ...made.reading, answers: answers.toSorted(byText) },
  };
}

function isKnown(id: string): boolean {
  return presetSettings('default').indicators.some((indicator) => indicator.id === id);
}

const settings = { numRuns: runs(60) };

describe('what an office sets arrives as it was set', () => {
  test('through a settings file', () => {
    fc.assert(
      fc.property(patches, (patch) => {
        const file = JSON.stringify(settingsFileOf(patch));
        expect(resolveSettings({ file: parseSettings(file) })).toEqual(resolveSettings({ file: patch }));
      }),
      settings,
    );
  });

  test('through the sheet "Cấu hình"', () => {
    fc.assert(
      fc.property(patches, fc.constantFrom(...PRESET_IDS), (patch, preset) => {
        const read = readConfigSheet(drawn(drawConfigSheet(patch)));
        expect(read.problems).toEqual([]);
        expect(read.patch.preset).toBe(patch.preset);
        expect(meaning(read.patch, preset)).toEqual(meaning(patch, preset));
      }),
      settings,
    );
  });

  test('through export and import', () => {
    fc.assert(
      fc.property(patches, patches, (sheet, file) => {
        const before = resolveSettings({ sheet, file });
        expect(resolveSettings({ file: parseSettings(exportSettings(before)) })).toEqual(before);
      }),
      settings,
    );
  });
});

describe('editing the sheet in place', () => {
  const foreign = ['Người lập', 'Nguyễn Văn A', 'ghi chú riêng'];

  test('adds the changes, keeps every row that speaks of other things', () => {
    fc.assert(
      fc.property(patches, patches, (before, changes) => {
        const sheet = drawn(drawConfigSheet(before));
        const mine = { ...sheet, values: [...sheet.values, foreign] };
        const after = edited(mine, configEdits(mine, changes));
        const again = edited(after, configEdits(after, changes));
        expect(again).toEqual(after);
        expect(after.values[sheet.values.length]).toEqual(foreign);
        const { preset, averageFrom, listOrder } = { ...before, ...changes };
        expect(readConfigSheet(after).patch).toMatchObject(
          Object.fromEntries(
            Object.entries({ preset, averageFrom, listOrder }).filter(([, value]) => value !== undefined),
          ),
        );
      }),
      settings,
    );
  });

  test('an indicator that becomes one of another kind leaves no target behind that it cannot have', () => {
    const [id, from] = ['hài lòng', { year: 2020, month: 1 }];
    const money = {
      indicators: [{ id, kind: 'amount', target: [{ from, value: rate(0), unit: 'tỷ đồng' }] }],
    } as const;
    const percent = {
      indicators: [{ id, kind: 'rate', target: [{ from, to: from, value: rate(0) }] }],
    } as const;
    const sheet = drawn(drawConfigSheet(money));
    const after = edited(sheet, configEdits(sheet, percent));
    expect(readConfigSheet(after)).toMatchObject({ patch: percent, problems: [] });
    expect(configEdits(after, percent).cells).toEqual([]);
  });

  test('leaves a row alone that says the same in other words', () => {
    const sheet = settingRows(['CHỈ TIÊU GIAO: thanh toán', 35, 'theo QĐ 12'], ['Địa danh', 'Tứ Kỳ']);
    const same = configEdits(sheet, parseSettings({ indicators: { payment: { target: 35 } } }));
    // A bare 35 reads as 35 %.
    expect(same.cells).toEqual([]);
    const other = configEdits(sheet, parseSettings({ indicators: { payment: { target: 40 } } }));
    expect(other.cells).toEqual([{ row: 3, column: 1, value: '40%' }]);
  });

  test('a target added for other months leaves the rows of the earlier ones as they were typed', () => {
    const sheet = settingRows(
      ['Chỉ tiêu giao: thanh toán', '35 % đến tháng 12/2024', 'theo QĐ 12'],
      ['Chỉ tiêu giao: thanh toán', '50% từ 01/2025; Kế hoạch số 7', 'họp giao ban'],
    );
    const added = parseSettings({
      indicators: { payment: { target: { from: '2025-09', value: 60, document: 'Quyết định số 3' } } },
    });
    const edits = configEdits(sheet, added);
    expect(edits.cells.filter(({ column }) => column === 1)).toEqual([
      { row: 5, column: 1, value: '60% (từ 9/2025); Quyết định số 3' },
    ]);
    const after = edited(sheet, edits);
    expect(readConfigSheet(after).patch.indicators).toEqual([
      {
        id: 'payment',
        target: [
          { to: { year: 2024, month: 12 }, value: 3500 },
          { from: { year: 2025, month: 1 }, value: 5000, document: 'Kế hoạch số 7' },
          { from: { year: 2025, month: 9 }, value: 6000, document: 'Quyết định số 3' },
        ],
      },
    ]);
    expect(configEdits(after, added).cells).toEqual([]);
  });

  test('a new row goes below, with its note', () => {
    const sheet = settingRows(['Bộ quy tắc', 'default']);
    const { cells } = configEdits(sheet, {
      reading: { mappings: [], answers: [], aliases: [{ spelling: 'VHTT', unit: 'Phòng VH' }] },
    });
    expect(cells).toEqual([
      { row: 4, column: 0, value: 'Tên khác' },
      { row: 4, column: 1, value: 'VHTT = Phòng VH' },
      { row: 4, column: 2, value: 'Cách viết trong bảng = tên chính thức' },
    ]);
  });

  test('a row of a list that cannot be read stays for whoever typed it', () => {
    const sheet = settingRows(['Tên khác', 'VHTT'], ['Tên khác', 'TCKH = Phòng TC']);
    const after = edited(
      sheet,
      configEdits(sheet, { reading: { aliases: [{ spelling: 'KTHT', unit: 'Phòng KT' }] } }),
    );
    expect(after.values.slice(3).map((row) => row[1])).toEqual([
      'VHTT',
      'TCKH = Phòng TC',
      'KTHT = Phòng KT',
    ]);
  });

  test('an answer is forgotten where it stands, and nothing else moves', () => {
    const sheet = settingRows(
      ['Tên khác', 'VHTT = Phòng VH', 'ghi chú riêng'],
      ['Tên khác', 'TCKH = Phòng TC', 'theo QĐ 12'],
      ['Ô trống của chỉ tiêu: thanh toán', 'bằng 0'],
    );
    const alias = { aliases: [{ spelling: 'VHTT', unit: 'Phòng VH' }] };
    expect(forgetEdits(sheet, alias).cells).toEqual([{ row: 3, column: 1, value: null }]);
    expect(
      forgetEdits(sheet, { answers: [{ indicator: 'payment', question: 'blank', answer: 'zero' }] }).cells,
    ).toEqual([{ row: 5, column: 1, value: null }]);
    const after = edited(sheet, forgetEdits(sheet, alias));
    expect(readConfigSheet(after).patch.reading?.aliases).toEqual([{ spelling: 'TCKH', unit: 'Phòng TC' }]);
    expect(forgetEdits(after, alias).cells).toEqual([]);
  });
});
