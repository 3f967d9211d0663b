import type { CopiedText } from '../host';

/**
 * Puts a text on the clipboard, in the click that asked for it, with its looks and plain. By the old way:
 * `navigator.clipboard` is blocked in Excel on the web (OfficeDev/office-js#1991).
 *
 * @returns false where the surroundings refuse even that
 */
export function copyText({ html, text }: CopiedText): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    filled = event.clipboardData !== null;
  };
  // Before the page's own listeners, so that nobody stops it.
  document.addEventListener('copy', fill, true);
  try {
    return document.execCommand('copy') && filled;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, true);
  }
}
