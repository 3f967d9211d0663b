import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceList, type LockedPackage } from './licence-list';
import { ruleCatalogue } from './rule-catalogue';
import { withSettingsTable } from './settings-table';

const root = join(__dirname, '../..');

export const RULES_FILE = join(root, 'docs/rules.md');

/** docs/rules.md as it should be. */
export function rulesPage(): string {
  return ruleCatalogue((file) => readFileSync(join(root, file), 'utf8'));
}

export const SETTINGS_FILE = join(root, 'docs/settings.md');

/** docs/settings.md with its table as it should be. */
export function settingsPage(): string {
  return withSettingsTable(readFileSync(SETTINGS_FILE, 'utf8'));
}

export const LICENCES_FILE = join(root, 'docs/licences.md');

/** The packages of package-lock.json by their place. */
export function lockedPackages(): Readonly<Record<string, LockedPackage>> {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return lock.packages;
}

/** docs/licences.md as it should be. */
export function licencesPage(): string {
  return licenceList(lockedPackages());
}
