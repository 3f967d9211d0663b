import type { PaneWords } from '../../../messages/pane';
import type { SummaryRow } from '../../../model';
import { ordinalWord } from '../../../text/print';

/** "Phê bình lần thứ hai" */
export function stepText({ form, ordinal }: SummaryRow, words: PaneWords): string {
  if (ordinal.current === null) return [form.current, words.stepUnknown].filter(Boolean).join(', ');
  const which = words.language === 'vi' ? ordinalWord(ordinal.current) : String(ordinal.current);
  return words.stepText(form.current ?? '', which);
}
