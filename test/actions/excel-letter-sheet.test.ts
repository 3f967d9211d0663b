import { prepareEvaluation } from '../../src/actions/evaluate';
import { addLetterSheet } from '../../src/actions/letter-sheet';
import { composeLetter } from '../../src/reporting/letter';
import { copiedLetter } from '../../src/reporting/letter-html';
import { drawLetterSheet } from '../../src/reporting/letter-sheet';
import { snapshot } from '../excel';
import { openInExcel } from '../support/excel-workbook';
import { sampleWorkbook } from '../support/workbook-from-xlsx';

async function augustLetter() {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const opened = openInExcel(file);
  const prepared = await prepareEvaluation(opened.workbook, {
    now: '22/11/2026 09:30',
    preset: 'letter-2023-08',
  });
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  return { file, ...opened, prepared, letter: composeLetter(prepared.summary, prepared.settings) };
}

it('the letter becomes a sheet to be printed, made by the Office helper and under a free name', async () => {
  const { file, workbook, prepared, letter, asGlobals } = await augustLetter();
  const back = asGlobals();
  try {
    const { sheet } = await addLetterSheet(workbook, prepared.open, letter);
    expect(sheet).toBe('Công văn T8-2023');
    const written = file.sheet(sheet);
    expect(written.cell(0, 0).value).toBe([...letter.agency.superior, ...letter.agency.name][0]);
    expect(written.pageLayout.printAreas).toHaveLength(1);
    const texts = [...written.stored({ row: 0, column: 0, rows: 500, columns: 1 })].map(
      ({ cell }) => cell.value,
    );
    for (const { runs } of letter.body) expect(texts).toContain(runs.map(({ text }) => text).join(''));
    expect(file.activeSheet?.name).toBe('T8');
  } finally {
    back();
  }
});

it('makes no sheet where the structure of the workbook is protected', async () => {
  const { file, workbook, prepared, letter, asGlobals } = await augustLetter();
  const back = asGlobals();
  try {
    file.structureProtected = true;
    const before = snapshot(file);
    await workbook.outline();
    await expect(addLetterSheet(workbook, prepared.open, letter)).rejects.toMatchObject({
      code: 'structure-protected',
    });
    expect(snapshot(file)).toEqual(before);
  } finally {
    back();
  }
});

it('copied it says the same with and without looks, all of the form, and what looks like markup stays text', async () => {
  const { letter } = await augustLetter();
  const { html, text } = copiedLetter({ ...letter, subject: '<script>alert("1")</script>' });
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;');
  const shown = html
    .replace(/<\/p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  expect(shown.trim().replaceAll('\u00a0', ' ')).toBe(text);
  // The day is left open, as wide as the Word file leaves it.
  expect(shown).toContain(letter.placeAndDate.replace(/ {2,}/g, (blanks) => '\u00a0'.repeat(blanks.length)));
  for (const part of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Kính gửi:',
    'Nơi nhận:',
    letter.placeAndDate,
    letter.signature.name,
    ...letter.body.map(({ runs }) => runs.map((run) => run.text).join('')),
  ])
    expect(text).toContain(part);
});

it('copied with its annex it has a row for every unit', async () => {
  const { letter, prepared } = await augustLetter();
  const { settings, summary, table } = prepared;
  const { annex } = settings.letter;
  const wanted = { ...settings, letter: { ...settings.letter, annex: { ...annex, include: true } } };
  const long = composeLetter(summary, wanted, table);
  expect(long.annex?.rows.length).toBeGreaterThan(30);
  const rows = (html: string): number => html.split('<tr>').length;
  expect(rows(copiedLetter(long).html) - rows(copiedLetter(letter).html)).toBe(
    // Headings and the whole authority stand above the units.
    2 + (long.annex?.rows.length ?? 0),
  );
});

it('a paragraph longer than the tallest row of Excel gets several rows', async () => {
  const { letter } = await augustLetter();
  const text = 'Rất dài. '.repeat(500);
  const { rows, merges } = drawLetterSheet(
    { ...letter, body: [{ kind: 'text', runs: [{ text }], from: [] }] },
    'Thư',
  );
  expect(rows.every(({ height = 0 }) => height <= 409)).toBe(true);
  const at = rows.findIndex(({ cells }) => cells[0]?.value === text);
  const merge = merges.find(({ top }) => top === at);
  expect(merge && merge.bottom - merge.top).toBeGreaterThan(0);
});

it('an evaluation is never made through the helper, which syncs by itself', async () => {
  const { workbook, prepared } = await augustLetter();
  // Without Office among the globals the helper would fail.
  await expect(workbook.write(prepared.plan)).resolves.toEqual({ changedMeanwhile: [] });
});
