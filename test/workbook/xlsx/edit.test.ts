import fc from 'fast-check';
import type { CellValue } from '../../../src/model';
import { openXlsx } from '../../../src/workbook/xlsx';
import { shiftFormula } from '../../../src/workbook/xlsx/write/shift-formula';
import { runs } from '../../support/in-full';
import { trimmed } from './grids';
import { plan, written } from './plans';
import { partText, partsOf, richWorkbook } from './rich-workbook';
import { fileOf, sheetData, worksheet } from './sheet-file';

const SHEET = 'xl/worksheets/sheet1.xml';
interface Edit {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
}

async function edited(xml: string, ...cells: readonly Edit[]): Promise<string> {
  const bytes = await fileOf({ sheets: { T8: xml } });
  return partText(await written(bytes, plan({ edits: [{ sheet: 'T8', cells }] })), SHEET);
}

test('a cell keeps its format and its place, everything around it its characters', async () => {
  const before = sheetData(
    '<row r="1" spans="1:3" ht="20"><c r="A1" s="4" t="s"><v>0</v></c> <c r="B1" s="5"><v>1</v></c></row><!-- x -->',
  ).replace('<sheetData>', '<sheetData>\n');
  const strings = await fileOf({ sheets: { T8: before }, sharedStrings: '<si><t>cũ</t></si>' });
  const cells = [
    { row: 0, column: 0, value: '=HYPERLINK("http://x","a&b")' },
    { row: 0, column: 1, value: 2.5 },
  ];
  const after = await partText(await written(strings, plan({ edits: [{ sheet: 'T8', cells }] })), SHEET);
  expect(after).toBe(
    before
      .replace(
        '<c r="A1" s="4" t="s"><v>0</v></c>',
        '<c r="A1" s="4" t="inlineStr"><is><t>=HYPERLINK("http://x","a&amp;b")</t></is></c>',
      )
      .replace('<c r="B1" s="5"><v>1</v></c>', '<c r="B1" s="5"><v>2.5</v></c>'),
  );
});

test('rows and cells that were not there are put in order, with the format of their row or column', async () => {
  const after = await edited(
    worksheet(
      '<dimension ref="B2:C5"/><cols><col min="1" max="2" style="7" width="9"/></cols><sheetData><row r="2" spans="2:3"><c r="B2"><v>1</v></c></row><row r="5" s="3" customFormat="1"/></sheetData>',
    ),
    { row: 6, column: 2, value: 'cuối' },
    { row: 3, column: 1, value: 'giữa' },
    { row: 1, column: 3, value: 9 },
    { row: 1, column: 0, value: 8 },
    { row: 4, column: 4, value: 7 },
  );
  expect(after).toContain(
    '<dimension ref="A2:E7"/><cols><col min="1" max="2" style="7" width="9"/></cols><sheetData>' +
      '<row r="2" spans="1:4"><c r="A2" s="7"><v>8</v></c><c r="B2"><v>1</v></c><c r="D2"><v>9</v></c></row>' +
      '<row r="4"><c r="B4" s="7" t="inlineStr"><is><t>giữa</t></is></c></row>' +
      '<row r="5" s="3" customFormat="1"><c r="E5" s="3"><v>7</v></c></row>' +
      '<row r="7"><c r="C7" t="inlineStr"><is><t>cuối</t></is></c></row></sheetData>',
  );
});

