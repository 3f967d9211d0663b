import { daysIn, isDay, periodKey, rate, rateOfDecimal, ratePercent } from '../model';
import type { Day, Month, Rate } from '../model';
import { printDecimal, printRate } from '../text/print';
import type { Dated, GivenTarget } from './settings';
import { labelKey } from './text';

/**
 * A percentage as people write it: 30, 27.5, "30%", "27,5 %". At most two decimals, 0 to 100.
 * A bare number up to 1 is refused: 0,3 may well mean 30 %.
 */
export function parsePercent(found: unknown): Rate | undefined {
  const text = typeof found === 'number' ? String(found) : typeof found === 'string' ? found.trim() : '';
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*(%?)$/.exec(text);
  if (!match) return undefined;
  const [, whole = '', decimals = '', sign] = match;
  const value = rate(Number(whole) * 100 + Number(decimals.padEnd(2, '0')));
  const maybeFraction = sign === '' && value > 0 && value <= 100;
  return value > 10000 || maybeFraction ? undefined : value;
}

/** A number in a cell formatted as a percentage: 0.3 is 30 %. */
export function percentOfFraction(value: number): Rate | undefined {
  if (!Number.isFinite(value) || value < 0 || value > 1) return undefined;
  return rateOfDecimal(value, 'fraction');
}

const NO_TARGET = 'không giao chỉ tiêu';

type TargetValue = Pick<GivenTarget, 'value' | 'unit'>;

/** "85 điểm", "1.204,5 tỷ đồng" */
const WITH_UNIT = /^(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?\s*(\p{L}[\p{L}\d ]*)$/u;

/** A target as people write it, percent where they name no other unit; or that none was given. */
export function parseTarget(found: unknown): TargetValue | undefined {
  const text = typeof found === 'string' ? found.trim().normalize('NFC') : '';
  const [, whole = '', decimals = '', unit] = WITH_UNIT.exec(text) ?? [];
  if (unit !== undefined)
    return { value: rate(Number(whole.replaceAll('.', '')) * 100 + Number(decimals.padEnd(2, '0'))), unit };
  const key = labelKey(text);
  const isNone = key === 'none' || key === labelKey(NO_TARGET) || key === labelKey('không giao');
  const value = isNone ? 'none' : parsePercent(found);
  return value === undefined ? undefined : { value };
}

export function targetText({ value, unit }: TargetValue): string {
  if (value === 'none') return NO_TARGET;
  return unit === undefined ? printRate(value) : `${printDecimal(value)} ${unit}`;
}

/** "60% (từ 9/2025); Quyết định số 12/QĐ-UBND": a target, its months and the document that gives it. */
export function parseGivenTarget(found: string): GivenTarget | undefined {
  const [value = '', ...rest] = found.split(';');
  const document = rest.join(';').trim();
  const target = parseDated(value, parseTarget);
  return target && { ...target, ...target.value, ...(document !== '' && { document }) };
}

export function givenTargetText(target: GivenTarget): string {
  const dated = datedText(target, () => targetText(target));
  return target.document === undefined ? dated : `${dated}; ${target.document}`;
}

/** A percentage for JSON: a plain number where that is clear, else text with its sign. */
export function percentJson(value: Rate): number | string {
  return value > 0 && value <= 100 ? printRate(value) : ratePercent(value);
}

/** Two ends of a validity for JSON. */
export function monthsJson({
  from,
  to,
}: {
  readonly from?: Month | undefined;
  readonly to?: Month | undefined;
}): {
  from?: string;
  to?: string;
} {
  return { ...(from ? { from: periodKey(from) } : {}), ...(to ? { to: periodKey(to) } : {}) };
}

/** Dated values for JSON: one stands by itself, and bare where nothing else is said of it. */
export function datedJson<Value>(
  entries: readonly Dated<Value>[],
  valueJson: (value: Value) => unknown,
): unknown {
  const written = entries.map(({ from, to, value, ...said }) => {
    const isBare = !from && !to && Object.keys(said).length === 0;
    return isBare ? valueJson(value) : { ...monthsJson({ from, to }), value: valueJson(value), ...said };
  });
  return written.length === 1 ? written[0] : written;
}

/** With its value as the file writes it; a unit of its own stands behind it. */
export function targetJson(target: GivenTarget | Dated<null>): Dated<unknown> {
  if (target.value === null) return target;
  const { value, unit, ...said } = target;
  if (unit !== undefined) return { ...said, value: targetText({ value, unit }) };
  return { ...said, value: value === 'none' ? value : percentJson(value) };
}

/** "2023-04", "4/2023", "tháng 4/2023", "T4/2023", "01/4/2023" and the month's last day. */
export function parseMonth(found: string): Month | undefined {
  const text = found.trim().normalize('NFC');
  const key = /^(\d{4})-(\d{1,2})$/.exec(text);
  if (key) return period(Number(key[1]), Number(key[2]));
  const match = /^(?:tháng\s*|t\s*)?(?:(\d{1,2})\s*[/.-]\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})$/i.exec(text);
  if (!match) return undefined;
  const read = period(Number(match[3]), Number(match[2]));
  const day = match[1] === undefined ? 1 : Number(match[1]);
  return read && (day === 1 || day === daysIn(read)) ? read : undefined;
}

