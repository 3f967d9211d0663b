import { createRequire } from 'node:module';

const load = createRequire(__filename);
const { newerThanFloor: asks } = load('../floor.cjs') as { newerThanFloor: (script: string) => string[] };

test.each([
  ['const a = /(?<!x)y/u.exec(b)?.at(-1) ?? (await c); class D { #e = 1; static { D.f = #e in D; } }'],
  ['[3, 1].findLast(Boolean); Object.hasOwn({}, "a"); "aa".replaceAll("a", "b");'],
])('a build may ship what the oldest browser reads: %s', (script) => {
  expect(asks(script)).toEqual([]);
});

test.each([
  ['a regular expression of sets', 'const a = /[\\p{L}--[a-z]]/v;'],
  ['two groups of one name', 'const a = /(?<y>1)|(?<y>2)/;'],
  ['attributes of an import', 'import a from "./a.json" with { type: "json" };'],
  ['a list sorted into a copy', 'b.toSorted();'],
  ['a list turned round into a copy, by a name in brackets', 'b["toReversed"]();'],
  ['a promise and its ends', 'const { resolve } = Promise.withResolvers();'],
])('a build fails on %s', (_, script) => {
  expect(asks(script)).toHaveLength(1);
});
