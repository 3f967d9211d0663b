import { problemText } from '../messages/problems';
import {
  fullAddress,
  periodKey,
  ratePercent,
  type Average,
  type Evaluation,
  type Evidence,
  type FieldCount,
  type Finding,
  type FindingValues,
  type MonthTable,
  type Problem,
  type Rate,
  type Severity,
  type UnitKind,
  type UnitMonth,
} from '../model';
import type { Settings } from '../settings';
import type { ColumnJson } from './columns';
import { columnsJson } from './columns';
import { sentenceOf } from './letter';
import { indicatorTexts } from './summary/indicator-name';

/** Percent as a plain number, or null. */
type Percent = number | null;

export interface FindingJson {
  readonly group: string;
  readonly rule: string;
  readonly unit: string;
  readonly indicator: string | null;
  readonly values: FindingValuesJson | null;
  readonly rates?: Record<string, Percent>;
  readonly field?: string | null;
  /** Only where there are several. */
  readonly fields?: readonly FieldCount[];
  /** Days, only where a list of dossiers says. */
  readonly longestDelay?: number;
  readonly form: string | null;
  readonly ordinal: number | null;
  readonly reasons: readonly string[];
  readonly text: string;
  readonly cells: readonly string[];
}

type FindingValuesJson = Record<Exclude<keyof FindingValues, 'counts' | 'rank' | 'band'>, number | null> &
  Pick<FindingValues, 'rank' | 'band'>;

/** A unit with its figures of the period; null: nothing to measure, or not known. */
export interface UnitJson {
  readonly unit: string;
  readonly kind: UnitKind | null;
  readonly rates: Record<string, number | null>;
}

/** By indicator. */
type AveragesJson = Record<
  string,
  { value: Percent; previous: Percent; change: Percent; source: 'sheet' | 'computed' | null }
>;

/** What the command line prints with `--json`; percent are plain numbers such as 97.67. */
export interface EvaluationJson {
  readonly period: string;
  readonly averages: AveragesJson;
  /** By comparison group, only where groups are compared. */
  readonly groups?: Record<string, AveragesJson>;
  readonly findings: readonly FindingJson[];
  readonly undecided: readonly {
    unit: string;
    rule: string;
    indicator: string | null;
    why: string;
    cells: readonly string[];
  }[];
  readonly columns: readonly ColumnJson[];
  readonly units: readonly UnitJson[];
  readonly problems: readonly { code: string; severity: Severity; cell: string | null; message: string }[];
  readonly files: readonly string[];
}

/**
 * The evaluation as the documented JSON object.
 *
 * @param table the month as it was read
 * @param problems all problems of the run, the evaluation's own included
 * @param files paths of the files written
 */
export function evaluationJson(
  evaluation: Evaluation,
  table: MonthTable,
  settings: Settings,
  problems: readonly Problem[],
  files: readonly string[],
): EvaluationJson {
  const texts = indicatorTexts(settings);
  return {
    period: periodKey(evaluation.period),
    columns: columnsJson(table),
    averages: averagesJson(evaluation.averages),
    ...(evaluation.groups.length > 0 && {
      groups: Object.fromEntries(evaluation.groups.map(({ key, averages }) => [key, averagesJson(averages)])),
    }),
    findings: evaluation.findings.map((finding) =>
      findingJson(finding, sentenceOf(finding, settings, evaluation.period)),
    ),
    undecided: evaluation.undecided.map((u) => ({
      unit: u.unit.name,
      rule: u.rule,
      indicator: u.indicator,
      why: u.why,
      cells: addresses(u.evidence),
    })),
    units: table.units.map((unit) => unitJson(unit, settings)),
    problems: problems.map((p) => ({
      code: p.code,
      severity: p.severity,
      cell: p.cell && fullAddress(p.cell),
      message: problemText(p, 'vi', texts).text,
    })),
    files,
  };
}

function averagesJson(averages: readonly Average[]): AveragesJson {
  return Object.fromEntries(
    averages.map(({ indicator, value, previous, change, source }) => [
      indicator,
      { value: percent(value), previous: percent(previous), change: percent(change), source },
    ]),
  );
}

function unitJson({ unit, measures }: UnitMonth, { indicators }: Settings): UnitJson {
  const rates = indicators.flatMap(({ id, enabled, units }): [string, number | null][] => {
    const measure = measures[id];
    if (!enabled || measure === undefined || measure.kind === 'note') return [];
    if (units === 'communes' && unit.kind === 'office') return [];
    const { month } = measure;
    if (month.state === 'absent') return [];
    if (month.state !== 'value') return [[id, null]];
    return [[id, 'rate' in month.value ? ratePercent(month.value.rate) : month.value.count]];
  });
  return { unit: unit.name, kind: unit.kind ?? null, rates: Object.fromEntries(rates) };
}

function findingJson(finding: Finding, text: string): FindingJson {
  const { group, rule, unit, indicator, form, ordinal, reasons, evidence } = finding;
  return {
    group,
    rule,
    unit: unit.name,
    indicator,
    values: finding.values && valuesJson(finding.values),
    ...(group === 'commend' && {
      rates: Object.fromEntries(finding.rates.map((r) => [r.indicator, percent(r.rate)])),
    }),
    ...(rule === 'overdue' && { field: finding.field }),
    ...(finding.fields.length > 0 && { fields: finding.fields }),
    ...(finding.longestDelay !== null && { longestDelay: finding.longestDelay }),
    form,
    ordinal,
    reasons,
    text,
    cells: addresses(evidence),
  };
}

function valuesJson({ count, rank, band, ...rates }: FindingValues): FindingValuesJson {
  return {
    month: percent(rates.month),
    previous: percent(rates.previous),
    change: percent(rates.change),
    cumulative: percent(rates.cumulative),
    average: percent(rates.average),
    lastYear: percent(rates.lastYear),
    target: percent(rates.target),
    floor: percent(rates.floor),
    gap: percent(rates.gap),
    count,
    rank,
    band,
  };
}

function percent(rate: Rate | null): Percent {
  return rate === null ? null : ratePercent(rate);
}

function addresses(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map((e) => fullAddress(e.cell)))];
}
