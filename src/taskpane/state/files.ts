export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** "Bao cao.xlsx" → "Bao cao.danh-gia.xlsx"; a marked workbook keeps its one ending. */
export function markedFileName(name: string): string {
  const extension = /\.xlsm$/i.test(name) ? '.xlsm' : '.xlsx';
  const stem = name.replace(/\.[^.]*$/, '').replace(/\.danh-gia( \(\d+\))?$/i, '');
  return `${stem}.danh-gia${extension}`;
}
