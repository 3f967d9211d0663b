import type { CellEdits, SheetContent, SheetMarks, WritePlan } from '../../../model';
import { WorkbookError } from '../../port';
import type { Package } from '../package/package';
import { findSheet, readWorkbookPart, type SheetEntry } from '../read/workbook-part';
import { isTrue } from '../xml/scan';
import { parseSheetOutline } from '../xml/sheet-outline';
import { childNamed } from '../xml/tree';
import { dropCalculationChain } from './calculation-chain';
import { drawSheet } from './draw-sheet';
import { editCells } from './edit-cells';
import { replaceMarks } from './marks';
import { renameReferences } from './rename';
import { requireSheetName } from './sheet-name';
import { StyleSheet } from './style-sheet';
import { changeTab } from './workbook-xml';

/** Writes a plan into a draft of the package. Whoever keeps the draft keeps all of it or nothing. */
export function writePlan(
  draft: Package,
  plan: WritePlan,
  contentOf: (draft: Package, sheet: string) => SheetContent | undefined,
): void {
  for (const { from, to } of plan.renames) rename(draft, from, to);
  if (plan.drawings.length > 0) {
    const styles = new StyleSheet(draft, readWorkbookPart(draft));
    for (const drawing of plan.drawings) drawSheet(draft, drawing, styles);
    styles.finish();
  }
  for (const edits of plan.edits) edit(draft, edits, contentOf(draft, edits.sheet));
  for (const marks of plan.marks) mark(draft, marks);
}

function rename(draft: Package, from: string, to: string): void {
  const { part, sheets } = readWorkbookPart(draft);
  const entry = findSheet(sheets, from);
  if (!entry) throw new WorkbookError('host-failed', from);
  requireSheetName(to);
  const other = findSheet(sheets, to);
  if (other && other !== entry) throw new WorkbookError('host-failed', to);
  renameReferences(draft, entry.name, to);
  draft.setText(part, changeTab(draft.text(part), part, sheets.indexOf(entry), { name: to }));
}

function edit(draft: Package, edits: CellEdits, content: SheetContent | undefined): void {
  const workbook = readWorkbookPart(draft);
  const entry = requireCells(workbook.sheets, edits.sheet);
  // What already stands there, perhaps as the result of a formula, is left as it is.
  const cells = edits.cells.filter(
    ({ row, column, value }) => (content?.values[row]?.[column] ?? null) !== (value === '' ? null : value),
  );
  if (cells.length === 0) return;
  const text = draft.text(entry.part);
  const protection = childNamed(parseSheetOutline(text, entry.part), 'sheetProtection');
  if (isTrue(protection?.attributes['sheet'])) throw new WorkbookError('protected', entry.name);
  const edited = editCells(text, entry.part, cells);
  draft.setText(entry.part, edited.text);
  if (edited.tookFormula) dropCalculationChain(draft, workbook.part);
}

/** Marks change no cell, so they are also set on protected sheets, and the protection stays. */
function mark(draft: Package, marks: SheetMarks): void {
  const workbook = readWorkbookPart(draft);
  if (marks.rules.length === 0 && !findSheet(workbook.sheets, marks.sheet)?.hasCells) return;
  const entry = requireCells(workbook.sheets, marks.sheet);
  const text = draft.text(entry.part);
  const marked = replaceMarks(text, entry.part, marks.rules);
  if (marked !== text) draft.setText(entry.part, marked);
}

function requireCells(sheets: readonly SheetEntry[], name: string): SheetEntry {
  const entry = findSheet(sheets, name);
  if (!entry?.hasCells) throw new WorkbookError('host-failed', name);
  return entry;
}
