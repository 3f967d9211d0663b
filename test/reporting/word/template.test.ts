import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Letter, LetterAnnex } from '../../../src/model';
import { composeLetter } from '../../../src/reporting/letter';
import { renderLetter } from '../../../src/reporting/word';
import { fillForm } from '../../../src/reporting/word/template';
import { TemplateError } from '../../../src/reporting/word/template-error';
import { aprilSettings, aprilSummary } from '../../letters/april-2023';
import { augustSettings, augustSummary } from '../../letters/august-2023';
import { letterForm, letterFormPath } from '../../samples/letter-form';
import { paragraphs, readDocx } from './read-docx';

const FORM: Uint8Array = new Uint8Array(readFileSync(letterFormPath));
const august = composeLetter(augustSummary, augustSettings);

async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const { document } = await readDocx(bytes);
  return paragraphs(document)
    .map(({ text }) => text)
    .filter((text) => text !== '');
}

/** The sample form with its words changed. */
async function formWith(change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(FORM);
  const path = 'word/document.xml';
  zip.file(path, change((await zip.file(path)?.async('text')) ?? ''));
  return zip.generateAsync({ type: 'uint8array' });
}

/** How many runs the form itself sets in italics. */
async function italicsOf(bytes: Uint8Array): Promise<number> {
  return (await readDocx(bytes)).document.split('<w:i/>').length - 1;
}

async function faultOf(form: Uint8Array) {
  const error: unknown = await fillForm(august, form).catch((thrown: unknown) => thrown);
  if (!(error instanceof TemplateError)) throw error;
  return error.fault;
}

it('shows gaps in yellow, and nothing else', async () => {
  const gap = '[thiếu: tên <cơ> quan & nơi]';
  const [first] = august.body;
  const letter: Letter = {
    ...august,
    agency: { superior: [], name: [gap] },
    body: [
      { kind: 'text', from: [], runs: [{ text: `Theo ${gap}, ` }, { text: gap, italic: true }] },
      ...(first ? [first] : []),
    ],
    missing: [gap],
  };
  const { document } = await readDocx(await fillForm(letter, FORM));
  const yellow = [
    ...document.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:highlight w:val="yellow"\/>(?:(?!<\/w:r>).)*<\/w:r>/gs),
  ];
  expect(yellow.map(([run]) => run.replace(/<[^>]+>/g, ''))).toEqual(
    Array(3).fill('[thiếu: tên &lt;cơ&gt; quan &amp; nơi]'),
  );
  expect((await readDocx(await fillForm(august, FORM))).document).not.toContain('w:highlight');
});

