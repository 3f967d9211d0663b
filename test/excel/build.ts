import type { Json } from './json';
import { parseArea } from './model/address';
import { type Area, cellsOf } from './model/area';
import type { CellFormat } from './model/cell-format';
import { enter } from './model/entry';
import type { RuleFormat, RuleType } from './model/rule';
import type { Sheet, Visibility } from './model/sheet';
import { sheetNameProblem } from './model/sheet-name';
import { type Culture, Workbook, cultures } from './model/workbook';

export type CellInput =
  | string
  | number
  | boolean
  | null
  | { formula: string; value?: string | number | boolean };

export interface RuleInput {
  type?: RuleType;
  /** One address or several, separated by commas. */
  range: string;
  formula?: string;
  condition?: Json;
  format?: RuleFormat;
  stopIfTrue?: boolean;
}

export interface SheetInput {
  name: string;
  /** Where `cells` begins; A1 when absent. */
  at?: string;
  /** Text stays text here, whatever it looks like: this is a file as it was saved, not something typed. */
  cells?: readonly (readonly CellInput[])[];
  /** Looks by address: `{ 'C4:C40': { numberFormat: '0.00%' } }`, applied in order. */
  formats?: Readonly<Record<string, Partial<CellFormat>>>;
  merges?: readonly string[];
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly string[];
  /** Highest priority first. */
  rules?: readonly RuleInput[];
  tables?: readonly { name: string; range: string; filtered?: boolean }[];
  visibility?: Visibility;
  /** True, or the options of the protection. */
  protected?: boolean | Record<string, boolean>;
}

export interface WorkbookInput {
  sheets: readonly SheetInput[];
  /** Name of the active sheet; the first visible one when absent. */
  active?: string;
  selection?: string;
  settings?: Readonly<Record<string, Json>>;
  names?: Readonly<Record<string, string>>;
  culture?: keyof typeof cultures | Culture;
  structureProtected?: boolean;
  refusesChanges?: boolean;
}

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(`"${address}" is no address.`);
  return found;
}

function fillCell(sheet: Sheet, row: number, column: number, input: CellInput) {
  const { format } = sheet.cell(row, column);
  if (input === null || input === '') return;
  if (typeof input === 'object') {
    const { formula, value = null } = input;
    const cell = enter(formula.startsWith('=') ? formula : `=${formula}`, { value: null, format });
    sheet.put(row, column, { ...cell, value });
  } else sheet.put(row, column, { value: input, format });
}

function fillSheet(sheet: Sheet, input: SheetInput) {
  const { formats = {}, cells = [], merges = [], hiddenRows = [], hiddenColumns = [] } = input;
  for (const [address, change] of Object.entries(formats))
    sheet.changeFormat(area(address), (format) => ({ ...format, ...change }));
  const start = area(input.at ?? 'A1');
  for (const [r, row] of cells.entries())
    for (const [c, cell] of row.entries()) fillCell(sheet, start.row + r, start.column + c, cell);
  sheet.merges = merges.map(area);
  for (const row of hiddenRows) sheet.hiddenRows.add(row - 1);
  for (const column of hiddenColumns) sheet.hiddenColumns.add(area(`${column}1`).column);
  sheet.rules = (input.rules ?? []).map((rule) => ({
    id: sheet.workbook.newId(),
    type: rule.type ?? (rule.formula === undefined ? 'CellValue' : 'Custom'),
    ranges: rule.range.split(',').map((part) => area(part.trim())),
    formula: rule.formula ?? '',
    condition: rule.condition ?? null,
    format: rule.format ?? {},
    stopIfTrue: rule.stopIfTrue ?? false,
  }));
  addTables(sheet, input);
  sheet.visibility = input.visibility ?? 'Visible';
  if (input.protected !== undefined && input.protected !== false)
    sheet.protection = { options: input.protected === true ? {} : input.protected, password: null };
}

function addTables(sheet: Sheet, { tables = [] }: SheetInput) {
  sheet.tables = tables.map(({ name, range, filtered = false }) => ({
    id: sheet.workbook.newId(),
    name,
    area: area(range),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    filtered,
  }));
}

/** A workbook from plain data, as if opened from a file. */
export function buildWorkbook(input: WorkbookInput): Workbook {
  const workbook = new Workbook();
  for (const { name } of input.sheets) {
    const problem = sheetNameProblem(name);
    if (problem !== null) throw new Error(`"${name}": ${problem}.`);
    workbook.addSheet(name);
  }
  for (const sheet of input.sheets) fillSheet(workbook.sheet(sheet.name), sheet);
  workbook.activeSheet =
    input.active === undefined
      ? (workbook.sheets.find(({ visibility }) => visibility === 'Visible') ?? null)
      : workbook.sheet(input.active);
  if (input.selection !== undefined && workbook.activeSheet)
    workbook.selection = {
      sheet: workbook.activeSheet,
      areas: input.selection.split(',').map((part) => area(part.trim())),
    };
  for (const [key, value] of Object.entries(input.settings ?? {})) workbook.settings.set(key, value);
  for (const [name, formula] of Object.entries(input.names ?? {}))
    workbook.names.push({ name, formula, comment: '', visible: true });
  const { culture = 'en-US' } = input;
  workbook.culture = typeof culture === 'string' ? cultures[culture] : culture;
  workbook.structureProtected = input.structureProtected ?? false;
  workbook.refusesChanges = input.refusesChanges ?? false;
  workbook.revision = 0;
  return workbook;
}

/** What the user does by hand between two round trips: types into a cell, as through the keyboard. */
export function type(sheet: Sheet, address: string, entry: Json) {
  for (const [row, column] of cellsOf(area(address)))
    sheet.put(row, column, enter(entry, sheet.cell(row, column)));
}
