import { withBook } from '../actions/book-in-memory';
import type { UnclearMonth } from '../actions/choose-month';
import {
  prepareEvaluation,
  writeEvaluation,
  type EvaluateRequest,
  type PreparedEvaluation,
} from '../actions/evaluate';
import { prepareYear, writeYear } from '../actions/evaluate-year';
import {
  letterFile,
  letterOf,
  recordMonth,
  tableOnForm,
  type ComposedLetter,
} from '../actions/export-letter';
import { noEarlierActsPatch } from '../actions/no-earlier-acts';
import { noticeFiles } from '../actions/notices';
import { registerState } from '../actions/register-state';
import { saveSettings } from '../actions/save-settings';
import { registerJson } from '../reporting/history/register';
import { evaluationJson } from '../reporting/json';
import type { Workbook } from '../workbook/port';
import type { CommandLine } from './arguments';
import { nativeZip } from './native-codec';
import type { OutputFile } from './output-files';
import { terminalReport } from './report';
import { yearJson, yearReport, type MonthLetter } from './year-report';

/** What a call leads to, once the workbook has been written to in memory. */
export interface Outcome {
  readonly letters: readonly OutputFile[];
  /** @param letters paths of the letters as written, in their order */
  json(workbook: string, letters: readonly string[]): object;
  report(workbook: string, letters: readonly string[]): string[];
}

type Request = Omit<EvaluateRequest, 'period' | 'sheet'>;

/** One month: the one asked for, or the one the workbook suggests. */
export async function evaluateMonth(
  workbook: Workbook,
  call: CommandLine,
  request: Request,
  form: Uint8Array | undefined,
): Promise<Outcome | UnclearMonth> {
  const wanted = { ...request, period: call.period, sheet: call.sheet };
  const asked = await prepareEvaluation(workbook, wanted);
  if ('unclear' in asked) return asked;
  const twice = twoSheets(asked);
  if (twice) return twice;
  const prepared = call.noEarlierActs
    ? await answered(workbook, asked, () => prepareEvaluation(workbook, wanted))
    : asked;
  if ('unclear' in prepared) return prepared;
  await writeEvaluation(workbook, prepared);
  const recorded = call.record ? recordMonth(prepared.open, prepared.summary) : undefined;
  if (recorded) await workbook.write(recorded.plan);
  const register = registerState({
    open: recorded ? withBook(prepared.open, recorded.plan) : prepared.open,
    summary: prepared.summary,
  });

  const { evaluation, settings, summary, table, problems } = prepared;
  const composed = letterOf(summary, settings, await tableOnForm(table, form));
  const notices =
    composed && call.notices ? await noticeFiles(summary, settings, table, form, nativeZip) : [];
  return {
    letters: [...(composed ? [await wordFile(composed, form)] : []), ...notices],
    json: (marked, letters) => ({
      ...evaluationJson(evaluation, table, settings, problems, [marked, ...letters]),
      register: registerJson(register),
    }),
    report: (marked, [written, ...others]) =>
      terminalReport(
        prepared,
        composed?.letter,
        { workbook: marked, letter: written, notices: others },
        recorded?.done ?? [],
        register,
      ),
  };
}

/** Nobody looks at a sheet here: which of two of one period is meant must be said. */
function twoSheets({ problems }: PreparedEvaluation): UnclearMonth | undefined {
  for (const { code, facts } of problems)
    if (code === 'two-sheets')
      return { unclear: 'several-sheets', candidates: [facts.used, ...facts.others], periods: [] };
  return undefined;
}

/** Every month of the workbook, each with its letter. */
export async function evaluateYear(
  workbook: Workbook,
  call: CommandLine,
  request: Request,
  form: Uint8Array | undefined,
): Promise<Outcome | UnclearMonth> {
  const asked = await prepareYear(workbook, request);
  if ('unclear' in asked) return asked;
  const [first] = asked.months;
  const year =
    call.noEarlierActs && first
      ? await answered(workbook, first.prepared, () => prepareYear(workbook, request))
      : asked;
  if ('unclear' in year) return year;
  await writeYear(workbook, year, call.record);
  const composed = await Promise.all(
    year.months.map(async ({ prepared: { summary, settings, table } }) =>
      letterOf(summary, settings, await tableOnForm(table, form)),
    ),
  );
  const letters: OutputFile[] = [];
  for (const letter of composed) if (letter) letters.push(await wordFile(letter, form));
  const written = (paths: readonly string[]): MonthLetter[] => {
    const left = [...paths];
    return composed.map((found) => found && { letter: found.letter, path: left.shift() ?? '' });
  };
  return {
    letters,
    json: (marked, paths) => yearJson(year, marked, written(paths), call.record),
    report: (marked, paths) => yearReport(year, marked, written(paths), call.record),
  };
}

/** Keeps the answer that nothing was before the period, then judges anew. */
async function answered<Result>(
  workbook: Workbook,
  { open, evaluation }: PreparedEvaluation,
  again: () => Promise<Result>,
): Promise<Result> {
  await saveSettings(workbook, open, noEarlierActsPatch(evaluation.period));
  return again();
}

async function wordFile(
  { letter, fileName }: ComposedLetter,
  form: Uint8Array | undefined,
): Promise<OutputFile> {
  return { name: fileName, bytes: await letterFile(letter, form, nativeZip) };
}
