import { CATALOGUE } from './catalogue';
import type { ColumnCase } from './columns';
import { foundLayouts } from './columns-found';
import { evaluated, figures, problemCodes } from './run-case';

/** Which column means what, kind by kind of what people were once criticised for. */

const ASKING = ['ambiguous-column', 'points-or-percent'];

async function outcome({ rows, merges, settings, args }: ColumnCase): ReturnType<typeof evaluated> {
  return evaluated([{ name: 'T10', rows, ...(merges && { merges }) }], {
    settings,
    ...(args && { args }),
  });
}

describe.each(Object.entries(CATALOGUE))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (__, one) => {
    const json = await outcome(one);
    const read = Object.keys(one.columns).map((letter) => {
      const found = json.columns.find(({ cell }) => new RegExp(`!${letter}\\d+$`).test(cell));
      return [letter, found?.indicator ? `${found.indicator} ${String(found.part)}` : null];
    });
    expect(Object.fromEntries(read)).toEqual(one.columns);
    if (one.asked) expect(problemCodes(json).filter((code) => ASKING.includes(code))).toEqual(one.asked);
    for (const [unit, rates] of Object.entries(one.rates ?? {}))
      for (const [indicator, rate] of Object.entries(rates))
        expect(figures(json, indicator)).toContain(`${unit}: ${rate}`);
  });
});

test('each kind has two siblings at least', () => {
  for (const cases of Object.values(CATALOGUE)) expect(cases.length).toBeGreaterThanOrEqual(3);
});

test('ten layouts at least were met in public', () => {
  expect(foundLayouts.length).toBeGreaterThanOrEqual(10);
});
