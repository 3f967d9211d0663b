import { prepareEvaluation, type PreparedEvaluation } from '../../src/actions/evaluate';
import { noEarlierActsPatch } from '../../src/actions/no-earlier-acts';
import { openWorkbook } from '../../src/actions/open-workbook';
import { readySteps, type ReadyPoint } from '../../src/actions/ready';
import { framePatch } from '../../src/actions/ready-authority';
import { saveSettings } from '../../src/actions/save-settings';
import { authorityHead } from '../../src/reading';
import { parseSettings, type SettingsPatch } from '../../src/settings';
import { openXlsx } from '../../src/workbook/xlsx';
import { sheetOf } from '../reading/layouts/sheet';
import { provinceFile } from '../support/province';

async function judged(changes: readonly SettingsPatch[] = []): Promise<PreparedEvaluation> {
  const workbook = await openXlsx(await provinceFile(10));
  for (const change of changes) await saveSettings(workbook, await openWorkbook(workbook, {}), change);
  const prepared = await prepareEvaluation(workbook, { now: '05/11/2025 08:00' });
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  return prepared;
}

function pointsOf(prepared: PreparedEvaluation, kept = {}): ReadyPoint[] {
  const { summary } = prepared;
  return readySteps({ prepared, summary, kept, unsaved: null }).flatMap(({ points }) => points);
}

function frameOf(points: readonly ReadyPoint[]): Record<string, string> {
  const found = points.find((point) => point.kind === 'frame');
  return Object.fromEntries((found?.fields ?? []).map(({ gap, proposed }) => [gap, proposed]));
}

test("a province's first file asks for what neither sheet nor settings say, each once", async () => {
  const points = pointsOf(await judged());
  expect(points.map(({ kind }) => kind)).toEqual([
    'no-column',
    'target',
    'earlier-acts',
    'frame',
    'record-waits',
  ]);
  expect(points[1]).toMatchObject({ indicator: 'payment', from: { year: 2025, month: 10 } });
});

test("what the sheet's head says is proposed and not taken", async () => {
  const prepared = await judged();
  expect(prepared.settings.authority.agency).toBeUndefined();
  expect(frameOf(pointsOf(prepared))).toEqual({
    'tên cơ quan': 'ỦY BAN NHÂN DÂN\nTỈNH HẢI DƯƠNG',
    'tên địa phương': 'tỉnh Hải Dương',
    'cấp hành chính': 'tỉnh',
    'chức danh người đứng đầu cơ quan': 'Chủ tịch UBND tỉnh',
    'tên cơ quan giao chỉ tiêu': 'UBND tỉnh',
    'địa danh': 'Hải Dương',
    'ký hiệu văn bản': '',
    'tên cơ quan ở dòng Kính gửi': 'Các sở, ban, ngành tỉnh\nUBND các xã, phường',
    'nơi nhận': 'Chủ tịch, các Phó Chủ tịch UBND tỉnh\nLưu: VT',
    'chức vụ người ký': '',
    'họ tên người ký': '',
  });
});

