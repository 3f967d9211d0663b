import type { IndicatorFacts, Way } from '../../indicators';
import { factsOf, INDICATORS } from '../../indicators';
import type { IndicatorId } from '../../model';
import type { IndicatorSettings } from '../../settings/settings';
import { plain, remembered } from '../../text/fold';
import { says, saysOne, unknownWords, without, wordsOf } from './phrases';
import { EVERYBODY, NARROWED } from './words';

/** How an indicator came to be named. */
export type NamedBy =
  /** Words people added for it. */
  | 'user'
  /** Its own words on the path. */
  | 'heading'
  /** Words that leave open which of several it is. */
  | 'maybe'
  /** The heading before, of which this is the rate. */
  | 'before'
  /** The quantity it is a part of. */
  | 'whole'
  /** The title, over a heading of quantities alone. */
  | 'title';

/** An indicator a heading path names. */
export interface Naming {
  readonly indicator: IndicatorId;
  readonly by: NamedBy;
  /** The lowest part of the path that belongs to the name; what stands below says which part of it. */
  readonly at: number;
  /** The heading text that decided. */
  readonly because: string;
}

const HALVES: readonly IndicatorId[] = ['intake', 'results'];
const COMBINED: IndicatorId = 'digitised';

const SCORES = INDICATORS.filter(({ kind }) => kind === 'score');
const FIGURES = INDICATORS.filter(({ kind }) => kind !== 'score');

type NamesIn = (words: string) => readonly IndicatorFacts[];
const namesAmong = (facts: readonly IndicatorFacts[]): NamesIn =>
  remembered((words) => facts.filter(({ words: { names } }) => saysOne(words, names)));

/** Indicators whose words a text holds, as {@link wordsOf} gives it: figures, and the points they may be given. */
const namedIn = namesAmong(FIGURES);
const scoredIn = namesAmong(SCORES);

const ids = (facts: readonly IndicatorFacts[]): IndicatorId[] => facts.map(({ id }) => id);

/** "Số hoá hồ sơ và kết quả": who names both halves in one breath names the two together. */
function combined(found: readonly IndicatorId[]): readonly IndicatorId[] {
  const isBoth = HALVES.every((half) => found.includes(half)) || found.includes(COMBINED);
  return isBoth ? [...found.filter((id) => !HALVES.includes(id) && id !== COMBINED), COMBINED] : found;
}

/** Of a name for both halves, the one that the texts below it speak of. */
function narrowed(found: readonly IndicatorId[], below: string): readonly IndicatorId[] {
  if (!found.includes(COMBINED) || below.trim() === '') return found;
  const half = HALVES.filter((id) => ids(namedIn(` so hoa${below}`)).includes(id));
  return half.length === 1 ? half : found;
}

const joined = (parts: readonly string[]): string => ` ${parts.map((part) => part.trim()).join(' ')} `;

function namedByPeople(path: readonly string[], indicators: readonly IndicatorSettings[]): Naming[] {
  for (let at = path.length - 1; at >= 0; at--) {
    const because = path[at] ?? '';
    const named = indicators.filter((i) =>
      i.headers.some((words) => words !== '' && plain(because).includes(plain(words))),
    );
    if (named.length > 0) return named.map(({ id }) => ({ indicator: id, by: 'user', at, because }));
  }
  return [];
}

const isExcluded = (whole: string, id: IndicatorId): boolean => says(whole, factsOf(id)?.words.unless ?? '');

/** The topmost part that names the indicator by itself: "Thanh toán trực tuyến" below "Hồ sơ thanh toán …" is a part. */
function topmost(parts: readonly string[], at: number, id: IndicatorId, names: NamesIn): number {
  const above = parts.slice(0, at).findIndex((part) => combined(ids(names(part))).includes(id));
  return above >= 0 ? above : at;
}

/** The lowest part that the name needs, from the part where it begins. */
function lowest(parts: readonly string[], from: number, id: IndicatorId, names: NamesIn): number {
  for (let to = from; to < parts.length; to++)
    if (combined(ids(names(joined(parts.slice(from, to + 1))))).includes(id)) return to;
  return parts.length - 1;
}

function byWays(parts: readonly string[], ways: (facts: IndicatorFacts) => readonly Way[]): IndicatorId[] {
  const whole = joined(parts);
  return ids(INDICATORS.filter((facts) => saysOne(whole, ways(facts)))).filter(
    (id) => !isExcluded(whole, id),
  );
}

/** "Lĩnh vực đất đai › Quá hạn", "Hồ sơ quá hạn lĩnh vực đất đai": one field of several; "Lĩnh vực" alone heads their names. */
const isOfOneField = (parts: readonly string[]): boolean =>
  parts.some(
    (part, at) => says(part, 'lĩnh vực') && (at < parts.length - 1 || says(part, 'số | tỷ lệ | hồ sơ')),
  );

/** "Hồ sơ quá hạn trên 30 ngày": those late by so many days, not all that are late. */
const BY_DAYS = / \d+ ngay (?!dau |cuoi |lam viec |thang )/;

