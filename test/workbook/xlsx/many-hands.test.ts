import JSZip from 'jszip';
import { openXlsx } from '../../../src/workbook/xlsx';
import { drawing, plan, rule, written } from './plans';
import { partsOf, partText } from './rich-workbook';
import { fileOf, relabelled, sheetData, worksheet } from './sheet-file';

/** Workbooks as programs of many hands write them, each of a kind that was once read or written wrongly. */

const REVIEW = plan({ drawings: [drawing()], marks: [{ sheet: 'T8', rules: [rule(1)] }] });
const T8 = sheetData(
  '<row r="4"><c r="B4" t="inlineStr"><is><t>Xã A</t></is></c><c r="C4"><v>8</v></c></row>',
);
const TYPES = '[Content_Types].xml';
const OURS = 'Tổng hợp T8-2023';

async function valuesOf(bytes: Uint8Array, sheet = 'T8') {
  return (await (await openXlsx(bytes)).read([sheet]))[0]?.values ?? [];
}

/** Every part that an arrow points to, by the part the arrow starts from; "!" before those that are not there. */
async function arrows(bytes: Uint8Array): Promise<string[]> {
  const parts = await partsOf(bytes);
  const found: string[] = [];
  for (const [name, xml] of parts) {
    const from = /^(.*?)_rels\/(.*)\.rels$/.exec(name);
    if (!from) continue;
    for (const [, target = ''] of xml.matchAll(/ Target="([^"]*)"/g)) {
      const path = new URL(target, `http://x/${from[1]}${from[2]}`).pathname.slice(1);
      const there = parts.has(path) || parts.has(decodeURIComponent(path));
      found.push(`${from[1]}${from[2]} → ${there ? '' : '!'}${path}`);
    }
  }
  return found;
}

const typesOf = async (bytes: Uint8Array): Promise<string[]> =>
  [...(await partText(bytes, TYPES)).matchAll(/(?:PartName|Extension)="([^"]*)"/g)].map((m) => m[1]!);

describe('templates', () => {
  const main = (type: string) => (xml: string) =>
    xml.replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type);

  test.each([
    [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    ],
    [
      'application/vnd.ms-excel.template.macroEnabled.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    ],
    [
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    ],
  ])('%s is written as a workbook', async (type, expected) => {
    const template = await relabelled(await fileOf({ sheets: { T8 } }), { [TYPES]: main(type) });
    const types = await partText(await written(template, REVIEW), TYPES);
    expect(types).toContain(`PartName="/xl/workbook.xml" ContentType="${expected}"`);
    expect(types).not.toMatch(/template/i);
  });
});

describe('tabs', () => {
  const module = '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/>';

  test.each([
    ['an empty relationship', module],
    ['none at all', module.replace(' r:id=""', '')],
  ])('a tab without cells behind it counts, and nothing more: %s', async (_, tab) => {
    const bytes = await relabelled(await fileOf({ sheets: { T8 } }), {
      'xl/workbook.xml': (xml) => xml.replace('<sheets>', `<sheets>${tab}`),
    });
    const { sheets, active } = await (await openXlsx(bytes)).outline();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Module1', 'veryHidden'],
      ['T8', 'visible'],
    ]);
    expect(active?.name).toBe('T8');
    const workbook = await partText(await written(bytes, REVIEW), 'xl/workbook.xml');
    expect(workbook).toContain(tab);
    expect(workbook).toMatch(/_xlnm.Print_Titles" localSheetId="2"/);
  });

  test('a tab whose arrow leads nowhere is a loss, and said', async () => {
    const bytes = await relabelled(await fileOf({ sheets: { T8 } }), {
      'xl/workbook.xml': (xml) => xml.replace('<sheets>', `<sheets>${module.replace('""', '"rId77"')}`),
    });
    await expect((await openXlsxOrThrow(bytes)).outline()).rejects.toMatchObject({ code: 'damaged' });
  });

  test.each([
    [1, 2],
    [65_533, 65_534],
    [65_534, 1],
    [65_535, 1],
  ])('behind number %d comes %d', async (last, next) => {
    const bytes = await relabelled(await fileOf({ sheets: { T8 } }), {
      'xl/workbook.xml': (xml) => xml.replace('sheetId="1"', `sheetId="${last}"`),
    });
    const workbook = await partText(await written(bytes, REVIEW), 'xl/workbook.xml');
    expect(workbook).toContain(`<sheet name="${OURS}" sheetId="${next}"`);
  });
});

