/** What the lockfile says of a package. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

interface Row {
  readonly name: string;
  readonly versions: readonly string[];
  readonly licence: string;
}

/** Licences under which a package may be part of what an office runs. */
export const PERMISSIVE: readonly string[] = [
  'MIT',
  'ISC',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  // taken under MIT
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
];

/** Packages whose manifest names no licence in the usual way, read by hand from their own files. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  '@microsoft/office-js': "Microsoft's own terms (its LICENSE.md); tests only",
  buffers: 'none stated (under exceljs; tests only)',
};

/** The licence of a package as this list prints it. */
export function licenceOf(name: string, { license }: LockedPackage): string {
  return READ_BY_HAND[name] ?? license ?? 'unknown';
}

/** "node_modules/a/node_modules/@b/c" → "@b/c" */
export function packageName(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function rowsOf(packages: Readonly<Record<string, LockedPackage>>, dev: boolean): Row[] {
  const rows = new Map<string, { name: string; versions: Set<string>; licence: string }>();
  for (const [path, locked] of Object.entries(packages)) {
    if (path === '' || (locked.dev === true) !== dev) continue;
    const name = packageName(path);
    const licence = licenceOf(name, locked);
    const key = `${name} ${licence}`;
    const row = rows.get(key) ?? { name, versions: new Set(), licence };
    rows.set(key, row);
    row.versions.add(locked.version ?? '');
  }
  return [...rows.values()]
    .map((row) => ({ ...row, versions: [...row.versions].sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Padded as the formatter would. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [heading = [], ...body] = rows;
  return [line(heading), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/**
 * Licences of all dependencies as Markdown: what is part of the product one by one, what only builds and tests it
 * counted by licence.
 *
 * @param packages of package-lock.json
 */
export function licenceList(packages: Readonly<Record<string, LockedPackage>>): string {
  const running = rowsOf(packages, false);
  const tools = rowsOf(packages, true);
  const counts = new Map<string, number>();
  for (const { licence } of tools) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return `${[
    '# Licences of dependencies',
    '<!-- Made by `npm run docs` from package-lock.json; change the dependencies, not this file. -->',
    'The product itself is under the [MIT licence](../LICENSE).',
    '## Part of the product',
    'All of these may be used, changed and passed on with it.',
    table([
      ['Package', 'Version', 'Licence'],
      ...running.map(({ name, versions, licence }) => [name, versions.join(', '), licence]),
    ]),
    '## Only for building and testing',
    'Never part of what is handed to an office.',
    table([['Licence', 'Packages'], ...byCount.map(([licence, count]) => [licence, String(count)])]),
  ].join('\n\n')}\n`;
}
