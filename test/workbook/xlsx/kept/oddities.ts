import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { packEntry, writeZip } from '../../../../src/workbook/xlsx/zip/write-zip';
import { samplesFolder } from '../../../samples/workbooks';
import { richWorkbook } from '../rich-workbook';
import { fileOf, relabelled, sheetData, worksheet } from '../sheet-file';

/** Small workbooks of kinds that real programs write, each to be kept whole. */

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MS = 'http://schemas.microsoft.com/office';
const OOXML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';
const ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><f>B1*2</f><v>90000</v></c></row>';
const DATA = sheetData(ROWS);
const STRINGS = '<si><t>Xã A</t></si><si><r><t>Xã </t></r><r><rPr><b/></rPr><t>B</t></r></si>';

type Edit = (xml: string) => string;
type Parts = Parameters<typeof fileOf>[0];

const plainFile = (parts: Partial<Parts> = {}): Promise<Uint8Array> =>
  fileOf({
    sheets: { 'Dữ liệu': DATA, Khác: sheetData('') },
    sharedStrings: STRINGS,
    styles: STYLES,
    ...parts,
  });

const edited = async (changes: Readonly<Record<string, Edit>>, parts?: Partial<Parts>): Promise<Uint8Array> =>
  relabelled(await plainFile(parts), changes);

const before =
  (end: string, xml: string): Edit =>
  (text) =>
    text.replace(end, `${xml}${end}`);
const inTypes = (...overrides: readonly (readonly [string, string])[]): Edit =>
  before(
    '</Types>',
    overrides.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join(''),
  );
const arrow = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${kind.startsWith('http') ? kind : `${R}/${kind}`}" Target="${target}"/>`;
const arrows = (...list: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
const inRels = (...list: readonly string[]): Edit => before('</Relationships>', list.join(''));

/** The file packed another way, perhaps with its parts changed. */
async function repacked(
  options: JSZip.JSZipGeneratorOptions<'uint8array'>,
  change?: (zip: JSZip) => Promise<void> | void,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await plainFile());
  await change?.(zip);
  return zip.generateAsync({ ...options, type: 'uint8array' });
}

async function everyText(change: (xml: string) => string | Uint8Array): Promise<Uint8Array> {
  return repacked({}, async (zip) => {
    for (const [name, entry] of Object.entries(zip.files))
      if (!entry.dir && name !== TYPES && !name.startsWith('_rels'))
        zip.file(name, change(await entry.async('string')));
  });
}

const utf16 =
  (bigEndian: boolean) =>
  (xml: string): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
  };

const prefixed: Edit = (xml) =>
  xml.includes('spreadsheetml/2006/main')
    ? xml.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, '<$1x:').replace(' xmlns="', ' xmlns:x="')
    : xml;

async function renamedParts(rename: (name: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await plainFile());
  const entries = await Promise.all(
    Object.values(zip.files)
      .filter((entry) => !entry.dir)
      .map(async (entry) => packEntry(rename(entry.name), await entry.async('uint8array'))),
  );
  return writeZip(entries);
}

const tab = (name: string, id: string, state = ''): Edit =>
  before('</sheets>', `<sheet name="${name}" sheetId="77"${state && ` state="${state}"`} r:id="${id}"/>`);
/** A tab in front of the others that holds no cells. */
const firstTab = (kind: string, type: string, xml: string): Promise<Uint8Array> =>
  edited(
    {
      [WORKBOOK]: (text) => text.replace('<sheets>', '<sheets><sheet name="Lạ" sheetId="77" r:id="rIdOdd"/>'),
      [RELS]: inRels(arrow('rIdOdd', kind, 'odd/odd1.xml')),
      [TYPES]: inTypes(['xl/odd/odd1.xml', type]),
    },
    { extra: { 'xl/odd/odd1.xml': xml } },
  );
const inSheet = (
  inner: string,
  extra: Readonly<Record<string, string | Uint8Array>> = {},
  types: Edit = (x) => x,
) => edited({ [TYPES]: types }, { sheets: { 'Dữ liệu': worksheet(inner), Khác: DATA }, extra });
const data = `<sheetData>${ROWS}</sheetData>`;
const alternate = (item: string): string =>
  `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:x15="${MS}/spreadsheetml/2010/11/main" Requires="x15">${item}</mc:Choice><mc:Fallback>${item}</mc:Fallback></mc:AlternateContent>`;

