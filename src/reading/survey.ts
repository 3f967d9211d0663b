import type { IndicatorId, Period, Problem, SheetContent } from '../model';
import { problem } from '../model';
import type { Settings } from '../settings/settings';
import type { MonthContradiction, SheetDescription, SheetKind } from './describe';
import { describeSheet, periodsOf } from './describe';
import type { OpenTable } from './open-table';
import { toPeriod } from './periods';
import { openTables } from './tables';
import { unitsAcross } from './units-across';

export type { SheetKind } from './describe';

/** What can be told of a sheet before it is read. */
export interface SheetSurvey {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** Months the sheet speaks of, newest last. */
  readonly periods: readonly Period[];
  readonly hasUnits: boolean;
  readonly hasMetrics: boolean;
  /** It lists dossiers, one in each row: beside a table of figures it does not lead. */
  readonly isList: boolean;
  readonly hasData: boolean;
  /** The month the sheet is about: its own, else the latest of its headers that has data. */
  readonly main: Period | undefined;
  /** A month (1–12) whose year nothing in the workbook tells. */
  readonly yearless: number | undefined;
  /** Its name and its title speak of different months: it is read for neither unless somebody says which. */
  readonly contradiction?: MonthContradiction;
  /** Units of a table that stands on its side; such a sheet is not read. */
  readonly across?: readonly string[];
  /** Indicators with figures for the main month. */
  readonly indicators: readonly IndicatorId[];
}

/** The one year the sheets of a workbook speak of; undefined when they speak of none or of several. */
function commonYear(descriptions: readonly SheetDescription[]): number | undefined {
  const years = new Set(
    descriptions.map((d) => d.month?.year ?? d.year).filter((year) => year !== undefined),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

function indicatorsWithData(tables: readonly OpenTable[]): IndicatorId[] {
  const found = new Set<IndicatorId>();
  for (const { layout } of tables)
    for (const { meaning, samples, candidates } of layout.columns) {
      if (samples.length === 0) continue;
      if (meaning?.span === 'month') found.add(meaning.indicator);
      for (const candidate of candidates) if (candidate.span === 'month') found.add(candidate.indicator);
    }
  return [...found];
}

function surveyed(description: SheetDescription, year: number | undefined, settings: Settings): SheetSurvey {
  const { grid, kind, month, contradiction, tables, isList, hasMetrics } = description;
  const base = {
    sheet: grid.sheet.name,
    kind,
    hasUnits: tables.length > 0,
    hasMetrics,
    isList,
    ...(contradiction && { contradiction }),
  };
  const across = kind === 'other' ? unitsAcross(grid, settings.indicators) : [];
  if (kind !== 'metrics')
    return {
      ...base,
      ...(across.length > 0 && { across }),
      periods: [],
      hasData: false,
      main: undefined,
      yearless: undefined,
      indicators: [],
    };
  const periods = periodsOf(description, year);
  const own = month && toPeriod(month, year);
  const tried = own ? [own] : contradiction ? [] : [...periods].reverse();
  let main = own;
  let indicators: IndicatorId[] = [];
  for (const period of tried) {
    indicators = indicatorsWithData(openTables(description, period, own ?? period, settings));
    if (indicators.length === 0) continue;
    main = period;
    break;
  }
  const anyYear = { year: year ?? 0, month: month?.month ?? 1 };
  const hasData =
    indicators.length > 0 ||
    (!main && indicatorsWithData(openTables(description, anyYear, anyYear, settings)).length > 0);
  return { ...base, periods, hasData, main, yearless: month && !own ? month.month : undefined, indicators };
}

/** Looks at every sheet: what it is for, the months it speaks of, whether it holds figures. */
export function surveySheets(sheets: readonly SheetContent[], settings: Settings): SheetSurvey[] {
  const descriptions = sheets.map((sheet) => describeSheet(sheet, settings.indicators));
  const metrics = descriptions.filter((d) => d.kind === 'metrics');
  const year = commonYear(metrics);
  return descriptions.map((description) => surveyed(description, description.year ?? year, settings));
}

/** Sheets that say two months: what they hold counts for none until their name or title is mended. */
export function monthContradictions(survey: readonly SheetSurvey[]): Problem[] {
  return survey.flatMap(({ contradiction }) => {
    if (!contradiction) return [];
    const { named, titled, cell } = contradiction;
    return [problem('month-contradiction', { named, titled }, { cell })];
  });
}
