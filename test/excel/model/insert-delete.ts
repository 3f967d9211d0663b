import { moveFormula } from '../formulas/tokens';
import { type Area, WHOLE_SHEET, isWholeColumns, isWholeRows, lastColumn, lastRow } from './area';
import { emptyCell } from './cell';
import type { Sheet } from './sheet';
import { type Shift, shiftArea, shiftAreas, shiftFormula } from './shift';

/** The shift would tear a merged area; Excel refuses it. */
export class TornMerge extends Error {}

export type Direction = 'Down' | 'Right' | 'Up' | 'Left';

function shiftFor(area: Area, direction: Direction): Shift {
  const isRow = direction === 'Down' || direction === 'Up';
  const size = isRow ? area.rows : area.columns;
  return {
    axis: isRow ? 'row' : 'column',
    at: isRow ? area.row : area.column,
    count: direction === 'Down' || direction === 'Right' ? size : -size,
    band: isRow ? { from: area.column, to: lastColumn(area) } : { from: area.row, to: lastRow(area) },
  };
}

/** Inserts (Down, Right) or deletes (Up, Left) the cells of an area; everything that points at cells follows. */
export function shiftCells(sheet: Sheet, area: Area, direction: Direction) {
  const shift = shiftFor(area, direction);
  refuseTornMerges(sheet, area, shift);
  const before = formulaAnchors(sheet);
  sheet.moveCells(WHOLE_SHEET, (row, column) => {
    const [moved] = shiftAreas({ row, column, rows: 1, columns: 1 }, shift);
    return moved ? [moved.row, moved.column] : null;
  });
  if (shift.count > 0) inheritFormats(sheet, area, shift);
  shiftLines(sheet, area, shift);
  shiftParts(sheet, shift, before);
  shiftFormulas(sheet, shift);
  for (const follower of sheet.workbook.followers)
    if (follower.place && follower.sheet === sheet) follower.place = shiftArea(follower.place, shift);
}

function refuseTornMerges(sheet: Sheet, area: Area, shift: Shift) {
  for (const merge of sheet.merges) {
    const isWhole = shift.axis === 'row' ? isWholeRows(area) : isWholeColumns(area);
    const outside =
      shift.axis === 'row'
        ? merge.column < shift.band.from || lastColumn(merge) > shift.band.to
        : merge.row < shift.band.from || lastRow(merge) > shift.band.to;
    const reached = shiftAreas(merge, shift);
    if (!isWhole && outside && (reached.length > 1 || reached[0] !== merge)) throw new TornMerge();
  }
}

/** A rule's formula belongs to the first cell of its first range. */
const formulaAnchors = (sheet: Sheet) => new Map(sheet.rules.map((rule) => [rule.id, rule.ranges[0]]));

/** New cells look like those above or left of them. */
function inheritFormats(sheet: Sheet, area: Area, { axis }: Shift) {
  const isRow = axis === 'row';
  if ((isRow ? area.row : area.column) === 0) return;
  const model: Area = isRow
    ? { ...area, row: area.row - 1, rows: 1 }
    : { ...area, column: area.column - 1, columns: 1 };
  for (const { row, column, cell } of [...sheet.stored(model)])
    for (let i = 1; i <= (isRow ? area.rows : area.columns); i++)
      sheet.put(isRow ? row + i : row, isRow ? column : column + i, { ...emptyCell, format: cell.format });
}

function shiftLines(sheet: Sheet, area: Area, shift: Shift) {
  const isWhole = shift.axis === 'row' ? isWholeRows(area) : isWholeColumns(area);
  if (!isWhole) return;
  const moved = (line: number) => {
    const found = shiftArea(
      shift.axis === 'row'
        ? { ...WHOLE_SHEET, row: line, rows: 1 }
        : { ...WHOLE_SHEET, column: line, columns: 1 },
      shift,
    );
    return found && (shift.axis === 'row' ? found.row : found.column);
  };
  const [hidden, sizes] =
    shift.axis === 'row' ? [sheet.hiddenRows, sheet.rowHeights] : [sheet.hiddenColumns, sheet.columnWidths];
  const lines = [...hidden].map(moved);
  hidden.clear();
  for (const line of lines) if (line !== null) hidden.add(line);
  const sized = [...sizes].map(([line, size]) => [moved(line), size] as const);
  sizes.clear();
  for (const [line, size] of sized) if (line !== null) sizes.set(line, size);
}

function shiftParts(sheet: Sheet, shift: Shift, anchors: Map<string, Area | undefined>) {
  const one = (area: Area) => shiftArea(area, shift);
  const many = (areas: Area[]) => areas.flatMap((area) => shiftAreas(area, shift));
  const kept = <T extends { area: Area }>(parts: T[]) =>
    parts.flatMap((part) => {
      const area = one(part.area);
      return area ? [Object.assign(part, { area })] : [];
    });
  sheet.merges = many(sheet.merges).filter((merge) => merge.rows * merge.columns > 1);
  sheet.tables = kept(sheet.tables);
  sheet.comments = kept(sheet.comments);
  sheet.validations = kept(sheet.validations);
  sheet.pageLayout.printAreas = many(sheet.pageLayout.printAreas);
  sheet.pageLayout.printTitleRows &&= one(sheet.pageLayout.printTitleRows);
  sheet.pageLayout.printTitleColumns &&= one(sheet.pageLayout.printTitleColumns);
  for (const rule of sheet.rules) {
    rule.ranges = many(rule.ranges);
    const [old, now] = [anchors.get(rule.id), rule.ranges[0]];
    if (rule.formula !== '' && old && now)
      rule.formula = anchoredFormula(rule.formula, sheet, shift, old, now);
  }
  sheet.rules = sheet.rules.filter((rule) => rule.ranges.length > 0);
}

/** Where a cell that stands at `line` now stood before the shift. */
function lineBefore(line: number, { at, count }: Shift): number {
  return line >= (count > 0 ? at + count : at) ? line - count : line;
}

/**
 * The formula of a rule after the shift. It is read from the first cell of the rule; where that one was deleted,
 * Excel writes it anew for the first cell that is left.
 */
function anchoredFormula(formula: string, sheet: Sheet, shift: Shift, old: Area, now: Area): string {
  const across = shift.axis === 'row' ? now.column : now.row;
  const isMoved = across >= shift.band.from && across <= shift.band.to;
  const line = shift.axis === 'row' ? now.row : now.column;
  const was = isMoved ? lineBefore(line, shift) : line;
  const [row, column] = shift.axis === 'row' ? [was, now.column] : [now.row, was];
  const carried = moveFormula(formula, row - old.row, column - old.column);
  return shiftFormula(carried, sheet, sheet, shift);
}

function shiftFormulas(sheet: Sheet, shift: Shift) {
  const { workbook } = sheet;
  for (const home of workbook.sheets) {
    for (const { row, column, cell } of [...home.stored(WHOLE_SHEET)])
      if (cell.formula !== undefined)
        home.put(row, column, { ...cell, formula: shiftFormula(cell.formula, home, sheet, shift) });
    if (home !== sheet)
      for (const rule of home.rules)
        if (rule.formula !== '') rule.formula = shiftFormula(rule.formula, home, sheet, shift);
    for (const chart of home.charts) {
      const follow = (address: string) => shiftFormula(`=${address}`, home, sheet, shift).slice(1);
      chart.source = follow(chart.source);
      for (const series of chart.series) {
        series.values &&= follow(series.values);
        series.categories &&= follow(series.categories);
      }
    }
  }
  for (const item of workbook.names) item.formula = shiftFormula(item.formula, sheet, sheet, shift);
}
