import { asCounted } from '../../../src/reading';
import { presetSettings } from '../../../src/settings';
import { madeFrom } from '../../support/from-sheet';

const PERIOD = { year: 2025, month: 9 };

/** A second look with what the first one read of maxima and units, as the add-in takes it. */
function made(rows: Parameters<typeof madeFrom>[0], preset: 'qd-766' | 'disbursement') {
  const settings = presetSettings(preset);
  const { table } = madeFrom(rows, PERIOD, settings);
  return madeFrom(rows, PERIOD, asCounted(settings, table));
}

test('amounts behind a rate are printed with their unit', () => {
  const { text } = made(
    [
      ['GIẢI NGÂN VỐN ĐẦU TƯ CÔNG THÁNG 9/2025', null, null, 'Đơn vị tính: tỷ đồng'],
      ['STT', 'Đơn vị', 'Kế hoạch vốn', 'Đã giải ngân', 'Tỷ lệ giải ngân (%)'],
      ['', 'Toàn tỉnh', 300, 200, 66.67],
      [1, 'Xã An Bình', 107.5, 90.3, 84],
      [2, 'Xã Bình Minh', 100, 60, 60],
      [3, 'Xã Châu Sơn', 92.5, 49.7, 53.73],
    ],
    'disbursement',
  );
  expect(text).toContain('84% (90,3/107,5 tỷ đồng)');
});

test('points are told of the maximum the sheet gives, in sentences and by what is complete', () => {
  const { text } = made(
    [
      ['BỘ CHỈ SỐ 766 THÁNG 9/2025'],
      ['STT', 'Đơn vị', 'Tổng điểm', 'Dịch vụ công trực tuyến (22 điểm)'],
      [1, 'Xã An Bình', 90, 21],
      [2, 'Xã Bình Minh', 80, 18],
      [3, 'Xã Châu Sơn', 70, 15.5],
      [4, 'Xã Đông Sơn', 85, 20],
    ],
    'qd-766',
  );
  expect(text).toContain('15,5/22 điểm');
  expect(text).not.toContain('/12 điểm');
});

test('a rate that should be low is told of without praise, and is below 1 % as often as not', () => {
  const { text, evaluation } = madeFrom(
    [
      ['THÁNG 9/2025'],
      ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ quá hạn (%)'],
      [1, 'Xã An Bình', 0.5],
      [2, 'Xã Bình Minh', 3],
      [3, 'Xã Châu Sơn', 1],
      ['', 'Toàn tỉnh', 1.1],
    ],
    PERIOD,
    {
      ...presetSettings('default'),
      rules: [{ rule: 'belowAverage', indicators: ['overdueRate'], units: 'all' }],
    },
  );
  expect(evaluation.findings.map(({ unit }) => unit.name)).toEqual(['Xã Bình Minh']);
  expect(evaluation.undecided).toEqual([]);
  expect(text).toContain('tỷ lệ hồ sơ giải quyết quá hạn là 1,1%');
});
