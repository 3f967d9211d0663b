import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { HELP, callMistakeText } from '../messages/calls';
import { CARRY_WORDS } from '../messages/carry';
import { settingsErrorText } from '../messages/settings';
import { templateFaultText } from '../messages/template';
import { unclearCallText } from '../messages/unclear-call';
import { failureText, type FailureCode } from '../messages/workbook-errors';
import { periodKey } from '../model';
import { TemplateError } from '../reporting/word/template-error';
import { parseSettings, SettingsError, settingsText, type SettingsPatch } from '../settings';
import { markedName } from '../workbook/marked-name';
import { WorkbookError, type Workbook } from '../workbook/port';
import { openXlsx } from '../workbook/xlsx';
import { readArguments, type CommandLine } from './arguments';
import { carriedFrom, NOTHING_CARRIED, type Carried } from './carry';
import { NATIVE_CODEC } from './native-codec';
import { evaluateMonth, evaluateYear } from './outcome';
import { hasCode, systemCode, writeFiles } from './output-files';

/** Where a command's words go; the process in production, buffers in tests. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** The time as the summary prints it. */
  now(): Date;
}

/** The call cannot be carried out; the message is the one line people see. */
class Refusal extends Error {}

/** Nothing was written: a bad call, a file that cannot be read, no month to be found. */
const REFUSED = 2;

/**
 * `evaluate FILE.xlsx …`: judges a month and writes the marked workbook and the letter.
 *
 * @param words what stands after the command's name
 * @returns the exit code: 0 evaluated (problems included) or asked how to call, 2 refused with one line on stderr
 */
export async function runEvaluate(words: readonly string[], terminal: Terminal): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    terminal.out(`${HELP}\n`);
    return 0;
  }
  try {
    const call = readArguments(words);
    if ('kind' in call) throw new Refusal(callMistakeText(call));
    await evaluate(call, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.err(`${oneLine(error.message)}\n`);
    return REFUSED;
  }
}

async function evaluate(call: CommandLine, terminal: Terminal): Promise<void> {
  const settings = call.settingsFile === undefined ? undefined : await readSettings(call.settingsFile);
  const form = call.templateFile === undefined ? undefined : await readInput(call.templateFile);
  const bytes = await readInput(call.file);
  const name = basename(call.file);
  try {
    const workbook = await openXlsx(bytes, NATIVE_CODEC);
    const carried =
      call.carryFile === undefined
        ? NOTHING_CARRIED
        : await carry(workbook, call.carryFile, call.carryExcept);
    const request = { file: settings, preset: call.preset, now: formatTime(terminal.now()) };
    const outcome = call.allMonths
      ? await evaluateYear(workbook, call, request, form)
      : await evaluateMonth(workbook, call, request, form);
    if ('unclear' in outcome) {
      const { unclear, candidates, periods } = outcome;
      throw new Refusal(unclearCallText(unclear, name, candidates, periods.map(periodKey)));
    }
    const marked = { name: markedName(name), bytes: await workbook.save() };
    const [markedPath = '', ...letters] = await writeOutputs(call.out, [marked, ...outcome.letters]);
    const json = (): object => ({ ...outcome.json(markedPath, letters), ...carried.json });
    if (call.json) terminal.out(`${JSON.stringify(json(), undefined, 2)}\n`);
    else terminal.out(`${[...carried.report, ...outcome.report(markedPath, letters)].join('\n')}\n`);
  } catch (error) {
    if (error instanceof WorkbookError) throw new Refusal(failureText(error.code, name, error.detail, 'vi'));
    if (error instanceof SettingsError) throw new Refusal(settingsErrorText(error, 'vi'));
    if (error instanceof TemplateError)
      throw new Refusal(templateFaultText(error.fault, basename(call.templateFile ?? ''), 'vi'));
    throw error;
  }
}

/** A fault of the other file is told under its own name. */
async function carry(workbook: Workbook, path: string, except: readonly string[]): Promise<Carried> {
  const name = basename(path);
  try {
    const from = await openXlsx(await readInput(path), NATIVE_CODEC);
    const carried = await carriedFrom(workbook, from, name, except);
    if ('unknown' in carried) throw new Refusal(CARRY_WORDS.notCarried(carried.unknown, carried.names));
    return carried;
  } catch (error) {
    if (error instanceof WorkbookError) throw new Refusal(failureText(error.code, name, error.detail, 'vi'));
    throw error;
  }
}

async function readSettings(path: string): Promise<SettingsPatch> {
  const bytes = await readInput(path);
  try {
    return parseSettings(settingsText(bytes));
  } catch (error) {
    if (error instanceof SettingsError)
      throw new Refusal(`${basename(path)}: ${settingsErrorText(error, 'vi')}`);
    throw error;
  }
}

async function readInput(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new Refusal(failureText('is-a-folder', path, '', 'vi'));
    return await readFile(path);
  } catch (error) {
    throw asRefusal(error, path, hasCode(error, 'ENOENT', 'ENOTDIR') ? 'not-found' : 'locked');
  }
}

async function writeOutputs(folder: string, outputs: Parameters<typeof writeFiles>[1]): Promise<string[]> {
  try {
    return await writeFiles(folder, outputs);
  } catch (error) {
    const code: FailureCode = hasCode(error, 'ENOSPC', 'EDQUOT')
      ? 'no-space'
      : hasCode(error, 'EBUSY', 'ETXTBSY')
        ? 'locked'
        : 'unwritable';
    throw asRefusal(error, folder, code);
  }
}

/** System errors become a refusal in the user's words; anything else is a bug and stays itself. */
function asRefusal(error: unknown, path: string, code: FailureCode): unknown {
  return systemCode(error) !== undefined ? new Refusal(failureText(code, path, '', 'vi')) : error;
}

/** "22/11/2026 09:30" */
function formatTime(time: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(time.getDate())}/${two(time.getMonth() + 1)}/${time.getFullYear()} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
