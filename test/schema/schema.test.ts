import { faultsOf } from './check';
import { schemaFacts } from './facts';
import { producedParts, type ProducedPart } from './produced';

const schema = schemaFacts();
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheet = (content: string): string => `<worksheet xmlns="${MAIN}">${content}</worksheet>`;

let made: Promise<readonly ProducedPart[]> | undefined;
const produced = () => (made ??= producedParts());

test('every part we write keeps to the schemas of ISO/IEC 29500', async () => {
  const parts = await produced();
  expect(parts.length).toBeGreaterThan(40);
  const faults = parts.flatMap(({ name, xml }) =>
    faultsOf(xml, schema).map(({ text }) => `${name}: ${text}`),
  );
  expect([...new Set(faults)]).toEqual([]);
});

test.each([
  ['content types', /^a bare workbook: \[Content_Types\]\.xml$/, 1],
  ['arrows', /^a bare workbook: xl\/_rels\/workbook\.xml\.rels$/, 1],
  ['workbooks', /\.xlsx: xl\/workbook\.xml$/, 4],
  ['sheets', /\.xlsx: xl\/worksheets\/sheet\d+\.xml$/, 15],
  ['style tables', /\.xlsx: xl\/styles\.xml$/, 4],
  ['drawings', /\.xlsx: xl\/drawings\/drawing\d+\.xml$/, 8],
  ['charts', /\.xlsx: xl\/charts\/chart\d+\.xml$/, 8],
  ['the letter with its annex', /^the letter with its annex: word\/document\.xml$/, 1],
  ['the letter in a form', /^the letter in the office’s form: word\/document\.xml$/, 1],
  ['a unit’s own letter', / - .*\.docx: word\/document\.xml$/, 1],
  ['a unit’s own letter in a form', /^a unit’s own letter in the office’s form: word\/document\.xml$/, 1],
])('%s are among what is looked at', async (_, name, least) => {
  const parts = await produced();
  expect(parts.filter((part) => name.test(part.name)).length).toBeGreaterThanOrEqual(least);
});

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const inExtension = (rule: string, cells = '<xm:sqref>A1</xm:sqref>'): string =>
  `<sheetData/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}" xmlns:xm="${XM}"><x14:conditionalFormattings><x14:conditionalFormatting>${rule}${cells}</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
const RULE = 'x14:cfRule type="expression" priority="1" id="{00000000-0000-4000-8000-00000000000A}"';
const LOOK = '<x14:dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill/></fill></x14:dxf>';

test('the check knows what marks are in a file', async () => {
  const parts = await produced();
  const marked = parts.filter(({ xml }) => xml.includes('<x14:cfRule'));
  expect(marked.length).toBeGreaterThan(3);
  expect(faultsOf(sheet(inExtension(`<${RULE}><xm:f>A1&gt;0</xm:f>${LOOK}</x14:cfRule>`)), schema)).toEqual(
    [],
  );
});

test.each([
  ['children in another order', '<sheetData/><cols><col min="1" max="1"/></cols>'],
  ['a child that does not belong there', '<sheetData><cell/></sheetData>'],
  ['a value that is none', '<sheetData/><pageSetup orientation="across"/>'],
  ['an attribute that does not exist', '<sheetData kind="1"/>'],
  ['an attribute that is missing', '<sheetData/><mergeCells><mergeCell/></mergeCells>'],
  ['a mark whose look stands before its formula', inExtension(`<${RULE}>${LOOK}<xm:f>1</xm:f></x14:cfRule>`)],
  ['a mark whose cells stand first', inExtension('', `<xm:sqref>A1</xm:sqref><${RULE}/>`)],
  ['a mark without a GUID', inExtension('<x14:cfRule type="expression" id="7"/>')],
  [
    'a mark whose font has its parts in no order',
    inExtension(`<${RULE}>${LOOK.replace('<font>', '<fill/><font>')}</x14:cfRule>`),
  ],
])('the check finds %s', (_, inner) => {
  expect(faultsOf(sheet('<sheetData/>'), schema)).toEqual([]);
  expect(faultsOf(sheet(inner), schema)).not.toEqual([]);
});
