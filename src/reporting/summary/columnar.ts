type Item = Readonly<Record<string, unknown>>;

/**
 * A list of objects turned on its side: how many there are, and for each property the values of all. Each property is
 * said once instead of once an object, so alike rows pack to a quarter less.
 */
export type Table = readonly [count: number, columns: Readonly<Record<string, Column>>];

/** The values of one property; the first letter says how they are told. */
type Column =
  /** All are this one. */
  | readonly ['=', unknown]
  | readonly ['*', readonly unknown[]]
  /** All are objects. */
  | readonly ['{', Table]
  /** All are lists of these lengths, laid end to end. */
  | readonly ['[', readonly number[], Column]
  /** A digit for each: 0 for none, 2 for null, 1 for the next of the column. */
  | readonly ['?', string, Column];

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param items plain data, as JSON can say it */
export function toColumns(items: readonly Item[]): Table {
  // In an order of its own, so that what was read back is told in the same letters.
  const names = [...new Set(items.flatMap((item) => Object.keys(item)))].sort();
  const columns = names.flatMap((name) => {
    const values = items.map((item) => (Object.hasOwn(item, name) ? item[name] : undefined));
    return values.every((value) => value === undefined) ? [] : [[name, columnOf(values)] as const];
  });
  return [items.length, Object.fromEntries(columns)];
}

function columnOf(values: readonly unknown[]): Column {
  const [first] = values;
  const there = values.filter((value) => value !== undefined && value !== null);
  const hasGaps = there.length < values.length && there.some((value) => typeof value === 'object');
  if (hasGaps || values.includes(undefined)) {
    const kinds = values.map((value) => (value === undefined ? 0 : value === null ? 2 : 1));
    return ['?', kinds.join(''), columnOf(there)];
  }
  if (typeof first !== 'object' && values.length > 0 && values.every((value) => value === first))
    return ['=', first];
  if (there.length > 0 && there.every(isItem)) return ['{', toColumns(there)];
  if (there.length > 0 && there.every((value): value is readonly unknown[] => Array.isArray(value)))
    return ['[', there.map(({ length }) => length), columnOf(there.flat())];
  return ['*', values];
}

/** Values a table may unfold to: far above any summary's; a few letters from anywhere could ask for billions. */
const MOST_VALUES = 4_000_000;

/**
 * The reverse of {@link toColumns}.
 *
 * @throws {RangeError} for what it did not make, whoever wrote it
 */
export function fromColumns(table: unknown): unknown[] {
  let left = MOST_VALUES;
  return itemsOf(table);

  function itemsOf(told: unknown, wanted?: number): Item[] {
    const [count, columns] = listOf(told);
    if (typeof count !== 'number' || (wanted !== undefined && count !== wanted) || !isItem(columns))
      throw new RangeError('no table');
    const values = Object.entries(columns).map(([name, column]) => [name, valuesOf(column, count)] as const);
    return Array.from({ length: spend(count) }, (_, i) =>
      Object.fromEntries(
        values.flatMap(([name, all]) => (all[i] === undefined ? [] : [[name, all[i]] as const])),
      ),
    );
  }

  function valuesOf(column: unknown, count: number): readonly unknown[] {
    const [kind, told, rest] = listOf(column);
    switch (kind) {
      case '=':
        return new Array<unknown>(spend(count)).fill(told);
      case '*':
        return sized(listOf(told), count);
      case '{':
        return itemsOf(told, count);
      case '[':
        return cutUp(sized(listOf(told), count).map(Number), rest);
      case '?': {
        const kinds = sized([...String(told)], count);
        const there = valuesOf(rest, kinds.filter((one) => one === '1').length).values();
        return kinds.map((one) => (one === '1' ? there.next().value : one === '2' ? null : undefined));
      }
      default:
        throw new RangeError('no column');
    }
  }

  function cutUp(lengths: readonly number[], column: unknown): unknown[][] {
    const all = valuesOf(
      column,
      lengths.reduce((sum, length) => sum + length, 0),
    );
    let next = 0;
    return lengths.map((length) => all.slice(next, (next += length)));
  }

  function spend(count: number): number {
    left -= count;
    if (!Number.isInteger(count) || count < 0 || left < 0) throw new RangeError('too many values');
    return count;
  }

  function sized(values: readonly unknown[], count: number): readonly unknown[] {
    if (values.length !== spend(count)) throw new RangeError('no column of this length');
    return values;
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new RangeError('no list');
  return value as readonly unknown[];
}
