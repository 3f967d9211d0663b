import { columnLetters } from '../model';
import type { ColumnMeaning, ColumnRole, ColumnSpan } from '../model';
import type { Mapping } from './fields';
import { ROLE_NAMES, SPAN_NAMES } from './sheet/names';

type Columns = Mapping['columns'];

/** "C" → 2, counted from 0; undefined for anything beyond Excel's last column. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return undefined;
  const number =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return number < 16384 ? number : undefined;
}

const isRole = (text: string): text is ColumnRole => Object.hasOwn(ROLE_NAMES, text);
const isSpan = (text: string): text is ColumnSpan => Object.hasOwn(SPAN_NAMES, text);

/** { "C": ["payment", "rate", "month"], "D": null } as the settings keep it. */
export function columnsFromJson(found: unknown): Columns | undefined {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
  const columns = Object.entries(found).map(([letters, meaning]) => {
    const column = columnNumber(letters);
    const read = meaningFromJson(meaning);
    return column === undefined || read === undefined ? undefined : { column, meaning: read };
  });
  const complete = columns.filter((entry) => entry !== undefined);
  return complete.length === columns.length ? complete.sort((a, b) => a.column - b.column) : undefined;
}

function meaningFromJson(found: unknown): ColumnMeaning | null | undefined {
  if (found === null) return null;
  if (!Array.isArray(found) || found.length !== 3) return undefined;
  const [indicator, role, span] = found.map(String);
  if (!indicator || role === undefined || span === undefined || !isRole(role) || !isSpan(span))
    return undefined;
  return { indicator, role, span };
}

export function columnsToJson(columns: Columns): Record<string, readonly string[] | null> {
  return Object.fromEntries(
    columns.map(({ column, meaning }) => [
      columnLetters(column),
      meaning && [meaning.indicator, meaning.role, meaning.span],
    ]),
  );
}
