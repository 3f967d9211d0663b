import type { Summary, SummaryParagraph, SummaryRow, Undecided } from '../../model';
import type { Settings } from '../../settings';
import { COLUMNS } from './columns';
import { fingerprint, packed } from './hidden-state';
import type { RowCells } from './row-cells';

/** What the hidden cells beside the title keep: everything that has no row of its own. */
export interface SheetRecord {
  readonly kind: 'sheet';
  readonly summary: Omit<Summary, 'rows' | 'undecided' | 'paragraphs'>;
  /** So that a changed "Lần thứ" brings its form without any settings at hand. */
  readonly rungs: Settings['ladder']['rungs'];
}

/** Beside a row: its state, and fingerprints of the visible cells as they were drawn. */
export interface RowRecord {
  readonly kind: 'row';
  readonly row: SummaryRow;
  readonly drawn: readonly string[];
}

export interface UndecidedRecord {
  readonly kind: 'undecided';
  readonly undecided: Undecided;
  readonly drawn: readonly string[];
}

export interface ParagraphRecord {
  readonly kind: 'paragraph';
  readonly paragraph: SummaryParagraph;
  /** Of its label and its text. */
  readonly drawn: readonly string[];
}

/** Beside the heading of a group or block. */
export interface HeadingRecord {
  readonly kind: 'heading';
  readonly of: 'commend' | 'low' | 'warn' | 'undecided' | 'legend' | 'paragraphs';
}

/** Beside the row that says a group is empty; whoever types over it adds a row. */
export interface NothingRecord {
  readonly kind: 'nothing';
  readonly drawn: readonly string[];
}

export type HiddenRecord =
  SheetRecord | RowRecord | UndecidedRecord | ParagraphRecord | HeadingRecord | NothingRecord;

/** Fingerprints of the visible cells, column by column. */
export function fingerprints(cells: RowCells): string[] {
  return COLUMNS.map(({ id }) => fingerprint(cells[id]));
}

/** What a record is filed under in the first hidden column; readable, for people who look behind the scenes. */
export function recordKey(record: HiddenRecord): string {
  switch (record.kind) {
    case 'row':
      return record.row.key;
    case 'undecided': {
      const { rule, unit, indicator } = record.undecided;
      return ['undecided', rule, unit.key, indicator ?? ''].join('|');
    }
    case 'paragraph':
      return `paragraph|${record.paragraph.id}`;
    case 'heading':
      return `heading|${record.of}`;
    case 'sheet':
    case 'nothing':
      return record.kind;
  }
}

export const recordCells = (record: HiddenRecord): string[] => packed(record);
