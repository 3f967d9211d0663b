import type { CountValue, Measured, NoteValue } from '../model';
import { ABSENT } from '../model';
import { tidy } from '../text/fold';
import type { Grid } from './grid';
import { meaningOfX, readNote } from './notes';
import { readCount } from './numbers';
import type { BlankAnswer, Report } from './rates';
import { reportFault } from './rates';
import type { RowCells } from './traced';
import { TracedGap, TracedValue } from './traced';

export interface CountColumns {
  readonly count: number | undefined;
  readonly field: number | undefined;
  readonly blank: BlankAnswer;
  readonly countCell: RowCells;
  /** The count and its field. */
  readonly cells: RowCells;
}

export interface NoteColumn {
  readonly column: number | undefined;
  /** Its header, which may say what a lone x means. */
  readonly path: readonly string[];
  /** What the user once said a lone x means. */
  readonly answerForX: 'praise' | 'shortfall' | undefined;
  readonly cells: RowCells;
}

/**
 * Reads a count of things, with the field it belongs to.
 *
 * @param isConcerned false: the unit does not do this work, a blank is no gap
 */
export function readCountMeasure(
  grid: Grid,
  row: number,
  columns: CountColumns,
  isConcerned: boolean,
  report: Report,
): Measured<CountValue> {
  const { count: column, field: fieldColumn, blank, countCell, cells } = columns;
  if (column === undefined) return ABSENT;
  const count = readCount(grid.value(row, column), grid.format(row, column));
  if (typeof count === 'number') {
    const field = fieldColumn === undefined ? '' : grid.text(row, fieldColumn);
    return field === ''
      ? new TracedValue({ count }, countCell, row)
      : new TracedValue({ count, field }, cells, row);
  }
  if (count === 'nothing' || (count === 'blank' && !isConcerned))
    return new TracedGap('nothing', countCell, row);
  if (count === 'blank') {
    if (blank === 'nothing') return new TracedGap('nothing', countCell, row);
    if (blank === 'zero') return new TracedValue({ count: 0 }, countCell, row);
    report('blank-value', {}, column);
  } else reportFault(grid, row, column, count, report);
  return new TracedGap('unknown', countCell, row);
}

/** Reads a remark; one that says neither good nor bad has no effect and is reported. */
export function readNoteMeasure(
  grid: Grid,
  row: number,
  { column, path, answerForX, cells }: NoteColumn,
  report: Report,
): Measured<NoteValue> {
  if (column === undefined) return ABSENT;
  const value = grid.value(row, column);
  const isError = typeof value === 'object' && value !== null;
  const text = isError ? value.error : tidy(String(value ?? ''));
  const reading = isError ? 'unclear' : readNote(text);
  if (reading === 'nothing') return new TracedGap('nothing', cells, row);
  const verdict = reading === 'bare' ? (meaningOfX(path) ?? answerForX) : reading;
  if (verdict === 'praise' || verdict === 'shortfall') return new TracedValue({ verdict, text }, cells, row);
  report('unclear-note', { found: text }, column);
  return new TracedGap('nothing', cells, row);
}
