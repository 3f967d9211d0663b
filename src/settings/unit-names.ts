import { expectation } from '../messages/settings';
import type { UnitEntry } from '../model';
import { usualHead } from '../text/unit';
import { kindOfName } from '../text/unit-name';
import { shown } from './shown';

/** A unit with the kind and head its name tells, where they are not given. */
export function completeUnit(
  unit: Pick<UnitEntry, 'name'> & Partial<UnitEntry>,
): UnitEntry | { readonly found: string; readonly expected: string } {
  const kind = unit.kind ?? kindOfName(unit.name);
  if (kind === undefined) return { found: shown(unit.name), expected: expectation('kind') };
  return { ...unit, kind, head: unit.head ?? usualHead(unit.name, kind), aliases: unit.aliases ?? [] };
}
