import type { IndicatorId, Period, SheetContent, UnclearMonthReason } from '../model';
import { comparePeriods, samePeriod } from '../model';
import type { Settings } from '../settings/settings';
import type { SheetDescription, SheetKind } from './describe';
import { describeSheet, periodsOf } from './describe';
import type { OpenTable } from './open-table';
import type { MonthMention } from './periods';
import { mayBeSame, toPeriod } from './periods';
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
  readonly hasData: boolean;
  /** The month the sheet is about: its own, else the latest of its headers that has data. */
  readonly main: Period | undefined;
  /** A month (1–12) whose year nothing in the workbook tells. */
  readonly yearless: number | undefined;
  /** The month of its name and the other one of its title: it is read for neither unless somebody says which. */
  readonly contradiction?: readonly [MonthMention, MonthMention];
  /** Units of a table that stands on its side; such a sheet is not read. */
  readonly across?: readonly string[];
  /** Indicators with figures for the main month. */
  readonly indicators: readonly IndicatorId[];
}

/** The month to be evaluated and the sheet it is on. */
export interface MonthChoice {
  readonly period: Period;
  readonly sheet: string;
}

/** A sheet whose month is in doubt: two that contradict each other, or one without its year. */
interface DoubtfulSheet {
  readonly sheet: string;
  readonly months: readonly MonthMention[];
}

