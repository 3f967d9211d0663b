import type { Metrics, Row } from './reread';

/** Three columns of a rate: denominator, numerator, rate. */
export type RateColumns = readonly [whole: string, part: string, rate: string];

/** Hundredths of a percent point by long division in integers, half up; null when there is nothing to measure. */
export function displayed(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const quotient = Math.floor((part * 10000) / whole);
  const remainder = part * 10000 - quotient * whole;
  const rounded = 2 * remainder >= whole ? quotient + 1 : quotient;
  return part < whole && rounded === 10000 ? 9999 : rounded;
}

/** A count; "-" is nothing. */
export function count(row: Row, column: string): number {
  const value = row[column];
  if (value === '-') return 0;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw new Error(`${row['B']}: no count in column ${column}`);
  }
  return value;
}

export function rate(row: Row, [whole, part]: RateColumns): number | null {
  return displayed(count(row, part), count(row, whole));
}

/** A rate someone typed: `unit` is 100 for percent points, 10000 for fractions. */
export function typed(row: Row, column: string, unit: 100 | 10000): number | null {
  const value = row[column];
  return typeof value === 'number' ? Math.round(value * unit) : null;
}

export function sum(sheet: Metrics, column: string): number {
  return [...sheet.units.values()].reduce((total, row) => total + count(row, column), 0);
}

export function average(sheet: Metrics, [whole, part]: RateColumns): number | null {
  return displayed(sum(sheet, part), sum(sheet, whole));
}

export function mean(sheet: Metrics, columns: RateColumns): number {
  const rates = [...sheet.units.values()].map((row) => rate(row, columns)).filter((value) => value !== null);
  return Math.round(rates.reduce((total, value) => total + value, 0) / rates.length);
}

/** "82,8%" */
export function shown(value: number | null): string {
  return value === null ? '-' : `${String(value / 100).replace('.', ',')}%`;
}

/** "tăng 4,11%" */
export function change(now: number, before: number): string {
  return `${now < before ? 'giảm' : 'tăng'} ${shown(Math.abs(now - before))}`;
}
