import { MARK_SIGNATURE } from '../../../src/model';
import { plan, rule, written } from './plans';
import { partsOf, partText } from './rich-workbook';
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

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

test.each([
  ['behind everything', `${DATA}<pageSetup/>`, ['sheetData', 'pageSetup', 'extLst']],
  [
    'behind what stands in several versions',
    `${DATA}<legacyDrawing/><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>`,
    ['sheetData', 'legacyDrawing', 'mc:AlternateContent', 'extLst'],
  ],
  [
    'in the list that is there',
    `<sheetPr/>${DATA}${userRule(1)}<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><extLst/>`,
    ['sheetPr', 'sheetData', 'conditionalFormatting', 'pageMargins', 'extLst'],
  ],
  ['behind cells that close themselves', '<sheetData/>', ['sheetData', 'extLst']],
])('rules stand in the extension list, where the schema wants it: %s', async (_, inner, expected) => {
  expect(childNames(await marked(inner))).toEqual(expected);
});

test('a rule looks at another sheet, so it is none of the plain kind', async () => {
  const xml = await marked(DATA, 2);
  expect(xml).not.toMatch(/<cfRule|<conditionalFormatting|stopIfTrue/);
  expect(xml).toContain(
    `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>`,
  );
  expect(
    xml.match(
      /<x14:cfRule type="expression" priority="\d+" id="\{[0-9A-F-]{36}\}"><xm:f>[^<=][^<]*<\/xm:f><x14:dxf><font>.*?<\/fill><\/x14:dxf><\/x14:cfRule><xm:sqref>[A-Z0-9:]+<\/xm:sqref>/g,
    ),
  ).toHaveLength(2);
  expect(new Set(xml.match(/id="\{[^}]*\}"/g)).size).toBe(2);
});

describe('beside extensions of others', () => {
  const sparklines = `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups/></ext>`;
  const bars = (prefix: string): string =>
    `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:${prefix}="${X14}"><${prefix}:conditionalFormattings><${prefix}:conditionalFormatting><${prefix}:cfRule type="dataBar" id="{1}"/></${prefix}:conditionalFormatting></${prefix}:conditionalFormattings></ext>`;

  test.each([
    ['none of conditional formats', sparklines, 2],
    ['with conditional formats', `${bars('x14')}${sparklines}`, 2],
    ['with conditional formats behind others', `${sparklines}${bars('x14')}`, 2],
    ['under another prefix', bars('e'), 1],
  ])(
    '%s: one extension of the kind, ours first in it, and all is as it was when cleared',
    async (_, list, count) => {
      const inner = `${DATA}<extLst>${list}</extLst>`;
      const xml = await marked(inner, 2);
      expect(xml.match(/<ext /g)).toHaveLength(count);
      expect(xml.match(/78C0D931/g)).toHaveLength(1);
      const formats = xml.slice(xml.indexOf('conditionalFormattings>'));
      expect(formats).toMatch(
        /^conditionalFormattings><x14:conditionalFormatting [^>]*><x14:cfRule type="expression"/,
      );
      const again = await fileOf({ sheets: { T8: xml } });
      const clearedAgain = await written(again, plan({ marks: [{ sheet: 'T8', rules: [] }] }));
      expect(await partText(clearedAgain, SHEET)).toBe(worksheet(inner));
    },
  );
});

describe('priorities', () => {
  const ours = (xml: string): number[] =>
    [...xml.matchAll(/<x14:cfRule type="expression" priority="(\d+)" /g)].map((match) => Number(match[1]));

  test('heaviest first', async () => {
    expect(ours(await marked(DATA, 3))).toEqual([1, 2, 3]);
  });

  test('numbers the user’s rules leave free, each once; theirs stay', async () => {
    const user = userRule(1) + userRule(4);
    const xml = await marked(DATA + user, 3);
    expect(ours(xml)).toEqual([2, 3, 5]);
    expect(xml).toContain(user);
  });

  test('rules in the extension list count too', async () => {
    const extension =
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x14"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="2"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    expect(ours(await marked(`${DATA}${userRule(1)}${extension}`))).toEqual([3]);
  });
});

describe('marks in either form', () => {
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

  test('plain rules of earlier versions are replaced', async () => {
    const earlier = `<conditionalFormatting sqref="C4:C9"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>${own}</formula></cfRule></conditionalFormatting>`;
    expect(await marked(DATA + earlier)).toBe(await marked(DATA));
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
    /<x:sheetData\/><x:extLst><x:ext [^>]*><x14:conditionalFormattings>.*<x14:dxf><x:font>.*<\/x:fill><\/x14:dxf>.*<\/x14:conditionalFormattings><\/x:ext><\/x:extLst><\/x:worksheet>$/,
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

test('marks alone leave every other part as it was', async () => {
  const bytes = await fileOf({ sheets: { T8: worksheet(DATA) }, styles: '' });
  const before = await partsOf(bytes);
  const after = await partsOf(
    await written(bytes, plan({ marks: [{ sheet: 'T8', rules: [rule(0), rule(1)] }] })),
  );
  for (const [name, content] of before) if (name !== SHEET) expect(after.get(name)).toBe(content);
  expect([...after.keys()]).toEqual([...before.keys()]);
});
