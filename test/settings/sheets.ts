import type { CellValue, SheetContent, SheetDrawing, CellEdits } from '../../src/model';

/** A sheet "Cấu hình" with these cells; number formats by "row,column". */
export function configSheet(
  rows: readonly (readonly CellValue[])[],
  formats: Readonly<Record<string, string>> = {},
): SheetContent {
  return {
    name: 'Cấu hình',
    values: rows,
    numberFormats: rows.map((row, r) => row.map((_, c) => formats[`${r},${c}`] ?? 'General')),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    legacyFonts: [],
  };
}

/** The rows under the usual title and headings. */
export function settingRows(...rows: readonly (readonly CellValue[])[]): SheetContent {
  return configSheet([['CẤU HÌNH'], [], ['Mục', 'Giá trị', 'Ghi chú'], ...rows]);
}

export function drawn(drawing: SheetDrawing): SheetContent {
  return configSheet(drawing.rows.map((row) => row.cells.map((cell) => cell?.value ?? null)));
}

export function edited(content: SheetContent, edits: CellEdits): SheetContent {
  const rows = content.values.map((row) => [...row]);
  for (const { row, column, value } of edits.cells) {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }
  return configSheet(rows);
}
