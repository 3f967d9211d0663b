import type { PreparedEvaluation } from '../../../src/actions/evaluate';

/**
 * The way most add-ins go: `getRange` for every cell, `load` and a `sync` per row to read; a value and a format per
 * cell to write, a `sync` per row. Same cells read, same summary written, marks as plain fills.
 */
export async function perCell(
  run: typeof Excel.run,
  { plan, open, evaluation }: PreparedEvaluation,
): Promise<void> {
  await run(async (context) => {
    for (const [name, { values }] of open.contents) {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const [row, cells] of values.entries()) {
        for (const column of cells.keys()) sheet.getCell(row, column).load('values,numberFormat');
        await context.sync();
      }
    }
    for (const { evidence } of evaluation.findings)
      for (const { cell } of evidence.slice(0, 1))
        context.workbook.worksheets.getItem(cell.sheet).getCell(cell.row, cell.column).format.fill.color =
          '#F9C74F';
    await context.sync();
    for (const drawing of plan.drawings) {
      const sheet = context.workbook.worksheets.add(drawing.name);
      for (const [row, { cells }] of drawing.rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          if (cell === null || cell.value === null) continue;
          const range = sheet.getCell(row, column);
          range.numberFormat = [[typeof cell.value === 'string' ? '@' : 'General']];
          range.values = [[cell.value]];
          range.format.font.name = 'Times New Roman';
          range.format.wrapText = cell.style?.wrap ?? false;
          if (cell.style?.bold) range.format.font.bold = true;
          if (cell.style?.fill) range.format.fill.color = cell.style.fill;
        }
        await context.sync();
      }
    }
  });
}
