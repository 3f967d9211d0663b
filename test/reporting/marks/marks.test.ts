import fc from 'fast-check';
import { MARK_SIGNATURE, columnLetters } from '../../../src/model';
import type { FindingGroup, SummaryRow } from '../../../src/model';
import { MARK_LOOKS } from '../../../src/reporting/marks/looks';
import { pointedAt } from '../../../src/reporting/marks/targets';
import { shiftCells, sortArea } from '../../excel';
import { runs } from '../../support/in-full';
import { ROWS, judge, summaryOf } from '../summary/support';
import { marked, markedWorkbook } from './support';

const judged = judge({
  rows: [
    ...ROWS,
    {
      name: 'Xã Vượt Tháng',
      given: { payment: { month: 67.27, cumulative: 28.16 } },
    },
    { name: 'Xã Chưa Chứng Thực', given: { certified: { month: 0, cumulative: 0 } } },
    { name: 'Xã Tháng Này Chưa', given: { certified: { month: 0, cumulative: 7 } } },
    { name: 'Xã Bình Thường', given: { intake: { month: 97 } } },
  ],
});
const { summary } = summaryOf(judged);
const open = () => markedWorkbook(summary, judged.table);
const { warn, low, commend } = {
  warn: MARK_LOOKS.warn.fill,
  low: MARK_LOOKS.low.fill,
  commend: MARK_LOOKS.commend.fill,
};

/** Columns of the test table: intake 2–10, results 11–19, payment 20–28, certified 29–37, overdue 38. */
const at = (column: number) => columnLetters(column);

const EXPECTED = [
  // Counts only: the numerator stands for the rate.
  `Xã Toàn Vẹn B ${commend}`,
  `Xã Toàn Vẹn ${at(2)} ${commend}`,
  `Xã Toàn Vẹn ${at(11)} ${commend}`,
  `Xã Toàn Vẹn ${at(20)} ${commend}`,
  `Xã Tái Sơn B ${low}`,
  `Xã Tái Sơn ${at(4)} ${low}`,
  // Low for intake and warned for payment: the name shows the heavier.
  `Xã Hưng Đạo B ${warn}`,
  `Xã Hưng Đạo ${at(4)} ${low}`,
  `Xã Hưng Đạo ${at(22)} ${warn}`,
  `Xã Đại Sơn B ${warn}`,
  `Xã Đại Sơn ${at(38)} ${warn}`,
  // Judged by the window: its cell, not the month's.
  `Xã Vượt Tháng B ${low}`,
  `Xã Vượt Tháng ${at(28)} ${warn}`,
  `Xã Chưa Chứng Thực B ${low}`,
  `Xã Chưa Chứng Thực ${at(35)} ${warn}`,
  `Xã Tháng Này Chưa B ${low}`,
  `Xã Tháng Này Chưa ${at(29)} ${warn}`,
].sort();

/** With its warning gone, the name of a unit that is low as well shows that. */
const judgedCells = new Set([...EXPECTED, `Xã Hưng Đạo B ${low}`]);

test('stand on exactly the judged cells and their units’ names', () => {
  expect(marked(open().sheet)).toEqual(EXPECTED);
});

test('stay where figures changed and we took the x of the warning, not where the officer left a finding out', () => {
  const leftOut = { generated: true, current: false };
  const as = (group: FindingGroup, state: SummaryRow['state']) =>
    pointedAt({
      ...summary,
      rows: summary.rows
        .filter((row) => row.group === group && row.finding !== null)
        .map((row) => ({ ...row, state, inLetter: leftOut })),
    }).length;
  expect(as('warn', 'changed')).toBe(summary.rows.filter(({ group }) => group === 'warn').length);
  expect([as('warn', 'current'), as('warn', 'stale'), as('low', 'changed'), as('low', 'current')]).toEqual([
    0, 0, 0, 0,
  ]);
});

