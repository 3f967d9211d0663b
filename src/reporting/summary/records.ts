import type { Summary, SummaryParagraph, SummaryRow, Undecided } from '../../model';
import type { Settings } from '../../settings';
import { COLUMNS } from './columns';
import { drawnAs } from './hidden-state';
import type { RowCells } from './row-cells';

/** Everything that has no row of its own. */
export interface SheetRecord {
  readonly kind: 'sheet';
  readonly summary: Omit<Summary, 'rows' | 'undecided' | 'paragraphs' | 'notes'>;
  /** So that a changed "Lần thứ" brings its form without any settings at hand. */
  readonly rungs: Settings['ladder']['rungs'];
  /** Title, averages, headings and legend as drawn. */
  readonly page: string;
}

/** Of a row: its state, and how its visible cells were drawn. */
export interface RowRecord {
  readonly kind: 'row';
  readonly row: SummaryRow;
  readonly drawn: string;
}

export interface UndecidedRecord {
  readonly kind: 'undecided';
  readonly undecided: Undecided;
  readonly drawn: string;
}

export interface ParagraphRecord {
  readonly kind: 'paragraph';
  readonly paragraph: SummaryParagraph;
  /** Its label and its text. */
  readonly drawn: string;
}

/** Of the heading of a group or block; its key says it all. */
export interface HeadingRecord {
  readonly kind: 'heading';
  readonly of: 'commend' | 'low' | 'warn' | 'undecided' | 'legend' | 'notes' | 'paragraphs';
}

/** Of the row that says a group is empty; whoever types over it adds a row. */
export interface NothingRecord {
  readonly kind: 'nothing';
  readonly drawn: string;
}

export type HiddenRecord =
  | SheetRecord
  | RowRecord
  | UndecidedRecord
  | ParagraphRecord
  | HeadingRecord
  | NothingRecord;

/** How the visible cells are drawn, column by column. */
export function drawnCells(cells: RowCells): string {
  return drawnAs(COLUMNS.map(({ id }) => cells[id]));
}

export const headingKey = (of: HeadingRecord['of']): string => `heading|${of}`;

/** What stands beside a record's row in the hidden column; readable, for people who look behind the scenes. */
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
      return headingKey(record.of);
    case 'sheet':
    case 'nothing':
      return record.kind;
  }
}
