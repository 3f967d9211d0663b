import { SELF_CHECK_SHEET, type SelfCheck } from '../messages/self-check';
import {
  EMPTY_PLAN,
  MARK_SIGNATURE,
  quoteSheet,
  type CellArea,
  type MarkRule,
  type SheetContent,
  type SheetDrawing,
  type WritePlan,
} from '../model';
import { ownPlace } from '../workbook/ours';
import type { Ornament, TryOut, Workbook } from '../workbook/port';
import type { OpenWorkbook } from './open-workbook';

export interface SelfCheckResult {
  /** Where people can look at what was written. */
  readonly sheet: string;
  readonly checks: readonly { readonly check: SelfCheck; readonly passed: boolean }[];
}

const TEXTS = ['=1+1', '+cmd', '-2', '@SUM(A1)', "'nháy", '8/2023', 'Hưng Đạo'];
const NUMBER = 0.8589;
const FORMAT = '0.00%';
const LOOK = { fill: '#F9C74F', color: '#3D2B00', bold: false, italic: true } as const;
const CELL: CellArea = { top: 1, left: 1, bottom: 1, right: 1 };
/** A mark's formula looks through a summary; some are longer than an Excel has been seen to take. */
const LONG = 700;

/** Tries what the product needs of this Excel on a sheet of its own; no other sheet is touched. */
export async function selfCheck(
  workbook: Workbook,
  tryOut: TryOut,
  open: OpenWorkbook,
): Promise<SelfCheckResult> {
  const { sheet } = ownPlace(open, SELF_CHECK_SHEET, isUntouched);
  const looksAt = open.sheets.find(({ name }) => name !== sheet)?.name ?? sheet;
  const rule: MarkRule = { area: CELL, formula: longFormula(looksAt), look: LOOK };
  await workbook.write({ ...EMPTY_PLAN, drawings: [drawingOf(sheet)] });
  const [drawn] = await workbook.read([sheet]);
  const trial = await tryOut(sheet, rule, TEXTS.at(-1) ?? '');

  // Drawn under the filter that is on now.
  const refused = await refusedOf(workbook, { drawings: [withPageAndChart(sheet)] });
  const [again] = await workbook.read([sheet]).catch(() => []);
  const unmarked = await refusedOf(workbook, { marks: [{ sheet, rules: [rule] }] });
  const uncleared = await refusedOf(workbook, { marks: [{ sheet, rules: [] }] });
  const all: Readonly<Record<SelfCheck, boolean>> = {
    text: holdsTexts(drawn),
    number: drawn?.values[1]?.[1] === NUMBER && drawn.numberFormats[1]?.[1] === FORMAT,
    rule: trial.rule,
    'rules-added': !unmarked.has('marks'),
    'rules-removed': !uncleared.has('marks'),
    chart: !refused.has('chart'),
    page: !refused.has('page') && !refused.has('freeze'),
    filter: trial.filter && refused !== EVERYTHING && holdsTexts(again),
  };
  const checks = Object.entries(all).map(([check, passed]) => ({ check: check as SelfCheck, passed }));
  return { sheet, checks };
}

const holdsTexts = (content: SheetContent | undefined): boolean =>
  TEXTS.every((value, row) => content?.values[row + 1]?.[0] === value);

/** The scratch sheet of an earlier check, nothing typed into it since: it is used again. */
function isUntouched({ values }: SheetContent): boolean {
  const drawn = drawingOf(SELF_CHECK_SHEET).rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  return values.every((row, r) => row.every((value, c) => (value ?? null) === (drawn[r]?.[c] ?? null)));
}

const EVERYTHING: ReadonlySet<Ornament> = new Set(['looks', 'freeze', 'chart', 'page', 'marks']);

/** What this Excel did not do of a plan. A check that fails is a result, not an error. */
async function refusedOf(workbook: Workbook, plan: Partial<WritePlan>): Promise<ReadonlySet<Ornament>> {
  try {
    const { leftOut = [], marksLeft } = await workbook.write({ ...EMPTY_PLAN, ...plan });
    return new Set([...leftOut, ...(marksLeft ? ['marks' as const] : [])]);
  } catch {
    return EVERYTHING;
  }
}

/** Always true, as long as a mark's may be, and looking at another sheet as a mark's does. */
function longFormula(sheet: string): string {
  const terms: string[] = [];
  for (let n = 1; terms.join('+').length <= LONG; n++)
    terms.push(`SUMPRODUCT((${quoteSheet(sheet)}!$A$1:$A$9=$A2)*${n})`);
  return `=${terms.join('+')}>=${MARK_SIGNATURE}`;
}

function drawingOf(name: string): SheetDrawing {
  return {
    name,
    visibility: 'visible',
    columns: [{ width: 30 }, { width: 12 }],
    rows: [
      { cells: [{ value: name, style: { bold: true } }] },
      ...TEXTS.map((value, i) => ({
        cells: [{ value }, i === 0 ? { value: NUMBER, style: { numberFormat: FORMAT } } : null],
      })),
    ],
    merges: [],
    frozenRows: 0,
    print: { orientation: 'portrait' },
    charts: [],
  };
}

/** The same with what a summary has besides: a heading that stays and is printed on each page, paper across, a chart. */
function withPageAndChart(name: string): SheetDrawing {
  return {
    ...drawingOf(name),
    frozenRows: 1,
    print: { orientation: 'landscape', titleRows: [0, 0] },
    charts: [
      {
        title: name,
        categories: { top: 1, left: 0, bottom: 1, right: 0 },
        series: [{ name, values: CELL, type: 'column', color: LOOK.fill }],
        place: { top: 10, left: 0, bottom: 24, right: 1 },
      },
    ],
  };
}