test('are few, signed, free of cell text and of argument separators, and on the metrics sheet only', () => {
  const { marks } = open();
  expect(marks.sheet).toBe('T8');
  expect(marks.rules.length).toBeLessThanOrEqual(EXPECTED.length);
  for (const { formula, area } of marks.rules) {
    expect(formula).toContain(MARK_SIGNATURE);
    expect(formula).not.toMatch(/[,;]/);
    expect(formula).not.toContain('Xã');
    expect(formula.length).toBeLessThan(8000);
    expect(area.left).toBeGreaterThanOrEqual(1);
    expect(area.right).toBeLessThanOrEqual(38);
    expect([area.top, area.bottom]).toEqual([6, 15]);
  }
  const looks = marks.rules.map((rule) => Object.values(MARK_LOOKS).indexOf(rule.look));
  expect(looks).toEqual([...looks].sort((a, b) => a - b));
});

test('do not grow in number with the units', () => {
  const rows = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ name: `Xã ${i}`, given: { intake: { month: 50 + i / 100 } } }));
  const rulesFor = (n: number) => {
    const many = judge({ rows: rows(n) });
    return markedWorkbook(summaryOf(many).summary, many.table).marks.rules.length;
  };
  expect(rulesFor(200)).toBe(rulesFor(2));
});

test('looks are told apart without colour', () => {
  const grey = (fill: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => parseInt(fill.slice(i, i + 2), 16));
    return 0.299 * r + 0.587 * g + 0.114 * b;
  };
  const [a = 0, b = 0, c = 0] = [warn, low, commend].map(grey);
  expect(b - a).toBeGreaterThan(40);
  expect(c - b).toBeGreaterThan(20);
  const letters = Object.values(MARK_LOOKS).map((look) => `${look.bold}${look.italic}${look.color}`);
  expect(new Set(letters).size).toBe(3);
});

const units = { row: 6, column: 0, rows: 9, columns: 60 };

test('move with their rows when these are sorted', () => {
  for (const [key, ascending] of [
    [1, true],
    [1, false],
    [4, true],
    [22, false],
  ] as const) {
    const { sheet } = open();
    sortArea(sheet, units, {
      fields: [{ key, ascending }],
      matchCase: false,
      hasHeaders: false,
      byColumns: false,
    });
    expect(marked(sheet)).toEqual(EXPECTED);
  }
});

test('stay with their rows when rows are inserted and deleted', () => {
  const { sheet } = open();
  shiftCells(sheet, { row: 8, column: 0, rows: 2, columns: 16384 }, 'Down');
  expect(marked(sheet)).toEqual(EXPECTED);
});

test.each([5, 6, 9])(
  'cells inserted in one column only, from row %i on: no mark beside another unit',
  (row) => {
    for (const column of [1, 2, 3, 4, 11, 20, 22, 28, 38]) {
      const { sheet } = open();
      shiftCells(sheet, { row, column, rows: 1, columns: 1 }, 'Down');
      expect(marked(sheet).filter((mark) => !judgedCells.has(mark))).toEqual([]);
    }
  },
);

test('permuting the rows by hand and typing any figure: no mark ever shows on what was not judged so', () => {
  const { sheet } = open();
  const columns = [2, 3, 4, 11, 20, 22, 28, 29, 35, 38];
  const originals = Array.from({ length: 9 }, (_, i) =>
    Array.from({ length: 60 }, (_c, c) => sheet.cell(6 + i, c)),
  );
  const figure = fc.constantFrom(null, 0, 4, 0.97, 0.8383, 20, 'Không phát sinh', '0', '');
  fc.assert(
    fc.property(
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 }),
      fc.array(fc.tuple(fc.nat(8), fc.constantFrom(...columns), figure), { maxLength: 4 }),
      fc.option(fc.tuple(fc.nat(8), fc.constantFrom('Xã Khác', 'Xã Tai Sơn', 'Xã Bình Thường'))),
      (order, typed, renamed) => {
        const changed = new Map<number, Set<number>>();
        order.forEach((from, to) => originals[from]!.forEach((cell, c) => sheet.put(6 + to, c, cell)));
        for (const [row, column, value] of typed)
          sheet.put(6 + row, column, { ...sheet.cell(6 + row, column), value });
        // Typed twice, a cell may hold its old figure again; and a 0 typed as text is still that figure.
        for (const [row, column] of typed) {
          const [old, now] = [originals[order[row]!]![column]!, sheet.cell(6 + row, column)];
          if (String(now.value ?? '') !== String(old.value ?? ''))
            changed.set(row, (changed.get(row) ?? new Set()).add(column));
        }
        if (renamed) sheet.put(6 + renamed[0], 1, { ...sheet.cell(6 + renamed[0], 1), value: renamed[1] });
        const shown = marked(sheet);
        for (const mark of shown) {
          expect(judgedCells).toContain(mark);
          const row = order.findIndex((_from, to) =>
            mark.startsWith(`${String(sheet.cell(6 + to, 1).value)} `),
          );
          const letters = mark.split(' ').at(-2)!;
          for (const column of changed.get(row) ?? []) expect(at(column)).not.toBe(letters);
        }
        const untouched = order.every((_from, to) => !changed.has(to)) && !renamed;
        if (untouched) expect(shown).toEqual(EXPECTED);
      },
    ),
    { numRuns: runs(40) },
  );
});

