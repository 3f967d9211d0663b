import type { Period, UnitEntry } from '../../src/model';
import { readMonth } from '../../src/reading';
import { unitListOf } from '../../src/reading/names';
import { kindOfName, nameKey } from '../../src/text/unit-name';
import { sheetOf } from './layouts/sheet';
import { settingsFor } from './settings';

const august: Period = { year: 2023, month: 8 };
const entry = (name: string, kind: UnitEntry['kind'], more: Partial<UnitEntry> = {}): UnitEntry => ({
  name,
  kind,
  head: kind === 'office' ? 'Trưởng phòng' : 'Chủ tịch UBND',
  aliases: [],
  ...more,
});

describe('nameKey', () => {
  test.each<[string, string]>([
    ['Xã Hưng Đạo', 'UBND xã Hưng Đạo'],
    ['Xã Hưng Đạo', 'hưng đạo'],
    ['Xã Hưng Đạo', ' XÃ  HƯNG ĐẠO '],
    ['Hoà Bình', 'Hòa Bình'],
    ['Phường Thuỷ Biều', 'P. Thủy Biều'],
    ['Thị trấn Tứ Kỳ', 'TT Tứ Kỳ'],
    ['Thị trấn Tứ Kỳ', 'TT. Tứ Kỳ'],
    ['Đặc khu Côn Đảo', 'Côn Đảo'],
    ['Phòng Nội vụ huyện', 'Phòng Nội vụ'],
    ['Phòng Nội vụ huyện Tứ Kỳ', 'Nội vụ'],
    ['Thanh tra huyện', 'Thanh tra'],
    ['Phòng Văn hoá & Thông tin', 'Phòng Văn hóa và Thông tin huyện'],
    ['Phòng KT&HT', 'Phòng Kinh tế và Hạ tầng huyện'],
    ['Phòng TC-KH', 'Phòng Tài chính – Kế hoạch'],
    ['VH-TT', 'Phòng Văn hóa và Thông tin'],
    ['VP HĐND&UBND', 'Văn phòng HĐND và UBND huyện'],
    ['Xã Tân Kỳ, huyện Tứ Kỳ', 'Tân Kỳ'],
    ['1. Xã Tân Kỳ', 'Xã Tân Kỳ'],
    ['Xã Cẩm Giàng'.normalize('NFD'), 'Xã Cẩm Giàng'],
    ['Xa\u0303 Ðại Sơn', 'Xã Đại Sơn'],
    ['Xã\u00A0Quang Khải', 'Xã Quang\u3000Khải'],
    ['Ủy ban nhân dân xã Dân Chủ', 'Uỷ ban nhân dân xã Dân Chủ'],
    ...['Xã C ¹', 'Xã C²', 'Xã C (1)', 'Xã C [1]', 'Xã C*', 'Xã C (**)', 'Xã C**)', 'Xã C ⁽¹⁾', 'Xã C †'].map(
      (name): [string, string] => [name, 'Xã C'],
    ),
    ['Xã C (1, 2)', 'Xã C'],
    ['Xã C (2), (3)', 'Xã C'],
    ['Phường 5 (1)', 'Phường 5'],
  ])('%s is %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  test.each([
    ['Cẩm Giàng', 'Cẩm Giang'],
    ['Văn Tô', 'Văn Tố'],
    ['Phòng Y tế', 'Trung tâm Y tế'],
    ['Phòng Nội vụ', 'Sở Nội vụ'],
    ['Huyện Tứ Kỳ', 'Xã Tứ Kỳ'],
    ['Quang Khải', 'Quang Phục'],
    ['Phường 5 (1)', 'Phường 51'],
    ['Xã C 1', 'Xã C'],
    ['Xã C (mới)', 'Xã C'],
  ])('%s is not %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

test.each([
  ['Xã Hưng Đạo', 'commune'],
  ['UBND Hưng Đạo', 'commune'],
  ['Thị trấn Tứ Kỳ', 'commune'],
  ['Phòng Nội vụ', 'office'],
  ['Thanh tra huyện', 'office'],
  ['Ban Quản lý dự án', 'office'],
  ['Hưng Đạo', undefined],
  ['UBND huyện Tứ Kỳ', undefined],
])('the name %s tells %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

describe('a unit list', () => {
  const units = [
    entry('Phòng Kinh tế và Hạ tầng huyện', 'office'),
    entry('Phòng Lao động - Thương binh và Xã hội huyện', 'office', { aliases: ['Phòng Lao động'] }),
    entry('Trung tâm Văn hoá huyện', 'office'),
    entry('UBND xã Tứ Kỳ', 'commune'),
    entry('UBND thị trấn Tứ Kỳ', 'commune'),
    entry('UBND xã Văn Tố', 'commune'),
    entry('UBND xã Tái Sơn', 'commune', { to: { year: 2023, month: 7 } }),
  ];
  const found = (name: string, hint?: UnitEntry['kind'], month = august) =>
    unitListOf(units, [], month).identify(name, hint);

  test('keeps the spelling of the sheet and finds the entry', () => {
    expect(found(' Phòng  KT&HT ')).toMatchObject({ name: 'Phòng KT&HT', kind: 'office', entry: units[0] });
    expect(found('LĐ-TB&XH').entry).toBe(units[1]);
    expect(found('Phòng Lao động').entry).toBe(units[1]);
    expect(found('TT Văn hóa').entry).toBe(units[2]);
  });

  test('units of one name are told apart by their title, and a bare name stays open', () => {
    expect(found('Xã Tứ Kỳ').entry).toBe(units[3]);
    expect(found('TT Tứ Kỳ').entry).toBe(units[4]);
    expect(found('Xã Tứ Kỳ').key).not.toBe(found('Thị trấn Tứ Kỳ').key);
    expect(found('Tứ Kỳ').entry).toBeUndefined();
  });

  test('an entry counts only in its months', () => {
    expect(found('Xã Tái Sơn').entry).toBeUndefined();
    expect(found('Xã Tái Sơn', undefined, { year: 2023, month: 7 }).entry).toBe(units[6]);
  });

  test('a near miss is not the unit; an accepted alias is', () => {
    expect(found('Xã Văn Tô').entry).toBeUndefined();
    const accepted = unitListOf(units, [{ spelling: 'Xã Văn Tô', unit: 'UBND xã Văn Tố' }], august);
    expect(accepted.identify('Xã Văn Tô').key).toBe(found('Xã Văn Tố').key);
  });

  test.each<[string, string, string]>([
    ['a name of the list', 'An Bình', 'Phường An Bình'],
    ['a spelling accepted to the letter', 'Bình An', 'Phường An Bình'],
    ['the last one where it is accepted twice', 'Tân An cũ', 'Phường An Bình'],
    ['no such thing', 'UBND xã An Bình', 'Xã Tân An'],
  ])('goes before a spelling that is only like an accepted one: %s', (_, written, unit) => {
    const now = [entry('Phường An Bình', 'commune'), entry('Xã Tân An', 'commune')];
    const aliases = [
      ['Tân An cũ', 'Xã Tân An'],
      ['Tân An cũ', 'Phường An Bình'],
      ['Bình An', 'Phường An Bình'],
      ['Xã Bình An', 'Xã Tân An'],
      ['Xã An Bình', 'Xã Tân An'],
    ].map(([spelling = '', named = '']) => ({ spelling, unit: named }));
    expect(unitListOf(now, aliases, august).identify(written).entry?.name).toBe(unit);
  });

  test('the group heading helps a bare name, the name itself goes first', () => {
    expect(found('Bình Lãng', 'commune').kind).toBe('commune');
    expect(found('Phòng Mới', 'commune').kind).toBe('office');
    expect(found('Bình Lãng').kind).toBeUndefined();
  });
});

describe('"TT" is a town or a centre', () => {
  /** Kinds of the units of a sheet, in its order. */
  const kinds = (...names: readonly string[]): unknown[] => {
    const rows = names.map((name) => (/^I+\. /.test(name) ? [name] : [name, '80%']));
    const sheet = sheetOf('T8', [['Đơn vị', 'Tỷ lệ số hoá khi tiếp nhận'], ...rows]);
    const { units, problems } = readMonth([sheet], { period: august, sheet: 'T8' }, settingsFor());
    const unclear = problems.filter(({ code }) => code === 'unknown-kind').map(({ unit }) => unit);
    return units.map(({ unit }) => (unclear.includes(unit.name) ? 'unclear' : unit.kind));
  };

  test.each<[string, string[], string[]]>([
    ['a centre under offices', ['I. Các cơ quan chuyên môn', 'Nội vụ', 'TT Tứ Kỳ'], ['office', 'office']],
    ['a town under communes', ['I. UBND các xã, thị trấn', 'Hưng Đạo', 'TT Tứ Kỳ'], ['commune', 'commune']],
    ['a centre by its work', ['TT Y tế', 'TT GDNN-GDTX', 'TT Tứ Kỳ'], ['office', 'office', 'unclear']],
    ['a town among communes', ['Xã Hưng Đạo', 'TT Tứ Kỳ', 'Xã Đại Sơn'], ['commune', 'commune', 'commune']],
    ['a centre among offices', ['Phòng Nội vụ', 'TT Ba Sao', 'Thanh tra'], ['office', 'office', 'office']],
    ['a town after the communes', ['Xã Hưng Đạo', 'TT Tứ Kỳ'], ['commune', 'commune']],
    [
      'unclear between the two',
      ['Phòng Nội vụ', 'TT Ba Sao', 'Xã Đại Sơn'],
      ['office', 'unclear', 'commune'],
    ],
    [
      "unclear where a centre's work stands under communes",
      ['I. Các xã', 'TT Y tế', 'A'],
      ['unclear', 'commune'],
    ],
  ])('%s', (_, names, expected) => {
    expect(kinds(...names)).toEqual(expected);
  });
});
