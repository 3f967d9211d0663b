import type { CellValue } from '../../src/model';
import { evaluated } from './run-case';

/** An ordinal is what the register shows: a row that may count for a unit never leaves it at the first time. */

type Row = readonly CellValue[];
const HEADINGS = ['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ', 'Lý do', 'Số văn bản', 'Ghi chú'];
const figures = (units: readonly string[]) => ({
  name: 'T10',
  rows: [
    ['Tháng 10/2025'],
    ['STT', 'Đơn vị', 'Hồ sơ giải quyết quá hạn'],
    ...units.map((unit, i) => [i + 1, unit, 1]),
  ],
});
const book = (name: string, ...rows: readonly Row[]) => ({ name, rows: [HEADINGS, ...rows] });
const act = (unit: string, period = 'Tháng 9/2025'): Row => [period, unit, 'Nhắc nhở', 1, 'quá hạn', '', ''];
const alias = (text: string) => ({
  name: 'Cấu hình',
  rows: [
    ['Mục', 'Giá trị', 'Ghi chú'],
    ['Tên khác', text, ''],
  ],
});

async function ordinals(units: readonly string[], ...sheets: readonly ReturnType<typeof book>[]) {
  const { findings, problems } = await evaluated([figures(units), ...sheets]);
  return {
    ordinals: findings.filter(({ group }) => group === 'warn').map(({ ordinal }) => ordinal),
    said: problems.filter(({ code }) => code === 'history-conflict').map(({ message }) => message),
  };
}

const BOTH = ['Xã An Bình', 'Xã Châu Sơn', 'Xã Đông Hải'];

test.each([
  'UBND các xã An Bình, Châu Sơn',
  'UBND các xã: An Bình và Châu Sơn',
  'Xã An Bình; xã Châu Sơn',
  'UBND xã An Bình\nUBND xã Châu Sơn',
  'Các xã An Bình & Châu Sơn',
])('a row for several units leaves each of them open: %s', async (unit) => {
  const found = await ordinals(BOTH, book('Sổ theo dõi', act(unit)));
  expect(found.ordinals).toEqual([null, null, 1]);
  expect(found.said).toEqual([expect.stringContaining('một dòng cho nhiều đơn vị')]);
});

test('a name with "và" or a comma in it is one unit', async () => {
  const units = ['Phòng Kinh tế và Hạ tầng', 'Phòng Nông nghiệp, Môi trường', 'Xã Châu Sơn'];
  const found = await ordinals(units, book('Sổ theo dõi', act(units[0]!), act(units[1]!)));
  expect(found).toEqual({ ordinals: [2, 2, 1], said: [] });
});

test.each([
  ['An Bình cũ = Xã An Bình', 'Xã An Bình cũ', 2],
  ['An Bình cũ = Xã An Bình', 'UBND xã An Bình cũ', 2],
  ['Xã An Bình cũ = Xã An Bình', 'UBND xã An Bình cũ', 2],
  ['Xã An Bình cũ = Xã An Bình', 'An Bình cũ', 2],
  // Another unit of that name.
  ['An Bình cũ = Xã An Bình', 'Phường An Bình cũ', 1],
])('an accepted spelling (%s) counts in the register: %s', async (text, unit, ordinal) => {
  const found = await ordinals(BOTH, book('Sổ theo dõi', act(unit)), alias(text));
  expect(found.ordinals).toEqual([ordinal, 1, 1]);
});

test('an act that only another register of the file has leaves its unit open', async () => {
  const found = await ordinals(
    BOTH,
    book('Sổ theo dõi', act('Xã An Bình')),
    book('Sổ theo dõi (cũ)', act('Xã An Bình'), act('Xã Châu Sơn', '8/2025'), act('Xã Đông Hải', '8/2024')),
  );
  expect(found.ordinals).toEqual([2, null, 1]);
  expect(found.said).toEqual([expect.stringContaining("'Sổ theo dõi (cũ)'!B3")]);
});

test.each<[string, string, readonly Row[]]>([
  [
    'numbered rows, bare months, the year in the title',
    'Sổ theo dõi',
    [
      ['SỔ THEO DÕI NHẮC NHỞ, PHÊ BÌNH NĂM 2025'],
      ['TT', 'Tháng', 'Tên đơn vị', 'Hình thức xử lý', 'Lần'],
      [1, 8, 'Xã An Bình', 'nhắc nhở', 1],
      [2, '09', 'UBND xã An Bình', 'phê bình', 2],
    ],
  ],
  [
    'other words, another order, no ordinals, known by its name',
    'SỔ THEO DÕI 2025',
    [
      ['Cơ quan, đơn vị', 'Thời gian', 'Hình thức', 'Nguyên nhân'],
      ['Xã An Bình', 'Tháng 8/2025', 'Nhắc nhở', 'quá hạn'],
      ['Xã An Bình', 'Tháng 9/2025', 'Phê bình', 'quá hạn'],
    ],
  ],
  [
    'ordinals under another name of the sheet',
    'Xử lý 2025',
    [
      ['Kỳ', 'Đơn vị', 'Hình thức', 'Số lần'],
      ['8/2025', 'Xã An Bình', 'Nhắc nhở', 1],
      ['9/2025', 'Xã An Bình', 'Phê bình', 2],
    ],
  ],
])('a register made by hand is known by its heading row: %s', async (_, name, rows) => {
  const found = await ordinals(BOTH, { name, rows: [...rows] });
  expect(found).toEqual({ ordinals: [3, 1, 1], said: [] });
});

test('a table that only has some of its headings is none', async () => {
  const dossiers = {
    name: 'Hồ sơ',
    rows: [
      ['Thời gian', 'Đơn vị', 'Hình thức nộp', 'Lần'],
      ['9/2025', 'Xã An Bình', 'Trực tuyến', 1],
    ],
  };
  expect(await ordinals(BOTH, dossiers)).toEqual({ ordinals: [null, null, null], said: [] });
});

const list = (text: string) => ({
  name: 'Cấu hình',
  rows: [
    ['Mục', 'Giá trị', 'Ghi chú'],
    ['Danh sách đơn vị', text, ''],
  ],
});
test.each<[string, readonly Row[], number | null]>([
  ['two former units', [act('Xã An', '3/2025'), act('Xã Cao', '4/2025')], null],
  ['two former units, one of them last year', [act('Xã An', '3/2024'), act('Xã Cao', '4/2025')], 2],
  ['two former units, one of them now', [act('Xã An', '8/2025'), act('Xã Cao', '10/2025')], 2],
  ['two former units, one of them later', [act('Xã An', '8/2025'), act('Xã Cao', '12/2025')], 2],
  ['one former unit and itself', [act('Xã An', '3/2025'), act('UBND xã Tân Hưng', '8/2025')], 3],
  ['one former unit twice', [act('Xã An', '3/2025'), act('UBND xã An', '4/2025')], 3],
])('whether acts of merged units add up is left to the officer: %s', async (_, rows, ordinal) => {
  const config = list('UBND xã Tân Hưng; loại: xã; tên khác: Xã An, Xã Cao');
  const found = await ordinals(['Xã Tân Hưng'], book('Sổ theo dõi', ...rows), config);
  expect(found.ordinals).toEqual([ordinal]);
});
