import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import ExcelJS from 'exceljs';

/**
 * The script many an office would write for this one sheet: columns by number, colours laid on cells, a list of the
 * findings, a letter paragraph by paragraph. It reads no other layout, keeps no edits and checks nothing.
 */
interface Unit {
  readonly row: number;
  readonly name: string;
  readonly isCommune: boolean;
  readonly rates: readonly (number | undefined)[];
  readonly cumulative: readonly (number | undefined)[];
  readonly overdue: number;
}

interface Found {
  readonly unit: Unit;
  readonly kind: 'commend' | 'low' | 'warn';
  readonly column: number;
  readonly text: string;
}

const INDICATORS = [
  { name: 'số hoá hồ sơ khi tiếp nhận', done: 5, all: 4, rate: 6, cumulative: 9 },
  { name: 'số hoá kết quả giải quyết', done: 12, all: 11, rate: 13, cumulative: 16 },
  { name: 'thanh toán trực tuyến', done: 19, all: 18, rate: 20, cumulative: 23 },
] as const;
const FILLS = { commend: 'FFE2EFDA', low: 'FFF9C74F', warn: 'FFC0504D' } as const;
const FIRST_ROW = 10;
const OVERDUE = 26;

const percent = (value: number): string => `${String(Math.round(value * 10000) / 100).replace('.', ',')}%`;

function numberIn(sheet: ExcelJS.Worksheet, row: number, column: number): number | undefined {
  const { value } = sheet.getCell(row, column);
  const plain = typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
  return typeof plain === 'number' ? plain : undefined;
}

function readUnits(sheet: ExcelJS.Worksheet): { units: Unit[]; averages: number[] } {
  const units: Unit[] = [];
  let averages: number[] = [];
  let isCommune = false;
  for (let row = FIRST_ROW; row <= sheet.rowCount; row++) {
    const name = sheet.getCell(row, 2).text.trim();
    const share = (done: number, all: number): number | undefined => {
      const whole = numberIn(sheet, row, all);
      return whole ? (numberIn(sheet, row, done) ?? 0) / whole : undefined;
    };
    const rates = INDICATORS.map(({ done, all }) => share(done, all));
    if (name.startsWith('UBND')) isCommune = true;
    if (name === 'Toàn huyện') averages = rates.map((rate) => rate ?? 0);
    if (numberIn(sheet, row, 1) === undefined) continue;
    const cumulative = INDICATORS.map((indicator) => numberIn(sheet, row, indicator.cumulative));
    units.push({ row, name, isCommune, rates, cumulative, overdue: numberIn(sheet, row, OVERDUE) ?? 0 });
  }
  return { units, averages };
}

function judge(units: readonly Unit[], averages: readonly number[]): Found[] {
  const found: Found[] = [];
  for (const unit of units) {
    const [intake, results, payment] = unit.rates;
    const [, , paidSince] = unit.cumulative;
    const add = (kind: Found['kind'], column: number, text: string): void =>
      void found.push({ unit, kind, column, text: `${unit.name} ${text}` });
    if (intake === 1 && results === 1 && (payment === undefined || payment >= 0.3))
      add('commend', 6, 'đạt tỷ lệ 100%.');
    else if (unit.isCommune && unit.rates.every((rate, i) => rate !== undefined && rate > (averages[i] ?? 0)))
      add('commend', 6, `đạt tỷ lệ cao: ${unit.rates.map((rate) => percent(rate ?? 0)).join('; ')}.`);
    INDICATORS.slice(0, 2).forEach(({ name, rate, cumulative }, i) => {
      const month = unit.rates[i];
      const since = unit.cumulative[i];
      if (month !== undefined && month < 0.9)
        add('low', rate, `có tỷ lệ ${name} đạt thấp (${percent(month)}).`);
      else if (month !== undefined && since !== undefined && since < 0.9)
        add(
          'low',
          cumulative,
          `có tỷ lệ ${name} đạt ${percent(month)}; tuy nhiên lũy kế chỉ đạt ${percent(since)}.`,
        );
    });
    if (payment !== undefined && paidSince !== undefined && paidSince < 0.3)
      add(
        payment < 0.3 ? 'warn' : 'low',
        20,
        `có tỷ lệ thanh toán ${percent(payment)}, lũy kế ${percent(paidSince)}.`,
      );
    if (unit.overdue > 0) add('warn', OVERDUE, `để phát sinh ${unit.overdue} hồ sơ quá hạn.`);
  }
  return found;
}

