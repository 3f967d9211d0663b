import type { UnitEntry, UnitKind } from '../../../src/model';
import {
  countedHeads,
  countedTypes,
  countedUnits,
  headList,
  nameList,
} from '../../../src/reporting/letter/lists';
import { headOf, typedUnitName, unitName } from '../../../src/reporting/letter/names';
import { voiceOf } from '../../../src/reporting/letter/voice';
import { withTone } from '../../../src/text/tone';
import { unitOf } from '../../../src/text/unit';
import { tuKySettings } from '../../support/tu-ky';

const voice = voiceOf(tuKySettings('2023-08'), { year: 2023, month: 8 }, []);

const named = (name: string, kind?: UnitKind, entry?: UnitEntry) =>
  unitName(unitOf(name, name, kind, entry), voice);
const units = (...names: string[]) => names.map((name) => named(name));

test.each([
  ['Xã Hưng Đạo', 'commune', 'UBND xã Hưng Đạo'],
  ['UBND xã Hưng Đạo', 'commune', 'UBND xã Hưng Đạo'],
  ['THỊ TRẤN Tứ Kỳ', 'commune', 'UBND thị trấn Tứ Kỳ'],
  ['TT. Tứ Kỳ', 'commune', 'UBND thị trấn Tứ Kỳ'],
  ['P. Hải Tân', 'commune', 'UBND phường Hải Tân'],
  ['Phường 5', undefined, 'UBND phường 5'],
  ['Đặc khu Cát Hải', undefined, 'UBND đặc khu Cát Hải'],
  ['Hưng Đạo', 'commune', 'UBND [thiếu: loại đơn vị] Hưng Đạo'],
  ['Hưng Đạo', undefined, '[thiếu: loại đơn vị] Hưng Đạo'],
  ['Phòng Nội vụ', 'office', 'Phòng Nội vụ'],
  ['P. Nội vụ', 'office', 'Phòng Nội vụ'],
  ['TT Y tế', 'office', 'Trung tâm Y tế'],
  ['TT. Văn hóa - Thông tin', 'office', 'Trung tâm Văn hóa - Thông tin'],
  ['VP HĐND&UBND', 'office', 'Văn phòng HĐND&UBND'],
  ['TT Y tế', undefined, '[thiếu: loại đơn vị] TT Y tế'],
  ['Nội vụ', 'office', '[thiếu: loại đơn vị] Nội vụ'],
  ['Thanh tra', 'office', 'Thanh tra'],
  ['Văn phòng', undefined, 'Văn phòng'],
  ['Bantey', undefined, '[thiếu: loại đơn vị] Bantey'],
] as const)('“%s” (%s) is named %s', (spelling, kind, full) => {
  expect(named(spelling, kind).full).toBe(full);
});

test('the list’s name goes before the sheet’s', () => {
  const entry: UnitEntry = {
    name: 'Phòng Kinh tế và Hạ tầng huyện',
    kind: 'office',
    head: 'Trưởng phòng',
    aliases: [],
  };
  expect(named('KT&HT', undefined, entry).full).toBe('Phòng Kinh tế và Hạ tầng huyện');
});

test('a unit typed by hand is found in the list', () => {
  expect(typedUnitName('xã  hưng đạo', voice).full).toBe('UBND xã Hưng Đạo');
  expect(typedUnitName('Phòng Nội vụ huyện', voice).full).toBe('Phòng Nội vụ huyện');
});

test.each([
  ['Trưởng phòng', 'Phòng Tài chính - Kế hoạch huyện', 'Trưởng phòng Tài chính - Kế hoạch huyện'],
  ['Chánh Văn phòng', 'Văn phòng HĐND và UBND huyện', 'Chánh Văn phòng HĐND và UBND huyện'],
  ['Chánh Thanh tra', 'Thanh tra huyện', 'Chánh Thanh tra huyện'],
  ['Chánh Thanh tra', 'Thanh tra', 'Chánh Thanh tra'],
  ['Chủ tịch UBND', 'UBND xã Hưng Đạo', 'Chủ tịch UBND xã Hưng Đạo'],
  ['Giám đốc', 'Trung tâm Y tế', 'Giám đốc Trung tâm Y tế'],
])('%s of %s', (title, name, head) => {
  expect(headOf(title, name)).toBe(head);
});

