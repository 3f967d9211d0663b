import { readFileSync } from 'node:fs';
import { licenceOf, packageName, PERMISSIVE } from './licence-list';
import { LICENCES_FILE, licencesPage, lockedPackages } from './write';

it('docs/licences.md is what `npm run docs` would write', () => {
  expect(readFileSync(LICENCES_FILE, 'utf8')).toBe(licencesPage());
});

it('everything the product runs on may be passed on', () => {
  const others = Object.entries(lockedPackages())
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, locked]) => `${packageName(path)}: ${licenceOf(packageName(path), locked)}`)
    .filter((line) => !PERMISSIVE.some((licence) => line.endsWith(`: ${licence}`)));
  expect(others).toEqual([]);
});

it('every tool says what its licence is', () => {
  const silent = Object.entries(lockedPackages())
    .filter(([path]) => path !== '')
    .filter(([path, locked]) => ['unknown', 'LICENSE'].includes(licenceOf(packageName(path), locked)));
  expect(silent.map(([path]) => path)).toEqual([]);
});