/** Part of the dossiers only. */
const isNarrowed = (parts: readonly string[]): boolean =>
  says(without(joined(parts), EVERYBODY), NARROWED) || isOfOneField(parts) || BY_DAYS.test(joined(parts));

/** "Số hoá hồ sơ › Cấp kết quả điện tử": what names something of its own lends no words to what stands above it. */
const saysMoreThan = (id: IndicatorId, text: string): boolean =>
  unknownWords(text, factsOf(id)?.words.names.flat() ?? []).length > 0;

/** The indicators a path names by the words of its own headings, the nearest text first. */
function namedByPath(path: readonly string[], names: NamesIn): Naming[] {
  const parts = path.map(wordsOf);
  const whole = joined(parts);
  if (isNarrowed(parts)) return [];
  let isOther = false;
  for (let at = parts.length - 1; at >= 0; at--) {
    const below = parts.slice(at + 1);
    const own = narrowed(combined(ids(names(parts[at] ?? ''))), joined(below));
    const left = own.filter((id) => !isExcluded(whole, id));
    isOther ||= own.length > 0 && left.length === 0;
    if (left.length > 0)
      return left.map((id) => ({
        indicator: id,
        by: 'heading',
        at: topmost(parts, at, id, names),
        because: path[at] ?? '',
      }));
    const together = combined(ids(names(joined(parts.slice(at))))).filter(
      (id) => !isExcluded(whole, id) && !(isOther && saysMoreThan(id, joined(below))),
    );
    if (together.length > 0)
      return together.map((id) => ({
        indicator: id,
        by: 'heading',
        at: lowest(parts, at, id, names),
        because: path[at] ?? '',
      }));
  }
  if (names !== namedIn || isOther) return [];
  const loose = byWays(parts, ({ words }) => words.loosely);
  const at = parts.length - 1;
  return loose.map((id) => ({ indicator: id, by: 'heading', at, because: path[at] ?? '' }));
}

/** Weak words name nothing beside words of something else: "Số hoá sổ hộ tịch". */
const BESIDE_MAYBE = INDICATORS.filter(({ words }) => words.maybe !== '').flatMap(({ words }) => [
  ...[words.maybe, words.whole, words.parts?.numerator ?? '', words.parts?.denominator ?? ''],
  ...words.names.flat(),
]);

/** Words that leave open which of several is meant. */
function maybeNamed(path: readonly string[]): Naming[] {
  const parts = path.map(wordsOf);
  const at = parts.findIndex((part) => INDICATORS.some(({ words }) => says(part, words.maybe)));
  if (at < 0 || isNarrowed(parts)) return [];
  const isOther = parts.slice(at + 1).some((part) => namedIn(part).length > 0);
  if (isOther || unknownWords(parts[at] ?? '', BESIDE_MAYBE).length > 0) return [];
  return byWays(parts, ({ words }) => (words.maybe === '' ? [] : [[words.maybe]])).map((id) => ({
    indicator: id,
    by: 'maybe',
    at,
    because: path[at] ?? '',
  }));
}

/** What the heading path of a column names by itself; titles and neighbours are asked elsewhere. */
export function namingsOf(
  path: readonly string[],
  indicators: readonly IndicatorSettings[],
): readonly Naming[] {
  const byPeople = namedByPeople(path, indicators);
  if (byPeople.length > 0) return byPeople;
  const named = namedByPath(path, namedIn);
  return [...(named.length > 0 ? named : maybeNamed(path)), ...namedByPath(path, scoredIn)];
}

/** Indicators of figures one text names outright. */
export const namedOutright = (text: string): readonly IndicatorId[] => {
  const words = wordsOf(text);
  return combined(ids(namedIn(words))).filter((id) => !isExcluded(words, id));
};

/** Words of the work that are subjects of their own beside an indicator in a title. */
const OTHER_SUBJECTS = 'tiếp nhận | giải quyết | trả kết quả | số hoá | thanh toán | hài lòng | nộp hồ sơ';

/** The one indicator of figures the titles speak of; undefined when they speak of none, of several, or of more. */
export function titledIndicators(titles: readonly string[]): readonly IndicatorId[] {
  const found = new Set<IndicatorId>();
  for (const line of titles) {
    const named = namedOutright(line);
    const segments = wordsOf(line).split(' , ');
    const listsMore =
      named.length > 0 &&
      segments.some(
        (segment) => ids(namedIn(` ${segment} `)).length === 0 && says(` ${segment} `, OTHER_SUBJECTS),
      );
    if (listsMore && !named.includes(COMBINED)) return [];
    for (const id of named) found.add(id);
  }
  return [...found];
}

/** Whether a heading path names one of the indicators, or the quantity one is a part of. */
export function speaksOf(path: readonly string[], indicators: readonly IndicatorSettings[]): boolean {
  if (namingsOf(path, indicators).some((n) => indicators.some(({ id }) => id === n.indicator))) return true;
  const words = joined(path.map(wordsOf));
  return indicators.some(({ id }) => says(words, factsOf(id)?.words.whole ?? ''));
}
