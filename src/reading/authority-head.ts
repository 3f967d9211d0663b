import { problem, type Problem, type SheetContent } from '../model';
import type { AuthoritySettings } from '../settings/fields';
import { foldName, tidy } from '../text/fold';
import { COMMITTEE } from '../text/name-words';
import { AUTHORITY_LEVELS } from '../text/unit-types';

/** The authority that a sheet's head names: its level as a sentence writes it and its own name. */
export interface AuthorityHead {
  /** "tỉnh" */
  readonly level: string;
  /** "Hải Dương" */
  readonly proper: string;
}

interface HeadCell {
  readonly head: AuthorityHead;
  readonly row: number;
  readonly column: number;
}

const LEVELS = AUTHORITY_LEVELS.join('|');
const ONE_LINE = new RegExp(`^${COMMITTEE}\\s+(${LEVELS})\\s+(\\S.*)$`, 'iu');
const FIRST_LINE = new RegExp(`^${COMMITTEE}$`, 'iu');
const SECOND_LINE = new RegExp(`^(${LEVELS})\\s+(\\S.*)$`, 'iu');
/** "Thành phố Hồ Chí Minh", "Bà Rịa - Vũng Tàu": longer is a sentence. */
const LONGEST = 6;

/** The committee a single text names, on one line or two; undefined for any other text. */
export function authorityIn(text: string): AuthorityHead | undefined {
  const [, level, proper] = ONE_LINE.exec(tidy(text)) ?? [];
  return level === undefined || proper === undefined ? undefined : headOf(level, proper);
}

/**
 * The committee named above a sheet's table: "ỦY BAN NHÂN DÂN TỈNH …" in a cell, or in two below each other. Where
 * several are named the lowest is the one that writes, the others stand above it.
 *
 * @param headerTop the first row of the table's header
 */
export const authorityHead = (sheet: SheetContent, headerTop: number): AuthorityHead | undefined =>
  headCell(sheet, headerTop)?.head;

function headCell({ values }: SheetContent, headerTop: number): HeadCell | undefined {
  const heads = values.slice(0, headerTop).flatMap((cells, row) =>
    cells.flatMap((cell, column): HeadCell[] => {
      if (typeof cell !== 'string') return [];
      const below = row + 1 < headerTop ? values[row + 1]?.[column] : undefined;
      const isCut = FIRST_LINE.test(tidy(cell)) && typeof below === 'string';
      const head = (isCut ? placeIn(below) : undefined) ?? authorityIn(cell);
      return head ? [{ head, row, column }] : [];
    }),
  );
  const rank = ({ head }: HeadCell): number => AUTHORITY_LEVELS.indexOf(head.level);
  return [...heads].sort((a, b) => rank(b) - rank(a))[0];
}

/**
 * The sheet's head names one authority and the settings another. One that the settings name as standing above theirs,
 * or as giving the target, may head the sheet.
 */
export function authorityConflict(
  sheet: SheetContent,
  headerTop: number,
  { agency, name, superior, targetGiver }: AuthoritySettings,
): Problem[] {
  const found = headCell(sheet, headerTop);
  const own = [agency?.join(' '), name].flatMap((text) => headIn(text) ?? []);
  const [used] = own;
  if (!found || !used) return [];
  const known = [...own, ...[superior, targetGiver].flatMap((text) => headIn(text) ?? [])];
  if (known.some((one) => isSameAuthority(found.head, one))) return [];
  const { row, column, head } = found;
  const cell = { sheet: sheet.name, row, column };
  return [problem('authority-differs', { found: headText(head), used: headText(used) }, { cell })];
}

/** "tỉnh Bắc Ninh" */
const headText = ({ level, proper }: AuthorityHead): string => `${level} ${proper}`;

/** Of a committee or of a place alone: "UBND tỉnh Bắc Ninh", "tỉnh Bắc Ninh". */
export const headIn = (text: string | undefined): AuthorityHead | undefined =>
  text === undefined ? undefined : (authorityIn(text) ?? placeIn(text));

export const isSameAuthority = (one: AuthorityHead, other: AuthorityHead): boolean =>
  one.level === other.level && foldName(one.proper) === foldName(other.proper);

function placeIn(text: string): AuthorityHead | undefined {
  const [, level, proper] = SECOND_LINE.exec(tidy(text)) ?? [];
  return level === undefined || proper === undefined ? undefined : headOf(level, proper);
}

function headOf(level: string, proper: string): AuthorityHead | undefined {
  const known = AUTHORITY_LEVELS.find((word) => foldName(word) === foldName(level));
  const words = proper.split(' ');
  const name = proper === proper.toUpperCase() ? words.map(capitalised).join(' ') : proper;
  const isName = words.length <= LONGEST && name.split(' ').every((word) => /^[\p{Lu}\d–-]/u.test(word));
  return known !== undefined && isName ? { level: known, proper: name } : undefined;
}

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
