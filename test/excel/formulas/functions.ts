import { type CellValue, isErrorCode } from '../model/cell';
import { broadcast } from './broadcast';
import { matches } from './criteria';
import type { Evaluation } from './evaluation';
import type { Expression } from './parse';
import {
  ExcelError,
  type Operand,
  asArray,
  compare,
  isArray,
  single,
  toBoolean,
  toNumber,
  toText,
} from './values';

type Compute = (parameters: Expression[], evaluation: Evaluation) => Operand;

const one = (parameters: Expression[], index: number, evaluation: Evaluation): CellValue => {
  const parameter = parameters[index];
  return parameter ? single(evaluation.evaluate(parameter)) : null;
};

const all = (parameters: Expression[], evaluation: Evaluation): CellValue[] =>
  parameters.flatMap((parameter) => asArray(evaluation.evaluate(parameter)).flat());

/** The numbers of ranges and arguments, as SUM sees them: text and empty cells do not count, errors spread. */
const numbers = (parameters: Expression[], evaluation: Evaluation): number[] =>
  all(parameters, evaluation).flatMap((value) => {
    if (isErrorCode(value)) throw new ExcelError(value);
    return typeof value === 'number' ? [value] : [];
  });

/** Applied to every cell when given a range, as in an array formula. */
const each =
  (apply: (value: CellValue) => CellValue): Compute =>
  ([parameter], evaluation) =>
    broadcast(parameter ? evaluation.evaluate(parameter) : null, null, (value) => apply(value));

const truths = (parameters: Expression[], evaluation: Evaluation): boolean[] =>
  parameters.flatMap((parameter) => {
    const operand = evaluation.evaluate(parameter);
    if (!isArray(operand)) return [toBoolean(operand)];
    return operand.flat().flatMap((value) => {
      if (isErrorCode(value)) throw new ExcelError(value);
      return typeof value === 'string' || value === null ? [] : [Boolean(value)];
    });
  });

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  const scaled = Math.abs(value) * factor;
  // 1.005 is a hair below itself in binary; Excel rounds what it shows.
  return (Math.sign(value) * Math.floor(scaled + 0.5 + scaled * 1e-15)) / factor;
}

/** SUMPRODUCT takes text and booleans in its arguments as 0; products inside one argument convert them. */
const sumproduct: Compute = (parameters, evaluation) => {
  const arrays = parameters.map((parameter) => asArray(evaluation.evaluate(parameter)));
  const [first] = arrays;
  if (!first) throw new ExcelError('#VALUE!');
  for (const other of arrays)
    if (other.length !== first.length || other[0]?.length !== first[0]?.length)
      throw new ExcelError('#VALUE!');
  return first.reduce(
    (sum, cells, row) =>
      sum +
      cells.reduce<number>((subtotal, _value, column) => {
        const factors = arrays.map((array) => array[row]?.[column] ?? null);
        const error = factors.find(isErrorCode);
        if (error !== undefined) throw new ExcelError(error);
        return subtotal + factors.reduce<number>((p, f) => p * (typeof f === 'number' ? f : 0), 1);
      }, 0),
    0,
  );
};

const match: Compute = (parameters, evaluation) => {
  const wanted = one(parameters, 0, evaluation);
  const list = parameters[1] ? asArray(evaluation.evaluate(parameters[1])).flat() : [];
  const type = parameters[2] ? toNumber(one(parameters, 2, evaluation)) : 1;
  const isText = typeof wanted === 'string';
  const found =
    type === 0
      ? list.findIndex((value) =>
          isText ? typeof value === 'string' && matches(value, wanted) : value === wanted,
        )
      : list.findLastIndex((value) => typeof value === typeof wanted && compare(value, wanted) * type <= 0);
  if (found < 0) throw new ExcelError('#N/A');
  return found + 1;
};

const index: Compute = (parameters, evaluation) => {
  const [source] = parameters;
  const values = source ? asArray(evaluation.evaluate(source)) : [];
  const first = toNumber(one(parameters, 1, evaluation));
  const alongRow = values.length === 1 && parameters.length === 2;
  const row = alongRow ? 1 : first;
  const column = alongRow ? first : parameters[2] ? toNumber(one(parameters, 2, evaluation)) : 1;
  if (row === 0) return values.map((cells) => [cells[column - 1] ?? null]);
  if (column === 0) return [values[row - 1] ?? []];
  const value = values[row - 1]?.[column - 1];
  if (value === undefined) throw new ExcelError('#REF!');
  return value;
};

