import type { MonthTable } from '../../src/model';
import { readMonth } from '../../src/reading';
import { parseSettings, presetSettings } from '../../src/settings';
import { applyPatch } from '../../src/settings/apply';
import { frameOfText, textOfFrame } from '../../src/settings/table-frame';
import { sheetOf } from './layouts/sheet';

/** Who answers for it stands before whom it is about, and a line of the office's own reads like another heading. */
const SHEET = sheetOf('T8', [
  ['Tháng 8/2023'],
  ['Đơn vị', 'Nơi thực hiện', 'Tỷ lệ số hoá khi tiếp nhận'],
  ['Phòng Nội vụ', 'Xã An Thanh', { value: 0.91, format: '0.00%' }],
  ['Phòng Tư pháp', 'Xã Hà Kỳ', { value: 0.92, format: '0.00%' }],
]);

function read(...tables: string[]): MonthTable {
  const settings = applyPatch(presetSettings('default'), parseSettings({ reading: { tables } }));
  return readMonth([SHEET], { period: { year: 2023, month: 8 }, sheet: 'T8' }, settings);
}

const names = ({ units }: MonthTable): string[] => units.map(({ unit }) => unit.name);

describe('where names and heading stand, said by people', () => {
  it('is found by the reader until somebody says otherwise', () => {
    expect(names(read())).toEqual(['Phòng Nội vụ', 'Phòng Tư pháp']);
  });

  it('decides whose figures they are', () => {
    const table = read('T8: cột B, tiêu đề dòng 2');
    expect(names(table)).toEqual(['Xã An Thanh', 'Xã Hà Kỳ']);
    expect(table.layouts[0]).toMatchObject({ unitColumn: 1, headerTop: 1, headerBottom: 1 });
    expect(table.units[0]?.measures['intake']).toMatchObject({ month: { value: { rate: 9100 } } });
  });

  it('holds for its own sheet, whatever the case of its name, and the last word counts', () => {
    expect(names(read('T7: cột B, tiêu đề dòng 2'))).toEqual(['Phòng Nội vụ', 'Phòng Tư pháp']);
    expect(names(read('t8: cột C, tiêu đề dòng 2', 't8: cột B, tiêu đề dòng 2'))).toEqual([
      'Xã An Thanh',
      'Xã Hà Kỳ',
    ]);
  });

  it('is not believed where no table can be: beyond the sheet, or with nothing beside the names', () => {
    for (const told of [
      'T8: cột Z, tiêu đề dòng 2',
      'T8: cột B, tiêu đề dòng 9',
      'T8: cột C, tiêu đề dòng 2',
    ])
      expect(names(read(told))).toEqual(['Phòng Nội vụ', 'Phòng Tư pháp']);
  });
});

test.each([
  ['T8: cột B, tiêu đề dòng 6-9', { sheet: 'T8', unitColumn: 1, top: 5, bottom: 8 }],
  ['Tháng 8: cột AA; tiêu đề dòng 3', { sheet: 'Tháng 8', unitColumn: 26, top: 2, bottom: 2 }],
])('a frame is read as it is written: %s', (text, frame) => {
  expect(frameOfText(text)).toEqual(frame);
  expect(frameOfText(textOfFrame(frame))).toEqual(frame);
});

test.each([
  'T8',
  'T8: cột B',
  'T8: cột B, tiêu đề dòng 9-6',
  'T8: cột B, tiêu đề dòng 0',
  'T8: cột B, tiêu đề dòng 1-99',
])('is no frame: %s', (text) => expect(frameOfText(text)).toBeUndefined());
