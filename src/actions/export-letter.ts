import type { TemplateFault } from '../messages/template';
import {
  EMPTY_PLAN,
  periodKey,
  type Letter,
  type MonthTable,
  type Period,
  type Problem,
  type Summary,
  type WritePlan,
} from '../model';
import { recordActs, takeBackActs, type RecordedActs } from '../reporting/history';
import { composeLetter } from '../reporting/letter';
import type { Zip } from '../reporting/word/pack';
import { TemplateError } from '../reporting/word/template-error';
import type { Settings } from '../settings';
import { ladderBook } from './history-of';
import type { OpenWorkbook } from './open-workbook';

/** The letter of a month as the officer's summary says it. */
export interface ComposedLetter {
  readonly letter: Letter;
  /** "cong-van-2023-08.docx" */
  readonly fileName: string;
}

/**
 * Composes the letter from a summary, edited or not; with the month's table it can have its annex. Undefined where no
 * rule could tell anything of anybody: a letter would rest on nothing.
 */
export function letterOf(
  summary: Summary,
  settings: Settings,
  table?: MonthTable,
): ComposedLetter | undefined {
  if (summary.judged.length === 0) return undefined;
  return {
    letter: composeLetter(summary, settings, table),
    fileName: `cong-van-${periodKey(summary.period)}.docx`,
  };
}

/**
 * The Word file of a letter, in the decree's form or in the office's own. The writer is loaded when first needed: it is
 * larger than everything else together.
 *
 * @param form bytes of the office's own .docx with placeholders
 * @param zip the runtime's own way to zip the decree's form, where it has one
 * @throws TemplateError for a form that cannot be filled in
 */
export async function letterFile(letter: Letter, form?: Uint8Array, zip?: Zip): Promise<Uint8Array> {
  if (form) {
    const { fillForm } = await import('../reporting/word/template');
    return fillForm(letter, form);
  }
  const { renderLetter } = await import('../reporting/word');
  return renderLetter(letter, zip);
}

/** Whether an office's own form, one that can be filled in, has a place for the annex. */
export async function formHasAnnex(form: Uint8Array): Promise<boolean> {
  return (await import('../reporting/word/template')).formHasAnnex(form);
}

/** The table for a letter that is put on a form: none where the form has no place for an annex. */
export async function tableOnForm(
  table: MonthTable,
  form: Uint8Array | undefined,
): Promise<MonthTable | undefined> {
  return form && !(await formHasAnnex(form)) ? undefined : table;
}

/** What is wrong with an office's own form; undefined for an error of another kind. */
export function formFault(error: unknown): TemplateFault | undefined {
  return error instanceof TemplateError ? error.fault : undefined;
}

/** What recording a month's acts would write and do. */
export interface RecordedMonth extends RecordedActs {
  readonly plan: WritePlan;
  readonly problems: readonly Problem[];
}

/** Plans the entry of a month's acts into "Sổ theo dõi". */
export function recordMonth(
  open: OpenWorkbook,
  summary: Summary,
  period: Period = summary.period,
): RecordedMonth {
  const { content, sheet, history } = ladderBook(open, period);
  return { ...recordActs(history, content ?? sheet, summary), problems: history.problems };
}

/** Plans to take the recording of a period back from "Sổ theo dõi". */
export function takeBackMonth(open: OpenWorkbook, period: Period): WritePlan {
  const { content, history } = ladderBook(open, period);
  return content ? takeBackActs(history, content, period) : EMPTY_PLAN;
}
