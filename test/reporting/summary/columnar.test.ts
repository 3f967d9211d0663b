import fc from 'fast-check';
import { fromColumns, toColumns } from '../../../src/reporting/summary/columnar';
import { runs } from '../../support/in-full';

const plain = fc.letrec<{ value: unknown; item: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, 0, 1, '', 'xã'),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('item'),
    fc.array(tie('item'), { maxLength: 3 }),
  ),
  item: fc.dictionary(fc.constantFrom('key', 'row', 'cells', '__proto__', 'length'), tie('value'), {
    noNullPrototype: true,
    maxKeys: 3,
  }),
}));

test('any list of objects comes back as it was, also by way of JSON', () => {
  fc.assert(
    fc.property(fc.array(plain.item, { maxLength: 5 }), (items) => {
      const asJson = JSON.parse(JSON.stringify(items)) as Record<string, unknown>[];
      const told: unknown = JSON.parse(JSON.stringify(toColumns(asJson)));
      expect(fromColumns(told)).toEqual(asJson);
    }),
    { numRuns: runs(300) },
  );
});

test('the order of properties and properties without a value make no difference', () => {
  expect(toColumns([{ a: 1, b: [{ c: 1, d: 2 }] }])).toEqual(
    toColumns([{ b: [{ d: 2, c: 1, e: undefined }], a: 1, f: undefined }]),
  );
});

test('alike rows are told in a third of the letters', () => {
  const rows = Array.from({ length: 50 }, (_, i) => ({
    kind: 'row',
    unit: { name: `Xã ${i}` },
    cells: [{ row: i, column: 3 }],
  }));
  expect(JSON.stringify(toColumns(rows)).length).toBeLessThan(JSON.stringify(rows).length / 3);
});

test.each([
  ['a billion of one value', [1e9, { a: ['=', 1] }]],
  ['lists of a billion', [1, { a: ['[', [1e9], ['=', 1]] }]],
  ['many columns of many', [3e5, Object.fromEntries(Array.from({ length: 99 }, (_, i) => [i, ['=', 1]]))]],
  ['fewer values than rows', [2, { a: ['*', [1]] }]],
  ['another number of rows inside', [2, { a: ['{', [3, { b: ['=', 1] }]] }]],
  ['half a row', [0.5, { a: ['=', 1] }]],
  ['fewer than none', [-1, {}]],
  ['no such column', [1, { a: ['x', 1] }]],
  ['no column', [1, { a: 1 }]],
  ['no table', 'x'],
  ['nothing', null],
])('%s is refused, not unfolded', (_what, told) => {
  expect(() => fromColumns(told)).toThrow(RangeError);
});
