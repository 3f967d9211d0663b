import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { openXlsx } from '../../src/workbook/xlsx';
import { parseFormula, type Expression } from '../excel/formulas/parse';
import { HOSTILE_TEXTS, UNIT_NAMES } from './hostile-texts';
import { hostileWorkbook } from './hostile-workbook';
import { runOn, xmlParts, type Run } from './run-on';
import { elementsOf, outwardElements } from './well-formed';

const ALL = Object.values(HOSTILE_TEXTS);
const SUMMARY = 'Tổng hợp T8-2023';

/** Without what XML cannot hold, which a format without escapes leaves out or replaces, and white space as one. */
const speakable = (text: string): string =>
  text
    .replace(
      // oxlint-disable-next-line no-control-regex -- these are what need not arrive
      /[\u0000-\u001f\ufffe\uffff\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();

/** The library leaves the escapes of a cell's text as they are. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function functionsIn(expression: Expression): string[] {
  switch (expression.kind) {
    case 'call':
      return [expression.name, ...expression.parameters.flatMap(functionsIn)];
    case 'unary':
      return functionsIn(expression.operand);
    case 'binary':
      return [...functionsIn(expression.left), ...functionsIn(expression.right)];
    default:
      return [];
  }
}

interface Finding {
  readonly unit: string;
  readonly rule: string;
  readonly field?: string;
  readonly text: string;
}

const findingsOf = ({ out }: Run): readonly Finding[] =>
  (JSON.parse(out) as { findings: Finding[] }).findings;

/** Both files are well-formed and hold nothing that computes, links or runs but what we always write. */
async function expectHarmless(run: Run): Promise<void> {
  expect(run).toMatchObject({ code: 0, err: '' });
  for (const bytes of [run.workbook, run.letter]) {
    const elements = await elementsOf(bytes);
    expect(elements.length).toBeGreaterThan(100);
    expect(outwardElements(elements)).toEqual([]);
    const names = Object.keys((await JSZip.loadAsync(bytes)).files);
    expect(names.filter((name) => /\.\.|^\/|\.(bin|vbs|js|html?)$|externalLink/i.test(name))).toEqual([]);
  }
  const elements = await elementsOf(run.workbook);
  // No cell computes: the metrics sheet had no formula, and ours never have one.
  expect(elements.filter(({ name }) => name === 'f')).toEqual([]);
  const formulas = elements.filter(({ name }) => name === 'xm:f').map(({ text }) => text);
  expect(formulas.length).toBeGreaterThan(0);
  for (const formula of formulas)
    expect(['SUMPRODUCT', 'TRIM', 'ROW', 'COLUMN', 'N']).toEqual(
      expect.arrayContaining([...new Set(functionsIn(parseFormula(`=${formula}`)))]),
    );
}

/** Every cell of a workbook as another program reads it. */
async function cellsOf(bytes: Uint8Array, sheet: string): Promise<ExcelJS.Cell[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const cells: ExcelJS.Cell[] = [];
  book.getWorksheet(sheet)?.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
  return cells;
}

describe('texts that another program would obey', () => {
  const rotated = (by: number): string[] => UNIT_NAMES.map((_, i) => ALL[(i + by) % ALL.length] ?? '');
  let input: Uint8Array;
  let run: Run;
  beforeAll(async () => {
    input = await hostileWorkbook({
      units: UNIT_NAMES,
      fields: rotated(1),
      notes: rotated(2),
      title: ALL.join(' '),
      history: ALL.map((text, i) => [
        `Tháng ${1 + (i % 7)}/2023`,
        ALL[(i + 3) % ALL.length] ?? '',
        text,
        1,
        text,
        text,
        text,
      ]),
    });
    run = await runOn(input, '--json', '--record');
  });

  it('leave both files well-formed, without a formula, link or field of theirs', () => expectHarmless(run));

  it('arrive in the JSON as they stand', () => {
    const said = new Set(findingsOf(run).flatMap(({ unit, field }) => [unit, field ?? ''].map(speakable)));
    const wanted = [...UNIT_NAMES, ...rotated(1)].map(speakable);
    expect(wanted.filter((text) => !said.has(text))).toEqual([]);
  });

  it.each([SUMMARY, 'Sổ theo dõi'])(
    'are text in every cell of “%s”, as another program reads it',
    async (sheet) => {
      const cells = await cellsOf(run.workbook, sheet);
      const { Formula, Hyperlink, Error: error } = ExcelJS.ValueType;
      expect(cells.filter(({ type }) => [Formula, Hyperlink, error].includes(type))).toEqual([]);
      const texts = new Set(cells.map(({ value }) => speakable(unescaped(String(value ?? '')))));
      const missing = UNIT_NAMES.map(speakable).filter(
        (name) => ![...texts].some((text) => text.includes(name)),
      );
      expect(missing).toEqual([]);
    },
  );

  it('are text in the letter', async () => {
    const document = (await elementsOf(run.letter)).filter(({ part }) => part === 'word/document.xml');
    const text = speakable(
      document
        .filter(({ name }) => name === 'w:t')
        .map((element) => element.text)
        .join(' '),
    );
    const named = UNIT_NAMES.map(speakable).filter((name) => !name.startsWith('Xã '));
    expect(named.filter((name) => !text.includes(name))).toEqual([]);
  });

  it('stand on the metrics sheet byte for byte as before', async () => {
    const data = (xml = ''): string | undefined => /<sheetData>.*<\/sheetData>/s.exec(xml)?.[0];
    const before = (await xmlParts(input)).get('xl/worksheets/sheet1.xml');
    const after = (await xmlParts(run.workbook)).get('xl/worksheets/sheet1.xml');
    expect(data(after)).toBe(data(before));
    expect(data(before)).toContain('HYPERLINK');
  });

  it('say the same when the marked workbook is evaluated again', async () => {
    const again = await runOn(run.workbook, '--json');
    await expectHarmless(again);
    expect(findingsOf(again)).toEqual(findingsOf(run));
  });

  it('read back from our own sheets character by character', async () => {
    const file = await openXlsx(run.workbook);
    const [summary] = await file.read([SUMMARY]);
    const texts = new Set(summary?.values.flat());
    for (const { unit } of findingsOf(run)) expect(texts).toContain(unit);
  });
});

describe('names of sheets that another program would obey', () => {
  it.each([
    '=1+1&"<b>\'&amp;',
    "'; DROP",
    '+cmd|calc!A0',
    ']]><x',
    '__proto__',
    'T8 \u{1f600} {unit}',
    "T8'!A1,'T9",
  ])('%s', async (sheet) => {
    // Excel itself allows no ' at either end and none of : \ / ? * [ ]
    const name = sheet.replace(/^'|'$|[:\\/?*[\]]/g, '_');
    const run = await runOn(
      await hostileWorkbook({ sheet: name, beside: `${name}2`, units: ['Xã A', 'Xã B'] }),
      '--json',
    );
    await expectHarmless(run);
    expect(findingsOf(run).map(({ unit }) => unit)).toEqual(expect.arrayContaining(['Xã A', 'Xã B']));
    const sheets = (await elementsOf(run.workbook)).filter((element) => element.name === 'sheet');
    expect(sheets.map(({ attributes }) => attributes['name'])).toContain(name);
  });
});
