/**
 * VNI for Windows: a base letter followed by a mark; a few letters stand alone (ơ ư đ i with some tones).
 * The bytes reach us as the characters Windows-1252 gives them. Capitals take capital marks.
 */
const BREVE_OR_HAT: Readonly<Record<string, string>> = {
  // after a
  ê: 'ă', é: 'ắ', è: 'ằ', ú: 'ẳ', ü: 'ẵ', ë: 'ặ',
  // after a, e, o: circumflex and its tones
  â: '^', á: '^\u0301', à: '^\u0300', å: '^\u0309', ã: '^\u0303', ä: '^\u0323',
}; // oxfmt-ignore
const TONE: Readonly<Record<string, string>> = {
  ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323',
}; // oxfmt-ignore
const ALONE: Readonly<Record<string, string>> = {
  ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ',
}; // oxfmt-ignore

function pairs(): [string, string][] {
  const made: [string, string][] = Object.entries(ALONE);
  for (const [mark, sign] of Object.entries(BREVE_OR_HAT)) {
    if (!sign.startsWith('^')) made.push([`a${mark}`, sign]);
    else for (const base of 'aeo') made.push([base + mark, `${base}\u0302${sign.slice(1)}`.normalize('NFC')]);
  }
  for (const [mark, tone] of Object.entries(TONE)) {
    for (const base of 'aeouy') {
      if (base === 'y' && mark === 'ï') continue;
      made.push([base + mark, (base + tone).normalize('NFC')]);
    }
    made.push([`ô${mark}`, `ơ${tone}`.normalize('NFC')], [`ö${mark}`, `ư${tone}`.normalize('NFC')]);
  }
  return made;
}

const small = pairs();
const all = new Map([...small, ...small.map(([a, b]) => [a.toUpperCase(), b.toUpperCase()] as const)]);

export function decodeVni(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length; at++) {
    const two = text.slice(at, at + 2);
    const pair = two.length === 2 ? (all.get(two) ?? all.get(mixedCase(two))) : undefined;
    if (pair !== undefined) {
      letters += pair;
      at++;
    } else letters += all.get(two.charAt(0)) ?? two.charAt(0);
  }
  return letters.normalize('NFC');
}

/** A capital typed with a small mark, as many did. */
function mixedCase([base = '', mark = '']: Iterable<string> & { [index: number]: string }): string {
  return base === base.toUpperCase() ? base + mark.toUpperCase() : base + mark.toLowerCase();
}
