import { factsOf } from '../../indicators';
import type { IndicatorSettings } from '../../settings/settings';
import type { Naming } from './naming';
import type { PartWord } from './parts';
import type { ColumnQuantity } from './table-sense';
import type { Quantity } from './words';

/** Its numerator and denominator are amounts such as money, not numbers of dossiers. */
export const isOfAmounts = ({ id }: Pick<IndicatorSettings, 'id'>): boolean =>
  factsOf(id)?.ofAmounts === true;

/** What no indicator counts, whoever names it. */
const NEVER: ReadonlySet<Quantity> = new Set(['number']);

type Accepted = Exclude<PartWord, 'other'>;

/**
 * The kind guard: the part an indicator of this kind takes from a column that counts this.
 *
 * @param word what the heading says of the part
 * @returns undefined where the column cannot be the indicator's; `none`: the content tells
 */
export function accepts(
  indicator: IndicatorSettings,
  { by }: Naming,
  quantity: ColumnQuantity,
  word: PartWord,
): Accepted | undefined {
  if (word === 'other') return undefined;
  if (quantity !== undefined && quantity !== 'doubtful' && NEVER.has(quantity)) return undefined;
  switch (indicator.kind) {
    case 'note':
      return quantity === undefined ||
        quantity === 'class' ||
        quantity === 'papers' ||
        quantity === 'doubtful'
        ? 'note'
        : undefined;
    case 'score':
      return scorePart(quantity, word);
    case 'rate':
      return ratePart(indicator, by, quantity, word);
    case 'count':
      if (word === 'field') return 'field';
      return quantity === undefined || by === 'user' ? word : undefined;
    case 'amount':
      return quantity === undefined || quantity === 'money' || by === 'user' ? word : undefined;
  }
}

function scorePart(quantity: ColumnQuantity, word: PartWord): Accepted | undefined {
  if (quantity === 'rank') return 'rank';
  if (quantity === 'maximum') return 'maximum';
  const isPoints = quantity === 'points' || quantity === 'doubtful';
  return isPoints && (word === 'none' || word === 'numerator') ? 'rate' : undefined;
}

function ratePart(
  indicator: IndicatorSettings,
  by: Naming['by'],
  quantity: ColumnQuantity,
  word: PartWord,
): Accepted | undefined {
  if (word === 'other' || word === 'maximum') return undefined;
  if (quantity === 'rank') return 'rank';
  if (quantity === 'target') return 'target';
  const isOwn = quantity === undefined || quantity === 'doubtful';
  if (!isOwn && !(quantity === 'money' && isOfAmounts(indicator)) && by !== 'user') return undefined;
  const parts = factsOf(indicator.id)?.words.parts;
  // Read from a column of its own that says it is a rate; whose heading people name needs no more words.
  if (parts === null && word !== 'rate' && word !== 'target' && by !== 'user') return undefined;
  return word;
}
