import { readFileSync } from 'node:fs';
import { SHIPPED_RULES } from '../../src/rules';
import { presetSettings } from '../../src/settings';
import { readRuleRow, writeRuleRow } from '../../src/settings/sheet/rule-row';
import { RULE_KINDS } from './rule-kinds';
import { RULES_FILE, rulesPage } from './write';

it('docs/rules.md is what `npm run docs` would write', () => {
  expect(readFileSync(RULES_FILE, 'utf8')).toBe(rulesPage());
});

it.each(RULE_KINDS)('says $kind by a row that can be read', ({ row }) => {
  if ('rule' in row) expect(SHIPPED_RULES.map(({ id }) => id)).toContain(row.rule);
  if (!('text' in row)) return;
  const reading = readRuleRow(row.text, 'x');
  const change = 'value' in reading ? reading.value : undefined;
  const settings = { ...presetSettings('default'), rules: [] };
  const known = settings.indicators.map(({ id }) => id);
  expect(change?.row.indicators.every((id) => known.includes(id))).toBe(true);
  expect(change && readRuleRow(writeRuleRow(change), 'x')).toEqual(reading);
});

it('has a section with every example of every rule', () => {
  const page = rulesPage();
  for (const rule of SHIPPED_RULES) {
    const [, section = ''] = page.split(`## \`${rule.id}\`\n`);
    for (const { name } of rule.examples) expect(section.split('\n## ')[0]).toContain(`| ${name}`);
  }
});
