import { INDICATORS } from '../../indicators';
import type { IndicatorId } from '../../model';
import type { IndicatorSettings } from '../../settings/settings';
import { plain, remembered } from '../../text/fold';

/** What one header text speaks of. */
export interface Topic {
  /** Indicators it names outright. */
  readonly strong: readonly IndicatorId[];
  /** Digitisation without saying which of the two. */
  readonly digitised: boolean;
  /** The step of the work: reception or resolution, each one half of a digitisation indicator. */
  readonly steps: readonly ('intake' | 'results')[];
  /** Something else that people measure: never one of ours. */
  readonly other: boolean;
}

const OTHER =
  /nop (ho so )?truc tuyen|tiep nhan (ho so )?truc tuyen|ho so truc tuyen|hs truc tuyen|dvc ?tt|dvc truc tuyen|dich vu cong truc tuyen|toan trinh|mot phan|muc do [234]|hai long|dung han|truoc han|som han|trong han|dung va truoc|buu chinh|bcci|chu ky so|ky so|tai khoan|dinh danh|vneid|\bdiem\b|xep (hang|loai|thu)|thu hang|danh gia|chi tieu giao|duoc giao|^(chi tieu|muc tieu)( nam( 20\d\d)?| giao)?\s*(\(?%\)?)?$|ke hoach|muc giao|so thu tuc|so tthc|van ban|ghi chu|dang giai quyet|chua giai quyet|dang xu ly|ton dong|so tien|doanh thu|tra lai|tu choi|rut ho so|dung xu ly|bo sung|khai thac|tai su dung|su dung lai|ban giay/;
const PAYMENT_OTHER = /so tien|doanh thu|\(dong\)|trieu dong/;
const PENDING = /dang giai quyet|chua giai quyet|dang xu ly|con lai|chua den han/;

/** Parents whose columns are never figures of ours, whatever their leaves say. */
const ASIDE = /danh gia|xep (loai|hang)|\bdiem\b/;

/** "Đang giải quyết › Quá hạn", "Đánh giá › Số hoá": the leaf names an indicator, its parent something else. */
function standsAside(path: readonly string[]): boolean {
  return path.slice(0, -1).some((part) => {
    const text = plain(part);
    return PENDING.test(text) || (ASIDE.test(text) && topicOf(part).strong.length === 0);
  });
}

/** "Kết quả số hoá hồ sơ": how digitising went, not the digitising of results. */
const OUTCOME =
  /(?<!so hoa |\bso |so luong |ty le |\btong )\b(ket qua|kq) (?=((thuc hien|cong tac|viec|trien khai) )*so hoa)/g;

const topicOf = remembered((raw: string): Topic => {
  const text = plain(raw).replace(OUTCOME, '');
  let strong = INDICATORS.filter(({ headings }) => headings?.names.test(text) === true).map(({ id }) => id);
  const both = strong.includes('intake') && strong.includes('results');
  if (both) strong = strong.filter((id) => id !== 'intake' && id !== 'results');
  // "thanh toán …" names payment even beside words that also belong to other metrics.
  const other = PAYMENT_OTHER.test(text) || (OTHER.test(text) && strong.length === 0) || PENDING.test(text);
  const steps: ('intake' | 'results')[] = [];
  if (/tiep nhan|thanh phan|tphs|dau vao/.test(text)) steps.push('intake');
  if (/giai quyet|ket qua|\bkq\b|dau ra/.test(text)) steps.push('results');
  return { strong, digitised: both || (/so hoa/.test(text) && strong.length === 0), steps, other };
});

/** "Số hoá kết quả › Tiếp nhận": the indicator a parent names while its leaf names the other step of the work. */
export function namedAgainstStep(path: readonly string[]): 'intake' | 'results' | undefined {
  const { steps, strong, digitised } = topicOf(path.at(-1) ?? '');
  const [step, ...more] = steps;
  if (step === undefined || more.length > 0 || strong.length > 0 || digitised) return undefined;
  const named = path
    .slice(0, -1)
    .map((part) => topicOf(part).strong)
    .findLast((ids) => ids.length > 0);
  if (named?.length !== 1) return undefined;
  const [id] = named;
  return (id === 'intake' || id === 'results') && id !== step ? id : undefined;
}

