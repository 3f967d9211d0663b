import type { Expression } from './parse';

const answers = new WeakMap<Expression, boolean>();

/** Whether an expression has one value for all cells of a row: its columns are fixed, and it does not ask for its own. */
export function isSameInRow(expression: Expression): boolean {
  let answer = answers.get(expression);
  if (answer === undefined) {
    answer = found(expression);
    answers.set(expression, answer);
  }
  return answer;
}

function found(expression: Expression): boolean {
  switch (expression.kind) {
    case 'literal':
    case 'error':
      return true;
    case 'name':
      return false;
    case 'reference': {
      const { from, to } = expression.reference;
      return [from, to ?? from].every(({ column, fixedColumn }) => column === null || fixedColumn);
    }
    case 'unary':
      return isSameInRow(expression.operand);
    case 'binary':
      return isSameInRow(expression.left) && isSameInRow(expression.right);
    case 'call':
      // COLUMN() is the cell's own.
      return expression.parameters.length > 0 && expression.parameters.every(isSameInRow);
  }
}
