import type { SheetContent } from '../model';
import { foldName, tidy } from '../text/fold';
import { AUTHORITY_LEVELS } from '../text/unit-types';

/** The authority that a sheet's head names: its level as a sentence writes it and its own name. */
export interface AuthorityHead {
  /** "tỉnh" */
  readonly level: string;
  /** "Hải Dương" */
  readonly proper: string;
}

const LEVELS = AUTHORITY_LEVELS.join('|');
const COMMITTEE = '(?:UBND|[uủ][ỷy] ban nhân dân)';
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
export function authorityHead({ values }: SheetContent, headerTop: number): AuthorityHead | undefined {
  const heads = values.slice(0, headerTop).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (typeof cell !== 'string') return [];
      const below = row + 1 < headerTop ? values[row + 1]?.[column] : undefined;
      const isCut = FIRST_LINE.test(tidy(cell)) && typeof below === 'string';
      const [, level, proper] = (isCut && SECOND_LINE.exec(tidy(below))) || [];
      const found = level === undefined || proper === undefined ? authorityIn(cell) : headOf(level, proper);
      return found ? [found] : [];
    }),
  );
  const rank = ({ level }: AuthorityHead): number => AUTHORITY_LEVELS.indexOf(level);
  return heads.toSorted((a, b) => rank(b) - rank(a))[0];
}

function headOf(level: string, proper: string): AuthorityHead | undefined {
  const known = AUTHORITY_LEVELS.find((word) => foldName(word) === foldName(level));
  const words = proper.split(' ');
  const name = proper === proper.toUpperCase() ? words.map(capitalised).join(' ') : proper;
  const isName = words.length <= LONGEST && name.split(' ').every((word) => /^[\p{Lu}\d–-]/u.test(word));
  return known !== undefined && isName ? { level: known, proper: name } : undefined;
}

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