/** Opening may fail at once or at the first look: both are before anything is done. */
async function openXlsxOrThrow(bytes: Uint8Array) {
  try {
    return await openXlsx(bytes);
  } catch (error) {
    return { outline: () => Promise.reject(error) };
  }
}

test.each(['<v></v>', '<v/>', '<v> </v>', ''])(
  'a shared text without a number is blank: %s',
  async (value) => {
    const row = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s">${value}</c><c r="C1" t="n">${value}</c><c r="D1" t="b">${value}</c><c r="E1"><v>4</v></c></row>`;
    const bytes = await fileOf({ sheets: { T8: sheetData(row) }, sharedStrings: '<si><t>3/0</t></si>' });
    expect(await valuesOf(bytes)).toEqual([['3/0', null, null, null, 4]]);
  },
);

describe('content types', () => {
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  const byName = (xml: string): string =>
    xml.replace(
      /<Default Extension="rels"[^>]*\/>/,
      `<Override PartName="/_rels/.rels" ContentType="${rels}"/><Override PartName="/xl/_rels/workbook.xml.rels" ContentType="${rels}"/>`,
    );

  test('arrows of ours have a type where each of the others has its own', async () => {
    const bytes = await relabelled(await fileOf({ sheets: { T8 } }), { [TYPES]: byName });
    const types = await partText(await written(bytes, REVIEW), TYPES);
    expect(types).toContain(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default`,
    );
    expect(types.match(/<Default Extension="rels"/g)).toHaveLength(1);
    const none = await partText(await written(bytes, plan({ marks: REVIEW.marks })), TYPES);
    expect(none).not.toContain('Extension="rels"');
  });

  test('no part of ours inherits what is said of one that is gone', async () => {
    const gone = (name: string, kind: string): string =>
      `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
    const bytes = await relabelled(
      await fileOf({
        sheets: { T8 },
        extra: {
          'xl/worksheets/_rels/sheet3.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="urn:x" Target="../media/gone.png"/></Relationships>',
        },
      }),
      {
        [TYPES]: (xml) =>
          xml.replace(
            '</Types>',
            `${gone('/xl/worksheets/sheet2.xml', 'spreadsheetml.worksheet')}${gone('/xl/charts/chart1.xml', 'drawingml.chart')}${gone('/XL/Styles.xml', 'spreadsheetml.styles')}</Types>`,
          ),
      },
    );
    const after = await written(bytes, REVIEW);
    const names = await typesOf(after);
    expect(names.map((name) => name.toLowerCase())).toHaveLength(
      new Set(names.map((n) => n.toLowerCase())).size,
    );
    expect(names).toEqual(
      expect.arrayContaining(['/xl/worksheets/sheet4.xml', '/xl/charts/chart2.xml', '/xl/styles1.xml']),
    );
    expect((await valuesOf(after, OURS))[0]?.[0]).toBe('Tổng hợp');
  });
});

describe('where parts lie', () => {
  const moved = async (from: RegExp, to: string): Promise<Uint8Array> => {
    const zip = new JSZip();
    for (const [name, xml] of await partsOf(await fileOf({ sheets: { T8 }, styles: '' })))
      zip.file(
        decodeURIComponent(name.replace(from, to)),
        Buffer.from(xml, 'latin1').toString().replaceAll('/xl/', `/${to}`).replaceAll('"xl/', `"${to}`),
      );
    return zip.generateAsync({ type: 'uint8array' });
  };

  test.each([
    ['at the root', ''],
    ['in a folder with a blank', 'so%20lieu/'],
    ['deep', 'a/b/c/'],
  ])('%s: everything is read, drawn and named', async (_, folder) => {
    const bytes = await moved(/^xl\//, folder);
    const after = await written(bytes, REVIEW);
    expect((await arrows(after)).filter((arrow) => arrow.includes('!'))).toEqual([]);
    expect((await typesOf(after)).filter((name) => /\/\/|[ ]/.test(name))).toEqual([]);
    expect(await valuesOf(after)).toEqual(await valuesOf(bytes));
    const workbook = await partText(after, `${decodeURIComponent(folder)}workbook.xml`);
    expect([...workbook.matchAll(/localSheetId="([^"]*)"/g)].map((m) => m[1])).toEqual(['1', '1']);
    expect([...(await partsOf(await written(after, REVIEW)))]).toEqual([...(await partsOf(after))]);
    const renamed = await written(after, plan({ renames: [{ from: OURS, to: 'Bản cũ' }] }));
    expect(await partText(renamed, `${decodeURIComponent(folder)}worksheets/sheet1.xml`)).toContain(
      "'Bản cũ'!",
    );
  });

  test('a target may be escaped where its part is not', async () => {
    const zip = await JSZip.loadAsync(await fileOf({ sheets: { T8 } }));
    const sheet = await zip.file('xl/worksheets/sheet1.xml')!.async('string');
    zip.remove('xl/worksheets/sheet1.xml').file('xl/worksheets/sổ liệu.xml', sheet);
    const bytes = await relabelled(await zip.generateAsync({ type: 'uint8array' }), {
      'xl/_rels/workbook.xml.rels': (xml) => xml.replace('sheet1.xml', encodeURIComponent('sổ liệu.xml')),
      [TYPES]: (xml) => xml.replace('sheet1.xml', encodeURIComponent('sổ liệu.xml')),
    });
    expect((await valuesOf(await written(bytes, REVIEW)))[3]?.[2]).toBe(8);
  });
});

describe('style tables', () => {
  const styles = async (inner: string, rows = ''): Promise<Uint8Array> =>
    fileOf({ sheets: { T8: sheetData(rows || '<row r="4"><c r="C4"><v>8</v></c></row>') }, styles: inner });
  const stylesAfter = async (bytes: Uint8Array): Promise<string> =>
    partText(await written(bytes, REVIEW), 'xl/styles.xml');
  const font = '<font><sz val="11"/><name val="Arial"/></font>';

  test.each([
    ['<styleSheet xmlns="urn:m"/>'],
    ['<x:styleSheet xmlns:x="urn:m"/>'],
    ['<styleSheet xmlns="urn:m"><fonts/><fills/><cellXfs/></styleSheet>'],
  ])('one without content takes ours: %s', async (xml) => {
    const bytes = await relabelled(await styles(''), { 'xl/styles.xml': () => xml });
    const after = await stylesAfter(bytes);
    for (const list of ['fonts', 'fills', 'borders', 'cellXfs'])
      expect(after).toMatch(new RegExp(`<(?:x:)?${list} count="\\d+">.+</(?:x:)?${list}>`));
  });

  test('versions of the same content count once', async () => {
    const versions = (item: string): string =>
      `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x99">${item}</mc:Choice><mc:Fallback>${item}</mc:Fallback></mc:AlternateContent>`;
    const xf = (format: number, fontId = 0): string =>
      `<xf numFmtId="${format}" fontId="${fontId}" fillId="0" borderId="0"/>`;
    const legacy = '<font><sz val="11"/><name val=".VnTime"/></font>';
    const bytes = await styles(
      `<fonts>${versions(font)}${legacy}</fonts><fills><fill/><fill/></fills><borders><border/></borders><cellXfs>${versions(xf(0))}${xf(10)}${xf(0, 1)}</cellXfs>`,
      '<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" t="str" s="2"><v>x·</v></c></row>',
    );
    const [content] = await (await openXlsx(bytes)).read(['T8']);
    expect(content?.numberFormats[0]?.[0]).toBe('0.00%');
    expect(content?.legacyFonts).toEqual([{ row: 0, column: 1, font: '.VnTime' }]);
    const after = await stylesAfter(bytes);
    const ours = /<cellXfs count="(\d+)">(.*)<\/cellXfs>/s.exec(after);
    expect(Number(ours?.[1])).toBe(3 + (ours?.[2]?.split(xf(0, 1))[1]?.match(/<xf /g)?.length ?? 0));
    expect(after).toMatch(/numFmtId="\d+" fontId="2"/);
  });

  test('the two reserved fills are there before ours', async () => {
    for (const fills of ['', '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>']) {
      const after = await stylesAfter(await styles(`<fonts>${font}</fonts>${fills}`));
      const items = /<fills[^>]*>(.*)<\/fills>/s.exec(after)?.[1]?.match(/<fill>.*?<\/fill>/g) ?? [];
      expect(items.slice(0, 2).join('')).toMatch(/"none".*"gray125"/);
      expect(after).toContain(`<fills count="${items.length}">`);
    }
  });

  test.each(['', '<cellStyleXfs count="0"/>'])(
    'no parent is named where there is none: "%s"',
    async (parents) => {
      expect(await stylesAfter(await styles(`<fonts>${font}</fonts>${parents}`))).not.toMatch(/xfId=/);
    },
  );

  test('a workbook that is full of formats gets no more of them', async () => {
    const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    const bytes = await styles(
      `<numFmts><numFmt numFmtId="177" formatCode="0.000"/></numFmts><fonts>${font}</fonts><cellXfs>${xf.repeat(65_489)}<xf numFmtId="177" fontId="0" fillId="0" borderId="0"/></cellXfs>`,
    );
    const after = await written(bytes, REVIEW);
    expect((await partText(after, 'xl/styles.xml')).match(/<xf /g)).toHaveLength(65_490);
    const [content] = await (await openXlsx(after)).read([OURS]);
    expect(content?.values[2]?.[2]).toBe(85.5);
    expect(content?.numberFormats[2]?.[2]).toBe('0.000');
  });
});

test('a strict workbook is written in its own words', async () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const plain = await fileOf({ sheets: { T8 }, styles: '' });
  const names = [...(await partsOf(plain)).keys()];
  const after = await written(
    await relabelled(plain, Object.fromEntries(names.map((name) => [name, strict]))),
    REVIEW,
  );
  const styles = await partText(after, 'xl/styles.xml');
  expect(styles).toMatch(/<border><start.*<\/start><end /s);
  expect(styles).not.toMatch(/<(?:left|right)\b/);
  const chart = await partText(after, 'xl/charts/chart1.xml');
  expect(chart).toContain('<c:gapWidth val="60%"/>');
  expect(chart).toContain('<c:lblOffset val="100%"/>');
  expect(
    [...(await partsOf(after)).values()].filter((xml) =>
      /schemas.openxmlformats.org\/(?:spread|drawing)/.test(xml),
    ),
  ).toEqual([]);
});

test('a signature and a lock on the order of tabs are told, nothing else', async () => {
  const plain = await fileOf({ sheets: { T8 } });
  const signed = await relabelled(plain, {
    '_rels/.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rIdSig" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      ),
  });
  const locked = await fileOf({ sheets: { T8 }, workbookHead: '<workbookProtection lockStructure="1"/>' });
  const unlocked = await fileOf({ sheets: { T8 }, workbookHead: '<workbookProtection lockWindows="1"/>' });
  const caveats = async (bytes: Uint8Array) => (await (await openXlsx(bytes)).outline()).caveats;
  expect(await caveats(plain)).toEqual([]);
  expect(await caveats(unlocked)).toEqual([]);
  expect(await caveats(signed)).toEqual(['signed-file']);
  expect(await caveats(locked)).toEqual(['locked-structure']);
});

test('a sheet that closes itself takes a drawing and marks', async () => {
  const bytes = await fileOf({ sheets: { T8, [OURS]: worksheet('').replace(/><\/worksheet>/, '/>') } });
  const after = await written(bytes, plan({ ...REVIEW, marks: [{ sheet: OURS, rules: [rule(1)] }] }));
  expect((await valuesOf(after, OURS))[0]?.[0]).toBe('Tổng hợp');
});
