import { headingsOf, type SummaryColumn } from '../../messages/summary';
import type { CellValue, SheetContent } from '../../model';
import { isCellError } from '../../model';
import { foldName } from '../../text/fold';
import { COLUMNS, HIDDEN_COLUMN } from './columns';
import { SUMMARY_SIGNATURE, canonical } from './hidden-state';
import { type HeadingRecord, type HiddenRecord, headingKey } from './records';
import { SheetState } from './state-cells';

/** Where the parts of a summary stand on its sheet; people may have put rows and columns between them. */
export interface SheetPlan {
  readonly titleRow: number;
  readonly headerRow: number;
  readonly hiddenColumn: number;
  readonly state: SheetState;
  /** Column of each heading. */
  readonly columns: Readonly<Partial<Record<SummaryColumn, number>>>;
}

/** A cell as typed: text without outer blanks, number, or null for nothing. */
export type Typed = string | number | null;

export function typedAt(content: SheetContent, row: number, column: number | undefined): Typed {
  const value: CellValue = column === undefined ? null : (content.values[row]?.[column] ?? null);
  if (typeof value === 'number') return value;
  if (value === null) return null;
  const text = isCellError(value) ? value.error : canonical(String(value));
  return text === '' ? null : text;
}

/** Longer texts are sentences or hidden state. */
const LONGEST_HEADING = 60;

const heading = (value: CellValue | undefined): string =>
  typeof value === 'string' && value.length <= LONGEST_HEADING ? foldName(value) : '';

const HEADINGS: ReadonlyMap<string, SummaryColumn> = new Map(
  COLUMNS.flatMap(({ id }) => headingsOf(id).map((text) => [heading(text), id] as const)),
);

/** A heading row is ours with most of its headings, not with one or two common words. */
const ENOUGH_HEADINGS = 10;

export function findHeader(content: SheetContent): Pick<SheetPlan, 'headerRow' | 'columns'> | undefined {
  for (const [row, values] of content.values.entries()) {
    const columns: Partial<Record<SummaryColumn, number>> = {};
    values.forEach((value, column) => {
      const id = HEADINGS.get(heading(value));
      if (id && columns[id] === undefined) columns[id] = column;
    });
    if (Object.keys(columns).length >= ENOUGH_HEADINGS) return { headerRow: row, columns };
  }
  return undefined;
}

export function findSignature(
  content: SheetContent,
): Pick<SheetPlan, 'titleRow' | 'hiddenColumn' | 'state'> | undefined {
  for (const [row, values] of content.values.entries()) {
    const column = values.findIndex((value) => value === SUMMARY_SIGNATURE);
    if (column < 0) continue;
    return {
      titleRow: row,
      hiddenColumn: column,
      state: new SheetState(values.slice(column + 1)),
    };
  }
  return undefined;
}

/** The state of a row; undefined when it has none, or it was damaged. */
export function recordAt(
  content: SheetContent,
  row: number,
  { hiddenColumn, state }: Pick<SheetPlan, 'hiddenColumn' | 'state'>,
): HiddenRecord | undefined {
  const key = content.values[row]?.[hiddenColumn];
  if (typeof key !== 'string' || key === '') return undefined;
  return headingOf(key) ?? state.of(key === SUMMARY_SIGNATURE ? 'sheet' : key);
}

const HEADINGS_OF: readonly HeadingRecord['of'][] = [
  'commend',
  'low',
  'warn',
  'undecided',
  'legend',
  'notes',
  'paragraphs',
];

function headingOf(key: string): HeadingRecord | undefined {
  const of = HEADINGS_OF.find((name) => key === headingKey(name));
  return of && { kind: 'heading', of };
}

/** Visible columns we did not find, because somebody overwrote their heading, stand where they were drawn. */
export function withDrawnColumns(plan: Pick<SheetPlan, 'columns' | 'hiddenColumn'>): SheetPlan['columns'] {
  const shift = plan.hiddenColumn - HIDDEN_COLUMN;
  const drawn = COLUMNS.map(({ id }, i) => [id, plan.columns[id] ?? i + Math.max(0, shift)] as const);
  return Object.fromEntries(drawn);
}
