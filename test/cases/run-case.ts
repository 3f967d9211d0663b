import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellArea, CellValue } from '../../src/model';
import type { EvaluationJson } from '../../src/reporting/json';
import { runCli } from '../cli/run-cli';
import { bytesOf } from '../reading/layouts/as-file';
import { sheetOf } from '../reading/layouts/sheet';

/** A sheet as somebody made it, from A1. */
export interface CaseSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** "A2:A5". */
  readonly merges?: readonly string[];
}

export interface CaseOptions {
  readonly settings?: unknown;
  readonly args?: readonly string[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** "A2:A5" as numbers from 0; columns of one letter. */
export function areaOf(text: string): CellArea {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(text) ?? [];
  return {
    top: Number(top) - 1,
    left: LETTERS.indexOf(left),
    bottom: Number(bottom) - 1,
    right: LETTERS.indexOf(right),
  };
}

/** What the command line makes of a workbook of these sheets; it must be able to evaluate it. */
export async function evaluated(
  sheets: readonly CaseSheet[],
  { settings, args = [] }: CaseOptions = {},
): Promise<EvaluationJson> {
  const folder = await mkdtemp(join(tmpdir(), 'danh-gia-'));
  try {
    const file = join(folder, 'bang.xlsx');
    const drawn = sheets.map(({ name, rows, merges = [] }) =>
      sheetOf(name, rows, { merges: merges.map(areaOf) }),
    );
    await writeFile(file, await bytesOf(drawn));
    const words = [file, '--json', '--out', join(folder, 'out'), ...args];
    if (settings !== undefined) {
      await writeFile(join(folder, 'cau-hinh.json'), JSON.stringify(settings));
      words.push('--settings', join(folder, 'cau-hinh.json'));
    }
    const { code, out, err } = await runCli(...words);
    if (code !== 0) throw new Error(err);
    return JSON.parse(out) as EvaluationJson;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The units with one of their figures, as "unit: figure". */
export function figures({ units }: EvaluationJson, indicator: string): string[] {
  return units.map(({ unit, rates }) => `${unit}: ${String(rates[indicator])}`);
}

/** Whom a rule names, with the figure it judged. */
export function named({ findings }: EvaluationJson, rule: string): string[] {
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ unit, values }) => `${unit}: ${String(values?.count ?? values?.month)}`);
}

export const problemCodes = ({ problems }: EvaluationJson): string[] => problems.map(({ code }) => code);
