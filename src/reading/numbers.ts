import type { CellValue } from '../model';
import { isCellError } from '../model';
import { plain, remembered, tidy } from '../text/fold';

/** Why a cell gives no number; the codes are those of problems. */
export type NumberFault = 'error-cell' | 'not-a-number' | 'date-in-number' | 'negative' | 'fractional-count';

/** `blank`: nothing stands there. `nothing`: it says there was nothing to measure. */
export type NoNumber = 'blank' | 'nothing' | NumberFault;

/** What the cell itself says of its scale: 0.8589 with a % format is a fraction, "85,89%" is percent. */
export type Scale = 'fraction' | 'percent';

export interface RateReading {
  readonly value: number;
  /** Undefined: the column decides. */
  readonly scale: Scale | undefined;
}

/** "4/4": the counts themselves. */
export interface RatioReading {
  readonly numerator: number;
  readonly denominator: number;
}

type FormatKind = 'plain' | 'percent' | 'percent-sign' | 'date';

/** What a number format makes of a number. `percent-sign`: a % that is only text, so 85.89 shows "85.89%". */
export const formatKind = remembered((format: string): FormatKind => {
  const text = format.replace(/\[[^\]]*\]/g, '').replace(/_.|\*./g, '');
  const bare = text.replace(/"[^"]*"|\\./g, '');
  if (bare.includes('%')) return 'percent';
  if (text.includes('%')) return 'percent-sign';
  return /general|standard/i.test(bare) || !/[dmyhs]/i.test(bare) ? 'plain' : 'date';
});

const NOTHING =
  /^(-+|\.{2,}|\/|x+\s*x+|(0|khong|chua|ko|k)?\s*(co\s*)?phat sinh.*|khong|khong co.*|ko|kps|k ps|khong ps|ko ps|k\/?ps|khong co (ho so|phi).*)$/;
const ERROR_TEXT = /^#(n\/a|getting_data|div\/0!|[a-z]+[!?]|#+)/;
const DATE_TEXT = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;
const UNIT_WORDS = /\s*(ho so|hs|ban|truong hop|lan|%)\.?$/;
const RATIO = /^(\d{1,9}|\d{1,3}(?:[.,]\d{3})+)\s*\/\s*(\d{1,9}|\d{1,3}(?:[.,]\d{3})+)$/;

function wordsOnly(text: string): NoNumber | undefined {
  if (text === '') return 'blank';
  if (NOTHING.test(text)) return 'nothing';
  return ERROR_TEXT.test(text) ? 'error-cell' : undefined;
}

const wholeText = remembered((raw: string): number | NoNumber => {
  const text = plain(raw);
  const words = wordsOnly(text);
  if (words !== undefined) return words;
  if (DATE_TEXT.test(text) && !/^\d{1,3}(\.\d{3})+$/.test(text)) return 'date-in-number';
  const digits = text.endsWith('%') ? text : text.replace(UNIT_WORDS, '');
  if (/^\d{1,15}$/.test(digits)) return Number(digits);
  if (/^[1-9]\d{0,2}(\.\d{3})+$|^[1-9]\d{0,2}(,\d{3})+$|^[1-9]\d{0,2}( \d{3})+$/.test(digits))
    return Number(digits.replace(/[., ]/g, ''));
  if (/^\d+[.,]0{1,2}$/.test(digits)) return Number(digits.split(/[.,]/)[0]);
  if (/^-\s?\d+([.,]\d+)*$/.test(digits)) return 'negative';
  return /^\d+[.,]\d+$/.test(digits) ? 'fractional-count' : 'not-a-number';
});

/** Reads a count: a whole number ≥ 0, or why there is none. */
export function readCount(value: CellValue, format: string): number | NoNumber {
  if (value === null) return 'blank';
  if (typeof value === 'string') return wholeText(value);
  if (typeof value === 'boolean') return 'not-a-number';
  if (isCellError(value)) return 'error-cell';
  const kind = format === 'General' ? 'plain' : formatKind(format);
  if (kind === 'date') return 'date-in-number';
  if (!Number.isFinite(value) || Math.abs(value) > 1e15) return 'not-a-number';
  if (value < 0) return 'negative';
  const whole = Math.round(value);
  if (Math.abs(value - whole) > 1e-9) return 'fractional-count';
  return kind === 'plain' || whole === 0 ? whole : 'not-a-number';
}

/** "97/100 (97%)": the counts with their rate. */
const WITH_RATE = /^(\S.*\S)\s*\(\s*(\d+(?:[.,]\d+)?)\s*%\s*\)$/;

