import { evaluateMonth } from '../../src/evaluation';
import type { Evaluation } from '../../src/model';
import { readMonth } from '../../src/reading';
import { parseSettings, presetSettings, type Settings } from '../../src/settings';
import { applyPatch } from '../../src/settings/apply';
import { sheetOf } from '../reading/layouts/sheet';
import { NO_HISTORY } from './support/history';

const period = { year: 2025, month: 9 };

function evaluated(rows: Parameters<typeof sheetOf>[1], settings: Settings): Evaluation {
  const sheet = sheetOf('T9', [['THÁNG 9/2025'], ...rows]);
  return evaluateMonth(readMonth([sheet], { period, sheet: 'T9' }, settings), NO_HISTORY, settings);
}

const HEAD = ['STT', 'Đơn vị', 'Tổng điểm (100 điểm)', 'Xếp hạng', 'Xếp hạng tháng trước'];
const UNITS = [
  [1, 'Xã A', 96, 1, 4],
  [2, 'Xã B', 91, 3, 2],
  [3, 'Xã C', 90, 2, 1],
  [4, 'Xã D', 80, 4, 3],
  [5, 'Xã E', 79, 5, 6],
  [6, 'Xã G', 70, 6, 5],
];

describe("the sheet's own column of places", () => {
  it('counts, and a difference is a notice', () => {
    const { findings, problems } = evaluated([HEAD, ...UNITS], presetSettings('qd-766'));
    const ranks = findings.flatMap(({ unit, values }) =>
      values?.rank ? [[unit.name, values.rank.place, values.rank.previous]] : [],
    );
    expect(ranks).toContainEqual(['Xã C', 2, 1]);
    expect(ranks.map(([name]) => name)).not.toContain('Xã B');
    const differing = problems.filter(({ code }) => code === 'rank-differs');
    expect(differing.map(({ cell }) => cell)).toMatchObject([
      { row: 3, column: 3 },
      { row: 4, column: 3 },
    ]);
  });

  it('tells the place before as well', () => {
    const { findings } = evaluated([HEAD, ...UNITS], presetSettings('qd-766'));
    const first = findings.find(({ unit, values }) => unit.name === 'Xã A' && values?.rank);
    expect(first?.values?.rank).toEqual({ place: 1, of: 6, previous: 4 });
  });

  it('says nothing within a group where it goes over all', () => {
    const offices = [
      [7, 'Sở Nội vụ', 60, 7, 7],
      [8, 'Sở Y tế', 50, 8, 8],
      [9, 'Sở Tư pháp', 40, 9, 9],
    ];
    const settings = { ...presetSettings('qd-766'), compareWithin: 'kind' } as const;
    const { findings } = evaluated([HEAD, ...UNITS, ...offices], settings);
    const office = findings.find(({ unit, values }) => unit.name === 'Sở Nội vụ' && values?.rank);
    expect(office?.values?.rank).toMatchObject({ place: 1, of: 3 });
  });
});

it('misses an average only where a rule compares with it', () => {
  const rows = [
    ['Đơn vị', 'Tỷ lệ số hoá khi tiếp nhận (%)', 'Mức độ hài lòng (%)'],
    ['Xã A', 96.5, 97.5],
    ['Xã B', 91.5, 92.5],
  ];
  const missed = (settings: Settings) =>
    evaluated(rows, settings).problems.flatMap((p) => (p.code === 'no-average' ? [p.indicator] : []));
  const usual = presetSettings('default');
  expect(missed(usual)).toEqual(['intake']);
  const asked = parseSettings({
    rules: { 'của tôi': { group: 'low', indicators: ['satisfaction'], compare: 'average' } },
  });
  expect(missed(applyPatch(usual, asked))).toEqual(['intake', 'satisfaction']);
});

it('judges an indicator of their own on the side people say is better', () => {
  const patch = (better: string) =>
    parseSettings({
      indicators: { waiting: { kind: 'rate', better, headers: ['Tỷ lệ chờ lâu'] } },
      rules: { 'chờ lâu': { group: 'low', indicators: ['waiting'], compare: { level: 20 } } },
    });
  const rows = [
    ['Đơn vị', 'Tỷ lệ chờ lâu (%)'],
    ['Xã A', 30.5],
    ['Xã B', 10.5],
  ];
  const named = (better: string): string[] => {
    const settings = applyPatch(presetSettings('default'), patch(better));
    return evaluated(rows, settings).findings.map(({ unit }) => unit.name);
  };
  expect(named('lower')).toEqual(['Xã A']);
  expect(named('higher')).toEqual(['Xã B']);
});
