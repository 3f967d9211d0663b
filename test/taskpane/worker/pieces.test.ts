/** @jest-environment node */
import fc from 'fast-check';
import { Assembly, piecesOf, type Piece } from '../../../src/taskpane/worker/pieces';

/** There and back, every piece copied as a message copies it. */
function sent(value: unknown, most?: number): { readonly value: unknown; readonly pieces: Piece[] } {
  const pieces = [...piecesOf(value, most)];
  const assembly = new Assembly();
  for (const piece of pieces) assembly.add(structuredClone(piece));
  return { value: assembly.value(), pieces };
}

const data = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.string(), fc.integer(), fc.constantFrom(null, undefined, true, Number.NaN)),
    fc.array(tie('value')),
    fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
    fc.array(fc.tuple(fc.string(), tie('value'))).map((entries) => new Map(entries)),
    fc.array(fc.integer()).map((numbers) => new Set(numbers)),
    fc.uint8Array(),
  ),
})).value;

test('whatever is taken apart is put together again', () => {
  fc.assert(
    fc.property(data, fc.integer({ min: 1, max: 20 }), (value, most) => {
      expect(sent(value, most).value).toEqual(value);
    }),
  );
});

test('no piece holds more values than it may, and light data goes in one', () => {
  const sheet = Array.from({ length: 500 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => row * column),
  );
  const { value, pieces } = sent({ sheets: [sheet], name: 'T8' }, 100);
  expect(value).toEqual({ sheets: [sheet], name: 'T8' });
  const sizes = pieces.map(
    (piece) => JSON.stringify(piece.kind === 'parts' ? piece.parts : []).split(',').length,
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
  expect(sent({ sheets: [sheet.slice(0, 300)] }).pieces.length).toBe(1);
});

test('a cell of text that names a prototype is only text', () => {
  const odd = JSON.parse('{"__proto__": [1, 2, 3], "constructor": [4]}') as Record<string, unknown>;
  const { value } = sent(odd, 1);
  expect(Object.entries(value as object)).toEqual(Object.entries(odd));
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});