const CONFLICTS: readonly (readonly [string, Record<string, unknown>, string | undefined])[] = [
  ['nothing set', {}, undefined],
  ['the same, spelled otherwise', { agency: ['Ủy ban nhân dân', 'tỉnh Hải Dương'] }, undefined],
  ['another province', { agency: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC NINH'] }, 'tỉnh Bắc Ninh'],
  ['another in running text only', { name: 'thành phố Hải Phòng' }, 'thành phố Hải Phòng'],
  [
    'another level of the name',
    { agency: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HẢI DƯƠNG'] },
    'thành phố Hải Dương',
  ],
  ['a commune', { agency: ['ỦY BAN NHÂN DÂN', 'XÃ TÂN KỲ'] }, 'xã Tân Kỳ'],
  [
    'a commune under the one named',
    { agency: ['ỦY BAN NHÂN DÂN', 'XÃ TÂN KỲ'], superior: 'UBND TỈNH HẢI DƯƠNG' },
    undefined,
  ],
  ['a department', { agency: ['SỞ NỘI VỤ'], superior: 'UBND TỈNH HẢI DƯƠNG' }, undefined],
];

test.each(CONFLICTS)("the sheet's head is held against the settings' authority: %s", async (_, own, used) => {
  const prepared = await judged([parseSettings({ authority: own })]);
  const problems = prepared.problems.filter(({ code }) => code === 'authority-differs');
  const points = pointsOf(prepared).filter(({ kind }) => kind === 'authority-differs');
  expect(problems).toMatchObject(
    used === undefined
      ? []
      : [{ cell: { sheet: 'T10', row: 0, column: 0 }, facts: { found: 'tỉnh Hải Dương', used } }],
  );
  expect(points).toMatchObject(used === undefined ? [] : [{ found: 'tỉnh Hải Dương', used }]);
  // The letter says what the settings say, and nothing of the head's.
  expect(prepared.settings.authority).toMatchObject(own);
  const above = points.flatMap((point) => (point.kind === 'authority-differs' ? (point.superior ?? []) : []));
  expect(above).toEqual(used?.startsWith('xã') || used?.startsWith('thành') ? ['UBND TỈNH HẢI DƯƠNG'] : []);
});

test('what this machine kept is proposed for the same authority only', async () => {
  const prepared = await judged();
  const kept = { signer: 'Trần Văn A', numberSuffix: 'UBND-NC' };
  const same = { ...kept, agency: 'Ủy ban nhân dân\nTỈNH HẢI DƯƠNG' };
  const other = { ...kept, agency: 'ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH' };
  expect(frameOf(pointsOf(prepared, same))).toMatchObject({ 'họ tên người ký': 'Trần Văn A' });
  expect(frameOf(pointsOf(prepared, other))).toMatchObject({ 'họ tên người ký': '', 'ký hiệu văn bản': '' });
});

test('answered point by point the list is empty but for the register', async () => {
  const open = await judged();
  const frame = framePatch({
    agency: 'ỦY BAN NHÂN DÂN\nTỈNH HẢI DƯƠNG',
    authority: 'tỉnh Hải Dương',
    level: 'tỉnh',
    leader: 'Chủ tịch UBND tỉnh',
    targetGiver: 'UBND tỉnh',
    place: 'Hải Dương',
    numberSuffix: 'UBND-NC',
    recipients: 'Các sở, ban, ngành tỉnh',
    copies: 'Lưu: VT',
    capacity: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
    signer: 'Trần Văn A',
  });
  const answers = [
    noEarlierActsPatch(open.evaluation.period),
    parseSettings({ indicators: { payment: { target: [{ from: '10/2025', value: '60%' }] } } }),
    parseSettings({ indicators: { certified: { enabled: false } } }),
    frame ?? {},
  ];
  const prepared = await judged(answers);
  const points = pointsOf(prepared);
  expect(points).toMatchObject([{ kind: 'record', recorded: 0 }]);
});

test('no target and no fitting text leave the settings as they are', () => {
  expect(framePatch({ agency: '  ' })).toEqual({ authority: {} });
});

const HEADS: readonly (readonly [string, (string | null)[][], string | undefined])[] = [
  ['on one line', [['UBND TỈNH BẮC NINH']], 'tỉnh Bắc Ninh'],
  ['on two lines of a cell', [['Uỷ ban nhân dân\nhuyện Tứ Kỳ']], 'huyện Tứ Kỳ'],
  ['in two cells', [['ỦY BAN NHÂN DÂN'], ['PHƯỜNG 5']], 'phường 5'],
  ['below the one above it', [['UBND TỈNH AN GIANG'], ['UBND XÃ PHÚ HỮU']], 'xã Phú Hữu'],
  ['with a dash', [['UBND TỈNH BÀ RỊA - VŨNG TÀU']], 'tỉnh Bà Rịa - Vũng Tàu'],
  ['not in a sentence', [['UBND tỉnh Bắc Ninh báo cáo kết quả tháng 10']], undefined],
  ['not of a department', [['SỞ NỘI VỤ'], [null]], undefined],
];

test.each(HEADS)('the authority is read %s', (_, rows, expected) => {
  const head = authorityHead(sheetOf('T10', rows), rows.length);
  expect(head && `${head.level} ${head.proper}`).toBe(expected);
});

test('a unit of the table is no head', () => {
  expect(authorityHead(sheetOf('T10', [['Đơn vị'], ['UBND xã Tân Kỳ']]), 0)).toBeUndefined();
});
