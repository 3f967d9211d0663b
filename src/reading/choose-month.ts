import type { IndicatorId, Period, PeriodMention, UnclearMonthReason } from '../model';
import { compareDays, comparePeriods, firstDay, lastDay, monthOf, samePeriod, toPeriod } from '../model';
import { mentionsOf } from './contradiction';
import type { SheetSurvey } from './survey';

/** The month to be evaluated and the sheet it is on. */
export interface MonthChoice {
  readonly period: Period;
  readonly sheet: string;
}

/** A sheet whose period is in doubt: two that contradict each other, or one without its year or its opening. */
interface DoubtfulSheet {
  readonly sheet: string;
  readonly months: readonly PeriodMention[];
}

/** Why no month could be chosen, with those that might be meant. */
export interface UnclearChoice {
  readonly unclear: UnclearMonthReason;
  readonly candidates: readonly MonthChoice[];
  /** The sheets `no-year`, `two-months` and `no-opening` are about. */
  readonly doubtful?: readonly DoubtfulSheet[];
  /** The units `units-across` found beside each other. */
  readonly across?: readonly string[];
}

function isMetrics(survey: SheetSurvey): boolean {
  return survey.kind === 'metrics';
}

/** The period a sheet can be read for: the wanted one, or its own. */
function monthOn(survey: SheetSurvey, wanted: Period | undefined): Period | undefined {
  if (!wanted) return survey.main;
  const speaksOf = survey.periods.some((period) => samePeriod(period, wanted) || isSumUpTo(period, wanted));
  if (survey.contradiction)
    return mentionsOf(survey.contradiction).some((at) => isOf(at, wanted)) ? wanted : undefined;
  const couldBe = survey.yearless ? isOf(survey.yearless, wanted) : survey.periods.length === 0;
  return speaksOf || couldBe ? wanted : undefined;
}

/** A sum since January that ends with the wanted period tells its cumulative values. */
function isSumUpTo(sum: Period, wanted: Period): boolean {
  const { month, day } = firstDay(sum);
  return month === 1 && day === 1 && compareDays(lastDay(sum), lastDay(wanted)) === 0;
}

function isOf(at: PeriodMention, wanted: Period): boolean {
  const period = toPeriod(at, monthOf(wanted).year);
  return period !== undefined && samePeriod(period, wanted);
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
    contradiction ? [{ sheet, months: mentionsOf(contradiction) }] : [],
  );
  if (twice.length > 0) return { unclear: 'two-months', candidates, doubtful: twice };
  const open = sheets.find(({ openings }) => openings.length > 0);
  if (open)
    return {
      unclear: 'no-opening',
      candidates: open.openings.map((period) => ({ period, sheet: open.sheet })),
    };
  const yearless = sheets.flatMap(({ sheet, yearless: at }) => (at ? [{ sheet, months: [at] }] : []));
  if (yearless.length > 0) return { unclear: 'no-year', candidates, doubtful: yearless };
  return { unclear: 'no-month', candidates };
}

function candidatesAmong(metrics: readonly SheetSurvey[]): MonthChoice[] {
  return metrics.flatMap((s) => (s.main ? [{ sheet: s.sheet, period: s.main }] : []));
}

/** Sheets of one month that hold different indicators belong together; the fullest one leads. */
function leading(sheets: readonly SheetSurvey[]): SheetSurvey | undefined {
  const tables = sheets.filter((s) => !s.isList);
  const eligible = tables.length > 0 ? tables : sheets;
  const filled = eligible.filter((s) => s.hasData);
  const among = filled.length > 0 ? filled : eligible;
  if (among.length <= 1) return among[0];
  const seen = new Set<IndicatorId>();
  for (const { indicators } of among)
    for (const indicator of indicators) {
      if (seen.has(indicator)) return undefined;
      seen.add(indicator);
    }
  return among.reduce((best, s) => (s.indicators.length > best.indicators.length ? s : best));
}

/** The other sheets of a choice's period that hold figures of the same indicators: only one of them can be meant. */
export function rivalsOf(survey: readonly SheetSurvey[], { sheet, period }: MonthChoice): string[] {
  const chosen = survey.find((s) => s.sheet === sheet);
  if (!chosen?.main || !samePeriod(chosen.main, period)) return [];
  const isRival = (s: SheetSurvey): boolean =>
    s.sheet !== sheet &&
    s.hasData &&
    s.isList === chosen.isList &&
    s.main !== undefined &&
    samePeriod(s.main, period) &&
    s.indicators.some((indicator) => chosen.indicators.includes(indicator));
  return survey
    .filter(isMetrics)
    .filter(isRival)
    .map((s) => s.sheet);
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
      hasData &&
      mentionsOf(contradiction).some((at) => {
        const period = toPeriod(at, monthOf(last).year);
        return period !== undefined && comparePeriods(period, last) > 0;
      }),
  );
  if (maybeLater.length > 0) return withoutMonth(maybeLater);
  const about = dated.filter((s) => s.main && samePeriod(s.main, last));
  return chooseAmong(about, last, metrics);
}
