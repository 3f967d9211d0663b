import type {
  ColumnSpan,
  GroupMonth,
  IndicatorId,
  MonthTable,
  Period,
  Problem,
  SheetContent,
} from '../model';
import { problem } from '../model';
import { wantedIndicators } from '../settings/judged';
import type { Settings } from '../settings/settings';
import { authorityConflict } from './authority-head';
import type { MonthChoice } from './choose-month';
import { describeSheet } from './describe';
import { earlierEditions } from './editions';
import type { UnitSoFar } from './merge';
import { completed, mergeTables } from './merge';
import type { Keeps, MonthSoFar } from './month-so-far';
import { keeps } from './month-so-far';
import type { OpenTable } from './open-table';
import { ownPeriod } from './openings';
import { fillPrevious } from './previous-month';
import { SiblingSheets } from './siblings';
import type { TableReading } from './tables';
import { openTables, readTable } from './tables';
import { checkUnits, kindsFromSiblings } from './units';
import { fillCumulative, fillFromSums, keptAsSums } from './windows';

/** A rule about rates judges the month's; a count since January says something by itself. */
function missingColumns(settings: Settings, isKept: Keeps): Problem[] {
  const wanted = wantedIndicators(settings, (id) => isKept(id, 'month') || isKept(id, 'cumulative'));
  const missing = settings.indicators.filter((i) => i.enabled && wanted.has(i.id) && !isKept(i.id, 'month'));
  const isSum = ({ id }: { id: IndicatorId }): boolean => isKept(id, 'cumulative');
  const said = (ids: readonly IndicatorId[], only: { only?: 'cumulative' }): Problem[] => {
    const [first, ...more] = ids;
    if (first === undefined) return [];
    const about = more.length === 0 ? { indicator: first } : {};
    return [problem('missing-column', { indicators: ids, ...only }, about)];
  };
  return [
    ...said(
      missing.filter((i) => !isSum(i)).map(({ id }) => id),
      {},
    ),
    ...said(
      missing.filter((i) => isSum(i) && i.kind === 'rate').map(({ id }) => id),
      { only: 'cumulative' },
    ),
  ];
}

function ownMonth(sheet: SheetContent, settings: Settings, target: Period): Period {
  return ownPeriod(describeSheet(sheet, settings), target, settings) ?? target;
}

/** Other sheets of the same month add what the chosen one lacks. */
function addOtherSheets(
  main: readonly OpenTable[],
  sheets: readonly SheetContent[],
  choice: MonthChoice,
  siblings: SiblingSheets,
  settings: Settings,
): OpenTable[] {
  const added: OpenTable[] = [];
  for (const description of siblings.descriptionsOf(choice.period)) {
    const { sheet } = description.grid;
    if (sheet.name === choice.sheet || !sheets.includes(sheet)) continue;
    for (const table of openTables(
      description,
      choice.period,
      siblings.ownOf(description) ?? choice.period,
      settings,
    )) {
      const isNew = table.layout.columns.some(
        ({ meaning }) => meaning && !keeps([...main, ...added], meaning.indicator, meaning.span),
      );
      if (isNew) added.push(table);
    }
  }
  return added;
}

/** Takes from `extra` only what the main tables lack altogether, for units the main tables know or not. */
function withExtra(units: readonly UnitSoFar[], extra: readonly UnitSoFar[]): UnitSoFar[] {
  const placeOf = new Map(units.map((u, at) => [u.unit.key, at] as const));
  const all = [...units];
  for (const other of extra) {
    const place = placeOf.get(other.unit.key);
    const known = place === undefined ? undefined : all[place];
    if (place === undefined || !known) all.push(other);
    else all[place] = { ...known, measures: completed(known.measures, other.measures) };
  }
  return all;
}

/**
 * Reads a month: its own sheet, other sheets of the same month for what it lacks, and the sheets of earlier months
 * for previous and cumulative values.
 *
 * @param choice a sheet of `sheets` and the month it is read for
 */
