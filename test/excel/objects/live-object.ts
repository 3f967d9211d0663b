import type { Json, JsonRecord } from '../json';
import type { Arguments } from './arguments';

export type Answer = LiveObject | Json | undefined;

interface Since {
  /** The minor ExcelApi version that brought the member (14 for ExcelApi 1.14); its object's when absent. */
  since?: number;
}
interface Property<T> extends Since {
  get: (target: T) => Json;
  set?: (target: T, value: Json) => void;
}
interface Link<T> extends Since {
  follow: (target: T) => LiveObject | null;
}
interface Method<T> extends Since {
  call: (target: T, parameters: Arguments) => Answer | undefined;
}

export interface ObjectDescription<T> {
  since?: number;
  /** What an Instantiate answers; the client addresses the object by `Id` or `_Id` from then on. */
  identity?: (target: T) => JsonRecord;
  properties?: Record<string, Property<T>>;
  links?: Record<string, Link<T>>;
  methods?: Record<string, Method<T>>;
  items?: (target: T) => LiveObject[];
  item?: (target: T, key: Json) => LiveObject;
}

interface BoundProperty {
  readonly since: number;
  get: () => Json;
  set: ((value: Json) => void) | null;
}
interface BoundLink {
  readonly since: number;
  follow: () => LiveObject | null;
}
interface BoundMethod {
  readonly since: number;
  call: (parameters: Arguments) => Answer;
}

/** An object of the Excel API as a request addresses it: members by their PascalCase names on the wire. */
export interface LiveObject {
  readonly className: string;
  /** The part of the model it stands for; methods that take objects look here. */
  readonly target: unknown;
  readonly propertyNames: readonly string[];
  /** Null unless it is a collection. */
  readonly items: (() => LiveObject[]) | null;
  readonly item: ((key: Json) => LiveObject) | null;
  identity(): JsonRecord;
  property(name: string): BoundProperty | null;
  link(name: string): BoundLink | null;
  method(name: string): BoundMethod | null;
}

const own = <V>(record: Record<string, V> | undefined, name: string): V | null =>
  record && Object.hasOwn(record, name) ? (record[name] ?? null) : null;

/** A kind of API object, described once; the result makes one for a part of the model. */
export function objectType<T>(
  className: string,
  description: ObjectDescription<T>,
): (target: T) => LiveObject {
  const { since: born = 1, properties, links, methods, items, item, identity } = description;
  const propertyNames = Object.keys(properties ?? {});
  return (target) => ({
    className,
    target,
    propertyNames,
    items: items ? () => items(target) : null,
    item: item ? (key) => item(target, key) : null,
    identity: () => identity?.(target) ?? {},
    property(name) {
      const found = own(properties, name);
      if (!found) return null;
      const { since = born, get, set } = found;
      return { since, get: () => get(target), set: set ? (value) => set(target, value) : null };
    },
    link(name) {
      const found = own(links, name);
      return found && { since: found.since ?? born, follow: () => found.follow(target) };
    },
    method(name) {
      const found = own(methods, name);
      return found && { since: found.since ?? born, call: (parameters) => found.call(target, parameters) };
    },
  });
}

export const isLiveObject = (value: unknown): value is LiveObject =>
  typeof value === 'object' && value !== null && 'className' in value && 'propertyNames' in value;
