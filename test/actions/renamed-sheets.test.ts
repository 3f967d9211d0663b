import { readFileSync } from 'node:fs';
import { acceptExplanation } from '../../src/actions/accept-explanation';
import { prepareEvaluation, writeEvaluation, type PreparedEvaluation } from '../../src/actions/evaluate';
import { prepareYear, writeYear } from '../../src/actions/evaluate-year';
import { recordMonth } from '../../src/actions/export-letter';
import { forgetRemembered, rememberedIn } from '../../src/actions/forget';
import { ladderBook } from '../../src/actions/history-of';
import { addLetterSheet } from '../../src/actions/letter-sheet';
import { noEarlierActsPatch } from '../../src/actions/no-earlier-acts';
import { openWorkbook } from '../../src/actions/open-workbook';
import { saveSettings } from '../../src/actions/save-settings';
import { EMPTY_PLAN, type SheetDrawing } from '../../src/model';
import { composeLetter } from '../../src/reporting/letter';
import { openXlsx, type XlsxFile } from '../../src/workbook/xlsx';

const AUGUST: Uint8Array = new Uint8Array(readFileSync('assets/samples/tu-ky-2023-08.xlsx'));
const YEAR: Uint8Array = new Uint8Array(readFileSync('assets/samples/tu-ky-2023-ca-nam.xlsx'));
const NOW = { now: '05/09/2023 09:30' };

/** How people rename a sheet without renaming it. */
const SPELLINGS: readonly (readonly [string, (name: string) => string])[] = [
  ['in capitals', (name) => name.toLocaleUpperCase('vi')],
  ['with a blank too many', (name) => name.replace(' ', '  ')],
  ['with blanks that do not break', (name) => name.replaceAll(' ', '\u00A0')],
  ['with its marks apart', (name) => name.normalize('NFD')],
];

/** All of it at once. */
const spell = (name: string): string =>
  SPELLINGS.reduce((spelt, [, one]) => one(spelt), name.replace(' ', ' \u00A0'));

async function reviewed(workbook: XlsxFile): Promise<PreparedEvaluation> {
  const prepared = await prepareEvaluation(workbook, NOW);
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  await writeEvaluation(workbook, prepared);
  await workbook.write(recordMonth(prepared.open, prepared.summary).plan);
  return prepared;
}

const namesOf = async (workbook: XlsxFile) => (await workbook.outline()).sheets.map(({ name }) => name);
const visibleOf = async (workbook: XlsxFile) =>
  (await workbook.outline()).sheets.filter(({ visibility }) => visibility === 'visible').map((s) => s.name);
const valuesOf = async (workbook: XlsxFile, name: string) => (await workbook.read([name]))[0]?.values;

async function renamed(workbook: XlsxFile, spell: (name: string) => string, names: readonly string[]) {
  const there = await namesOf(workbook);
  expect(there).toEqual(expect.arrayContaining([...names]));
  await workbook.write({ ...EMPTY_PLAN, renames: names.map((from) => ({ from, to: spell(from) })) });
  return namesOf(workbook);
}

test.each(SPELLINGS)('"Cấu hình" spelt %s keeps what it holds and takes what is set', async (_, spell) => {
  const workbook = await openXlsx(AUGUST);
  const before = await openWorkbook(workbook, {});
  await saveSettings(workbook, before, {
    authority: { signer: { capacity: ['CHỦ TỊCH'], name: 'Trần Văn A' } },
    reading: { aliases: [{ spelling: 'Hưng Đao', unit: 'Xã Hưng Đạo' }] },
  });
  const sheets = await renamed(workbook, spell, ['Cấu hình']);

  const open = await openWorkbook(workbook, {});
  expect(open.settings.authority.signer?.name).toBe('Trần Văn A');
  await saveSettings(workbook, open, { authority: { name: 'huyện Nọ' } });
  expect(await namesOf(workbook)).toEqual(sheets);
  const { settings } = await openWorkbook(workbook, {});
  expect(settings.authority).toMatchObject({ name: 'huyện Nọ', signer: { name: 'Trần Văn A' } });

  const [remembered] = rememberedIn(await openWorkbook(workbook, {}));
  if (!remembered) throw new Error('nothing is remembered');
  await forgetRemembered(workbook, open, remembered);
  expect(rememberedIn(await openWorkbook(workbook, {}))).toEqual([]);
});

test('a summary and a ladder book under another spelling are gone on with in place', async () => {
  const workbook = await openXlsx(AUGUST);
  await reviewed(workbook);
  const sheets = await renamed(workbook, spell, ['Tổng hợp T8-2023', 'Sổ theo dõi']);
  const book = await valuesOf(workbook, spell('Sổ theo dõi'));

  const again = await reviewed(workbook);
  expect(again.summarySheet).toBe(spell('Tổng hợp T8-2023'));
  expect(await visibleOf(workbook)).toEqual(sheets.filter((name) => !name.includes('(')));
  expect(await valuesOf(workbook, spell('Sổ theo dõi'))).toEqual(book);
});

test('the overview of a year under another spelling is drawn in place', async () => {
  const workbook = await openXlsx(YEAR);
  const once = await prepareYear(workbook, NOW);
  if ('unclear' in once) throw new Error(once.unclear);
  await writeYear(workbook, once, true);
  await renamed(workbook, spell, ['Tổng hợp năm 2023']);
  const again = await prepareYear(workbook, NOW);
  if ('unclear' in again) throw new Error(again.unclear);
  expect(again.overviewSheets).toEqual([spell('Tổng hợp năm 2023')]);
});

const foreign = (name: string): SheetDrawing => ({
  name,
  visibility: 'visible',
  columns: [],
  rows: [{ cells: [{ value: 'Của người khác' }] }],
  merges: [],
  frozenRows: 0,
  print: { orientation: 'portrait' },
  charts: [],
});

test('a foreign sheet of our name in another spelling is never drawn over', async () => {
  const workbook = await openXlsx(AUGUST);
  const names = ['Sổ theo dõi', 'Tổng hợp T8-2023', 'Công văn T8-2023'];
  const there = await namesOf(workbook);
  const renames = there.filter((name) => names.includes(name)).map((from) => ({ from, to: `${from} cũ` }));
  await workbook.write({ ...EMPTY_PLAN, renames });
  for (const name of renames.map(({ to }) => to))
    await workbook.write({ ...EMPTY_PLAN, drawings: [foreign(name)] });
  await workbook.write({ ...EMPTY_PLAN, drawings: names.map((name) => foreign(spell(name))) });

  // Without the book nobody knows what was before, and nothing would be recorded.
  const patch = noEarlierActsPatch({ year: 2023, month: 8 });
  await saveSettings(workbook, await openWorkbook(workbook, {}), patch);
  const { open, summary, settings, evaluation } = await reviewed(workbook);
  await addLetterSheet(workbook, open, composeLetter(summary, settings));
  for (const name of names) {
    expect(await valuesOf(workbook, spell(name))).toEqual([['Của người khác']]);
    expect(await namesOf(workbook)).toContain(`${name} (2)`);
  }
  const warned = evaluation.findings.find(({ group }) => group === 'warn');
  if (!warned) throw new Error('nobody is warned');
  const now = await openWorkbook(workbook, {});
  await acceptExplanation(workbook, now, warned, evaluation.period, { number: '', date: '' });
  expect(await valuesOf(workbook, spell('Sổ theo dõi'))).toEqual([['Của người khác']]);
  expect(ladderBook(await openWorkbook(workbook, {}), evaluation.period).sheet).toBe('Sổ theo dõi (2)');
});
