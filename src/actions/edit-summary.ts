import { EMPTY_PLAN, inserted, type Summary, type SummaryRow } from '../model';
import { sectionTitleOf } from '../reporting/letter';
import { markRules } from '../reporting/marks';
import {
  drawSummary,
  inGivenOrder,
  isRearranged,
  readSummary,
  refreshParagraphs,
  withHandParagraph,
  withHandRow,
  withoutHand,
  type HandRow,
} from '../reporting/summary';
import { formOfOrdinal } from '../settings';
import type { Settings } from '../settings';
import type { Workbook, WriteReport } from '../workbook/port';
import type { PreparedEvaluation } from './evaluate';

/** One change the officer makes to a row of the summary. Null brings the generated text back. */
export type SummaryEdit =
  | { readonly kind: 'text'; readonly key: string; readonly text: string | null }
  | { readonly kind: 'inLetter'; readonly key: string; readonly inLetter: boolean }
  | { readonly kind: 'ordinal'; readonly key: string; readonly ordinal: number | null }
  /** A form or heading that was typed over is as it was counted and composed. */
  | { readonly kind: 'generated'; readonly key: string; readonly what: 'form' | 'section' }
  /** A row that was deleted from the sheet is back, as it was generated. */
  | { readonly kind: 'row'; readonly row: SummaryRow }
  /** Rows back in the order the evaluation gave. */
  | { readonly kind: 'order' }
  | { readonly kind: 'paragraph'; readonly id: string; readonly text: string | null }
  | { readonly kind: 'addRow'; readonly row: HandRow }
  | { readonly kind: 'addParagraph'; readonly after: string; readonly text: string }
  /** A row or paragraph that was added by hand; any other is left out of the letter instead. */
  | { readonly kind: 'remove'; readonly key: string };

/** Why an edit could not be made: the sheet is gone or unreadable, or the row is. Nothing was written. */
export type EditRefusal = 'summary-gone' | 'row-gone';

/** The summary as it stands in the workbook now, edits made in the sheet included. */
export async function currentSummary(
  workbook: Workbook,
  prepared: PreparedEvaluation,
): Promise<Summary | 'summary-gone'> {
  const [content] = await workbook.read([prepared.summarySheet]);
  const reading = content && readSummary(content);
  return reading === undefined || typeof reading === 'string' ? 'summary-gone' : reading.summary;
}

/** A summary as it was written, and what became of writing it. */
export interface EditedSummary {
  readonly summary: Summary;
  readonly report: WriteReport;
}

/** How often the sheet may change under an edit before it is left with what was read last. */
const MOST_ROUNDS = 3;

/**
 * Lays one edit over the summary as it stands in the workbook, so that what was typed into the sheet meanwhile stays,
 * and writes it back: the sheet carries the state, the letter is made from there.
 */
export async function editSummary(
  workbook: Workbook,
  prepared: PreparedEvaluation,
  edit: SummaryEdit,
): Promise<EditedSummary | EditRefusal> {
  const { table, settings, summarySheet } = prepared;
  for (let round = 1; ; round++) {
    const [content] = await workbook.read([summarySheet]);
    const before = content && readSummary(content);
    if (!before || typeof before === 'string') return 'summary-gone';
    const edited = applyEdit(before.summary, edit, settings);
    if (!edited) return 'row-gone';
    const summary = refreshParagraphs(edited, settings);
    const drawing = { ...drawSummary(summary, table, settings), name: summarySheet };
    const report = await workbook.write({
      ...EMPTY_PLAN,
      drawings: [drawing],
      replaces: [{ ...content, name: summarySheet }],
      marks: [markRules(summary, drawing, table)],
    });
    // What somebody typed just then is read now, and the edit laid over it.
    if (report.changedMeanwhile.length === 0 || round === MOST_ROUNDS) return { summary, report };
  }
}

