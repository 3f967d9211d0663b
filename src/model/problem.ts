import type { CellAddress } from './cell';
import type { ColumnMeaning } from './column';
import type { IndicatorId } from './indicator';
import type { PeriodMention } from './mention';
import type { Period } from './period';
import type { Rate } from './rate';

export type Severity = 'error' | 'warning' | 'notice';

/** What each problem knows; the words are made at the edge (messages/problems). `found` is the cell as shown. */
export interface ProblemFacts {
  'error-cell': { found: string };
  'not-a-number': { found: string };
  'date-in-number': { found: string };
  'rate-differs-from-counts': { found: Rate; computed: Rate; numerator: number; denominator: number };
  'numerator-exceeds-denominator': { numerator: number; denominator: number };
  'rate-over-100': { found: string };
  negative: { found: string };
  'fractional-count': { found: string };
  'duplicate-unit': { others: readonly CellAddress[] };
  /** Rows of which each may be the whole authority's: none is used until somebody says which. */
  'two-totals': { labels: readonly string[] };
  /** Communes whose front desks have rows of their own: added, or one of the two. */
  'two-desks': { units: readonly string[] };
  /** The rows whose figures were added; unknown where only rates are given. */
  'summed-rows': { cells: readonly CellAddress[]; isUnknown: boolean };
  /** A list of dossiers that says nowhere which of them are late. */
  'unclear-dossiers': Record<string, never>;
  'unknown-unit': { suggestion: string | null };
  /** `only`: what the table holds of it instead of figures of this time. */
  'missing-unit': { name: string; only?: 'otherTime' };
  'total-differs-from-counts': { found: Rate; computed: Rate; used: 'sheet' | 'computed' };
  /** What became of the whole-district row, and the units whose unknown figures spoil the sum. */
  'no-average': { row: 'none' | 'unreadable' | 'mean'; unknown: readonly string[] };
  'average-is-mean': { found: Rate; computed: Rate | null };
  tie: { value: Rate; with: 'average' | 'target' | 'floor' };
  'missing-previous-month': { period: Period };
  /** Months of which figures are missing; none when nothing cumulative is kept anywhere and the month decides. */
  'missing-cumulative': { missing: readonly Period[] };
  'small-denominator': { denominator: number };
  'hidden-rows': { rows: readonly number[] };
  'legacy-font': { font: string };
  'ambiguous-column': { path: string; candidates: readonly ColumnMeaning[] };
  /** The points and the rate a column may hold. */
  'points-or-percent': { path: string; candidates: readonly ColumnMeaning[] };
  /** What rules want and the sheet does not keep, or keeps (`only`) instead of the month's figures: said once for all. */
  'missing-column': { indicators: readonly IndicatorId[]; only?: 'cumulative' };
  'unclear-note': { found: string };
  'unknown-kind': Record<string, never>;
  'blank-value': Record<string, never>;
  /** Nobody says what had to be reached, and rules need it. */
  'target-unset': Record<string, never>;
  /** The sheet's target, and the officer's, which counts. */
  'target-differs': { found: Rate; used: Rate };
  /** The authority that the sheet's head names, and that of the settings, who writes. */
  'authority-differs': { found: string; used: string };
  /** The sheet's own place, and the one its figures give. */
  'rank-differs': { found: number; computed: number };
  /** Units whose figures are of too few things to be ranked. */
  'not-ranked': { units: readonly string[]; smallest: number };
  /** A typed ordinal above the number of acts, or a row that cannot be used. */
  'history-conflict': { counted: number; typed: number; period: Period } | HistoryRowFacts;
  /** The book holds nothing of earlier periods of the year, and nobody said there was nothing: no ordinal is counted. */
  'history-missing': { period: Period };
  'typed-figure': { column: string; found: string };
  'no-longer-grounded': { text: string };
  'figures-changed': { before: string; after: string };
  'summary-unreadable': { renamed: string };
  'bad-setting': { key: string; found: string; expected: string };
  'signed-file': Record<string, never>;
  'locked-structure': Record<string, never>;
  /** What a sheet's name and what its title says; years only where they are written. */
  'month-contradiction': { named: PeriodMention; titled: PeriodMention };
  /** Other sheets speak of the period with figures of the same indicators; `used` is the one that is read. */
  'two-sheets': { period: Period; used: string; others: readonly string[] };
}

