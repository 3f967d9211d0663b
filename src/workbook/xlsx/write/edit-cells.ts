import { localAddress } from '../../../model';
import { WorkbookError } from '../../port';
import { applyPatches } from '../xml/patch';
import { scanXml } from '../xml/scan';
import { CellWriter, type CellEdit } from './cell-writer';
import { freeFormulas } from './shared-formulas';

export interface EditedSheet {
  readonly text: string;
  /** Some cell lost its formula, so the workbook's calculation order no longer fits. */
  readonly tookFormula: boolean;
}

/**
 * The sheet with these cells written; each keeps its format. A cell inside an array formula cannot be written:
 * fails with `host-failed` and the cell's address, as Excel itself refuses.
 */
export function editCells(text: string, part: string, edits: readonly CellEdit[]): EditedSheet {
  const writer = new CellWriter(text, part, edits);
  scanXml([text], part, writer);
  const { blocked, patches } = freeFormulas(writer.formulas, edits);
  if (blocked) throw new WorkbookError('host-failed', localAddress(blocked));
  return { text: applyPatches(text, [...writer.patches, ...patches]), tookFormula: writer.tookFormula };
}
