import { readFileSync } from 'node:fs';
import { SHIPPED_RULES } from '../../src/rules';
import { RULES_FILE, rulesPage } from './write';

it('docs/rules.md is what `npm run docs` would write', () => {
  expect(readFileSync(RULES_FILE, 'utf8')).toBe(rulesPage());
});

it('has a section with every example of every rule', () => {
  const page = rulesPage();
  for (const rule of SHIPPED_RULES) {
    const [, section = ''] = page.split(`## \`${rule.id}\`\n`);
    for (const { name } of rule.examples) expect(section.split('\n## ')[0]).toContain(`| ${name}`);
  }
});
