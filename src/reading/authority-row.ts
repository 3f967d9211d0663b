import { isAuthorityLabel } from './labels';
import type { RowNumber } from './row-number';
import { NO_NUMBER } from './row-number';

/** A row, as far as it matters whose it is. */
interface NamedRow {
  readonly row: number;
  readonly words: string;
  readonly number: RowNumber;
  /** Its name is that of an office or a commune. */
  readonly named: boolean;
  readonly hasData: boolean;
}

/**
 * "Tỉnh Bắc Ninh" beside communes: the one row that names an authority above the units of the others, in a table too
 * short or too plain for numbers to tell it from a unit.
 */
export function authorityAmong(rows: readonly NamedRow[]): number | undefined {
  const [only, ...more] = rows.filter(({ words, hasData }) => hasData && isAuthorityLabel(words));
  const isUnit = ({ named, hasData }: NamedRow): boolean => named && hasData;
  const isAbove = only?.number === NO_NUMBER && !only.named && more.length === 0;
  return isAbove && rows.some(isUnit) ? only.row : undefined;
}
