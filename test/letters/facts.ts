import { NO_VALUES, rate } from '../../src/model';
import type {
  Average,
  CommendedRate,
  Exempted,
  Finding,
  FindingValues,
  IndicatorId,
  Period,
  Rate,
  Summary,
  SummaryParagraph,
  SummaryRow,
  Unit,
  UnitKind,
} from '../../src/model';
import { proposeParagraphs, sectionTitleOf, sentenceOf } from '../../src/reporting/letter';
import { shippedRule } from '../../src/rules';
import type { Settings } from '../../src/settings/settings';
import { unitOf as textUnit } from '../../src/text/unit';

/** A rate as the letters print it: 82.8 for "82,8%". */
export function percent(value: number): Rate {
  return rate(Math.round(value * 100));
}

export function commune(name: string, settings: Settings): Unit {
  return unitOf(`Xã ${name}`, `UBND xã ${name}`, 'commune', settings);
}

export function town(name: string, settings: Settings): Unit {
  return unitOf(`Thị trấn ${name}`, `UBND thị trấn ${name}`, 'commune', settings);
}

export function office(name: string, settings: Settings): Unit {
  return unitOf(name, `${name} huyện`, 'office', settings);
}

function unitOf(name: string, official: string, kind: UnitKind, settings: Settings): Unit {
  const entry = settings.units.find((unit) => unit.name === official);
  return textUnit(name, name.toLowerCase(), kind, entry);
}

export function values(given: Partial<Record<keyof FindingValues, number>>): FindingValues {
  const entries = Object.entries(given).map(([key, value]) => [
    key,
    key === 'count' ? value : percent(value),
  ]);
  return { ...NO_VALUES, ...Object.fromEntries(entries) } as FindingValues;
}

type Given = Pick<Finding, 'group' | 'rule' | 'unit'> & Partial<Finding>;

/** What the product's own rule speaks of. */
function spokenOf(id: string, group: Finding['group']): Finding['spoken'] {
  const rule = shippedRule(id);
  const condition = rule?.scope === 'each' ? rule.conditions[rule.spoken] : undefined;
  const side = group === 'commend' ? 'better' : 'worse';
  return condition ? { span: condition.span, with: condition.compared.with, side } : null;
}

export function finding(given: Given): Finding {
  return {
    nameCell: { sheet: 'T', row: 0, column: 0 },
    within: '',
    indicator: null,
    values: null,
    spoken: spokenOf(given.rule, given.group),
    rates: [],
    trend: null,
    field: null,
    fields: [],
    longestDelay: null,
    form: null,
    ordinal: null,
    earlierActs: [],
    reasons: [],
    praised: [],
    inLetter: true,
    evidence: [],
    ...given,
  };
}

export function commendedRate(
  indicator: IndicatorId,
  value: number | null,
  counts: readonly [number, number] | null = null,
): CommendedRate {
  return {
    indicator,
    rate: value === null ? null : percent(value),
    numerator: counts?.[0] ?? null,
    denominator: counts?.[1] ?? null,
  };
}

export function average(indicator: IndicatorId, value: number, change: number): Average {
  return {
    indicator,
    value: percent(value),
    previous: percent(value - change),
    change: percent(change),
    source: 'sheet',
    evidence: [],
  };
}

export function overdueItem(unit: Unit, count: number, field: string | null): Exempted {
  return {
    unit,
    nameCell: { sheet: 'T', row: 0, column: 0 },
    indicator: 'overdue',
    count,
    field,
    fields: [],
    report: null,
    evidence: [],
  };
}

export function rowOf(found: Finding, settings: Settings, period: Period): SummaryRow {
  const same = <Value>(value: Value) => ({ generated: value, current: value });
  return {
    key: `${found.rule}|${found.unit.key}|${found.indicator ?? ''}`,
    group: found.group,
    section: same(sectionTitleOf(found, settings, period)),
    finding: found,
    unitName: found.unit.name,
    form: same(found.form),
    ordinal: same(found.ordinal),
    text: same(sentenceOf(found, settings, period)),
    inLetter: same(found.inLetter),
    state: 'current',
    remark: '',
  };
}

export interface MonthFacts {
  readonly period: Period;
  readonly averages: readonly Average[];
  readonly findings: readonly Finding[];
  readonly overdue?: readonly Exempted[];
  readonly exempted?: readonly Exempted[];
  readonly shortfalls?: readonly IndicatorId[];
}

/** A summary nobody has edited yet. */
export function summaryOf(facts: MonthFacts, settings: Settings): Summary {
  const unworded = {
    period: facts.period,
    sourceSheet: 'T',
    evaluatedAt: '01/9/2023 08:00',
    preset: settings.preset,
    averages: facts.averages,
    judged: [
      ...new Set([
        ...facts.averages.map(({ indicator }) => indicator),
        ...facts.findings.flatMap(({ indicator, rates }) =>
          [indicator ?? [], ...rates.map((r) => r.indicator)].flat(),
        ),
      ]),
    ],
    rows: facts.findings.map((found) => rowOf(found, settings, facts.period)),
    undecided: [],
    exempted: facts.exempted ?? [],
    overdue: facts.overdue ?? [],
    shortfalls: facts.shortfalls ?? [],
    groups: [],
    standings: [],
    notes: [],
  };
  return { ...unworded, paragraphs: proposeParagraphs(unworded, settings) };
}

/** The summary after the officer wrote paragraphs of their own. */
export function withParagraphs(summary: Summary, texts: Readonly<Record<string, string>>): Summary {
  const paragraphs = summary.paragraphs.map((paragraph): SummaryParagraph => {
    const typed = texts[paragraph.id];
    return typed === undefined ? paragraph : { ...paragraph, text: { ...paragraph.text, current: typed } };
  });
  return { ...summary, paragraphs };
}

/** The summary after the officer edited one row. */
export function withRow(summary: Summary, key: string, edit: (row: SummaryRow) => SummaryRow): Summary {
  if (!summary.rows.some((row) => row.key === key)) throw new Error(`no row ${key}`);
  return { ...summary, rows: summary.rows.map((row) => (row.key === key ? edit(row) : row)) };
}
