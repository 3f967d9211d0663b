import { type Area, WHOLE_SHEET, bounding, cellArea, intersection, lastColumn, lastRow } from '../model/area';
import { resolveArea } from './addresses';
import type { Arguments } from './arguments';
import { ApiError, invalidArgument, itemNotFound } from './errors';
import type { LiveObject, ObjectDescription } from './live-object';
import { RangeTarget } from './session';

const go = (from: RangeTarget, area: Area): LiveObject => from.session.range(from.sheet, area);

/** A range argument may be a range of the same sheet or an address on it. */
function otherArea(from: RangeTarget, parameters: Arguments, at: number): Area {
  if (!parameters.isObject(at)) return resolveArea(from.sheet, parameters.text(at));
  const other = parameters.target(at, RangeTarget);
  if (other.sheet !== from.sheet) throw invalidArgument('a range of another sheet');
  return other.area;
}

function resized(area: Area, rows: number, columns: number): Area {
  if (rows < 1 || columns < 1) throw invalidArgument('no cell is left');
  return { ...area, rows, columns };
}

function rowsBelow(area: Area, count: number): Area {
  if (count < 1) throw invalidArgument();
  return { ...area, rows: count, row: lastRow(area) + 1 };
}

function used(from: RangeTarget, parameters: Arguments): LiveObject | null {
  const found = from.sheet.usedArea(from.area, parameters.flag(0, false));
  return found && go(from, found);
}

export const rangeNavigation: NonNullable<ObjectDescription<RangeTarget>['methods']> = {
  GetCell: {
    call: (from, parameters) =>
      // A cell may lie outside its range, as long as it is on the sheet.
      go(from, cellArea(from.area.row + parameters.whole(0), from.area.column + parameters.whole(1))),
  },
  GetRow: {
    call(from, parameters) {
      const row = parameters.whole(0);
      if (row < 0 || row >= from.area.rows) throw invalidArgument();
      return go(from, { ...from.area, row: from.area.row + row, rows: 1 });
    },
  },
  GetColumn: {
    call(from, parameters) {
      const column = parameters.whole(0);
      if (column < 0 || column >= from.area.columns) throw invalidArgument();
      return go(from, { ...from.area, column: from.area.column + column, columns: 1 });
    },
  },
  GetEntireColumn: {
    call: (from) => go(from, { ...WHOLE_SHEET, column: from.area.column, columns: from.area.columns }),
  },
  GetEntireRow: {
    call: (from) => go(from, { ...WHOLE_SHEET, row: from.area.row, rows: from.area.rows }),
  },
  GetLastCell: { call: (from) => go(from, cellArea(lastRow(from.area), lastColumn(from.area))) },
  GetOffsetRange: {
    call: (from, parameters) =>
      go(from, {
        ...from.area,
        row: from.area.row + parameters.whole(0),
        column: from.area.column + parameters.whole(1),
      }),
  },
  GetResizedRange: {
    since: 3,
    call: (from, parameters) =>
      go(
        from,
        resized(from.area, from.area.rows + parameters.whole(0), from.area.columns + parameters.whole(1)),
      ),
  },
  GetRowsBelow: { since: 3, call: (from, p) => go(from, rowsBelow(from.area, p.whole(0, 1))) },
  GetBoundingRect: { call: (from, p) => go(from, bounding(from.area, otherArea(from, p, 0))) },
  GetIntersection: {
    call(from, parameters) {
      const common = intersection(from.area, otherArea(from, parameters, 0));
      if (!common) throw itemNotFound();
      return go(from, common);
    },
  },
  GetUsedRange: {
    // A sheet without anything answers its first cell.
    call: (from, parameters) => used(from, parameters) ?? go(from, cellArea(from.area.row, from.area.column)),
  },
  GetUsedRangeOrNullObject: { since: 4, call: used },
  GetMergedAreasOrNullObject: {
    since: 13,
    call(from) {
      const found = from.sheet.merges.filter((merge) => intersection(merge, from.area));
      // Fails above this many merged areas (Excel's documentation).
      if (found.length > (from.session.quirks.mergedAreasLimit ?? 512))
        throw new ApiError('GeneralException');
      return found.length === 0 ? null : from.session.areas(from.sheet, found);
    },
  },
};
