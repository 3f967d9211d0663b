import type { CellValue, SheetContent, UnitEntry } from '../../src/model';
import { monthOf } from '../../src/model';
import { readHistory } from '../../src/reading/history';
import { unitListOf } from '../../src/reading/names';
import { presetSettings } from '../../src/settings';
import { titleOfName } from '../../src/text/unit-name';

const settings = presetSettings('default');
const period = { year: 2023, month: 8 };
const HEADINGS = ['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ', 'Lý do', 'Số văn bản', 'Ghi chú'];
const unit = (name: string, more: Partial<UnitEntry> = {}): UnitEntry => ({
  name,
  kind: name.startsWith('UBND') ? 'commune' : 'office',
  head: 'Chủ tịch UBND',
  aliases: [],
  ...more,
});
const units = [
  unit('UBND xã Hưng Đạo'),
  unit('UBND xã Đại Sơn'),
  unit('Phòng Tài nguyên và Môi trường huyện'),
];

function sheetOf(rows: readonly (readonly CellValue[])[], more: Partial<SheetContent> = {}): SheetContent {
  return {
    name: 'Sổ theo dõi',
    values: rows,
    numberFormats: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    legacyFonts: [],
    ...more,
  };
}
const read = (rows: readonly (readonly CellValue[])[], more: Partial<SheetContent> = {}) =>
  readHistory(sheetOf(rows, more), period, { ...settings, units }, []);
const whys = (history: ReturnType<typeof readHistory>) =>
  history.problems.map((p) =>
    p.code === 'history-conflict' && 'why' in p.facts ? [p.facts.why, p.cell?.row, p.cell?.column] : [p.code],
  );

test.each<[CellValue, string]>([
  ['Tháng 5/2023', '2023-5'],
  ['tháng 05 / 2023', '2023-5'],
  ['T5/2023', '2023-5'],
  ['5/2023', '2023-5'],
  ['5.2023', '2023-5'],
  ['2023-05', '2023-5'],
  ['Tháng 5 năm 2023', '2023-5'],
  ['31/5/2023', '2023-5'],
  ['12/2022', '2022-12'],
  [45047, '2023-5'], // 01/05/2023
  [45077, '2023-5'], // 31/05/2023
  [45291, '2023-12'], // 31/12/2023
  [45351, '2024-2'], // 29/02/2024
  [5.2023, '2023-5'],
  [10.202, '2020-10'],
])('a month written as %p is %s', (written, expected) => {
  const [act] = read([HEADINGS, [written, 'Xã Hưng Đạo', 'Nhắc nhở', 1]]).acts;
  expect(act && `${monthOf(act.period).year}-${monthOf(act.period).month}`).toBe(expected);
});

test.each<[CellValue, string, string]>([
  ['Tháng 13/2023', 'Nhắc nhở', 'month 13'],
  ['sau Tết', 'Nhắc nhở', 'words'],
  [null, 'Nhắc nhở', 'blank'],
  [7, 'Nhắc nhở', 'a bare number'],
  [{ error: '#REF!' }, 'Nhắc nhở', 'an error'],
])('a month that cannot be read (%p, %s: %s) is a problem at its cell', (written, form) => {
  const history = read([HEADINGS, [written, 'Xã Hưng Đạo', form, 1]]);
  expect(history.acts).toEqual([]);
  expect(whys(history)).toEqual([['unreadable-month', 1, 0]]);
});

test('a month without a year takes the one year the title names', () => {
  const rows = [HEADINGS, ['Tháng 5', 'Xã Hưng Đạo', 'Nhắc nhở', 1]];
  expect(read([['SỔ THEO DÕI NĂM 2022'], [], ...rows]).acts[0]?.period).toEqual({ year: 2022, month: 5 });
  expect(read(rows).acts).toEqual([]);
});

test('columns stand in any order under title rows; what is missing stays empty', () => {
  const history = read([
    ['UBND HUYỆN TỨ KỲ'],
    ['SỔ THEO DÕI'],
    [],
    ['TT', 'HÌNH THỨC XỬ LÝ', 'Tên đơn vị', 'Tháng/năm'],
    [1, 'phê bình', 'UBND xã Hưng Đạo', '7/2023'],
  ]);
  expect(history.layout).toEqual({ headingRow: 3, columns: { period: 3, unit: 2, form: 1 } });
  expect(history.acts).toMatchObject([
    { unitName: 'UBND xã Hưng Đạo', kind: 'act', form: 'phê bình', ordinal: null, reason: '', document: '' },
  ]);
});

test('with and without "UBND", in any case and tone placement, a unit has one identity', () => {
  const rows = ['UBND xã Hưng Đạo', 'xã hưng đạo', 'HƯNG ĐẠO'].map((name, i) => [
    `${i + 1}/2023`,
    name,
    'Nhắc nhở',
    i + 1,
  ]);
  const history = read([HEADINGS, ...rows]);
  expect(new Set(history.acts.map((act) => act.unitKey)).size).toBe(1);
  expect(history.problems).toEqual([]);
});

