import { MARK_SIGNATURE } from '../../../src/model';
import { drawing, plan, rule, written } from './plans';
import { partText } from './rich-workbook';
import { fileOf, worksheet } from './sheet-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const DATA = '<sheetData><row r="4"><c r="B4"><v>1</v></c></row></sheetData>';

async function marked(inner: string, count = 1): Promise<string> {
  const bytes = await fileOf({ sheets: { T8: worksheet(inner) } });
  const rules = Array.from({ length: count }, (_, index) => rule(index));
  return partText(await written(bytes, plan({ marks: [{ sheet: 'T8', rules }] })), SHEET);
}

async function cleared(inner: string): Promise<string> {
  const bytes = await fileOf({ sheets: { T8: worksheet(inner) } });
  return partText(await written(bytes, plan({ marks: [{ sheet: 'T8', rules: [] }] })), SHEET);
}

const childNames = (xml: string): string[] => {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name, self] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close) depth--;
    else if (depth++ === 1) names.push(name!);
    if (self) depth--;
  }
  return names;
};

const userRule = (priority: number): string =>
  `<conditionalFormatting sqref="B4:B9"><cfRule type="cellIs" priority="${priority}" operator="lessThan"><formula>30</formula></cfRule></conditionalFormatting>`;

test.each([
  ['right behind the cells', DATA, ['sheetData', 'conditionalFormatting']],
  [
    'behind filter, merges and the user’s rules, before validations',
    `<sheetPr/>${DATA}<autoFilter ref="A3:B9"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><phoneticPr fontId="1"/>${userRule(1)}<dataValidations count="0"/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><extLst/>`,
    [
      'sheetPr',
      'sheetData',
      'autoFilter',
      'mergeCells',
      'phoneticPr',
      'conditionalFormatting',
      'conditionalFormatting',
      'dataValidations',
      'pageMargins',
      'extLst',
    ],
  ],
  [
    'behind cells that close themselves',
    '<sheetData/><pageSetup/>',
    ['sheetData', 'conditionalFormatting', 'pageSetup'],
  ],
])('rules stand where the schema wants them: %s', async (_, inner, expected) => {
  expect(childNames(await marked(inner))).toEqual(expected);
});

describe('priorities', () => {
  const ours = (xml: string): number[] =>
    [...xml.matchAll(/<cfRule type="expression" dxfId="\d+" priority="(\d+)">/g)].map((match) =>
      Number(match[1]),
    );

  test('heaviest first', async () => {
    expect(ours(await marked(DATA, 3))).toEqual([1, 2, 3]);
  });

  test('numbers the user’s rules leave free, each once; theirs stay', async () => {
    const user = userRule(1) + userRule(4);
    const xml = await marked(DATA + user, 3);
    expect(ours(xml)).toEqual([2, 3, 5]);
    expect(xml).toContain(user);
  });

  test('first in the file, for programs that go by that', async () => {
    const xml = await marked(DATA + userRule(1));
    expect(xml.indexOf(userRule(1))).toBeGreaterThan(xml.indexOf(MARK_SIGNATURE.replaceAll('"', '&quot;')));
  });

  test('rules in the extension list count too', async () => {
    const extension =
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x14"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="2"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    expect(ours(await marked(`${DATA}${userRule(1)}${extension}`))).toEqual([3]);
  });
});

