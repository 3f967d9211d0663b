import type { CellValue, Measured, ProblemCode, ProblemFacts, Rate, RateValue } from '../model';
import { ABSENT, FULL_RATE, rateOfCounts, rateOfDecimal } from '../model';
import type { Grid } from './grid';
import type { NoNumber, RateReading, Scale } from './numbers';
import { formatKind, readAmount, readCount, readRate, shown } from './numbers';
import type { ColumnScale } from './scale';
import type { RowCells } from './traced';
import { TracedGap, TracedValue } from './traced';

/** What the user once said blanks of an indicator mean; undefined: nothing. */
export type BlankAnswer = 'zero' | 'nothing' | undefined;

/** Tells of a problem at a column of the row being read. */
export type Report = <Code extends ProblemCode>(
  code: Code,
  facts: ProblemFacts[Code],
  column: number,
) => void;

export type Figures = 'rates of dossiers' | 'rates of amounts' | 'own unit';

/** The columns of one indicator and stretch of time. */
export interface RateColumns {
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly rate: number | undefined;
  readonly scale: ColumnScale;
  /** What its figures are: rates of dossiers, rates of amounts, or points and amounts in a unit of their own. */
  readonly figures: Figures;
  /** More than 100 % is possible. */
  readonly mayExceed100: boolean;
  /** Most decimals the rate column shows, 0 to 2: what rounding may hide. */
  readonly decimals: number;
  readonly blank: BlankAnswer;
  /** All of them. The rate stands first: it is what people see and what is marked, also where the counts decide. */
  readonly cells: RowCells;
  /** The rate alone. */
  readonly rateCell: RowCells;
}

type Count = number | NoNumber;

const isFault = (count: Count): boolean =>
  typeof count === 'string' && count !== 'blank' && count !== 'nothing';

/** Reads one rate of one row: from its counts where both are there, else from the rate cell. */
export function readRateMeasure(
  grid: Grid,
  row: number,
  columns: RateColumns,
  report: Report,
): Measured<RateValue> {
  const { numerator, denominator, rate } = columns;
  if (numerator === undefined || denominator === undefined) {
    return rate === undefined ? ABSENT : new RateCell(grid, row, columns, rate, report).measure();
  }
  const { cells } = columns;
  const n = countAt(grid, row, numerator, columns);
  const d = countAt(grid, row, denominator, columns);
  if (isFault(n) || isFault(d)) {
    reportFault(grid, row, numerator, n, report);
    reportFault(grid, row, denominator, d, report);
    return new TracedGap('unknown', cells, row);
  }
  if (typeof n === 'number' && typeof d === 'number') {
    if (n > d && !columns.mayExceed100) {
      report('numerator-exceeds-denominator', { numerator: n, denominator: d }, numerator);
      return new TracedGap('unknown', cells, row);
    }
    if (d === 0) return new TracedGap('nothing', cells, row);
    const value = { rate: rateOfCounts(n, d), numerator: n, denominator: d };
    if (rate !== undefined && report !== silent && !agreesAtSight(grid, row, rate, n / d))
      new RateCell(grid, row, columns, rate, report).check(value.rate, n, d);
    return new TracedValue(value, cells, row);
  }
  if (d === 'nothing' || d === 0) {
    if (typeof n !== 'number' || n === 0) return new TracedGap('nothing', cells, row);
    report('not-a-number', { found: shown(grid.value(row, denominator)) }, denominator);
    return new TracedGap('unknown', cells, row);
  }
  if (n === 'nothing' && typeof d === 'number') {
    report('not-a-number', { found: shown(grid.value(row, numerator)) }, numerator);
    return new TracedGap('unknown', cells, row);
  }
  // A formula turns blank counts into 0 %: only a rate that is not zero was typed by somebody.
  if (rate !== undefined) {
    const measured = new RateCell(grid, row, columns, rate, silent).measure();
    if (measured.state === 'value' && measured.value.rate > 0)
      return new RateCell(grid, row, columns, rate, report).measure();
    if (measured.state === 'nothing' && n === 'blank' && d === 'blank') return measured;
  }
  report('blank-value', {}, d === 'blank' ? denominator : numerator);
  return new TracedGap('unknown', cells, row);
}

/** A formula over the counts, the usual case: the cell holds exactly their quotient, shown as a percentage. */
function agreesAtSight(grid: Grid, row: number, column: number, quotient: number): boolean {
  return grid.value(row, column) === quotient && formatKind(grid.format(row, column)) === 'percent';
}

/** For readers who ask for figures alone. */
export const silent: Report = () => undefined;

function countAt(grid: Grid, row: number, column: number, { blank, figures }: RateColumns): Count {
  const read = figures === 'rates of amounts' ? readAmount : readCount;
  const count = read(grid.value(row, column), grid.format(row, column));
  if (count !== 'blank' || blank === undefined) return count;
  return blank === 'zero' ? 0 : 'nothing';
}