export function readMonth(
  sheets: readonly SheetContent[],
  choice: MonthChoice,
  settings: Settings,
): MonthTable {
  const { period } = choice;
  const sheet = sheets.find((s) => s.name === choice.sheet);
  if (!sheet)
    return {
      period,
      layouts: [],
      units: [],
      total: undefined,
      groups: [],
      targets: [],
      countedIn: {},
      before: {},
      editions: [],
      withoutCumulative: [],
      problems: [],
    };
  const siblings = new SiblingSheets(sheets, settings, period);
  const description = describeSheet(sheet, settings);
  const own = ownMonth(sheet, settings, period);
  const mainTables = openTables(description, period, own, settings).filter(isUsed);
  const otherTables = addOtherSheets(mainTables, sheets, choice, siblings, settings);
  const [main, extra] = [mainTables.map(readTable), otherTables.map(readTable)];
  const tables = [...main, ...extra];
  const [merged, added] = [mergeTables(main), mergeTables(extra)];
  const units = extra.length === 0 ? [...merged.units] : withExtra(merged.units, added.units);
  const total = merged.total ?? added.total;
  const month: MonthSoFar = {
    period,
    units,
    total:
      merged.total && added.total ? completed(merged.total.measures, added.total.measures) : total?.measures,
    problems: [...tables.flatMap((t) => t.problems), ...merged.problems, ...added.problems],
  };
  const onSheet = (indicator: IndicatorId, span: ColumnSpan): boolean => keeps(tables, indicator, span);
  const asSums = keptAsSums(settings, period, onSheet);
  fillFromSums(month, asSums);
  const isKept = (indicator: IndicatorId, span: ColumnSpan): boolean =>
    onSheet(indicator, span) || (span === 'month' && asSums.has(indicator));
  kindsFromSiblings(month.units, siblings, period);
  const before = fillPrevious(month, siblings, settings, isKept);
  const withoutCumulative = fillCumulative(month, siblings, settings, isKept);
  return {
    period,
    layouts: tables.map((t) => t.layout),
    units: month.units,
    total: total && month.total && { nameCell: total.nameCell, measures: month.total },
    groups: groupsOf(main),
    targets: tables.flatMap((table) => table.targets),
    countedIn: Object.fromEntries([...tables].reverse().flatMap((table) => Object.entries(table.countedIn))),
    before,
    editions: earlierEditions(period, units, siblings, settings),
    withoutCumulative,
    problems: [
      ...mainTables
        .slice(0, 1)
        .flatMap((t) => authorityConflict(sheet, t.layout.headerTop, settings.authority)),
      ...month.problems,
      ...missingColumns(settings, isKept),
      ...checkUnits(month.units, settings, period, siblings).filter(
        ({ code }) => code !== 'missing-unit' || !mainTables.every((table) => table.isList),
      ),
      ...legacyFonts(sheet, settings),
    ],
  };
}

/** Each group once; a further table of the sheet adds what the first lacks. */
function groupsOf(tables: readonly TableReading[]): GroupMonth[] {
  const groups = new Map<string, GroupMonth>();
  for (const { label, total } of tables.flatMap((table) => table.groups)) {
    const known = groups.get(label)?.total;
    const measures = known && total ? completed(known.measures, total.measures) : undefined;
    groups.set(label, { label, total: known && measures ? { ...known, measures } : (known ?? total) });
  }
  return [...groups.values()];
}

/** A table of the sheet that says something about the month. */
function isUsed(table: OpenTable, _at: number, all: readonly OpenTable[]): boolean {
  return (
    all.length === 1 || table.unclear.length > 0 || table.layout.columns.some((c) => c.meaning !== undefined)
  );
}

function legacyFonts(sheet: SheetContent, settings: Settings): Problem[] {
  const { grid } = describeSheet(sheet, settings);
  return [...grid.fonts].map(([font, at]) =>
    problem('legacy-font', { font }, { cell: { sheet: sheet.name, ...at } }),
  );
}
