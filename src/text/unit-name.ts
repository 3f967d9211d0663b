import type { UnitKind } from '../model';
import { foldName, remembered } from './fold';

/** What stands before the name proper and tells what a unit is. `kept`: part of its identity. */
interface Title {
  readonly words: string;
  readonly kind: UnitKind | undefined;
  readonly kept: boolean;
}

const title = (kind: UnitKind | undefined, kept: boolean, ...words: string[]): Title[] =>
  words.map((w) => ({ words: foldName(w), kind, kept }));

/** Longest first, so that "thị trấn" is seen before anything shorter. */
const TITLES: readonly Title[] = [
  ...title('commune', false, 'thị trấn', 'đặc khu', 'phường', 'xã', 'x.'),
  ...title('office', false, 'phòng', 'p.'),
  ...title('office', true, 'văn phòng', 'thanh tra', 'trung tâm', 'sở', 'chi cục', 'cục', 'chi nhánh'),
  ...title('office', true, 'kho bạc', 'bảo hiểm', 'công an', 'hạt kiểm lâm', 'điện lực', 'đội'),
].sort((a, b) => b.words.length - a.words.length);

/** Could begin a commune's name as well (xã Ban Công): tells only where nothing else does. */
const WEAK_OFFICE = `${foldName('ban')} `;
const ADMINISTRATION = new RegExp(`^(ubnd|${foldName('uỷ ban nhân dân')})[\\s.:]+`, 'u');
const SECRETARIAT = /^vp[.\s]+/;
const ENUMERATION = /^(?:(?:\d{1,3}|[ivx]{1,4}|[a-h])[.)]\s*|[-+*•]\s*)/;
/** "(1)", "[2,3]", "*)", "†", "²": a reference to a remark. */
const REFERENCE =
  '(?:[(\\[]\\s*(?:\\*+|\\d{1,2}(?:\\s*[,;]\\s*\\d{1,2})*)\\s*[)\\]]|\\*+\\)?|[†‡]+|⁽?[⁰¹²³⁴⁵⁶⁷⁸⁹]+⁾?)';
/** "Xã A (1), (2)". */
const REMARK = new RegExp(`(?<=[\\p{L}\\p{M}\\d])\\s*${REFERENCE}(?:\\s*[,;]?\\s*${REFERENCE})?\\s*$`, 'u');
const TOWN_OR_CENTRE = /^tt[.\s]+/;
export const CENTRE = foldName('trung tâm');
const DISTRICT = foldName('huyện');
/** "UBND huyện", "UBND thành phố Hải Dương": no commune. */
const ABOVE_COMMUNES = new RegExp(
  `^(${['huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh'].map(foldName).join('|')})( |$)`,
);
const IN_DISTRICT = new RegExp(`,\\s*${DISTRICT}( .*)?$`);

/** Office abbreviations used all over the country; an authority's own come with its list. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  [
    ['ktht', 'kinh tế hạ tầng'],
    ['kthtđt', 'kinh tế hạ tầng đô thị'],
    ['tckh', 'tài chính kế hoạch'],
    ['vhtt', 'văn hoá thông tin'],
    ['vhxh', 'văn hoá xã hội'],
    ['vhttdl', 'văn hoá thể thao du lịch'],
    ['tnmt', 'tài nguyên môi trường'],
    ['nnmt', 'nông nghiệp môi trường'],
    ['nnptnt', 'nông nghiệp phát triển nông thôn'],
    ['gdđt', 'giáo dục đào tạo'],
    ['lđtbxh', 'lao động thương binh xã hội'],
    ['lđtb xh', 'lao động thương binh xã hội'],
  ].map(([short, long]) => [short ?? '', foldName(long ?? '')]),
);

export interface NameParts {
  /** What is left when titles that carry no identity are gone. */
  readonly core: string;
  /** The title's words: "xã", "phòng" …; "" when the name is bare. */
  readonly title: string;
  readonly kind: UnitKind | undefined;
  /** "TT …": thị trấn or trung tâm. */
  readonly townOrCentre: boolean;
}

