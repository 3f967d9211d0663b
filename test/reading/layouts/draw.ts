import type { CellArea, CellValue, SheetContent } from '../../../src/model';
import { rateOfCounts } from '../../../src/model';
import type { Counts, RateId, UnitFacts } from './month';
import { sumOf } from './month';
import type { Cell } from './sheet';
import { sheetOf } from './sheet';

/** How a rate is written. */
export type RateForm =
  | 'percent format'
  | 'points'
  | 'text comma %'
  | 'text dot %'
  | 'text spaced %'
  | 'text comma'
  | 'text dot'
  | 'bare fraction'
  | 'full width';

/** How a count is written. */
export type CountForm = 'number' | 'text' | 'dots' | 'commas';

export interface DrawnColumn {
  readonly path: readonly string[];
  readonly cell: (unit: UnitFacts) => Cell;
  readonly total: (units: readonly UnitFacts[]) => Cell;
}

export interface TableStyle {
  readonly name: string;
  readonly titles: readonly string[];
  readonly columns: readonly DrawnColumn[];
  readonly merges: 'full' | 'none' | 'across';
  readonly indexRow: boolean;
  readonly numbers: 'STT' | 'TT' | 'none';
  readonly unitHeading: string;
  readonly groups: 'roman' | 'letters' | 'merged' | 'none';
  readonly total: 'top' | 'bottom' | 'none' | 'per group' | 'per group and bottom';
  readonly totalLabel: string;
  readonly footer: readonly string[];
  /** Empty rows between units, empty columns before the table. */
  readonly emptyRows?: boolean;
  readonly emptyColumns?: number;
  readonly spelling?: (unit: UnitFacts) => string;
}

function rateNumber({ part, whole }: Counts): number {
  return rateOfCounts(part, whole) / 100;
}

export function rateCell(counts: Counts, form: RateForm): Cell {
  if (counts.whole === 0) return '-';
  const points = rateNumber(counts);
  const text = points.toFixed(2);
  switch (form) {
    case 'percent format':
      return { value: counts.part / counts.whole, format: '0.00%' };
    case 'points':
      return points;
    case 'text comma %':
      return `${text.replace('.', ',')}%`;
    case 'text dot %':
      return `${text}%`;
    case 'text spaced %':
      return ` ${text.replace('.', ',')}\u00A0% `;
    case 'text comma':
      return text.replace('.', ',');
    case 'text dot':
      return text;
    case 'bare fraction':
      return Number((points / 100).toFixed(4));
    case 'full width':
      return `${text.replace('.', '，')}％`.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
  }
}

export function countCell(count: number, form: CountForm): Cell {
  const grouped = (mark: string): string => String(count).replace(/\B(?=(\d{3})+$)/g, mark);
  if (form === 'number') return count;
  if (form === 'text') return String(count);
  return grouped(form === 'dots' ? '.' : ',');
}

/** Numerator, denominator and rate of one indicator; leave a heading out and its column is not drawn. */
export function rateColumns(
  headings: {
    whole?: readonly string[];
    part?: readonly string[];
    rate?: readonly string[];
    ratio?: readonly string[];
  },
  counts: (unit: UnitFacts) => Counts,
  forms: { rate: RateForm; count: CountForm } = { rate: 'percent format', count: 'number' },
): DrawnColumn[] {
  const columns: DrawnColumn[] = [];
  const add = (path: readonly string[] | undefined, cell: (c: Counts) => Cell): void => {
    if (path)
      columns.push({ path, cell: (u) => cell(counts(u)), total: (units) => cell(sumOf(units, counts)) });
  };
  add(headings.whole, (c) => countCell(c.whole, forms.count));
  add(headings.part, (c) => countCell(c.part, forms.count));
  add(headings.rate, (c) => rateCell(c, forms.rate));
  add(headings.ratio, (c) => `${c.part}/${c.whole}`);
  return columns;
}

export const month =
  (id: RateId) =>
  (unit: UnitFacts): Counts =>
    unit.month[id];
export const previous =
  (id: RateId) =>
  (unit: UnitFacts): Counts =>
    unit.previous[id];
export const cumulative =
  (id: RateId) =>
  (unit: UnitFacts): Counts =>
    unit.cumulative[id];

export function countColumn(path: readonly string[], count: (unit: UnitFacts) => number | '-'): DrawnColumn {
  const sum = (units: readonly UnitFacts[]): number =>
    units.reduce((total, u) => total + (count(u) === '-' ? 0 : Number(count(u))), 0);
  return { path, cell: count, total: sum };
}

export function textColumn(path: readonly string[], text: (unit: UnitFacts) => CellValue): DrawnColumn {
  return { path, cell: (u) => text(u) || null, total: () => null };
}

class Drawing {
  readonly rows: Cell[][] = [];
  readonly merges: CellArea[] = [];
  private readonly unitAt: number;
  private readonly lead: number;

