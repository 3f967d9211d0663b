import { prepareEvaluation } from '../../../src/actions/evaluate';
import { letterOf } from '../../../src/actions/export-letter';
import { noEarlierActsPatch } from '../../../src/actions/no-earlier-acts';
import type { CellValue, Period, SheetContent } from '../../../src/model';
import type { EvaluationJson } from '../../../src/reporting/json';
import { evaluationJson } from '../../../src/reporting/json';
import { parseSettings, type PresetId } from '../../../src/settings';
import type { Workbook } from '../../../src/workbook/port';
import { bodyTexts } from '../../letters/comparison';
import { sheetOf } from '../../reading/layouts/sheet';
import { areaOf } from '../run-case';

export type Cells = readonly (readonly CellValue[])[];

/** What is right of a sheet, as a person reads it. Only what is given is asked. */
export interface Right {
  readonly period?: string;
  /** Letter of the column → "indicator part", null where it is no figure of ours. */
  readonly columns?: Readonly<Record<string, string | null>>;
  /** Every finding, in order: "rule indicator | unit | figure", with "< 60" where it is held against something. */
  readonly named?: readonly string[];
  readonly averages?: Readonly<Record<string, number | null>>;
  readonly noAverage?: readonly string[];
  /** Figures: unit → indicator → figure. */
  readonly rates?: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly units?: readonly string[];
  readonly codes?: readonly string[];
  readonly noCodes?: readonly string[];
  readonly undecided?: readonly string[];
  /** Whether there is a letter at all. */
  readonly letter?: boolean;
  readonly says?: readonly string[];
  readonly silent?: readonly string[];
  readonly steps?: readonly (string | null)[];
  /** Why it cannot be evaluated without another word. */
  readonly unclear?: string;
}

export interface SmallSheet {
  readonly name: string;
  readonly sheet?: string;
  readonly rows: Cells;
  readonly merges?: readonly string[];
  readonly settings?: unknown;
  readonly preset?: PresetId;
  readonly period?: Period;
  readonly noEarlierActs?: boolean;
  readonly right: Right;
}

/** A workbook of these sheets, for the whole way from cells to the letter; nothing is written. */
function workbookOf(sheets: readonly SheetContent[]): Workbook {
  const never = (): never => {
    throw new Error('nothing is written or asked for besides');
  };
  return {
    outline: () =>
      Promise.resolve({
        sheets: sheets.map(({ name }) => ({ name, visibility: 'visible' as const, isProtected: false })),
        active: undefined,
        caveats: [],
      }),
    read: () => Promise.resolve(sheets),
    write: never,
    select: never,
  };
}

export interface Judged {
  readonly json: EvaluationJson;
  /** Its letter; undefined where nothing was judged. */
  readonly letter: string | undefined;
}

type Asked = Pick<SmallSheet, 'settings' | 'preset' | 'period' | 'noEarlierActs'>;

/** The sheet as it stands in a workbook. */
export const contentOf = ({ sheet = 'T10', rows, merges = [] }: SmallSheet): SheetContent =>
  sheetOf(sheet, rows, { merges: merges.map(areaOf) });

/** What the product makes of a small sheet, or why it cannot tell. */
export const judge = (small: SmallSheet): Promise<Judged | { readonly unclear: string }> =>
  judgeSheets([contentOf(small)], small);

export async function judgeSheets(
  sheets: readonly SheetContent[],
  { settings = {}, preset, period, noEarlierActs }: Asked = {},
): Promise<Judged | { readonly unclear: string }> {
  const file = parseSettings(JSON.stringify(settings));
  const request = { preset, now: '01/12/2025 08:00', ...(period && { period }) };
  const first = await prepareEvaluation(workbookOf(sheets), { ...request, file });
  if ('unclear' in first) return { unclear: first.unclear };
  const answer = noEarlierActs ? noEarlierActsPatch(first.evaluation.period) : {};
  const made = noEarlierActs
    ? await prepareEvaluation(workbookOf(sheets), { ...request, file: { ...file, ...answer } })
    : first;
  if ('unclear' in made) return { unclear: made.unclear };
  const { evaluation, table, summary, problems } = made;
  const composed = letterOf(summary, made.settings, table);
  return {
    json: evaluationJson(evaluation, table, made.settings, problems, []),
    letter: composed && bodyTexts(composed.letter).join('\n'),
  };
}

/** "targetMissed payment | Xã Bình Minh | 45 < 60" */
export function namedIn({ findings }: EvaluationJson): string[] {
  return findings.map(({ group, rule, indicator, unit, values }) => {
    if (group === 'commend' || !values) return `${rule} | ${unit}`;
    const figure = values.count ?? values.month;
    const against = values.target ?? values.average ?? values.floor;
    const sign = indicator === 'overdueRate' ? '>' : '<';
    return `${rule} ${indicator} | ${unit} | ${figure}${against === null ? '' : ` ${sign} ${against}`}`;
  });
}
