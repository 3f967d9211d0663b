import type { CellArea, CellValue, SheetContent } from '../../../src/model';

/** A sheet that can be damaged: values, formats and merges as plain arrays. */
export interface Draft {
  readonly values: CellValue[][];
  readonly formats: string[][];
  merges: CellArea[];
}

/** What can be hit: the rows and columns of the sheet drawn by {@link SheetContent}. */
export interface Target {
  /** Rows of the heading, first and last. */
  readonly heading: readonly [number, number];
  /** Rows of units, in order; groups lie between. */
  readonly units: readonly number[];
  readonly total: number;
  readonly groups: readonly number[];
  readonly nameColumn: number;
  /** Columns of the first indicator: whole, part, rate; undefined where it has none. */
  readonly whole: number | undefined;
  readonly part: number | undefined;
  readonly rate: number;
  /** A column of another indicator that looks the same and has no counts beside it. */
  readonly like?: number;
}

export interface Damage {
  readonly name: string;
  /** Why no reader could notice: the damaged sheet is as good as one that is meant so. */
  readonly unknowable?: string;
  readonly hit: (draft: Draft, target: Target) => void;
}

const at = (draft: Draft, row: number): CellValue[] => draft.values[row] ?? [];

function scaleColumn(draft: Draft, rows: readonly number[], column: number, factor: number): void {
  for (const row of rows) {
    const value = at(draft, row)[column];
    if (typeof value === 'number') at(draft, row)[column] = Number((value * factor).toPrecision(12));
  }
}

function swapColumns(draft: Draft, rows: readonly number[], a: number, b: number): void {
  for (const row of rows) {
    for (const grid of [draft.values, draft.formats]) {
      const line = grid[row] as unknown[];
      [line[a], line[b]] = [line[b], line[a]];
    }
  }
}

function asText(draft: Draft, row: number, column: number): void {
  const value = at(draft, row)[column];
  if (typeof value !== 'number') return;
  const isPercent = draft.formats[row]?.[column]?.includes('%') ?? false;
  const text = isPercent ? `${(value * 100).toFixed(2)}%` : String(value);
  at(draft, row)[column] = text.replace('.', ',');
}

function removeRow(draft: Draft, row: number): void {
  draft.values.splice(row, 1);
  draft.formats.splice(row, 1);
  draft.merges = draft.merges
    .filter((m) => !(m.top === row && m.bottom === row))
    .map((m) => ({
      ...m,
      top: m.top > row ? m.top - 1 : m.top,
      bottom: m.bottom >= row ? m.bottom - 1 : m.bottom,
    }));
}

function insertRow(draft: Draft, row: number, values: readonly CellValue[]): void {
  draft.values.splice(row, 0, [...values]);
  draft.formats.splice(
    row,
    0,
    values.map(() => 'General'),
  );
}

function moveRow(draft: Draft, from: number, to: number): void {
  for (const grid of [draft.values, draft.formats] as unknown[][])
    grid.splice(to, 0, ...grid.splice(from, 1));
}

const whole = (t: Target): number => t.whole ?? t.rate;
const part = (t: Target): number => t.part ?? t.rate;
const unit = (t: Target, index: number): number => t.units[index] ?? 0;

/** Cells of the heading that hold the leaves. */
const leaves = (t: Target): number[] => [t.heading[1]];

