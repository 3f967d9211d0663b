import { type Json, type JsonRecord, isRecord } from '../json';
import { cellAddress } from '../model/address';
import { cellsOf, mapArea } from '../model/area';
import type { CellFormat, FormatKey } from '../model/cell-format';
import { apiNotFound, invalidArgument } from './errors';
import { guardSheet } from './guard';
import { readers } from './range-format';
import type { RangeTarget } from './session';

/** `getCellProperties` and its kin alone use camelCase on the wire, and one nested object a cell. */
const formatPaths: Readonly<Record<string, FormatKey>> = {
  'fill.color': 'fillColor',
  'font.name': 'fontName',
  'font.size': 'fontSize',
  'font.bold': 'fontBold',
  'font.italic': 'fontItalic',
  'font.color': 'fontColor',
  'font.underline': 'fontUnderline',
  'font.strikethrough': 'fontStrikethrough',
  horizontalAlignment: 'horizontalAlignment',
  verticalAlignment: 'verticalAlignment',
  wrapText: 'wrapText',
  shrinkToFit: 'shrinkToFit',
  indentLevel: 'indentLevel',
  textOrientation: 'textOrientation',
  'protection.locked': 'locked',
  'protection.formulaHidden': 'formulaHidden',
};

type Ask = (path: string) => Json;

/** The properties a load option marks true, each answered by its dotted path. */
function pick(wanted: Json, ask: Ask, prefix = ''): JsonRecord {
  if (!isRecord(wanted)) throw invalidArgument();
  const answer: JsonRecord = {};
  for (const [name, choice] of Object.entries(wanted)) {
    if (choice === null || choice === false) continue;
    const path = prefix + name;
    answer[name] = choice === true ? ask(path) : pick(choice, ask, `${path}.`);
  }
  return answer;
}

function formatPart(format: CellFormat, path: string): Json {
  const key = formatPaths[path.replace(/^format\./, '')];
  if (!key || !path.startsWith('format.')) throw apiNotFound(`cell property ${path}`);
  return format[key] ?? (key === 'fillColor' ? '#FFFFFF' : null);
}

export function getCellProperties({ sheet, area }: RangeTarget, wanted: Json): Json {
  return mapArea(area, (row, column) =>
    pick(wanted, (path) =>
      path === 'address' ? cellAddress(row, column) : formatPart(sheet.cell(row, column).format, path),
    ),
  );
}

/** One entry a row: its common format, whether it is hidden, its size. */
export function getRowProperties({ sheet, area }: RangeTarget, wanted: Json): Json {
  return Array.from({ length: area.rows }, (_row, i) => {
    const row = area.row + i;
    const own: JsonRecord = {
      rowIndex: row,
      rowHidden: sheet.hiddenRows.has(row),
      'format.rowHeight': sheet.rowHeights.get(row) ?? 15,
    };
    const cells = [...cellsOf({ ...area, row, rows: 1 })];
    return pick(wanted, (path) => {
      const known = own[path];
      if (known !== undefined) return known;
      const found = new Set(cells.map(([at, column]) => formatPart(sheet.cell(at, column).format, path)));
      return found.size === 1 ? ([...found][0] ?? null) : null;
    });
  });
}

function formatChange(given: Json, prefix = ''): Partial<CellFormat> {
  if (!isRecord(given)) throw invalidArgument();
  let change: Partial<CellFormat> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === null) continue;
    const path = prefix + name;
    const key = formatPaths[path];
    const read = key && readers[key];
    if (read) change = { ...change, [key]: read(value) };
    else change = { ...change, ...formatChange(value, `${path}.`) };
  }
  return change;
}

export function setCellProperties({ sheet, area }: RangeTarget, given: Json) {
  guardSheet(sheet, 'allowFormatCells');
  if (!Array.isArray(given) || given.length !== area.rows) throw invalidArgument();
  const changes = given.map((row) => {
    if (!Array.isArray(row) || row.length !== area.columns) throw invalidArgument();
    return row.map((cell) => (isRecord(cell) && cell['format'] ? formatChange(cell['format']) : {}));
  });
  sheet.changeFormat(area, (format, row, column) => ({
    ...format,
    ...changes[row - area.row]?.[column - area.column],
  }));
}
