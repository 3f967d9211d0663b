import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleCatalogue } from './rule-catalogue';

const root = join(__dirname, '../..');

export const RULES_FILE = join(root, 'docs/rules.md');

/** docs/rules.md as it should be. */
export function rulesPage(): string {
  return ruleCatalogue((file) => readFileSync(join(root, file), 'utf8'));
}