export const damages: readonly Damage[] = [
  {
    name: 'swap the headers of a count and a rate',
    hit: (d, t) => swapColumns(d, leaves(t), part(t), t.rate),
  },
  {
    name: 'swap the headers of numerator and denominator',
    hit: (d, t) => swapColumns(d, leaves(t), part(t), whole(t)),
  },
  { name: 'delete the total row', hit: (d, t) => removeRow(d, t.total) },
  { name: 'turn the rate column to text', hit: (d, t) => t.units.forEach((row) => asText(d, row, t.rate)) },
  { name: 'turn a count column to text', hit: (d, t) => t.units.forEach((row) => asText(d, row, part(t))) },
  { name: 'drop all merges', hit: (d) => (d.merges = []) },
  {
    name: 'shift a merge of the heading one column to the right',
    hit: (d, t) => {
      const index = d.merges.findIndex((m) => m.top === t.heading[0] && m.right > m.left);
      const merge = d.merges[index];
      if (merge) d.merges[index] = { ...merge, left: merge.left + 1, right: merge.right + 1 };
    },
  },
  {
    name: 'shorten a merge of the heading by one column',
    hit: (d, t) => {
      const index = d.merges.findIndex((m) => m.top === t.heading[0] && m.right > m.left);
      const merge = d.merges[index];
      if (merge) d.merges[index] = { ...merge, right: merge.right - 1 };
    },
  },
  {
    name: 'break the first column out of a merge of the heading',
    hit: (d, t) => {
      const index = d.merges.findIndex((m) => m.top === t.heading[0] && m.right > m.left);
      const merge = d.merges[index];
      if (merge) d.merges[index] = { ...merge, left: merge.left + 1 };
    },
  },
  {
    name: 'merge the headings of two indicators into one',
    hit: (d, t) => {
      const [first, second] = d.merges.filter((m) => m.top === t.heading[0] && m.right > m.left);
      if (!first || !second) return;
      d.merges = d.merges
        .filter((m) => m !== second)
        .map((m) => (m === first ? { ...m, right: second.right } : m));
      at(d, second.top)[second.left] = null;
    },
  },
  {
    name: 'turn the table on its side',
    hit: (d) => {
      const width = Math.max(...d.values.map((row) => row.length));
      const turned = <Value>(grid: readonly (readonly Value[])[], blank: Value): Value[][] =>
        Array.from({ length: width }, (_, column) => grid.map((row) => row[column] ?? blank));
      const [values, formats] = [turned(d.values, null), turned(d.formats, 'General')];
      d.values.splice(0, d.values.length, ...values);
      d.formats.splice(0, d.formats.length, ...formats);
      d.merges = d.merges.map((m) => ({ top: m.left, left: m.top, bottom: m.right, right: m.bottom }));
    },
  },
  { name: 'rename a unit', hit: (d, t) => (at(d, unit(t, 3))[t.nameColumn] = 'Xã Hưng Đao') },
  {
    name: 'name a unit like another',
    hit: (d, t) => (at(d, unit(t, 3))[t.nameColumn] = at(d, unit(t, 4))[t.nameColumn] ?? null),
  },
  { name: 'blank the name of a unit', hit: (d, t) => (at(d, unit(t, 3))[t.nameColumn] = null) },
  { name: 'scale the rates by 100', hit: (d, t) => scaleColumn(d, t.units, t.rate, 100) },
  { name: 'scale the rates by 1/100', hit: (d, t) => scaleColumn(d, t.units, t.rate, 0.01) },
  { name: 'scale the numerators by 100', hit: (d, t) => scaleColumn(d, t.units, part(t), 100) },
  { name: 'scale the denominators by 100', hit: (d, t) => scaleColumn(d, t.units, whole(t), 100) },
  {
    name: 'drop a decimal comma',
    hit: (d, t) => {
      at(d, unit(t, 2))[t.rate] = 8589;
      (d.formats[unit(t, 2)] ?? [])[t.rate] = 'General';
    },
  },
  {
    name: 'write one rate as a bare fraction',
    hit: (d, t) => {
      const row = unit(t, 2);
      const value = at(d, row)[t.rate];
      if (typeof value === 'number' && value > 1) scaleColumn(d, [row], t.rate, 0.01);
      (d.formats[row] ?? [])[t.rate] = 'General';
    },
  },
  { name: 'blank a count', hit: (d, t) => (at(d, unit(t, 2))[part(t)] = null) },
  { name: 'blank a rate', hit: (d, t) => (at(d, unit(t, 2))[t.rate] = null) },
  { name: 'repeat a row', hit: (d, t) => insertRow(d, unit(t, 2), at(d, unit(t, 2))) },
  {
    name: 'cut the table short',
    hit: (d, t) => {
      d.values.splice(unit(t, 6));
      d.formats.splice(unit(t, 6));
    },
  },
  {
    name: 'mix dot and comma in the rates',
    hit: (d, t) =>
      t.units.forEach((row, index) => {
        asText(d, row, t.rate);
        const text = at(d, row)[t.rate];
        if (index % 2 === 0 && typeof text === 'string') at(d, row)[t.rate] = text.replace(',', '.');
      }),
  },
  {
    name: 'move a group heading into the group above',
    hit: (d, t) => {
      const [heading] = d.values.splice(t.groups[1] ?? 0, 1);
      const [formats] = d.formats.splice(t.groups[1] ?? 0, 1);
      d.values.splice((t.groups[1] ?? 0) - 1, 0, heading ?? []);
      d.formats.splice((t.groups[1] ?? 0) - 1, 0, formats ?? []);
    },
  },
  {
    name: 'delete the group headings',
    hit: (d, t) => [...t.groups].reverse().forEach((row) => removeRow(d, row)),
  },
  { name: 'insert an empty row in the heading', hit: (d, t) => insertRow(d, t.heading[1], []) },
  { name: 'delete the upper row of the heading', hit: (d, t) => removeRow(d, t.heading[0]) },
  { name: 'an error in a count', hit: (d, t) => (at(d, unit(t, 2))[whole(t)] = { error: '#REF!' }) },
  {
    name: 'a date where a count was',
    hit: (d, t) => {
      at(d, unit(t, 2))[whole(t)] = 45020;
      (d.formats[unit(t, 2)] ?? [])[whole(t)] = 'd-mmm';
    },
  },
  { name: 'a stale total row', hit: (d, t) => (at(d, t.total)[part(t)] = 1) },
  {
    name: 'drop the decimal comma of a rate written as text',
    hit: (d, t) => (at(d, unit(t, 2))[t.rate] = '8589%'),
  },
  {
    name: 'write one rate as text with a comma',
    hit: (d, t) => asText(d, unit(t, 2), t.rate),
  },
  {
    name: 'exchange numerator and denominator of one unit',
    hit: (d, t) => swapColumns(d, [unit(t, 2)], part(t), whole(t)),
  },
  {
    name: 'move the total row up among the units',
    hit: (d, t) => moveRow(d, t.total, unit(t, 6)),
  },
  {
    name: 'repeat the total row',
    hit: (d, t) => insertRow(d, t.total + 1, at(d, t.total)),
  },
  {
    name: 'move a unit under the other heading',
    hit: (d, t) => moveRow(d, unit(t, 0), unit(t, 5)),
  },
  {
    name: 'blank the heading of the rate',
    hit: (d, t) => leaves(t).forEach((row) => (at(d, row)[t.rate] = null)),
  },
  {
    name: 'blank the heading over the units',
    hit: (d, t) => (at(d, t.heading[0])[t.nameColumn] = null),
  },
  {
    name: 'write the names in decomposed letters and with blanks',
    hit: (d, t) =>
      t.units.forEach((row) => {
        at(d, row)[t.nameColumn] = ` ${String(at(d, row)[t.nameColumn])} `
          .normalize('NFD')
          .replaceAll(' ', '\u00A0');
      }),
  },
  {
    name: 'merge the names of two units',
    hit: (d, t) => {
      const [top, bottom] = [unit(t, 3), unit(t, 4)];
      at(d, bottom)[t.nameColumn] = null;
      d.merges = [...d.merges, { top, bottom, left: t.nameColumn, right: t.nameColumn }];
    },
  },
  {
    name: 'errors in the whole rate column',
    hit: (d, t) => t.units.forEach((row) => (at(d, row)[t.rate] = { error: '#DIV/0!' })),
  },
  {
    name: 'a date format on the rate column',
    hit: (d, t) => t.units.forEach((row) => ((d.formats[row] ?? [])[t.rate] = 'dd/mm/yyyy')),
  },
  {
    name: 'an x where a count was',
    hit: (d, t) => (at(d, unit(t, 2))[part(t)] = 'x'),
  },
  {
    name: 'a rate of 120%',
    hit: (d, t) => {
      at(d, unit(t, 2))[t.rate] = '120%';
    },
  },
  {
    name: 'exchange the names of two communes',
    unknowable: 'nothing on the sheet tells whose figures they are',
    hit: (d, t) => {
      const [a, b] = [at(d, unit(t, 3)), at(d, unit(t, 4))];
      [a[t.nameColumn], b[t.nameColumn]] = [b[t.nameColumn] ?? null, a[t.nameColumn] ?? null];
    },
  },
  {
    name: 'exchange the headings of two like columns',
    unknowable: 'two columns of the same kind, each as likely under either heading',
    hit: (d, t) => {
      if (t.like === undefined) return;
      for (let row = t.heading[0]; row <= t.heading[1]; row++) swapColumns(d, [row], t.rate, t.like);
    },
  },
  { name: 'a minus before a count', hit: (d, t) => scaleColumn(d, [unit(t, 2)], part(t), -1) },
];

/** A damaged copy; the sheet itself stays as it was. */
export function damaged(sheet: SheetContent, damage: Damage, target: Target): SheetContent {
  const draft: Draft = {
    values: sheet.values.map((row) => [...row]),
    formats: sheet.numberFormats.map((row) => [...row]),
    merges: [...sheet.merges],
  };
  damage.hit(draft, target);
  return { ...sheet, values: draft.values, numberFormats: draft.formats, merges: draft.merges };
}
