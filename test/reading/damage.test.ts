import { evaluateMonth } from '../../src/evaluation';
import type { MonthTable, Month, SheetContent } from '../../src/model';
import { periodKey } from '../../src/model';
import { chooseMonth, readMonth, surveySheets } from '../../src/reading';
import { sampled } from '../support/in-full';
import { inMonth } from './layouts/calendar';
import { layouts } from './layouts/catalogue';
import type { Damage, Target } from './layouts/damage';
import { damaged, damages } from './layouts/damage';
import type { Shown } from './layouts/expect';
import { drawnMonth, readBack } from './layouts/expect';
import type { UnitFacts } from './layouts/month';
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

type Columns = Pick<Target, 'nameColumn' | 'whole' | 'part' | 'rate' | 'like'>;

const counted: Columns = { nameColumn: 1, whole: 2, part: 3, rate: 4 };
const rated: Columns = { nameColumn: 1, whole: undefined, part: undefined, rate: 2, like: 3 };

const bases: readonly (readonly [name: string, layout: string, columns: Columns])[] = [
  [
    'groups, total below',
    'two header rows, merged, group rows with Roman numerals, total at the bottom',
    counted,
  ],
  ['total on top', 'total row on top', counted],
  ['no merges', 'merges missing altogether', counted],
  ['column numbers', 'an index row (1) (2) (3) under the heading', counted],
  ['counts as text', 'counts as text with dots for thousands', counted],
  ['counts only', 'counts without rates', { nameColumn: 1, whole: 2, part: 3, rate: 3 }],
  [
    'three spans',
    'previous month and cumulative under each indicator',
    { ...counted, whole: 3, part: 4, rate: 5 },
  ],
  ['everything', "a district's own sheet of everything", counted],
  ['percentages', 'rates only, as percentages', rated],
  ['points', 'rates only, in points', rated],
  ['fractions', 'rates only, as bare fractions', rated],
  ['text rates', 'rates only, as text with comma and %', rated],
];

/** The district with the figures of other units, some of them none. */
const otherFigures: readonly UnitFacts[] = district.map((u, at) => {
  const { month, previous, cumulative } = district[(at + 4) % district.length] ?? u;
  return {
    ...u,
    month: at === 1 ? { ...month, payment: { part: 0, whole: 0 } } : month,
    previous,
    cumulative,
  };
});

const months: readonly (readonly [period: Month, units: readonly UnitFacts[]])[] = [
  [{ year: 2023, month: 8 }, district],
  [{ year: 2023, month: 12 }, otherFigures],
];

function targetOf(sheet: SheetContent, columns: Columns): Target {
  const rowOf = (text: string): number => sheet.values.findIndex((row) => row.includes(text));
  const groups = [rowOf('Các cơ quan chuyên môn'), rowOf('UBND các xã, thị trấn')];
  const total = rowOf('Toàn huyện');
  const first = Math.min(groups[0] ?? 0, total);
  const numbered = sheet.values[first - 1]?.includes('(1)') === true;
  return {
    ...columns,
    heading: [rowOf('Cơ quan, đơn vị'), first - (numbered ? 2 : 1)],
    groups,
    units: district.map((u) => rowOf(u.name)),
    total,
  };
}

interface Outcome {
  readonly wrong: readonly string[];
  readonly lost: number;
  readonly codes: readonly string[];
}

/** Compares with the truth: a different figure is wrong, one that is not there is lost. */
function outcome(table: MonthTable, units: readonly UnitFacts[], shown: Shown): Outcome {
  const truth = drawnMonth(units, shown);
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

/** A sheet that is refused is told as such, with all its figures lost. */
function readDamaged(sheet: SheetContent, units: readonly UnitFacts[], shown: Shown): Outcome {
  const choice = chooseMonth(surveySheets([sheet], settings), undefined, {});
  if ('unclear' in choice) return { wrong: [], lost: Infinity, codes: [choice.unclear] };
  return outcome(readMonth([sheet], choice, settings), units, shown);
}

/** Damage by damage, what became of each sheet it was done to. */
const told = new Map<Damage, { readonly where: string; readonly outcome: Outcome }[]>();

describe.each(sampled(bases, 4))('%s', (name, layoutName, columns) => {
  const layout = layouts.find((l) => l.name === layoutName);
  if (!layout) throw new Error(layoutName);
  const sheets = months.map(([period, units]) => {
    const [sheet] = inMonth(layout.draw(units), period, 4);
    if (!sheet) throw new Error(layoutName);
    const usual = readDamaged(sheet, units, layout.shown);
    return { period, units, sheet, usual, target: targetOf(sheet, columns) };
  });

  test.each(damages.map((d) => [d.name, d] as const))('%s: right figures or a named problem', (_, damage) => {
    for (const { period, units, sheet, usual, target } of sheets) {
      const found = readDamaged(damaged(sheet, damage, target), units, layout.shown);
      // Only what is new is said of the damage.
      const result = { ...found, codes: found.codes.filter((code) => !usual.codes.includes(code)) };
      const where = `${name}, ${periodKey(period)}`;
      told.set(damage, [...(told.get(damage) ?? []), { where, outcome: result }]);
      if (damage.unknowable) continue;
      const silent = result.codes.length === 0 && (result.wrong.length > 0 || result.lost > 0);
      expect(silent ? { where, ...result } : undefined).toBeUndefined();
    }
  });
});

test('there are at least 25 kinds of damage, and of few of them nobody could know', () => {
  const known = damages.filter(({ unknowable }) => unknowable === undefined);
  expect(known.length).toBeGreaterThanOrEqual(25);
  expect(damages.length - known.length).toBeLessThanOrEqual(2);
});

const verdictOf = ({ wrong, lost }: Outcome): 'said' | 'unknown' | 'right' =>
  wrong.length > 0 ? 'said' : lost > 0 ? 'unknown' : 'right';

afterAll(() => {
  const lines = [...told].map(([{ name, unknowable }, sheets]) => {
    const count = (verdict: ReturnType<typeof verdictOf>): string =>
      String(sheets.filter((s) => verdictOf(s.outcome) === verdict).length).padStart(6);
    const codes = [...new Set(sheets.flatMap((s) => s.outcome.codes))].sort();
    const counts = `${count('right')}${count('unknown')}${count('said')}`;
    return `${name.padEnd(58)}${counts}  ${unknowable ? `cannot be known: ${unknowable}` : codes.join(', ')}`;
  });
  const head = `${'damage'.padEnd(58)} right  none  said`;
  console.log([head, ...lines].join('\n'));
});
