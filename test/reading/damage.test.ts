import { evaluateMonth } from '../../src/evaluation';
import type { MonthTable, SheetContent } from '../../src/model';
import { readMonth } from '../../src/reading';
import { layouts } from './layouts/catalogue';
import type { Damage, Target } from './layouts/damage';
import { damaged, damages } from './layouts/damage';
import type { Shown } from './layouts/expect';
import { drawnMonth, readBack } from './layouts/expect';
import { district } from './layouts/month';
import { settingsFor } from './settings';

const settings = settingsFor({
  rules: [{ rule: 'belowAverage', indicators: ['intake', 'results', 'payment'], units: 'all' }],
  units: district.map((u) => ({
    name: u.kind === 'commune' ? `UBND ${u.name}` : u.name,
    kind: u.kind,
    head: '',
    aliases: [],
  })),
});

const bases: readonly (readonly [string, string, Omit<Target, 'groups' | 'units' | 'total' | 'heading'>])[] =
  [
    [
      'counts and rates',
      'two header rows, merged, group rows with Roman numerals, total at the bottom',
      { nameColumn: 1, whole: 2, part: 3, rate: 4 },
    ],
    ['counts only', 'counts without rates', { nameColumn: 1, whole: 2, part: 3, rate: 3 }],
    [
      'rates as percentages',
      'rates only, as percentages',
      { nameColumn: 1, whole: undefined, part: undefined, rate: 2 },
    ],
    [
      'rates in points',
      'rates only, in points',
      { nameColumn: 1, whole: undefined, part: undefined, rate: 2 },
    ],
  ];

function targetOf(sheet: SheetContent, part: Omit<Target, 'groups' | 'units' | 'total' | 'heading'>): Target {
  const rowOf = (text: string): number => sheet.values.findIndex((row) => row.includes(text));
  const top = rowOf('Cơ quan, đơn vị');
  const groups = [rowOf('Các cơ quan chuyên môn'), rowOf('UBND các xã, thị trấn')];
  return {
    ...part,
    heading: [top, (groups[0] ?? 0) - 1],
    groups,
    units: district.map((u) => rowOf(u.name)),
    total: rowOf('Toàn huyện'),
  };
}

interface Outcome {
  readonly wrong: readonly string[];
  readonly lost: number;
  readonly codes: readonly string[];
}

/** Compares with the truth: a different figure is wrong, one that is not there is lost. */
function outcome(table: MonthTable, shown: Shown): Outcome {
  const truth = drawnMonth(district, shown);
  const read = readBack(table, shown);
  const wrong: string[] = [];
  let lost = 0;
  for (const [unit, row] of Object.entries(read))
    for (const [what, value] of Object.entries(row)) {
      if (what === 'kind') continue;
      const expected = truth[unit]?.[what];
      if (typeof value !== 'number') lost += value === expected ? 0 : 1;
      else if (expected !== undefined && value !== expected)
        wrong.push(`${unit}: ${what} ${String(expected)} → ${value}`);
    }
  // The total row is evidence too; comparing it with the units is the evaluation's part.
  const { problems } = evaluateMonth(table, { sheet: undefined, acts: [], problems: [] }, settings);
  const codes = new Set(
    [...table.problems, ...problems].filter((p) => p.severity !== 'notice').map((p) => p.code),
  );
  return { wrong, lost, codes: [...codes].sort() };
}

const rows: string[] = [];

function apply(damage: Damage, name: string, sheet: SheetContent, target: Target, shown: Shown): Outcome {
  const hit = damaged(sheet, damage, target);
  const result = outcome(
    readMonth([hit], { period: { year: 2023, month: 8 }, sheet: 'T8' }, settings),
    shown,
  );
  const verdict = result.wrong.length > 0 ? 'WRONG' : result.lost > 0 ? 'unknown' : 'right';
  rows.push(`${damage.name.padEnd(56)}${name.padEnd(22)}${verdict.padEnd(9)}${result.codes.join(', ')}`);
  return result;
}

describe.each(bases)('%s', (name, layoutName, part) => {
  const layout = layouts.find((l) => l.name === layoutName);
  const sheet = layout?.draw(district)[0];
  if (!layout || !sheet) throw new Error(layoutName);
  const target = targetOf(sheet, part);

  test.each(damages.map((d) => [d.name, d] as const))('%s: right figures or a named problem', (_, damage) => {
    const result = apply(damage, name, sheet, target, layout.shown);
    if (result.wrong.length > 0) expect(result.codes).not.toEqual([]);
    if (result.lost > 0) expect(result.codes).not.toEqual([]);
  });
});

afterAll(() => {
  console.log(rows.join('\n'));
});