  constructor(private readonly style: TableStyle) {
    this.lead = style.emptyColumns ?? 0;
    this.unitAt = this.lead + (style.numbers === 'none' ? 0 : 1);
  }

  get width(): number {
    return this.unitAt + 1 + this.style.columns.length;
  }

  line(at: Readonly<Record<number, Cell>>): void {
    this.rows.push(Array.from({ length: this.width }, (_, c) => at[c] ?? null));
  }

  titles(): void {
    for (const title of this.style.titles) {
      this.line({ [this.lead]: title });
      this.merges.push({
        top: this.rows.length - 1,
        bottom: this.rows.length - 1,
        left: this.lead,
        right: this.width - 1,
      });
    }
  }

  heading(): void {
    const { columns, numbers, unitHeading, merges } = this.style;
    const paths = columns.map((c) => c.path);
    const depth = Math.max(...paths.map((p) => p.length));
    const top = this.rows.length;
    for (let level = 0; level < depth; level++) {
      const cells: Record<number, Cell> = {};
      if (level === 0) {
        if (numbers !== 'none') cells[this.unitAt - 1] = numbers;
        cells[this.unitAt] = unitHeading;
      }
      paths.forEach((path, at) => {
        const text = path[level];
        const same = (other: number): boolean =>
          paths[other]?.slice(0, level + 1).join('|') === path.slice(0, level + 1).join('|');
        if (text === undefined || (level < path.length - 1 && at > 0 && same(at - 1))) return;
        cells[this.unitAt + 1 + at] = text;
        let last = at;
        while (level < path.length - 1 && same(last + 1)) last++;
        const bottom = level === path.length - 1 && merges === 'full' ? top + depth - 1 : top + level;
        const area = { top: top + level, bottom, left: this.unitAt + 1 + at, right: this.unitAt + 1 + last };
        if (merges !== 'none' && (bottom > area.top || last > at)) this.merges.push(area);
      });
      this.line(cells);
    }
    if (merges === 'full' && depth > 1)
      for (let c = this.lead; c <= this.unitAt; c++)
        this.merges.push({ top, bottom: top + depth - 1, left: c, right: c });
    if (this.style.indexRow) {
      const cells: Record<number, Cell> = {};
      for (let c = this.lead; c < this.width; c++) cells[c] = `(${c - this.lead + 1})`;
      this.line(cells);
    }
  }

  unit(unit: UnitFacts, number: number): void {
    const cells: Record<number, Cell> = { [this.unitAt]: this.style.spelling?.(unit) ?? unit.name };
    if (this.style.numbers !== 'none') cells[this.unitAt - 1] = number;
    this.style.columns.forEach((column, at) => (cells[this.unitAt + 1 + at] = column.cell(unit)));
    this.line(cells);
    if (this.style.emptyRows) this.line({});
  }

  total(units: readonly UnitFacts[], label: string): void {
    const cells: Record<number, Cell> = { [this.unitAt]: label };
    this.style.columns.forEach((column, at) => (cells[this.unitAt + 1 + at] = column.total(units)));
    this.line(cells);
  }

  group(at: number, label: string): void {
    const { groups } = this.style;
    const number = (groups === 'letters' ? ['A', 'B'] : ['I', 'II'])[at] ?? '';
    if (groups === 'merged') {
      this.line({ [this.lead]: `${number}. ${label}` });
      this.merges.push({
        top: this.rows.length - 1,
        bottom: this.rows.length - 1,
        left: this.lead,
        right: this.width - 1,
      });
    } else if (this.style.numbers === 'none') this.line({ [this.unitAt]: label });
    else this.line({ [this.unitAt - 1]: number, [this.unitAt]: label });
  }
}

/** Draws the units as a sheet in a given style. */
export function drawSheet(units: readonly UnitFacts[], style: TableStyle): SheetContent {
  const drawing = new Drawing(style);
  drawing.titles();
  drawing.heading();
  if (style.total === 'top') drawing.total(units, style.totalLabel);
  const groups = [units.filter((u) => u.kind === 'office'), units.filter((u) => u.kind === 'commune')];
  const parts = style.groups === 'none' ? [units] : groups;
  parts.forEach((part, at) => {
    if (style.groups !== 'none')
      drawing.group(at, ['Các cơ quan chuyên môn', 'UBND các xã, thị trấn'][at] ?? '');
    part.forEach((unit, number) => drawing.unit(unit, number + 1));
    if (style.total.startsWith('per group')) drawing.total(part, 'Cộng');
  });
  if (style.total.endsWith('bottom')) drawing.total(units, style.totalLabel);
  for (const line of style.footer) drawing.line({ [style.emptyColumns ?? 0]: line });
  return sheetOf(style.name, drawing.rows, { merges: drawing.merges });
}
