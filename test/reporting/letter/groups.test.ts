import { evaluateMonth } from '../../../src/evaluation';
import { readMonth } from '../../../src/reading';
import { composeLetter } from '../../../src/reporting/letter';
import { buildSummary } from '../../../src/reporting/summary';
import { presetSettings } from '../../../src/settings';
import { NO_HISTORY } from '../../evaluation/support/history';
import { bodyTexts } from '../../letters/comparison';
import { sheetOf } from '../../reading/layouts/sheet';

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

it('a step that several rules join names its offices first', () => {
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
  const text = bodyTexts(composeLetter(summary, settings));
  expect(text).toContainEqual(
    expect.stringMatching(/lần thứ nhất đối với Sở Nội vụ, UBND các xã An Bình và Bình Minh$/),
  );
  expect(text[text.findIndex((line) => line.startsWith('Lý do')) + 1]).toMatch(/^- Sở Nội vụ/);
});
