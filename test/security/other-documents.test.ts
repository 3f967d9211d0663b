import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { editSummary } from '../../src/actions/edit-summary';
import { prepareEvaluation, writeEvaluation, type PreparedEvaluation } from '../../src/actions/evaluate';
import { addLetterSheet } from '../../src/actions/letter-sheet';
import { openWorkbook } from '../../src/actions/open-workbook';
import { saveSettings } from '../../src/actions/save-settings';
import { composeLetter } from '../../src/reporting/letter';
import { copiedLetter } from '../../src/reporting/letter-html';
import { parseSettings } from '../../src/settings';
import { openXlsx, type XlsxFile } from '../../src/workbook/xlsx';
import { letterFormPath } from '../samples/letter-form';
import { HOSTILE_TEXTS, UNIT_NAMES } from './hostile-texts';
import { hostileWorkbook } from './hostile-workbook';
import { runOn } from './run-on';
import { elementsOf, outwardElements, type Element } from './well-formed';

const NOW = '05/9/2023 09:30';
const ALL = Object.values(HOSTILE_TEXTS);
/** Names that survive every escape letter by letter, so that one can look for them. */
const PLAIN_NAMES = UNIT_NAMES.filter((name) => /^[\x20-\x7e]+$/.test(name) && !name.includes('_x'));
const input = (): Promise<Uint8Array> =>
  hostileWorkbook({ units: UNIT_NAMES, fields: UNIT_NAMES, title: ALL.join(' ') });

/** Well-formed, and without anything that computes, links or runs. */
async function harmless(bytes: Uint8Array): Promise<Element[]> {
  const elements = await elementsOf(bytes);
  expect(elements.length).toBeGreaterThan(100);
  expect(outwardElements(elements)).toEqual([]);
  expect(elements.filter(({ name }) => name === 'f')).toEqual([]);
  return elements;
}

/** The hostile month opened, judged and written to. */
async function evaluated(): Promise<{ file: XlsxFile; prepared: PreparedEvaluation }> {
  const file = await openXlsx(await input());
  const prepared = await prepareEvaluation(file, { now: NOW });
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  await writeEvaluation(file, prepared);
  return { file, prepared };
}

/** All texts of a sheet as written and read anew. */
async function textsOf(bytes: Uint8Array, sheet: string): Promise<string[]> {
  const [content] = await (await openXlsx(bytes)).read([sheet]);
  return (content?.values ?? []).flat().filter((value) => typeof value === 'string');
}

const missingFrom = (said: string): string[] => PLAIN_NAMES.filter((name) => !said.includes(name));

describe('texts that another program would obey are text', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'danh-gia-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('in the annex of the letter', async () => {
    const settings = join(folder, 'cai-dat.json');
    await writeFile(settings, JSON.stringify({ letter: { annex: { include: true } } }));
    const run = await runOn(await input(), '--json', '--settings', settings);
    expect(run).toMatchObject({ code: 0, err: '' });
    const elements = await harmless(run.letter);
    // The last table is the annex: every unit has a row there.
    const table = elements.filter(({ name, part }) => part === 'word/document.xml' && name === 'w:tr');
    expect(table.length).toBeGreaterThan(UNIT_NAMES.length);
    const text = elements.flatMap(({ name, text: own }) => (name === 'w:t' ? [own] : [])).join('\n');
    expect(missingFrom(text)).toEqual([]);
  });

  it('in the letter in an office’s own form', async () => {
    const run = await runOn(await input(), '--json', '--template', letterFormPath);
    expect(run).toMatchObject({ code: 0, err: '' });
    const elements = await harmless(run.letter);
    const text = elements.flatMap(({ name, text: own }) => (name === 'w:t' ? [own] : [])).join('\n');
    for (const name of ['{unit} [không có {rate}] ${1+1} %s {{x}}', '<script>alert("x")</script>'])
      expect(text).toContain(name);
  });

  it('on the overview of the year', async () => {
    const run = await runOn(await input(), '--json', '--all-months', '--record');
    expect(run).toMatchObject({ code: 0, err: '' });
    await harmless(run.workbook);
    const sheets = (await (await openXlsx(run.workbook)).outline()).sheets.map(({ name }) => name);
    const overview = sheets.find((name) => /năm/iu.test(name));
    expect(missingFrom((await textsOf(run.workbook, overview ?? '')).join('\n'))).toEqual([]);
  });

  it('on the letter as a sheet', async () => {
    const { file, prepared } = await evaluated();
    const letter = composeLetter(prepared.summary, prepared.settings, prepared.table);
    const { sheet } = await addLetterSheet(file, prepared.open, {
      ...letter,
      recipients: ALL,
      subject: ALL.join(' '),
    });
    const bytes = await file.save();
    await harmless(bytes);
    const texts = await textsOf(bytes, sheet);
    expect(missingFrom(texts.join('\n'))).toEqual([]);
    expect(texts.some((text) => text.includes(HOSTILE_TEXTS['a web formula']))).toBe(true);
  });

  it('in an officer’s own words, on the summary and on the copy of it that is kept', async () => {
    const { file, prepared } = await evaluated();
    const { rows } = prepared.summary;
    for (const [i, text] of ALL.entries()) {
      const key = rows[i % rows.length]?.key ?? '';
      await editSummary(file, prepared, { kind: 'text', key, text });
    }
    const fewer = { rules: { overdue: false } };
    const again = await prepareEvaluation(file, { now: NOW, file: parseSettings(fewer) });
    if ('unclear' in again) throw new Error(again.unclear);
    await writeEvaluation(file, again);
    const bytes = await file.save();
    await harmless(bytes);
    const kept = (await (await openXlsx(bytes)).outline()).sheets.filter(
      ({ visibility }) => visibility !== 'visible',
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const name of [prepared.summarySheet, ...kept.map((sheet) => sheet.name)])
      expect((await textsOf(bytes, name)).join('\n')).toContain(HOSTILE_TEXTS['a path']);
  });

  it('in settings kept in the workbook', async () => {
    const file = await openXlsx(await input());
    const aliases = PLAIN_NAMES.map((spelling) => ({ spelling, unit: 'Xã Mẫu' }));
    await saveSettings(file, await openWorkbook(file, {}), { reading: { aliases } });
    const bytes = await file.save();
    await harmless(bytes);
    const { settings } = await openWorkbook(await openXlsx(bytes), {});
    expect(settings.reading.aliases).toEqual(aliases);
  });

  it('in the letter that is copied', async () => {
    const { prepared } = await evaluated();
    const letter = composeLetter(prepared.summary, prepared.settings, prepared.table);
    const { html } = copiedLetter({ ...letter, recipients: ALL, subject: ALL.join(' ') });
    const tags = new Set<string>();
    const attributes = new Set<string>();
    let text = '';
    const parser = new Parser({
      onopentag(name, own) {
        tags.add(name);
        for (const key of Object.keys(own)) attributes.add(key);
      },
      ontext: (piece) => (text += piece),
    });
    parser.end(html);
    expect(
      [...tags].filter((name) => !/^(html|head|meta|body|div|p|span|table|tbody|tr|td|b|i|u|br)$/.test(name)),
    ).toEqual([]);
    expect(
      [...attributes].filter((name) => !/^(style|lang|charset|width|colspan|valign)$/.test(name)),
    ).toEqual([]);
    expect(missingFrom(text)).toEqual([]);
  });
});