/** An indicator a header path may stand for, and how surely (0–60). */
export interface FamilyScore {
  readonly indicator: IndicatorId;
  readonly score: number;
  /** The header text that decided. */
  readonly because: string;
  /** Only the titles or a step of the work hint at it: the column itself must say which part it is. */
  readonly isHint?: boolean;
}

function namedBy(path: readonly string[], indicators: readonly IndicatorSettings[]): FamilyScore[] {
  for (const part of [...path].reverse()) {
    const text = plain(part);
    const named = indicators.filter((i) =>
      i.headers.some((words) => words !== '' && text.includes(plain(words))),
    );
    if (named.length > 0) return named.map((i) => ({ indicator: i.id, score: 65, because: part }));
  }
  return [];
}

/**
 * The indicators a header path speaks of, judged from the leaf upwards: the nearest text that names one wins over
 * its parents, and a text that names something else ends the search.
 *
 * @param context titles above the table, used only when the path itself names nothing
 */
export function familiesOf(
  path: readonly string[],
  indicators: readonly IndicatorSettings[],
  context: readonly string[],
): readonly FamilyScore[] {
  const named = namedBy(path, indicators);
  if (named.length > 0) return named;
  if (standsAside(path)) return [];
  let digitised: string | undefined;
  let steps: Topic['steps'] = [];
  for (let at = path.length - 1; at >= 0; at--) {
    const part = path[at] ?? '';
    const topic = topicOf(part);
    if (topic.other) return [];
    const score = at === path.length - 1 ? 60 : 55;
    if (topic.strong.length > 0) {
      const nearer = steps.filter((step) => topic.strong.includes(step));
      const both = topic.strong.length > 1 && nearer.length === 1 ? nearer : topic.strong;
      return both.map((indicator) => ({ indicator, score, because: part }));
    }
    if (steps.length !== 1 && topic.steps.length > 0) steps = steps.length === 0 ? topic.steps : steps;
    if (topic.digitised) digitised = digitised ?? part;
  }
  const leaf = path.at(-1) ?? '';
  if (digitised !== undefined) {
    const titled = contextFamily(context);
    const byTitle = titled === 'intake' || titled === 'results' ? [titled] : (['intake', 'results'] as const);
    const isOutcome = path.some((part) => plain(part).replace(OUTCOME, '') !== plain(part));
    // Alone among its neighbours, "Kết quả số hoá" is the name people give to the results.
    const unsaid = isOutcome && titled === undefined ? (['results'] as const) : byTitle;
    const meant = steps.length === 1 ? steps : unsaid;
    return meant.map((indicator) => ({ indicator, score: 50, because: digitised ?? leaf }));
  }
  const titled = contextFamily(context);
  if (steps.length === 1 && steps[0] && !isCrowded(path)) {
    const inTitle = titled === 'digitised' || titled === steps[0];
    return [{ indicator: steps[0], score: inTitle ? 45 : 30, because: leaf, isHint: true }];
  }
  if (titled !== undefined && titled !== 'digitised' && steps.length === 0)
    return [{ indicator: titled, score: 40, because: leaf, isHint: true }];
  return [];
}

/** Forms of the reporting decree split reception by channel: those are no denominators. */
function isCrowded(path: readonly string[]): boolean {
  return path.some((part) => /truc tiep|truc tuyen|buu chinh|bcci|ky truoc/.test(plain(part)));
}

/** The one indicator the titles speak of; undefined when they speak of none or of several. */
function contextFamily(context: readonly string[]): IndicatorId | 'digitised' | undefined {
  const found = new Set<IndicatorId | 'digitised'>();
  for (const line of context) {
    const topic = topicOf(line);
    for (const id of topic.strong) found.add(isHalf(id) && !namesAlone(line, id) ? 'digitised' : id);
    if (topic.digitised) found.add('digitised');
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const isHalf = (id: IndicatorId): boolean => id === 'intake' || id === 'results';

/** "Số hoá hồ sơ, giải quyết TTHC" lists two things; neither of them is the digitising of results. */
function namesAlone(title: string, id: IndicatorId): boolean {
  return title.split(/[,;]|\s[vV]à\s|\sVÀ\s/u).some((part) => topicOf(part).strong.includes(id));
}

export { topicOf };
