import { factsOf, LATE, MATTERS } from '../../indicators';
import type { IndicatorId } from '../../model';
import type { Agreement } from './agreement';
import type { ColumnOfTable } from './candidates';
import type { ColumnContent } from './content';
import type { Naming } from './naming';
import { says, saysOne, without, wordsOf } from './phrases';
import { quantityOf } from './quantities';
import type { Quantity } from './words';
import { RATE } from './words';

const TOTAL_POINTS =
  'tổng điểm | điểm tổng | tổng số điểm | tổng cộng điểm | điểm tổng cộng | điểm tổng hợp | tổng hợp điểm';
const POINTS_TITLE = 'điểm | bộ chỉ số | chỉ số | 766 | xếp hạng | chấm điểm';
/** The most points any group of the sets in use has; a larger number beside a total of points is no point of a group. */
const LARGEST_GROUP = 22;
/** What sets of indicators give a group at most, besides what the decision says. */
const MAXIMA = [5, 10, 12, 15, 18, 20, LARGEST_GROUP, 25, 100];

const OF_DOSSIERS = 'văn bản xin lỗi | tin bài , văn bản';
const DOSSIER_WORK =
  'hồ sơ | thủ tục hành chính | dịch vụ công | một cửa | số hoá | chứng thực | cải cách hành chính';

/** What a row "Điểm tối đa" says of a column. */
export type MaximumOf = (column: number) => number | undefined;

/** So many columns left of a rate may hold its counts. */
const MOST_BESIDE = 8;

/** `doubtful`: points or percent, nothing tells. */
export type ColumnQuantity = Quantity | 'doubtful' | undefined;

const parentsOf = ({ path }: ColumnOfTable): string => path.slice(0, -1).join('|');
const leafOf = ({ path }: ColumnOfTable): string => wordsOf(path.at(-1) ?? '');

/** What the columns of a table say of each other: which of them hold points although they do not say so. */
export class TableSense {
  private readonly hasPointsTitle: boolean;
  /** It speaks of tasks, documents or letters, and nowhere of dossiers: what is late in it is none. */
  readonly isOfOtherMatters: boolean;
  private readonly quantities = new Map<number, Quantity | undefined>();

  constructor(
    private readonly columns: readonly ColumnOfTable[],
    titles: readonly string[],
    private readonly ratioOf: Agreement,
    private readonly maximumOf: MaximumOf = () => undefined,
  ) {
    const headings = columns.map(({ path }) => path.map(wordsOf).join(' '));
    const lines = titles.map(wordsOf);
    const isOther = (text: string, matters: string): boolean => says(without(text, OF_DOSSIERS), matters);
    this.isOfOtherMatters =
      ![...lines, ...headings].some((text) => says(text, DOSSIER_WORK)) &&
      (lines.some((line) => isOther(line, MATTERS)) ||
        headings.some(
          (heading) => !says(heading, `${LATE} | ${RATE}`) && isOther(heading, `${MATTERS} | văn bản`),
        ));
    this.hasPointsTitle = titles.some((line) => says(wordsOf(line), POINTS_TITLE));
    for (const column of columns)
      this.quantities.set(
        column.column,
        quantityOf(column.path) ?? (this.isBelowMaximum(column) ? 'points' : undefined),
      );
  }

  /** What a column counts by its own words. */
  own({ column }: ColumnOfTable): Quantity | undefined {
    return this.quantities.get(column);
  }

  /**
   * What a column counts when its neighbours are heard too.
   *
   * @param named the indicators its heading names
   * @param isBare its heading names them and no part: neither a rate nor a count
   */
  of(column: ColumnOfTable, named: readonly Naming[], isBare: boolean): ColumnQuantity {
    const own = this.own(column);
    if (own !== undefined) return own;
    if (says(leafOf(column), RATE)) return this.isRatioOfPoints(column);
    if (!isBare || this.saysPercent(column)) return undefined;
    const most = mostPoints(named);
    if (most === undefined) return undefined;
    const { content } = column;
    if (content.ofSame !== undefined) return pointsOf(content, most);
    const { largest } = content;
    if (largest === undefined) return undefined;
    if (this.hasTotalBeside(column)) {
      if (largest <= most) return 'points';
      return largest <= LARGEST_GROUP ? 'doubtful' : undefined;
    }
    const isLikePoints = this.hasPointsTitle
      ? largest <= LARGEST_GROUP
      : largest <= most && content.rateLike > 0;
    return isLikePoints ? 'doubtful' : undefined;
  }

