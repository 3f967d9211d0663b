import { columnWords } from '../../messages/columns';
import type { ColumnMeaning, ColumnRole, IndicatorKind, Period } from '../../model';
import { firstDay } from '../../model';
import type { IndicatorSettings } from '../../settings/settings';
import { windowStart } from '../../settings/settings';
import { plainMonths } from '../../text/month-words';
import { accepts, isOfAmounts } from './accepts';
import type { ColumnContent } from './content';
import { contentFit } from './content';
import type { Naming } from './naming';
import { namingsOf } from './naming';
import { borrowedNaming, eitherHalf } from './neighbours';
import type { PartWord } from './parts';
import { countsOther, partOf, saysResolved, unexplained } from './parts';
import { says, wordsOf } from './phrases';
import type { SpanReading, TableTime } from './spans';
import { spanOf } from './spans';
import type { TableSense } from './table-sense';

/** One meaning a column may have, and what speaks for it. */
export interface Candidate {
  readonly column: number;
  readonly meaning: ColumnMeaning;
  readonly by: Naming['by'];
  /** What header and time say; content not counted. */
  readonly header: number;
  /** header plus content. */
  readonly score: number;
  /** The content contradicts the header. */
  readonly contradicts: boolean;
  /** Its heading names a time that holds only part of the year: what was done in it is no year's. */
  readonly isOfPart: boolean;
  readonly why: string;
}

/** A column as it stands in the table. */
export interface ColumnOfTable {
  readonly column: number;
  readonly path: readonly string[];
  readonly content: ColumnContent;
}

export interface MatchContext {
  readonly indicators: readonly IndicatorSettings[];
  readonly target: Period;
  readonly time: TableTime;
  /** Titles above the table. */
  readonly titles: readonly string[];
  /** The headings of the two digitisation indicators contradict their own leaves: which is which must be asked. */
  readonly halvesAreCrossed: boolean;
  readonly sense: TableSense;
  readonly columns: readonly ColumnOfTable[];
  /** What people said of columns. */
  readonly byUser: ReadonlyMap<number, ColumnMeaning | null>;
  /** Its heading names the units: where it does not, rows of the heading may be gone, and figures settle nothing. */
  readonly isWholeHeading: boolean;
}

/** How much each way of being named weighs. */
const NAMED: Readonly<Record<Naming['by'], number>> = {
  user: 65,
  heading: 60,
  maybe: 50,
  before: 30,
  whole: 35,
  title: 40,
};
/** A parent that names it, over a leaf that says the part, counts a little less than the leaf itself. */
const BY_PARENT = -5;
const EXPLICIT_ROLE = 20;
const EXPLICIT_TIME = 12;
const KNOWN_WINDOW = 10;
const WRONG_WINDOW = -40;
const OTHER_WINDOW_WORDS = -10;
/** Each word of its name that is no word of the indicator, up to three. */
const UNEXPLAINED = -4;
const MOST_UNEXPLAINED = 3;
/** "Đã giải quyết quá hạn" beside "Tổng số quá hạn". */
const RESOLVED = 10;
/** "Giải ngân trong tháng" beside "Giải ngân đến 31/10": a plan is the year's. */
const PART_OF_YEAR = -24;

function windowFit(span: SpanReading, indicator: IndicatorSettings, target: Period): number {
  if (span.span !== 'cumulative') return 0;
  const start = windowStart(indicator, target).month;
  if (span.start !== undefined) return span.start === start ? KNOWN_WINDOW : WRONG_WINDOW;
  return span.sinceJanuary && start !== 1 ? OTHER_WINDOW_WORDS : 0;
}

/** Roles a column may have when its header names the indicator and nothing more. */
function rolesByContent(kind: IndicatorKind, content: ColumnContent): readonly ColumnRole[] {
  if (kind === 'score' || kind === 'amount') return ['rate'];
  if (kind !== 'rate') return [];
  if (content.rateLike + content.ratios > 0) return ['rate'];
  return content.above100 > 0 ? ['numerator'] : ['rate', 'numerator'];
}

/** "4/4" in one cell: the column is a rate with its counts, whichever of them the header names. */
function mostlyRatios(content: ColumnContent): boolean {
  return content.ratios > 0 && content.ratios >= content.whole + content.rateLike + content.words;
}

/** "Chỉ tiêu | Thực hiện" over "60% | 72,5%": what was done, told as a rate. */
function isDoneInPercent({ path, content }: ColumnOfTable): boolean {
  const isCounted = says(wordsOf(path.at(-1) ?? ''), 'số | hồ sơ | lượt | giao dịch');
  return !isCounted && content.rateLike > 0 && content.rateLike > content.filled / 2;
}

function contentKind(role: ColumnRole, indicator: IndicatorSettings): 'rate' | 'count' | 'words' | 'any' {
  if (role === 'note' || role === 'field') return 'words';
  if (indicator.kind === 'score' || indicator.kind === 'amount' || isOfAmounts(indicator)) return 'any';
  return role === 'rate' || role === 'target'
    ? 'rate'
    : role === 'rank' || role === 'maximum'
      ? 'any'
      : 'count';
}

