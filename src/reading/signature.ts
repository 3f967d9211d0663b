import { plain } from '../text/fold';
import type { HeaderBlock } from './header';

/** FNV-1a, twice with different starts: short, stable, the same everywhere. */
function hash(text: string): string {
  const parts = [0x811c9dc5, 0x01000193].map((start) => {
    let value = start;
    for (let at = 0; at < text.length; at++) {
      value ^= text.charCodeAt(at);
      value = Math.imul(value, 0x01000193) >>> 0;
    }
    return value.toString(16).padStart(8, '0');
  });
  return parts.join('');
}

/** The key of a heading: the same next month, since its numbers (months, days, targets) do not count. */
export function signatureOf(block: HeaderBlock): string {
  const columns = [...block.paths].map(([column, path]) => `${column}:${path.map(plain).join('>')}`);
  return hash(columns.join('|').replace(/\d+(?=[^:]*(\||$))/g, '#'));
}