/** @returns undefined when the row or paragraph is not there */
export function applyEdit(summary: Summary, edit: SummaryEdit, settings: Settings): Summary | undefined {
  switch (edit.kind) {
    case 'order':
      return { ...summary, rows: inGivenOrder(summary) };
    case 'paragraph':
      return withParagraph(summary, edit.id, edit.text);
    case 'addRow':
      return withHandRow(summary, edit.row);
    case 'addParagraph':
      return withHandParagraph(summary, edit.after, edit.text);
    case 'remove':
      return withoutHand(summary, edit.key);
    case 'row':
      return withRowAgain(summary, edit.row);
    default:
      return withRow(summary, edit.key, (row) => editedRow(row, edit, settings, summary.period));
  }
}

function withParagraph(summary: Summary, id: string, text: string | null): Summary | undefined {
  if (!summary.paragraphs.some((paragraph) => paragraph.id === id)) return undefined;
  const paragraphs = summary.paragraphs.map((paragraph) =>
    paragraph.id === id
      ? { ...paragraph, text: { ...paragraph.text, current: text ?? paragraph.text.generated } }
      : paragraph,
  );
  return { ...summary, paragraphs };
}

function withRow(
  summary: Summary,
  key: string,
  change: (row: SummaryRow) => SummaryRow,
): Summary | undefined {
  if (!summary.rows.some((row) => row.key === key)) return undefined;
  return { ...summary, rows: summary.rows.map((row) => (row.key === key ? change(row) : row)) };
}

/** Where the evaluation had it; where rows were put in another order, behind the others of its group. */
function withRowAgain(summary: Summary, row: SummaryRow): Summary {
  if (summary.rows.some(({ key }) => key === row.key)) return summary;
  const back = { ...row, inLetter: { ...row.inLetter, current: row.inLetter.generated } };
  if (!isRearranged(summary)) {
    const rows = [...summary.rows, back];
    return { ...summary, rows: inGivenOrder({ ...summary, rows }) };
  }
  const at = summary.rows.findLastIndex(({ group }) => group === row.group) + 1;
  return { ...summary, rows: inserted(summary.rows, at === 0 ? summary.rows.length : at, back) };
}

type RowEdit = Extract<SummaryEdit, { readonly kind: 'text' | 'inLetter' | 'ordinal' | 'generated' }>;

function editedRow(
  row: SummaryRow,
  edit: RowEdit,
  settings: Settings,
  period: Summary['period'],
): SummaryRow {
  switch (edit.kind) {
    case 'text': {
      const typed = edit.text?.trim();
      return { ...row, text: { ...row.text, current: typed ? typed : row.text.generated } };
    }
    case 'inLetter':
      return { ...row, inLetter: { ...row.inLetter, current: edit.inLetter } };
    case 'generated':
      return edit.what === 'form'
        ? { ...row, form: { ...row.form, current: row.form.generated } }
        : { ...row, section: { ...row.section, current: row.section.generated } };
    case 'ordinal':
      return withOrdinal(row, edit.ordinal, settings, period);
  }
}

/** A changed step brings its form and its section, unless the officer gave those another wording. */
function withOrdinal(
  row: SummaryRow,
  ordinal: number | null,
  settings: Settings,
  period: Summary['period'],
): SummaryRow {
  const formFollows = row.form.current === formOfOrdinal(row.ordinal.current, settings.ladder.rungs);
  const form = formFollows
    ? { ...row.form, current: formOfOrdinal(ordinal, settings.ladder.rungs) }
    : row.form;
  const stepped: SummaryRow = { ...row, ordinal: { ...row.ordinal, current: ordinal }, form };
  const { finding, section } = row;
  const sectionFollows = finding !== null && section.current === sectionOf(row, finding, settings, period);
  return sectionFollows
    ? { ...stepped, section: { ...section, current: sectionOf(stepped, finding, settings, period) } }
    : stepped;
}

function sectionOf(
  row: SummaryRow,
  finding: NonNullable<SummaryRow['finding']>,
  settings: Settings,
  period: Summary['period'],
): string {
  return sectionTitleOf(
    { ...finding, ordinal: row.ordinal.current, form: row.form.current },
    settings,
    period,
  );
}