function mark(sheet: ExcelJS.Worksheet, found: readonly Found[]): void {
  for (const { unit, kind, column } of found)
    for (const at of [column, 2])
      sheet.getCell(unit.row, at).fill = {
        type: 'pattern',
        pattern: 'solid',
        fgColor: { argb: FILLS[kind] },
      };
}

function summarise(book: ExcelJS.Workbook, found: readonly Found[], averages: readonly number[]): void {
  const sheet = book.addWorksheet('Tổng hợp', {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true },
  });
  sheet.columns = [{ width: 6 }, { width: 30 }, { width: 14 }, { width: 90 }, { width: 10 }];
  sheet.addRow(['TỔNG HỢP THÁNG 8/2023']).font = { name: 'Times New Roman', size: 14, bold: true };
  INDICATORS.forEach(({ name }, i) => sheet.addRow(['', name, percent(averages[i] ?? 0)]));
  sheet.addRow(['STT', 'Đơn vị', 'Nhóm', 'Nội dung', 'Công văn']).font = {
    name: 'Times New Roman',
    bold: true,
  };
  found.forEach(({ unit, kind, text }, i) => {
    const row = sheet.addRow([i + 1, unit.name, kind, text, 'x']);
    row.font = { name: 'Times New Roman', size: 11 };
    row.alignment = { wrapText: true, vertical: 'top' };
    row.eachCell((cell) => {
      const line = { style: 'thin' } as const;
      cell.border = { top: line, left: line, bottom: line, right: line };
    });
  });
}

function letterOf(found: readonly Found[], averages: readonly number[]): Promise<Buffer> {
  const text = (content: string, bold = false): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: 720 },
      spacing: { before: 120 },
      children: [new TextRun({ text: content, bold, font: 'Times New Roman', size: 28 })],
    });
  const section = (title: string, kind: Found['kind']): Paragraph[] => [
    text(title, true),
    ...found.filter((one) => one.kind === kind).map((one) => text(`- ${one.text}`)),
  ];
  const opening = INDICATORS.map(({ name }, i) => `tỷ lệ ${name} đạt ${percent(averages[i] ?? 0)}`).join(
    '; ',
  );
  const document = new Document({
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 } } },
        children: [
          ...['ỦY BAN NHÂN DÂN', 'HUYỆN TỨ KỲ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'].map((line) =>
            text(line, true),
          ),
          text('Kính gửi: Các cơ quan, đơn vị.'),
          text(`Trong tháng 8/2023, ${opening}.`),
          ...section('1. Biểu dương', 'commend'),
          ...section('2. Kết quả thấp', 'low'),
          ...section('3. Nhắc nhở, phê bình', 'warn'),
          text('Yêu cầu các đơn vị nghiêm túc thực hiện./.'),
          text('CHỦ TỊCH', true),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** File → marked workbook with a list, and a letter. @returns how many findings of each kind */
export async function wholeJob(file: string, out: string): Promise<Record<Found['kind'], number>> {
  const book = new ExcelJS.Workbook();
  const bytes = await readFile(file);
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  const sheet = book.getWorksheet('T8');
  if (!sheet) throw new Error('no sheet T8');
  const { units, averages } = readUnits(sheet);
  const found = judge(units, averages);
  mark(sheet, found);
  summarise(book, found, averages);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'tong-hop.xlsx'), new Uint8Array(await book.xlsx.writeBuffer()));
  await writeFile(join(out, 'cong-van.docx'), await letterOf(found, averages));
  const count = (kind: Found['kind']): number => found.filter((one) => one.kind === kind).length;
  return { commend: count('commend'), low: count('low'), warn: count('warn') };
}

if (process.env['BENCH_RUN'] === 'exceljs-docx') {
  const [, , file = '', out = ''] = process.argv;
  void wholeJob(file, out);
}
