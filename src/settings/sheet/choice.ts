import { expectation } from '../../messages/settings';
import { labelKey } from '../text';

/** A value read, or what was expected instead. */
export type Reading<Value> = { readonly value: Value } | { readonly expected: string };

/** People's names for ids: the first is written; all are understood, and so is the id itself. */
export type Names<Id extends string> = Readonly<Record<Id, readonly [string, ...string[]]>>;

/** The id that a name stands for. */
export function idOfName<Id extends string>(
  text: string,
  names: Readonly<Record<Id, readonly string[]>>,
): Id | undefined {
  const key = labelKey(text);
  const ids = Object.keys(names) as Id[];
  return ids.find((id) => labelKey(id) === key || names[id].some((name) => labelKey(name) === key));
}

/** Reads one of several names. */
export function readChoice<Id extends string>(names: Names<Id>): (text: string) => Reading<Id> {
  return (text) => {
    const id = idOfName(text, names);
    if (id !== undefined) return { value: id };
    return { expected: expectation('choice', firstNames(names)) };
  };
}

/** The names that are written. */
export function firstNames(names: Names<string>): readonly string[] {
  return Object.values(names).map(([name]) => name);
}
