import type { ColumnSpan, IndicatorId, Period, SheetContent, UnitMonth } from '../model';
import { periodKey } from '../model';
import type { Settings } from '../settings/settings';
import { describeSheet } from './describe';
import type { SheetDescription } from './describe';
import { mergeTables } from './merge';
import { toPeriod } from './periods';
import { keeps, readTables } from './tables';
import type { TableReading } from './tables';

/** Another month of the workbook, as far as it was asked for. */
export interface SiblingMonth {
  readonly tables: readonly TableReading[];
  /** Units by key; those that stand twice are left out. */
  readonly units: ReadonlyMap<string, UnitMonth>;
  readonly total: UnitMonth['measures'] | undefined;
}

/** The month sheets beside the one that is read; each is read only when needed, and once. */
export class SiblingSheets {
  private readonly byMonth = new Map<string, SheetDescription[]>();
  private readonly known = new Map<string, SiblingMonth>();
  private readonly periods = new Map<string, Period>();

  constructor(
    sheets: readonly SheetContent[],
    private readonly settings: Settings,
    target: Period,
  ) {
    for (const sheet of sheets) {
      const description = describeSheet(sheet, settings.indicators);
      const period = description.month && toPeriod(description.month, target.year);
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

  descriptionsOf(period: Period): readonly SheetDescription[] {
    return this.byMonth.get(periodKey(period)) ?? [];
  }

  month(period: Period): SiblingMonth | undefined {
    const key = periodKey(period);
    const descriptions = this.byMonth.get(key);
    if (!descriptions) return undefined;
    const known = this.known.get(key) ?? this.read(descriptions, period);
    this.known.set(key, known);
    return known;
  }

  keeps(period: Period, indicator: IndicatorId, span: ColumnSpan): boolean {
    const month = this.month(period);
    return month !== undefined && keeps(month.tables, indicator, span);
  }

  /** Whether the workbook keeps such figures for some other month: then this month's are missing, not unheard of. */
  keepsInAnotherMonth(target: Period, indicator: IndicatorId, span: ColumnSpan): boolean {
    return this.others(target).some((period) => this.keeps(period, indicator, span));
  }

  private read(descriptions: readonly SheetDescription[], period: Period): SiblingMonth {
    const tables: TableReading[] = [];
    for (const description of descriptions)
      tables.push(...readTables(description, period, period, this.settings));
    const merged = mergeTables(tables);
    const counted = new Map<string, number>();
    for (const { unit } of merged.units) counted.set(unit.key, (counted.get(unit.key) ?? 0) + 1);
    const units = new Map(
      merged.units.filter((u) => counted.get(u.unit.key) === 1).map((u) => [u.unit.key, u] as const),
    );
    return { tables, units, total: merged.total?.measures };
  }
}
