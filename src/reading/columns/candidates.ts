import { columnWords } from '../../messages/columns';
import type { ColumnMeaning, IndicatorKind, Period } from '../../model';
import type { IndicatorSettings } from '../../settings/settings';
import { windowStart } from '../../settings/settings';
import { plain } from '../../text/fold';
import { timeOf } from '../periods';
import type { ColumnContent } from './content';
import { contentFit } from './content';
import { familiesOf, namedAgainstStep } from './families';
import type { FamilyScore } from './families';
import type { RoleWord } from './roles';
import { roleOf } from './roles';
import type { SpanReading, TableTime } from './spans';
import { spanOf } from './spans';

/** One meaning a column may have, and what speaks for it. */
export interface Candidate {
  readonly column: number;
  readonly meaning: ColumnMeaning;
  /** What header and time say; content not counted. */
  readonly header: number;
  /** header plus content. */
  readonly score: number;
  /** The content contradicts the header. */
  readonly contradicts: boolean;
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
  readonly halvesAreCrossed?: boolean;
}

/** "Số hoá kết quả › Tiếp nhận" here and "Số hoá khi tiếp nhận › Giải quyết" there: headings changed places. */
export function halvesAreCrossed(columns: readonly ColumnOfTable[]): boolean {
  const against = new Set(columns.map(({ path }) => namedAgainstStep(path)));
  return against.has('intake') && against.has('results');
}

/** Where the two halves cannot be told apart by their headings, each may be the other. */
function eitherHalf(families: readonly FamilyScore[], context: MatchContext): readonly FamilyScore[] {
  const halves = families.filter((f) => f.indicator === 'intake' || f.indicator === 'results');
  const [half, ...more] = halves;
  if (context.halvesAreCrossed !== true || !half || more.length > 0) return families;
  return [...families, { ...half, indicator: half.indicator === 'intake' ? 'results' : 'intake' }];
}

const EXPLICIT_ROLE = 20;
const EXPLICIT_TIME = 12;
const WRONG_WINDOW = -40;
const OTHER_WINDOW_WORDS = -10;

function windowFit(span: SpanReading, indicator: IndicatorSettings, target: Period): number {
  if (span.span !== 'cumulative') return 0;
  const start = windowStart(indicator, target).month;
  if (span.start !== undefined) return span.start === start ? 10 : WRONG_WINDOW;
  return span.sinceJanuary && start !== 1 ? OTHER_WINDOW_WORDS : 0;
}

/** Roles a column may have when its header names the indicator and nothing more. */
function rolesByContent(kind: IndicatorKind, content: ColumnContent): readonly RoleWord[] {
  if (kind !== 'rate') return [];
  if (content.rateLike + content.ratios > 0) return ['rate'];
  return content.above100 > 0 ? ['numerator'] : ['rate', 'numerator'];
}

/** "4/4" in one cell: the column is a rate with its counts, whichever of them the header names. */
function mostlyRatios(content: ColumnContent): boolean {
  return content.ratios > 0 && content.ratios >= content.whole + content.rateLike + content.words;
}

function contentKind(role: RoleWord): 'rate' | 'count' | 'words' {
  if (role === 'rate') return 'rate';
  return role === 'note' || role === 'field' ? 'words' : 'count';
}

/** "Tỷ lệ", "Đạt tỷ lệ (%)", "Tỷ lệ số hoá": says neither of which indicator nor of which half of the work. */
const BARE_RATE = /^(dat )?(ty le|ti le|tl|phan tram|%)( dat| so hoa)?\s*(\(%\)|%)?(\s*=.*)?$/;
const BORROWED = 30;

/**
 * "Tiếp nhận | Số hoá khi tiếp nhận | Tỷ lệ": a rate that names nothing belongs to the counts right before it.
 *
 * @param own what the column's header allows: nothing, or several indicators
 * @returns what the column before is about, when that is one rate indicator under the same parents
 */
