import type { SheetContent, SheetOutline } from '../model';
import { foldName } from '../text/fold';

/** Excel's limit for the name of a sheet. */
const LONGEST_NAME = 31;

/** Numbers behind a name under which a sheet of ours is looked for. */
const MOST_NUMBERS = 9;

/** A workbook's sheets, as far as their names matter. Chart sheets have no content but take a name too. */
export interface SheetsByName {
  readonly sheets: readonly Pick<SheetOutline, 'name'>[];
  readonly contents: ReadonlyMap<string, SheetContent>;
}

/**
 * The sheet people would say bears the name: one that is so called to the letter, else one whose name differs in case,
 * blanks or the composition of its letters only. It is read and written under its own name.
 */
export function sheetNamed(
  contents: ReadonlyMap<string, SheetContent>,
  name: string,
): SheetContent | undefined {
  const exact = contents.get(name);
  if (exact) return exact;
  const key = foldName(name);
  return [...contents.values()].find((content) => foldName(content.name) === key);
}

/** Excel's own equality: it keeps no two sheets whose names differ in case only. */
export const sheetKey = (name: string): string => name.toLocaleLowerCase('vi');

/** "Tên", "Tên (2)", "Tên (3)" …, none longer than Excel allows. */
function numbered(name: string, n: number): string {
  const tail = n === 1 ? '' : ` (${n})`;
  return `${name.slice(0, LONGEST_NAME - tail.length)}${tail}`;
}

/** The name, or the name with the next number, that no sheet bears in any spelling. */
export function freeName({ sheets, contents }: SheetsByName, name: string): string {
  const taken = new Set([...sheets.map((sheet) => sheet.name), ...contents.keys()].map(foldName));
  for (let n = 1; ; n++) {
    const candidate = numbered(name, n);
    if (!taken.has(foldName(candidate))) return candidate;
  }
}

/** Where a sheet of ours stands, or may be drawn. */
export interface OwnPlace {
  /** As the sheet is called, or will be. */
  readonly sheet: string;
  /** Undefined where it is not there yet. */
  readonly content: SheetContent | undefined;
}

/**
 * Looks for a sheet of ours under its usual name, then under that name with a number; also where a lower number is free
 * by now, because the foreign sheet that had it is gone. Foreign sheets are passed by.
 *
 * @param isOurs whether what stands under such a name is the sheet that is looked for
 */
export function ownPlace(
  { sheets, contents }: SheetsByName,
  name: string,
  isOurs: (content: SheetContent) => boolean,
): OwnPlace {
  const taken = new Set(sheets.map((sheet) => foldName(sheet.name)));
  let free: string | undefined;
  for (let n = 1; n <= MOST_NUMBERS || free === undefined; n++) {
    const candidate = numbered(name, n);
    const content = sheetNamed(contents, candidate);
    if (content && isOurs(content)) return { sheet: content.name, content };
    if (!content && !taken.has(foldName(candidate))) free ??= candidate;
  }
  return { sheet: free, content: undefined };
}

export const isBlank = ({ values }: SheetContent): boolean =>
  values.every((row) => row.every((value) => value === null));
