import { SUMMARY_WORDS } from '../../messages/summary';
import type { CellValue, SheetContent, SummaryParagraph } from '../../model';
import { PARAGRAPH_COLUMNS } from './draw-blocks';
import { isAsDrawn } from './hidden-state';
import { recordAt, typedAt, type SheetPlan } from './read-cells';
import { freeHandKey } from './row-key';

/** The paragraphs below their heading as they stand now; a row with text and no state is one added by hand. */
export function readParagraphs(
  content: SheetContent,
  headingRow: number,
  place: Pick<SheetPlan, 'hiddenColumn' | 'state'> & { readonly firstColumn: number },
): SummaryParagraph[] {
  const found: (SummaryParagraph | { readonly label: string; readonly typed: string })[] = [];
  for (let row = headingRow + 1; row < content.values.length; row++) {
    const label = typedAt(content, row, place.firstColumn + PARAGRAPH_COLUMNS.label);
    const text = labelledText(content, row, place);
    const record = recordAt(content, row, place);
    if (record?.kind === 'paragraph') {
      const { paragraph, drawn } = record;
      const isDrawn = (value: string, i: number): boolean => isAsDrawn(drawn, i, value);
      if (found.some((p) => 'id' in p && p.id === paragraph.id)) {
        // A copy of the row: what was written into it is a paragraph more.
        if (text !== '' && !isDrawn(text, 1)) found.push({ label: String(label ?? ''), typed: text });
        continue;
      }
      found.push({
        ...paragraph,
        label: isDrawn(String(label ?? ''), 0) ? paragraph.label : String(label ?? ''),
        text: isDrawn(text, 1) ? paragraph.text : { ...paragraph.text, current: text },
      });
    } else if (text !== '' && text !== SUMMARY_WORDS.paragraphHeadings.text) {
      found.push({ label: String(label ?? ''), typed: text });
    }
  }
  const used = new Set(found.flatMap((p) => ('id' in p ? [p.id] : [])));
  return found.map((p): SummaryParagraph => {
    if ('id' in p) return p;
    const id = freeHandKey(used);
    used.add(id);
    return { id, label: p.label, text: { generated: '', current: p.typed } };
  });
}

/**
 * The merged cell's text; when a row was inserted unmerged, what was typed anywhere right of the label. A program
 * that loses merges leaves a copy in each of their cells, the label's as well: each text counts once.
 */
export function labelledText(
  content: SheetContent,
  row: number,
  place: { readonly hiddenColumn: number; readonly firstColumn: number },
): string {
  const at = place.firstColumn + PARAGRAPH_COLUMNS.label;
  const label = typedAt(content, row, at);
  const textColumn = place.firstColumn + PARAGRAPH_COLUMNS.text;
  const from = at + 1;
  const cells = Array.from({ length: Math.max(0, place.hiddenColumn - from) }, (_, i) =>
    typedAt(content, row, from + i),
  );
  const isCopy = (cell: CellValue, i: number): boolean => from + i < textColumn && cell === label;
  return [...new Set(cells.filter((cell, i) => cell !== null && !isCopy(cell, i)))].join(' ');
}
