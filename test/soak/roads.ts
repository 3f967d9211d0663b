import ExcelJS, { type Worksheet } from 'exceljs';
import type { Workbook as Port } from '../../src/workbook/port';
import { openXlsx, type XlsxFile } from '../../src/workbook/xlsx';
import {
  areaAddress,
  buildWorkbook,
  type ExcelHost,
  type Sheet,
  type Workbook,
  type WorkbookInput,
} from '../excel';
import { openInExcel } from '../support/excel-workbook';
import { inputFromFile } from '../support/workbook-from-xlsx';

/** A workbook people and the product take turns at, wherever it is kept. */
export interface Road {
  /** The workbook as the product meets it for its next action. */
  open(): Promise<Port>;
  /** After an action that was not broken off: what was written is kept. */
  keep(): Promise<void>;
  /** The workbook as people see it. */
  look(): Promise<Workbook>;
  /** What people do to sheets by hand. */
  change(sheets: readonly string[], by: (book: Workbook) => void): Promise<void>;
  /** The host that can be made to fail; a file has none. */
  readonly host?: ExcelHost;
}

/** Excel with Microsoft's own client in front; `limit`: bytes of one request, as on the web. */
export function excelRoad(input: WorkbookInput, limit?: number): Road {
  const file = buildWorkbook(input);
  const { workbook, host, asGlobals } = openInExcel(file, limit === undefined ? {} : { payloadLimit: limit });
  asGlobals();
  return {
    async open() {
      await Promise.resolve();
      return workbook;
    },
    keep: () => Promise.resolve(),
    look: () => Promise.resolve(file),
    change(_sheets, by) {
      by(file);
      return Promise.resolve();
    },
    host,
  };
}

/** A file that people open in another program between two runs of the command line. */
export async function fileRoad(input: WorkbookInput): Promise<Road> {
  let bytes = await fileOf(buildWorkbook(input));
  let open: XlsxFile | undefined;
  let seen: Promise<{ readonly file: ExcelJS.Workbook; readonly book: Workbook }> | undefined;
  const see = () =>
    (seen ??= loaded(bytes).then((file) => ({
      file,
      book: buildWorkbook(inputFromFile(file, input.active)),
    })));
  return {
    async open() {
      return (open = await openXlsx(bytes));
    },
    async keep() {
      if (open) bytes = await open.save();
      seen = undefined;
    },
    look: async () => (await see()).book,
    async change(sheets, by) {
      const { file, book } = await see();
      by(book);
      for (const name of sheets) {
        const target = file.getWorksheet(name);
        if (target) write(target, book.sheet(name));
      }
      // This library reads rules that stand in an extension list, and fails to write them.
      for (const sheet of file.worksheets) withoutRules(sheet);
      bytes = new Uint8Array(await file.xlsx.writeBuffer());
      seen = undefined;
    },
  };
}

function withoutRules(sheet: ExcelJS.Worksheet): void {
  Object.assign(sheet, { conditionalFormattings: [] });
}

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(new Uint8Array(bytes).buffer);
  return file;
}

/** The workbook as a file that another program wrote. */
export async function fileOf(book: Workbook): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  for (const sheet of book.sheets) write(file.addWorksheet(sheet.name), sheet);
  const view = { x: 0, y: 0, width: 1, height: 1, firstSheet: 0, visibility: 'visible' } as const;
  file.views = [{ ...view, activeTab: activeTab(book) }];
  return new Uint8Array(await file.xlsx.writeBuffer());
}

const activeTab = (book: Workbook): number => Math.max(0, book.activeSheet?.position ?? 0);

/** Cells, number formats and merges; what else the sheet has stays. */
function write(target: Worksheet, sheet: Sheet): void {
  for (const merge of [...target.model.merges]) target.unMergeCells(merge);
  target.eachRow((row) => row.eachCell((cell) => (cell.value = null)));
  for (const { row, column, cell } of sheet.stored(EVERYTHING)) {
    const place = target.getCell(row + 1, column + 1);
    const { value, formula } = cell;
    if (formula !== undefined) place.value = { formula: formula.slice(1), result: value ?? 0 };
    else if (typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value))
      place.value = { error: value } as ExcelJS.CellErrorValue;
    else place.value = value;
    if (cell.format.numberFormat !== 'General') place.numFmt = cell.format.numberFormat;
  }
  for (const merge of sheet.merges) target.mergeCells(areaAddress(merge));
}

const EVERYTHING = { row: 0, column: 0, rows: 2000, columns: 400 };
