import { openXlsx } from '../../../src/workbook/xlsx';
import { drawing, plan, rule, written } from './plans';
import { partsOf, partText, RICH_SHEET, RICH_SHEET_PART, richWorkbook } from './rich-workbook';

const MARKS = plan({ marks: [{ sheet: RICH_SHEET, rules: [rule(2), rule(1, '#FFEB9C')] }] });
const REVIEW = plan({ ...MARKS, drawings: [drawing()] });
const CLEAR = plan({ marks: [{ sheet: RICH_SHEET, rules: [] }] });
const OUR_RULE =
  /<x14:conditionalFormatting [^>]*><x14:cfRule [^>]*><xm:f>[^<]*danh-gia-thang[^<]*<\/xm:f>(?:(?!<\/x14:conditionalFormatting>).)*<\/x14:conditionalFormatting>/g;

let before: Uint8Array;
beforeAll(async () => {
  before = await richWorkbook();
});

test('opening and saving gives back every part, in the same order', async () => {
  const after = await (await openXlsx(before)).save();
  expect([...(await partsOf(after))]).toEqual([...(await partsOf(before))]);
});

test('a plan with nothing in it changes nothing', async () => {
  expect([...(await partsOf(await written(before, plan({}))))]).toEqual([...(await partsOf(before))]);
});

describe('after marks and a new sheet', () => {
  let after: Uint8Array;
  let parts: Map<string, string>;
  beforeAll(async () => {
    after = await written(before, REVIEW);
    parts = await partsOf(after);
  });

  test('every part is as it was, byte for byte, but for the five that must name what is new', async () => {
    const changed: string[] = [];
    for (const [name, content] of await partsOf(before)) {
      if (parts.get(name) !== content) changed.push(name);
    }
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      RICH_SHEET_PART,
    ]);
  });

  test('the new parts are ours and stand behind all others', async () => {
    const names = [...(await partsOf(before)).keys()];
    expect([...parts.keys()].slice(0, names.length)).toEqual(names);
    expect([...parts.keys()].slice(names.length).sort()).toEqual([
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/worksheets/_rels/sheet5.xml.rels',
      'xl/worksheets/sheet5.xml',
    ]);
  });

  test('the marked sheet differs by our rules alone', async () => {
    const marked = await partText(after, RICH_SHEET_PART);
    expect(marked.match(OUR_RULE)).toHaveLength(2);
    expect(marked.replace(OUR_RULE, '')).toBe(await partText(before, RICH_SHEET_PART));
  });

  test('content types and relationships differ by what was added alone', async () => {
    for (const [name, added] of [
      [
        '[Content_Types].xml',
        /<Override PartName="\/xl\/(?:worksheets\/sheet5|drawings\/drawing2|charts\/chart2)\.xml"[^>]*\/>/g,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        /<Relationship Id="[^"]*" Type="[^"]*" Target="worksheets\/sheet5\.xml"\/>/g,
      ],
      [
        'xl/workbook.xml',
        /<sheet name="Tổng hợp T8-2023"[^>]*\/>|<definedName [^>]*>'Tổng hợp T8-2023'![^<]*<\/definedName>/g,
      ],
    ] as const) {
      const text = await partText(after, name);
      expect(text).toMatch(added);
      expect(text.replace(added, '')).toBe(await partText(before, name));
    }
  });

  test('styles are appended: every number in use means what it meant', async () => {
    const lists = (xml: string): Map<string, string> =>
      new Map(
        [
          ...xml.matchAll(
            /<(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles|dxfs)\b[^>]*>(.*?)<\/\1>/gs,
          ),
        ].map((match) => [match[1]!, match[2]!]),
      );
    const old = await partText(before, 'xl/styles.xml');
    const now = await partText(after, 'xl/styles.xml');
    for (const [name, items] of lists(old)) expect(lists(now).get(name)?.slice(0, items.length)).toBe(items);
    expect(now).toContain(`<cellXfs count="${(lists(now).get('cellXfs')!.match(/<xf /g) ?? []).length}"`);
    expect(lists(now).get('dxfs')).toBe(lists(old).get('dxfs'));
  });

  test('names of sheets keep their positions, ours points to its own', async () => {
    const workbook = await partText(after, 'xl/workbook.xml');
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="4">'Tổng hợp T8-2023'!$1:$1</definedName>`,
    );
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="4">'Tổng hợp T8-2023'!$A$1:$C$21</definedName>`,
    );
  });
});

test('writing the same again changes nothing more', async () => {
  const once = await partsOf(await written(before, REVIEW));
  const twice = await partsOf(await written(await written(before, REVIEW), REVIEW));
  expect([...twice]).toEqual([...once]);
});

test('clearing gives the sheet back byte for byte, at once and after reopening', async () => {
  const original = (await partsOf(before)).get(RICH_SHEET_PART);
  const same = await written(before, REVIEW, CLEAR);
  const reopened = await written(await written(before, REVIEW), CLEAR);
  expect((await partsOf(same)).get(RICH_SHEET_PART)).toBe(original);
  expect((await partsOf(reopened)).get(RICH_SHEET_PART)).toBe(original);
});

test('marks on a protected sheet are set and its protection stays', async () => {
  const after = await written(before, plan({ marks: [{ sheet: 'Khoá', rules: [rule(0)] }] }));
  const xml = await partText(after, 'xl/worksheets/sheet3.xml');
  expect(xml).toMatch(/<sheetProtection sheet="1"/);
  const list = /<extLst>.*<\/extLst>/;
  expect(xml).toMatch(OUR_RULE);
  expect(xml.replace(list, '')).toBe(await partText(before, 'xl/worksheets/sheet3.xml'));
});

test('a write that fails leaves nothing behind', async () => {
  const file = await openXlsx(before);
  const failing = plan({ ...REVIEW, marks: [...REVIEW.marks, { sheet: 'Không có', rules: [rule(0)] }] });
  await expect(file.write(failing)).rejects.toMatchObject({ code: 'host-failed', detail: 'Không có' });
  expect([...(await partsOf(await file.save()))]).toEqual([...(await partsOf(before))]);
});
