import type { ListStyle } from '../../settings/letter-words';
import { printCount } from '../../text/print';
import { COMMUNE_WORDS } from '../../text/unit-types';
import { headOf } from './names';
import type { UnitName } from './names';
import type { Voice } from './voice';

/** "A, B, C và D", "A, B, C, D" or "A; B; C; D". */
export function joinList(items: readonly string[], style: ListStyle, voice: Voice): string {
  if (style === 'semicolons') return items.join('; ');
  return style === 'commas' ? items.join(', ') : joinWithAnd(items, ', ', voice);
}

function joinWithAnd(items: readonly string[], separator: string, voice: Voice): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(separator)}${voice.wording.phrases.and}${last}`;
}

/** "UBND xã X", "UBND các xã X và Y", "Phòng A, UBND các xã: X, Y và UBND thị trấn Z". */
export function nameList(units: readonly UnitName[], style: ListStyle, voice: Voice): string {
  return joinParts(
    units,
    style,
    voice,
    (unit) => unit.full,
    (_, names) => names,
  );
}

/** Whether a list of so many units stands in the annex and not in the letter. */
export function isLong(count: number, { wording: { annex } }: Voice): boolean {
  return annex.include && annex.listsAbove > 0 && count > annex.listsAbove;
}

/** The names, or how many there are and that the annex has them: "24 địa phương (danh sách tại Phụ lục)". */
export function namesOrCount(units: readonly UnitName[], style: ListStyle, voice: Voice): string {
  if (!isLong(units.length, voice)) return nameList(units, style, voice);
  return `${countedUnits(units, voice)} ${voice.fill(voice.wording.annex.listed)}`;
}

/** The items where a sentence has said how many there are, or that the annex has them. */
export function itemsOrAnnex(items: readonly string[], style: ListStyle, voice: Voice): string {
  return isLong(items.length, voice)
    ? voice.fill(voice.wording.annex.listedAll)
    : joinList(items, style, voice);
}

/** The same for the units' heads: "Trưởng phòng A, Chủ tịch UBND các xã X và Y". */
export function headList(units: readonly UnitName[], style: ListStyle, staff: string, voice: Voice): string {
  const single = (unit: UnitName): string =>
    unit.kind === 'office' && staff ? `${unit.head}${staff} ${unit.full}` : headOf(unit.head, unit.full);
  return joinParts(units, style, voice, single, headOf);
}

/** Offices by name, then communes of one type and head together. */
function joinParts(
  units: readonly UnitName[],
  style: ListStyle,
  voice: Voice,
  single: (unit: UnitName) => string,
  several: (head: string, names: string) => string,
): string {
  const { nouns } = voice.wording;
  const groups = groupByType(units);
  const typed = groups.filter((group) => group[0]?.type !== undefined);
  const isOneType = typed.length <= 1;
  const isPlural = (group: readonly UnitName[]): boolean => group.length > 1;
  const parts = groups.map((group, at) => {
    const [first] = group;
    if (!first) return '';
    if (!isPlural(group)) return single(first);
    const list = joinList(
      group.map((unit) => unit.proper),
      // What goes on behind its units has its own "và".
      isOneType && at === groups.length - 1 ? style : 'commas',
      voice,
    );
    const template = isOneType ? nouns.communesNamed : nouns.communesListed;
    return several(first.head, voice.fill(template, { type: first.type, list }));
  });
  if (style !== 'and') return joinList(parts, style, voice);
  // A list that ends in "… X và Y" has its "và" already.
  if (isOneType && isPlural(groups.at(-1) ?? [])) return parts.join(', ');
  const hasInnerCommas = groups.some(isPlural) && parts.length > 2;
  return joinWithAnd(parts, hasInnerCommas ? '; ' : ', ', voice);
}

function groupByType(units: readonly UnitName[]): UnitName[][] {
  const groups = new Map<string, UnitName[]>();
  for (const unit of units) {
    const key = unit.type === undefined ? `unit|${unit.key}` : `type|${unit.type}|${unit.head}`;
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  return [...groups.values()];
}

/** "02 cơ quan", "08 địa phương", "03 cơ quan, đơn vị" */
export function countedUnits(units: readonly UnitName[], voice: Voice): string {
  const { nouns } = voice.wording;
  return voice.fill(byKind(units, nouns.offices, nouns.communes, nouns.mixed), {
    count: printCount(units.length),
  });
}

/** "03 UBND xã", "09 UBND xã, thị trấn"; counted as above when they are not all communes of known types. */
export function countedTypes(units: readonly UnitName[], voice: Voice): string {
  const types = typeWords(units);
  if (!types) return countedUnits(units, voice);
  return voice.fill(voice.wording.nouns.communesByType, { count: printCount(units.length), types });
}

/** "Chủ tịch UBND 09 xã, thị trấn nêu trên"; a single head by name. */
export function countedHeads(units: readonly UnitName[], voice: Voice): string {
  const { nouns } = voice.wording;
  if (units.length === 1) return headList(units, 'and', '', voice);
  const types = typeWords(units);
  const count = printCount(units.length);
  return types
    ? voice.fill(nouns.headsCounted, { count, types })
    : voice.fill(nouns.headsCountedMixed, { count });
}

/** All of the kinds the letter names, for its subject: "UBND các xã, phường", "các sở, ban, ngành". */
export function allOf(units: readonly UnitName[], voice: Voice): string {
  const { nouns } = voice.wording;
  const offices = units.filter(({ type }) => type === undefined);
  const communes = units.filter(({ type }) => type !== undefined);
  const types = typeWords(communes);
  const isMixed = units.length === 0 || offices.some(({ kind }) => kind !== 'office');
  if (isMixed) return nouns.allMixed;
  const isProvince = offices.some(({ full }) => /^sở\s/iu.test(full));
  const parts = [
    ...(offices.length > 0 ? [isProvince ? nouns.allDepartments : nouns.allOffices] : []),
    ...(communes.length > 0 ? [voice.fill(nouns.allCommunes, { types })] : []),
  ];
  return joinWithAnd(parts, ', ', voice);
}

/** "một số địa phương" */
export function someUnits(units: readonly UnitName[], voice: Voice): string {
  const { nouns } = voice.wording;
  return byKind(units, nouns.someOffices, nouns.someCommunes, nouns.someMixed);
}

function typeWords(units: readonly UnitName[]): string | undefined {
  const types = new Set(units.map((unit) => unit.type));
  if (types.has(undefined)) return undefined;
  return COMMUNE_WORDS.filter((type) => types.has(type)).join(', ');
}

function byKind(units: readonly UnitName[], offices: string, communes: string, mixed: string): string {
  if (units.every((unit) => unit.kind === 'commune')) return communes;
  return units.every((unit) => unit.kind === 'office') ? offices : mixed;
}
