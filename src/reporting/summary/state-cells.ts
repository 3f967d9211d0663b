import { fromColumns, toColumns } from './columnar';
import { fingerprint, packed, unpacked } from './hidden-state';
import type { HiddenRecord } from './records';
import { recordKey } from './records';

/** Letters of state packed together: what is alike in many rows is said once, and a damaged cell costs no more. */
const LETTERS_AT_ONCE = 200_000;

/** The records with the keys under which they are filed, each key once. */
export function keyed(
  records: readonly HiddenRecord[],
): { readonly key: string; readonly record: HiddenRecord }[] {
  const used = new Map<string, number>();
  return records.map((record) => {
    const key = recordKey(record);
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return { key: times === 1 ? key : `${key}#${times}`, record };
  });
}

/** All state of a sheet as texts for the cells beside its signature. */
export function stateCells(records: readonly HiddenRecord[]): string[] {
  const parts: HiddenRecord[][] = [];
  let letters = Infinity;
  for (const record of records) {
    const size = JSON.stringify(record).length;
    if (letters + size > LETTERS_AT_ONCE) {
      parts.push([]);
      letters = 0;
    }
    letters += size;
    parts.at(-1)?.push(record);
  }
  return parts.flatMap((part) => packed(tables(part)));
}

/** The state of a sheet by the keys that stand beside its rows. */
export class SheetState {
  private readonly records: ReadonlyMap<string, HiddenRecord>;

  /** @param cells what stands beside the signature; a part that was damaged is left out */
  constructor(cells: readonly unknown[]) {
    const records = partsOf(cells).flatMap(recordsOf);
    this.records = new Map(
      keyed(records.filter(isRecord)).map(({ key, record }) => [fingerprint(key), record]),
    );
  }

  /** Programs may store the key's accents or line ends otherwise, so it is looked up by its fingerprint. */
  of(key: string): HiddenRecord | undefined {
    return this.records.get(fingerprint(key));
  }
}

/** Records of one kind are alike, so each kind is a table; kinds follow one another as on the sheet. */
function tables(records: readonly HiddenRecord[]): unknown[] {
  const kinds = new Set(records.map(({ kind }) => kind));
  return [...kinds].map((wanted) =>
    toColumns(records.filter(({ kind }) => kind === wanted) as unknown as Plain[]),
  );
}

type Plain = Readonly<Record<string, unknown>>;

/** What follows a part may be a damaged cell of another one. */
function recordsOf(part: readonly string[]): unknown[] {
  const told = part.map((_, i) => unpacked(part.slice(0, part.length - i))).find((state) => state);
  try {
    return Array.isArray(told) ? told.flatMap(fromColumns) : [];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** Each part begins with its checksum and a colon, which stands nowhere else. */
function partsOf(cells: readonly unknown[]): string[][] {
  return cells
    .filter((cell): cell is string => typeof cell === 'string' && cell !== '')
    .reduce<string[][]>((parts, cell) => {
      if (cell.includes(':') || parts.length === 0) parts.push([cell]);
      else parts.at(-1)?.push(cell);
      return parts;
    }, []);
}

const KINDS: ReadonlySet<unknown> = new Set(['sheet', 'row', 'undecided', 'paragraph', 'heading', 'nothing']);

/** Its checksum says that we wrote it; the kind says what. */
function isRecord(state: unknown): state is HiddenRecord {
  return typeof state === 'object' && state !== null && 'kind' in state && KINDS.has(state.kind);
}
