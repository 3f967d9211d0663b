import type { CellAddress, Period, SheetContent } from '../model';
import { monthOf, yearBefore, comparePeriods, samePeriod } from '../model';
import type { IndicatorSettings } from '../settings/settings';
import { plain } from '../text/fold';
import { familiesOf } from './columns/families';
import { dossierColumns } from './dossiers/columns';
import type { Grid } from './grid';
import { gridOf } from './grid';
import type { HeaderBlock } from './header';
import { findHeaders } from './header';
import type { MonthMention } from './periods';
import {
  isSumByName,
  mayBeSame,
  monthOfName,
  monthsOfTitle,
  timeOf,
  titleTime,
  toPeriod,
  yearIn,
} from './periods';

/** What a sheet is for. `metrics`: people's figures; the named ones are ours; `other`: anything else. */
export type SheetKind = 'metrics' | 'summary' | 'history' | 'settings' | 'overview' | 'other';

/** Two months one sheet speaks of. */
export interface MonthContradiction {
  readonly named: MonthMention;
  readonly titled: MonthMention;
  /** The title. */
  readonly cell: CellAddress;
}

/** A sheet at first sight. */
export interface SheetDescription {
  readonly grid: Grid;
  readonly kind: SheetKind;
  /** The month of its name or title; the year may be open. Undefined where the two contradict each other. */
  readonly month: MonthMention | undefined;
  /** Its name and its title speak of different months: neither is taken. */
  readonly contradiction?: MonthContradiction;
  /** Its figures are sums from some start, the title says. */
  readonly isCumulative: boolean;
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
  ['history', ['ky', 'don vi', 'hinh thuc', 'lan thu']],
  ['overview', ['stt', 'don vi', 'nhac nho, phe binh trong nam']],
  ['settings', ['muc', 'gia tri']],
];
const HEADING_ROWS = 25;

/** Our own sheets and the history are known by their heading rows, not by their names. */
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
  return undefined;
}

/** A line of a title and where it stands. */
interface TitleLine {
  readonly text: string;
  readonly cell: CellAddress;
}

function titleLines(grid: Grid, from: number, to: number): TitleLine[] {
  const lines: TitleLine[] = [];
  for (let row = Math.max(from, to - 14); row < to; row++) {
    const width = grid.sheet.values[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const text = grid.text(row, column);
      if (text !== '') lines.push({ text, cell: { sheet: grid.sheet.name, row, column } });
    }
  }
  return lines;
}

/** Texts above the first table, line by line. */
export function titlesAbove(grid: Grid, from: number, to: number): string[] {
  return titleLines(grid, from, to).map(({ text }) => text);
}

/** The month titles speak of: a month before a sum, and no dateline. */
export function monthOfTitles(
  lines: readonly string[],
): { at: MonthMention; isCumulative: boolean } | undefined {
  const times = lines.map(titleTime);
  const month = times.find((time) => time?.kind === 'month');
  if (month?.kind === 'month') return { at: month.at, isCumulative: false };
  const sum = times.find((time) => time?.kind === 'cumulative' && time.end !== undefined);
  return sum?.kind === 'cumulative' && sum.end ? { at: sum.end, isCumulative: true } : undefined;
}

/** "T8" over "Tháng 9": a copy whose name or title nobody changed. A title that names both is about the name's. */
function contradictionOf(
  named: MonthMention | undefined,
  titles: readonly TitleLine[],
): MonthContradiction | undefined {
  if (!named) return undefined;
  const titled = titles.flatMap(({ text, cell }) => monthsOfTitle(text).map((at) => ({ at, cell })));
  const [first] = titled;
  if (!first || titled.some(({ at }) => mayBeSame(at, named))) return undefined;
  return { named, titled: first.at, cell: first.cell };
}

