/** Stands in the hidden cell beside the title: what makes a sheet ours, with the version of its hidden cells. */
export const SUMMARY_SIGNATURE = 'danh-gia-thang/tong-hop/1';

/** Excel's limit for the text of a cell is 32.767 characters. */
export const LONGEST_TEXT = 32_000;

/** A short fingerprint (FNV-1a, 53 bits) by which a cell's content is recognised as the one we wrote. */
export function fingerprint(value: string | number | boolean | null): string {
  const text = typeof value === 'string' ? canonical(value) : String(value ?? '');
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ code ^ (low >>> 16), 0x85ebca6b) >>> 0;
  }
  return ((high & 0x1fffff) * 0x100000000 + low).toString(36);
}

/** What a workbook may make of a text without anybody's doing: line ends, outer blanks, composition. */
export function canonical(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

/** The text as a cell can hold it. */
export function fitted(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}

/** Plain data as texts that fit into neighbouring cells, with a checksum in front. */
export function packed(state: unknown): string[] {
  // Letters outside the basic plane are two halves; no cell border may fall between them.
  const json = JSON.stringify(state).replace(
    /[\ud800-\udfff]/g,
    (half) => `\\u${half.charCodeAt(0).toString(16)}`,
  );
  const whole = `${fingerprint(json)}:${json}`;
  return Array.from({ length: Math.ceil(whole.length / LONGEST_TEXT) }, (_, i) =>
    whole.slice(i * LONGEST_TEXT, (i + 1) * LONGEST_TEXT),
  );
}

/** The reverse of {@link packed}; undefined when a cell was damaged. */
export function unpacked(cells: readonly unknown[]): unknown {
  const whole = cells.filter((cell): cell is string => typeof cell === 'string').join('');
  const at = whole.indexOf(':');
  const json = whole.slice(at + 1);
  if (at < 1 || fingerprint(json) !== whole.slice(0, at)) return undefined;
  return JSON.parse(json) as unknown;
}