/** Why a row of the ladder book cannot be used as it stands. */
export interface HistoryRowFacts {
  readonly why:
    | 'unknown-form'
    | 'unknown-unit'
    | 'similar-unit'
    /** One row for several units of the month. */
    | 'several-units'
    | 'unreadable-month'
    | 'future-month'
    | 'duplicate'
    | 'ordinal-order'
    /** Several former units of one: nobody can tell how their acts add up. */
    | 'merged-unit'
    /** Only another book of the workbook has the act; `found` is that sheet. */
    | 'other-book'
    /** `found` is the other period's key. */
    | 'other-kind'
    /** An earlier edition of the period has the act already, of no fewer dossiers; `found` is their count then. */
    | 'not-grown'
    /** The earlier edition's row does not say how many they were. */
    | 'growth-unknown';
  /** The cell as shown. */
  readonly found: string;
  /** The unit of the month whose name it nearly is. */
  readonly nearest?: string;
}

export type ProblemCode = keyof ProblemFacts;

/** Something people should look at. Never a verdict. */
export type Problem = {
  [Code in ProblemCode]: {
    readonly code: Code;
    readonly severity: Severity;
    /** Where to look; null when it concerns no single cell. */
    readonly cell: CellAddress | null;
    /** The unit and the indicator it concerns, when it concerns one. */
    readonly unit: string | null;
    readonly indicator: IndicatorId | null;
    readonly facts: ProblemFacts[Code];
  };
}[ProblemCode];

const SEVERITIES: Readonly<Record<ProblemCode, Severity>> = {
  'error-cell': 'error',
  'not-a-number': 'error',
  'date-in-number': 'error',
  'rate-differs-from-counts': 'warning',
  'numerator-exceeds-denominator': 'error',
  'rate-over-100': 'error',
  negative: 'error',
  'fractional-count': 'error',
  'duplicate-unit': 'error',
  'two-totals': 'warning',
  'two-desks': 'error',
  'summed-rows': 'notice',
  'unclear-dossiers': 'error',
  'unknown-unit': 'warning',
  'missing-unit': 'warning',
  'total-differs-from-counts': 'warning',
  'no-average': 'warning',
  'average-is-mean': 'warning',
  tie: 'notice',
  'missing-previous-month': 'notice',
  'missing-cumulative': 'warning',
  'small-denominator': 'notice',
  'hidden-rows': 'notice',
  'legacy-font': 'notice',
  'ambiguous-column': 'error',
  'points-or-percent': 'error',
  'missing-column': 'warning',
  'unclear-note': 'warning',
  'unknown-kind': 'warning',
  'blank-value': 'warning',
  'target-unset': 'warning',
  'target-differs': 'warning',
  'authority-differs': 'warning',
  'rank-differs': 'notice',
  'not-ranked': 'notice',
  'history-conflict': 'warning',
  'history-missing': 'warning',
  'typed-figure': 'warning',
  'no-longer-grounded': 'notice',
  'figures-changed': 'warning',
  'summary-unreadable': 'warning',
  'bad-setting': 'warning',
  'signed-file': 'notice',
  'locked-structure': 'notice',
  'month-contradiction': 'warning',
  'two-sheets': 'warning',
};

interface ProblemPlace {
  readonly cell?: CellAddress | null;
  readonly unit?: string | null;
  readonly indicator?: IndicatorId | null;
}

/** A problem with the severity of its code; where a rule asks for no more than a notice it is one. */
export function problem<Code extends ProblemCode>(
  code: Code,
  facts: ProblemFacts[Code],
  place: ProblemPlace = {},
  severity: Severity = SEVERITIES[code],
): Problem {
  const { cell = null, unit = null, indicator = null } = place;
  return { code, severity, cell, unit, indicator, facts } as Problem;
}
