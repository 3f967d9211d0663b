import { EMPTY_PLAN, type CellEdits, type CellValue, type SheetContent, type SheetDrawing } from '../model';
import { drawBook } from '../reporting/history/draw-book';
import { CONFIG_SHEET, drawConfigSheet } from '../settings';
import { sheetNamed } from '../workbook/ours';
import type { Workbook } from '../workbook/port';
import { openWorkbook, type OpenWorkbook } from './open-workbook';

type Values = SheetContent['values'];

/**
 * Takes back what was carried over from another file: "Cấu hình" and "Sổ theo dõi" say again what they said before. A
 * sheet that came with it stays, with its headings only.
 *
 * @param before the workbook as it was read before carrying over
 */
export async function declineCarried(workbook: Workbook, before: OpenWorkbook): Promise<void> {
  const now = await openWorkbook(workbook, {});
  const config = sheetNamed(now.contents, CONFIG_SHEET);
  const books = now.survey.flatMap(({ kind, sheet }) =>
    kind === 'history' ? (now.contents.get(sheet) ?? []) : [],
  );
  const was = ({ name }: SheetContent, fresh: SheetDrawing): Values =>
    before.contents.get(name)?.values ??
    fresh.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  const edits = [
    ...(config ? [editsBack(config, was(config, drawConfigSheet({})))] : []),
    ...books.map((book) => editsBack(book, was(book, drawBook(book.name, [])))),
  ].filter(({ cells }) => cells.length > 0);
  await workbook.write({ ...EMPTY_PLAN, edits });
}

/** The cells that say something else now; errors and the like are nobody's carrying over. */
function editsBack({ name, values }: SheetContent, before: Values): CellEdits {
  const cells = values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const old = before[row]?.[column] ?? null;
      return value === old || !isTyped(old) ? [] : [{ row, column, value: old }];
    }),
  );
  return { sheet: name, cells };
}

const isTyped = (value: CellValue): value is string | number | null =>
  value === null || typeof value === 'string' || typeof value === 'number';
