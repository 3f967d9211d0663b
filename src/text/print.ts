import { rate } from '../model';
import type { IndicatorKind, Month, Rate } from '../model';
import { printMonth } from './print-period';

/** "82,8": decimal comma, trailing zeros dropped. Differences print without their sign. */
export function printDecimal(value: Rate): string {
  const hundredths = Math.abs(value);
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${grouped(Math.floor(hundredths / 100))}${decimals && `,${decimals}`}`;
}

/** "82,8%": no space before the sign. */
export function printRate(value: Rate): string {
  return `${printDecimal(value)}%`;
}

/** What kind of figure is printed, the most points it can have, and what an amount is counted in. */
export interface Printed {
  readonly kind: IndicatorKind;
  readonly maximum: Rate | null;
  readonly unit: string | null;
}

/** "82,8%", "78,96/100 điểm", "1.204,5 tỷ đồng". */
export function printFigure(value: Rate, printed: Printed): string {
  const { kind, maximum } = printed;
  if (kind !== 'score' || maximum === null) return printDifference(value, printed);
  return `${printDecimal(value)}/${printDecimal(maximum)} điểm`;
}

/** How far two figures are apart: "4,11%", "2,1 điểm", "1.204,5 tỷ đồng". */
export function printDifference(value: Rate, { kind, unit }: Printed): string {
  if (kind === 'score') return `${printDecimal(value)} điểm`;
  if (kind === 'amount' && unit !== null) return `${printDecimal(value)} ${unit}`;
  return kind === 'amount' || kind === 'count' ? printDecimal(value) : printRate(value);
}

/** Counts of things have two digits at least: "02", "15", "1.204". */
export function printCount(count: number): string {
  return grouped(count).padStart(2, '0');
}

/** "4/4", of amounts "90,3/107,5". */
export function printRatio(numerator: number, denominator: number): string {
  return `${printNumber(numerator)}/${printNumber(denominator)}`;
}

function printNumber(value: number): string {
  const hundredths = Math.round(value * 100);
  const isWhole = hundredths % 100 === 0 || !Number.isSafeInteger(hundredths);
  return isWhole ? grouped(Math.round(value)) : printDecimal(rate(hundredths));
}

function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** "01/4/2023" */
export function printFirstDay(period: Month): string {
  return `01/${printMonth(period)}`;
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/**
 * An ordinal after "lần thứ": nhất, hai, ba, tư, năm … mười, mười một, hai mươi mốt …
 *
 * @param ordinal 1 to 99; others stay in digits
 */
export function ordinalWord(ordinal: number): string {
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > 99) return String(ordinal);
  if (ordinal === 1) return 'nhất';
  if (ordinal === 4) return 'tư';
  const tens = Math.floor(ordinal / 10);
  const ones = ordinal % 10;
  const onesWord = ones === 5 ? 'lăm' : (DIGITS[ones] ?? '');
  if (tens === 0) return DIGITS[ones] ?? '';
  if (tens === 1) return ones === 0 ? 'mười' : `mười ${onesWord}`;
  const lastWord = { 0: '', 1: ' mốt', 4: ' tư' }[ones] ?? ` ${onesWord}`;
  return `${DIGITS[tens] ?? ''} mươi${lastWord}`;
}
