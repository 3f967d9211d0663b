import type { IndicatorId, Period, PeriodMention, Problem, SheetContent } from '../model';
import { problem, toPeriod } from '../model';
import type { Settings } from '../settings/settings';
import type { MonthContradiction } from './contradiction';
import type { SheetDescription, SheetKind } from './describe';
import { describeSheet, periodsOf } from './describe';
import type { OpenTable } from './open-table';
import { opened, openingOf2025, periodsMeant } from './openings';
import { openTables } from './tables';
import { unitsAcross } from './units-across';

export type { SheetKind } from './describe';

/** What can be told of a sheet before it is read. */
export interface SheetSurvey {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** Periods the sheet speaks of, newest last. */
  readonly periods: readonly Period[];
  readonly hasUnits: boolean;
  readonly hasMetrics: boolean;
  /** It lists dossiers, one in each row: beside a table of figures it does not lead. */
  readonly isList: boolean;
  readonly hasData: boolean;
  /** The period the sheet is about: its own, else the latest of its headers that has data. */
  readonly main: Period | undefined;
  /** A period whose year nothing in the workbook tells. */
  readonly yearless: PeriodMention | undefined;
  /** What only says up to when may have opened on one day or another: all such periods, else none. */
  readonly openings: readonly Period[];
  /** Its name and its title speak of different periods: it is read for neither unless somebody says which. */
  readonly contradiction?: MonthContradiction;
  /** Units of a table that stands on its side; such a sheet is not read. */
  readonly across?: readonly string[];
  /** Indicators with figures for the main month. */
  readonly indicators: readonly IndicatorId[];
}

/** The one year the sheets of a workbook speak of; undefined when they speak of none or of several. */
function commonYear(descriptions: readonly SheetDescription[]): number | undefined {
  const years = new Set(
    descriptions.map((d) => d.period?.year ?? d.year).filter((year) => year !== undefined),
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
  const { grid, kind, period: mention, contradiction, tables, isList, hasMetrics } = description;
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
      openings: [],
      indicators: [],
    };
  const meant = mention ? periodsMeant(mention, year, settings) : [];
  const own = meant.length === 1 ? meant[0] : undefined;
  const openings = meant.length > 1 ? meant : [];
  const periods = [...periodsOf(description, year), ...openings];
  const speaks = own && 'month' in own ? [own] : [...(own ? [own] : []), ...[...periods].reverse()];
  let main = own;
  let indicators: IndicatorId[] = [];
  for (const period of contradiction || openings.length > 0 ? [] : speaks) {
    indicators = indicatorsWithData(openTables(description, period, own ?? period, settings));
    if (indicators.length === 0) continue;
    main = period;
    break;
  }
  const any = openings[0] ??
    (mention && toPeriod(mention, year ?? ANY_YEAR)) ?? { year: year ?? 0, month: 1 };
  const hasData =
    indicators.length > 0 ||
    (!main && indicatorsWithData(openTables(description, any, any, settings)).length > 0);
  const yearless = mention && meant.length === 0 ? mention : undefined;
  return { ...base, periods, hasData, main, yearless, openings, indicators };
}

/** Where no year is known: whether there are figures does not hang on it. */
const ANY_YEAR = 2024;

/** A table of units with figures that are none of ours: where the workbook has nothing else, people may take them up. */
function mayBeTakenUp(description: SheetDescription, settings: Settings): boolean {
  const { grid, kind, tables } = description;
  if (kind !== 'other' || tables.length === 0 || unitsAcross(grid, settings.indicators).length > 0)
    return false;
  const any = { year: ANY_YEAR, month: 1 };
  return openTables(description, any, any, settings).some(({ layout }) =>
    layout.columns.some(({ figures }) => figures === 'figures'),
  );
}

/** The settings for sheets that may say where the windows of 2025 open. */
export function openedBySheets(sheets: readonly SheetContent[], settings: Settings): Settings {
  const described = sheets.map((sheet) => describeSheet(sheet, settings));
  const metrics = described.filter((d) => d.kind === 'metrics');
  return opened(settings, openingOf2025(metrics, commonYear(metrics), settings));
}

/** Looks at every sheet: what it is for, the months it speaks of, whether it holds figures. */
export function surveySheets(sheets: readonly SheetContent[], settings: Settings): SheetSurvey[] {
  const described = sheets.map((sheet) => describeSheet(sheet, settings));
  const descriptions = described.some((d) => d.kind === 'metrics')
    ? described
    : described.map((d) => (mayBeTakenUp(d, settings) ? { ...d, kind: 'metrics' as const } : d));
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
