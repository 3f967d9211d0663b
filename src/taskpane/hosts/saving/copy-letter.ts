/**
 * Puts a letter on the clipboard, in the click that asked for it, with its looks and as plain text. By the old way:
 * `navigator.clipboard` is blocked in Excel on the web (OfficeDev/office-js#1991).
 *
 * @returns false where the surroundings refuse even that
 */
export function copyLetter({ html, text }: { readonly html: string; readonly text: string }): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
}
