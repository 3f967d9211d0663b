import type { CellValue } from './cell';
import type { Culture } from './workbook';

/** A number format this model cannot show: it says so instead of guessing the text. */
class UnsupportedNumberFormat extends Error {}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function general(value: number, { decimal }: Culture): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const digits = Math.abs(value) < 1e11 && Math.abs(value) >= 1e-9;
  const text = digits ? String(Number(value.toPrecision(10))) : value.toExponential(5).toUpperCase();
  return text.replace('.', decimal);
}

/** Quoted text, escaped characters, paddings and colours stand for themselves or for nothing. */
function literal(section: string): string {
  return section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_.|\*./g, '')
    .replace(
      /"([^"]*)"|\\(.)/g,
      (_all, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? '',
    );
}

function date(serial: number, format: string): string {
  const at = new Date(Math.round((serial - 25569) * 86_400_000));
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  const parts: Record<string, string> = {
    yyyy: String(year),
    yy: String(year % 100).padStart(2, '0'),
    mmm: months[month] ?? '',
    mm: String(month + 1).padStart(2, '0'),
    m: String(month + 1),
    dd: String(day).padStart(2, '0'),
    d: String(day),
    hh: String(at.getUTCHours()).padStart(2, '0'),
    h: String(at.getUTCHours()),
    ss: String(at.getUTCSeconds()).padStart(2, '0'),
  };
  const minutes = String(at.getUTCMinutes()).padStart(2, '0');
  return literal(format).replace(
    /(?<=h:)mm|yyyy|yy|mmm|mm|m|dd|d|hh|h|ss/gi,
    (part, offset: number, all: string) =>
      /^mm?$/i.test(part) && /h+:$/i.test(all.slice(0, offset))
        ? minutes
        : (parts[part.toLowerCase()] ?? part),
  );
}

function number(value: number, section: string, culture: Culture): string {
  const pattern = /[#0?,.]*[#0?][#0?,.]*/.exec(
    section.replace(/"[^"]*"/g, (quoted) => ' '.repeat(quoted.length)),
  );
  if (!pattern) return literal(section);
  const [whole = '', fraction = ''] = pattern[0].split('.');
  const percents = (section.match(/%/g) ?? []).length;
  const fixed = Math.abs(value * 100 ** percents);
  const rounded = (Math.round(fixed * 10 ** fraction.length * (1 + 1e-15)) / 10 ** fraction.length).toFixed(
    fraction.length,
  );
  const [integer = '0', decimals = ''] = rounded.split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const padded = (integer === '0' && least === 0 ? '' : integer).padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, culture.group) : padded;
  const needed = fraction.replace(/[#?]+$/, '').length;
  let kept = decimals;
  while (kept.length > needed && kept.endsWith('0')) kept = kept.slice(0, -1);
  const text = grouped + (fraction === '' ? '' : culture.decimal + kept);
  const start = pattern.index;
  return literal(section.slice(0, start)) + text + literal(section.slice(start + pattern[0].length));
}

/** The text a cell shows, in the user's locale. Column width is not considered (no "####"). */
export function display(value: CellValue, format: string, culture: Culture): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === 'General' || format === '@') return general(value, culture);
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const chosen = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? '';
  const bare = chosen.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/[ymdhs]/i.test(bare)) return date(value, chosen);
  if (/[eE][+-]|\?\//.test(bare)) throw new UnsupportedNumberFormat(`Number format ${format}`);
  if (/general/i.test(bare)) return general(value, culture);
  const sign = value < 0 && (sections.length === 1 || chosen === sections[0]) ? '-' : '';
  return sign + number(value, chosen, culture);
}
