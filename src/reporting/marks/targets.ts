import type {
  CellAddress,
  ColumnRole,
  ColumnSpan,
  Evidence,
  Finding,
  FindingGroup,
  IndicatorId,
  RuleId,
  TableLayout,
} from '../../model';

/** Rules that speak of what had to be reached or done; their figures look like a warning's. */
const MISSED: ReadonlySet<RuleId> = new Set([
  'targetMissed',
  'targetMissedCumulative',
  'targetMissedMonthOnly',
  'noneSinceYearStart',
  'noneThisMonth',
  'overdue',
]);

/** Rules that judge what was reached since the window opened. */
const CUMULATIVE: ReadonlySet<RuleId> = new Set([
  'cumulativeBelowFloor',
  'targetMissedCumulative',
  'noneSinceYearStart',
]);

const ROLES: readonly ColumnRole[] = ['rate', 'numerator', 'count', 'denominator'];

/** How the figure of a finding looks; a name looks as heavy as its finding's group. */
export function lookOfFigure(finding: Finding): FindingGroup {
  if (finding.group === 'commend') return 'commend';
  return MISSED.has(finding.rule) ? 'warn' : 'low';
}

/** What a finding says about its own row of the table: the cells it rests on there. */
export function ownEvidence(finding: Finding, layout: TableLayout): Evidence[] {
  const { nameCell } = finding;
  return finding.evidence.filter(
    ({ cell }) =>
      cell.sheet === layout.sheet && cell.row === nameCell.row && cell.column !== layout.unitColumn,
  );
}

/**
 * The cells of its row that show what a finding says: the rate of each indicator it speaks of, else the numerator or
 * count; for cumulative rules those of the window where the sheet keeps them.
 */
export function figureCells(finding: Finding, layout: TableLayout): CellAddress[] {
  const evidence = ownEvidence(finding, layout);
  const indicators =
    finding.indicator === null ? finding.rates.map((rate) => rate.indicator) : [finding.indicator];
  const spans: readonly ColumnSpan[] = CUMULATIVE.has(finding.rule) ? ['cumulative', 'month'] : ['month'];
  return indicators.flatMap((indicator) => {
    for (const span of spans) {
      const found = mostTelling(evidence, layout, indicator, span);
      if (found) return [found];
    }
    return [];
  });
}

function mostTelling(
  evidence: readonly Evidence[],
  layout: TableLayout,
  indicator: IndicatorId,
  span: ColumnSpan,
): CellAddress | undefined {
  const meant = evidence.flatMap(({ cell }) => {
    const meaning = layout.columns.find((column) => column.column === cell.column)?.meaning;
    return meaning?.indicator === indicator && meaning.span === span ? [{ cell, role: meaning.role }] : [];
  });
  return ROLES.map((role) => meant.find((m) => m.role === role)?.cell).find((cell) => cell !== undefined);
}
