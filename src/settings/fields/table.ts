import * as v from 'valibot';
import type { CellKind, FileKind } from './kind';

/** What people read of a setting: its row on "Cấu hình", its field in the pane, its line in the documentation. */
export interface Named {
  /** The name of its row. */
  readonly label: string;
  /** Other names of it that are understood. */
  readonly also: readonly string[];
  readonly note: string;
}

/** A setting: its type, its place in a settings file, its row of "Cấu hình" and its documentation. */
export interface Field<Value = FileKind<unknown> & CellKind<unknown>> extends Named {
  readonly value: Value;
  /** What holds until somebody sets it. */
  readonly usual?: unknown;
}

/** A setting whose rows stand by themselves in `sheet/items.ts`. */
export interface Composed {
  readonly value: FileKind<unknown>;
  readonly usual?: unknown;
}

export type Fields = Readonly<Record<string, Field | Composed>>;

/** What changes say of each row. */
export type Given<Rows extends Fields> = {
  readonly [Key in keyof Rows]: v.InferOutput<Rows[Key]['value']['schema']>;
};

/** What settings hold of each row. */
export type Kept<Rows extends Fields> = {
  readonly [Key in keyof Rows]: ReturnType<Rows[Key]['value']['over']>;
};

/** Any of these, and nothing of the others. */
export type Some<Values> = { readonly [Key in keyof Values]?: Values[Key] | undefined };

/** What is made of each row of a table, under the row's key. */
export function ofEach<Rows extends object, Made>(
  rows: Rows,
  make: (row: Rows[keyof Rows], key: keyof Rows & string) => Made,
): { readonly [Key in keyof Rows]: Made } {
  const keys = Object.keys(rows) as (keyof Rows & string)[];
  return Object.fromEntries(keys.map((key) => [key, make(rows[key], key)])) as {
    readonly [Key in keyof Rows]: Made;
  };
}

type Usual<Rows> = {
  readonly [
    Key in keyof Rows as Rows[Key] extends { readonly usual: unknown } ? Key : never
  ]: Rows[Key] extends {
    readonly usual: infer Value;
  }
    ? Value
    : never;
};

/** What holds until somebody sets it. */
export function usualOf<Rows extends Fields>(rows: Rows): Usual<Rows> {
  return mapped(rows, (_, { usual }) => usual) as Usual<Rows>;
}

/** The entries of an object in a settings file. */
export function entriesOf<Rows extends Fields>(rows: Rows): Entries<Rows> {
  // Each row's own type: what is made of all rows alike cannot say so by itself.
  return ofEach(rows, ({ value }) => v.exactOptional(value.schema));
}

type Entries<Rows extends Fields> = {
  readonly [Key in keyof Rows]: v.ExactOptionalSchema<v.GenericSchema<unknown, Given<Rows>[Key]>, undefined>;
};

/** What the rows of a table say in a settings file. */
export function jsonOf(rows: Fields, given: object): Readonly<Record<string, unknown>> {
  return mapped(rows, (key, { value }) => {
    const said = valueAt(given, key);
    return said === undefined ? undefined : value.json(said);
  });
}

/** What holds once changes are laid over what held before. */
export function laidOver<Rows extends Fields>(
  rows: Rows,
  before: Some<Kept<Rows>>,
  given: Some<Given<Rows>>,
): Kept<Rows> {
  return mapped(rows, (key, { value }) => {
    const [held, said] = [valueAt(before, key), valueAt(given, key)];
    return said === undefined ? held : value.over(held, said);
  }) as Kept<Rows>;
}

/** The smallest changes that lead from one to the other. */
export function changesSince<Rows extends Fields>(
  rows: Rows,
  before: Some<Kept<Rows>>,
  after: Some<Kept<Rows>>,
): Partial<Given<Rows>> {
  return mapped(rows, (key, { value }) => value.since(valueAt(before, key), valueAt(after, key))) as Partial<
    Given<Rows>
  >;
}

const valueAt = (of: object, key: string): unknown => (of as Readonly<Record<string, unknown>>)[key];

/** What is made of each row; a row of which nothing is made is left out. */
function mapped(
  rows: Fields,
  make: (key: string, row: Field | Composed) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([key, row]) => {
      const made = make(key, row);
      return made === undefined ? [] : [[key, made]];
    }),
  );
}