test('correcting any figure a finding rests on takes its mark away, clearing a zero too', () => {
  const rowOf = (name: string) => 6 + judged.table.units.findIndex(({ unit }) => unit.name === name);
  for (const [name, column, value] of [
    ['Xã Toàn Vẹn', 12, 10],
    ['Xã Hưng Đạo', 28, 0.5],
    ['Xã Tháng Này Chưa', 29, null],
    ['Xã Tháng Này Chưa', 35, 8],
  ] as const) {
    const { sheet } = open();
    const row = rowOf(name);
    sheet.put(row, column, { ...sheet.cell(row, column), value });
    const judgedByIt = marked(sheet).filter((mark) => mark.startsWith(name));
    expect(judgedByIt.filter((mark) => !mark.endsWith(low) || name !== 'Xã Hưng Đạo')).toEqual([]);
  }
});

test('a name that is spelled otherwise in its cell is looked up as it stands there', () => {
  const table = {
    ...judged.table,
    units: judged.table.units.map((unit) =>
      unit.unit.name === 'Xã Tái Sơn' ? { ...unit, nameText: '  X·  T¸i S¬n ' } : unit,
    ),
  };
  const { sheet } = markedWorkbook(summary, table);
  expect(marked(sheet).filter((mark) => mark.includes('S¬n'))).toHaveLength(2);
});

test('a summary older than the sheet colours nobody who stands in a judged row by now, be the figures the same', () => {
  const given = { payment: { month: 24.27, cumulative: 16.05 } } as const;
  const old = judge({ rows: [{ name: 'Xã Đã Xét', given }] });
  const now = judge({
    rows: [
      { name: 'Xã Mới Chèn', given },
      { name: 'Xã Đã Xét', given },
    ],
  });
  const { sheet } = markedWorkbook(summaryOf(old).summary, now.table);
  expect(marked(sheet).filter((mark) => mark.startsWith('Xã Mới Chèn'))).toEqual([]);
  expect(marked(sheet).filter((mark) => mark.startsWith('Xã Đã Xét'))).toHaveLength(2);
});

test('who is beyond a limit of the letter keeps the mark; whom the officer leaves out has none, nor has a finding without grounds; another name of the sheet is followed', () => {
  const changed = {
    ...summary,
    rows: summary.rows.map((row) => ({
      ...row,
      inLetter: { generated: row.unitName === 'Xã Đại Sơn', current: false },
      ...(row.unitName === 'Xã Tái Sơn' && { state: 'stale' as const }),
    })),
  };
  const { sheet } = markedWorkbook(changed, judged.table, "Tổng hợp 'T8' (2)");
  expect(marked(sheet)).toEqual(EXPECTED.filter((mark) => !/^Xã (Tái Sơn|Đại Sơn)/.test(mark)));
});

test('the whole district’s row is never marked, whatever its name', () => {
  const { sheet } = open();
  sheet.put(15, 1, { ...sheet.cell(15, 1), value: 'Toàn huyện' });
  expect(marked(sheet).some((mark) => mark.startsWith('Toàn huyện'))).toBe(false);
});

test('without any finding there is nothing to mark', () => {
  const quiet = judge({ rows: [{ name: 'Xã Yên' }] });
  expect(markedWorkbook(summaryOf(quiet).summary, quiet.table).marks).toEqual({ sheet: 'T8', rules: [] });
});