function joinWords(folded: string): string {
  return folded
    .replace(/\s*&\s*/g, ' và ')
    .replace(/[-,.;:_/()"'“”]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && word !== 'và' && word !== foldName('và'))
    .join(' ');
}

function withoutDistrict(core: string, isOffice: boolean): string {
  const at = ` ${core}`.indexOf(` ${DISTRICT}`);
  if (at <= 0) return core;
  const rest = core.slice(at + DISTRICT.length);
  return isOffice || rest === '' ? core.slice(0, at - 1) : core;
}

function expanded(core: string): string {
  return ABBREVIATIONS.get(core.replaceAll(' ', '')) ?? core;
}

/** Takes a name apart, once for each spelling. */
export const partsOf = remembered((name: string): NameParts => {
  const whole = foldName(name.replace(REMARK, ''))
    .replace(ENUMERATION, '')
    .replace(SECRETARIAT, `${foldName('văn phòng')} `);
  const administration = ADMINISTRATION.exec(whole);
  const rest = whole.slice(administration?.[0].length ?? 0).replace(IN_DISTRICT, '');

  const town = TOWN_OR_CENTRE.exec(rest);
  if (town && rest.length > town[0].length) {
    const core = joinWords(rest.slice(town[0].length));
    return { core: expanded(core), title: '', kind: undefined, townOrCentre: true };
  }
  for (const t of TITLES) {
    if (!rest.startsWith(t.words)) continue;
    const after = rest.slice(t.words.length);
    if (after.trim() === '' && !t.kept) continue;
    if (after !== '' && !t.words.endsWith('.') && /^[\p{L}\p{M}\d]/u.test(after)) continue;
    const isOffice = t.kind === 'office';
    const core = withoutDistrict(joinWords(t.kept ? rest : after), isOffice);
    const ambiguous = t.words === 'p.';
    return {
      core: t.kept ? core : expanded(core),
      title: ambiguous ? '' : t.words,
      kind: ambiguous ? undefined : t.kind,
      townOrCentre: false,
    };
  }
  const core = withoutDistrict(joinWords(rest), false);
  const kind = administration && !ABOVE_COMMUNES.test(core) ? ('commune' as const) : undefined;
  return { core: expanded(core), title: '', kind, townOrCentre: false };
});

/**
 * Identity of a unit's name: equal for all spellings of one name, prefixes of communes and "Phòng" dropped.
 * Diacritics are never stripped. Two units of a list that share it are told apart by {@link UnitList}.
 */
export function nameKey(name: string): string {
  return partsOf(name).core;
}

/** The identities a name may have, apart from a list: with its title where units share a name, "TT" in full. */
export function keysOfName(name: string): readonly string[] {
  const { core, title: t, townOrCentre } = partsOf(name);
  return [core, ...(t === '' ? [] : [`${t} ${core}`]), ...(townOrCentre ? [`${CENTRE} ${core}`] : [])];
}

/** What the name itself says of the kind; undefined for a bare name. */
export function kindOfName(name: string): UnitKind | undefined {
  return kindIn(partsOf(name));
}

/** The same for a name that was taken apart already. */
export function kindIn({ kind, core }: NameParts): UnitKind | undefined {
  return kind ?? (core.startsWith(WEAK_OFFICE) ? 'office' : undefined);
}

/** The title word of a name ("xã", "phường" …), folded; "" for a bare name. */
export function titleOfName(name: string): string {
  return partsOf(name).title;
}

/** Initials of a folded core: "kinh tế hạ tầng" → "ktht". */
export function initialsOf(core: string): string {
  return core
    .split(' ')
    .map((word) => word.normalize('NFD').charAt(0))
    .join('');
}

/** What centres do: "TT Y tế" is one, whatever stands around it. "TT Tứ Kỳ" tells only by its place. */
const CENTRE_WORK = [
  'y tế|văn hoá|vh|thể thao|thông tin|truyền thông|phát thanh|giáo dục|gd|gdnn|gdtx|dạy nghề|bồi dưỡng|chính trị',
  'phát triển|quỹ đất|dịch vụ|dvnn|hành chính|hcc|phục vụ|khuyến nông|nông nghiệp|kỹ thuật|công nghệ|dân số',
  'bảo trợ|công tác xã hội|nước sạch|môi trường|xúc tiến|lưu trữ',
].join('|');
const IS_CENTRE = new RegExp(`(?<![\\p{L}\\p{M}])(${foldName(CENTRE_WORK)})(?![\\p{L}\\p{M}])`, 'u');

/** Among offices a centre, among communes a town; a centre's work among communes tells neither. */
export function townOrCentre({ core }: NameParts, kindHint: UnitKind | undefined): UnitKind | undefined {
  if (!IS_CENTRE.test(core)) return kindHint;
  return kindHint === 'commune' ? undefined : 'office';
}

/** "TT …", which may be a town or a centre. */
export function isTownOrCentre(name: string): boolean {
  return partsOf(name).townOrCentre;
}
