import type { Rate } from '../../model';
import type { PhraseWording } from '../../settings/letter-words';
import { letterWording } from '../../settings/wording';
import { fillTemplate } from '../../settings/wording/template';
import { printDifference, type Printed } from '../../text/print';

/** "tăng 4,11%", "giảm 2,1 điểm", "không thay đổi" */
export function printChange(
  change: Rate,
  printed: Printed,
  phrases: Pick<PhraseWording, 'rose' | 'fell' | 'unchanged'> = letterWording('default').phrases,
): string {
  const phrase = change > 0 ? phrases.rose : change < 0 ? phrases.fell : phrases.unchanged;
  return fillTemplate(
    phrase,
    (slot) => (slot === 'change' ? printDifference(change, printed) : undefined),
    (slot) => slot,
  );
}
