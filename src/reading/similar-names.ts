import { distance } from 'fastest-levenshtein';
import { plain } from '../text/fold';

/** A name that could be meant. */
export interface KnownName {
  readonly key: string;
  readonly name: string;
}

const FARTHEST = 2;
/** Short names are apart by one letter and still two units: Tái Sơn, Đại Sơn. */
const LONG = 9;

/** A name with what rules it out before its letters are compared one by one. */
interface Searched<Name> {
  readonly known: Name;
  readonly unmarked: string;
  readonly letters: number;
}

/** Which letters a text has, as bits; several may share one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(letters: number): number {
  let bits = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** An edit brings one letter and takes another at most. */
const LETTERS_OF_AN_EDIT = 2;

/** Names among which one that is none of them may be meant; only ever a suggestion. */
export class SimilarNames<Name extends KnownName> {
  private prepared: readonly Searched<Name>[] | undefined;

  constructor(private readonly names: readonly Name[]) {}

  /** @param farthest edits that still make a slip */
  nearest(key: string, farthest = Math.min(FARTHEST, Math.floor(key.length / 3))): Name | undefined {
    const unmarked = plain(key);
    const letters = lettersOf(key);
    let best: Name | undefined;
    let closest = farthest + 1;
    for (const other of this.searched) {
      if (Math.abs(other.known.key.length - key.length) >= closest) continue;
      const isUnmarked = other.unmarked === unmarked;
      if (!isUnmarked && bitsOf(other.letters ^ letters) > LETTERS_OF_AN_EDIT * (closest - 1)) continue;
      const between = isUnmarked ? 1 : distance(other.known.key, key);
      if (between < closest) [best, closest] = [other.known, between];
    }
    return best;
  }

  private get searched(): readonly Searched<Name>[] {
    return (this.prepared ??= this.names.map((known) => ({
      known,
      unmarked: plain(known.key),
      letters: lettersOf(known.key),
    })));
  }
}

/** Edits that make one name of another so surely that nobody may be judged before somebody has looked. */
export function slipsOf(key: string): number {
  return key.length >= LONG ? FARTHEST : 1;
}
