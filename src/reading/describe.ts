import type { Period, PeriodMention, SheetContent } from '../model';
import { comparePeriods, monthOf, samePeriod, shiftPeriod, toPeriod, yearBefore } from '../model';
import { NEW_AUTHORITIES } from '../settings/opening';
import type { IndicatorSettings, Settings } from '../settings/settings';
import type { TableFrame } from '../settings/table-frame';
import { plain } from '../text/fold';
import { countsFromJuly } from '../text/since-july';
import { namedOutright, speaksOf, titledIndicators } from './columns/naming';
import { contradictionOf, mentionsOf, type MonthContradiction } from './contradiction';
import { dossierColumns } from './dossiers/columns';
import type { Grid } from './grid';
import { gridOf } from './grid';
import type { HeaderBlock } from './header';
import { findHeaders } from './header';
import { isHistory } from './history-layout';
import { areSums, periodOfName, periodOfTitles, yearIn } from './periods';
import { timeOf } from './times';
import { titleLines } from './titles';

/** What a sheet is for. `metrics`: people's figures; the named ones are ours; `other`: anything else. */
export type SheetKind = 'metrics' | 'summary' | 'history' | 'settings' | 'overview' | 'other';

/** A sheet at first sight. */
export interface SheetDescription {
  readonly grid: Grid;
  readonly kind: SheetKind;
  /** The period of its name or title; the year may be open. Undefined where the two contradict each other. */
  readonly period: PeriodMention | undefined;
  /** Its name and its title speak of different periods: neither is taken. */
  readonly contradiction?: MonthContradiction;
  /** It is about a month by its name, and its figures are sums up to that, the title says. */
  readonly isCumulative: boolean;
  /** Its titles or headings say that figures of 2025 count from the first of July: outright, or as a range's first day. */
  readonly sinceJuly: 'outright' | 'range' | undefined;
  /** The year its texts agree on. */
  readonly year: number | undefined;
  readonly tables: readonly HeaderBlock[];
  /** It lists dossiers, one in each row. */
  readonly isList: boolean;
  /** At least one column of it speaks of an indicator. */
  readonly hasMetrics: boolean;
}

const HEADINGS: readonly (readonly [SheetKind, readonly string[]])[] = [
  ['summary', ['noi dung muc', 'dua vao cong van (x)']],
  ['overview', ['stt', 'don vi', 'nhac nho, phe binh trong nam']],
  ['settings', ['muc', 'gia tri']],
];
const HEADING_ROWS = 25;

/** Our own sheets and the history are known by their heading rows. */
function ownKind(grid: Grid): SheetKind | undefined {
  for (let row = 0; row < Math.min(HEADING_ROWS, grid.height); row++) {
    const texts = new Set<string>();
    const width = grid.sheet.values[row]?.length ?? 0;
    for (let column = 0; column < Math.min(width, 40); column++) {
      const text = grid.text(row, column);
      if (text !== '') texts.add(plain(text));
    }
    for (const [kind, heading] of HEADINGS) {
      if (!heading.every((words) => texts.has(words))) continue;
      if (kind !== 'settings' || texts.size <= 3) return kind;
    }
  }
  return isHistory(grid.sheet) ? 'history' : undefined;
}

function describe(
  sheet: SheetContent,
  indicators: readonly IndicatorSettings[],
  told: TableFrame | undefined,
): SheetDescription {
  const grid = gridOf(sheet);
  const own = ownKind(grid);
  if (own !== undefined)
    return {
      grid,
      kind: own,
      period: undefined,
      isCumulative: false,
      sinceJuly: undefined,
      year: undefined,
      tables: [],
      isList: false,
      hasMetrics: false,
    };
  const tables = findHeaders(grid, told);
  const lines = titleLines(grid, 0, tables[0]?.top ?? Math.min(grid.height, 12));
  const titles = lines.map(({ text }) => text);
  const titled = periodOfTitles(titles);
  const named = periodOfName(sheet.name, titled);
  const years = new Set([yearIn(sheet.name), ...titles.map(yearIn)].filter((year) => year !== undefined));
  const year = named?.year ?? titled?.year ?? (years.size === 1 ? [...years][0] : undefined);
  const contradiction = contradictionOf(named, lines);
  const at = contradiction ? undefined : (named ?? titled);
  const isList = tables.some((table) => dossierColumns(grid, table, grid.height - 1) !== undefined);
  const hasMetrics =
    isList || tables.some((table) => speaksOfIndicators(table, indicators, [sheet.name, ...titles]));
  return {
    grid,
    kind: tables.length > 0 && hasMetrics ? 'metrics' : 'other',
    period: at && { ...at, year: at.year ?? year },
    ...(contradiction && { contradiction }),
    isCumulative: named !== undefined && 'month' in named && areSums(titles),
    sinceJuly: sinceJulyOf(
      [sheet.name, ...titles, ...tables.flatMap((table) => [...table.paths.values()].flat())],
      at?.year ?? year,
    ),
    year,
    tables,
    isList,
    hasMetrics: hasMetrics || (tables.length === 0 && looksLikeMetrics(grid, indicators)),
  };
}

