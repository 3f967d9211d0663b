import type { HistoryLayout, SheetContent } from '../model';
import { plain } from '../text/fold';

type HistoryColumn = keyof HistoryLayout['columns'];

const HEADINGS: Readonly<Record<HistoryColumn, RegExp>> = {
  period: /^(ky|thang|thang nam|thang\/nam|thoi gian|ky danh gia|ky theo doi)$/,
  unit: /^(ten )?(don vi|co quan|co quan, don vi|co quan don vi|don vi, dia phuong)$/,
  form: /^hinh thuc( (xu ly|nhac nho|phe binh|kiem diem|ky luat|da xu ly)\b.*)?$/,
  ordinal: /^(lan|lan thu|so lan)$/,
  reason: /^(ly do|nguyen nhan)\b/,
  document: /^(so van ban|so vb|van ban|cong van|so cong van|so, ngay van ban|so hieu van ban)\b/,
  note: /^ghi chu\b/,
};

/** Title rows above the table are few. */
const ROWS_SEARCHED = 30;

/** The heading row of a ladder book, wherever it stands near the top and however its columns are ordered. */
export function findHistoryLayout(sheet: SheetContent): HistoryLayout | undefined {
  const rows = Math.min(sheet.values.length, ROWS_SEARCHED);
  for (let row = 0; row < rows; row++) {
    const columns: Partial<Record<HistoryColumn, number>> = {};
    (sheet.values[row] ?? []).forEach((value, column) => {
      if (typeof value !== 'string') return;
      const text = plain(value).replace(/[:.*]+$/, '');
      for (const [name, pattern] of Object.entries(HEADINGS) as [HistoryColumn, RegExp][]) {
        if (columns[name] === undefined && pattern.test(text)) columns[name] = column;
      }
    });
    const { period, unit, form, ...others } = columns;
    if (period !== undefined && unit !== undefined && form !== undefined)
      return { headingRow: row, columns: { period, unit, form, ...others } };
  }
  return undefined;
}

/** Headings of our own summary beside the same ones: it holds findings, not acts. */
const NOT_OF_A_BOOK: ReadonlySet<string> = new Set(['chi tieu', 'noi dung', 'noi dung muc']);

/** A ladder book, ours or made by hand: its columns, with the ordinal among them or the book's own name on the sheet. */
export function isHistory(sheet: SheetContent): boolean {
  const layout = findHistoryLayout(sheet);
  if (!layout) return false;
  const heading = sheet.values[layout.headingRow] ?? [];
  const isOther = heading.some((value) => typeof value === 'string' && NOT_OF_A_BOOK.has(plain(value)));
  return !isOther && (layout.columns.ordinal !== undefined || /^so theo doi\b/.test(plain(sheet.name)));
}

/** Whether the periods are months by their heading: then a bare number is one. */
export function countsMonths(sheet: SheetContent, { headingRow, columns }: HistoryLayout): boolean {
  const heading = sheet.values[headingRow]?.[columns.period];
  return typeof heading === 'string' && plain(heading).startsWith('thang');
}

/** The year a title row above the table names; undefined when none or several do. */
export function bookYear(sheet: SheetContent, layout: HistoryLayout): number | undefined {
  const years = new Set<number>();
  for (const value of [sheet.name, ...sheet.values.slice(0, layout.headingRow).flat()]) {
    if (typeof value !== 'string') continue;
    for (const match of value.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)) years.add(Number(match[1]));
  }
  return years.size === 1 ? [...years][0] : undefined;
}
