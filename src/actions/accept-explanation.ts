import { HISTORY_WORDS } from '../messages/history';
import { EMPTY_PLAN, samePeriod, type Act, type Finding, type Period } from '../model';
import { Book, ourReason } from '../reporting/history/book';
import { indicatorName } from '../reporting/summary/indicator-name';
import { titlePeriod } from '../text/print-period';
import { reportText, type Report } from '../text/report-of';
import type { Workbook } from '../workbook/port';
import { addToBook } from './add-to-book';
import type { PreparedEvaluation } from './evaluate';
import { ladderBook } from './history-of';
import type { OpenWorkbook } from './open-workbook';

/**
 * Enters "Miễn – có báo cáo giải trình" for a warned unit and indicator into "Sổ theo dõi". From then on the next
 * evaluation states the item and warns nobody; the letter names the report.
 *
 * @param open the workbook as read just now
 */
export async function acceptExplanation(
  workbook: Workbook,
  open: OpenWorkbook,
  finding: Finding,
  period: Period,
  report: Report,
): Promise<void> {
  const { layout } = ladderBook(open, period).history;
  const about = finding.indicator === null ? '' : indicatorName(finding.indicator, open.settings);
  const named = reportText(report);
  // A book made by hand may have no column for it.
  const hasNote = layout === undefined || layout.columns.note !== undefined;
  const plan = addToBook(open, period, {
    period: titlePeriod(period),
    unit: finding.unit.name,
    form: HISTORY_WORDS.exempt,
    ordinal: null,
    reason: ourReason(hasNote ? about : [about, named].filter(Boolean).join('; ')),
    note: hasNote ? named : null,
  });
  await workbook.write(plan);
}

/** The accepted explanations of the period, as they stand in the book. */
export const acceptedExplanations = ({
  history,
  evaluation,
}: Pick<PreparedEvaluation, 'history' | 'evaluation'>): Act[] =>
  history.acts.filter((act) => act.kind === 'exemption' && samePeriod(act.period, evaluation.period));

/**
 * Takes an accepted explanation back: our row goes, one made by hand becomes "đã rút".
 *
 * @param open the workbook as read just now; an act that no longer stands in its row is left alone
 */
export async function takeBackExplanation(
  workbook: Workbook,
  open: OpenWorkbook,
  { cell, unitName, period }: Act,
): Promise<void> {
  const { content, history } = ladderBook(open, period);
  const isThere = history.acts.some(
    (act) => act.kind === 'exemption' && act.cell.row === cell.row && act.unitName === unitName,
  );
  if (!content || !history.layout || !isThere) return;
  const book = new Book(content, history.layout);
  book.takeBack([cell.row]);
  await workbook.write({ ...EMPTY_PLAN, ...book.plan() });
}
