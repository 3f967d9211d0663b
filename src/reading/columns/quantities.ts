import { plain, remembered } from '../../text/fold';
import { patternOf, says, without, wordsOf } from './phrases';
import type { Quantity } from './words';
import {
  HEAD_FILLERS,
  HEAD_WORDS,
  ONLY_LIKE_HEADS,
  QUANTITY_WORDS,
  REACHES_DOWN,
  UNITS_IN_BRACKETS,
} from './words';

const heads = HEAD_WORDS.map(({ quantity, is }) => ({
  quantity,
  begins: new RegExp(`^ (?:${patternOf(is).source})`),
}));
const onlyLikeHeads = new RegExp(`^ (?:${patternOf(ONLY_LIKE_HEADS).source})`);
const fillers = new RegExp(`^(?: (?!so hoa )(?:${patternOf(HEAD_FILLERS).source}))+`);

/** "Tỷ lệ TTHC có giao dịch …" counts procedures, "Tỷ lệ hồ sơ TTHC …" dossiers: what comes first is counted. */
function headOf(text: string): Quantity | undefined {
  const prefix = fillers.exec(text)?.[0] ?? '';
  const rest = text.slice(prefix.length);
  if (onlyLikeHeads.test(rest)) return undefined;
  const found = heads.find(({ begins }) => begins.test(rest));
  if (!found) return undefined;
  // "TTHC", "Dịch vụ công trực tuyến": the name of a field of work, not a number of procedures.
  const isName = found.quantity === 'procedures' && prefix === '' && !/ (co|duoc|phat sinh) /.test(rest);
  return isName ? undefined : found.quantity;
}

/** What a heading says it counts; undefined: dossiers, a rate, or nothing said. */
const quantityOfText = remembered((raw: string): Quantity | 'unsaid' => {
  const text = wordsOf(raw);
  for (const { quantity, is, but } of QUANTITY_WORDS) if (says(without(text, but), is)) return quantity;
  const bracketed = UNITS_IN_BRACKETS.find(([pattern]) => pattern.test(plain(raw)));
  return bracketed?.[1] ?? headOf(text) ?? 'unsaid';
});

/** What a column counts by its path: the nearest text that says so, and parents that speak for all below them. */
export function quantityOf(path: readonly string[]): Quantity | undefined {
  let nearest: Quantity | undefined;
  for (let at = path.length - 1; at >= 0; at--) {
    const found = quantityOfText(path[at] ?? '');
    if (found === 'unsaid') continue;
    if (nearest === undefined && at === path.length - 1) nearest = found;
    else if (nearest === undefined && REACHES_DOWN.has(found)) nearest = found;
    else if (nearest === undefined && found !== 'target') nearest = found;
  }
  return nearest;
}
