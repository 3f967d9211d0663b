import type { Settings } from '../settings';

/** "khối cấp xã", "cụm thi đua số 1": a comparison group inside a sentence, without the number of its heading. */
export function groupName(within: string, { compareWithin, letter }: Settings): string {
  const { officesTogether, communesTogether } = letter.phrases;
  const known: Readonly<Record<string, string>> = { office: officesTogether, commune: communesTogether };
  const own = compareWithin === 'kind' ? known[within] : undefined;
  if (own !== undefined) return own;
  const heading = within.replace(/^([IVXLC]+|[A-Z]|\d+)[.)]\s*/u, '');
  const shown = heading === heading.toLocaleUpperCase('vi') ? heading.toLocaleLowerCase('vi') : heading;
  return `${shown.charAt(0).toLocaleLowerCase('vi')}${shown.slice(1)}`;
}
