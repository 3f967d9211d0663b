/** What XML 1.0 cannot hold, plus the carriage return, which a parser would turn into a line feed. */
const UNSPEAKABLE =
  // oxlint-disable-next-line no-control-regex -- these very characters are what must not reach the file
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Text between tags, or in an attribute in double quotes, of an element that is no cell's text. */
export function escapeXml(text: string): string {
  return text
    .replace(UNSPEAKABLE, '\ufffd')
    .replace(/[&<>"]/g, (character) => MARKUP[character] ?? character)
    .replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * A cell's text (ST_Xstring): what XML cannot hold stands as `_xHHHH_`, and text that looks like such an escape is
 * escaped itself, so that reading gives back exactly what was written.
 */
export function escapeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNSPEAKABLE, hexEscape)
    .replace(/[&<>]/g, (character) => MARKUP[character] ?? character);
}

/** Undoes {@link escapeCellText}'s `_xHHHH_`. */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