describe('the letter in an office’s own form', () => {
  it.each([
    ['April', composeLetter(aprilSummary, aprilSettings)],
    ['August', august],
    [
      'one addressee, an authority above',
      {
        ...august,
        recipients: ['Văn phòng UBND tỉnh'],
        agency: { superior: ['UBND TỈNH HẢI DƯƠNG'], name: ['SỞ NỘI VỤ'] },
        signature: {
          capacity: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
          name: 'A <B> & "C" {D}',
        },
      },
    ],
  ] satisfies [string, Letter][])('has the same text as the built-in one: %s', async (_name, letter) => {
    expect(await textsOf(await fillForm(letter, FORM))).toEqual(await textsOf(await renderLetter(letter)));
  });

  it('sets in italics what the letter sets in italics, and nothing more', async () => {
    const settings = { ...augustSettings, letter: { ...augustSettings.letter, italicDetails: true } };
    const letter = composeLetter(augustSummary, settings);
    const inItalics = letter.body.flatMap(({ runs }) =>
      runs.flatMap((run) => (run.italic ? [run.text] : [])),
    );
    expect(inItalics.length).toBeGreaterThan(0);
    const { document } = await readDocx(await fillForm(letter, FORM));
    const set = document
      .split('<w:r>')
      .filter((run) => run.includes('<w:i/>'))
      .map((run) => /<w:t[^>]*>([^<]*)</.exec(run)?.[1]);
    expect(set.slice(set.indexOf(inItalics[0]))).toEqual(expect.arrayContaining(inItalics));
    expect(set).toHaveLength(
      inItalics.length + (await italicsOf(await fillForm({ ...letter, body: august.body }, FORM))),
    );
    expect(document).not.toMatch(/[\uE0A1-\uE0A3]/u);
  });

  describe('with the annex', () => {
    const annex: LetterAnnex = {
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
    const letter: Letter = { ...august, annex };
    const sections = (xml: string): string[] => xml.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];

    it('has the same text as the built-in one, its pages across and counted anew', async () => {
      const filled = await fillForm(letter, FORM);
      expect(await textsOf(filled)).toEqual(await textsOf(await renderLetter(letter)));
      const [upright, across, ...more] = sections((await readDocx(filled)).document);
      expect(more).toEqual([]);
      expect(upright).not.toContain('landscape');
      expect(across).toMatch(/w:w="16838" w:h="11906" w:orient="landscape".*<w:pgNumType w:start="1"\/>/s);
    });

    it('leaves a form alone that lies across there already', async () => {
      const form = await formWith((xml) => xml.replace('w:orient="portrait"', 'w:orient="landscape"'));
      const { document } = await readDocx(await fillForm(letter, form));
      expect(sections(document)).toHaveLength(1);
      expect(document).toContain('24,27%');
    });

    it('leaves no trace of the place where there is none, and none in a form without the place', async () => {
      const { document } = await readDocx(await fillForm(august, FORM));
      expect(sections(document)).toHaveLength(1);
      expect(document).toMatch(/<\/w:tbl><w:sectPr/);
      const plain = await formWith((xml) => xml.replace('{phụ lục}', ''));
      expect(await textsOf(await fillForm(letter, plain))).toEqual(await textsOf(await renderLetter(august)));
    });
  });

  it('gives headings and paragraphs the look the form gives them', async () => {
    const { document } = await readDocx(await fillForm(august, FORM));
    const found = paragraphs(document);
    const look = (start: string) => found.find(({ text }) => text.startsWith(start))?.xml.includes('<w:b/>');
    expect(look('1. Biểu dương')).toBe(true);
    expect(look('Trong tháng 8/2023')).toBe(false);
  });

  it('takes names in any case, decomposed, and a list as one text with line breaks', async () => {
    const form = await formWith((xml) =>
      xml
        .replace('{số văn bản}', '{SỐ VĂN BẢN}'.normalize('NFD'))
        .replace(/\{#cơ quan [^}]*\}\{dòng\}\{\/cơ quan\}/, '{Cơ quan}'),
    );
    const { document } = await readDocx(await fillForm(august, form));
    expect(document).toContain(august.number);
    expect(document).toMatch(/ỦY BAN NHÂN DÂN<\/w:t><w:br\/><w:t[^>]*>HUYỆN TỨ KỲ/);
  });

  it('leaves fixed words of the form alone where it asks for less', async () => {
    const form = await formWith((xml) => xml.replace('{người ký}', 'Nguyễn Văn A'));
    expect(await textsOf(await fillForm(august, form))).toContain('Nguyễn Văn A');
  });

  it('refuses unknown placeholders by name, wherever they stand', async () => {
    for (const [place, wrong] of [
      ['{trích yếu}', '{trích yếu}{trích yêu}'],
      ['{dòng}{/đoạn văn}', '{dòng}{trích yêu}{/đoạn văn}'],
      ['{người ký}', '{#trích yêu}x{/trích yêu}'],
    ] as const)
      expect(await faultOf(await formWith((xml) => xml.replace(place, wrong)))).toMatchObject({
        kind: 'unknown',
        names: ['trích yêu'],
      });
  });

  it('refuses a line outside its list', async () => {
    const form = await formWith((xml) => xml.replace('{người ký}', '{dòng}'));
    expect(await faultOf(form)).toMatchObject({ kind: 'unknown', names: ['dòng'] });
  });

  it('refuses a form without the subject or the body by name', async () => {
    const form = await formWith((xml) => xml.replace('{trích yếu}', ''));
    expect(await faultOf(form)).toEqual({ kind: 'missing', names: ['trích yếu'] });
  });

  it.each([
    ['{trích yếu}', '{trích yếu'],
    ['{/nơi nhận}', ''],
    ['{người ký}', '{/người ký}'],
  ])('refuses unfinished placeholders: %s as %s', async (whole, broken) => {
    expect(await faultOf(await formWith((xml) => xml.replace(whole, broken)))).toMatchObject({
      kind: 'broken',
    });
  });

  it.each([
    ['.dotx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'],
    ['.docm', 'application/vnd.ms-word.document.macroEnabled.main+xml'],
    ['.dotm', 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'],
  ])('makes a plain document of a %s, without its macros', async (_ending, type) => {
    const zip = await JSZip.loadAsync(FORM);
    const change = async (path: string, edit: (xml: string) => string): Promise<void> => {
      zip.file(path, edit((await zip.file(path)?.async('text')) ?? ''));
    };
    const plain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    await change('[Content_Types].xml', (xml) =>
      xml
        .replace(plain, type)
        .replace(
          '</Types>',
          '<Override PartName="/word/vbaData.xml" ContentType="application/vnd.ms-word.vbaData+xml"/></Types>',
        ),
    );
    await change('word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
    );
    zip.file('word/vbaProject.bin', new Uint8Array([1, 2, 3]));
    zip.file('word/vbaData.xml', '<x/>');
    zip.file('word/_rels/vbaProject.bin.rels', '<x/>');
    const filled = await JSZip.loadAsync(
      await fillForm(august, await zip.generateAsync({ type: 'uint8array' })),
    );
    const types = await filled.file('[Content_Types].xml')?.async('text');
    expect(types).toContain(`ContentType="${plain}"`);
    expect(types).not.toMatch(/template|macroEnabled|vbaData/iu);
    expect(await filled.file('word/_rels/document.xml.rels')?.async('text')).not.toContain('vba');
    expect(Object.keys(filled.files).filter((name) => name.includes('vba'))).toEqual([]);
  });

  it('refuses what is no Word file', async () => {
    const workbook = readFileSync('assets/samples/tu-ky-2023-04.xlsx');
    for (const bytes of [new TextEncoder().encode('chữ'), new Uint8Array(workbook), new Uint8Array()])
      expect(await faultOf(bytes)).toEqual({ kind: 'not-docx' });
  });

  it('the sample form is what the generator makes (npm run samples)', async () => {
    const [kept, made] = await Promise.all([readDocx(FORM), readDocx(await letterForm())]);
    expect(kept.document).toBe(made.document);
  });
});