function period(year: number, month: number): Month | undefined {
  return month >= 1 && month <= 12 && year >= 1900 && year <= 2200 ? { year, month } : undefined;
}

/** "4/2023" */
export function monthText({ year, month }: Month): string {
  return `${month}/${year}`;
}

/** A day, or a month for its first day: "2025-10-15", "15/10/2025", "10/2025". */
export function parseDay(found: string): Day | undefined {
  const month = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(found.trim()) ? undefined : parseMonth(found);
  if (month) return { ...month, day: 1 };
  const [, ...parts] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(found.trim()) ?? [];
  const [, ...turned] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(found.trim()) ?? [];
  const [year = NaN, number = NaN, day = NaN] = (parts.length > 0 ? parts : turned.reverse()).map(Number);
  const at = period(year, number);
  return at && isDay({ ...at, day }) ? { ...at, day } : undefined;
}

/** "2025-10" for a month's first day, else "2025-10-15". */
export function dayJson({ year, month, day }: Day): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return [String(year), two(month), ...(day === 1 ? [] : [two(day)])].join('-');
}

/** A month of the year: 4, "4", "tháng 4", "01/4", "01/04". */
export function parseMonthOfYear(found: unknown): number | undefined {
  const text = String(found).trim().normalize('NFC');
  const match = /^(?:tháng\s*)?(\d{1,2})$/i.exec(text) ?? /^0?1\s*[/.-]\s*(\d{1,2})$/.exec(text);
  const month = Number(match?.[1]);
  return month >= 1 && month <= 12 ? month : undefined;
}

const DATED = /^(.*?)[\s(;,]+từ\s+(?:tháng\s+)?([^\s)]+)(?:\s+đến\s+(?:hết\s+)?(?:tháng\s+)?([^\s)]+))?\)?$/i;
const DATED_TO = /^(.*?)[\s(;,]+đến\s+(?:hết\s+)?(?:tháng\s+)?([^\s)]+)\)?$/i;

/**
 * A value with the months it is valid in: "35% (từ 4/2023 đến 12/2023)". Undefined when any part cannot be read.
 */
export function parseDated<Value>(
  found: string,
  parseValue: (text: string) => Value | undefined,
): Dated<Value> | undefined {
  const text = found.trim().normalize('NFC');
  const both = DATED.exec(text);
  const end = both ? null : DATED_TO.exec(text);
  const value = parseValue(both?.[1] ?? end?.[1] ?? text);
  const fromText = both?.[2];
  const toText = both ? both[3] : end?.[2];
  const from = fromText === undefined ? undefined : parseMonth(fromText);
  const to = toText === undefined ? undefined : parseMonth(toText);
  const isUnread = (given: string | undefined, read: Month | undefined): boolean =>
    given !== undefined && read === undefined;
  if (value === undefined || isUnread(fromText, from) || isUnread(toText, to)) return undefined;
  return { ...validity(from, to), value };
}

/** The two ends of a validity without keys for what is open. */
export function validity(from: Month | undefined, to: Month | undefined): { from?: Month; to?: Month } {
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** "35% (từ 4/2023 đến 12/2023)" */
export function datedText<Value>(entry: Dated<Value>, textOf: (value: Value) => string): string {
  const from = entry.from ? `từ ${monthText(entry.from)}` : '';
  const to = entry.to ? `đến ${monthText(entry.to)}` : '';
  const months = [from, to].filter((part) => part !== '').join(' ');
  return months === '' ? textOf(entry.value) : `${textOf(entry.value)} (${months})`;
}
