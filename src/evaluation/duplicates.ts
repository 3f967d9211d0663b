import type { CellAddress, MonthTable, RuleId, Undecided, UnitMonth } from '../model';
import type { Judgement } from './judge';

function addressKey({ sheet, row, column }: CellAddress): string {
  return `${row},${column},${sheet}`;
}

/** Keys of units that stand on several rows: nobody knows which row is theirs, so none is judged. */
export function duplicateUnits(month: MonthTable): ReadonlySet<string> {
  const reported = new Set(
    month.problems.flatMap((p) =>
      p.code === 'duplicate-unit' && p.cell ? [p.cell, ...p.facts.others].map(addressKey) : [],
    ),
  );
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { unit, nameCell } of month.units) {
    if (seen.has(unit.key) || (reported.size > 0 && reported.has(addressKey(nameCell)))) twice.add(unit.key);
    seen.add(unit.key);
  }
  return twice;
}

/** One row of a unit that stands on several. */
export interface DoubtfulRow {
  readonly row: UnitMonth;
  readonly judgements: readonly Judgement[];
}

/** Every rule that had something to judge on one of the rows cannot tell. */
export function undecidedDuplicates(rows: readonly DoubtfulRow[]): Undecided[] {
  const found = new Map<string, Undecided>();
  for (const { row, judgements } of rows) {
    for (const { rule, indicator, outcome, views } of judgements) {
      if (outcome.verdict === 'notApplicable') continue;
      const key = keyOf(rule.id, indicator, row);
      const before = found.get(key);
      found.set(key, {
        unit: before?.unit ?? row.unit,
        nameCell: before?.nameCell ?? row.nameCell,
        rule: rule.id,
        indicator,
        why: 'duplicate-unit',
        evidence: [...(before?.evidence ?? []), ...views.flatMap(({ month }) => month.evidence)],
      });
    }
  }
  return [...found.values()];
}

function keyOf(rule: RuleId, indicator: string | null, { unit }: UnitMonth): string {
  return `${rule}|${indicator ?? ''}|${unit.key}`;
}