function ratioIn(text: string): RatioReading | undefined {
  const ratio = RATIO.exec(text);
  if (!ratio) return undefined;
  const [numerator = 0, denominator = 0] = ratio.slice(1).map((n) => Number(n.replace(/[.,]/g, '')));
  return { numerator, denominator };
}

/** As far as whole percent tell. */
const isAbout = ({ numerator, denominator }: RatioReading, percent: number): boolean =>
  denominator === 0 || Math.abs((100 * numerator) / denominator - percent) <= 0.5;

const rateText = remembered((raw: string): RateReading | RatioReading | NoNumber => {
  const text = plain(raw);
  const words = wordsOnly(text);
  if (words !== undefined) return words;
  const noted = WITH_RATE.exec(text);
  const ratio = ratioIn(noted?.[1] ?? text);
  if (ratio) return noted && !isAbout(ratio, Number(noted[2]?.replace(',', '.'))) ? 'not-a-number' : ratio;
  if (DATE_TEXT.test(text)) return 'date-in-number';
  const number = /^(-\s?)?(\d{1,9})(?:[.,](\d{1,15}))?\s*(%|phan tram)?$/.exec(text);
  if (!number) return 'not-a-number';
  const [, minus, whole = '', fraction = '0', percent] = number;
  if (minus !== undefined) return 'negative';
  return { value: Number(`${whole}.${fraction}`), scale: percent === undefined ? undefined : 'percent' };
});

/** Reads a rate cell: a number and what it says of its scale, the counts of "4/4", or why there is neither. */
export function readRate(value: CellValue, format: string): RateReading | RatioReading | NoNumber {
  if (value === null) return 'blank';
  if (typeof value === 'string') return rateText(value);
  if (typeof value === 'boolean') return 'not-a-number';
  if (isCellError(value)) return 'error-cell';
  const kind = format === 'General' ? 'plain' : formatKind(format);
  if (kind === 'date') return 'date-in-number';
  if (!Number.isFinite(value) || Math.abs(value) > 1e9) return 'not-a-number';
  if (value < 0) return 'negative';
  const scale = kind === 'percent' ? 'fraction' : kind === 'percent-sign' ? 'percent' : undefined;
  return { value, scale };
}

const GROUPED = /^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(,\d{3})+\.\d+$/;

const amountText = remembered((raw: string): number | NoNumber => {
  const text = plain(raw).replace(/ *(\/ *\d+([.,]\d+)?|diem|ty dong|trieu dong|dong)$/, '');
  if (GROUPED.test(text)) return Number(text.replace(/[.,](?=.*[.,])/g, '').replace(',', '.'));
  const whole = wholeText(text);
  return whole === 'fractional-count' ? Number(text.replace(',', '.')) : whole;
});

/** Reads a quantity ≥ 0 that may have decimals, such as money or points ("9,5/10"), or why there is none. */
export function readAmount(value: CellValue, format: string): number | NoNumber {
  if (typeof value === 'string') return amountText(value);
  const read = readCount(value, format);
  if (read !== 'fractional-count') return read;
  return typeof value === 'number' && formatKind(format) === 'plain' ? value : 'not-a-number';
}

/** The cell as a person would quote it: decimal comma, error text, no more digits than matter. */
export function shown(value: CellValue, format = 'General'): string {
  if (value === null) return '';
  if (typeof value === 'string') return tidy(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) return value.error;
  const kind = formatKind(format);
  if (kind === 'date') return serialDate(value);
  if (kind === 'percent') return `${decimals(value * 100)}%`;
  return kind === 'percent-sign' ? `${decimals(value)}%` : decimals(value);
}

function decimals(value: number): string {
  return String(Number(value.toFixed(4))).replace('.', ',');
}

/** "4/4/2023" for Excel's day number: its calendar counts from 30/12/1899 for all days we meet. */
function serialDate(serial: number): string {
  const days = Math.floor(serial) + 2415019 + 32044;
  const century = Math.floor((4 * days + 3) / 146097);
  const rest = days - Math.floor((146097 * century) / 4);
  const year = Math.floor((4 * rest + 3) / 1461);
  const day = rest - Math.floor((1461 * year) / 4);
  const month = Math.floor((5 * day + 2) / 153);
  const at = { d: day - Math.floor((153 * month + 2) / 5) + 1, m: month + 3 - 12 * Math.floor(month / 10) };
  return `${at.d}/${at.m}/${100 * century + year - 4800 + Math.floor(month / 10)}`;
}
