import { PackageFile, type XlsxFile } from './file';
import { requireZip } from './recognise';

export type { XlsxFile } from './file';
export { NOT_CALCULATED } from './read/cell-value';

/**
 * Opens a workbook from the bytes of its file (.xlsx, .xlsm and their templates).
 * Fails with a WorkbookError for anything else, for files that are locked, broken or too large.
 */
export async function openXlsx(bytes: Uint8Array): Promise<XlsxFile> {
  requireZip(bytes);
  return new PackageFile(bytes);
}
