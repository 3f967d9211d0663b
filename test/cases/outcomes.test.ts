import { layouts } from '../reading/layouts/catalogue';
import { district } from '../reading/layouts/month';
import { inFull } from '../support/in-full';
import { CATALOGUE } from './catalogue';
import { KINDS } from './kinds/index';
import { contentOf, judgeSheets, type Judged, type SmallSheet } from './kinds/judge';
import { ofRows } from './kinds/of-rows';
import { saidOfNothing } from './said';

/**
 * The whole catalogue judged, and the drawn layouts: what each kind of sheet leads to. No finding, average or sentence
 * rests on a cell whose column is not read as the finding's own indicator, nor says a number its sheet does not give.
 */

const ASKING = ['ambiguous-column', 'points-or-percent'];
/** Counted as late together. */
const LATE = ['overdue', 'pendingOverdue'];

const columnOf = (cell: string): string => /^(.*![A-Z]+)\d+$/.exec(cell)?.[1] ?? '';

/** Numbers of settings: targets and levels somebody gave. */
const numbersIn = (settings: unknown): number[] =>
  (JSON.stringify(settings ?? {}).match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** Numbers in titles and headings: targets that the sheet states. */
const stated = (texts: readonly unknown[]): number[] =>
  texts.flatMap((text) => (typeof text === 'string' ? (text.match(/\d+/g) ?? []).map(Number) : []));

class Counted {
  sheets = 0;
  unclear = 0;
  findings = 0;
  averages = 0;
  questions = 0;
  letters = 0;

  add({ json, letter }: Judged): void {
    this.findings += json.findings.length;
    this.averages += Object.values(json.averages).filter(({ value }) => value !== null).length;
    this.questions += json.problems.filter(({ code }) => ASKING.includes(code)).length;
    if (letter !== undefined) this.letters++;
  }

  line(kind: string): string {
    const { sheets, unclear, findings, averages, questions, letters } = this;
    return `${kind}: ${sheets} sheets, ${unclear} asked when, ${questions} questions, ${averages} averages, ${findings} findings, ${letters} letters`;
  }
}

/** Findings that rest on a column read as something else, averages of what no column keeps. */
function baseless({ json }: Judged): string[] {
  const readAs = new Map(json.columns.map((c) => [columnOf(c.cell), c.indicator]));
  const isOther = (indicator: string, cell: string): boolean => {
    const read = readAs.get(columnOf(cell));
    return read !== indicator && !(LATE.includes(indicator) && LATE.includes(read ?? ''));
  };
  const kept = new Set(json.columns.map(({ indicator }) => indicator));
  return [
    ...json.findings.flatMap(({ indicator, cells, unit }) =>
      indicator === null
        ? []
        : cells
            .filter((cell) => readAs.has(columnOf(cell)) && isOther(indicator, cell))
            .map((cell) => `${unit} is named for ${indicator} by ${cell}`),
    ),
    ...Object.entries(json.averages).flatMap(([id, { value }]) =>
      value !== null && !kept.has(id) ? [`an average of ${id}`] : [],
    ),
  ];
}

const table: string[] = [];
afterAll(() => void process.stdout.write(`\n${table.join('\n')}\n`));

const asked = ({
  settings,
  args = [],
}: {
  settings?: unknown;
  args?: readonly string[];
}): Partial<SmallSheet> => ({
  settings,
  noEarlierActs: args.includes('--no-earlier-acts'),
});

const sheetsOfKinds: Readonly<Record<string, readonly SmallSheet[]>> = {
  ...Object.fromEntries(
    Object.entries(CATALOGUE).map(([kind, cases]) => [
      kind,
      cases.map((one): SmallSheet => ({ ...one, ...asked(one), right: {} })),
    ]),
  ),
  ...KINDS,
};

describe.each(Object.entries(sheetsOfKinds))('%s', (kind, cases) => {
  test('no word that the cells do not say', async () => {
    const counted = new Counted();
    for (const small of cases) {
      counted.sheets++;
      const content = contentOf(small);
      const made = await judgeSheets([content], small);
      if ('unclear' in made) {
        counted.unclear++;
        continue;
      }
      counted.add(made);
      const given = [...numbersIn(small.settings), ...stated(content.values.flat())];
      expect([small.name, baseless(made)]).toEqual([small.name, []]);
      expect([small.name, saidOfNothing(made, [content], given)]).toEqual([small.name, []]);
    }
    table.push(counted.line(kind));
  });
});

test('a number that no cell gives is found out', async () => {
  const [[small] = []] = Object.values(ofRows);
  if (!small) throw new Error('no sheet');
  const content = contentOf(small);
  const made = await judgeSheets([content], small);
  if ('unclear' in made) throw new Error(made.unclear);
  const given = numbersIn(small.settings);
  expect(saidOfNothing(made, [content], given)).toEqual([]);
  const findings = made.json.findings.map((finding) => ({
    ...finding,
    text: finding.text.replace('26%', '27%'),
  }));
  const letter = made.letter?.replace('26%', '27%');
  expect(saidOfNothing({ json: { ...made.json, findings }, letter }, [content], given)).toHaveLength(2);
});

const PRESETS = inFull(['default', 'letter-2023-08', 'letter-2023-04'] as const, ['letter-2023-08'] as const);
/** The target of 2023 and the levels of the sets of rules. */
const KNOWN = [30, 90];

test.each(PRESETS)('the drawn layouts, judged by %s', async (preset) => {
  const counted = new Counted();
  for (const { name, draw } of layouts) {
    counted.sheets++;
    const sheets = draw(district);
    const made = await judgeSheets(sheets, { preset });
    if ('unclear' in made) throw new Error(`${name}: ${made.unclear}`);
    counted.add(made);
    expect([name, baseless(made)]).toEqual([name, []]);
    expect([name, saidOfNothing(made, sheets, KNOWN)]).toEqual([name, []]);
  }
  table.push(counted.line(`drawn layouts, ${preset}`));
});
