import type { EvaluationJson } from '../../src/reporting/json';
import { KINDS } from './kinds/index';
import { judge, namedIn, type Right } from './kinds/judge';

/**
 * What once led to a false word, by its kind: a small sheet each and at least two others of the same kind, in other
 * words, with the column at another place, of other units or of another period. What is right was reasoned from the
 * sheet.
 */

function columnsOf({ columns }: EvaluationJson, letters: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(
    letters.map((letter) => {
      const found = columns.find(({ cell }) => new RegExp(`!${letter}\\d+$`).test(cell));
      return [letter, found?.indicator ? `${found.indicator} ${String(found.part)}` : null];
    }),
  );
}

/** The same of what came out as is asked of it. */
function outcome(json: EvaluationJson, letter: string | undefined, right: Right): Right {
  const codes = json.problems.map(({ code }) => code);
  const average = (id: string): number | null | undefined => json.averages[id]?.value;
  return {
    ...(right.period !== undefined && { period: json.period }),
    ...(right.columns && { columns: columnsOf(json, Object.keys(right.columns)) }),
    ...(right.named && { named: namedIn(json) }),
    ...(right.averages && {
      averages: Object.fromEntries(Object.keys(right.averages).map((id) => [id, average(id) ?? null])),
    }),
    ...(right.noAverage && { noAverage: right.noAverage.filter((id) => (average(id) ?? null) === null) }),
    ...(right.rates && {
      rates: Object.fromEntries(
        Object.entries(right.rates).map(([name, rates]) => {
          const own = json.units.find(({ unit }) => unit === name)?.rates ?? {};
          return [name, Object.fromEntries(Object.keys(rates).map((id) => [id, own[id] ?? null]))];
        }),
      ),
    }),
    ...(right.units && { units: json.units.map(({ unit }) => unit) }),
    ...(right.codes && { codes: right.codes.filter((code) => codes.some((found) => found === code)) }),
    ...(right.noCodes && { noCodes: right.noCodes.filter((code) => !codes.some((found) => found === code)) }),
    ...(right.undecided && { undecided: [...new Set(json.undecided.map(({ unit }) => unit))] }),
    ...(right.letter !== undefined && { letter: letter !== undefined }),
    ...(right.says && { says: right.says.filter((words) => letter?.includes(words)) }),
    ...(right.silent && { silent: right.silent.filter((words) => letter?.includes(words) === false) }),
    ...(right.steps && {
      steps: json.findings
        .filter(({ group }) => group === 'warn')
        .map(({ form, ordinal }) => (form === null && ordinal === null ? null : `${form} ${ordinal}`)),
    }),
  };
}

describe.each(Object.entries(KINDS))('%s', (_, sheets) => {
  test.each(sheets.map((small) => [small.name, small] as const))('%s', async (__, small) => {
    const made = await judge(small);
    const found = 'unclear' in made ? made : outcome(made.json, made.letter, small.right);
    expect(found).toEqual(small.right);
  });
});

test('there are twenty-eight kinds, each with two siblings at least', () => {
  const sheets = Object.entries(KINDS).map(([kind, own]) => [kind, own.length] as const);
  expect(sheets).toHaveLength(28);
  expect(sheets.filter(([, count]) => count < 3)).toEqual([]);
  const names = Object.values(KINDS).map((own) => new Set(own.map(({ name }) => name)).size);
  expect(names).toEqual(sheets.map(([, count]) => count));
  process.stdout.write(`\n${sheets.map(([kind, count]) => `${kind}: ${count} sheets`).join('\n')}\n`);
});
