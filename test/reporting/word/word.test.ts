import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import { nativeZip } from '../../../src/cli/native-codec';
import type { Letter } from '../../../src/model';
import { composeLetter } from '../../../src/reporting/letter';
import { renderLetter } from '../../../src/reporting/word';
import { presetSettings } from '../../../src/settings/presets';
import { aprilSettings, aprilSummary } from '../../letters/april-2023';
import { augustSettings, augustSummary } from '../../letters/august-2023';
import { bodyTexts } from '../../letters/comparison';
import { paragraphs, paragraphWith, readDocx } from './read-docx';

const august = composeLetter(augustSummary, augustSettings);
const opened = renderLetter(august).then(readDocx);

function wellFormed(xml: string): boolean {
  const faults: Error[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (fault) => faults.push(fault));
  parser.write(xml).close();
  return faults.length === 0;
}

test('the page is A4 portrait with the margins of the decree and its number in the header but on the first', async () => {
  const { document, relations, part } = await opened;
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(document).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/);
  expect(document).toContain('<w:titlePg/>');

  const header = async (type: string): Promise<string> => {
    const id = new RegExp(`<w:headerReference w:type="${type}" r:id="([^"]+)"`).exec(document)?.[1] ?? '';
    const relation = relations.split('<Relationship ').find((text) => text.includes(`Id="${id}"`)) ?? '';
    return part(`word/${/Target="([^"]+)"/.exec(relation)?.[1] ?? ''}`);
  };
  const numbered = await header('default');
  expect(numbered).toContain('<w:jc w:val="center"/>');
  expect(numbered).toContain('PAGE');
  expect(numbered).toContain('<w:sz w:val="28"/>');
  const first = await header('first');
  expect(first).toContain('<w:hdr');
  expect(first).not.toContain('PAGE');
});

