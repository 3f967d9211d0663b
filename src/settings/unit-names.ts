import { expectation } from '../messages/settings';
import type { UnitEntry, UnitKind } from '../model';
import { shown } from './shown';
import { labelKey, tidyText } from './text';

const COMMUNE = /^(xã|phường|thị trấn|đặc khu)(?=\s)/i;
const ADMINISTRATION = /^(ubnd|[uủ][ỷy] ban nhân dân)\s+(xã|phường|thị trấn|đặc khu)\s/i;

/** The name the letter uses: a bare "Xã Đại Sơn" becomes "UBND xã Đại Sơn"; any other name stays. */
export function officialName(name: string): string {
  const tidy = tidyText(name);
  return COMMUNE.test(tidy) ? `UBND ${tidy.replace(COMMUNE, (type) => type.toLowerCase())}` : tidy;
}

const OFFICES = [
  ['Văn phòng', 'Chánh Văn phòng'],
  ['Phòng', 'Trưởng phòng'],
  ['Thanh tra', 'Chánh Thanh tra'],
  ['Trung tâm', 'Giám đốc'],
  ['Sở', 'Giám đốc'],
  ['Ban', 'Trưởng ban'],
] as const;

function officeTitle(name: string): string | undefined {
  const key = labelKey(name);
  return OFFICES.find(([first]) => key.startsWith(`${labelKey(first)} `))?.[1];
}

/** What an official name says of the kind; undefined when it says nothing. */
export function kindOfOfficialName(name: string): UnitKind | undefined {
  if (ADMINISTRATION.test(`${name} `)) return 'commune';
  return officeTitle(name) === undefined ? undefined : 'office';
}

/** The usual title of a unit's head. */
export function usualHead(name: string, kind: UnitKind): string {
  return kind === 'commune' ? 'Chủ tịch UBND' : (officeTitle(name) ?? 'Thủ trưởng');
}

/** A unit with the kind and head its name tells, where they are not given. */
export function completeUnit(
  unit: Pick<UnitEntry, 'name'> & Partial<UnitEntry>,
): UnitEntry | { readonly found: string; readonly expected: string } {
  const kind = unit.kind ?? kindOfOfficialName(unit.name);
  if (kind === undefined) return { found: shown(unit.name), expected: expectation('kind') };
  return { ...unit, kind, head: unit.head ?? usualHead(unit.name, kind), aliases: unit.aliases ?? [] };
}
