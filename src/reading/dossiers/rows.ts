import { plain } from '../../text/fold';
import { kindOfName } from '../../text/unit-name';
import { NO_PART, partOf } from '../details';
import type { Grid } from '../grid';
import type { HeaderBlock } from '../header';
import { namesUnits } from '../header/unit-heading';
import { isFooterLabel, isGroupLabel, isTotalLabel } from '../labels';
import { isFieldLabel, isSourceLabel } from '../part-labels';
import type { TableRows, UnitRow } from '../table-rows';
import { announcedKind } from '../unit-kinds';
import { isCode } from './columns';

/** "I. ", "a) ": the numbering of a heading. */
const NUMBERING = /^\s*(?:[ivx]+|[a-h]|\d{1,2})\s*[.)/:-]\s*/iu;
/** ": 02 hồ sơ", "(2 hồ sơ)": how many dossiers follow. */
const HOW_MANY = /\s*[:(–-]\s*\d+\s*(?:hồ sơ|hs)(?!\p{L}).*$/iu;

interface Named {
  readonly label: string;
  readonly nameRow: number;
}

/**
 * One row a dossier. Its unit stands in its own column, where a name once written holds for the rows below it; without
 * such a column, in a row of its own above its dossiers.
 *
 * @param isListed whether the authority's list knows a name
 */
export function dossierRows(
  grid: Grid,
  block: HeaderBlock,
  code: number,
  end: number,
  isListed: (name: string) => boolean,
): TableRows {
  const units: UnitRow[] = [];
  const nameless: number[] = [];
  const hint = announcedKind(grid, block);
  const hasColumn = namesUnits(grid, block);
  let named: Named | undefined;
  let part = NO_PART;
  for (let row = block.bottom + 1; row <= end; row++) {
    const isDossier = isCode(grid, row, code);
    if (hasColumn) {
      const label = grid.text(row, block.unitColumn);
      if (label !== '') named = { label, nameRow: row };
    } else if (!isDossier) {
      const label = soleWords(grid, row);
      const words = plain(label);
      if (label === '' || isAside(words)) continue;
      const isUnit = !isGroupLabel(words) && (kindOfName(label) !== undefined || isListed(label));
      if (!isUnit && (isFieldLabel(words) || isSourceLabel(words))) part = partOf('', label);
      else {
        // The dossiers below a group's heading, or one nobody understands, are not those of the unit above it.
        named = isUnit ? { label, nameRow: row } : undefined;
        part = NO_PART;
      }
    }
    if (!isDossier) continue;
    if (named) units.push({ ...named, row, hint, group: 0, hasData: true, part });
    else if (!hasColumn) nameless.push(row);
  }
  return { units, totals: [], targets: [], maxima: [], nameless, groups: [], splits: new Map() };
}

const isAside = (words: string): boolean => isTotalLabel(words) || isFooterLabel(words);

/** The words of a row that holds one text and numbers at most; "" for any other. */
function soleWords(grid: Grid, row: number): string {
  const cells = (grid.sheet.values[row] ?? []).map((_, column) => grid.text(row, column));
  const [only = '', ...more] = cells.filter((text) => /\p{L}{2}/u.test(text) && !/^[ivx]+$/iu.test(text));
  return more.length > 0 ? '' : only.replace(NUMBERING, '').replace(HOW_MANY, '');
}
