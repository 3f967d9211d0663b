import { distance } from 'fastest-levenshtein';
import { plain } from './text';

/** A name that could be meant. */
export interface KnownName {
  readonly key: string;
  readonly name: string;
}

const FARTHEST = 2;
/** Short names are apart by one letter and still two units: Tái Sơn, Đại Sơn. */
const LONG = 9;

/**
 * The name nearest to one that is none of them; only ever a suggestion.
 *
 * @param farthest edits that still make a slip
 */
export function nearestName(
  key: string,
  names: Iterable<KnownName>,
  farthest = Math.min(FARTHEST, Math.floor(key.length / 3)),
): KnownName | undefined {
  let best: KnownName | undefined;
  let closest = farthest + 1;
  const unmarked = plain(key);
  for (const known of names) {
    if (Math.abs(known.key.length - key.length) >= closest) continue;
    const between = plain(known.key) === unmarked ? 1 : distance(known.key, key);
    if (between < closest) [best, closest] = [known, between];
  }
  return best;
}

/** Edits that make one name of another so surely that nobody may be judged before somebody has looked. */
export function slipsOf(key: string): number {
  return key.length >= LONG ? FARTHEST : 1;
}