function borrowedFamily(
  { column, path }: ColumnOfTable,
  before: ColumnOfTable | undefined,
  own: readonly FamilyScore[],
  context: MatchContext,
): FamilyScore | undefined {
  const leaf = path.at(-1) ?? '';
  if (own.length === 1 || before?.column !== column - 1 || !BARE_RATE.test(plain(leaf))) return undefined;
  if (before.path.slice(0, -1).join('|') !== path.slice(0, -1).join('|')) return undefined;
  const [family, ...others] = familiesOf(before.path, context.indicators, context.titles);
  const indicator = context.indicators.find((i) => i.id === family?.indicator);
  if (!family || !indicator || others.length > 0 || indicator.kind !== 'rate') return undefined;
  const role = roleOf(before.path, indicator.id, 'rate', family.because, family.isHint);
  if (role === 'rate' || before.content.rateLike + before.content.ratios > 0) return undefined;
  if (own.length > 1) return own.find((f) => f.indicator === indicator.id);
  return { indicator: indicator.id, score: BORROWED, because: leaf, isHint: true };
}

/** "Tháng 1 | Tháng 2 | …" below the title "Tỷ lệ số hoá kết quả": the leaf is a time, its figures are rates. */
function isTitledRate({ path, content }: ColumnOfTable, indicator: IndicatorSettings): boolean {
  const rates = content.rateLike + content.ratios;
  return indicator.kind === 'rate' && timeOf(path.at(-1) ?? '') !== null && rates > content.whole;
}

/**
 * Every meaning the column's header path allows.
 *
 * @param before the column to its left, which a bare "Tỷ lệ" may belong to
 */
export function candidatesOf(
  column: ColumnOfTable,
  context: MatchContext,
  before?: ColumnOfTable,
): Candidate[] {
  const { path, content } = column;
  const found: Candidate[] = [];
  const own = familiesOf(path, context.indicators, context.titles);
  const borrowed = borrowedFamily(column, before, own, context);
  const span = spanOf(borrowed && before ? before.path : path, context.target, context.time);
  if (!span) return found;
  for (const family of eitherHalf(borrowed ? [borrowed] : own, context)) {
    const indicator = context.indicators.find((i) => i.id === family.indicator);
    if (!indicator || (indicator.kind === 'note' && span.span !== 'month')) continue;
    if (indicator.kind === 'count' && (span.span === 'previous' || span.span === 'lastYear')) continue;
    const said = roleOf(path, indicator.id, indicator.kind, family.because, family.isHint);
    const word = said === 'none' && family.isHint && isTitledRate(column, indicator) ? 'rate' : said;
    if (word === 'other' || (word === 'none' && family.isHint)) continue;
    const isRatio = indicator.kind === 'rate' && word !== 'rate' && mostlyRatios(content);
    const roles = isRatio
      ? (['rate'] as const)
      : word === 'none'
        ? rolesByContent(indicator.kind, content)
        : [word];
    for (const role of roles) {
      if (role === 'none' || role === 'other') continue;
      const header =
        family.score +
        (word === 'none' ? 0 : EXPLICIT_ROLE) +
        (span.isExplicit ? EXPLICIT_TIME : 0) +
        windowFit(span, indicator, context.target) -
        (indicator.kind === 'count' && role === 'count' ? detailPenalty(path) : 0);
      const fit = contentFit(content, contentKind(role));
      // Figures under a note ("Số tin bài: 12") measure something else; nobody needs to be asked.
      if (indicator.kind === 'note' && fit < 0) continue;
      const leaf = path.at(-1) ?? '';
      found.push({
        column: column.column,
        meaning: { indicator: indicator.id, role, span: span.span },
        header,
        score: header + fit,
        contradicts: fit <= -50,
        why:
          fit <= -50
            ? columnWords.contradicts(leaf)
            : fit > 0
              ? columnWords.confirmed(leaf)
              : columnWords.chosen(leaf),
      });
    }
  }
  return found;
}

/** "Tổng số" beside "Số hồ sơ quá hạn": parts that are less likely the count itself. */
function detailPenalty(path: readonly string[]): number {
  return /chua|dang|don vi|nguoi/.test(plain(path.at(-1) ?? '')) ? 20 : 0;
}
