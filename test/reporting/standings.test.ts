import type { CellValue } from '../../src/model';
import { drawSummary, readSummary } from '../../src/reporting/summary';
import { parseSettings, resolveSettings, type Settings } from '../../src/settings';
import { madeFrom } from '../support/from-sheet';
import { contentOf } from './summary/support';

const PERIOD = { year: 2025, month: 9 };

function settingsWith(more: object): Settings {
  return resolveSettings({
    file: parseSettings({
      preset: 'qd-766',
      letter: { annex: { include: true } },
      indicators: {
        score: {
          bands: [
            { name: 'Tốt', from: 90 },
            { name: 'Khá', from: 80 },
            { name: 'Yếu', from: 0 },
          ],
        },
      },
      ...more,
    }),
  });
}

/** Last month's points stand beside this month's. */
const POINTS: readonly (readonly [string, number, number])[] = [
  ['Sở Nội vụ', 95, 80],
  ['Sở Y tế', 85, 90],
  ['Sở Tư pháp', 70, 75],
  ['Xã An Bình', 92, 91],
  ['Xã Bình Minh', 84, 70],
  ['Xã Châu Sơn', 60, 85],
];
const rows: readonly (readonly CellValue[])[] = [
  ['KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 9/2025'],
  ['STT', 'Đơn vị', 'Tổng điểm (100)', 'Tổng điểm tháng trước'],
  ...POINTS.map(([name, now, before], i) => [i + 1, name, now, before]),
];

describe('places and classes', () => {
  const settings = settingsWith({});
  const { table, evaluation, summary, letter, text } = madeFrom(rows, PERIOD, settings);

  it('are told of every unit, named or not', () => {
    expect(evaluation.standings.map(({ rank, band }) => [rank?.place, rank?.previous, band])).toEqual([
      [1, 4, 'Tốt'],
      [3, 2, 'Khá'],
      [5, 5, 'Yếu'],
      [2, 1, 'Tốt'],
      [4, 6, 'Khá'],
      [6, 3, 'Yếu'],
    ]);
  });

  it('are told where somebody’s figure of last month is missing, without the way they went', () => {
    const gap = rows.map((row) => (row[1] === 'Sở Y tế' ? [...row.slice(0, 3), null] : row));
    const { standings } = madeFrom(gap, PERIOD, settings).evaluation;
    expect(standings.map(({ rank }) => rank && [rank.place, rank.previous])).toEqual([
      [1, null],
      [3, null],
      [5, null],
      [2, null],
      [4, null],
      [6, null],
    ]);
  });

  it('stand in the annex beside the figures, with the way they went', () => {
    expect(letter.annex?.headings).toEqual([
      {
        text: 'Điểm Bộ chỉ số phục vụ người dân, doanh nghiệp (tối đa 100 điểm)',
        parts: ['Tháng', 'Thứ hạng', 'Xếp loại'],
      },
    ]);
    expect(letter.annex?.rows.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([
      ['95', '1 ▲3', 'Tốt'],
      ['85', '3 ▼1', 'Khá'],
      ['70', '5', 'Yếu'],
      ['92', '2 ▼1', 'Tốt'],
      ['84', '4 ▲2', 'Khá'],
      ['60', '6 ▼3', 'Yếu'],
    ]);
    expect(letter.annex?.note).toBe('▲, ▼: tăng, giảm số bậc so với tháng 8/2025.');
  });

  it('are counted in the opening, class by class', () => {
    expect(text).toContain(
      'Về xếp loại theo điểm Bộ chỉ số phục vụ người dân, doanh nghiệp: 02 đơn vị xếp loại Tốt, 02 đơn vị xếp loại Khá, 02 đơn vị xếp loại Yếu.',
    );
  });

  it('stand on the summary, and are read back from it', () => {
    const content = contentOf(drawSummary(summary, table, settings));
    const shown = content.values.flat().map(String);
    expect(shown.some((cell) => cell.endsWith('\nThứ 1/6 ▲3'))).toBe(true);
    expect(shown.some((cell) => cell.endsWith('\nThứ 6/6 ▼3'))).toBe(true);
    expect(shown).toContain('Tốt: 02; Khá: 02; Yếu: 02');
    expect(readSummary(content)).toEqual({ summary, problems: [] });
  });
});

it('a place that what is unknown of others leaves open is not told', () => {
  const open = rows.map((row) => (row[1] === 'Xã An Bình' ? [4, 'Xã An Bình', '#REF!', 91] : row));
  const { evaluation, letter } = madeFrom(open, PERIOD, settingsWith({}));
  expect(evaluation.standings.every(({ rank }) => rank === null)).toBe(true);
  expect(letter.annex?.headings.flatMap(({ parts }) => parts)).toEqual(['Tháng', 'Xếp loại']);
});

describe('groups that are compared within', () => {
  const settings = settingsWith({ compareWithin: 'kind' });
  const { table, summary, letter, text } = madeFrom(rows, PERIOD, settings);

  it('have their averages in the opening and on the summary, and places of their own', () => {
    expect(text).toContain('(khối cơ quan đạt 83,33/100 điểm; khối cấp xã đạt 78,67/100 điểm)');
    const shown = contentOf(drawSummary(summary, table, settings)).values.flat();
    expect(shown).toContain('Bình quân chung của khối cơ quan');
    expect(letter.annex?.rows.map(({ cells }) => cells[1]?.text)).toEqual([
      '1 ▲1',
      '2 ▼1',
      '3',
      '1',
      '2 ▲1',
      '3 ▼1',
    ]);
  });
});
