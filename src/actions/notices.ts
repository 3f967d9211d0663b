import { periodKey, type MonthTable, type Summary } from '../model';
import { composeNotices } from '../reporting/letter';
import type { Zip } from '../reporting/word/pack';
import type { Settings } from '../settings';
import { letterFile } from './export-letter';

/** A file as a door saves it. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Characters no file name may have, and those that end one on Windows. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const NO_NAME = /[\\/:*?"<>|\u0000-\u001f]+|[. ]+$/g;

/**
 * A letter to each unit the summary names, as Word files, and all of them in one .zip behind them. None where nobody
 * is named.
 *
 * @param form the office's own .docx with placeholders
 * @param zip the runtime's own way to zip
 */
export async function noticeFiles(
  summary: Summary,
  settings: Settings,
  table: MonthTable,
  form: Uint8Array | undefined,
  zip: Zip,
): Promise<readonly NamedFile[]> {
  const base = `cong-van-${periodKey(summary.period)}`;
  const files = new Map<string, Uint8Array>();
  for (const { unit, letter } of composeNotices(summary, settings, table)) {
    const bytes = await letterFile(letter, form, zip);
    files.set(freeName(`${base} - ${unit.full.replace(NO_NAME, ' ').trim()}`, files), bytes);
  }
  if (files.size === 0) return [];
  const all = { name: `${base}-tung-don-vi.zip`, bytes: zip(files) };
  return [...[...files].map(([name, bytes]) => ({ name, bytes })), all];
}

/** "x.docx", or "x (2).docx" where two units have one name. */
function freeName(base: string, taken: ReadonlyMap<string, unknown>): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${base}.docx` : `${base} (${n}).docx`;
    if (!taken.has(name)) return name;
  }
}
