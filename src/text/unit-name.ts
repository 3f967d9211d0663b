import type { UnitKind } from '../model';
import { foldName, remembered } from './fold';
import { behindDesk } from './front-desks';
import { cleanName, typeAt, Words } from './name-words';
import type { TypeSpelling, UnitType } from './unit-types';

/** A unit's name taken apart, once for each spelling. */
export interface NameParts {
  /** What is left, folded, when words that carry no identity are gone. */
  readonly core: string;
  /** The type's words, folded: "xã", "phòng" …; "" when the name is bare. */
  readonly title: string;
  /** What the name says of the kind whatever stands around it. */
  readonly kind: UnitKind | undefined;
  /** The same, or what it may well say: "Ban Quản trị" is an office unless it stands among communes. */
  readonly likelyKind: UnitKind | undefined;
  /** "TT …": thị trấn or trung tâm. */
  readonly townOrCentre: boolean;
  /** The front desk of the commune, where it takes in dossiers. */
  readonly isDesk: boolean;
  /** Without remarks, numbers, "UBND" and the authority above. */
  readonly bare: string;
  /** The type's word as a letter writes it, for the kind the unit turns out to be; undefined for a bare name. */
  readonly type: (kind: UnitKind | undefined) => string | undefined;
  /** What follows the type's word, as written. */
  readonly rest: string;
}

export const CENTRE = foldName('trung tâm');
const DISTRICT = foldName('huyện');
/** "UBND huyện", "UBND thành phố Hải Dương": no commune. */
const ABOVE_COMMUNES = new RegExp(
  `^(${['huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh'].map(foldName).join('|')})( |$)`,
);
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

/** A word of one syllable and another are a commune's name as well: Sở Dầu, Đội Bình, Ban Công. */
function mayBePlace({ type, words }: TypeSpelling, rest: Words): boolean {
  return type.isKept && words.length === 1 && rest.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(rest.text);
}

const IN_PROVINCE = /\s(?:tỉnh)\s\S.*$/iu;

const withoutProvince = (rest: Words): Words => {
  const text = rest.text.replace(IN_PROVINCE, '');
  return text === rest.text ? rest : new Words(text.split(' '));
};

/** Takes a name apart, once for each spelling. */
export const partsOf = remembered((name: string): NameParts => {
  const { words: own, isAdministration } = cleanName(name);
  const commune = behindDesk(own);
  const words = commune ?? own;
  const base = { bare: own.text, townOrCentre: false, isDesk: commune !== undefined };

  if ((words.first === 'tt' || words.first === 'tt.') && words.length > 1) {
    const rest = words.from(1);
    const core = expanded(joinWords(rest.key));
    const type = (kind: UnitKind | undefined): string | undefined =>
      kind === undefined ? undefined : kind === 'commune' ? 'thị trấn' : 'Trung tâm';
    return {
      ...base,
      core,
      title: '',
      kind: undefined,
      likelyKind: undefined,
      townOrCentre: true,
      type,
      rest: rest.text,
    };
  }
  if (words.first === 'p.' && words.length > 1) {
    const rest = words.from(1);
    const core = expanded(withoutDistrict(joinWords(rest.key), true));
    const type = (kind: UnitKind | undefined): string | undefined =>
      kind === undefined ? undefined : kind === 'commune' ? 'phường' : 'Phòng';
    return { ...base, core, title: '', kind: undefined, likelyKind: undefined, type, rest: rest.text };
  }
  const spelling = typeAt(words);
  if (!spelling || mayBePlace(spelling, words.from(spelling.words.length))) {
    const core = withoutDistrict(joinWords(words.key), false);
    const kind = isAdministration && !ABOVE_COMMUNES.test(core) ? ('commune' as const) : undefined;
    return {
      ...base,
      core: expanded(core),
      title: '',
      kind,
      likelyKind: kind,
      type: () => undefined,
      rest: words.text,
    };
  }
  return typed(spelling, words, base);
});

function typed(
  { type, words: spelt, isShort }: TypeSpelling,
  words: Words,
  base: Pick<NameParts, 'bare' | 'townOrCentre' | 'isDesk'>,
): NameParts {
  const title = foldName(type.word);
  const isOffice = type.kind === 'office';
  const rest = isOffice ? words.from(spelt.length) : withoutProvince(words.from(spelt.length));
  const core = withoutDistrict(joinWords(type.isKept ? `${title} ${rest.key}` : rest.key), isOffice);
  const kind = type.isWeak ? undefined : type.kind;
  return {
    ...base,
    core: type.isKept ? core : expanded(core),
    title,
    kind,
    likelyKind: type.kind,
    type: (known) => (known === type.kind ? wordOf(type, isShort, words) : undefined),
    rest: rest.text,
  };
}

/** An office's word as the sheet writes it where it is written out, a commune's always in small letters. */
function wordOf(type: UnitType, isShort: boolean, words: Words): string {
  if (type.kind === 'commune' || isShort) return type.word;
  return words.text.split(' ').slice(0, type.word.split(' ').length).join(' ');
}

/**
 * Identity of a unit's name: equal for all spellings of one name, words of communes and "Phòng" dropped.
 * Diacritics are never stripped. Two units of a list that share it are told apart by the list.
 */
export function nameKey(name: string): string {
  return partsOf(name).core;
}

/** Equal for spellings of one name with its type: "Xã Tân Phong" and "Phường Tân Phong" differ. */
export function typedKey(name: string): string {
  const { title, core } = partsOf(name);
  return `${title}|${core}`;
}

/** The identities a name may have, apart from a list: with its title where units share a name, "TT" in full. */
export function keysOfName(name: string): readonly string[] {
  const { core, title, townOrCentre } = partsOf(name);
  return [
    core,
    ...(title === '' ? [] : [`${title} ${core}`]),
    ...(townOrCentre ? [`${CENTRE} ${core}`] : []),
  ];
}

/** "Trung tâm PVHCC xã A": the commune's front desk, not the commune's own name. */
export function isDeskName(name: string): boolean {
  return partsOf(name).isDesk;
}

/** What the name itself says of the kind; undefined for a bare name. */
export function kindOfName(name: string): UnitKind | undefined {
  return partsOf(name).likelyKind;
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