test('an empty sheet takes its first cell', async () => {
  const after = await edited(worksheet('<sheetData/>'), { row: 0, column: 0, value: 1 });
  expect(after).toContain('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
});

test('a value that already stands there is left as it is, formula and all', async () => {
  const before = sheetData('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" s="1"/></row>');
  expect(await edited(before, { row: 0, column: 0, value: 2 }, { row: 0, column: 1, value: null })).toBe(
    before,
  );
});

describe('formulas', () => {
  const shared = (row: number, text = ''): string =>
    text
      ? `<c r="C${row}"><f t="shared" ref="C${row}:C4" si="0">${text}</f><v>${row}</v></c>`
      : `<c r="C${row}"><f t="shared" si="0"/><v>${row}</v></c>`;

  test('a formula shared downwards is handed to the next cell', async () => {
    const after = await edited(
      sheetData(
        `<row r="2">${shared(2, 'LOG10($A2)+B$1&amp;&quot;A2&quot;')}</row><row r="3">${shared(3)}</row><row r="4">${shared(4)}</row>`,
      ),
      { row: 1, column: 2, value: 'x' },
    );
    expect(after).toContain(
      '<row r="3"><c r="C3"><f t="shared" ref="C3:C4" si="0">LOG10($A3)+B$1&amp;&quot;A2&quot;</f><v>3</v></c></row>',
    );
    expect(after).toContain('<row r="4"><c r="C4"><f t="shared" si="0"/><v>4</v></c></row>');
  });

  test('a cell inside an array formula cannot be written alone', async () => {
    const xml = sheetData(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    await expect(edited(xml, { row: 1, column: 0, value: 5 })).rejects.toMatchObject({
      code: 'host-failed',
      detail: 'A2',
    });
  });

  test('the order of calculation goes when a formula went, and only then', async () => {
    const bytes = await richWorkbook();
    const edit = (row: number, column: number): Promise<Uint8Array> =>
      written(bytes, plan({ edits: [{ sheet: 'T8', cells: [{ row, column, value: 'tay' }] }] }));
    const plain = await partsOf(await edit(4, 1));
    expect(plain.has('xl/calcChain.xml')).toBe(true);
    const formula = await partsOf(await edit(3, 5));
    expect(formula.has('xl/calcChain.xml')).toBe(false);
    expect(formula.get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(formula.get('[Content_Types].xml')).not.toContain('calcChain');
  });

  test.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ["'T8 A1'!A1:B2*T8!C3", "'T8 A1'!B3:C4*T8!D5"],
    ['SUM(A:B)+SUM($A:B)+SUM(1:2)', 'SUM(B:C)+SUM($A:C)+SUM(3:4)'],
    ['LOG10(A1)&"A1"&ATAN2(1,2)', 'LOG10(B3)&"A1"&ATAN2(1,2)'],
    ['Don_vi1+X.A1+1E5', 'Don_vi1+X.A1+1E5'],
    ['XFD1', '#REF!'],
  ])('%s two down, one right', (formula, expected) => {
    expect(shiftFormula(formula, 2, 1)).toBe(expected);
  });
});

test('a protected sheet is not written to', async () => {
  const bytes = await richWorkbook();
  await expect(
    written(bytes, plan({ edits: [{ sheet: 'khoá', cells: [{ row: 0, column: 0, value: 1 }] }] })),
  ).rejects.toMatchObject({ code: 'protected', detail: 'Khoá' });
});

test('cells the plan rests on that hold something else are named', async () => {
  const file = await openXlsx(
    await fileOf({
      sheets: { T8: sheetData('<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c></row>') },
    }),
  );
  const at = (column: number, sheet = 'T8'): { sheet: string; row: number; column: number } => ({
    sheet,
    row: 0,
    column,
  });
  const report = await file.write(
    plan({
      expected: [
        { cell: at(0), value: 1 },
        { cell: at(0), value: '1' },
        { cell: at(1), value: { error: '#N/A' } },
        { cell: at(1), value: { error: '#REF!' } },
        { cell: at(2), value: null },
        { cell: at(0, 'Đã xoá'), value: 1 },
      ],
    }),
  );
  expect(report.changedMeanwhile).toEqual([at(0), at(1), at(0, 'Đã xoá')]);
});

test('any edits to any sheet give the sheet with these cells changed and no others', async () => {
  const value = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('_x0041_', '=1+1', ' a ', '<&>"\'', '\ud800', 'a\rb\nc\td', ']]>', '\u0000\ufffe'),
    fc.constant(null),
  );
  const place = { row: fc.nat(12), column: fc.nat(30) };
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.record({ ...place, value: fc.integer() }), {
        selector: (cell) => `${cell.row} ${cell.column}`,
      }),
      fc.uniqueArray(fc.record({ ...place, value }), { selector: (cell) => `${cell.row} ${cell.column}` }),
      fc.boolean(),
      async (cells, edits, listed) => {
        const grid: CellValue[][] = Array.from({ length: 13 }, () => Array<CellValue>(31).fill(null));
        for (const cell of cells) grid[cell.row]![cell.column] = cell.value;
        const rows = grid.map((row, index) => {
          const filled = row.flatMap((held, column) =>
            held === null
              ? []
              : [
                  `<c${listed || row[column - 1] === null || column === 0 ? ` r="${letters(column)}${index + 1}"` : ''}><v>${String(held)}</v></c>`,
                ],
          );
          return filled.length > 0 ? `<row r="${index + 1}">${filled.join('')}</row>` : '';
        });
        const bytes = await fileOf({ sheets: { T8: sheetData(rows.join('')) } });
        const after = await openXlsx(await written(bytes, plan({ edits: [{ sheet: 'T8', cells: edits }] })));
        for (const edit of edits) grid[edit.row]![edit.column] = edit.value === '' ? null : edit.value;
        const [content] = await after.read(['T8']);
        expect(trimmed(content!.values)).toEqual(trimmed(grid));
      },
    ),
    { numRuns: runs(80) },
  );
});

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
}

test('a plan that was rehearsed changes nothing until it is written, and rests on the file as it is then', async () => {
  const file = await openXlsx(
    await fileOf({ sheets: { T8: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') } }),
  );
  const first = async (): Promise<CellValue | undefined> => (await file.read(['T8']))[0]?.values[0]?.[0];
  const typed = (value: number) => plan({ edits: [{ sheet: 'T8', cells: [{ row: 0, column: 0, value }] }] });
  const expecting = { ...typed(2), expected: [{ cell: { sheet: 'T8', row: 0, column: 0 }, value: 1 }] };
  await file.rehearse(expecting);
  expect(await first()).toBe(1);
  await file.write(typed(7));
  expect((await file.write(expecting)).changedMeanwhile).toHaveLength(1);
  expect(await first()).toBe(2);
});
