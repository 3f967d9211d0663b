/** Control characters but tab and line feed, and marks that turn the direction of writing. */
const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex -- these very characters must not reach a terminal
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text from a workbook as a terminal may show it: whatever would move the cursor or hide words stands as �. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd');
}
