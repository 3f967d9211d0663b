/** "Bao cao.xlsx" → "Bao cao.danh-gia.xlsx"; a marked workbook keeps its one ending, and macros theirs. */
export function markedName(name: string): string {
  const extension = /\.(?:xlsm|xltm)$/i.test(name) ? '.xlsm' : '.xlsx';
  const stem = name.replace(/\.[^.]*$/, '').replace(/\.danh-gia( \(\d+\))?$/i, '');
  return `${stem}.danh-gia${extension}`;
}
