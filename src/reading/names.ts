import type { Period, Unit, UnitEntry, UnitKind } from '../model';
import { comparePeriods, periodKey } from '../model';
import type { Settings } from '../settings/settings';
import { foldName, remembered, tidy } from './text';

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
const WEAK_OFFICE = foldName('ban');
const ADMINISTRATION = new RegExp(`^(ubnd|${foldName('uỷ ban nhân dân')})[\\s.:]+`, 'u');
const SECRETARIAT = /^vp[.\s]+/;
const ENUMERATION = /^(?:(?:\d{1,3}|[ivx]{1,4}|[a-h])[.)]\s*|[-+*•]\s*)/;
const TOWN_OR_CENTRE = /^tt[.\s]+/;
const TOWN = foldName('thị trấn');
const CENTRE = foldName('trung tâm');
const DISTRICT = foldName('huyện');
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

interface NameParts {
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

const partsOf = remembered((name: string): NameParts => {
  const whole = foldName(name)
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
  const leadsDistrict = core.startsWith(`${DISTRICT} `);
  const kind = administration && !leadsDistrict ? ('commune' as const) : undefined;
  return { core: expanded(core), title: '', kind, townOrCentre: false };
});

/**
 * Identity of a unit's name: equal for all spellings of one name, prefixes of communes and "Phòng" dropped.
 * Diacritics are never stripped. Two units of a list that share it are told apart by {@link identifyUnit}.
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
  const parts = partsOf(name);
  if (parts.kind) return parts.kind;
  return parts.core.startsWith(`${WEAK_OFFICE} `) ? 'office' : undefined;
}

/** The title word of a name ("xã", "phường" …), folded; "" for a bare name. */
export function titleOfName(name: string): string {
  return partsOf(name).title;
}

/** Initials of a folded core: "kinh tế hạ tầng" → "ktht". */
function initialsOf(core: string): string {
  return core
    .split(' ')
    .map((word) => word.normalize('NFD').charAt(0))
    .join('');
}

interface UnitIndex {
  readonly byTitle: ReadonlyMap<string, UnitEntry>;
  /** Undefined value: several units share the name. */
  readonly byCore: ReadonlyMap<string, UnitEntry | undefined>;
  readonly byInitials: ReadonlyMap<string, UnitEntry | undefined>;
  readonly aliases: ReadonlyMap<string, UnitEntry>;
  readonly entries: readonly UnitEntry[];
}

function addUnlessShared<Value>(map: Map<string, Value | undefined>, key: string, value: Value): void {
  if (!map.has(key) || map.get(key) === value) map.set(key, value);
  else map.set(key, undefined);
}

function isValid(entry: UnitEntry, period: Period): boolean {
  return (
    (!entry.from || comparePeriods(entry.from, period) <= 0) &&
    (!entry.to || comparePeriods(entry.to, period) >= 0)
  );
}

function buildIndex(
  units: readonly UnitEntry[],
  aliases: Settings['reading']['aliases'],
  period: Period,
): UnitIndex {
  const entries = units.filter((entry) => isValid(entry, period));
  const byTitle = new Map<string, UnitEntry>();
  const byCore = new Map<string, UnitEntry | undefined>();
  const byInitials = new Map<string, UnitEntry | undefined>();
  for (const entry of entries) {
    for (const spelling of [entry.name, ...entry.aliases]) {
      const { core, title: t } = partsOf(spelling);
      if (t !== '') byTitle.set(`${t}|${core}`, entry);
      addUnlessShared(byCore, core, entry);
    }
    if (entry.kind === 'office') addUnlessShared(byInitials, initialsOf(partsOf(entry.name).core), entry);
  }
  const accepted = new Map<string, UnitEntry>();
  for (const { spelling, unit } of aliases) {
    const entry = byCore.get(nameKey(unit)) ?? entries.find((e) => tidy(e.name) === tidy(unit));
    if (entry) accepted.set(foldName(spelling), entry);
  }
  return { byTitle, byCore, byInitials, aliases: accepted, entries };
}

const indexes = new WeakMap<readonly UnitEntry[], Map<string, UnitIndex>>();

/** Built once per list, aliases and month. */
function indexOf(
  units: readonly UnitEntry[],
  aliases: Settings['reading']['aliases'],
  period: Period,
): UnitIndex {
  const perMonth = indexes.get(units) ?? new Map<string, UnitIndex>();
  indexes.set(units, perMonth);
  const key = `${periodKey(period)}|${aliases.map((a) => `${a.spelling}>${a.unit}`).join('|')}`;
  const index = perMonth.get(key) ?? buildIndex(units, aliases, period);
  perMonth.set(key, index);
  return index;
}

function entryFor(name: string, index: UnitIndex, kindHint: UnitKind | undefined): UnitEntry | undefined {
  const alias = index.aliases.get(foldName(name));
  if (alias) return alias;
  const parts = partsOf(name);
  const exact = index.byTitle.get(`${parts.townOrCentre ? TOWN : parts.title}|${parts.core}`);
  if (exact) return exact;
  const sameName = index.byCore.get(parts.core);
  if (sameName && fits(sameName, parts, kindHint)) return sameName;
  if (parts.townOrCentre) {
    const centre = index.byCore.get(`${CENTRE} ${parts.core}`);
    if (centre) return centre;
  }
  const mayBeOffice = parts.kind !== 'commune' && kindHint !== 'commune';
  return mayBeOffice ? index.byInitials.get(parts.core.replaceAll(' ', '')) : undefined;
}

/** "Xã Tứ Kỳ" is not the town of that name: a title that contradicts the list's is another unit. */
function fits(entry: UnitEntry, parts: NameParts, kindHint: UnitKind | undefined): boolean {
  if (parts.kind && parts.kind !== entry.kind) return false;
  const official = partsOf(entry.name).title;
  if (parts.title !== '' && official !== '' && parts.title !== official) return false;
  return parts.title !== '' || parts.kind !== undefined || !kindHint || kindHint === entry.kind;
}

/** The list's entry a name stands for in a month; undefined when the list does not know it. */
export function findEntry(
  name: string,
  units: readonly UnitEntry[],
  period: Period,
  options: { aliases?: Settings['reading']['aliases']; kindHint?: UnitKind | undefined } = {},
): UnitEntry | undefined {
  return entryFor(name, indexOf(units, options.aliases ?? NO_ALIASES, period), options.kindHint);
}

const NO_ALIASES: Settings['reading']['aliases'] = [];

/** Identity of a listed unit: its name's, with the title where another unit of the list has the same name. */
export function entryKey(entry: UnitEntry, units: readonly UnitEntry[], period: Period): string {
  const { core, title: t } = partsOf(entry.name);
  const index = indexOf(units, NO_ALIASES, period);
  return index.byCore.get(core) === undefined && index.byCore.has(core) ? `${t} ${core}` : core;
}

function accepted(name: string, aliases: Settings['reading']['aliases']): string | undefined {
  return aliases.findLast(({ spelling }) => foldName(spelling) === foldName(name))?.unit;
}

/**
 * Ties a name as written in a sheet to the authority's list.
 *
 * @param kindHint what the group heading above the unit says
 */
export function identifyUnit(name: string, settings: Settings, period: Period, kindHint?: UnitKind): Unit {
  const shown = tidy(name);
  const index = indexOf(settings.units, settings.reading.aliases, period);
  const entry = entryFor(shown, index, kindHint);
  if (entry) return { name: shown, key: entryKey(entry, settings.units, period), kind: entry.kind, entry };
  // Without a list an accepted spelling still stands for the unit that other months write so.
  const said = settings.units.length > 0 ? undefined : accepted(shown, settings.reading.aliases);
  const parts = partsOf(said ?? shown);
  const own = parts.townOrCentre && kindHint !== 'office' ? 'commune' : parts.kind;
  const kind = own ?? kindHint ?? kindOfName(said ?? shown);
  const centre = parts.townOrCentre && kind === 'office';
  return { name: shown, key: centre ? `${CENTRE} ${parts.core}` : parts.core, kind, entry: undefined };
}
