import { SELF_CHECK_SHEET, type SelfCheck } from '../messages/self-check';
import { EMPTY_PLAN, MARK_SIGNATURE, type CellArea, type SheetContent, type SheetDrawing } from '../model';
import { ownPlace } from '../workbook/ours';
import type { Workbook } from '../workbook/port';
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

/** Tries what the product needs of this Excel on a sheet of its own; no other sheet is touched. */
export async function selfCheck(workbook: Workbook, open: OpenWorkbook): Promise<SelfCheckResult> {
  const { sheet } = ownPlace(open, SELF_CHECK_SHEET, isUntouched);
  await workbook.write({ ...EMPTY_PLAN, drawings: [drawingOf(sheet)] });
  const [content] = await workbook.read([sheet]);
  const text = TEXTS.every((value, row) => content?.values[row + 1]?.[0] === value);
  const number = content?.values[1]?.[1] === NUMBER && content.numberFormats[1]?.[1] === FORMAT;

  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  const rule = { area, formula: `=B2>${MARK_SIGNATURE}`, look: LOOK };
  const marked = await succeeds(workbook.write({ ...EMPTY_PLAN, marks: [{ sheet, rules: [rule] }] }));
  const page = await succeeds(workbook.write({ ...EMPTY_PLAN, drawings: [withPageAndChart(sheet)] }));
  const cleared = await succeeds(workbook.write({ ...EMPTY_PLAN, marks: [{ sheet, rules: [] }] }));
  return {
    sheet,
    checks: [
      { check: 'text', passed: text },
      { check: 'number', passed: number },
      { check: 'rules-added', passed: marked },
      { check: 'rules-removed', passed: cleared },
      { check: 'page', passed: page },
    ],
  };
}

/** The scratch sheet of an earlier check, nothing typed into it since: it is used again. */
function isUntouched({ values }: SheetContent): boolean {
  const drawn = drawingOf(SELF_CHECK_SHEET).rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  return values.every((row, r) => row.every((value, c) => (value ?? null) === (drawn[r]?.[c] ?? null)));
}

/** A check that fails is a result, not an error. */
const succeeds = (write: ReturnType<Workbook['write']>): Promise<boolean> =>
  write.then(
    (report) => report.marksLeft === undefined,
    () => false,
  );

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

/** The same with what a summary has besides: a heading that stays, paper across, a chart. */
function withPageAndChart(name: string): SheetDrawing {
  const cell: CellArea = { top: 1, left: 1, bottom: 1, right: 1 };
  return {
    ...drawingOf(name),
    frozenRows: 1,
    print: { orientation: 'landscape', titleRows: [0, 0] },
    charts: [
      {
        title: name,
        categories: { top: 1, left: 0, bottom: 1, right: 0 },
        series: [{ name, values: cell, type: 'column', color: LOOK.fill }],
        place: { top: 10, left: 0, bottom: 24, right: 1 },
      },
    ],
  };
}