test('a renamed unit keeps its acts through the name its successor lists', () => {
  const renamed = [
    unit('UBND xã Hưng Đạo', { to: { year: 2023, month: 6 } }),
    unit('UBND xã Tân Hưng', { from: { year: 2023, month: 7 }, aliases: ['Xã Hưng Đạo'] }),
  ];
  const rows = [HEADINGS, ['5/2023', 'Xã Hưng Đạo', 'Nhắc nhở', 1], ['7/2023', 'Xã Tân Hưng', 'Phê bình', 2]];
  const [before, after] = readHistory(sheetOf(rows), period, { ...settings, units: renamed }, []).acts;
  expect(before?.unitKey).toBe(after?.unitKey);
});

test.each([
  ['Nhắc nhở', 'act'],
  ['PHÊ BÌNH', 'act'],
  ['Rút kinh nghiệm', 'act'],
  ['Kiểm điểm trách nhiệm', 'act'],
  ['đã rút', 'withdrawn'],
  ['Rút', 'withdrawn'],
  ['thu hồi', 'withdrawn'],
  ['Đã rút (có văn bản)', 'withdrawn'],
  ['Miễn – có báo cáo giải trình', 'exemption'],
  ['miễn', 'exemption'],
])('the form "%s" is %s', (form, kind) => {
  expect(read([HEADINGS, ['5/2023', 'Xã Hưng Đạo', form]]).acts[0]?.kind).toBe(kind);
});

test.each([
  ['', ['overdue', 'pendingOverdue']],
  ['01 hồ sơ TTHC giải quyết quá hạn', ['overdue', 'pendingOverdue']],
  ['Chủ tịch đã xét báo cáo', ['overdue', 'pendingOverdue']],
  ['Đã giải quyết đúng hạn, hệ thống báo sai tiến độ', ['overdue', 'pendingOverdue']],
  ['Thanh toán trực tuyến thấp do lỗi hệ thống', ['payment']],
  ['Tỷ lệ thanh toán và hồ sơ quá hạn', ['payment', 'overdue', 'pendingOverdue']],
  ['Số hóa kết quả giải quyết', ['results']],
])('an exemption for "%s" covers %p', (reason, covers) => {
  const rows = [HEADINGS, ['8/2023', 'Xã Hưng Đạo', 'Miễn – có báo cáo giải trình', null, reason]];
  expect(read(rows).acts[0]?.covers).toEqual(covers);
});

test.each<[CellValue, number | null]>([
  [2, 2],
  ['2', 2],
  ['lần 2', 2],
  ['Lần thứ hai', 2],
  ['nhất', 1],
  [null, null],
  ['?', null],
  [1.5, null],
])('"Lần thứ" %p is %p', (typed, ordinal) => {
  expect(read([HEADINGS, ['5/2023', 'Xã Hưng Đạo', 'Nhắc nhở', typed]]).acts[0]?.ordinal).toBe(ordinal);
});

test('wrong rows are problems with their cell; the acts that can be read stay', () => {
  const history = read([
    HEADINGS,
    ['5/2023', 'Xã Hưng Đạo', 'Phê bình', 2],
    ['6/2023', 'Xã Hưng Đạo', 'Nhắc nhở', 1],
    ['6/2023', 'Xã Hưng Đạo', 'Nhắc nhở', 2],
    ['9/2023', 'Xã Đại Sơn', 'Nhắc nhở', 1],
    ['5/2023', 'Xã Không Có', 'Nhắc nhở', 1],
    ['5/2023', 'Xã Đại Sơn', null, 1],
    ['5/2023', null, 'Nhắc nhở', 1],
    [null, 'Người lập sổ', null, null],
  ]);
  expect(whys(history)).toEqual([
    ['unknown-unit', 5, 1],
    ['unknown-form', 6, 2],
    ['unknown-unit', 7, 1],
    ['future-month', 4, 0],
    ['duplicate', 3, 1],
    ['ordinal-order', 2, 3],
  ]);
  expect(history.acts).toHaveLength(6);
});

test('a month merged over its rows counts for each of them', () => {
  const rows = [HEADINGS, ['5/2023', 'Xã Hưng Đạo', 'Nhắc nhở', 1], [null, 'Xã Đại Sơn', 'Nhắc nhở', 1]];
  const merged = read(rows, { merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] });
  expect(merged.acts.map((act) => monthOf(act.period).month)).toEqual([5, 5]);
  expect(read(rows).acts).toHaveLength(1);
});

test('no book and a sheet without its heading row are an empty history', () => {
  expect(readHistory(undefined, period, settings, [])).toEqual({ sheet: undefined, acts: [], problems: [] });
  expect(read([['Kỳ', 'Đơn vị']]).acts).toEqual([]);
  expect(read([]).sheet).toBeUndefined();
});

