import { PackageFile, type XlsxFile } from './file';
import { isPage, requireZip } from './recognise';
import type { Codec } from './zip/codec';

export type { XlsxFile } from './file';
export { PORTABLE_CODEC, type Codec } from './zip/codec';
export { zipOf } from './zip/write-zip';
export { NOT_CALCULATED } from './read/cell-value';

/**
 * Opens a workbook from the bytes of its file (.xlsx, .xlsm and their templates). A web page's tables, as portals
 * save them under the name .xls, open as a new workbook.
 * Fails with a WorkbookError for anything else, for files that are locked, broken or too large.
 *
 * @param codec the runtime's own way to pack and unpack, where it has one
 */
export async function openXlsx(bytes: Uint8Array, codec?: Codec): Promise<XlsxFile> {
  if (isPage(bytes)) {
    // Rare, and a good part of the code.
    const { workbookOfPage } = await import('./html/workbook-of-page');
    return new PackageFile(workbookOfPage(bytes), codec);
  }
  requireZip(bytes);
  return new PackageFile(bytes, codec);
}
