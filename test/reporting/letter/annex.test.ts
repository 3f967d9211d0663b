import { readFileSync } from 'node:fs';
import { prepareEvaluation, type PreparedEvaluation } from '../../../src/actions/evaluate';
import type { LetterAnnex, SummaryRow } from '../../../src/model';
import { composeLetter } from '../../../src/reporting/letter';
import { renderLetter } from '../../../src/reporting/word';
import { parseSettings } from '../../../src/settings';
import { openXlsx } from '../../../src/workbook/xlsx';
import { readDocx } from '../word/read-docx';

const BYTES: Uint8Array = new Uint8Array(readFileSync('assets/samples/tu-ky-2023-08.xlsx'));

async function august(letter: object = { annex: { include: true } }): Promise<PreparedEvaluation> {
  const file = parseSettings({ letter });
  const prepared = await prepareEvaluation(await openXlsx(BYTES), { file, now: '05/09/2023 09:30' });
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  return prepared;
}

function annexOf({ summary, settings, table }: PreparedEvaluation, rows = summary.rows): LetterAnnex {
  const { annex } = composeLetter({ ...summary, rows }, settings, table);
  if (!annex) throw new Error('no annex');
  return annex;
}

/** A unit's row as texts, marked cells with their mark behind. */
function row(annex: LetterAnnex, unit: string): string[] {
  const found = annex.rows.find((candidate) => candidate.unit.text === unit);
  return [found?.unit, ...(found?.cells ?? [])].map((cell) =>
    cell?.mark ? `${cell.text} ${cell.mark}` : (cell?.text ?? ''),
  );
}

describe('the annex of the letter', () => {
  let prepared: PreparedEvaluation;
  beforeAll(async () => {
    prepared = await august();
  });

  it('is there only where settings want it and the month’s table is at hand', async () => {
    const { summary, settings, table } = await august({});
    expect(composeLetter(summary, settings, table).annex).toBeUndefined();
    expect(composeLetter(prepared.summary, prepared.settings).annex).toBeUndefined();
  });

  it('has every unit of the table in its order, with the figures of every indicator', () => {
    const annex = annexOf(prepared);
    expect(annex.rows.map(({ unit }) => unit.text)).toEqual(
      prepared.table.units.map(({ unit }) => unit.name),
    );
    const columns = annex.headings.flatMap(({ parts }) => parts).length;
    expect(annex.rows.every(({ cells }) => cells.length === columns)).toBe(true);
    expect(annex.headings.map(({ text, parts }) => [text, parts.length])).toEqual([
      ['Tỷ lệ số hoá kết quả giải quyết TTHC', 2],
      ['Tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận', 2],
      ['Tỷ lệ hồ sơ thanh toán trực tuyến trên cổng dịch vụ công', 2],
      ['Số hồ sơ TTHC giải quyết quá hạn', 1],
      ['Số bản sao điện tử được chứng thực từ bản chính', 2],
    ]);
  });

  it('marks the cells that were judged: the month’s or the window’s, the heaviest on the name', () => {
    const annex = annexOf(prepared);
    expect(row(annex, 'Xã Hưng Đạo')).toEqual([
      ...['Xã Hưng Đạo warn', '99,37%', '96,96%', '97,67%', '85,89% low', '24,27% warn', '16,05%'],
      ...['0', '04', '11'],
    ]);
    expect(row(annex, 'Xã Hà Kỳ')).toEqual([
      ...[
        'Xã Hà Kỳ low',
        '100% commend',
        '97,27%',
        '99,68% commend',
        '96,42%',
        '96,77% commend',
        '28,3% warn',
      ],
      ...['0', '09', '29'],
    ]);
    expect(row(annex, 'Phòng Tư pháp').some((cell) => cell.includes(' warn'))).toBe(false);
    expect(annex.legend.map(({ mark }) => mark)).toEqual(['warn', 'low', 'commend']);
  });

  it('begins with the whole authority: the averages that were judged by, and its own row', () => {
    const { whole } = annexOf(prepared);
    expect(whole.unit.text).toBe('Toàn đơn vị');
    expect(whole.cells.map(({ text }) => text).slice(0, 5)).toEqual([
      ...['99,05%', expect.any(String), '97,67%', expect.any(String), '80,2%'],
    ]);
    expect(whole.cells.every(({ mark }) => mark === undefined)).toBe(true);
  });

  it('marks nothing the officer took out of the letter', () => {
    const without = (rows: readonly SummaryRow[]): SummaryRow[] =>
      rows.map((r) => (r.group === 'warn' ? { ...r, inLetter: { generated: true, current: false } } : r));
    expect(row(annexOf(prepared, without(prepared.summary.rows)), 'Xã Phượng Kỳ').join(' ')).not.toContain(
      'warn',
    );
  });

  it('lies across in the file, with page numbers of its own, headings repeated, black letters only', async () => {
    const { summary, settings, table } = prepared;
    const { document } = await readDocx(await renderLetter(composeLetter(summary, settings, table)));
    const sections = [...document.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([xml]) => xml);
    expect(sections).toHaveLength(2);
    expect(sections[0]).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
    expect(sections[1]).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    expect(sections[1]).toContain('<w:pgNumType w:start="1"/>');
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(new Set([...document.matchAll(/<w:color w:val="(\w+)"/g)].map(([, color]) => color))).toEqual(
      new Set(['000000']),
    );
    expect(document).not.toMatch(/w:ascii="(?!Times New Roman)/);
  });

  it('is an ordinary one-section file without it', async () => {
    const { summary, settings } = prepared;
    const { document } = await readDocx(await renderLetter(composeLetter(summary, settings)));
    expect(document.match(/<w:sectPr/g)).toHaveLength(1);
  });
});
