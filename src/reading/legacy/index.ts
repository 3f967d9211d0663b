import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

/**
 * Text typed in a pre-Unicode Vietnamese font, as the letters it shows.
 *
 * @param font the cell's font: ".VnTime", ".VnTimeH" (capitals throughout), "VNI-Times" …
 */
export function decodeLegacy(text: string, font: string): string {
  if (/^VNI-/i.test(font)) return decodeVni(text);
  if (!/^\.Vn/i.test(font)) return text;
  const letters = decodeTcvn3(text);
  return /H$/.test(font) ? letters.toUpperCase() : letters;
}
