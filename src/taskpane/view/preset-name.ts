import type { PaneWords } from '../../messages/pane';
import type { PresetId } from '../../settings';

/** A set of rules as the pane calls it. */
export function presetName(id: PresetId, words: PaneWords): string {
  return {
    default: words.presetDefault,
    'letter-2023-04': words.presetApril,
    'letter-2023-08': words.presetAugust,
    'qd-766': words.presetScore,
    disbursement: words.presetDisbursement,
  }[id];
}
