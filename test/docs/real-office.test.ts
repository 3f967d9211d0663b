import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DOCS = join(__dirname, '../../docs');
const PAGE = readFileSync(join(DOCS, 'real-office.md'), 'utf8');

/** Rows of the page's tables: what goes wrong, the name of a test, the file it stands in. */
const rows = [
  ...PAGE.matchAll(/^\| (?<what>.+?) +\| `(?<name>[^`]+)` +\| \[[^\]]+\]\((?<file>[^)]+)\) +\|$/gm),
];

test('names a test for each thing a real Excel or Word is known to do', () => {
  const lines = PAGE.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:-|What goes)/.test(line));
  expect(rows).toHaveLength(lines.length);
  expect(rows.length).toBeGreaterThan(50);
  expect(new Set(rows.map(({ groups }) => groups?.['what'])).size).toBe(rows.length);
});

test.each(rows.map(({ groups }) => [groups?.['name'] ?? '', groups?.['file'] ?? '']))(
  'there is "%s" in %s',
  (name, file) => {
    const path = join(DOCS, file);
    expect([file, existsSync(path)]).toEqual([file, true]);
    expect(readFileSync(path, 'utf8')).toContain(name);
  },
);
