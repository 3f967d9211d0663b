import type { Summary } from '../model';
import { compareRegister, type RegisterState } from '../reporting/history/register';
import { ladderBook } from './history-of';
import type { OpenWorkbook } from './open-workbook';

/**
 * What "Sổ theo dõi" holds for a period beside what its letter says now; words for it are in `messages/history`.
 *
 * @param prepared with the workbook as read last and the summary as it stands, edits included
 */
export function registerState({
  open,
  summary,
}: {
  readonly open: OpenWorkbook;
  readonly summary: Summary;
}): RegisterState {
  const { content, sheet, history } = ladderBook(open, summary.period);
  return compareRegister(history, content ?? sheet, summary);
}
