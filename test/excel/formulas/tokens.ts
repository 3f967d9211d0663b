import { columnLetters, columnNumber, quoteSheetName } from '../model/address';
import { SHEET_COLUMNS, SHEET_ROWS } from '../model/area';

/** One end of a reference; a whole column has no row, a whole row no column. */
export interface Corner {
  row: number | null;
  column: number | null;
  fixedRow: boolean;
  fixedColumn: boolean;
}

export interface Reference {
  sheet: string | null;
  from: Corner;
  /** null for a single cell. */
  to: Corner | null;
}

export type Token =
  | { kind: 'number'; value: number }
  | { kind: 'string' | 'name' | 'operator' | 'error'; value: string }
  | { kind: 'reference'; value: Reference }
  | { kind: 'space'; value: string };

export class FormulaSyntaxError extends Error {}

const sheetPrefix = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const oneCell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const range = String.raw`${oneCell}(?::${oneCell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;

const patterns: [Token['kind'], RegExp][] = [
  ['space', /\s+/uy],
  ['string', /"(?:[^"]|"")*"/uy],
  ['reference', new RegExp(`${sheetPrefix}(${range})(?![\\p{L}\\p{N}_.(!])`, 'uy')],
  ['number', /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/uy],
  ['error', /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/uy],
  ['name', /[\p{L}_\\][\p{L}\p{N}_.]*/uy],
  ['operator', /<>|<=|>=|[-+*/^&=<>%(),;@{}:!]/uy],
];

function parseCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, first = '', letters = '', second = '', digits = ''] = match ?? [];
  return {
    column: letters === '' ? null : columnNumber(letters),
    row: digits === '' ? null : Number(digits) - 1,
    fixedColumn: letters !== '' && first === '$',
    fixedRow: letters === '' ? first === '$' : second === '$',
  };
}

function parseReference(sheet: string | undefined, text: string): Reference {
  const [from = '', to] = text.split(':');
  return {
    sheet: sheet === undefined ? null : sheet.replace(/^'|'$/g, '').replaceAll("''", "'"),
    from: parseCorner(from),
    to: to === undefined ? null : parseCorner(to),
  };
}

const isPossible = ({ from, to }: Reference) =>
  [from, to ?? from].every(
    (c) => (c.row ?? 0) < SHEET_ROWS && (c.column ?? 0) < SHEET_COLUMNS && c.row !== -1,
  );

/** The formula without its "=" in tokens, spaces included, so that it can be written back unchanged. */
export function tokenize(formula: string): Token[] {
  const text = formula.replace(/^=/, '');
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const found = nextToken(text, at);
    if (!found) throw new FormulaSyntaxError(`Excel cannot read "${text.slice(at)}" in ${formula}`);
    tokens.push(found.token);
    at = found.end;
  }
  return tokens;
}

function nextToken(text: string, at: number): { token: Token; end: number } | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = pattern.lastIndex;
    const value = match[0];
    if (kind === 'number') return { token: { kind, value: Number(value) }, end };
    if (kind === 'string') return { token: { kind, value: value.slice(1, -1).replaceAll('""', '"') }, end };
    if (kind !== 'reference') return { token: { kind, value }, end };
    const reference = parseReference(match[1], match[2] ?? '');
    if (isPossible(reference)) return { token: { kind, value: reference }, end };
  }
  return null;
}

function writeCorner({ row, column, fixedRow, fixedColumn }: Corner): string {
  const letters = column === null ? '' : (fixedColumn ? '$' : '') + columnLetters(column);
  return letters + (row === null ? '' : (fixedRow ? '$' : '') + String(row + 1));
}

function writeReference({ sheet, from, to }: Reference): string {
  const cells = to ? `${writeCorner(from)}:${writeCorner(to)}` : writeCorner(from);
  return sheet === null ? cells : `${quoteSheetName(sheet)}!${cells}`;
}

/** The formula with each reference replaced by what `change` answers; null becomes #REF!. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  const written = tokenize(formula).map((token) => {
    if (token.kind === 'reference') {
      const changed = change(token.value);
      return changed ? writeReference(changed) : '#REF!';
    }
    return token.kind === 'string' ? `"${token.value.replaceAll('"', '""')}"` : String(token.value);
  });
  return `=${written.join('')}`;
}

/** The formula as Excel writes it after being moved by some rows and columns. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => offsetReference(reference, rows, columns));
}

export function offsetReference(reference: Reference, rows: number, columns: number): Reference | null {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.fixedRow ? corner.row : corner.row + rows,
    column: corner.column === null || corner.fixedColumn ? corner.column : corner.column + columns,
  });
  const moved = { ...reference, from: move(reference.from), to: reference.to && move(reference.to) };
  const corners = [moved.from, moved.to ?? moved.from];
  return corners.every((c) => (c.row ?? 0) >= 0 && (c.column ?? 0) >= 0) && isPossible(moved) ? moved : null;
}
