import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import ExcelJS from 'exceljs';
import ts from 'typescript';
import { districtAverages } from '../../src/evaluation/averages';
import { benchOf } from '../../src/evaluation/bench';
import { judgeRow } from '../../src/evaluation/judge';
import type { Outcome } from '../../src/evaluation/verdict';
import { INDICATORS } from '../../src/indicators';
import { chooseMonth, readMonth, surveySheets } from '../../src/reading';
import type { RuleExample, ShippedRule } from '../../src/rules';
import * as row from '../../src/rules/rule';
import { CHOICES, WRITER } from '../../src/settings/fields';
import * as values from '../../src/settings/fields/values';
import { runCli } from '../cli/run-cli';
import { exampleMonth, exampleSettings } from '../evaluation/support/examples';
import { layouts, one, type Layout } from '../reading/layouts/catalogue';
import { month, rateColumns } from '../reading/layouts/draw';
import { drawnMonth, readBack } from '../reading/layouts/expect';
import { district } from '../reading/layouts/month';
import { settingsFor } from '../reading/settings';

const ROOT = join(__dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/CONTRIBUTING.md'), 'utf8');

/** The code block under `<!-- example: name -->`. */
function example(name: string): string {
  const block = new RegExp(`<!-- example: ${name} -->\\s+\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(PAGE)?.[1];
  if (block === undefined) throw new Error(`docs/CONTRIBUTING.md has no example ${name}`);
  return block;
}

/** The files listed under `<!-- files: name -->`. */
function listed(name: string): string[] {
  const [, rest = ''] = PAGE.split(`<!-- files: ${name} -->`);
  const [list = ''] = rest.trim().split('\n\n');
  return [...list.matchAll(/`(src\/[^`]+)`/g)].map(([, file = '']) => file).sort();
}

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .sort();
const knowing = (word: string): string[] =>
  sources.filter((file) => new RegExp(`\\b${word}\\b`).test(readFileSync(join(ROOT, file), 'utf8')));

interface FoundInFile {
  readonly rule: string;
  readonly unit: string;
  readonly indicator: string;
  readonly text: string;
}

/** The page's sheet, judged by the page's settings file. */
async function judged(name: string): Promise<{ findings: readonly FoundInFile[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'danh-gia-'));
  try {
    const book = new ExcelJS.Workbook();
    book
      .addWorksheet('T8')
      .addRows([
        ['Tháng 8/2023'],
        [
          ...['STT', 'Đơn vị', 'Tỷ lệ số hoá thành phần hồ sơ khi tiếp nhận'],
          'Tỷ lệ trả lời phản ánh, kiến nghị',
        ],
        [1, 'Xã Hưng Đạo', '97%', '82,5%'],
        [2, 'Xã Hà Kỳ', '98%', '95%'],
        [3, 'Toàn huyện', '97,5%', '90%'],
      ]);
    await book.xlsx.writeFile(join(folder, 'T8.xlsx'));
    await writeFile(join(folder, 'settings.json'), example(name));
    const { code, out } = await runCli(
      ...[join(folder, 'T8.xlsx'), '--settings', join(folder, 'settings.json')],
      ...['--out', join(folder, 'out'), '--json'],
    );
    expect(code).toBe(0);
    return JSON.parse(out) as { findings: FoundInFile[] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the indicator of CONTRIBUTING.md', () => {
  it('is read, judged and spoken of with nothing but the settings file', async () => {
    const { findings } = await judged('indicator');
    const found = findings.filter(({ indicator }) => indicator === 'petitions');
    expect(found).toMatchObject([{ unit: 'Xã Hưng Đạo', values: { month: 82.5, average: 90, gap: -7.5 } }]);
    expect(found[0]?.text).toContain('tỷ lệ trả lời phản ánh, kiến nghị');
  });

  it('is none of those that come with the product', () => {
    expect(INDICATORS.map(({ id }) => id)).not.toContain('petitions');
  });

  it('names every file that knows the indicators that come with the product', () => {
    // Those that only list what a rule or letter is about, and the compression's dictionary, need no new indicator.
    const optional = [
      'src/indicators/certified.ts',
      'src/reporting/summary/hidden-state.ts',
      'src/rules/shipped/none-since-year-start.ts',
      'src/rules/shipped/none-this-month.ts',
      'src/settings/presets/index.ts',
      'src/settings/wording/letter-2023-04.ts',
      'src/settings/wording/letter-2023-08.ts',
      'src/settings/wording/standard.ts',
    ];
    const files = knowing('certified').filter((file) => !optional.includes(file));
    expect(listed('indicator')).toEqual(files);
  });
});

describe('the setting of CONTRIBUTING.md', () => {
  it('is a row like those of the table', () => {
    const made = runInThisContext(`(({ words }) => ({${example('setting')}}))`) as (of: object) => {
      phone: object;
    };
    const { phone } = made(values);
    expect(Object.keys(phone).sort()).toEqual(Object.keys(WRITER.place).sort());
    expect(phone).toMatchObject({ value: values.words });
  });

  it.each(['leader', 'targetGiver', 'numberSuffix', ...Object.keys(CHOICES)])(
    '%s is said in one file of the settings and in none of the pane or the messages',
    (key) => {
      const rooms = /^src\/(settings\/(?!wording|letter|presets)|taskpane|messages)/;
      const table = key in CHOICES ? 'general' : 'authority';
      expect(knowing(key).filter((file) => rooms.test(file))).toEqual([`src/settings/fields/${table}.ts`]);
    },
  );

  // What the pane asks or shows otherwise is known there too; test/settings/one-row.mocked.test.ts asks every table.
  it.each([
    ...['otherForms', 'reset', 'noneBefore'].map((key) => [key, 'ladder']),
    ...['totals', 'desks'].map((key) => [key, 'reading']),
    ...['headers', 'bands'].map((key) => [key, 'indicator']),
  ])('%s is said in one file of the settings', (key, table) => {
    const room = /^src\/settings\/(?!wording|letter|presets)/;
    expect(knowing(key ?? '').filter((file) => room.test(file))).toEqual([`src/settings/fields/${table}.ts`]);
  });
});

it('the layout of CONTRIBUTING.md is read back, and needs no source file', () => {
  const draw = runInThisContext(
    `(({ one, rateColumns, month }) => ${example('layout').replace(/;\s*$/, '')})`,
  ) as (of: object) => Layout;
  const { draw: drawn, shown, name } = draw({ one, rateColumns, month });
  const sheets = drawn(district);
  const settings = settingsFor();
  const choice = chooseMonth(surveySheets(sheets, settings), undefined, {});
  if ('unclear' in choice) throw new Error(choice.unclear);
  expect(readBack(readMonth(sheets, choice, settings), shown)).toEqual(drawnMonth(district, shown));
  expect(layouts.map((layout) => layout.name)).not.toContain(name);
});

it('the languages of CONTRIBUTING.md: names every file that knows two of them by name', () => {
  const knowing = sources.filter((file) => /=== '(?:vi|en)'/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(listed('language')).toEqual(knowing);
});

it('the row of CONTRIBUTING.md judges by its own name and speaks for itself', async () => {
  const { findings } = await judged('row');
  const found = findings.filter(({ rule }) => rule === 'số hoá dưới mức 98');
  expect(found.map(({ unit }) => unit)).toEqual(['Xã Hưng Đạo']);
  expect(found[0]?.text).toContain('98%');
});

/** The rule as the page has it, its imports answered by the real modules. */
function ruleOfPage(): ShippedRule {
  const { outputText } = ts.transpileModule(example('rule'), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const load = runInThisContext(`(function (require, exports) { ${outputText} })`) as (
    require: (name: string) => unknown,
    exports: Record<string, ShippedRule>,
  ) => void;
  const exported: Record<string, ShippedRule> = {};
  load((name) => (name === '../rule' ? row : {}), exported);
  const [rule] = Object.values(exported).filter((value) => typeof value === 'object');
  if (!rule) throw new Error('The example exports no rule');
  return rule;
}

function outcomeOf(rule: ShippedRule, given: RuleExample): Outcome | undefined {
  const month = exampleMonth(given);
  const settings = exampleSettings(rule, given);
  const averages = districtAverages(month, settings, new Set());
  const own = settings.rules.find((entry) => entry.rule === rule.id);
  const active = own ? [{ rule, settings: own, indicators: rule.indicators }] : [];
  const [first] = month.units.flatMap((row) =>
    judgeRow(row, active, benchOf(month, averages, settings, new Set()), new Set()),
  );
  return first?.outcome;
}

describe('the rule of CONTRIBUTING.md', () => {
  const rule = ruleOfPage();

  it.each(rule.examples.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const { gap, ...expected } = { gap: undefined, ...one.expected };
    const outcome = outcomeOf(rule, one);
    expect(outcome).toMatchObject(expected);
    if (gap === undefined) return;
    const figures = outcome?.verdict === 'met' ? outcome.figures : [];
    const value = (name: string): number => figures.find((figure) => figure.name === name)?.min ?? NaN;
    expect(value('cumulative') - value('average')).toBe(Math.round(gap * 100));
  });

  it('fits the types of a rule', () => {
    const file = join(ROOT, 'src/rules/shipped/cumulative-below-average.ts');
    const options: ts.CompilerOptions = {
      ...ts.parseJsonConfigFileContent(
        ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
        ts.sys,
        ROOT,
      ).options,
      types: [],
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.getSourceFile = (name, ...rest) =>
      name === file
        ? ts.createSourceFile(name, example('rule'), ts.ScriptTarget.ES2022)
        : getSourceFile(name, ...rest);
    const program = ts.createProgram([file], options, host);
    const source = program.getSourceFile(file);
    const messages = program
      .getSemanticDiagnostics(source)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(source?.text).toContain('conditions:');
    expect(messages).toEqual([]);
  });

  it('names every file that knows the rule most like it', () => {
    const own = ['src/rules/shipped/cumulative-below-floor.ts', 'src/reporting/summary/hidden-state.ts'];
    const files = knowing('cumulativeBelowFloor').filter((file) => !own.includes(file));
    expect(listed('rule')).toEqual(files);
  });
});

it('every file and page it names is there', () => {
  const links = [...PAGE.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => join(ROOT, 'docs', path));
  const files = [...PAGE.matchAll(/`((?:src|test|docs)\/[^`*…]+)`/g)].map(([, path = '']) =>
    join(ROOT, path),
  );
  const invented = join(ROOT, 'src/rules/shipped/cumulative-below-average.ts');
  const missing = [...links, ...files].filter(
    (path) => path !== invented && !ts.sys.fileExists(path) && !ts.sys.directoryExists(path),
  );
  expect(missing).toEqual([]);
});
