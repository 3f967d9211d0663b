import type { CountedIn, GroupMonth, IndicatorId, Period, Problem, SheetTarget, TableLayout } from '../model';
import { monthOf, toPeriod } from '../model';
import type { Settings } from '../settings/settings';
import { isCommittee } from '../text/name-words';
import { kindOfName } from '../text/unit-name';
import { countedIn } from './counted-in';
import type { SheetDescription } from './describe';
import type { HeaderBlock } from './header';
import type { IndicatorPart } from './indicator-plans';
import type { OpenTable, TableTotal } from './open-table';
import { openTable } from './open-table';
import { periodOfTitles } from './periods';
import type { UnitReading } from './table-units';
import { readUnits } from './table-units';
import { titlesAbove } from './titles';

/** A table read for one month. */
export interface TableReading {
  readonly layout: TableLayout;
  readonly units: readonly UnitReading[];
  readonly total: TableTotal | undefined;
  readonly groups: readonly GroupMonth[];
  readonly targets: readonly SheetTarget[];
  readonly countedIn: Readonly<Record<IndicatorId, CountedIn>>;
  /** Parts of indicators whose columns must be chosen by the user. */
  readonly unclear: readonly IndicatorPart[];
  readonly problems: readonly Problem[];
}

/** The last row of a table: before the next one that stands below it. */
function endOf(block: HeaderBlock, tables: readonly HeaderBlock[], height: number): number {
  const below = tables.find((t) => t.top > block.bottom && t.left <= block.right && t.right >= block.left);
  return below ? below.top - 1 : height - 1;
}

/**
 * Opens all tables of a sheet for one month; a table whose own title names another month is taken as that.
 *
 * @param own the sheet's own month
 */
export function openTables(
  description: SheetDescription,
  target: Period,
  own: Period,
  settings: Settings,
): OpenTable[] {
  const { grid, tables } = description;
  const sheetTitles = [grid.sheet.name, ...titlesAbove(grid, 0, tables[0]?.top ?? 0)];
  return tables.map((block, at) => {
    const before = tables.slice(0, at).findLast((t) => t.bottom < block.top);
    const ownTitles = before ? titlesAbove(grid, before.bottom + 1, block.top).filter(isTitle) : [];
    const titled = periodOfTitles(ownTitles);
    const time = {
      own: (titled && toPeriod(titled, monthOf(own).year)) ?? own,
      isCumulative: titled === undefined && description.isCumulative,
    };
    const titles = ownTitles.length > 0 ? ownTitles : sheetTitles;
    return openTable(grid, block, { target, time, titles, end: endOf(block, tables, grid.height) }, settings);
  });
}

/** Reads the figures of an open table. */
export function readTable(table: OpenTable): TableReading {
  const problems = table.problems();
  const targets = table.readTargets();
  const units = readUnits(table, table.figures(problems), targets, problems);
  const total = table.readTotal(table.reader(problems));
  const groups = table.readGroups(table.reader());
  return {
    layout: table.layout,
    units,
    total,
    groups,
    targets: targets.all,
    countedIn: countedIn(table),
    unclear: table.unclear,
    problems,
  };
}

/** A line between two tables that is a title, not the name of a unit. */
function isTitle(line: string): boolean {
  return line.length > 12 && !isCommittee(line) && kindOfName(line) === undefined;
}
