import { CATALOGUE } from './catalogue';
import { evaluated } from './run-case';

/**
 * The whole catalogue judged: what each kind of sheet leads to. No finding, average or sentence rests on a cell whose
 * column is not read as the finding's own indicator, nor says a number its sheet does not give.
 */

const ASKING = ['ambiguous-column', 'points-or-percent'];
/** Counted as late together. */
const LATE = ['overdue', 'pendingOverdue'];

const columnOf = (cell: string): string => /!([A-Z]+)\d+$/.exec(cell)?.[1] ?? '';

test('no case leads to a word its cells do not say', async () => {
  const table: string[] = [];
  for (const [kind, cases] of Object.entries(CATALOGUE)) {
    let findings = 0;
    let asked = 0;
    let averages = 0;
    for (const { name, rows, merges, settings, args } of cases) {
      const json = await evaluated([{ name: 'T10', rows, ...(merges && { merges }) }], {
        settings,
        ...(args && { args }),
      });
      const readAs = new Map(json.columns.map((c) => [columnOf(c.cell), c.indicator]));
      const wrong = json.findings.flatMap(({ indicator, cells, unit }) =>
        indicator === null
          ? []
          : cells
              .map((cell) => readAs.get(columnOf(cell)))
              .filter(
                (read) => read !== indicator && !(LATE.includes(indicator) && LATE.includes(read ?? '')),
              )
              .map((read) => `${name}: ${unit} is named for ${indicator} by a column of ${String(read)}`),
      );
      expect(wrong).toEqual([]);
      const kept = new Set(json.columns.map(({ indicator }) => indicator));
      const baseless = Object.entries(json.averages).filter(
        ([id, { value }]) => value !== null && !kept.has(id),
      );
      expect([name, baseless]).toEqual([name, []]);
      findings += json.findings.length;
      averages += Object.values(json.averages).filter(({ value }) => value !== null).length;
      asked += json.problems.filter(({ code }) => ASKING.includes(code)).length;
    }
    table.push(
      `${kind}: ${cases.length} sheets, ${findings} findings, ${averages} averages, ${asked} questions`,
    );
  }
  process.stdout.write(`\n${table.join('\n')}\n`);
}, 120_000);
