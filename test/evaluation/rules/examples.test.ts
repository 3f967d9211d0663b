import { readdirSync } from 'node:fs';
import { evaluateMonth } from '../../../src/evaluation';
import { districtAverages } from '../../../src/evaluation/averages';
import { benchOf } from '../../../src/evaluation/bench';
import { activeRules, judgeRow, keptIndicators } from '../../../src/evaluation/judge';
import type { Outcome } from '../../../src/evaluation/verdict';
import { SHIPPED_RULES, type Rule, type RuleExample } from '../../../src/rules';
import { exampleHistory, exampleMonth, exampleSettings } from '../support/examples';

function outcomeOf(rule: Rule, example: RuleExample): Outcome {
  const month = exampleMonth(example);
  const settings = exampleSettings(rule, example);
  const averages = districtAverages(month, settings, new Set());
  const bench = benchOf(month, averages, settings, new Set());
  const exempt = new Set(example.exempt ?? []);
  const judgements = judgeRow(month.units[0]!, activeRules(settings, keptIndicators(month)), bench, exempt);
  const first = judgements.filter((judgement) => judgement.rule.id === rule.id);
  const given = first.find(({ indicator }) => indicator === null || indicator in example.given) ?? first[0];
  return given!.outcome;
}

describe.each(SHIPPED_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
    const { gap, ...expected } = { gap: undefined, ...example.expected };
    expect(outcomeOf(rule, example)).toMatchObject(expected);

    const evaluation = evaluateMonth(
      exampleMonth(example),
      exampleHistory(example),
      exampleSettings(rule, example),
    );
    const findings = evaluation.findings.filter((finding) => finding.rule === rule.id);
    const undecided = evaluation.undecided.filter((item) => item.rule === rule.id);
    expect(findings).toHaveLength(expected.verdict === 'met' ? 1 : 0);
    expect(undecided).toHaveLength(expected.verdict === 'cannotTell' ? 1 : 0);
    if (gap !== undefined) expect(findings[0]?.values?.gap).toBe(Math.round(gap * 100));
  });

  it('has an example of every verdict it can reach', () => {
    const verdicts = new Set(rule.examples.map(({ expected }) => expected.verdict));
    expect([...verdicts].sort()).toEqual(expect.arrayContaining(['cannotTell', 'met', 'notMet']));
  });

  it('names its examples once', () => {
    const names = rule.examples.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

it('every rule of the folder is among those that judge', () => {
  const files = readdirSync('src/rules/shipped');
  const named = SHIPPED_RULES.map(
    ({ id }) => `${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`,
  );
  expect(named.sort()).toEqual(files.sort());
});
