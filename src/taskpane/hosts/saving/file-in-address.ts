import type { SavedFile } from '../host';

/** Characters of an address that browsers still take without complaint. */
export const LONGEST_ADDRESS = 120_000;

/** The file as `save.html` reads it from the fragment of its address: `name=…&type=…&data=…`, base64url. */
export function fileInAddress({ name, type, bytes }: SavedFile): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const data = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `name=${encodeURIComponent(name)}&type=${encodeURIComponent(type)}&data=${data}`;
}