test.each([
  [['Xã X'], 'UBND xã X'],
  [['Xã X', 'Xã Y'], 'UBND các xã X và Y'],
  [['Xã A', 'Xã B', 'Xã C', 'Xã D'], 'UBND các xã A, B, C và D'],
  [['Xã A', 'Xã B', 'Thị trấn Tứ Kỳ'], 'UBND các xã: A, B và UBND thị trấn Tứ Kỳ'],
  [['Xã A', 'Thị trấn T'], 'UBND xã A và UBND thị trấn T'],
  [
    ['Xã A', 'Xã B', 'Phường C', 'Phường D', 'Đặc khu E'],
    'UBND các xã: A, B; UBND các phường: C, D và UBND đặc khu E',
  ],
  [['Phòng A', 'Phòng B'], 'Phòng A và Phòng B'],
  [['Phòng A', 'Xã X'], 'Phòng A và UBND xã X'],
  [['Phòng A', 'Xã X', 'Xã Y'], 'Phòng A, UBND các xã X và Y'],
])('%j in a list', (names, text) => {
  expect(nameList(units(...names), 'and', voice)).toBe(text);
});

test('commas only, where the wording says so', () => {
  expect(nameList(units('Xã A', 'Xã B', 'Xã C'), 'commas', voice)).toBe('UBND các xã A, B, C');
});

test('heads', () => {
  expect(headList(units('Phòng A', 'Xã X', 'Xã Y'), 'and', '', voice)).toBe(
    'Trưởng phòng A, Chủ tịch UBND các xã X và Y',
  );
  expect(headList(units('Phòng A'), 'and', ' và Chuyên viên', voice)).toBe(
    'Trưởng phòng và Chuyên viên Phòng A',
  );
  expect(headList(units('Văn phòng A', 'Trung tâm B', 'Ban C'), 'and', '', voice)).toBe(
    'Chánh Văn phòng A, Giám đốc Trung tâm B và Trưởng ban C',
  );
  expect(countedHeads(units('Xã A', 'Thị trấn B'), voice)).toBe('Chủ tịch UBND 02 xã, thị trấn nêu trên');
  expect(countedHeads(units('Xã A'), voice)).toBe('Chủ tịch UBND xã A');
  expect(countedHeads(units('Xã A', 'Phòng B'), voice)).toBe('Thủ trưởng 02 cơ quan, đơn vị nêu trên');
});

test('counts', () => {
  expect(countedUnits(units('Phòng A', 'Phòng B'), voice)).toBe('02 cơ quan');
  expect(countedUnits(units('Xã A', 'Xã B'), voice)).toBe('02 địa phương');
  expect(countedUnits(units('Xã A', 'Phòng B'), voice)).toBe('02 cơ quan, đơn vị');
  expect(countedTypes(units('Thị trấn A', 'Xã B', 'Xã C'), voice)).toBe('03 UBND xã, thị trấn');
  expect(countedTypes(units('Xã A', 'Phòng B'), voice)).toBe('02 cơ quan, đơn vị');
});

test.each([
  [
    'số hóa, ủy ban, khỏe, HÓA, hoàn, quý, toàn, Hòa',
    'hoá',
    'số hoá, uỷ ban, khoẻ, HOÁ, hoàn, quý, toàn, Hoà',
  ],
  ['số hoá, uỷ ban, khoẻ, HOÁ, hoàn, quý, thuỳ', 'hóa', 'số hóa, ủy ban, khỏe, HÓA, hoàn, quý, thùy'],
  ['Khóa, khoá, văn hoá', 'hóa', 'Khóa, khóa, văn hóa'],
  ['quả, quỹ, loạt, xoá', 'hóa', 'quả, quỹ, loạt, xóa'],
] as const)('“%s” in style %s', (text, style, toned) => {
  expect(withTone(text, style)).toBe(toned);
});
