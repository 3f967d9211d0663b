import type {
  CellAddress,
  CountValue,
  IndicatorId,
  Measured,
  Measures,
  Problem,
  RateValue,
  Unit,
} from '../model';
import { ABSENT, problem } from '../model';
import type { Grid } from './grid';
import type { MeasureReader } from './measures';
import type { NamedUnit } from './table-units';
import { fieldsOf, sumOfMeasures } from './unit-sums';
import { eachPart } from './unknown';

/** Reads what a table says of its units. */
export interface UnitFigures {
  /** All of it. @param nameCell where what concerns the whole unit is reported */
  readUnit(unit: NamedUnit, nameCell: CellAddress): MeasureMap;
  /** The month's figure of one indicator alone. */
  readMonth(unit: NamedUnit, indicator: IndicatorId): Measured<RateValue | CountValue>;
}

type MeasureMap = Record<IndicatorId, Measures>;

/** Figures that stand in the units' rows: one row, or several added. */
export class RowFigures implements UnitFigures {
  private readonly reader: MeasureReader;
  private readonly silent: MeasureReader;

  /** @param problems takes what is found on the way; undefined: nobody is told */
  constructor(
    private readonly grid: Grid,
    readerTo: (problems: Problem[] | undefined) => MeasureReader,
    private readonly problems: Problem[] | undefined,
  ) {
    this.silent = readerTo(undefined);
    this.reader = problems ? readerTo(problems) : this.silent;
  }

  readUnit(named: NamedUnit, nameCell: CellAddress): MeasureMap {
    const { unit, rows, parts } = named;
    const [only] = rows;
    if (only && rows.length === 1) {
      const measures = withOwnField(this.reader.readUnit(only.row, unit), only.part.field);
      return parts.length === 0 ? measures : this.withFields(measures, named);
    }
    const from = this.problems?.length ?? 0;
    const sums = this.added(named, this.reader);
    this.forgetCovered(from);
    const cells = rows.map(({ row }) => ({ ...nameCell, row }));
    const place = { cell: nameCell, unit: unit.name };
    this.problems?.push(problem('summed-rows', { cells, isUnknown: false }, place));
    for (const indicator of this.rowsOfRatesAlone(named, sums))
      this.problems?.push(
        problem('summed-rows', { cells, isUnknown: true }, { ...place, indicator }, 'warning'),
      );
    return sums;
  }

  readMonth(named: NamedUnit, indicator: IndicatorId): Measured<RateValue | CountValue> {
    const [only] = named.rows;
    if (only && named.rows.length === 1)
      return this.reader.readMonth(only.row, named.unit, indicator) ?? ABSENT;
    const sum = this.added(named, this.silent)[indicator];
    return sum === undefined || sum.kind === 'note' ? ABSENT : sum.month;
  }

  private added({ unit, rows }: NamedUnit, reader: MeasureReader): MeasureMap {
    const read = rows.map(({ row, part }) => ({
      field: part.field,
      measures: this.uncovered(reader.readUnit(row, unit)),
    }));
    const sums: MeasureMap = {};
    for (const [id, own] of Object.entries(read[0]?.measures ?? {}))
      sums[id] = sumOfMeasures(
        own,
        read.map(({ measures, field }) => ({ measures: measures[id], field })),
      );
    return sums;
  }

  /** Rates whose rows are all known although their sum is not: there are no counts to add. */
  private rowsOfRatesAlone({ unit, rows }: NamedUnit, sums: MeasureMap): IndicatorId[] {
    return Object.entries(sums).flatMap(([id, sum]) => {
      if (sum.kind === 'note' || sum.kind === 'count' || sum.month.state !== 'unknown') return [];
      const parts = rows.map(({ row }) => this.silent.readMonth(row, unit, id)?.state);
      return parts.includes('unknown') ? [] : [id];
    });
  }

  /** What its row counts, split by the rows below it as far as these add up to it. */
  private withFields(measures: MeasureMap, { unit, parts }: NamedUnit): MeasureMap {
    return Object.fromEntries(
      Object.entries(measures).map(([id, own]) => [
        id,
        own.kind === 'count' ? { ...own, month: this.split(own.month, id, unit, parts) } : own,
      ]),
    );
  }

  private split(
    whole: Measured<CountValue>,
    id: IndicatorId,
    unit: Unit,
    parts: NamedUnit['parts'],
  ): Measured<CountValue> {
    if (whole.state !== 'value' || whole.value.field !== undefined) return whole;
    const counts = parts.flatMap(({ row, field }) => {
      const part = this.silent.readMonth(row, unit, id);
      return part?.state === 'value' && 'count' in part.value ? [{ field, count: part.value.count }] : [];
    });
    const sum = counts.reduce((all, { count }) => all + count, 0);
    if (sum !== whole.value.count) return whole;
    const { evidence } = whole;
    return { state: 'value', value: { ...whole.value, ...fieldsOf(counts) }, evidence };
  }

  /** A merged cell speaks once for all rows it covers; below its first row it says nothing more. */
  private uncovered(measures: MeasureMap): MeasureMap {
    const change = <Value>(measured: Measured<Value>): Measured<Value> =>
      measured.state === 'unknown' &&
      measured.evidence.length > 0 &&
      measured.evidence.every(({ cell }) => this.isCovered(cell))
        ? { state: 'nothing', evidence: [] }
        : measured;
    return Object.fromEntries(Object.entries(measures).map(([id, own]) => [id, eachPart(own, change)]));
  }

  private forgetCovered(from: number): void {
    const { problems } = this;
    if (!problems) return;
    const found = problems.splice(from);
    problems.push(...found.filter(({ cell }) => cell === null || !this.isCovered(cell)));
  }

  private isCovered({ row, column }: CellAddress): boolean {
    const merge = this.grid.merge(row, column);
    return merge !== undefined && merge.top < row;
  }
}

/** A unit on one row of a table with a column of fields: what it counts is of that field. */
function withOwnField(measures: MeasureMap, field: string): MeasureMap {
  if (field === '') return measures;
  return Object.fromEntries(
    Object.entries(measures).map(([id, own]) => {
      if (own.kind !== 'count' || own.month.state !== 'value' || own.month.value.field !== undefined)
        return [id, own];
      const { value, evidence } = own.month;
      return [id, { ...own, month: { state: 'value', value: { ...value, field }, evidence } }];
    }),
  );
}
