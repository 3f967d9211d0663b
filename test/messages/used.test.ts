import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '../../src');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(SRC, name), 'utf8') }));

/** How often each word of the sources stands in them, words with hyphens whole. */
const counts = new Map<string, number>();
for (const { text } of sources)
  for (const [word] of text.matchAll(/[A-Za-z_$][\w$]*(?:-[\w$]+)*/g))
    counts.set(word, (counts.get(word) ?? 0) + 1);

test('nobody keeps a message that nothing says', () => {
  const keys = sources
    .filter(({ name }) => name.startsWith('messages/'))
    .flatMap(({ text }) => [...text.matchAll(/^ {2}'?([\w-]+)'?: /gm)].map(([, key = '']) => key));
  expect(keys.length).toBeGreaterThan(500);
  expect(keys.filter((key) => counts.get(key) === 1)).toEqual([]);
});
