import type { CellValue } from '../model';
import type { Grid } from './grid';
import type { Scale } from './numbers';
import { readAmount, readRate } from './numbers';
import type { ScaleSample } from './scale';

/** The rows a column is judged by. */
export interface JudgedRows {
  readonly units: readonly number[];
  /** The row of the whole authority. */
  readonly total: number | undefined;
}

interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

/** Apart by a factor that no district shows: a shift of the decimal mark is 100. */
const FAR = 20;

/** The cells of a rate column, with what they tell of their scale. */
export class RateCells {
  constructor(
    private readonly grid: Grid,
    private readonly column: number,
    private readonly rows: JudgedRows,
  ) {}

  /** Row by row with the counts beside it; each sample is good until the next one is asked for. */
  *samples(numerator: number | undefined, denominator: number | undefined): Iterable<ScaleSample> {
    const sample = new RowSample(this.grid, this.column, numerator, denominator);
    for (sample.row of this.rows.units) yield sample;
  }

  /** A number that says nothing of its scale itself. */
  hasBare(): boolean {
    return this.rows.units.some((row) => isBare(this.cell(row)));
  }

  /** The first row whose scale is in doubt. `any`: every number is. */
  firstDoubtful(any: boolean): number {
    const inDoubt = (row: number): boolean => {
      const cell = this.cell(row);
      return any ? percentOf(cell, undefined) !== undefined : isBare(cell);
    };
    return this.rows.units.find(inDoubt) ?? 0;
  }

  /**
   * The whole lies between its parts: a total far outside the units' rates means that one of the two is not on the
   * scale it seems to be.
   */
  isFarFromTotal(scale: Scale | undefined): boolean {
    const { units, total } = this.rows;
    if (total === undefined) return false;
    const whole = percentOf(this.cell(total), scale);
    if (!whole) return false;
    const rates: number[] = [];
    for (const row of units) {
      const rate = percentOf(this.cell(row), scale);
      if (rate !== undefined && rate > 0) rates.push(rate);
    }
    if (rates.length < 2) return false;
    return rates.every((rate) => rate * FAR < whole) || rates.every((rate) => rate > FAR * whole);
  }

  /** The most decimals a rate is shown with, 0 to 2. */
  decimals(): number {
    let most = 0;
    for (const row of this.rows.units) {
      const { value, format } = this.cell(row);
      const reading = readRate(value, format);
      if (typeof reading === 'string' || !('value' in reading)) continue;
      const isFraction = reading.scale === 'fraction' || (reading.scale === undefined && reading.value <= 1);
      const hundredths = Math.round(reading.value * (isFraction ? 10000 : 100));
      most = Math.max(most, hundredths % 10 !== 0 ? 2 : hundredths % 100 !== 0 ? 1 : 0);
      if (most === 2) break;
    }
    return most;
  }

  private cell(row: number): Cell {
    return { value: this.grid.value(row, this.column), format: this.grid.format(row, this.column) };
  }
}

/** Looks at the counts only when asked: a cell that tells its scale itself needs none. */
class RowSample implements ScaleSample {
  row = 0;

  constructor(
    private readonly grid: Grid,
    private readonly column: number,
    private readonly numeratorColumn: number | undefined,
    private readonly denominatorColumn: number | undefined,
  ) {}

  get value(): CellValue {
    return this.grid.value(this.row, this.column);
  }

  get format(): string {
    return this.grid.format(this.row, this.column);
  }

  get numerator(): number | undefined {
    return this.count(this.numeratorColumn);
  }

  get denominator(): number | undefined {
    return this.count(this.denominatorColumn);
  }

  private count(column: number | undefined): number | undefined {
    if (column === undefined) return undefined;
    const read = readAmount(this.grid.value(this.row, column), this.grid.format(this.row, column));
    return typeof read === 'number' ? read : undefined;
  }
}

/** A rate in percent points as far as its cell and column tell. */
function percentOf({ value, format }: Cell, scale: Scale | undefined): number | undefined {
  const reading = readRate(value, format);
  if (typeof reading === 'string' || !('value' in reading)) return undefined;
  const own = reading.scale ?? scale;
  return own === 'fraction' ? reading.value * 100 : own === 'percent' ? reading.value : undefined;
}

function isBare({ value, format }: Cell): boolean {
  const reading = readRate(value, format);
  return (
    typeof reading !== 'string' && 'value' in reading && reading.scale === undefined && reading.value !== 0
  );
}