  /**
   * "Trước hạn | Đúng hạn", with or without parts below: what the indicator counts stands in two columns, and this one
   * holds but one of them.
   */
  holdsPartOnly({ path }: ColumnOfTable, { indicator }: Naming): boolean {
    const words = factsOf(indicator)?.words;
    if (!words || words.rest === '') return false;
    const isNamed = (text: string | undefined): boolean => saysOne(wordsOf(text ?? ''), words.names);
    const at = path.findLastIndex(isNamed);
    if (at < 0 || says(wordsOf(path[at] ?? ''), words.rest)) return false;
    const parents = path.slice(0, at).join('|');
    return this.columns.some(
      (other) =>
        other.path.slice(0, at).join('|') === parents &&
        says(wordsOf(other.path[at] ?? ''), words.rest) &&
        !isNamed(other.path[at]),
    );
  }

  /**
   * "Tổng số | Đúng hạn | Quá hạn | Tỷ lệ": the figures say that a rate is of other counts than those right before it.
   */
  isRateOfOthers(rate: ColumnOfTable, before: ColumnOfTable): boolean {
    const counts = this.columns
      .filter(({ column, content }) => column < rate.column && content.whole > 0)
      .slice(-MOST_BESIDE);
    const pairs = counts.flatMap((part) =>
      counts
        .filter((whole) => whole !== part && this.ratioOf(part.column, whole.column, rate.column) === true)
        .map((whole) => [part, whole]),
    );
    return pairs.length > 0 && !pairs.some((pair) => pair.includes(before));
  }

  /** The column by which the figures divide those right before a rate. */
  wholeBehind(rate: ColumnOfTable, part: ColumnOfTable): ColumnOfTable | undefined {
    return this.columns.find(
      (whole) => whole !== part && this.ratioOf(part.column, whole.column, rate.column) === true,
    );
  }

  /** The sheet's own row says how many points there are at most. */
  private isBelowMaximum(column: ColumnOfTable): boolean {
    const maximum = this.maximumOf(column.column);
    const { largest } = column.content;
    return maximum !== undefined && largest !== undefined && largest <= maximum && !this.saysPercent(column);
  }

  private saysPercent({ path, content }: ColumnOfTable): boolean {
    return content.percentSigns > 0 || path.some((part) => says(wordsOf(part), RATE));
  }

  /** "Tổng điểm" under the same heading, or over the whole table. */
  private hasTotalBeside(column: ColumnOfTable): boolean {
    return this.columns.some(
      (other) =>
        other !== column &&
        says(leafOf(other), TOTAL_POINTS) &&
        (other.path.length === 1 || parentsOf(other) === parentsOf(column)),
    );
  }

  /** "Điểm | Điểm tối đa | Tỷ lệ": the ratio of a score is a score. */
  private isRatioOfPoints(column: ColumnOfTable): ColumnQuantity {
    const block = this.columns.filter(
      (other) => other !== column && column.path.length > 1 && parentsOf(other) === parentsOf(column),
    );
    const points = block.filter((other) => this.own(other) === 'points');
    const maximum = block.find((other) => this.own(other) === 'maximum');
    const [only] = points;
    if (!only) return undefined;
    const counts = block.filter((other) => this.own(other) === undefined && other.content.whole > 0);
    if (maximum) {
      const isRatio = this.ratioOf(only.column, maximum.column, column.column);
      return isRatio === false && counts.length >= 2 ? undefined : 'points';
    }
    return counts.length >= 2 ? undefined : 'doubtful';
  }
}

/** "7/10" and "9/10" of a score's 10: points, where one has a fraction, or as many dossiers for every unit. */
function pointsOf({ ofSame, words }: ColumnContent, most: number): ColumnQuantity {
  if (ofSame === undefined || ![most, ...MAXIMA].includes(ofSame)) return undefined;
  return words > 0 ? 'points' : 'doubtful';
}

/** The most points a score among them can have; undefined where none is a score. */
function mostPoints(named: readonly Naming[]): number | undefined {
  const known = named.flatMap(({ indicator }) => maximumOf(indicator) ?? []);
  return known.length > 0 ? Math.max(...known) : undefined;
}

function maximumOf(indicator: IndicatorId): number | undefined {
  const maximum = factsOf(indicator)?.maximum;
  return maximum === null || maximum === undefined ? undefined : maximum / 100;
}
