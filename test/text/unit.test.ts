import { unitListOf } from '../../src/reading/names';
import { unitName } from '../../src/reporting/letter/names';
import { voiceOf } from '../../src/reporting/letter/voice';
import { parseSettings, presetSettings } from '../../src/settings';
import { officialName, unitOf } from '../../src/text/unit';
import { kindOfName, nameKey } from '../../src/text/unit-name';
import { UNIT_TYPES } from '../../src/text/unit-types';

const AUGUST = { year: 2025, month: 8 };
const voice = voiceOf(presetSettings('default'), AUGUST, []);
const identify = (name: string) => unitListOf([], [], AUGUST).identify(name);

/** Every word that makes an office, and some that stand together with others. */
const OFFICES = [
  ...UNIT_TYPES.filter(({ kind }) => kind === 'office').map(({ word }) => `${word} Khu vực Tứ Kỳ`),
  ...['Điện lực Tứ Kỳ', 'Trạm Y tế Tứ Kỳ', 'Hạt Kiểm lâm liên huyện', 'Đội Quản lý thị trường số 5'],
  ...[
    'Kho bạc Nhà nước khu vực IV',
    'Chi cục Thuế khu vực',
    'Chi nhánh Văn phòng đăng ký đất đai',
    'Công an xã',
  ],
  ...[
    'Sở Nội vụ',
    'Ban Quản lý dự án',
    'Trung tâm Y tế',
    'Thanh tra tỉnh',
    'Cục Thống kê',
    'Bệnh viện Đa khoa',
  ],
];

test.each(OFFICES)('%s is an office for the reader, the letter and the settings', (name) => {
  const unit = identify(name);
  expect(unit.kind).toBe('office');
  expect(unitName(unit, voice).full).toBe(name);
  expect(parseSettings({ units: [name] }).units).toMatchObject([{ name, kind: 'office' }]);
});

test.each([
  ['Sở Dầu', undefined],
  ['Đội Bình', undefined],
  ['Ban Công', undefined],
  ['Xã Ban Công', 'commune'],
  ['Sở GTVT', 'office'],
  ['Ban Quản trị', 'office'],
])('%s tells %s: places are called like offices', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test('a word that begins names of communes as well yields to the heading above', () => {
  const list = unitListOf([], [], AUGUST);
  expect(list.identify('Hội An Tây', 'commune').kind).toBe('commune');
  expect(list.identify('Hội An Tây').kind).toBe('office');
  expect(list.identify('Trạm Y tế', 'commune').kind).toBe('office');
});

describe('where a commune takes in dossiers is the commune', () => {
  test.each([
    ['Trung tâm Phục vụ hành chính công xã An Bình', 'Xã An Bình', 'UBND xã An Bình'],
    ['Trung tâm phục vụ hành chính công phường An Bình', 'Phường An Bình', 'UBND phường An Bình'],
    ['TTPVHCC phường Bình Minh', 'Phường Bình Minh', 'UBND phường Bình Minh'],
    ['TT PVHCC xã An Bình', 'Xã An Bình', 'UBND xã An Bình'],
    ['TT. PVHCC xã An Bình', 'Xã An Bình', 'UBND xã An Bình'],
    ['PVHCC Đặc khu Cát Hải', 'Đặc khu Cát Hải', 'UBND đặc khu Cát Hải'],
    ['Bộ phận Một cửa xã Châu Sơn', 'Xã Châu Sơn', 'UBND xã Châu Sơn'],
    ['Bộ phận một cửa UBND xã Châu Sơn', 'Xã Châu Sơn', 'UBND xã Châu Sơn'],
    ['Bộ phận TN&TKQ xã Châu Sơn', 'Xã Châu Sơn', 'UBND xã Châu Sơn'],
    ['Bộ phận Tiếp nhận và Trả kết quả thuộc UBND xã Châu Sơn', 'Xã Châu Sơn', 'UBND xã Châu Sơn'],
    ['1. Bộ phận TN và TKQ xã Châu Sơn (1)', 'Xã Châu Sơn', 'UBND xã Châu Sơn'],
    ['UBND xã An Bình - tỉnh Hải Dương', 'Xã An Bình', 'UBND xã An Bình'],
    ['UBND xã An Bình, tỉnh Bà Rịa - Vũng Tàu', 'Xã An Bình', 'UBND xã An Bình'],
    ['Xã An Bình tỉnh Hải Dương', 'Xã An Bình', 'UBND xã An Bình'],
    ['Phường 5 – TP. Hồ Chí Minh', 'Phường 5', 'UBND phường 5'],
    ['Xã Tân Kỳ, huyện Tứ Kỳ, tỉnh Hải Dương', 'Xã Tân Kỳ', 'UBND xã Tân Kỳ'],
    ['Trung tâm Phục vụ HCC xã An Bình - tỉnh Hải Dương', 'Xã An Bình', 'UBND xã An Bình'],
  ])('%s is %s', (name, short, full) => {
    const unit = identify(name);
    expect(unit).toMatchObject({ name, kind: 'commune', key: nameKey(short) });
    expect(unitName(unit, voice).full).toBe(full);
    expect(unitName(unit, voice).proper).toBe(
      short
        .split(' ')
        .slice(short.startsWith('Đặc khu') ? 2 : 1)
        .join(' '),
    );
  });

  test.each([
    'Trung tâm Phục vụ hành chính công tỉnh',
    'Trung tâm Phục vụ hành chính công',
    'Bộ phận Một cửa',
  ])('%s is none', (name) => expect(identify(name).kind).not.toBe('commune'));

  test('the list names it', () => {
    const units = parseSettings({ units: ['Xã An Bình', 'Phường An Bình'] }).units ?? [];
    const list = unitListOf(units, [], AUGUST);
    expect(list.identify('TTPVHCC phường An Bình').entry?.name).toBe('UBND phường An Bình');
    expect(list.identify('Bộ phận Một cửa xã An Bình').entry?.name).toBe('UBND xã An Bình');
  });
});

test('the province every unit bears is not said of an office either', () => {
  const unit = identify('Sở Nội vụ - tỉnh Hải Dương');
  expect(unit).toMatchObject({ kind: 'office', type: 'Sở', proper: 'Nội vụ', key: nameKey('Sở Nội vụ') });
});

test.each([
  ['X. Hưng Đạo', 'commune', 'xã', 'Hưng Đạo'],
  ['X. Phòng Nội vụ', 'office', 'Phòng', 'Nội vụ'],
  ['VI. Phòng Nội vụ', 'office', 'Phòng', 'Nội vụ'],
  ['P.Hải Tân', 'commune', 'phường', 'Hải Tân'],
  ['TT.Tứ Kỳ', 'commune', 'thị trấn', 'Tứ Kỳ'],
  ['ĐK. Cát Hải', 'commune', 'đặc khu', 'Cát Hải'],
] as const)('%s as %s is %s %s', (name, kind, type, proper) => {
  expect(unitOf(name, '', kind, undefined)).toMatchObject({ type, proper });
});

test('a name longer than any is left as it is', () => {
  const long = `Xã ${'A, tỉnh '.repeat(5000)}`;
  expect(officialName(long)).toMatch(/^UBND xã A,/);
  expect(identify(long).kind).toBe('commune');
});
