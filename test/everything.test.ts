import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const load = createRequire(__filename);
const ROOT = resolve(__dirname, '..');

/** What jest makes of a configuration. */
interface Configuration {
  readonly rootDir: string;
  readonly projects: readonly { readonly displayName: string; readonly rootDir?: string }[];
}

test('the tests that ask everything are those of every day, found from the same folder', () => {
  const asked = process.env['ASK_EVERYTHING'];
  const everyday = load('../jest.config.cjs') as Configuration;
  const everything = load('./everything.config.cjs') as Configuration;
  process.env['ASK_EVERYTHING'] = asked;
  expect(everything.projects.map(({ displayName }) => displayName)).toEqual(
    everyday.projects.map(({ displayName }) => displayName),
  );
  // Without it a project would look for its files beside the configuration.
  for (const { rootDir } of [everything, ...everything.projects]) expect(rootDir).toBe(ROOT);
});
