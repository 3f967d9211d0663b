import { type Reference, mapReferences } from '../formulas/tokens';
import { type Area, SHEET_COLUMNS, SHEET_ROWS, bounding, intersection, isOnSheet, subtract } from './area';
import type { Sheet } from './sheet';

/** Cells pushed along one axis: `count` of them inserted at `at`, or removed from there when negative. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  /** Only these columns (or rows) move; all of them for whole rows and columns. */
  readonly band: { from: number; to: number };
}

interface Span {
  start: number;
  length: number;
}

function shiftSpan({ start, length }: Span, { at, count }: Shift): Span | null {
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return at < start + length ? { start, length: length + count } : { start, length };
  }
  const end = at - count;
  const cut = Math.max(0, Math.min(end, start + length) - Math.max(at, start));
  if (cut === length) return null;
  const before = Math.max(0, Math.min(end, start) - at);
  return { start: start - before, length: length - cut };
}

const bandArea = ({ axis, band }: Shift): Area =>
  axis === 'row'
    ? { row: 0, rows: SHEET_ROWS, column: band.from, columns: band.to - band.from + 1 }
    : { column: 0, columns: SHEET_COLUMNS, row: band.from, rows: band.to - band.from + 1 };

function moveInside(area: Area, shift: Shift): Area | null {
  const { axis } = shift;
  const isWhole = axis === 'row' ? area.rows === SHEET_ROWS : area.columns === SHEET_COLUMNS;
  if (isWhole) return area;
  const span = shiftSpan(
    axis === 'row' ? { start: area.row, length: area.rows } : { start: area.column, length: area.columns },
    shift,
  );
  if (!span) return null;
  const moved =
    axis === 'row'
      ? { ...area, row: span.start, rows: span.length }
      : { ...area, column: span.start, columns: span.length };
  return isOnSheet(moved) ? moved : null;
}

/** Where an area goes; in pieces when only a part of it stands in the moving band. */
export function shiftAreas(area: Area, shift: Shift): Area[] {
  const band = bandArea(shift);
  const inside = intersection(area, band);
  if (!inside) return [area];
  const moved = moveInside(inside, shift);
  return moved ? [moved, ...subtract(area, band)] : subtract(area, band);
}

export function shiftArea(area: Area, shift: Shift): Area | null {
  const [first, ...rest] = shiftAreas(area, shift);
  return first ? rest.reduce(bounding, first) : null;
}

/** A reference follows its cells; one that reaches out of the moving band stays, as in Excel. */
function shiftReference(reference: Reference, shift: Shift): Reference | null {
  const { from, to } = reference;
  const end = to ?? from;
  const { axis, band } = shift;
  const across = axis === 'row' ? 'column' : 'row';
  const [low, high] = [from[across] ?? 0, end[across] ?? SHEET_ROWS];
  const reach = from[across] === null ? [band.from, band.from] : [Math.min(low, high), Math.max(low, high)];
  if ((reach[0] ?? 0) < band.from || (reach[1] ?? 0) > band.to) return reference;
  const [first, last] = [from[axis], end[axis]];
  if (first === null || last === null) return reference;
  const span = shiftSpan({ start: Math.min(first, last), length: Math.abs(last - first) + 1 }, shift);
  if (!span) return null;
  return {
    ...reference,
    from: { ...from, [axis]: span.start },
    to: to && { ...to, [axis]: span.start + span.length - 1 },
  };
}

/** A formula after the shift; `home` is the sheet it stands in, `sheet` the one that shifts. */
export function shiftFormula(formula: string, home: Sheet, sheet: Sheet, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    const named = reference.sheet ?? home.name;
    return named.toLowerCase() === sheet.name.toLowerCase() ? shiftReference(reference, shift) : reference;
  });
}
