import type { Rate } from '../../model';
import type { PhraseWording } from '../../settings/letter';
import { letterWording } from '../../settings/wording';
import { fillTemplate } from '../../settings/wording/template';
import { printRate } from '../../text/print';

/** "tăng 4,11%", "giảm 5,74%", "không thay đổi" */
export function printChange(
  change: Rate,
  phrases: Pick<PhraseWording, 'rose' | 'fell' | 'unchanged'> = letterWording('default').phrases,
): string {
  const phrase = change > 0 ? phrases.rose : change < 0 ? phrases.fell : phrases.unchanged;
  return fillTemplate(
    phrase,
    (slot) => (slot === 'change' ? printRate(change) : undefined),
    (slot) => slot,
  );
}
