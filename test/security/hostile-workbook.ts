import { fileOf, worksheet } from '../workbook/xlsx/sheet-file';

type Value = string | number | null;

export interface HostileMonth {
  /** Titles of the metrics sheet and of one beside it; Excel forbids some characters in them. */
  readonly sheet?: string;
  readonly beside?: string;
  readonly title?: string;
  readonly units: readonly string[];
  /** Branch of the overdue dossiers, one per unit. */
  readonly fields?: readonly string[];
  readonly notes?: readonly string[];
  /** Rows of the sheet "Sổ theo dõi" below its heading. */
  readonly history?: readonly (readonly Value[])[];
}

const HEADER = [
  'STT',
  'Đơn vị',
  'Hồ sơ tiếp nhận',
  'Hồ sơ số hoá thành phần khi tiếp nhận',
  'Tỷ lệ số hoá thành phần hồ sơ khi tiếp nhận',
  'Số hồ sơ quá hạn',
  'Lĩnh vực quá hạn',
  'Đăng tải tin bài chưa đầy đủ (x)',
];

const HISTORY_HEADER = ['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ', 'Lý do', 'Số văn bản', 'Ghi chú'];

/**
 * A workbook of August 2023 whose every text is the attacker's. Every unit is below the average and has overdue
 * dossiers, so that each name reaches the summary, the ladder and the letter. Written part by part, by other code
 * than ours and without a library that would clean the texts on the way.
 */
export function hostileWorkbook(month: HostileMonth): Promise<Uint8Array> {
  const best = ['Xã Mẫu', 10_000, 10_000, '100%', 0, null, null] as const;
  const units = month.units.map((name, index) => [
    name,
    100,
    50 + (index % 40),
    `${50 + (index % 40)}%`,
    1 + (index % 9),
    month.fields?.[index] ?? null,
    month.notes?.[index] ?? null,
  ]);
  const rows = [best, ...units].map((cells, index): Value[] => [index + 1, ...cells]);
  return fileOf({
    sheets: {
      [attribute(month.sheet ?? 'T8')]: sheetOf([
        [month.title ?? 'Kết quả cải cách hành chính'],
        ['Tháng 8/2023'],
        HEADER,
        ...rows,
      ]),
      [attribute(month.beside ?? 'Ghi chú')]: sheetOf([['=1+1'], [month.title ?? '']]),
      ...(month.history && { 'Sổ theo dõi': sheetOf([HISTORY_HEADER, ...month.history]) }),
    },
  });
}

function sheetOf(rows: readonly (readonly Value[])[]): string {
  const xml = rows.map(
    (row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(r, c, value)).join('')}</row>`,
  );
  return worksheet(`<sheetData>${xml.join('')}</sheetData>`);
}

function cell(row: number, column: number, value: Value): string {
  const address = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text(value)}</t></is></c>`;
}

/** What XML cannot hold stands in a workbook as `_xHHHH_`. */
function text(value: string): string {
  let xml = '';
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    const isPair = isHigh(code) && isLow(value.charCodeAt(at + 1));
    const isSecond = isLow(code) && isHigh(value.charCodeAt(at - 1));
    const isBare = (isHigh(code) && !isPair) || (isLow(code) && !isSecond);
    if ((code < 32 && code !== 9 && code !== 10) || code >= 0xfffe || isBare || isEscape(value, at))
      xml += `_x${code.toString(16).padStart(4, '0')}_`;
    else xml += { '<': '&lt;', '>': '&gt;', '&': '&amp;' }[value[at] ?? ''] ?? value[at];
  }
  return xml;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isEscape = (value: string, at: number): boolean => /^_x[0-9A-Fa-f]{4}_/.test(value.slice(at, at + 7));

const attribute = (value: string): string => text(value).replaceAll('"', '&quot;');
