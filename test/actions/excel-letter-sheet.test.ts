import { prepareEvaluation } from '../../src/actions/evaluate';
import { letterOf } from '../../src/actions/export-letter';
import { addLetterSheet } from '../../src/actions/letter-sheet';
import { letterHtml, letterText } from '../../src/reporting/letter-html';
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
  return { file, ...opened, prepared, ...letterOf(prepared.summary, prepared.settings) };
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

it('as HTML it says the same, and what looks like markup stays text', async () => {
  const { letter } = await augustLetter();
  const hostile = { ...letter, subject: '<script>alert("1")</script>' };
  const html = letterHtml(hostile);
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;');
  const shown = html
    .replace(/<\/p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  expect(shown.trim()).toBe(letterText(hostile));
});

it('an evaluation is never made through the helper, which syncs by itself', async () => {
  const { workbook, prepared } = await augustLetter();
  // Without Office among the globals the helper would fail.
  await expect(workbook.write(prepared.plan)).resolves.toEqual({ changedMeanwhile: [] });
});
