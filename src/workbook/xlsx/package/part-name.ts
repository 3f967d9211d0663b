/** How parts are told apart: in nothing but case no two may differ; some old writers used backslashes. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** A part beside another: "sheets/s" for "xl/workbook.xml" is "xl/sheets/s". The main part may lie at the root. */
export function besidePart(part: string, name: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1) + name;
}

/** A name as content types and arrows write it. What is escaped already stays so. */
export function partUri(name: string): string {
  return name.replace(/[^\w\-.~!$&'()*+,;=:@/%]/gu, encodeURIComponent);
}

/** The same part as {@link partKey}, told from what content types and arrows call it. */
export function uriKey(uri: string): string {
  return partKey(decodeUri(uri));
}

/** "my%20sheet.xml" → "my sheet.xml"; what is no such escape stays as it is. */
export function decodeUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
