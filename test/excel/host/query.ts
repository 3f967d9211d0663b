import type { Json, JsonRecord } from '../json';
import { apiNotFound } from '../objects/errors';
import type { LiveObject } from '../objects/live-object';
import type { RequestedAction } from './protocol';

const pascal = (name: string) => (name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1));

/** Answers a load: the members asked for, nested as the paths "format/fill/color" say. */
export class Query {
  constructor(private readonly apiVersion: number) {}

  answer(object: LiveObject, info: RequestedAction['QueryInfo'] = {}): JsonRecord {
    const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.split(/[/.]/));
    return this.select(object, paths.length === 0 ? [['*']] : paths, info.Skip, info.Top);
  }

  private select(object: LiveObject, paths: string[][], skip = 0, top?: number): JsonRecord {
    const answer = object.identity();
    if (object.items) {
      const isOwn = ([head = '']: string[]) => head !== '*' && object.property(pascal(head)) !== null;
      for (const [head = ''] of paths.filter(isOwn)) this.readInto(answer, object, pascal(head));
      const wanted = paths.filter((path) => !isOwn(path));
      if (wanted.length === 0) return answer;
      const items = object.items().slice(skip, top === undefined ? undefined : skip + top);
      answer['_Items'] = items.map((item) => this.select(item, wanted));
      return answer;
    }
    const nested = new Map<string, string[][]>();
    for (const [head = '', ...rest] of paths) {
      const name = pascal(head);
      if (head === '*') this.readAll(answer, object);
      else if (object.property(name)) this.readInto(answer, object, name);
      else nested.set(name, [...(nested.get(name) ?? []), rest.length === 0 ? ['*'] : rest]);
    }
    for (const [name, inner] of nested) answer[name] = this.follow(object, name, inner);
    return answer;
  }

  private follow(object: LiveObject, name: string, paths: string[][]): Json {
    const link = object.link(name);
    if (!link || link.since > this.apiVersion) throw apiNotFound(`${object.className}.${name}`);
    const linked = link.follow();
    return linked && this.select(linked, paths);
  }

  /** An old host leaves newer members out of "everything", but refuses to load one by name. */
  private readAll(answer: JsonRecord, object: LiveObject) {
    for (const name of object.propertyNames) {
      const property = object.property(name);
      if (property && property.since <= this.apiVersion) answer[name] = property.get();
    }
  }

  private readInto(answer: JsonRecord, object: LiveObject, name: string) {
    const property = object.property(name);
    if (!property || property.since > this.apiVersion) throw apiNotFound(`${object.className}.${name}`);
    answer[name] = property.get();
  }
}