/** Positions where every (range, criterion) pair holds. */
function selected(pairs: Expression[], evaluation: Evaluation): boolean[] {
  let chosen: boolean[] | null = null;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [list, wanted] = [pairs[at], pairs[at + 1]];
    if (!list || !wanted) break;
    const values = asArray(evaluation.evaluate(list)).flat();
    const criterion = single(evaluation.evaluate(wanted));
    const before: boolean[] | null = chosen;
    if (before && before.length !== values.length) throw new ExcelError('#VALUE!');
    chosen = values.map((value, i) => (before?.[i] ?? true) && matches(value, criterion));
  }
  return chosen ?? [];
}

const countif: Compute = (parameters, evaluation) => selected(parameters, evaluation).filter(Boolean).length;

function sumChosen(source: Expression, pairs: Expression[], evaluation: Evaluation): number {
  const values = asArray(evaluation.evaluate(source)).flat();
  return selected(pairs, evaluation).reduce((sum, chosen, i) => {
    const value = values[i];
    return chosen && typeof value === 'number' ? sum + value : sum;
  }, 0);
}

const attempt = (compute: () => Operand): Operand => {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ExcelError) return error.code;
    throw error;
  }
};

const isError: Compute = ([parameter], evaluation) =>
  broadcast(
    attempt(() => (parameter ? evaluation.evaluate(parameter) : null)),
    null,
    (value) => isErrorCode(value),
  );

/** Deliberately few: what our rules and sheets use. Anything else is UnsupportedFormula. */
export const functions: Record<string, Compute> = {
  ABS: each((value) => Math.abs(toNumber(value))),
  AND: (parameters, evaluation) => truths(parameters, evaluation).every(Boolean),
  AVERAGE: (parameters, evaluation) => {
    const list = numbers(parameters, evaluation);
    if (list.length === 0) throw new ExcelError('#DIV/0!');
    return list.reduce((sum, value) => sum + value, 0) / list.length;
  },
  COLUMN: ([parameter], evaluation) =>
    1 + (parameter ? evaluation.locate(parameter).area : evaluation.place.cell).column,
  COUNT: (parameters, evaluation) =>
    all(parameters, evaluation).filter((value) => typeof value === 'number').length,
  COUNTA: (parameters, evaluation) => all(parameters, evaluation).filter((value) => value !== null).length,
  COUNTIF: countif,
  COUNTIFS: countif,
  EXACT: ([left, right], evaluation) =>
    broadcast(
      left ? evaluation.evaluate(left) : null,
      right ? evaluation.evaluate(right) : null,
      (a, b) => toText(a) === toText(b),
    ),
  IF: (parameters, evaluation) => {
    const chosen = toBoolean(one(parameters, 0, evaluation)) ? parameters[1] : parameters[2];
    return chosen ? evaluation.evaluate(chosen) : false;
  },
  IFERROR: ([value, otherwise], evaluation) => {
    const tried = attempt(() => (value ? evaluation.evaluate(value) : null));
    return isErrorCode(single(tried)) && otherwise ? evaluation.evaluate(otherwise) : tried;
  },
  INDEX: index,
  ISBLANK: each((value) => value === null),
  ISERROR: isError,
  ISNUMBER: each((value) => typeof value === 'number'),
  ISTEXT: each((value) => typeof value === 'string' && !isErrorCode(value)),
  LEN: each((value) => toText(value).length),
  MATCH: match,
  MAX: (parameters, evaluation) => Math.max(0, ...numbers(parameters, evaluation)),
  MIN: (parameters, evaluation) => Math.min(...numbers(parameters, evaluation)),
  N: each((value) => (typeof value === 'string' ? 0 : toNumber(value))),
  NOT: each((value) => !toBoolean(value)),
  OR: (parameters, evaluation) => truths(parameters, evaluation).some(Boolean),
  ROUND: (parameters, evaluation) =>
    round(toNumber(one(parameters, 0, evaluation)), toNumber(one(parameters, 1, evaluation))),
  ROW: ([parameter], evaluation) =>
    1 + (parameter ? evaluation.locate(parameter).area : evaluation.place.cell).row,
  SUM: (parameters, evaluation) => numbers(parameters, evaluation).reduce((sum, value) => sum + value, 0),
  SUMIF: ([list, wanted, source], evaluation) =>
    list && wanted ? sumChosen(source ?? list, [list, wanted], evaluation) : 0,
  SUMIFS: ([source, ...pairs], evaluation) => (source ? sumChosen(source, pairs, evaluation) : 0),
  SUMPRODUCT: sumproduct,
  T: each((value) => (typeof value === 'string' ? value : '')),
  TRIM: each((value) => toText(value).trim().replace(/ +/g, ' ')),
};
