import { FormulaSyntaxError, type Reference, type Token, tokenize } from './tokens';

export type Expression =
  | { kind: 'literal'; value: number | string | boolean | null }
  | { kind: 'error'; code: string }
  | { kind: 'reference'; reference: Reference }
  | { kind: 'name'; name: string }
  | { kind: 'call'; name: string; parameters: Expression[] }
  | { kind: 'unary'; operator: string; operand: Expression }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression };

/** Weakest first, as Excel binds them. */
const levels = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: Token[],
    private readonly formula: string,
  ) {}

  parse(): Expression {
    const expression = this.binary(0);
    if (this.at < this.tokens.length) this.fail();
    return expression;
  }

  private fail(): never {
    throw new FormulaSyntaxError(`Excel cannot read the formula ${this.formula}`);
  }

  private operator(...wanted: string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'operator' || !wanted.includes(token.value)) return null;
    this.at++;
    return token.value;
  }

  private binary(level: number): Expression {
    const operators = levels[level];
    if (!operators) return this.prefixed();
    let left = this.binary(level + 1);
    for (let operator = this.operator(...operators); operator; operator = this.operator(...operators))
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
    return left;
  }

  private prefixed(): Expression {
    const operator = this.operator('-', '+', '@');
    if (operator === '@') return this.prefixed();
    if (operator) return { kind: 'unary', operator, operand: this.prefixed() };
    let operand = this.primary();
    while (this.operator('%')) operand = { kind: 'unary', operator: '%', operand };
    return operand;
  }

  private primary(): Expression {
    if (this.operator('(')) {
      const inner = this.binary(0);
      if (!this.operator(')')) this.fail();
      return inner;
    }
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'number':
      case 'string':
        return { kind: 'literal', value: token.value };
      case 'error':
        return { kind: 'error', code: token.value };
      case 'reference':
        return { kind: 'reference', reference: token.value };
      case 'name':
        return this.named(token.value);
      default:
        return this.fail();
    }
  }

  private named(name: string): Expression {
    if (/^(true|false)$/i.test(name) && !this.isNext('('))
      return { kind: 'literal', value: name.toLowerCase() === 'true' };
    if (!this.operator('(')) return { kind: 'name', name };
    const parameters: Expression[] = [];
    if (this.operator(')')) return { kind: 'call', name: name.toUpperCase(), parameters };
    do {
      const missing = this.isNext(',') || this.isNext(')');
      parameters.push(missing ? { kind: 'literal', value: null } : this.binary(0));
    } while (this.operator(','));
    if (!this.operator(')')) this.fail();
    return { kind: 'call', name: name.toUpperCase(), parameters };
  }

  private isNext(value: string) {
    const token = this.tokens[this.at];
    return token?.kind === 'operator' && token.value === value;
  }
}

const parsed = new Map<string, Expression>();

/** Throws FormulaSyntaxError where Excel would refuse the entry. */
export function parseFormula(formula: string): Expression {
  const known = parsed.get(formula);
  if (known) return known;
  const tokens = tokenize(formula).filter((token) => token.kind !== 'space');
  const expression = new Parser(tokens, formula).parse();
  parsed.set(formula, expression);
  return expression;
}
