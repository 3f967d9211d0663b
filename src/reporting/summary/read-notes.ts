import { SUMMARY_WORDS } from '../../messages/summary';
import type { Problem, SheetContent, SummaryNote } from '../../model';
import { problem } from '../../model';
import { COLUMNS } from './columns';
import { PARAGRAPH_COLUMNS } from './draw-blocks';
import { isAmongDrawn, isAsDrawn } from './hidden-state';
import { typedAt, type SheetPlan, type Typed } from './read-cells';
import { labelledText } from './read-paragraphs';
import { ZONE_WORDS, type PlacedRow } from './read-zones';

/**
 * What people wrote where the summary keeps no place for it: beside the table, in a column of their own, above it,
 * among the legend. Drawing the sheet anew would take it away, so it becomes a note. The notes kept before come first.
 * A figure written over an average is reported too, for it is not used.
 *
 * @param page how title, averages, headings and legend were drawn
 */
export function readNotes(
  content: SheetContent,
  plan: SheetPlan,
  rows: readonly PlacedRow[],
  page: string,
): { readonly notes: readonly SummaryNote[]; readonly problems: readonly Problem[] } {
  const kept = rows.flatMap((row) => keptNote(content, plan, row));
  const above = strayAbove(content, plan, page);
  const beside = rows.flatMap((row) => strayBeside(content, plan, row, page));
  const problems = above
    .filter(({ typed }) => typeof typed === 'number')
    .map(({ row, column, typed }) =>
      problem(
        'typed-figure',
        { column: SUMMARY_WORDS.averages, found: String(typed) },
        { cell: { sheet: content.name, row, column } },
      ),
    );
  return { notes: [...kept, ...[...above, ...beside].map(noteOf)], problems };
}

interface TypedCell {
  readonly column: number;
  readonly typed: string | number;
}

/** A cell that is none of ours, and what it is about. */
interface Stray extends TypedCell {
  readonly row: number;
  readonly about: readonly Typed[];
}

/** A note about something, in words: where it stands, then what. */
export const noteOf = ({ about, typed }: Pick<Stray, 'about' | 'typed'>): SummaryNote => ({
  about: about.filter((part) => part !== null && part !== '').join(' · ') || SUMMARY_WORDS.note,
  text: String(typed),
});

function keptNote(content: SheetContent, plan: SheetPlan, { at, zone, isHeading }: PlacedRow): SummaryNote[] {
  if (zone !== 'notes' || isHeading) return [];
  const firstColumn = plan.columns.number ?? 0;
  const about = String(typedAt(content, at, firstColumn + PARAGRAPH_COLUMNS.label) ?? '');
  const text = labelledText(content, at, { firstColumn, hiddenColumn: plan.hiddenColumn });
  if (text !== '') return [{ about, text }];
  return about === '' ? [] : [noteOf({ about: [], typed: about })];
}

function strayAbove(content: SheetContent, plan: SheetPlan, page: string): Stray[] {
  return Array.from({ length: plan.headerRow }, (_, row) => {
    const name = typedAt(content, row, plan.columns.section);
    const isOurs = ({ column, typed }: TypedCell): boolean =>
      column === plan.hiddenColumn ||
      (row === plan.titleRow && column > plan.hiddenColumn) ||
      isAmongDrawn(page, typed);
    return cellsOf(content, row)
      .filter((cell) => !isOurs(cell))
      .map((cell) => ({ ...cell, row, about: [name === cell.typed ? null : name] }));
  }).flat();
}

function strayBeside(content: SheetContent, plan: SheetPlan, placed: PlacedRow, page: string): Stray[] {
  const { at: row, zone } = placed;
  const isOurs = ownCells(plan, placed, page);
  const { unit, indicator } = plan.columns;
  const subject =
    zone === 'legend' || zone === 'notes' || placed.isHeading
      ? [ZONE_WORDS[zone]]
      : [typedAt(content, row, unit), typedAt(content, row, indicator)];
  return cellsOf(content, row)
    .filter(({ column, typed }) => !isOurs(column, typed))
    .map((cell) => ({
      ...cell,
      row,
      about: [typedAt(content, plan.headerRow, cell.column), ...subject],
    }));
}

/** Which cells of a row below the header are ours, or are read as something of the officer's already. */
function ownCells(
  plan: SheetPlan,
  { zone, isHeading, record }: PlacedRow,
  page: string,
): (column: number, typed: Typed) => boolean {
  const places = COLUMNS.map(({ id }) => plan.columns[id]);
  const isDrawnHere = (column: number, typed: Typed): boolean => {
    if (isHeading || zone === 'legend') return isAmongDrawn(page, typed);
    if (zone === 'notes') return column < plan.hiddenColumn;
    const place = places.indexOf(column);
    const look = COLUMNS[place];
    if (!look) return false;
    const isFixed = look.use === 'figure' || look.use === 'fixed';
    const isLeft = record?.kind === 'undecided' || record?.kind === 'nothing';
    return !(isLeft && isFixed) || isAsDrawn(record.drawn, place, typed);
  };
  return (column, typed) => {
    if (column === plan.hiddenColumn) return true;
    if (zone === 'paragraphs' && !isHeading) return column < plan.hiddenColumn || record === undefined;
    return isDrawnHere(column, typed);
  };
}

function cellsOf(content: SheetContent, row: number): TypedCell[] {
  return (content.values[row] ?? []).flatMap((_, column) => {
    const typed = typedAt(content, row, column);
    return typed === null ? [] : [{ column, typed }];
  });
}