function describe(sheet: SheetContent, indicators: readonly IndicatorSettings[]): SheetDescription {
  const grid = gridOf(sheet);
  const own = ownKind(grid);
  if (own !== undefined)
    return {
      grid,
      kind: own,
      month: undefined,
      isCumulative: false,
      year: undefined,
      tables: [],
      isList: false,
      hasMetrics: false,
    };
  const tables = findHeaders(grid);
  const lines = titleLines(grid, 0, tables[0]?.top ?? Math.min(grid.height, 12));
  const titles = lines.map(({ text }) => text);
  const named = monthOfName(sheet.name);
  const titled = monthOfTitles(titles);
  const years = new Set([yearIn(sheet.name), ...titles.map(yearIn)].filter((year) => year !== undefined));
  const year = named?.year ?? titled?.at.year ?? (years.size === 1 ? [...years][0] : undefined);
  const contradiction = contradictionOf(named, lines);
  const at = contradiction ? undefined : (named ?? titled?.at);
  const isList = tables.some((table) => dossierColumns(grid, table, grid.height - 1) !== undefined);
  const hasMetrics =
    isList || tables.some((table) => speaksOfIndicators(table, indicators, [sheet.name, ...titles]));
  return {
    grid,
    kind: tables.length > 0 && hasMetrics ? 'metrics' : 'other',
    month: at && { month: at.month, year: at.year ?? year },
    ...(contradiction && { contradiction }),
    isCumulative: isSumByName(sheet.name) || titled?.isCumulative === true,
    year,
    tables,
    isList,
    hasMetrics: hasMetrics || (tables.length === 0 && looksLikeMetrics(grid, indicators)),
  };
}

function speaksOfIndicators(
  table: HeaderBlock,
  indicators: readonly IndicatorSettings[],
  titles: readonly string[],
): boolean {
  const known = new Set(indicators.map((i) => i.id));
  for (const path of table.paths.values())
    if (familiesOf(path, indicators, titles).some((family) => known.has(family.indicator))) return true;
  return false;
}

/** Metrics without a column of units: some row names several indicators. */
function looksLikeMetrics(grid: Grid, indicators: readonly IndicatorSettings[]): boolean {
  for (let row = 0; row < Math.min(grid.height, 30); row++) {
    let hits = 0;
    const width = grid.sheet.values[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const text = grid.text(row, column);
      if (text !== '' && familiesOf([text], indicators, []).some((f) => f.score >= 50)) hits++;
    }
    if (hits >= 2) return true;
  }
  return false;
}

const descriptions = new WeakMap<SheetContent, Map<string, SheetDescription>>();

/** What a sheet is and which month it speaks of; remembered as long as the sheet is. */
export function describeSheet(
  sheet: SheetContent,
  indicators: readonly IndicatorSettings[],
): SheetDescription {
  const key = indicators.map((i) => `${i.id}:${i.headers.join(',')}`).join('|');
  const known = descriptions.get(sheet) ?? new Map<string, SheetDescription>();
  descriptions.set(sheet, known);
  const description = known.get(key) ?? describe(sheet, indicators);
  known.set(key, description);
  return description;
}

/** Both months of a contradiction; none where there is no such thing. */
export function monthsOf(contradiction: MonthContradiction | undefined): readonly MonthMention[] {
  return contradiction ? [contradiction.named, contradiction.titled] : [];
}

/** The months a sheet speaks of, its headers included, newest last. `year` stands in where texts leave it open. */
export function periodsOf(description: SheetDescription, year: number | undefined): Period[] {
  const own = description.month && toPeriod(description.month, year);
  const fallback = (own && monthOf(own).year) ?? description.year ?? year;
  const { month, contradiction } = description;
  const named = month ? [month] : monthsOf(contradiction);
  const found = named.flatMap((at) => toPeriod(at, description.year ?? year) ?? []);
  for (const table of description.tables) {
    for (const part of new Set([...table.paths.values()].flat())) {
      const time = timeOf(part);
      const period = time?.kind === 'month' ? headerPeriod(time.at, own, fallback) : undefined;
      if (period && !found.some((p) => samePeriod(p, period))) found.push(period);
    }
  }
  return found.sort(comparePeriods);
}

/** "Tháng 12" on the sheet of January is December of the year before. */
function headerPeriod(
  at: MonthMention,
  own: Period | undefined,
  year: number | undefined,
): Period | undefined {
  const period = toPeriod(at, year);
  if (!period || at.year !== undefined || !own) return period;
  return monthOf(own).month <= 2 && at.month >= 11 ? yearBefore(period) : period;
}