test.each<[string, CellValue, string, number | null]>([
  ['Phê bình lần 2', null, 'Phê bình', 2],
  ['Nhắc nhở (lần thứ nhất)', null, 'Nhắc nhở', 1],
  ['PHÊ BÌNH - LẦN THỨ HAI', null, 'PHÊ BÌNH', 2],
  ['Phê bình lần 3', 2, 'Phê bình', 3],
  ['Phê bình lần trước', null, 'Phê bình lần trước', null],
])('a form written as %p beside "Lần thứ" %p is %p for the time %p', (typed, cell, form, ordinal) => {
  const [act] = read([HEADINGS, ['5/2023', 'Xã Hưng Đạo', typed, cell]]).acts;
  expect([act?.form, act?.ordinal]).toEqual([form, ordinal]);
});

/** Keys of the month's units whose ordinal cannot be told, and what is said of the rows. */
function doubts(names: readonly string[], rows: readonly (readonly CellValue[])[], listed = false) {
  const list = listed ? units : [];
  const present = names.map((name) => unitListOf(list, [], period).identify(name));
  // As the reader of a sheet does it: one name under two titles is two units.
  const keys = present.map(({ key }) => key);
  const apart = present.map((unit) =>
    keys.filter((key) => key === unit.key).length < 2
      ? unit
      : { ...unit, key: `${titleOfName(unit.name)} ${unit.key}` },
  );
  const history = readHistory(sheetOf([HEADINGS, ...rows]), period, { ...settings, units: list }, apart);
  return {
    units: history.doubts?.map(({ unitKey }) => apart.find(({ key }) => key === unitKey)?.name ?? unitKey),
    said: whys(history).map(([why]) => why),
    counted: history.acts.filter((act) => apart.some(({ key }) => key === act.unitKey)).length,
  };
}
const actOf = (name: string, month: CellValue = '5/2023'): CellValue[] => [month, name, 'Nhắc nhở', 1];

test.each<[string, string, string, boolean]>([
  ['a mark left out', 'Xã Hưng Đao', 'Xã Hưng Đạo', false],
  ['no marks at all', 'Xã Hung Dao', 'Xã Hưng Đạo', false],
  ['a letter too many, with a list', 'Xã Hưng Đạoo', 'Xã Hưng Đạo', true],
  ['a listed unit misspelt in the month', 'Xã Hưng Đạo', 'Xã Hưng Đao', true],
  ['the commune that became a ward, or another of its name', 'Xã Tân Phong', 'Phường Tân Phong', false],
])('a name that is nearly a unit of the month puts it in doubt: %s', (_, written, unitOfMonth, listed) => {
  const { units: inDoubt, said, counted } = doubts([unitOfMonth], [actOf(written)], listed);
  expect(inDoubt).toEqual([unitOfMonth]);
  expect(said).toEqual(['similar-unit']);
  expect(counted).toBe(0);
});

test('a bare name that two units of the month share puts both in doubt', () => {
  const both = ['Xã Tân Phong', 'Phường Tân Phong'];
  expect(doubts(both, [actOf('Tân Phong')])).toMatchObject({ units: both, said: ['similar-unit'] });
  expect(doubts(both, [actOf('Xã Tân Phong')])).toEqual({ units: [], said: [], counted: 1 });
});

test.each<[string, string, string]>([
  ['another spelling of the name', 'UBND xã hưng đạo', 'Xã Hưng Đạo'],
  ['an abbreviated centre', 'TT Y tế', 'Trung tâm Y tế'],
  ['a town', 'TT Tứ Kỳ', 'Thị trấn Tứ Kỳ'],
])('%s is the unit itself', (_, written, unitOfMonth) => {
  expect(doubts([unitOfMonth], [actOf(written)])).toEqual({ units: [], said: [], counted: 1 });
});

test.each<[string, string, string[], boolean]>([
  ['a short name one edit further', 'Xã Tái Sơn', ['Xã Đại Sơn'], false],
  ['two listed units with like names', 'Xã Đại Sơn', ['Xã Hưng Đạo'], true],
  ['its own unit beside one like it', 'Xã Cẩm Giàng', ['Xã Cẩm Giàng', 'Xã Cẩm Giang'], false],
])('%s is no doubt', (_, written, present, listed) => {
  expect(doubts(present, [actOf(written)], listed)).toMatchObject({ units: [], said: [] });
});

test('a month that cannot be read puts the unit of its row in doubt', () => {
  expect(doubts(['Xã Hưng Đạo', 'Xã Đại Sơn'], [actOf('Xã Hưng Đạo', 'Quý II')])).toEqual({
    units: ['Xã Hưng Đạo'],
    said: ['unreadable-month'],
    counted: 0,
  });
});

test.each<[string, CellValue[]]>([
  ['an exemption', ['Quý II', 'Xã Hưng Đạo', 'Miễn – có báo cáo giải trình', null]],
  ['a withdrawn act', ['5/2023', 'Xã Hưng Đao', 'đã rút', null]],
])('%s never counts, so it puts nobody in doubt', (_, row) => {
  expect(doubts(['Xã Hưng Đạo'], [row]).units).toEqual([]);
});
