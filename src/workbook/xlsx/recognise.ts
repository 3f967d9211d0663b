import { WorkbookError } from '../port';
import { damaged, tooLarge } from './failure';
import { wideEncoding } from './html/wide-encoding';
import { MAX_FILE_BYTES } from './limits';

/** Bytes looked at to tell text formats. */
const HEAD = 4096;
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Record heads of Excel 2 to 4, which had no container. */
const OLD_EXCEL = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/**
 * Throws for bytes that are no zip package, with the most helpful reason: files named .xlsx are often something else.
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge('file');
  if (startsWith(bytes, ZIP)) {
    if (bytes.length < 22) throw damaged('zip');
    return;
  }
  if (startsWith(bytes, OLE)) throw oleFailure(bytes);
  if (OLD_EXCEL.some((head) => startsWith(bytes, head))) throw new WorkbookError('other-format', 'xls');
  const text = headText(bytes);
  if (/<\?mso-application\s+progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/i.test(text)) {
    throw new WorkbookError('other-format', 'xml');
  }
  if (/^\s*mime-version:/i.test(text) || isPage(bytes)) throw new WorkbookError('other-format', 'html');
  throw new WorkbookError('not-a-workbook');
}

/** Whether the bytes are a web page, as portals save tables under the name .xls or .xlsx. */
export function isPage(bytes: Uint8Array): boolean {
  if (bytes.length > MAX_FILE_BYTES || startsWith(bytes, ZIP) || startsWith(bytes, OLE)) return false;
  const text = withoutProlog(headText(bytes));
  return /^\s*<(?:!doctype html|html|head|meta|table|style|div|body|center|title|h[1-6]|p)\b/i.test(text);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** An OLE compound file is an old .xls, or a locked .xlsx inside, or Word, or anything. Its directory tells. */
function oleFailure(bytes: Uint8Array): WorkbookError {
  if (holdsStream(bytes, 'EncryptedPackage')) return new WorkbookError('encrypted');
  if (holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book')) {
    return new WorkbookError('other-format', 'xls');
  }
  return new WorkbookError('not-a-workbook');
}

/** Directory entries are 128 bytes, aligned, and begin with the stream's name in UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] !== (name.length + 1) * 2) continue;
    let index = 0;
    while (
      index < name.length &&
      bytes[at + index * 2] === name.charCodeAt(index) &&
      bytes[at + index * 2 + 1] === 0
    ) {
      index++;
    }
    if (index === name.length) return true;
  }
  return false;
}

function headText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD);
  return new TextDecoder(wideEncoding(bytes) ?? 'utf-8').decode(head);
}

function withoutProlog(text: string): string {
  return text.replace(/^\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*/, '');
}
