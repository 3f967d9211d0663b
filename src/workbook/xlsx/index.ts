import { PackageFile, type XlsxFile } from './file';
import { workbookOfPage } from './html/workbook-of-page';
import { isPage, requireZip } from './recognise';

export type { XlsxFile } from './file';
export { NOT_CALCULATED } from './read/cell-value';

/**
 * Opens a workbook from the bytes of its file (.xlsx, .xlsm and their templates). A web page's tables, as portals
 * save them under the name .xls, open as a new workbook.
 * Fails with a WorkbookError for anything else, for files that are locked, broken or too large.
 */
export async function openXlsx(bytes: Uint8Array): Promise<XlsxFile> {
  if (isPage(bytes)) return new PackageFile(workbookOfPage(bytes));
  requireZip(bytes);
  return new PackageFile(bytes);
}
