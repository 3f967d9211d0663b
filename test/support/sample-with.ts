import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EMPTY_PLAN, type SheetDrawing } from '../../src/model';
import { openXlsx } from '../../src/workbook/xlsx';
import { samplesFolder } from '../samples/workbooks';

/** A change of the sample: the row of a unit, a column counted from 0, what is typed there. */
export type Change = readonly [unit: string, column: number, value: string | number | null];

/** The sample after somebody typed into it, with a "Cấu hình" of their own if wanted. */
export async function sampleWith(
  changes: readonly Change[],
  config: readonly (readonly [name: string, value: string])[] = [],
): Promise<Uint8Array> {
  const workbook = await openXlsx(await readFile(join(samplesFolder, 'tu-ky-2023-08.xlsx')));
  const { active } = await workbook.outline();
  if (!active) throw new Error('no sheet');
  const cells = changes.map(([unit, column, value]) => {
    const row = active.values.findIndex((cell) => cell.includes(unit));
    if (row < 0) throw new Error(`no row of ${unit}`);
    return { row, column, value };
  });
  await workbook.write({
    ...EMPTY_PLAN,
    edits: [{ sheet: active.name, cells }],
    drawings: config.length > 0 ? [drawingOf([['Mục', 'Giá trị'], ...config])] : [],
  });
  return workbook.save();
}

const drawingOf = (rows: readonly (readonly string[])[]): SheetDrawing => ({
  name: 'Cấu hình',
  visibility: 'visible',
  columns: [],
  rows: rows.map((texts) => ({ cells: texts.map((value) => ({ value })) })),
  merges: [],
  frozenRows: 0,
  print: { orientation: 'portrait' },
  charts: [],
});
