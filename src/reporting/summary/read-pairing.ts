import { COLUMNS } from './columns';
import { isAsDrawn } from './hidden-state';
import type { TypedRow } from './read-edits';
import type { RowRecord } from './records';

/** A visible row of the sheet and the state hidden beside it, if any. */
export interface SeatedRow {
  readonly at: number;
  readonly typed: TypedRow;
  readonly record: RowRecord | undefined;
}

/** What a row speaks of, whatever the officer says about it. */
const IDENTITY = COLUMNS.flatMap(({ id, use }, i) =>
  use === 'figure' || id === 'unit' || id === 'indicator' ? [{ id, i }] : [],
);

const shows = (row: SeatedRow, record: RowRecord, id: string): boolean => {
  const i = COLUMNS.findIndex((column) => column.id === id);
  const column = COLUMNS[i];
  return column !== undefined && isAsDrawn(record.drawn, i, row.typed[column.id]);
};

const isAbout = (row: SeatedRow, record: RowRecord): boolean =>
  IDENTITY.every(({ id, i }) => isAsDrawn(record.drawn, i, row.typed[id]));

/** Every cell as drawn: a copy of a row in which nothing was typed. */
export const isUntouched = (row: SeatedRow, record: RowRecord): boolean =>
  COLUMNS.every(({ id, use }, i) => use === 'number' || isAsDrawn(record.drawn, i, row.typed[id]));

/**
 * Which state belongs to which row. Normally the one beside it; but when only the visible columns were sorted, hidden
 * cells stay behind, and a state goes to the row that shows what it is about. Each state is given once.
 */
export function pairRows(rows: readonly SeatedRow[]): ReadonlyMap<SeatedRow, RowRecord> {
  const pairs = new Map<SeatedRow, RowRecord>();
  const taken = new Set<string>();
  const give = (row: SeatedRow, record: RowRecord): void => {
    pairs.set(row, record);
    taken.add(record.row.key);
  };
  const isFree = (record: RowRecord): boolean => !taken.has(record.row.key);
  const waiting = (): SeatedRow[] => rows.filter((row) => !pairs.has(row));

  for (const row of rows)
    if (row.record && isFree(row.record) && isAbout(row, row.record)) give(row, row.record);
  const unplaced = rows.flatMap(({ record }) =>
    record && record.row.finding && isFree(record) ? [record] : [],
  );
  for (const row of waiting()) {
    const record = unplaced.find((r) => isFree(r) && isAbout(row, r));
    if (record) give(row, record);
  }
  for (const row of waiting()) {
    const { record } = row;
    if (!record || !isFree(record)) continue;
    const isOwn =
      record.row.finding === null ||
      shows(row, record, 'unit') ||
      (shows(row, record, 'indicator') && shows(row, record, 'text'));
    if (isOwn) give(row, record);
  }
  return pairs;
}
