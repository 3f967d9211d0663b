import { SUMMARY_WORDS } from '../../messages/summary';
import type { SummaryNote, SummaryParagraph } from '../../model';
import { HEAVIEST_FIRST } from '../../rules';
import { MARK_LOOKS } from '../marks/looks';
import { COLUMNS, LAST_COLUMN } from './columns';
import type { Grid } from './grid';
import { drawnAs, fitted } from './hidden-state';
import type { ParagraphRecord } from './records';
import { STYLES } from './styles';

const LINE = 14;
/** Most texts are this short, and rows of one height get it together. */
const SHORT_TEXT = 3 * LINE + 3;
const TALLEST_ROW = 409;

/** What the marks on the metrics sheet mean, shown as they look there, and what may be edited here. */
export function drawLegend(grid: Grid): void {
  for (const look of HEAVIEST_FIRST) {
    const row = grid.add();
    const { fill, color, bold, italic } = MARK_LOOKS[look];
    const sample = { size: 10, fill, color, bold, italic } as const;
    grid.set(row, 1, '83,83%', sample);
    grid.set(row, 2, SUMMARY_WORDS.looks[look], STYLES.plain);
  }
  for (const line of SUMMARY_WORDS.howToEdit) grid.set(grid.add(), 1, line, STYLES.plain);
}

/** Columns of the paragraphs' labels and of their texts. */
export const PARAGRAPH_COLUMNS = { label: 0, text: 3 } as const;

/** The letter's other paragraphs, a row each. Merged cells do not fit their height, so it is worked out here. */
export function drawParagraphs(
  grid: Grid,
  paragraphs: readonly SummaryParagraph[],
): { readonly at: number; readonly record: ParagraphRecord }[] {
  const { label, text } = PARAGRAPH_COLUMNS;
  const heading = grid.add();
  grid.merge(heading, label, text - 1, SUMMARY_WORDS.paragraphHeadings.label, STYLES.band);
  grid.merge(heading, text, LAST_COLUMN, SUMMARY_WORDS.paragraphHeadings.text, STYLES.band);
  return paragraphs.map((paragraph) => {
    const at = drawLabelled(grid, paragraph.label, paragraph.text.current);
    const drawn = drawnAs([fitted(paragraph.label), fitted(paragraph.text.current)]);
    return { at, record: { kind: 'paragraph', paragraph, drawn } };
  });
}

/** What people wrote elsewhere on the page, a row each. */
export function drawNotes(grid: Grid, notes: readonly SummaryNote[]): void {
  for (const { about, text } of notes) drawLabelled(grid, about, text);
}

/** @returns the row */
function drawLabelled(grid: Grid, labelText: string, fullText: string): number {
  const { label, text } = PARAGRAPH_COLUMNS;
  const shown = fitted(fullText);
  const row = grid.add(height(shown));
  grid.merge(row, label, text - 1, fitted(labelText), STYLES.label);
  grid.merge(row, text, LAST_COLUMN, shown === '' ? null : shown, STYLES.cell);
  return row;
}

function height(text: string): number {
  const widths = COLUMNS.slice(PARAGRAPH_COLUMNS.text).map((column) => column.width);
  // Vietnamese letters in Times New Roman 10 run narrower than the standard digit.
  const charactersPerLine = widths.reduce((sum, width) => sum + width, 0) * 1.05;
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersPerLine)), 0);
  return Math.min(TALLEST_ROW, Math.max(SHORT_TEXT, lines * LINE + 3));
}
