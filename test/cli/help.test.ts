import { readArguments } from '../../src/cli/arguments';
import { runCli } from './run-cli';

it.each([['--help'], ['-h'], ['T8.xlsx', '--json', '--help']])(
  '%s tells how to call, and does nothing',
  async (...words) => {
    const { code, out, err } = await runCli(...words);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Cách gọi: npm run');
  },
);

it('explains every option, and none that is not there', async () => {
  const { out } = await runCli('--help');
  const explained = [...out.matchAll(/^ {2}(--[a-z-]+) /gm)].map(([, option = '']) => option);
  expect(explained).toHaveLength(14);
  for (const option of explained)
    expect(readArguments(['a.xlsx', `${option}=2023-08`])).not.toMatchObject({
      kind: 'unknown-option',
      found: option,
    });
  const usage = out.split('\n')[0]!;
  expect(
    [...usage.matchAll(/--[a-z-]{2,}/g)]
      .map(String)
      .filter((option) => option !== '--silent')
      .toSorted(),
  ).toEqual(explained.toSorted());
});