/** What the heading, its neighbours or the titles name, in this order. */
function namings(
  column: ColumnOfTable,
  before: ColumnOfTable | undefined,
  context: MatchContext,
): readonly Naming[] {
  const { indicators, halvesAreCrossed } = context;
  const own = namingsOf(column.path, indicators);
  const borrowed = borrowedNaming(column, before, own, context);
  if (borrowed.length > 0) return borrowed;
  return halvesAreCrossed ? eitherHalf(own) : own;
}

/**
 * Every meaning the column's header path allows.
 *
 * @param before the column to its left, which a bare "Tỷ lệ" may belong to
 */
export function candidatesOf(
  column: ColumnOfTable,
  context: MatchContext,
  before: ColumnOfTable | undefined,
): Candidate[] {
  const named = namings(column, before, context);
  const isBorrowed = named.some(({ by }) => by === 'before');
  return candidatesFrom(column, named, context, isBorrowed && before ? before.path : column.path);
}

/** The meanings a column has by these namings. @param timed the path that tells the time */
export function candidatesFrom(
  column: ColumnOfTable,
  named: readonly Naming[],
  context: MatchContext,
  timed: readonly string[] = column.path,
): Candidate[] {
  const span = spanOf(timePath(timed), context.target, context.time);
  if (!span) return [];
  return named.flatMap((naming) => meaningsOf(column, naming, named, span, context));
}

/** "Tỷ lệ so với dự toán" compares with the plan, not with another time. */
const timePath = (path: readonly string[]): string[] =>
  path.map((part) => plainMonths(part).replace(/so voi (du toan|ke hoach|chi tieu|tong so)/g, ' '));

/** The meanings one naming of a column allows. */
function meaningsOf(
  column: ColumnOfTable,
  naming: Naming,
  named: readonly Naming[],
  span: SpanReading,
  context: MatchContext,
): Candidate[] {
  const { path, content } = column;
  const indicator = context.indicators.find((i) => i.id === naming.indicator);
  if (!indicator || (indicator.kind === 'note' && span.span !== 'month')) return [];
  if (indicator.kind === 'count' && (span.span === 'previous' || span.span === 'lastYear')) return [];
  const word = partOf(path, naming, indicator.kind);
  const quantity = context.sense.of(column, named, word === 'none');
  const role = accepts(indicator, naming, quantity, word);
  if (
    role === undefined ||
    countsOther(path, naming, context.sense.isOfOtherMatters) ||
    context.sense.holdsPartOnly(column, naming)
  )
    return [];
  const isRatio = indicator.kind === 'rate' && role !== 'rate' && mostlyRatios(content);
  const isPercent =
    indicator.kind === 'rate' && !isOfAmounts(indicator) && role === 'numerator' && isDoneInPercent(column);
  const roles =
    isRatio || isPercent
      ? (['rate'] as const)
      : role === 'none'
        ? rolesByContent(indicator.kind, content)
        : [role];
  return roles.flatMap((role) => {
    const header = headerScore(path, naming, role, word, span, indicator, context);
    const fit = contentFit(content, contentKind(role, indicator));
    // Figures under a note ("Số tin bài: 12") measure something else; nobody needs to be asked.
    if ((indicator.kind === 'note' || role === 'target' || role === 'rank') && fit < 0) return [];
    return [
      {
        column: column.column,
        meaning: { indicator: indicator.id, role, span: span.span },
        by: naming.by,
        header,
        score: header + fit,
        contradicts: fit <= CONTRADICTS,
        isOfPart: isOfPart(span, context),
        why: whyOf(path.at(-1) ?? '', fit),
      },
    ];
  });
}

const CONTRADICTS = -50;

/** It is named as the period's, and that does not begin with the year. */
function isOfPart(span: SpanReading, { target }: MatchContext): boolean {
  const { month, day } = firstDay(target);
  return span.span === 'month' && span.isExplicit && (month !== 1 || day !== 1);
}

function whyOf(leaf: string, fit: number): string {
  if (fit <= CONTRADICTS) return columnWords.contradicts(leaf);
  return fit > 0 ? columnWords.confirmed(leaf) : columnWords.chosen(leaf);
}

function headerScore(
  path: readonly string[],
  naming: Naming,
  role: ColumnRole,
  word: PartWord,
  span: SpanReading,
  indicator: IndicatorSettings,
  context: MatchContext,
): number {
  const isParent = naming.by === 'heading' && naming.at < path.length - 1;
  // Points are named by a word or two of what they are given for.
  const isWhole = naming.by === 'heading' && indicator.kind !== 'score';
  const unknown = isWhole ? Math.min(MOST_UNEXPLAINED, unexplained(path, naming)) : 0;
  return (
    NAMED[naming.by] +
    (isParent ? BY_PARENT : 0) +
    (word === 'none' ? 0 : EXPLICIT_ROLE) +
    (span.isExplicit ? EXPLICIT_TIME : 0) +
    windowFit(span, indicator, context.target) +
    unknown * UNEXPLAINED +
    (role === 'numerator' && isOfAmounts(indicator) && isOfPart(span, context) ? PART_OF_YEAR : 0) +
    (role === 'count' && saysResolved(path) ? RESOLVED : 0)
  );
}
