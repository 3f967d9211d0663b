import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareEvaluation } from '../../src/actions/evaluate';
import type { Letter, LetterAnnex } from '../../src/model';
import { drawBook } from '../../src/reporting/history/draw-book';
import { composeLetter, composeNotices } from '../../src/reporting/letter';
import { drawLetterSheet } from '../../src/reporting/letter-sheet';
import { renderLetter } from '../../src/reporting/word';
import { fillForm } from '../../src/reporting/word/template';
import { drawConfigSheet, presetSettings } from '../../src/settings';
import { patchBetween } from '../../src/settings/between';
import { openXlsx } from '../../src/workbook/xlsx';
import { runCli } from '../cli/run-cli';
import { augustSettings, augustSummary } from '../letters/august-2023';
import { letterFormPath } from '../samples/letter-form';
import { samplesFolder } from '../samples/workbooks';
import { drawing, plan, rule, written } from '../workbook/xlsx/plans';
import { partsOf } from '../workbook/xlsx/rich-workbook';
import { fileOf, sheetData } from '../workbook/xlsx/sheet-file';

export interface ProducedPart {
  readonly name: string;
  readonly xml: string;
}

const ANNEX: LetterAnnex = {
  title: 'PHỤ LỤC',
  subject: 'Kết quả tháng 8/2023',
  reference: '(Kèm theo Công văn)',
  number: 'STT',
  unit: 'Đơn vị',
  headings: [{ text: 'Thanh toán', parts: ['Tháng', 'Lũy kế'] }],
  whole: { unit: { text: 'Toàn đơn vị' }, cells: [{ text: '80,2%' }, { text: '' }] },
  rows: [{ unit: { text: 'Xã A' }, cells: [{ text: '24,27%', mark: 'warn' }, { text: '16,05%' }] }],
  lists: null,
  note: '▲, ▼: tăng, giảm số bậc so với tháng 7/2023.',
  legend: [{ mark: 'warn', text: 'chưa đạt' }],
};

/** Every part of files we make whole, and of those we write into the parts that we changed. */
export async function producedParts(): Promise<readonly ProducedPart[]> {
  const page = new TextEncoder().encode(
    '<table><tr><th rowspan=2>Đơn vị</th><th>Tỷ lệ</th></tr><tr><td>5</td></tr></table>',
  );
  const fromPage = await (await openXlsx(page)).save();
  const bare = await fileOf({ sheets: { T8: sheetData('') } });
  const review = plan({ drawings: [drawing()], marks: [{ sheet: 'T8', rules: [rule(1), rule(2)] }] });
  const letter = composeLetter(augustSummary, augustSettings);
  const besides = plan({
    drawings: [
      drawLetterSheet({ ...letter, annex: ANNEX }, 'Công văn T8-2023'),
      drawConfigSheet(patchBetween(presetSettings('default'), augustSettings)),
      drawBook('Sổ theo dõi', [
        { period: 'Tháng 8/2023', unit: '=HYPERLINK("a")', form: 'Nhắc nhở', ordinal: 1, reason: 'a\u00a0' },
      ]),
    ],
  });
  const form = new Uint8Array(readFileSync(letterFormPath));
  const files: readonly (readonly [string, Uint8Array, Uint8Array | undefined])[] = [
    ['a page made a workbook', fromPage, undefined],
    ['a bare workbook', await written(bare, review), bare],
    ['a bare workbook with the letter, settings and register', await written(bare, besides), bare],
    ['the letter', await renderLetter(letter), undefined],
    ['the letter with its annex', await renderLetter({ ...letter, annex: ANNEX }), undefined],
    ['the letter in the office’s form', await fillForm({ ...letter, annex: ANNEX }, form), form],
    ['a unit’s own letter in the office’s form', await fillForm(await noticeOfAugust(), form), form],
    ...(await evaluated()),
  ];
  const parts: ProducedPart[] = [];
  for (const [file, after, before] of files) {
    const known = before ? await partsOf(before) : new Map<string, string>();
    for (const [name, content] of await partsOf(after))
      if (/\.(?:xml|rels)$/.test(name) && known.get(name) !== content)
        parts.push({ name: `${file}: ${name}`, xml: Buffer.from(content, 'latin1').toString('utf8') });
  }
  return parts;
}

/** The letter to one of the units that the sample's letter names. */
async function noticeOfAugust(): Promise<Letter> {
  const sample = await openXlsx(new Uint8Array(readFileSync(join(samplesFolder, 'tu-ky-2023-08.xlsx'))));
  const prepared = await prepareEvaluation(sample, { now: '05/9/2023 09:30' });
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  const [notice] = composeNotices(prepared.summary, prepared.settings, prepared.table);
  if (!notice) throw new Error('No unit has a letter of its own.');
  return notice.letter;
}

/** What the command makes of the samples. */
async function evaluated(): Promise<[string, Uint8Array, Uint8Array | undefined][]> {
  const out = mkdtempSync(join(tmpdir(), 'danh-gia-'));
  try {
    const made: [string, Uint8Array, Uint8Array | undefined][] = [];
    for (const words of [
      ['tu-ky-2023-08.xlsx', '--record', '--notices'],
      ['tinh-2025-cai-cach-hanh-chinh.xlsx'],
      ['tinh-2025-bo-chi-so-766.xlsx'],
      ['tu-ky-2023-ca-nam.xlsx', '--all-months'],
    ]) {
      const [name = '', ...options] = words;
      const input = join(samplesFolder, name);
      const { code, out: text } = await runCli(input, ...options, '--out', out, '--json');
      if (code !== 0) throw new Error(`${name} was refused.`);
      const { files } = JSON.parse(text) as { files: string[] };
      // Of the letters to each unit one stands for all.
      const [notice = ''] = files.filter((path) => path.includes(' - '));
      for (const path of files.filter((file) => file === notice || !/ - |\.zip$/.test(file)))
        made.push([
          path.split('/').at(-1) ?? '',
          new Uint8Array(readFileSync(path)),
          path.endsWith('.xlsx') ? new Uint8Array(readFileSync(input)) : undefined,
        ]);
    }
    return made;
  } finally {
    rmSync(out, { recursive: true });
  }
}
