import type { Ornament } from '../port';
import { DrawnSheet, type DrawingStep } from './drawn-sheet';
import { isCode, visit, wait, type ExcelHost } from './host';

/** Something a sheet can do without, to be drawn in a request of its own. */
export interface OrnamentJob {
  readonly sheet: string;
  readonly ornament: Ornament;
  readonly draw: DrawingStep['draw'];
}

const PAUSE = 400;

/**
 * Draws ornaments one by one. Some Excels refuse one for good: without a printer, while another workbook has the
 * focus, or where a member is missing.
 *
 * @returns the ornaments that were refused twice
 */
export async function drawOrnaments(
  host: ExcelHost,
  jobs: readonly OrnamentJob[],
): Promise<readonly Ornament[]> {
  const refused = new Set<Ornament>();
  for (const job of jobs) if (!(await isDrawn(host, job))) refused.add(job.ornament);
  return [...refused];
}

/** @returns whether it was drawn, at the second attempt at the latest */
export async function isDrawn(
  host: ExcelHost,
  { sheet, draw }: Omit<OrnamentJob, 'ornament'>,
): Promise<boolean> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await visit(host, 'none', async (context) => {
        draw(new DrawnSheet(context.workbook.worksheets.getItem(sheet)));
        await context.sync();
      });
      return true;
    } catch (error) {
      if (isCode(error, 'cell-editing', 'sheet-gone')) throw error;
      await wait(host, PAUSE);
    }
  }
  return false;
}
