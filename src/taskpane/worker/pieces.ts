/**
 * Data on its way between the page and its worker, in pieces small enough that taking one in never holds the page up.
 * A message is copied in one go; a year of a province's communes in one message would freeze the page for a second.
 */
export type Piece =
  /** Whole parts of the container that is open; of a record or map as pairs of key and value. */
  | { readonly kind: 'parts'; readonly parts: readonly unknown[] }
  /** A container too heavy for one piece: what follows is inside it. */
  | { readonly kind: 'open'; readonly shape: Shape; readonly key: unknown }
  | { readonly kind: 'close' };

type Shape = 'array' | 'record' | 'map';

/** Values in one piece: a few milliseconds of copying on a slow computer. */
const MOST_VALUES = 5_000;

/** Takes plain data apart. Objects that stand in several places come out as several alike ones. */
export function* piecesOf(value: unknown, most = MOST_VALUES): Generator<Piece> {
  yield* partsOf([value], false, most);
}

function* partsOf(parts: Iterable<unknown>, keyed: boolean, most: number): Generator<Piece> {
  let light: unknown[] = [];
  let sum = 0;
  for (const part of parts) {
    const [key, value] = keyed ? (part as readonly [unknown, unknown]) : [undefined, part];
    const shape = shapeOf(value);
    const weight = weigh(value, most);
    if (light.length > 0 && sum + weight > most) {
      yield { kind: 'parts', parts: light };
      light = [];
      sum = 0;
    }
    if (weight <= most || shape === undefined) {
      light.push(part);
      sum += weight;
      continue;
    }
    yield { kind: 'open', shape, key };
    yield* partsOf(inside(value as object, shape), shape !== 'array', most);
    yield { kind: 'close' };
  }
  if (light.length > 0) yield { kind: 'parts', parts: light };
}

/** @returns undefined for what is copied whole: single values, sets, bytes */
function shapeOf(value: unknown): Shape | undefined {
  if (typeof value !== 'object' || value === null || value instanceof Set || ArrayBuffer.isView(value))
    return undefined;
  if (Array.isArray(value)) return 'array';
  return value instanceof Map ? 'map' : 'record';
}

function inside(value: object, shape: Shape): Iterable<unknown> {
  return shape === 'record' ? Object.entries(value) : (value as Iterable<unknown>);
}

/** How many values there are, counted no further than a little above `limit`. */
function weigh(value: unknown, limit: number): number {
  if (typeof value === 'string') return 1 + (value.length >> 6);
  const shape = shapeOf(value);
  if (shape === undefined) return value instanceof Set ? 1 + value.size : 1;
  let sum = 1;
  for (const part of shape === 'record' ? Object.values(value as object) : inside(value as object, shape)) {
    sum += weigh(part, limit - sum);
    if (sum > limit) break;
  }
  return sum;
}

/** Puts pieces together again, each in the time of its own size. */
export class Assembly {
  private readonly root: unknown[] = [];
  private readonly around: Container[] = [containerOf('array', this.root)];

  add(piece: Piece): void {
    const here = this.around.at(-1);
    if (!here) throw new Error('More containers were closed than opened.');
    if (piece.kind === 'close') this.around.pop();
    else if (piece.kind === 'parts') for (const part of piece.parts) here.take(part);
    else {
      const content = piece.shape === 'array' ? [] : piece.shape === 'map' ? new Map() : {};
      here.take(here.keyed ? [piece.key, content] : content);
      this.around.push(containerOf(piece.shape, content));
    }
  }

  /** What was taken apart, once every piece is in. */
  value(): unknown {
    return this.root[0];
  }
}

interface Container {
  readonly keyed: boolean;
  take(part: unknown): void;
}

function containerOf(shape: Shape, content: object): Container {
  if (shape === 'array') return { keyed: false, take: (part) => void (content as unknown[]).push(part) };
  return {
    keyed: true,
    take(part) {
      const [key, value] = part as readonly [PropertyKey, unknown];
      if (content instanceof Map) content.set(key, value);
      else
        Object.defineProperty(content, key, { value, writable: true, enumerable: true, configurable: true });
    },
  };
}
