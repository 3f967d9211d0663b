import { decodeTcvn3 } from '../../src/reading/legacy/tcvn3';
import { decodeVni } from '../../src/reading/legacy/vni';

const BYTES = Array.from({ length: 0x100 - 0x80 }, (_, at) => String.fromCharCode(0x80 + at));
const LETTERS = [...'aeiouyAEIOUYdD', ...BYTES];

/** What is typed for each letter. */
function typedFor(typed: readonly string[], decode: (text: string) => string): ReadonlyMap<string, string> {
  const pairs = typed.map((text) => [decode(text), text] as const);
  return new Map(pairs.filter(([shown]) => [...shown].length === 1));
}

const tcvn3 = typedFor(BYTES, decodeTcvn3);
const vni = typedFor([...BYTES, ...LETTERS.flatMap((base) => BYTES.map((mark) => base + mark))], decodeVni);

/** The bytes of TCVN3. Capitals with tone have none of their own: they take the small letter's, for a capital font. */
export const encodeTcvn3 = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter)
    .join('');

/** The pairs of VNI. */
export const encodeVni = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => vni.get(letter) ?? letter).join('');
