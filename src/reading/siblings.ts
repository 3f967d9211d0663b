import type {
  CellAddress,
  ColumnSpan,
  CountValue,
  GroupMonth,
  IndicatorId,
  Measured,
  Measures,
  Period,
  RateValue,
  SheetContent,
  Unit,
} from '../model';
import { ABSENT, compareDays, firstDay, lastDay, periodKey } from '../model';
import type { Settings } from '../settings/settings';
import { describeSheet } from './describe';
import type { SheetDescription } from './describe';
import { together, totalOf } from './merge';
import { keeps } from './month-so-far';
import type { OpenTable } from './open-table';
import { ownPeriod } from './openings';
import type { NamedUnit } from './table-units';
import { namedUnits } from './table-units';
import { openTables } from './tables';
import type { UnitFigures } from './unit-figures';

/** Nobody is told of other months' cells. */
const NOWHERE: CellAddress = { sheet: '', row: 0, column: 0 };

type MeasureMap = Readonly<Record<IndicatorId, Measures>>;

/** A unit in one of a month's tables. */
interface Place {
  readonly named: NamedUnit;
  readonly figures: UnitFigures;
  /** The heading of units it stands under. */
  readonly group: string | undefined;
}

/** Where a unit stands in another month. */
export type PlaceInMonth = readonly Place[];

/** Another month of the workbook. Its cells are read when their figures are asked for; nothing of them is kept. */
export class SiblingMonth {
  private readonly places: ReadonlyMap<string, PlaceInMonth>;
  /** What several tables say together of one unit. */
  private readonly joined = new Map<PlaceInMonth, MeasureMap>();
  private totals: { readonly measures: MeasureMap | undefined } | undefined;
  private sums: readonly GroupMonth[] | undefined;

  constructor(readonly tables: readonly OpenTable[]) {
    const places = new Map<string, Place[]>();
    const twice = new Map<string, Unit>();
    for (const table of tables) {
      const figures = table.figures();
      for (const named of namedUnits(table).units) {
        const { unit, same } = named;
        const known = places.get(unit.key);
        const place = { named, figures, group: table.groupOf(named.first.group)?.label };
        if (same.length > 1) twice.set(unit.key, unit);
        else if (known) known.push(place);
        else places.set(unit.key, [place]);
      }
    }
    this.known = places.size;
    for (const key of twice.keys()) places.delete(key);
    this.twice = [...twice.values()];
    this.places = places;
  }

  /** Units that stand once in a table at least. */
  private readonly known: number;
  /** Units that stand twice in one table: nobody can tell their figures. */
  readonly twice: readonly Unit[];

  /** Where each unit stands that stands once. */
  all(): readonly PlaceInMonth[] {
    return [...this.places.values()];
  }

  /** The figures of its groups as rows of the sheet itself give them, by their headings. */
  groupTotals(indicator: IndicatorId): ReadonlyMap<string, Measured<RateValue | CountValue>> {
    this.sums ??= this.tables.flatMap((table) => table.readGroups(table.reader()));
    const found = new Map<string, Measured<RateValue | CountValue>>();
    for (const { label, total } of this.sums) {
      const figure = figureOf(total?.measures[indicator]);
      if (figure.state !== 'absent' && !found.has(label)) found.set(label, figure);
    }
    return found;
  }

  /** Its units; those that stand twice in one table are left out. */
  units(): readonly Unit[] {
    return [...this.places.values()].flatMap(([first]) => (first ? [first.named.unit] : []));
  }

  unit(key: string): Unit | undefined {
    return this.find(key)?.[0]?.named.unit;
  }

  find(key: string): PlaceInMonth | undefined {
    return this.places.get(key);
  }

  /** The month's figure of an indicator. */
  figure(place: PlaceInMonth, indicator: IndicatorId): Measured<RateValue | CountValue> {
    const [only] = place;
    if (only && place.length === 1) return only.figures.readMonth(only.named, indicator);
    return figureOf(this.join(place)[indicator]);
  }

  /** The whole authority's figure; undefined where the month has no row for it. */
  total(indicator: IndicatorId): Measured<RateValue | CountValue> | undefined {
    this.totals ??= { measures: this.readTotals() };
    const { measures } = this.totals;
    return measures && figureOf(measures[indicator]);
  }

  private readTotals(): MeasureMap | undefined {
    const read = this.tables.map((table) => ({
      total: table.readTotal(table.reader()),
      units: table.rows.units,
    }));
    return totalOf(read, this.known)?.measures;
  }

  private join(place: PlaceInMonth): MeasureMap {
    const before = this.joined.get(place);
    if (before) return before;
    const measures = place
      .map(({ named, figures }): MeasureMap => figures.readUnit(named, NOWHERE))
      .reduce((a, b) => together(a, b).measures);
    this.joined.set(place, measures);
    return measures;
  }
}

function figureOf(measures: Measures | undefined): Measured<RateValue | CountValue> {
  return measures === undefined || measures.kind === 'note' ? ABSENT : measures.month;
}

/** The month sheets beside the one that is read; each is opened only when needed, and once. */
export class SiblingSheets {
  private readonly byMonth = new Map<string, SheetDescription[]>();
  private readonly known = new Map<string, SiblingMonth>();
  private readonly periods = new Map<string, Period>();

  constructor(
    sheets: readonly SheetContent[],
    private readonly settings: Settings,
    private readonly target: Period,
  ) {
    for (const sheet of sheets) {
      const description = describeSheet(sheet, settings);
      const period = this.ownOf(description);
      if (description.kind !== 'metrics' || !period) continue;
      const key = periodKey(period);
      this.periods.set(key, period);
      const months = this.byMonth.get(key);
      if (months) months.push(description);
      else this.byMonth.set(key, [description]);
    }
  }

  /** Months that have a sheet, the given one left out. */
  others(target: Period): Period[] {
    return [...this.periods].filter(([key]) => key !== periodKey(target)).map(([, period]) => period);
  }

  /** The sheets of a period, then those of sums up to its end. */
  descriptionsOf(period: Period): readonly SheetDescription[] {
    const sums = [...this.periods].filter(([, other]) => isSumUpTo(period, other)).map(([key]) => key);
    return [periodKey(period), ...sums].flatMap((key) => this.byMonth.get(key) ?? []);
  }

  month(period: Period): SiblingMonth | undefined {
    const key = periodKey(period);
    if (!this.byMonth.has(key)) return undefined;
    const open = (description: SheetDescription): OpenTable[] =>
      openTables(description, period, this.ownOf(description) ?? period, this.settings);
    const known = this.known.get(key) ?? new SiblingMonth(this.descriptionsOf(period).flatMap(open));
    this.known.set(key, known);
    return known;
  }

  /** The period a sheet is about. */
  ownOf(description: SheetDescription): Period | undefined {
    return ownPeriod(description, this.target, this.settings);
  }

  keeps(period: Period, indicator: IndicatorId, span: ColumnSpan): boolean {
    const month = this.month(period);
    return month !== undefined && keeps(month.tables, indicator, span);
  }

  /** Whether the workbook keeps such figures for some other month: then this month's are missing, not unheard of. */
  keepsInAnotherMonth(target: Period, indicator: IndicatorId, span: ColumnSpan): boolean {
    return this.others(target).some((period) => this.keeps(period, indicator, span));
  }
}

/** The other ends with the period and begins before it. */
function isSumUpTo(period: Period, other: Period): boolean {
  return (
    compareDays(lastDay(other), lastDay(period)) === 0 && compareDays(firstDay(other), firstDay(period)) < 0
  );
}
