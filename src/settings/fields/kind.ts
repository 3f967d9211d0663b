import type * as v from 'valibot';
import type { Names, Reading } from '../sheet/choice';
import { sameData } from '../wording-changes';

/*
 * Members are methods, not functions in properties: tables hold kinds of different values, and only methods let a
 * kind of texts stand where a kind of anything is asked for.
 */

/** How a value is written in a settings file, and what it means beside the one before. */
export interface FileKind<Given, Kept = Given> {
  readonly schema: v.GenericSchema<unknown, Given>;
  json(value: Given): unknown;
  /** What holds once a change is laid over what held before. */
  over(before: Kept, given: Given): Kept;
  /** The smallest change that leads from one to the other; undefined: none is needed. */
  since(before: Kept, after: Kept): Given | undefined;
}

/** How a value stands in cells of "Cấu hình": one part a row, or a part a line. */
export interface CellKind<Given> {
  readonly rows: 'one' | 'many' | 'lines';
  /** Of one of several ids: people's names for each. */
  readonly names?: Names<string>;
  read(text: string): Reading<unknown>;
  write(part: unknown): string;
  /** Undefined: there is nothing to write. */
  parts(value: Given): readonly unknown[] | undefined;
  /** Undefined: the parts say nothing. */
  whole(parts: readonly unknown[]): Given | undefined;
}

export type ValueKind<Given, Kept = Given> = FileKind<Given, Kept> & CellKind<Given>;

type Written<Part> = Pick<FileKind<Part>, 'schema'> & {
  read(text: string): Reading<Part>;
  write(part: Part): string;
  json?(value: Part): unknown;
};

/** The later value holds. */
const replacing = {
  json: (value: unknown): unknown => value,
  over: <Value>(_: Value, given: Value): Value => given,
  since: <Value>(before: Value, after: Value): Value | undefined =>
    after === undefined || sameData(before, after) ? undefined : after,
};

/** A value of one row. */
export function single<Value>(written: Written<Value>): ValueKind<Value> {
  return {
    ...replacing,
    rows: 'one',
    parts: (value) => [value],
    whole: ([first]) => first as Value | undefined,
    ...written,
  };
}

/** A list with a row for each part (`many`), or whose cells may hold several, one a line (`lines`). */
export function list<Part>(
  rows: 'many' | 'lines',
  written: Pick<FileKind<readonly Part[]>, 'schema'> & {
    read(text: string): Reading<Part>;
    write(part: Part): string;
    json?(value: readonly Part[]): unknown;
  },
  normal: (parts: readonly Part[]) => readonly Part[] = (parts) => parts,
): ValueKind<readonly Part[]> {
  return {
    ...replacing,
    rows,
    parts: (value) => value,
    whole: (parts) => normal(parts as readonly Part[]),
    ...written,
  };
}

/** What nobody has to set. */
export function unset<Value>(kind: ValueKind<Value>): ValueKind<Value, Value | undefined> {
  return kind;
}

/** A list that adds up: a later entry about the same thing takes the earlier one's place; an empty one says nothing. */
export function remembered<Entry>(keyOf: (entry: Entry) => string): Pick<
  FileKind<readonly Entry[]>,
  'over' | 'since'
> & {
  parts(value: readonly Entry[]): readonly Entry[] | undefined;
} {
  return {
    over: (before: readonly Entry[] = [], given) => {
      const merged = new Map(before.map((entry) => [keyOf(entry), entry]));
      for (const entry of given) merged.set(keyOf(entry), entry);
      return [...merged.values()];
    },
    since: (before, after) => {
      const news = after.filter((entry) => !before.some((known) => sameData(known, entry)));
      return news.length > 0 ? news : undefined;
    },
    parts: (entries) => (entries.length > 0 ? entries : undefined),
  };
}