export function reportFault(grid: Grid, row: number, column: number, fault: Count, report: Report): void {
  if (typeof fault === 'number' || fault === 'blank' || fault === 'nothing') return;
  report(fault, { found: shown(grid.value(row, column), grid.format(row, column)) }, column);
}

/** The cell that shows a rate. */
class RateCell {
  private readonly value: CellValue;
  private readonly format: string;

  constructor(
    private readonly grid: Grid,
    private readonly row: number,
    private readonly columns: RateColumns,
    private readonly column: number,
    private readonly report: Report,
  ) {
    this.value = grid.value(row, column);
    this.format = grid.format(row, column);
  }

  measure(): Measured<RateValue> {
    const { row } = this;
    const { rateCell } = this.columns;
    const unknown = new TracedGap('unknown', rateCell, row);
    if (this.columns.figures === 'own unit') return this.ownUnit();
    const reading = readRate(this.value, this.format);
    if (reading === 'nothing') return new TracedGap('nothing', rateCell, row);
    if (reading === 'blank') return this.blank();
    if (typeof reading === 'string') {
      reportFault(this.grid, this.row, this.column, reading, this.report);
      return unknown;
    }
    if ('numerator' in reading) {
      const { numerator, denominator } = reading;
      if (numerator > denominator) {
        this.report('numerator-exceeds-denominator', reading, this.column);
        return unknown;
      }
      if (denominator === 0) return new TracedGap('nothing', rateCell, row);
      return new TracedValue({ rate: rateOfCounts(numerator, denominator), ...reading }, rateCell, row);
    }
    const scale = this.scaleOf(reading);
    if (scale === undefined) {
      if (this.columns.scale.scale !== undefined)
        this.report('not-a-number', { found: shown(this.value, this.format) }, this.column);
      return unknown;
    }
    const rate = rateOfDecimal(reading.value, scale);
    if (rate > FULL_RATE && !this.columns.mayExceed100) {
      this.report('rate-over-100', { found: shown(this.value, this.format) }, this.column);
      return unknown;
    }
    return new TracedValue({ rate }, rateCell, row);
  }

  /** Points, or an amount: the number as it stands, in hundredths. */
  private ownUnit(): Measured<RateValue> {
    const { row } = this;
    const { rateCell } = this.columns;
    const read = readAmount(this.value, this.format);
    if (read === 'nothing') return new TracedGap('nothing', rateCell, row);
    if (read === 'blank') return this.blank();
    if (typeof read === 'number')
      return new TracedValue({ rate: rateOfDecimal(read, 'percent') }, rateCell, row);
    reportFault(this.grid, row, this.column, read, this.report);
    return new TracedGap('unknown', rateCell, row);
  }

  private blank(): Measured<RateValue> {
    const { row } = this;
    const { blank, rateCell } = this.columns;
    if (blank === 'nothing') return new TracedGap('nothing', rateCell, row);
    if (blank === 'zero') return new TracedValue({ rate: rateOfDecimal(0, 'percent') }, rateCell, row);
    this.report('blank-value', {}, this.column);
    return new TracedGap('unknown', rateCell, row);
  }

  private scaleOf(reading: RateReading): Scale | undefined {
    if (reading.scale) return reading.scale;
    if (reading.value === 0) return 'percent';
    const { scale, smallAreDoubtful } = this.columns.scale;
    return smallAreDoubtful && reading.value <= 1 ? undefined : scale;
  }

  /** Compares the cell with the rate its counts give, as far as its decimals tell. */
  check(computed: Rate, numerator: number, denominator: number): void {
    const reading = readRate(this.value, this.format);
    if (typeof reading === 'string') {
      reportFault(this.grid, this.row, this.column, reading, this.report);
      return;
    }
    if ('numerator' in reading) {
      const found =
        reading.denominator > 0
          ? rateOfCounts(Math.min(reading.numerator, reading.denominator), reading.denominator)
          : computed;
      if (found !== computed)
        this.report('rate-differs-from-counts', { found, computed, numerator, denominator }, this.column);
      return;
    }
    const expected = (100 * numerator) / denominator;
    const allowed = ([0.5, 0.05, 0.01][this.columns.decimals] ?? 0.01) + 0.0001;
    const fits = (scale: Scale): boolean =>
      Math.abs((scale === 'fraction' ? reading.value * 100 : reading.value) - expected) <= allowed;
    const scale = reading.scale ?? this.columns.scale.scale;
    if (scale ? fits(scale) : fits('percent') || fits('fraction')) return;
    const found = rateOfDecimal(reading.value, scale ?? (reading.value > 1 ? 'percent' : 'fraction'));
    if (Math.abs(found - computed) <= 1) return;
    this.report('rate-differs-from-counts', { found, computed, numerator, denominator }, this.column);
  }
}