/** Why no month could be chosen, with those that might be meant. */
export interface UnclearChoice {
  readonly unclear: UnclearMonthReason;
  readonly candidates: readonly MonthChoice[];
  /** The sheets `no-year` and `two-months` are about. */
  readonly doubtful?: readonly DoubtfulSheet[];
  /** The units `units-across` found beside each other. */
  readonly across?: readonly string[];
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
  const { grid, kind, month, contradiction, tables, hasMetrics } = description;
  const base = {
    sheet: grid.sheet.name,
    kind,
    hasUnits: tables.length > 0,
    hasMetrics,
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

function isMetrics(survey: SheetSurvey): boolean {
  return survey.kind === 'metrics';
}

/** The month a sheet can be read for: the wanted one, or its own. */
function monthOn(survey: SheetSurvey, wanted: Period | undefined): Period | undefined {
  if (!wanted) return survey.main;
  const speaksOf = survey.periods.some((period) => samePeriod(period, wanted));
  if (survey.contradiction)
    return survey.contradiction.some((at) => mayBeSame(at, { ...wanted })) ? wanted : undefined;
  const couldBe =
    survey.yearless === wanted.month || (survey.periods.length === 0 && survey.yearless === undefined);
  return speaksOf || couldBe ? wanted : undefined;
}

function nothingToRead(survey: readonly SheetSurvey[]): UnclearChoice {
  const across = survey.flatMap((s) => s.across ?? []);
  if (across.length > 0) return { unclear: 'units-across', candidates: [], across };
  const unclear = survey.some((s) => s.kind === 'other' && s.hasMetrics)
    ? 'no-unit-column'
    : survey.some((s) => s.kind === 'other' && s.hasUnits)
      ? 'no-metric-column'
      : 'no-metrics';
  return { unclear, candidates: [] };
}

/** No month: because two contradict each other, because its year is missing, or because none is named. */
function withoutMonth(
  sheets: readonly SheetSurvey[],
  candidates: readonly MonthChoice[] = candidatesAmong(sheets),
): UnclearChoice {
  const twice = sheets.flatMap(({ sheet, contradiction }) =>
    contradiction ? [{ sheet, months: contradiction }] : [],
  );
  if (twice.length > 0) return { unclear: 'two-months', candidates, doubtful: twice };
  const yearless = sheets.flatMap(({ sheet, yearless: month }) =>
    month === undefined ? [] : [{ sheet, months: [{ month, year: undefined }] }],
  );
  if (yearless.length > 0) return { unclear: 'no-year', candidates, doubtful: yearless };
  return { unclear: 'no-month', candidates };
}

function candidatesAmong(metrics: readonly SheetSurvey[]): MonthChoice[] {
  return metrics.flatMap((s) => (s.main ? [{ sheet: s.sheet, period: s.main }] : []));
}

/** Sheets of one month that hold different indicators belong together; the fullest one leads. */
function leading(sheets: readonly SheetSurvey[]): SheetSurvey | undefined {
  const filled = sheets.filter((s) => s.hasData);
  const among = filled.length > 0 ? filled : sheets;
  if (among.length <= 1) return among[0];
  const seen = new Set<IndicatorId>();
  for (const { indicators } of among)
    for (const indicator of indicators) {
      if (seen.has(indicator)) return undefined;
      seen.add(indicator);
    }
  return among.reduce((best, s) => (s.indicators.length > best.indicators.length ? s : best));
}

function chooseAmong(
  sheets: readonly SheetSurvey[],
  period: Period,
  all: readonly SheetSurvey[],
): MonthChoice | UnclearChoice {
  const lead = leading(sheets);
  if (lead) return { period, sheet: lead.sheet };
  const candidates = sheets.map((s) => ({ period, sheet: s.sheet }));
  return sheets.length === 0
    ? { unclear: 'no-month', candidates: candidatesAmong(all) }
    : { unclear: 'several-sheets', candidates };
}

/**
 * Chooses the month and its sheet: what is wanted, else the active sheet's month, else the latest month with data.
 * Never by the clock; what is unclear is asked.
 *
 * @param survey the sheets that may be chosen
 */
export function chooseMonth(
  survey: readonly SheetSurvey[],
  active: string | undefined,
  wanted: { readonly period?: Period; readonly sheet?: string },
): MonthChoice | UnclearChoice {
  const metrics = survey.filter(isMetrics);
  if (wanted.sheet !== undefined) {
    const sheet = survey.find((s) => s.sheet === wanted.sheet);
    if (!sheet || !isMetrics(sheet)) return nothingToRead(sheet ? [sheet] : []);
    const period = monthOn(sheet, wanted.period);
    if (period) return { period, sheet: sheet.sheet };
    return wanted.period
      ? { unclear: 'no-month', candidates: candidatesAmong([sheet]) }
      : withoutMonth([sheet]);
  }
  if (metrics.length === 0) return nothingToRead(survey);
  const inView = metrics.find((s) => s.sheet === active);
  if (wanted.period) {
    const { period } = wanted;
    const about = metrics.filter((s) => s.main && samePeriod(s.main, period));
    if (inView && about.includes(inView)) return { period, sheet: inView.sheet };
    if (about.length > 0) return chooseAmong(about, period, metrics);
    return chooseAmong(
      metrics.filter((s) => monthOn(s, period)),
      period,
      metrics,
    );
  }
  if (inView)
    return inView.main
      ? { period: inView.main, sheet: inView.sheet }
      : withoutMonth([inView], candidatesAmong(metrics));
  return latest(metrics);
}

function latest(metrics: readonly SheetSurvey[]): MonthChoice | UnclearChoice {
  const filled = metrics.filter((s) => s.hasData && s.main);
  const dated = filled.length > 0 ? filled : metrics.filter((s) => s.main);
  const last = dated.reduce<Period | undefined>(
    (newest, s) => (s.main && (!newest || comparePeriods(s.main, newest) > 0) ? s.main : newest),
    undefined,
  );
  if (!last) return withoutMonth(metrics, []);
  const maybeLater = metrics.filter(
    ({ hasData, contradiction }) =>
      hasData && contradiction?.some((at) => comparePeriods({ ...at, year: at.year ?? last.year }, last) > 0),
  );
  if (maybeLater.length > 0) return withoutMonth(maybeLater);
  const about = dated.filter((s) => s.main && samePeriod(s.main, last));
  return chooseAmong(about, last, metrics);
}
