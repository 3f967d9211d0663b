import type { CountValue, Evidence, Measured, NoteValue } from '../model';
import type { Grid } from './grid';
import { meaningOfX, readNote } from './notes';
import { readCount } from './numbers';
import type { BlankAnswer, Report } from './rates';
import { evidenceAt, reportFault } from './rates';
import { tidy } from './text';

export interface CountColumns {
  readonly count: number | undefined;
  readonly field: number | undefined;
  readonly blank: BlankAnswer;
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
  const { count: column, field: fieldColumn, blank } = columns;
  if (column === undefined) return { state: 'absent' };
  const evidence: Evidence[] = [evidenceAt(grid, row, column, 'count')];
  const count = readCount(evidence[0]?.value ?? null, grid.format(row, column));
  const field = fieldColumn === undefined ? '' : tidy(grid.text(row, fieldColumn));
  if (typeof count === 'number') {
    if (field === '' || fieldColumn === undefined) return { state: 'value', value: { count }, evidence };
    evidence.push(evidenceAt(grid, row, fieldColumn, 'field'));
    return { state: 'value', value: { count, field }, evidence };
  }
  if (count === 'nothing' || (count === 'blank' && !isConcerned)) return { state: 'nothing', evidence };
  if (count === 'blank') {
    if (blank === 'nothing') return { state: 'nothing', evidence };
    if (blank === 'zero') return { state: 'value', value: { count: 0 }, evidence };
    report('blank-value', {}, column);
  } else reportFault(grid, row, column, count, report);
  return { state: 'unknown', evidence };
}

/** Reads a remark; one that says neither good nor bad has no effect and is reported. */
export function readNoteMeasure(
  grid: Grid,
  row: number,
  column: number | undefined,
  header: readonly string[],
  answer: 'praise' | 'shortfall' | undefined,
  report: Report,
): Measured<NoteValue> {
  if (column === undefined) return { state: 'absent' };
  const evidence = [evidenceAt(grid, row, column, 'note')];
  const value = grid.value(row, column);
  const text = typeof value === 'string' ? tidy(value) : value === null ? '' : String(value);
  const reading = typeof value === 'object' && value !== null ? 'unclear' : readNote(text);
  if (reading === 'nothing') return { state: 'nothing', evidence };
  const verdict = reading === 'bare' ? (meaningOfX(header) ?? answer) : reading;
  if (verdict === 'praise' || verdict === 'shortfall')
    return { state: 'value', value: { verdict, text }, evidence };
  report('unclear-note', { found: typeof value === 'object' && value !== null ? value.error : text }, column);
  return { state: 'nothing', evidence };
}
