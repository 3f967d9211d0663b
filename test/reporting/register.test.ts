import { differenceText, registerText } from '../../src/messages/history';
import type { CellValue, SheetContent, Summary, SummaryRow } from '../../src/model';
import { readHistory } from '../../src/reading/history';
import { compareRegister } from '../../src/reporting/history/register';
import { presetSettings } from '../../src/settings';
import { judge, summaryOf } from './summary/support';

const settings = presetSettings('default');
const HEADINGS = ['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ', 'Lý do', 'Số văn bản', 'Ghi chú'];
const OURS = '\u00A0';

const book = (rows: readonly (readonly CellValue[])[]): SheetContent => ({
  name: 'Sổ theo dõi',
  values: [['SỔ THEO DÕI'], HEADINGS, ...rows],
  numberFormats: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  legacyFonts: [],
});

const { summary } = summaryOf(judge());
const reasonOf = (unit: string): string =>
  `${summary.rows
    .filter((row) => row.unitName === unit && row.group === 'warn')
    .map((row) => row.text.current.replace(/[.;]+$/u, ''))
    .join('; ')}${OURS}`;
const hungDao = ['Tháng 8/2023', 'Xã Hưng Đạo', 'Phê bình', 2, reasonOf('Xã Hưng Đạo')] as const;
const daiSon = ['Tháng 8/2023', 'Xã Đại Sơn', 'Nhắc nhở', 1, reasonOf('Xã Đại Sơn')] as const;

const compare = (rows: readonly (readonly CellValue[])[], of: Summary = summary) => {
  const content = book(rows);
  return compareRegister(readHistory(content, of.period, settings, []), content, of);
};
const changed = (change: (row: SummaryRow) => SummaryRow): Summary => ({
  ...summary,
  rows: summary.rows.map((row) => (row.group === 'warn' ? change(row) : row)),
});

test('what is recorded as the letter says agrees', () => {
  const state = compare([hungDao, daiSon]);
  expect(state).toEqual({
    state: 'agrees',
    recorded: 2,
    warned: 2,
    differences: [],
    toRecord: [],
    waiting: [],
  });
  expect(registerText(state, 'vi')).toBe('đã ghi 2 đơn vị, khớp công văn');
});

test('nothing recorded is no difference', () => {
  expect(compare([])).toMatchObject({
    state: 'unrecorded',
    recorded: 0,
    warned: 2,
    toRecord: ['Xã Hưng Đạo', 'Xã Đại Sơn'],
  });
  expect(registerText(compare([]), 'vi')).toBe('chưa ghi 2 đơn vị');
  // Acts of other months and withdrawn ones are none of this month.
  expect(compare([['Tháng 7/2023', ...hungDao.slice(1)]]).state).toBe('unrecorded');
  expect(compare([['Tháng 8/2023', 'Xã Hưng Đạo', 'đã rút', null, OURS]]).state).toBe('unrecorded');
});

test.each<[string, (readonly CellValue[])[], string, string]>([
  ['missing', [daiSon], 'Xã Hưng Đạo', 'Xã Hưng Đạo: sổ chưa ghi; công văn nêu Phê bình, lần thứ 2'],
  [
    'step',
    [['Tháng 8/2023', 'Xã Hưng Đạo', 'Nhắc nhở', 1, hungDao[4]], daiSon],
    'Xã Hưng Đạo',
    'Xã Hưng Đạo: sổ ghi Nhắc nhở, lần thứ 1; công văn nêu Phê bình, lần thứ 2',
  ],
  [
    'reason',
    [['Tháng 8/2023', 'Xã Hưng Đạo', 'Phê bình', 2, `lý do cũ${OURS}`], daiSon],
    'Xã Hưng Đạo',
    'Xã Hưng Đạo: lý do trong sổ khác công văn',
  ],
  [
    'surplus',
    [hungDao, daiSon, ['Tháng 8/2023', 'Xã Phượng Kỳ', 'Nhắc nhở', 1, `chưa đạt${OURS}`]],
    'Xã Phượng Kỳ',
    'Xã Phượng Kỳ: sổ ghi Nhắc nhở, lần thứ 1; công văn không nêu',
  ],
])('a difference is told by unit: %s', (kind, rows, unit, said) => {
  const state = compare(rows);
  expect(state.state).toBe('differs');
  expect(state.differences).toMatchObject([{ unit, kind }]);
  expect(state.toRecord).toEqual([unit]);
  expect(state.differences.map((one) => differenceText(one, 'vi'))).toEqual([said]);
  expect(registerText(state, 'vi')).toBe(`đã ghi ${state.recorded} đơn vị – khác công văn ở ${unit}`);
});

test('what recording would leave alone is told and offers no update', () => {
  const byHand = compare([hungDao, daiSon, ['Tháng 8/2023', 'Xã Phượng Kỳ', 'Nhắc nhở', 1, 'ghi tay']]);
  expect(byHand.differences).toMatchObject([{ unit: 'Xã Phượng Kỳ', kind: 'by-hand' }]);
  expect(byHand.toRecord).toEqual([]);
});

test('an edited step, and one that is open, differ from what was recorded', () => {
  const stepped = changed((row) => ({ ...row, ordinal: { ...row.ordinal, current: 3 } }));
  expect(compare([hungDao, daiSon], stepped).differences.map(({ kind }) => kind)).toEqual(['step', 'step']);
  const open = changed((row) => ({
    ...row,
    form: { ...row.form, current: null },
    ordinal: { ...row.ordinal, current: null },
  }));
  const state = compare([hungDao, daiSon], open);
  expect(state.differences.map(({ kind }) => kind)).toEqual(['open', 'open']);
  expect(state).toMatchObject({ toRecord: [], waiting: ['Xã Hưng Đạo', 'Xã Đại Sơn'] });
  const taken = changed((row) => ({ ...row, inLetter: { ...row.inLetter, current: false } }));
  expect(compare([hungDao, daiSon], taken).differences.map(({ kind }) => kind)).toEqual([
    'surplus',
    'surplus',
  ]);
});