test('everything is Times New Roman, black, Vietnamese', async () => {
  const { document, styles, theme } = await opened;
  for (const xml of [document, styles]) {
    expect(new Set([...xml.matchAll(/w:(?:ascii|hAnsi|cs|eastAsia)="([^"]*)"/g)].map((m) => m[1]))).toEqual(
      new Set(['Times New Roman', ...(xml.includes('w:eastAsia="vi-VN"') ? ['vi-VN'] : [])]),
    );
    expect(new Set([...xml.matchAll(/<w:color w:val="([^"]*)"/g)].map((m) => m[1]))).toEqual(
      new Set(['000000']),
    );
    expect(xml).toContain('<w:lang w:val="vi-VN"');
  }
  expect([...theme.matchAll(/<a:latin typeface="([^"]*)"/g)].map((m) => m[1])).toEqual([
    'Times New Roman',
    'Times New Roman',
  ]);
  expect(styles).toMatch(/<w:docDefaults>.*<w:sz w:val="28"\/>.*<\/w:docDefaults>/s);
});

describe('the heading', () => {
  test.each([
    { start: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 26, bold: true, italic: false },
    { start: 'Độc lập - Tự do - Hạnh phúc', size: 28, bold: true, italic: false },
    { start: 'ỦY BAN NHÂN DÂN', size: 26, bold: true, italic: false },
    { start: 'HUYỆN TỨ KỲ', size: 26, bold: true, italic: false },
    { start: 'Số:      /UBND-NV', size: 26, bold: false, italic: false },
    { start: 'V/v biểu dương', size: 24, bold: false, italic: false },
    { start: 'Tứ Kỳ, ngày      tháng 9 năm 2023', size: 28, bold: false, italic: true },
  ])('“$start” is centred in its size and weight', async ({ start, size, bold, italic }) => {
    const { xml } = paragraphWith((await opened).document, start);
    expect(xml).toContain('<w:jc w:val="center"/>');
    expect(xml).toContain(`<w:sz w:val="${size}"/>`);
    expect(xml.includes('<w:b/>')).toBe(bold);
    expect(xml.includes('<w:i/>')).toBe(italic);
  });

  test('number and day stay blank, the blanks kept', async () => {
    const { document } = await opened;
    expect(document).toContain('<w:t xml:space="preserve">Số:      /UBND-NV</w:t>');
    expect(document).toContain('<w:t xml:space="preserve">Tứ Kỳ, ngày      tháng\u00a09 năm\u00a02023</w:t>');
  });

  test('a rule stands below the motto as long as it, and a shorter one below the agency', async () => {
    const rules = paragraphs((await opened).document).filter(({ xml }) => xml.includes('<w:pBdr>'));
    const lengths = rules.map(({ xml }, i) => {
      const indent = Number(/<w:ind w:left="(\d+)"/.exec(xml)?.[1]);
      return [3402, 5669][i]! - 2 * indent;
    });
    const [agency = 0, motto = 0] = lengths;
    expect(lengths).toHaveLength(2);
    // 12,2 em of 14 pt, measured in Times New Roman Bold
    expect(Math.abs(motto - 3417)).toBeLessThan(100);
    // "ỦY BAN NHÂN DÂN" is 8,9 em of 13 pt
    expect(agency).toBeGreaterThan(2314 / 3);
    expect(agency).toBeLessThan(2314 / 2);
  });

  test('an agency that is no people’s committee has its superior above, not bold', async () => {
    const agency = { superior: ['UBND TỈNH HẢI DƯƠNG'], name: ['SỞ NỘI VỤ'] };
    const { document } = await readDocx(await renderLetter({ ...august, agency }));
    expect(paragraphWith(document, 'UBND TỈNH HẢI DƯƠNG').xml).not.toContain('<w:b/>');
    expect(paragraphWith(document, 'SỞ NỘI VỤ').xml).toContain('<w:b/>');
  });
});

describe('addressees', () => {
  test('several stand on their own lines, the last with a full stop', async () => {
    const texts = paragraphs((await opened).document).map(({ text }) => text);
    const start = texts.indexOf('Kính gửi:');
    expect(texts.slice(start + 1, start + 3)).toEqual([
      '- Thủ trưởng các cơ quan chuyên môn thuộc UBND huyện;',
      '- Chủ tịch UBND các xã, thị trấn.',
    ]);
  });

  test('one stands on the line of “Kính gửi:”', async () => {
    const { document } = await readDocx(await renderLetter({ ...august, recipients: ['Các phòng, ban'] }));
    expect(paragraphs(document).map(({ text }) => text)).toContain('Kính gửi: Các phòng, ban');
  });
});

describe('the body', () => {
  test('says every paragraph of the letter, in order', async () => {
    const texts = paragraphs((await opened).document).map(({ text }) => text);
    const said = bodyTexts(august);
    const start = texts.indexOf(said[0] ?? '');
    expect(texts.slice(start, start + said.length)).toEqual(said);
  });

  test.each(['Tuy nhiên, vẫn còn', '- UBND xã Phượng Kỳ', '1. Biểu dương'])(
    '“%s …” is 14 pt, justified, its first line indented by 1,27 cm, 6 pt to the next',
    async (start) => {
      const { xml } = paragraphWith((await opened).document, start);
      expect(xml).toContain('<w:jc w:val="both"/>');
      expect(xml).toContain('<w:ind w:firstLine="720"/>');
      expect(xml).toMatch(/<w:spacing [^>]*w:after="120"/);
      expect(xml).toContain('<w:sz w:val="28"/>');
    },
  );

  test('headings are bold and stay with what follows, other text is not bold', async () => {
    const { document } = await opened;
    for (const start of ['1. Biểu dương', '2.1. Về', '5. Chủ tịch UBND huyện giao']) {
      expect(paragraphWith(document, start).xml).toContain('<w:b/>');
      expect(paragraphWith(document, start).xml).toContain('<w:keepNext/>');
    }
    expect(paragraphWith(document, '- UBND xã Phượng Kỳ').xml).not.toContain('<w:b/>');
  });

  test('lists in brackets are in italics as in April', async () => {
    const { document } = await readDocx(await renderLetter(composeLetter(aprilSummary, aprilSettings)));
    const runs = [...document.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([xml]) => xml);
    const run = runs.find((xml) => xml.includes('tiếp nhận 1/1 hồ sơ, số hoá 4/4 hồ sơ'));
    expect(run).toContain('<w:i/>');
  });
});

test('signature and “Nơi nhận” stand side by side without borders and never break over pages', async () => {
  const { document } = await opened;
  const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  const block = tables.at(-1) ?? '';
  expect(tables).toHaveLength(2);
  expect(block).toContain('<w:cantSplit/>');
  expect(
    new Set(
      [...block.matchAll(/<w:(?:top|bottom|left|right|insideH|insideV) w:val="(\w+)"/g)].map((m) => m[1]),
    ),
  ).toEqual(new Set(['none']));
  expect(paragraphs(block).map(({ text }) => text)).toEqual([
    'Nơi nhận:',
    '- Như trên;',
    '- Ban Thường vụ Huyện uỷ;',
    '- CT, các PCT.UBND huyện;',
    '- Đảng uỷ, UBND các xã, thị trấn;',
    '- Các cơ quan, đơn vị có liên quan;',
    '- Lưu: VT, NV.',
    'CHỦ TỊCH',
    'Vũ Thị Hà',
  ]);
  expect(paragraphWith(block, 'Nơi nhận:').xml).toMatch(/<w:b\/>.*<w:i\/>.*<w:sz w:val="24"\/>/s);
  expect(paragraphWith(block, '- Như trên').xml).toContain('<w:sz w:val="22"/>');
  expect(paragraphWith(block, 'Vũ Thị Hà').xml).toMatch(/<w:b\/>.*<w:sz w:val="28"\/>/s);
  // the block is held to the last line of the text
  expect(paragraphWith(document, 'Yêu cầu các cơ quan, đơn vị, UBND').xml).toContain('<w:keepNext/>');
});

test('the file names its author', async () => {
  const { core } = await opened;
  expect(core).toContain('<dc:creator>Đánh giá tháng</dc:creator>');
  expect(core).not.toContain('Un-named');
});

test.each([
  ['markup', '<w:t>&amp; "x" \'y\'', '<w:t>&amp; "x" \'y\''],
  ['a tab', 'Xã\tAn Thanh', 'Xã\tAn Thanh'],
  ['control characters', 'Xã\u0000 An\u000b Thanh\uffff', 'Xã An Thanh'],
  ['half a pair', 'Xã \ud800An', 'Xã An'],
  ['a formula', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
])('%s in the text cannot break the file', async (_, text, shown) => {
  const body: Letter['body'] = [{ kind: 'text', runs: [{ text }], from: [] }];
  const { document, names } = await readDocx(await renderLetter({ ...august, body }));
  expect(wellFormed(document)).toBe(true);
  expect(paragraphs(document).map((paragraph) => paragraph.text)).toContain(shown);
  expect(document).not.toMatch(/<w:t(?: [^>]*)?>[^<]*\t/);
  expect(names).toContain('word/document.xml');
});

test('zipped by the runtime instead of the library the file holds the same parts in the same order', async () => {
  const parts = async (bytes: Uint8Array): Promise<[string, string][]> => {
    const files = Object.values((await JSZip.loadAsync(bytes)).files).filter(({ dir }) => !dir);
    return Promise.all(files.map(async (file) => [file.name, await file.async('string')]));
  };
  // The time it was made is all that may differ.
  const timeless = (all: [string, string][]) =>
    all.map(([name, text]) => [name, text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')]);
  const asLibrary = timeless(await parts(await renderLetter(august)));
  expect(asLibrary.map(([name]) => name)).toContain('word/document.xml');
  expect(timeless(await parts(await renderLetter(august, nativeZip)))).toEqual(asLibrary);
});

test('gaps are yellow wherever they stand, and nothing else is', async () => {
  const settings = presetSettings('default');
  const letter = composeLetter({ ...augustSummary, paragraphs: [] }, settings);
  expect(letter.missing.length).toBeGreaterThan(5);
  const { document } = await readDocx(await renderLetter(letter));
  const yellow = [
    ...document.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:highlight w:val="yellow"\/>.*?<\/w:r>/gs),
  ].flatMap(([xml]) => paragraphs(`<w:p>${xml}</w:p>`).map(({ text }) => text));
  expect(new Set(yellow)).toEqual(new Set(letter.missing));
  const gaps = paragraphs(document).flatMap(({ text }) => text.match(/\[thiếu: [^\]]+\]/g) ?? []);
  expect(yellow).toEqual(gaps);
});

test('a month and its number stay on one line', async () => {
  const { document } = await readDocx(await renderLetter(august));
  expect(document).not.toMatch(/tháng \d/);
  expect(document).toMatch(/trong tháng\u00a08\/2023/);
});
