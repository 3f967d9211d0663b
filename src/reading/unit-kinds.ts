import type { UnitKind } from '../model';
import { plain } from '../text/fold';
import { isTownOrCentre, kindOfName } from '../text/unit-name';
import type { Grid } from './grid';
import type { HeaderBlock } from './header';
import { isGroupLabel, kindOfGroup } from './labels';

/** Headings of the unit column that name one kind: "Tên xã", "Phòng, ban"; "Cơ quan, đơn vị" may be either. */
const COMMUNES_ONLY = /\b(xa|phuong|thi tran|dac khu)\b/;
const OFFICES_ONLY = /\b((?<!\bhai )phong|so|ban|nganh|chuyen mon)\b/;

/** The kind a whole table is about: its unit column says so, or the group heading right above it. */
export function announcedKind(grid: Grid, block: HeaderBlock): UnitKind | undefined {
  const heading = plain(unitHeading(grid, block));
  const communes = COMMUNES_ONLY.test(heading);
  if (communes !== OFFICES_ONLY.test(heading)) return communes ? 'commune' : 'office';
  for (let row = block.top - 1; row >= Math.max(0, block.top - 2); row--) {
    const texts = (grid.sheet.values[row] ?? []).map((_, column) => grid.text(row, column)).filter(Boolean);
    if (texts.length === 0) continue;
    const words = texts.length === 1 ? plain(texts[0] ?? '') : '';
    return isGroupLabel(words) ? kindOfGroup(words) : undefined;
  }
  return undefined;
}

function unitHeading(grid: Grid, block: HeaderBlock): string {
  for (let row = block.bottom; row >= block.top; row--) {
    const text = grid.text(row, block.unitColumn);
    if (/\p{L}{2}/u.test(text)) return text;
  }
  return '';
}

/** A row of a unit, as far as the kinds of its neighbours matter. */
interface Neighbour {
  readonly label: string;
  readonly hint: UnitKind | undefined;
  readonly group: number;
}

/** "TT Tứ Kỳ" under no heading: a town among communes, a centre among offices, unclear between the two. */
export function besideTheirKind<Row extends Neighbour>(units: readonly Row[]): readonly Row[] {
  const isOpen = ({ hint, label }: Row): boolean => hint === undefined && isTownOrCentre(label);
  if (!units.some(isOpen)) return units;
  const above = kindsBefore(units);
  const below = kindsBefore([...units].reverse()).reverse();
  return units.map((unit, at) => {
    if (!isOpen(unit)) return unit;
    const [before, after] = [above[at], below[at]];
    const isSure = before === undefined || after === undefined || before === after;
    return isSure ? { ...unit, hint: before ?? after } : unit;
  });
}

/** For each row the kind of the last one before it, in its group, whose name tells. */
function kindsBefore(units: readonly Neighbour[]): (UnitKind | undefined)[] {
  const last = new Map<number, UnitKind>();
  return units.map(({ group, label }) => {
    const before = last.get(group);
    const own = kindOfName(label);
    if (own) last.set(group, own);
    return before;
  });
}
