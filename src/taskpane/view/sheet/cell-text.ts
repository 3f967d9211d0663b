import { isCellError, type CellValue } from '../../../model';

/** A cell as a page can show it: near enough to Excel for finding one's way; percent and dates as people know them. */
export function cellText(value: CellValue | undefined, format: string): string {
  if (value === null || value === undefined) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const plain = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (plain.includes('%')) return `${decimal(value * 100, plain)}%`;
  if (/[dyDY]/.test(plain) && !/General/i.test(plain)) return dateText(value);
  return decimal(value, plain);
}

function decimal(value: number, format: string): string {
  const places = /[.,](0+)(?![#0])/.exec(format.replace(/#,##0/g, '0'))?.[1]?.length;
  const text = places === undefined ? String(Number(value.toFixed(4))) : value.toFixed(places);
  return text.replace('.', ',');
}

/** Days since 30/12/1899, as Excel counts them. */
function dateText(serial: number): string {
  const date = new Date(Math.round(serial * 86_400_000) + Date.UTC(1899, 11, 30));
  if (Number.isNaN(date.getTime())) return String(serial);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