describe('after Excel has saved the file its own way', () => {
  const own = `SUMPRODUCT(('Tổng hợp'!$B$2:$B$3=$B4)*1)&gt;0+${MARK_SIGNATURE.replaceAll('"', '&quot;')}`;
  const x14 = (rules: string): string =>
    `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:conditionalFormattings>${rules}</x14:conditionalFormattings></ext>`;
  const x14Rule = (formula: string): string =>
    `<x14:conditionalFormatting><x14:cfRule type="expression" priority="2" id="{1}"><xm:f>${formula}</xm:f><x14:dxf/></x14:cfRule><xm:sqref>C4:C9</xm:sqref></x14:conditionalFormatting>`;
  const other = '<ext uri="{other}"><y/></ext>';

  test('a rule of ours beside the user’s under one roof goes alone', async () => {
    const user = '<cfRule type="cellIs" priority="1" operator="lessThan"><formula>30</formula></cfRule>';
    const roof = (rules: string): string =>
      `<conditionalFormatting sqref="C4:C9">${rules}</conditionalFormatting>`;
    const mixed = roof(
      `<cfRule type="expression" dxfId="3" priority="2"><formula>${own}</formula></cfRule>${user}`,
    );
    expect(await cleared(DATA + mixed)).toBe(worksheet(DATA + roof(user)));
  });

  test.each([
    ['alone: the whole list goes', `<extLst>${x14(x14Rule(own))}</extLst>`, ''],
    [
      'beside another extension',
      `<extLst>${other}${x14(x14Rule(own))}</extLst>`,
      `<extLst>${other}</extLst>`,
    ],
    [
      'beside a rule of the user',
      `<extLst>${x14(x14Rule('$A4=1') + x14Rule(own))}</extLst>`,
      `<extLst>${x14(x14Rule('$A4=1'))}</extLst>`,
    ],
  ])('rules moved to the extension list are found: %s', async (_, before, after) => {
    expect(await cleared(DATA + before)).toBe(worksheet(DATA + after));
  });
});

test('a sheet that only speaks of us in its text is left alone', async () => {
  const inner = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${MARK_SIGNATURE}</t></is></c></row></sheetData>`;
  expect(await cleared(inner)).toBe(worksheet(inner));
});

test('clearing a sheet that is gone is no fault', async () => {
  const bytes = await fileOf({});
  await expect(written(bytes, plan({ marks: [{ sheet: 'Đã xoá', rules: [] }] }))).resolves.toBeDefined();
});

test('prefixed names stay prefixed', async () => {
  const xml = `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData/></x:worksheet>`;
  const bytes = await fileOf({ sheets: { T8: xml } });
  const after = await written(bytes, plan({ marks: [{ sheet: 'T8', rules: [rule(1)] }] }));
  expect(await partText(after, SHEET)).toMatch(
    /<x:sheetData\/><x:conditionalFormatting sqref="B4:B15"><x:cfRule [^>]*><x:formula>.*<\/x:formula><\/x:cfRule><\/x:conditionalFormatting><\/x:worksheet>$/,
  );
  const cleared = await written(after, plan({ marks: [{ sheet: 'T8', rules: [] }] }));
  expect(await partText(cleared, SHEET)).toBe(xml);
});

test('a part in UTF-16 stays in UTF-16', async () => {
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const xml = worksheet(DATA).replace('UTF-8', 'UTF-16');
  const bytes = await fileOf({ sheets: { T8: xml }, extra: { [SHEET]: utf16(xml) } });
  const after = await written(bytes, plan({ marks: [{ sheet: 'T8', rules: [rule(1)] }] }));
  const restored = await written(after, plan({ marks: [{ sheet: 'T8', rules: [] }] }));
  expect(await partText(after, SHEET)).not.toBe(await partText(bytes, SHEET));
  expect(await partText(restored, SHEET)).toBe(await partText(bytes, SHEET));
});

test('looks are shared, and used again by the next evaluation', async () => {
  const bytes = await fileOf({ sheets: { T8: worksheet(DATA) } });
  const rules = [rule(0), rule(1), rule(2, '#FFEB9C')];
  const once = await written(bytes, plan({ drawings: [drawing()], marks: [{ sheet: 'T8', rules }] }));
  const twice = await written(once, plan({ marks: [{ sheet: 'T8', rules: [...rules].reverse() }] }));
  const styles = await partText(twice, 'xl/styles.xml');
  expect(styles).toMatch(/<dxfs count="2">(?:<dxf>.*?<\/dxf>){2}<\/dxfs>/);
  expect(styles).toBe(await partText(once, 'xl/styles.xml'));
});