function sinceJulyOf(texts: readonly string[], year: number | undefined): SheetDescription['sinceJuly'] {
  const said = [...new Set(texts)].flatMap((text) => countsFromJuly(text, year) ?? []);
  const of2025 = said.filter((one) => one.year === NEW_AUTHORITIES.year);
  if (of2025.some(({ outright }) => outright)) return 'outright';
  return of2025.length > 0 ? 'range' : undefined;
}

function speaksOfIndicators(
  table: HeaderBlock,
  indicators: readonly IndicatorSettings[],
  titles: readonly string[],
): boolean {
  const known = new Set(indicators.map((i) => i.id));
  if (titledIndicators(titles).some((id) => known.has(id))) return true;
  return [...table.paths.values()].some((path) => speaksOf(path, indicators));
}

/** Metrics without a column of units: some row names several indicators. */
function looksLikeMetrics(grid: Grid, indicators: readonly IndicatorSettings[]): boolean {
  const known = new Set(indicators.map((i) => i.id));
  for (let row = 0; row < Math.min(grid.height, 30); row++) {
    let hits = 0;
    const width = grid.sheet.values[row]?.length ?? 0;
    for (let column = 0; column < width; column++)
      if (namedOutright(grid.text(row, column)).some((id) => known.has(id))) hits++;
    if (hits >= 2) return true;
  }
  return false;
}

/** Names of sheets, as Excel tells them apart. */
const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
const nameKey = (name: string): string => name.trim().normalize('NFC').toLowerCase();

const descriptions = new WeakMap<SheetContent, Map<string, SheetDescription>>();

/** What a sheet is and which month it speaks of; remembered as long as the sheet is. */
export function describeSheet(
  sheet: SheetContent,
  { indicators, reading }: Pick<Settings, 'indicators' | 'reading'>,
): SheetDescription {
  const told = reading.tables.findLast((table) => sameName(table.sheet, sheet.name));
  const key = [
    ...indicators.map((i) => `${i.id}:${i.headers.join(',')}`),
    told ? `${told.unitColumn} ${told.top} ${told.bottom}` : '',
  ].join('|');
  const known = descriptions.get(sheet) ?? new Map<string, SheetDescription>();
  descriptions.set(sheet, known);
  const description = known.get(key) ?? describe(sheet, indicators, told);
  known.set(key, description);
  return description;
}

/** The periods a sheet speaks of, its headers included, newest last. `year` stands in where texts leave it open. */
export function periodsOf(description: SheetDescription, year: number | undefined): Period[] {
  const { period: at, contradiction } = description;
  const own = at && toPeriod(at, year);
  const fallback = (own && monthOf(own).year) ?? description.year ?? year;
  const named = at ? [at] : mentionsOf(contradiction);
  const found = named.flatMap((mention) => toPeriod(mention, description.year ?? year) ?? []);
  for (const table of description.tables) {
    for (const part of new Set([...table.paths.values()].flat())) {
      const time = timeOf(part);
      const period =
        time?.kind === 'month' || time?.kind === 'period' ? headerPeriod(time.at, own, fallback) : undefined;
      if (period && !found.some((p) => samePeriod(p, period))) found.push(period);
    }
  }
  return found.sort(comparePeriods);
}

/** "Tháng 12" on the sheet of January is December of the year before, "Quý IV" on that of the first quarter too. */
function headerPeriod(
  at: PeriodMention,
  own: Period | undefined,
  year: number | undefined,
): Period | undefined {
  const period = toPeriod(at, year);
  if (!period || at.year !== undefined || !own) return period;
  const before = shiftPeriod(own, -1);
  if (!('month' in own)) return before && samePeriod(yearBefore(period), before) ? before : period;
  return own.month <= 2 && monthOf(period).month >= 11 ? yearBefore(period) : period;
}
