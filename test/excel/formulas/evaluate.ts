import { type Area, areaBetween, intersection, mapArea } from '../model/area';
import { type CellValue, isErrorCode } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { broadcast, caught } from './broadcast';
import type { Evaluation, Place } from './evaluation';
import { functions } from './functions';
import { type Expression, parseFormula } from './parse';
import { isSameInRow } from './same-in-row';
import { type Reference, offsetReference } from './tokens';
import { ExcelError, type Operand, UnsupportedFormula, compare, single, toNumber, toText } from './values';

function locate(place: Place, reference: Reference): { sheet: Sheet; area: Area } {
  const moved = offsetReference(reference, place.rows, place.columns);
  const sheet = reference.sheet === null ? place.sheet : place.sheet.workbook.findSheet(reference.sheet);
  if (!moved || !sheet) throw new ExcelError('#REF!');
  const { from, to } = moved;
  const end = to ?? from;
  const rows = [from.row ?? 0, end.row ?? 1_048_575];
  const columns = [from.column ?? 0, end.column ?? 16_383];
  const area = areaBetween(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
  return { sheet, area };
}

function read(place: Place, reference: Reference): Operand {
  const { sheet, area } = locate(place, reference);
  if (reference.to === null) return place.value(sheet, area.row, area.column);
  const key = `${sheet.id} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
  const known = place.ranges.get(key);
  if (known) return known;
  const used = sheet.clip(area);
  const clipped = (used && intersection(area, used)) ?? { ...area, rows: 1, columns: 1 };
  // Whole columns are read down to the last used row; what lies below is empty anyway.
  const whole = area.rows > 100_000 || area.columns > 10_000 ? clipped : area;
  const values = mapArea(whole, (row, column) => place.value(sheet, row, column));
  place.ranges.set(key, values);
  return values;
}

const scalarOperators: Record<string, (left: CellValue, right: CellValue) => CellValue> = {
  '+': (a, b) => toNumber(a) + toNumber(b),
  '-': (a, b) => toNumber(a) - toNumber(b),
  '*': (a, b) => toNumber(a) * toNumber(b),
  '/': (a, b) => {
    const divisor = toNumber(b);
    if (divisor === 0) throw new ExcelError('#DIV/0!');
    return toNumber(a) / divisor;
  },
  '^': (a, b) => toNumber(a) ** toNumber(b),
  '&': (a, b) => toText(a) + toText(b),
  '=': (a, b) => compare(a, b) === 0,
  '<>': (a, b) => compare(a, b) !== 0,
  '<': (a, b) => compare(a, b) < 0,
  '>': (a, b) => compare(a, b) > 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>=': (a, b) => compare(a, b) >= 0,
};

class Evaluator implements Evaluation {
  constructor(readonly place: Place) {}

  locate(expression: Expression) {
    if (expression.kind !== 'reference') throw new UnsupportedFormula('A reference was expected.');
    return locate(this.place, expression.reference);
  }

  evaluate(expression: Expression): Operand {
    const { inRow, cell } = this.place;
    if (!inRow || !isSameInRow(expression)) return this.compute(expression);
    const known = inRow.get(expression);
    if (known?.row === cell.row) return known.value;
    const value = this.compute(expression);
    inRow.set(expression, { row: cell.row, value });
    return value;
  }

  private compute(expression: Expression): Operand {
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'error':
        throw new ExcelError(expression.code);
      case 'name':
        return this.named(expression.name);
      case 'reference':
        return read(this.place, expression.reference);
      case 'unary':
        return this.unary(expression.operator, this.evaluate(expression.operand));
      case 'binary': {
        const apply = scalarOperators[expression.operator];
        if (!apply) throw new UnsupportedFormula(`Operator ${expression.operator}`);
        return broadcast(this.evaluate(expression.left), this.evaluate(expression.right), apply);
      }
      case 'call': {
        const compute = functions[expression.name];
        if (!compute) throw new UnsupportedFormula(`This evaluator does not know ${expression.name}().`);
        return compute(expression.parameters, this);
      }
    }
  }

  private named(name: string): Operand {
    const wanted = name.toLowerCase();
    const item = this.place.sheet.workbook.names.find((known) => known.name.toLowerCase() === wanted);
    if (!item) throw new ExcelError('#NAME?');
    return this.evaluate(parseFormula(item.formula));
  }

  private unary(operator: string, operand: Operand): Operand {
    if (operator === '+') return operand;
    const sign = operator === '%' ? 0.01 : -1;
    return broadcast(operand, sign, (value, factor) => toNumber(value) * toNumber(factor));
  }
}

/** The formula's value at a place. Excel errors come back as their code; UnsupportedFormula is thrown. */
export function evaluateFormula(formula: string, place: Place): CellValue {
  return caught(() => {
    const value = single(new Evaluator(place).evaluate(parseFormula(formula)));
    if (isErrorCode(value)) throw new ExcelError(value);
    return value;
  });
}