export const ODDITIES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'everything an office’s file can hold': richWorkbook,
  'an office’s own settings, register and month': () =>
    Promise.resolve(new Uint8Array(readFileSync(join(samplesFolder, 'tu-ky-2023-04.xlsx')))),
  'dates counted from 1904': () => plainFile({ workbookHead: '<workbookPr date1904="1"/>' }),
  'prefixed namespaces': () => everyText(prefixed),
  'absolute targets': () => edited({ [RELS]: (xml) => xml.replace(/Target="(?!\/)/g, 'Target="/xl/') }),
  'no shared strings': () => fileOf({ sheets: { 'Dữ liệu': sheetData('') }, styles: STYLES }),
  'no styles': () => fileOf({ sheets: { 'Dữ liệu': DATA }, sharedStrings: STRINGS }),
  'a byte order mark': () => everyText((xml) => `\ufeff${xml}`),
  'UTF-16': () => everyText(utf16(false)),
  'UTF-16, high bytes first': () => everyText(utf16(true)),
  'sizes behind the data': () => repacked({ streamFiles: true, compression: 'DEFLATE' }),
  'nothing packed': () => repacked({ compression: 'STORE' }),
  'a comment behind the archive': () => repacked({ comment: 'PK ghi chú' }),
  'bytes in front of the archive': async () =>
    new Uint8Array([...new TextEncoder().encode('PK\u0000\u0000đầu'), ...(await plainFile())]),
  'folders in the archive': () => repacked({}, (zip) => void zip.folder('docProps')),
  'backslashes in names': () => renamedParts((name) => name.replaceAll('/', '\\')),
  'other case in names': () => renamedParts((name) => (name.startsWith('xl/') ? name.toUpperCase() : name)),
  'an empty part without packed bytes': async () => {
    const zip = await JSZip.loadAsync(await plainFile());
    const parts = Object.values(zip.files).filter((entry) => !entry.dir);
    const entries = await Promise.all(parts.map(async (e) => packEntry(e.name, await e.async('uint8array'))));
    return writeZip([
      ...entries,
      { ...packEntry('docProps/note.txt', new Uint8Array()), packed: new Uint8Array() },
    ]);
  },
  'a chart sheet first': () =>
    firstTab(
      'chartsheet',
      `${OOXML}.chartsheet+xml`,
      `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews/></chartsheet>`,
    ),
  'a dialog sheet first': () =>
    firstTab(
      'dialogsheet',
      `${OOXML}.dialogsheet+xml`,
      `<dialogsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
    ),
  'a macro sheet first': () =>
    firstTab(
      `${MS}/2006/relationships/xlMacrosheet`,
      'application/vnd.ms-excel.macrosheet+xml',
      '<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"/>',
    ),
  'a module sheet without a part': () =>
    edited({
      [WORKBOOK]: (xml) =>
        xml.replace('<sheets>', '<sheets><sheet name="Module1" sheetId="78" state="veryHidden" r:id=""/>'),
    }),
  'a very hidden sheet': () =>
    edited(
      {
        [WORKBOOK]: tab('Ẩn', 'rIdHidden', 'veryHidden'),
        [RELS]: inRels(arrow('rIdHidden', 'worksheet', 'worksheets/hidden.xml')),
        [TYPES]: inTypes(['xl/worksheets/hidden.xml', `${OOXML}.worksheet+xml`]),
      },
      { extra: { 'xl/worksheets/hidden.xml': DATA } },
    ),
  'sheet-local names, hidden and broken ones': () =>
    edited({
      [WORKBOOK]: before(
        '</workbook>',
        `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Dữ liệu'!$A$1:$B$2</definedName><definedName name="Ten" localSheetId="1">Khác!$A$1</definedName><definedName name="Ten">#REF!</definedName></definedNames>`,
      ),
    }),
  'names of sheets that need care': () =>
    plainFile({ sheets: { 'A &amp; B': DATA, 'Xã &apos;Đông&apos;': DATA, '😀 (1)': DATA } }),
  'a digital signature': () =>
    edited(
      {
        '_rels/.rels': inRels(
          arrow(
            'rIdSig',
            'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
            '_xmlsignatures/origin.sigs',
          ),
        ),
      },
      { extra: { '_xmlsignatures/origin.sigs': '', '_xmlsignatures/sig1.xml': '<Signature/>' } },
    ),
  'a locked order of tabs': () => plainFile({ workbookHead: '<workbookProtection lockStructure="1"/>' }),
  'a protected sheet': () => inSheet(`${data}<sheetProtection sheet="1"/>`),
  slicers: () =>
    inSheet(
      `${data}<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer r:id="rId1"/></x14:slicerList></ext></extLst>`,
      {
        'xl/worksheets/_rels/sheet1.xml.rels': arrows(
          arrow('rId1', `${MS}/2007/relationships/slicer`, '../slicers/slicer1.xml'),
        ),
        'xl/slicers/slicer1.xml': '<slicers/>',
      },
      inTypes(['xl/slicers/slicer1.xml', 'application/vnd.ms-excel.slicer+xml']),
    ),
  'threaded comments': () =>
    inSheet(
      `${data}<legacyDrawing r:id="rId1"/>`,
      {
        'xl/worksheets/_rels/sheet1.xml.rels': arrows(
          arrow('rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
          arrow('rId2', 'comments', '../comments1.xml'),
          arrow(
            'rId3',
            `http://schemas.microsoft.com/office/2017/10/relationships/threadedComment`,
            '../threadedComments/threadedComment1.xml',
          ),
        ),
        'xl/drawings/vmlDrawing1.vml': '<xml/>',
        'xl/comments1.xml': '<comments/>',
        'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>',
        'xl/persons/person.xml': '<personList/>',
      },
      before(
        '</Types>',
        '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
      ),
    ),
  'form controls in two versions': () =>
    inSheet(
      `${data}<legacyDrawing r:id="rId1"/>${alternate('<controls><control shapeId="1" r:id="rId2"/></controls>')}`,
      {
        'xl/worksheets/_rels/sheet1.xml.rels': arrows(
          arrow('rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
          arrow('rId2', 'control', '../activeX/activeX1.xml'),
        ),
        'xl/drawings/vmlDrawing1.vml': '<xml/>',
        'xl/activeX/activeX1.xml': '<ocx/>',
      },
    ),
  sparklines: () =>
    inSheet(
      `${data}<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:sparklineGroups/></ext></extLst>`,
    ),
  'a table': () =>
    inSheet(
      `${data}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      {
        'xl/worksheets/_rels/sheet1.xml.rels': arrows(arrow('rId1', 'table', '../tables/table1.xml')),
        'xl/tables/table1.xml': '<table/>',
      },
      inTypes(['xl/tables/table1.xml', `${OOXML}.table+xml`]),
    ),
  'a pivot table': () =>
    edited(
      {
        [RELS]: inRels(arrow('rIdCache', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml')),
        [WORKBOOK]: before(
          '</workbook>',
          '<pivotCaches><pivotCache cacheId="1" r:id="rIdCache"/></pivotCaches>',
        ),
      },
      {
        extra: {
          'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
          'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
        },
      },
    ),
  'links to other files': () =>
    edited(
      {
        [RELS]: inRels(arrow('rIdLink', 'externalLink', 'externalLinks/externalLink1.xml')),
        [WORKBOOK]: before(
          '</workbook>',
          '<externalReferences><externalReference r:id="rIdLink"/></externalReferences>',
        ),
      },
      {
        extra: {
          'xl/externalLinks/externalLink1.xml': '<externalLink/>',
          'xl/externalLinks/_rels/externalLink1.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="urn:x" Target="file:///C:/a%20b.xlsx" TargetMode="External"/></Relationships>',
        },
      },
    ),
  macros: () =>
    edited(
      {
        [TYPES]: (xml) =>
          xml.replace(`${OOXML}.sheet.main+xml`, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
        [RELS]: inRels(arrow('rIdVba', `${MS}/2006/relationships/vbaProject`, 'vbaProject.bin')),
      },
      { extra: { 'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) } },
    ),
  'a template': () => edited({ [TYPES]: (xml) => xml.replace('sheet.main+xml', 'template.main+xml') }),
  'XML of an office’s own': () =>
    plainFile({ extra: { 'customXml/item1.xml': '<formula>T8-2023!A1</formula>' } }),
  'a calculation chain': () =>
    edited(
      { [RELS]: inRels(arrow('rIdCalc', 'calcChain', 'calcChain.xml')) },
      {
        extra: {
          'xl/calcChain.xml':
            '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B2" i="1"/></calcChain>',
        },
      },
    ),
  'metadata of dynamic arrays': () =>
    edited(
      { [RELS]: inRels(arrow('rIdMeta', 'sheetMetadata', 'metadata.xml')) },
      {
        sheets: {
          'Dữ liệu': sheetData(
            '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(B1:B9)</f><v>1</v></c></row>',
          ),
        },
        extra: { 'xl/metadata.xml': '<metadata/>' },
      },
    ),
  'each arrow part with a type of its own': () =>
    edited({
      [TYPES]: (xml) =>
        xml.replace(
          /<Default Extension="rels"[^>]*\/>/,
          ['_rels/.rels', RELS]
            .map(
              (name) =>
                `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
            )
            .join(''),
        ),
    }),
  'types of parts that are gone': () =>
    edited({
      [TYPES]: inTypes(
        ['xl/worksheets/sheet3.xml', `${OOXML}.worksheet+xml`],
        ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
      ),
    }),
  'arrows of a part that is gone': () =>
    plainFile({
      extra: {
        'xl/worksheets/_rels/sheet3.xml.rels': arrows(arrow('rId1', 'drawing', '../drawings/gone.xml')),
      },
    }),
  'the main part at the root': async () => {
    const zip = await JSZip.loadAsync(await plainFile());
    const moved = new JSZip();
    for (const [name, entry] of Object.entries(zip.files))
      if (!entry.dir)
        moved.file(
          name.replace(/^xl\//, ''),
          (await entry.async('string')).replaceAll('/xl/', '/').replaceAll('"xl/', '"'),
        );
    return moved.generateAsync({ type: 'uint8array' });
  },
  'targets with escapes': async () => {
    const zip = await JSZip.loadAsync(
      await edited({
        [RELS]: (xml) => xml.replace('sheet1.xml', 'trang%20m%E1%BB%99t.xml'),
        [TYPES]: (xml) => xml.replace('sheet1.xml', 'trang%20m%E1%BB%99t.xml'),
      }),
    );
    return zip
      .file('xl/worksheets/trang một.xml', await zip.file(SHEET)!.async('string'))
      .remove(SHEET)
      .generateAsync({ type: 'uint8array' });
  },
  'a style table that closes itself': () =>
    edited({
      'xl/styles.xml': () =>
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    }),
  'styles in two versions': () =>
    edited({
      'xl/styles.xml': (xml) =>
        xml
          .replace(/<font>.*?<\/font>/, alternate)
          .replace(/(<xf numFmtId="14"[^>]*\/>)/, (xf) => alternate(xf)),
    }),
  'one fill only': () =>
    edited({
      'xl/styles.xml': (xml) =>
        xml.replace(
          /<fills.*<\/fills>/,
          '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>',
        ),
    }),
  'parents of styles that are not there': () =>
    edited({ 'xl/styles.xml': (xml) => xml.replace(/<cellStyleXfs.*<\/cellStyleXfs>/, '') }),
  'the highest number of a sheet': () =>
    edited({ [WORKBOOK]: (xml) => xml.replace('sheetId="1"', 'sheetId="65535"') }),
  'a strict workbook': () =>
    everyText((xml) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(R, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    ),
  'cells without addresses': () =>
    plainFile({
      sheets: {
        'Dữ liệu': sheetData(
          '<row><c t="s"><v>0</v></c><c><v>5</v></c></row><row><c t="s"><v></v></c></row>',
        ),
      },
    }),
  'dates written out': () =>
    plainFile({
      sheets: {
        'Dữ liệu': sheetData('<row r="1"><c r="A1" t="d" s="1"><v>2023-08-31T00:00:00</v></c></row>'),
      },
    }),
  'comments and instructions in the XML': () =>
    everyText((xml) => xml.replace(/\?>\n?/, '?>\n<!-- của ai đó -->\n<?pi x?>\n')),
  'printer settings and a background': () =>
    inSheet(`${data}<pageSetup paperSize="9" r:id="rId1"/><picture r:id="rId2"/>`, {
      'xl/worksheets/_rels/sheet1.xml.rels': arrows(
        arrow('rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'),
        arrow('rId2', 'image', '../media/image1.png'),
      ),
      'xl/printerSettings/printerSettings1.bin': new Uint8Array([1, 2]),
      'xl/media/image1.png': new Uint8Array([0x89, 0x50]),
    }),
};
