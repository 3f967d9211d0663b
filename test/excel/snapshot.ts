import type { Json, JsonRecord } from './json';
import { areaAddress, cellAddress, columnLetters } from './model/address';
import { WHOLE_SHEET } from './model/area';
import type { Cell } from './model/cell';
import { isWorthKeeping } from './model/cell';
import { differences } from './model/cell-format';
import type { Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';

/** Undefined parts go, so that a snapshot compares and prints as plain JSON. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

function cellSnapshot({ value, formula, quoted, format }: Cell): JsonRecord {
  const look = differences(format);
  return {
    ...(formula === undefined ? value !== null && { value } : { formula }),
    ...(quoted && { quoted }),
    ...(Object.keys(look).length > 0 && { format: plain(look) }),
  };
}

interface SnapshotOptions {
  /** Ids differ between a rule that was there and the same rule made again; left out unless asked for. */
  ids?: boolean;
}

export function snapshotSheet(sheet: Sheet, { ids = false }: SnapshotOptions = {}): JsonRecord {
  const cells = [...sheet.stored(WHOLE_SHEET)].filter(({ cell }) => isWorthKeeping(cell));
  const sizes = (map: ReadonlyMap<number, number>, name: (line: number) => string) =>
    Object.fromEntries([...map].sort(([a], [b]) => a - b).map(([line, size]) => [name(line), size]));
  const numbered = (lines: ReadonlySet<number>) => [...lines].sort((a, b) => a - b);
  const id = (value: string) => (ids ? { id: value } : {});
  return plain({
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    gridlines: sheet.showGridlines,
    protection: sheet.protection,
    cells: Object.fromEntries(
      cells.map(({ row, column, cell }) => [cellAddress(row, column), cellSnapshot(cell)]),
    ),
    bands: sheet.formatBands.map(({ area, format }) => ({
      range: areaAddress(area),
      format: differences(format),
    })),
    merges: sheet.merges.map(areaAddress).sort(),
    rules: sheet.rules.map(({ id: ruleId, ranges, ...rule }) => ({
      ...id(ruleId),
      ...rule,
      ranges: ranges.map(areaAddress),
    })),
    hiddenRows: numbered(sheet.hiddenRows).map((row) => row + 1),
    hiddenColumns: numbered(sheet.hiddenColumns).map(columnLetters),
    rowHeights: sizes(sheet.rowHeights, (row) => String(row + 1)),
    columnWidths: sizes(sheet.columnWidths, columnLetters),
    frozen: sheet.frozen && areaAddress(sheet.frozen),
    charts: sheet.charts.map(({ id: chartId, ...chart }) => ({ ...id(chartId), ...chart })),
    tables: sheet.tables.map(({ id: tableId, area, ...table }) => ({
      ...id(tableId),
      ...table,
      range: areaAddress(area),
    })),
    comments: sheet.comments.map(({ area, content }) => ({ range: areaAddress(area), content })),
    validations: sheet.validations.map(({ area, ...validation }) => ({
      ...validation,
      range: areaAddress(area),
    })),
    pageLayout: {
      ...sheet.pageLayout,
      printTitleRows: sheet.pageLayout.printTitleRows && areaAddress(sheet.pageLayout.printTitleRows),
      printTitleColumns:
        sheet.pageLayout.printTitleColumns && areaAddress(sheet.pageLayout.printTitleColumns),
      printAreas: sheet.pageLayout.printAreas.map(areaAddress),
    },
  }) as JsonRecord;
}

/** Everything the file would keep, as plain JSON: two equal snapshots are two equal files. */
export function snapshot(workbook: Workbook, options: SnapshotOptions = {}): JsonRecord {
  return {
    sheets: workbook.sheets.map((sheet) => snapshotSheet(sheet, options)),
    settings: plain(Object.fromEntries(workbook.settings)),
    names: plain(workbook.names),
    active: workbook.activeSheet?.name ?? null,
  };
}
