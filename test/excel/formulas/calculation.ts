import type { CellValue } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { evaluateFormula } from './evaluate';
import { UnsupportedFormula } from './values';

interface Known {
  revision: number;
  values: Map<string, CellValue>;
}

const computed = new WeakMap<object, Known>();
const underWay = new Set<string>();

function knownValues(sheet: Sheet): Map<string, CellValue> {
  const known = computed.get(sheet.workbook);
  if (known?.revision === sheet.workbook.revision) return known.values;
  const values = new Map<string, CellValue>();
  computed.set(sheet.workbook, { revision: sheet.workbook.revision, values });
  return values;
}

/**
 * What a cell shows: its value, or its formula computed now. A formula with a function the evaluator does not
 * know keeps the value the workbook was built with; without one, asking for it throws.
 */
export function valueOf(sheet: Sheet, row: number, column: number): CellValue {
  const { formula, value } = sheet.cell(row, column);
  if (formula === undefined) return value;
  const values = knownValues(sheet);
  const key = `${sheet.id} ${row} ${column}`;
  const known = values.get(key);
  if (known !== undefined) return known;
  if (underWay.has(key)) return 0; // A circular reference shows 0.
  underWay.add(key);
  try {
    const found = evaluateFormula(formula, {
      sheet,
      rows: 0,
      columns: 0,
      cell: { row, column },
      value: valueOf,
      ranges: new Map(),
    });
    values.set(key, found ?? 0);
    return found ?? 0;
  } catch (error) {
    if (error instanceof UnsupportedFormula && value !== null) return value;
    throw error;
  } finally {
    underWay.delete(key);
  }
}
