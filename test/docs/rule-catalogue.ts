import type { ExampleFigure, ExampleIndicator, RuleExample, ShippedRule } from '../../src/rules';
import { SHIPPED_RULES } from '../../src/rules';
import { EXAMPLE_FLOOR } from '../evaluation/support/examples';
import { RULE_KINDS, type RuleKind } from './rule-kinds';

/** Where a rule is written down: `commendFull` in commend-full.ts. */
export function ruleFile(rule: ShippedRule): string {
  return `src/rules/shipped/${rule.id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
}

/** The text of the header above the rule, without comment marks. */
function headerOf(source: string, file: string): string {
  const comment = /\/\*\*\n([\s\S]*?)\n \*\/\nexport const /.exec(source)?.[1];
  if (comment === undefined) throw new Error(`${file} has no header above its rule`);
  return comment.replaceAll(/^ \* ?/gm, '');
}

function figureText(figure: ExampleFigure): string {
  return typeof figure === 'object' ? figure.join('/') : String(figure);
}

function indicatorText(id: string, given: ExampleIndicator): string {
  const parts = Object.entries(given).map(([name, figure]) => `${name} ${figureText(figure)}`);
  return `${id}: ${parts.join(', ')}`;
}

function givenText({ given, kind, beside = [], exempt = [] }: RuleExample): string {
  const figures = Object.entries(given).map(([id, sketch]) => indicatorText(id, sketch));
  return [
    ...(kind === undefined ? [] : [kind === 'unknown' ? 'kind unknown' : kind]),
    ...figures,
    ...beside.map((rule) => `\`${rule}\` on`),
    ...exempt.map((id) => `report for ${id} accepted`),
  ].join('; ');
}

const VERDICTS = {
  met: 'met',
  notMet: 'not met',
  cannotTell: 'cannot tell',
  notApplicable: 'not applicable',
} as const;

function expectedText({ expected }: RuleExample): string {
  const why = 'why' in expected ? expected.why : expected.reason;
  const gap = expected.verdict === 'met' && expected.gap !== undefined ? `gap ${expected.gap}` : undefined;
  const details = [why, gap].filter((detail) => detail !== undefined);
  return [`**${VERDICTS[expected.verdict]}**`, ...details].join(', ');
}

function cell(text: string): string {
  return text === '' ? '–' : text.replaceAll('|', '\\|');
}

function kindText(row: RuleKind['row']): string {
  if ('rule' in row) return `\`${row.rule}\``;
  return 'text' in row ? `"${row.text}"` : row.setting;
}

/** Padded as the formatter would, so that the page is formatted like everything else. */
function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(cell));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [heading = [], ...body] = cells;
  return [line(heading), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

function section(rule: ShippedRule, source: string): string {
  const yields = rule.yieldsTo.map((id) => `\`${id}\``).join(', ');
  const rows = rule.examples.map((example) => [example.name, givenText(example), expectedText(example)]);
  return [
    `## \`${rule.id}\``,
    headerOf(source, ruleFile(rule)),
    `Group \`${rule.group}\`, judged ${rule.scope === 'together' ? 'once over all indicators' : 'per indicator'}` +
      (yields === '' ? '.' : `; says nothing where ${yields} already does.`),
    table([['Example', 'Given', 'Outcome'], ...rows]),
  ].join('\n\n');
}

/**
 * The catalogue of rules as Markdown, made from the rules' headers and examples.
 *
 * @param sourceOf the text of a file of this repository
 */
export function ruleCatalogue(sourceOf: (file: string) => string): string {
  const overview = SHIPPED_RULES.map((rule) => [`[\`${rule.id}\`](#${rule.id.toLowerCase()})`, rule.group]);
  return `${[
    '# Rules',
    '<!-- Made by `npm run docs` from src/rules/shipped; change the rules, not this file. -->',
    'A rule answers _met_, _not met_, _cannot tell_ or _not applicable_. It cannot tell only when a figure nobody ' +
      'knows would decide; such answers are shown to people and never become a finding. Which rules are on, for ' +
      'which indicators and units, is a matter of settings. Findings are listed in the order below.',
    'In the examples figures are percent, counts, or numerator/denominator; a figure that is not given is not ' +
      `kept by the sheet; the unit is a commune unless it says otherwise; the floor is ${EXAMPLE_FLOOR}. ` +
      'Each line is also a test.',
    table([['Rule', 'Group'], ...overview]),
    ...SHIPPED_RULES.map((rule) => section(rule, sourceOf(ruleFile(rule)))),
    '## Kinds of rules in real letters',
    'What letters of authorities judge by, and the row that says it: a rule above, a row as people write it on ' +
      '"Cấu hình" under "Quy tắc thêm", or a setting. Each row is judged by a test.',
    table([['Kind', 'Row'], ...RULE_KINDS.map(({ kind, row }) => [kind, kindText(row)])]),
  ].join('\n\n')}\n`;
}
