import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { runCli, type Outcome } from '../cli/run-cli';

/** What the command line made of a workbook. */
export interface Run extends Outcome {
  /** By ending: the marked workbook and the letter. */
  readonly workbook: Uint8Array;
  readonly letter: Uint8Array;
  /** Files it left in its folder. */
  readonly files: readonly string[];
}

const NONE = new Uint8Array();

/** Runs the command line on a workbook in a folder of its own, which is gone afterwards. */
export async function runOn(bytes: Uint8Array, ...words: readonly string[]): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'danh-gia-'));
  try {
    const file = join(folder, 'so lieu.xlsx');
    const out = join(folder, 'out');
    await writeFile(file, bytes);
    const outcome = await runCli(file, '--out', out, ...words);
    const files = await readdir(out).catch(() => []);
    const written = async (ending: string): Promise<Uint8Array> => {
      const name = files.find((one) => one.endsWith(ending));
      return name === undefined ? NONE : new Uint8Array(await readFile(join(out, name)));
    };
    return { ...outcome, files, workbook: await written('.xlsx'), letter: await written('.docx') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The parts of a written file that are XML, by name. */
export async function xmlParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const entry of Object.values(zip.files)) {
    if (entry.dir || !/\.(xml|rels)$/.test(entry.name)) continue;
    parts.set(entry.name, new TextDecoder('utf-8', { fatal: true }).decode(await entry.async('uint8array')));
  }
  return parts;
}
