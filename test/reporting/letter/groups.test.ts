import { evaluateMonth } from '../../../src/evaluation';
import type { Summary } from '../../../src/model';
import { readMonth } from '../../../src/reading';
import { composeLetter } from '../../../src/reporting/letter';
import { buildSummary } from '../../../src/reporting/summary';
import { parseSettings, presetSettings, resolveSettings } from '../../../src/settings';
import { NO_HISTORY } from '../../evaluation/support/history';
import { bodyTexts } from '../../letters/comparison';
import { sheetOf } from '../../reading/layouts/sheet';
import { madeFrom } from '../../support/from-sheet';

function letter(compareWithin: 'all' | 'kind' | 'sheet'): string {
  const settings = { ...presetSettings('default'), compareWithin };
  const sheet = sheetOf('T9', [
    ['THÁNG 9/2025'],
    ['Đơn vị', 'Hồ sơ tiếp nhận', 'Hồ sơ số hoá khi tiếp nhận'],
    ['I. KHỐI SỞ', null, null],
    ['Sở Nội vụ', 100, 60],
    ['Sở Y tế', 100, 70],
    ['Sở Tư pháp', 100, 99],
    ['II. Khối xã, phường', null, null],
    ['Xã An Bình', 100, 80],
    ['Xã Bình Minh', 100, 82],
    ['Phường Châu Sơn', 100, 99],
  ]);
  const table = readMonth([sheet], { period: { year: 2025, month: 9 }, sheet: 'T9' }, settings);
  const evaluation = evaluateMonth(table, NO_HISTORY, settings);
  const { summary } = buildSummary(evaluation, settings, { evaluatedAt: '01/10/2025 08:00' });
  return bodyTexts(composeLetter(summary, settings)).join('\n');
}

it.each([
  ['kind', 'khối cơ quan', 'khối cấp xã'],
  ['sheet', 'khối sở', 'khối xã, phường'],
] as const)('groups by %s have lists and averages of their own', (within, offices, communes) => {
  const text = letter(within);
  expect(text).toContain(`Có 02 cơ quan có kết quả thấp hơn mức bình quân chung của ${offices}, gồm:`);
  expect(text).toContain(`Có 02 địa phương có kết quả thấp hơn mức bình quân chung của ${communes}, gồm:`);
  expect(text).toContain(
    `UBND xã An Bình (80%, 80/100 hồ sơ), thấp hơn 7% mức bình quân chung của ${communes}.`,
  );
  expect(text).toContain('bằng hoặc cao hơn mức bình quân chung của từng khối');
});

it('says nothing of groups where all are compared together', () => {
  expect(letter('all')).not.toContain('khối');
});

/** A month in which two rules warn, with the rows as the officer leaves them. */
function warnedBy(order: (rows: Summary['rows']) => Summary['rows']): readonly string[] {
  const settings = presetSettings('default');
  const sheet = sheetOf('T1', [
    ['THÁNG 01/2025'],
    ['Đơn vị', 'Tỷ lệ hồ sơ thanh toán trực tuyến (chỉ tiêu ≥ 60%)', 'Hồ sơ giải quyết quá hạn'],
    ['Xã An Bình', '50%', 0],
    ['Sở Nội vụ', '90%', 3],
    ['Xã Bình Minh', '50%', 2],
  ]);
  const table = readMonth([sheet], { period: { year: 2025, month: 1 }, sheet: 'T1' }, settings);
  const evaluation = evaluateMonth(table, NO_HISTORY, settings);
  const { summary } = buildSummary(evaluation, settings, { evaluatedAt: '01/02/2025 08:00' });
  return bodyTexts(composeLetter({ ...summary, rows: order(summary.rows) }, settings));
}

it('a step that several rules join names its offices first', () => {
  const text = warnedBy((rows) => rows);
  expect(text).toContainEqual(
    expect.stringMatching(/lần thứ nhất đối với Sở Nội vụ, UBND các xã An Bình và Bình Minh$/),
  );
  expect(text[text.findIndex((line) => line.startsWith('Lý do')) + 1]).toMatch(/^- Sở Nội vụ/);
});

it('the officer’s own order of a step stays', () => {
  const text = warnedBy((rows) => {
    const last = rows.filter(({ finding }) => finding?.unit.kind === 'office');
    const warned = rows.filter(({ group, finding }) => group === 'warn' && finding?.unit.kind !== 'office');
    const others = rows.filter((row) => row.group !== 'warn');
    return [...others, ...warned.toReversed(), ...last];
  });
  expect(text).toContainEqual(expect.stringMatching(/lần thứ nhất đối với .*Bình Minh.*An Bình.*Sở Nội vụ$/));
});

it('the request after a ranking keeps the places', () => {
  const settings = resolveSettings({
    file: parseSettings({
      preset: 'qd-766',
      compareWithin: 'all',
      listOrder: 'rank',
      rules: { belowAverage: false },
    }),
  });
  const rows: (string | number)[][] = [
    ['THÁNG 9/2025'],
    ['Đơn vị', 'Tổng điểm (100 điểm)'],
    ...[95, 94, 93, 92, 91, 90].map((points, i) => [`Xã Thôn ${'ABCDEG'[i] ?? ''}`, points]),
    ['Sở Nội vụ', 60],
    ['Xã An Bình', 50],
    ['Xã Bình Minh', 70],
  ];
  const { text } = madeFrom(rows, { year: 2025, month: 9 }, settings);
  expect(text).toContain('Đề nghị Chủ tịch UBND các xã An Bình, Bình Minh và Giám đốc Sở Nội vụ làm rõ');
});
