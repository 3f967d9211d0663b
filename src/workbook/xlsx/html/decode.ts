import { wideEncoding } from './wide-encoding';

/** How far into the page its `<meta>` may stand. */
const HEAD = 4096;

/** A page's text: by its byte order mark, else as its `<meta>` says, else UTF-8, else as Western Windows wrote it. */
export function decodePage(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const named = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  // Pages that say UTF-16 in letters of one byte are not.
  const charset = named === undefined || /^utf-?16/i.test(named) ? 'utf-8' : named;
  return (
    tryDecode(bytes, charset) ?? tryDecode(bytes, 'utf-8') ?? new TextDecoder('windows-1252').decode(bytes)
  );
}

function tryDecode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    // An unknown charset, or bytes it does not have.
    return undefined;
  }
}
