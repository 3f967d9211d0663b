import { SELF_CHECK_SHEET, type SelfCheck } from '../messages/self-check';
import { EMPTY_PLAN, MARK_SIGNATURE, type SheetDrawing } from '../model';
import type { Workbook } from '../workbook/port';
import { freeName } from './find-summary';
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
export async function selfCheck(workbook: Workbook, { contents }: OpenWorkbook): Promise<SelfCheckResult> {
  const sheet = freeName(contents, SELF_CHECK_SHEET);
  await workbook.write({ ...EMPTY_PLAN, drawings: [drawingOf(sheet)] });
  const [content] = await workbook.read([sheet]);
  const text = TEXTS.every((value, row) => content?.values[row + 1]?.[0] === value);
  const number = content?.values[1]?.[1] === NUMBER && content.numberFormats[1]?.[1] === FORMAT;

  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  const rule = { area, formula: `=B2>${MARK_SIGNATURE}`, look: LOOK };
  const marked = await succeeds(workbook.write({ ...EMPTY_PLAN, marks: [{ sheet, rules: [rule] }] }));
  const cleared = await succeeds(workbook.write({ ...EMPTY_PLAN, marks: [{ sheet, rules: [] }] }));
  return {
    sheet,
    checks: [
      { check: 'text', passed: text },
      { check: 'number', passed: number },
      { check: 'rules-added', passed: marked },
      { check: 'rules-removed', passed: cleared },
    ],
  };
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
