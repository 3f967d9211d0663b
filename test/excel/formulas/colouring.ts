import { cellAddress, splitSheet, parseArea } from '../model/address';
import { cellsOf } from '../model/area';
import { type CellValue, isErrorCode } from '../model/cell';
import type { Rule, RuleFormat } from '../model/rule';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { valueOf } from './calculation';
import { evaluateFormula } from './evaluate';
import type { Place } from './evaluation';
import { UnsupportedFormula } from './values';

type Known = Required<Pick<Place, 'ranges' | 'inRow'>>;

function holds(sheet: Sheet, rule: Rule, row: number, column: number, known: Known): boolean {
  const [first] = rule.ranges;
  if (!first) return false;
  if (rule.type !== 'Custom')
    throw new UnsupportedFormula(`Only custom rules are computed, not ${rule.type}.`);
  const value = evaluateFormula(rule.formula, {
    sheet,
    rows: row - first.row,
    columns: column - first.column,
    cell: { row, column },
    value: valueOf,
    ...known,
  });
  // As in Excel: an error or text colours nothing, any number but 0 does.
  return typeof value === 'boolean' ? value : typeof value === 'number' ? value !== 0 : false;
}

/** The addresses ("E7") one rule colours now, in reading order. */
export function cellsColouredBy(sheet: Sheet, rule: Rule): string[] {
  const known: Known = { ranges: new Map(), inRow: new Map() };
  return rule.ranges.flatMap((range) => {
    // Whole columns are asked down to the last used row; below it every cell is empty.
    const used = range.rows > 100_000 || range.columns > 10_000 ? sheet.clip(range) : range;
    const asked = used ? [...cellsOf(used)] : [];
    return asked
      .filter(([row, column]) => holds(sheet, rule, row, column, known))
      .map(([row, column]) => cellAddress(row, column));
  });
}

/** What the custom rules of a sheet make of each cell now: the first rule to set a part of the look wins. */
export function colouring(
  sheet: Sheet,
  wanted: (rule: Rule) => boolean = () => true,
): Map<string, RuleFormat> {
  const look = new Map<string, RuleFormat>();
  const stopped = new Set<string>();
  for (const rule of sheet.rules.filter(wanted))
    for (const address of cellsColouredBy(sheet, rule)) {
      if (stopped.has(address)) continue;
      look.set(address, { ...rule.format, ...look.get(address) });
      if (rule.stopIfTrue) stopped.add(address);
    }
  return look;
}

/** The value of a formula as a cell of a sheet would show it: `computed(workbook, 'Tháng 8', 'B7', '=A1+1')`. */
export function computed(workbook: Workbook, sheetName: string, address: string, formula: string): CellValue {
  const sheet = workbook.sheet(sheetName);
  const area = parseArea(splitSheet(address).cells);
  if (!area) throw new Error(`"${address}" is no address.`);
  const value = evaluateFormula(formula, {
    sheet,
    rows: 0,
    columns: 0,
    cell: area,
    value: valueOf,
    ranges: new Map(),
  });
  return isErrorCode(value) ? value : (value ?? 0);
}
