import type { Grid } from './grid';
import {
  isAsideLabel,
  isFooterLabel,
  isGroupLabel,
  isMaximumLabel,
  isTargetLabel,
  isTotalLabel,
} from './labels';
import { readCount } from './numbers';
import { isFieldLabel, isOutright, isSourceLabel } from './part-labels';
import type { RowNumber } from './row-number';
import { NO_NUMBER } from './row-number';

/** A row with a label, as far as it matters here. */
interface Labelled {
  readonly row: number;
  readonly words: string;
  readonly number: RowNumber;
  readonly named: boolean;
  readonly hasFigures: boolean;
}

const isPartLabel = ({ named, words }: Labelled): boolean =>
  !named && (isSourceLabel(words) || isFieldLabel(words));
const isOther = ({ named, words }: Labelled): boolean =>
  !named &&
  (isTotalLabel(words) ||
    isTargetLabel(words) ||
    isMaximumLabel(words) ||
    isAsideLabel(words) ||
    isGroupLabel(words) ||
    isFooterLabel(words));

/**
 * Rows of the units' own column that name a source or a field. Before the first unit such a label is a band over the
 * units below it; after one it may be a part of the unit above. An office may go by the bare name of its field
 * ("Tư pháp"), so a bare one needs more: its numbering, or that it comes again.
 */
export class PartLabels {
  private readonly rows: readonly Labelled[];
  private readonly isBanded: boolean;
  private readonly times = new Map<string, number>();
  private readonly labelled = new Map<number, Labelled>();

  constructor(rows: readonly Labelled[]) {
    this.rows = rows;
    for (const row of rows) {
      if (!isPartLabel(row)) continue;
      this.times.set(row.words, (this.times.get(row.words) ?? 0) + 1);
      this.labelled.set(row.row, row);
    }
    const about = this.times.size === 0 ? [] : this.rows.filter((row) => !isOther(row));
    const [first] = about;
    this.isBanded =
      first !== undefined && isPartLabel(first) && isHeading(first) && !about.every(isPartLabel);
  }

  /** A band of units: a source, or a field. */
  isBand(row: number): boolean {
    const own = this.isBanded ? this.labelled.get(row) : undefined;
    return own !== undefined && isHeading(own);
  }

  /** A part of the unit above. @param unit that unit's number */
  isPart(row: number, unit: RowNumber | undefined): boolean {
    const own = this.isBanded ? undefined : this.labelled.get(row);
    if (!own) return false;
    const { words, number } = own;
    if (isOutright(words) || /^[-+*•]/.test(words) || number.ofDetail) return true;
    if (number.isOrdinal) return unit?.ofGroup === true;
    return number === NO_NUMBER && (unit?.isOrdinal === true || (this.times.get(words) ?? 0) > 1);
  }

  /** Units are counted from the start again below it: "B. …" over 1, 2, 3. */
  startsAgain(row: number): boolean {
    const at = this.rows.findIndex((other) => other.row === row);
    const next = this.rows[at + 1];
    return at >= 0 && next !== undefined && next.number.isOrdinal && !isPartLabel(next);
  }
}

/** Outright a source or field, or numbered as headings are, or over nothing of its own. */
const isHeading = ({ words, number, hasFigures }: Labelled): boolean =>
  isOutright(words) || number.ofGroup || (!hasFigures && !number.isOrdinal);

/** A row that names something, as far as it matters here. */
export interface PossiblePart {
  readonly row: number;
  readonly label: string;
  readonly isNumbered: boolean;
  /** Numbered as headings are: "I", "A". */
  readonly isHeading: boolean;
  /** "1.1": below the unit numbered "1". */
  readonly isDotted: boolean;
  /** Neither a number nor its name says that it is a unit of its own. */
  readonly isOpen: boolean;
}

/**
 * Rows without a number of their own below a numbered unit ("Hộ tịch", "Đất đai") are its parts, not units, when
 * their counts add up to the unit's. So are those of the same labels below other units, and numbered rows below a unit
 * numbered as headings are ("I. Sở …" over "1. Chi cục …", "1. Sở …" over "1.1. Chi cục …").
 *
 * @returns the rows that are parts
 */
export function partRows(
  grid: Grid,
  rows: readonly PossiblePart[],
  columns: readonly number[],
): ReadonlySet<number> {
  if (!rows.some((row) => row.isOpen || row.isHeading || row.isDotted)) return NONE;
  const found = new Set<number>();
  const labels = new Set<string>();
  let unit: PossiblePart | undefined;
  let run: PossiblePart[] = [];
  const close = (): void => {
    if (unit && run.length > 0 && addUp(grid, unit, run, columns))
      for (const { row, label, isOpen } of run) {
        if (isOpen) labels.add(label);
        else if (run.length > 1) found.add(row);
      }
    run = [];
  };
  for (const row of rows) {
    const isBelow = unit?.isHeading === true ? row.isNumbered : unit !== undefined && row.isDotted;
    if (row.isOpen || isBelow) run.push(row);
    else {
      close();
      unit = row.isNumbered || row.isHeading ? row : undefined;
    }
  }
  close();
  for (const { row, label, isOpen } of rows) if (isOpen && labels.has(label)) found.add(row);
  return found;
}

const NONE: ReadonlySet<number> = new Set();

/** More columns of counts add up than not. */
function addUp(
  grid: Grid,
  unit: PossiblePart,
  parts: readonly PossiblePart[],
  columns: readonly number[],
): boolean {
  const countAt = ({ row }: PossiblePart, column: number): number | undefined => {
    const count = readCount(grid.value(row, column), grid.format(row, column));
    return typeof count === 'number' ? count : undefined;
  };
  let agree = 0;
  let differ = 0;
  for (const column of columns) {
    const whole = countAt(unit, column);
    const counts = parts.map((part) => countAt(part, column) ?? 0);
    if (!whole || counts.every((count) => count === 0)) continue;
    if (counts.reduce((sum, count) => sum + count, 0) === whole) agree++;
    else differ++;
  }
  return agree > differ;
}
