import fc from 'fast-check';
import type { CellValue, ColumnMeaning, TableColumn } from '../../../src/model';
import { readMonth } from '../../../src/reading';
import { presetSettings } from '../../../src/settings';
import { runs } from '../../support/in-full';
import { sheetOf } from '../layouts/sheet';
import type { Heading, Holds } from './right-headings';
import { as, RIGHT } from './right-headings';
import { WRONG } from './wrong-headings';

/**
 * Headings that resemble an indicator's but are not it are never read as it nor offered as it, and its own headings
 * always are read so, wherever they stand. `MEANING_RUNS` asks for more runs, `MEANING_SEED` for the same again.
 */

const seed = process.env['MEANING_SEED'];
const RUNS = {
  numRuns: Number(process.env['MEANING_RUNS'] ?? runs(60)),
  ...(seed !== undefined && { seed: Number(seed) }),
};
const settings = presetSettings('default');
const PERIOD = { year: 2025, month: 10 };

const CELLS: Readonly<Record<Holds, readonly CellValue[]>> = {
  percent: [97.25, 81.5, 64.75, 100],
  count: [12, 0, 7, 3],
  points: [9.5, 7.25, 8, 6.5],
  days: [21, 3, 5, 1],
  money: [1500000, 420000, 80000, 0],
  place: [1, 2, 3, 4],
  words: ['Tốt', 'Chưa đầy đủ', 'Đạt', 'Tốt'],
};
const UNITS = ['Xã An Bình', 'Xã Bình Minh', 'Xã Châu Sơn', 'Xã Đông Hải'];
const NEUTRAL: readonly Heading[] = [
  ...['Số dân', 'Số thôn', 'Số cán bộ, công chức'].map(as('count')),
  ...['Tổng số tiền (đồng)'].map(as('money')),
  ...['Ghi chú', 'Xếp loại'].map(as('words')),
];

interface Layout {
  readonly title: string;
  readonly numbered: boolean;
  readonly parent: string | null;
  readonly before: readonly Heading[];
  readonly after: readonly Heading[];
  readonly spelling: (words: string) => string;
  readonly indexed: boolean;
  readonly isBlank: boolean;
}

const layout = (neighbours: readonly Heading[]): fc.Arbitrary<Layout> =>
  fc.record({
    title: fc.constantFrom(
      'THÁNG 10/2025',
      'KẾT QUẢ CẢI CÁCH HÀNH CHÍNH THÁNG 10/2025',
      'BIỂU TỔNG HỢP SỐ LIỆU CỦA CÁC XÃ, PHƯỜNG THÁNG 10/2025',
    ),
    numbered: fc.boolean(),
    parent: fc.constantFrom(null, 'Tháng 10', 'Kết quả thực hiện'),
    before: fc.subarray([...neighbours], { maxLength: 3 }),
    after: fc.subarray([...neighbours], { maxLength: 2 }),
    spelling: fc.constantFrom(
      (words: string) => words,
      (words: string) => words.toUpperCase(),
      (words: string) => words.replace(/ (?=\()/, '\n'),
      (words: string) => words.replaceAll('hoá', 'hóa'),
      (words: string) => words.normalize('NFD'),
    ),
    indexed: fc.boolean(),
    isBlank: fc.boolean(),
  });

/** The column of a heading in a table of that layout. */
function columnOf(heading: Heading, at: Layout): TableColumn | undefined {
  const beside = at.after.filter((other) => !at.before.includes(other));
  const headings = [...at.before, heading, ...beside];
  const lead = at.numbered ? 2 : 1;
  const line = (unit: CellValue, number: CellValue, cells: readonly CellValue[]): CellValue[] =>
    at.numbered ? [number, unit, ...cells] : [unit, ...cells];
  const names = headings.map(({ text }) => at.spelling(text));
  const indices = headings.map((_, i) => `(${i + 3})`);
  const rows: CellValue[][] = [
    [at.title],
    ...(at.isBlank ? [[null]] : []),
    line('Đơn vị', 'STT', at.parent === null ? names : names.map(() => at.parent)),
    ...(at.parent === null ? [] : [line(null, null, names)]),
    ...(at.indexed ? [line('(2)', '(1)', indices)] : []),
    ...UNITS.map((unit, row) =>
      line(
        unit,
        row + 1,
        headings.map(({ holds }) => CELLS[holds][row] ?? null),
      ),
    ),
  ];
  const { layouts } = readMonth([sheetOf('T10', rows)], { period: PERIOD, sheet: 'T10' }, settings);
  return layouts[0]?.columns.find((c) => c.column === lead + at.before.length);
}

/** What stands beside a figure: a target, a place, a maximum. */
const isFigure = ({ role, span }: ColumnMeaning): boolean =>
  span === 'month' && !['target', 'rank', 'maximum'].includes(role);

const idsOf = (meanings: readonly (ColumnMeaning | undefined)[]): string[] => [
  ...new Set(meanings.flatMap((meaning) => (meaning && isFigure(meaning) ? [meaning.indicator] : []))),
];

/** Indicators the heading is read as a figure of. */
const readAs = (heading: Heading, at: Layout): string[] => idsOf([columnOf(heading, at)?.meaning]);
/** The same, with those that would be asked about. */
const readOrOffered = (heading: Heading, at: Layout): string[] => {
  const column = columnOf(heading, at);
  return idsOf([column?.meaning, ...(column?.candidates ?? [])]);
};

/** Headings of other indicators; points beside percent have tests of their own. */
const othersThan = (id: string): Heading[] => [
  ...NEUTRAL,
  ...Object.entries(RIGHT).flatMap(([other, [first]]) =>
    first && other !== id && !other.startsWith('score') ? [first] : [],
  ),
];

test('every indicator has headings of its own and such as resemble them', () => {
  const ids = settings.indicators.map(({ id }) => id).sort();
  expect(Object.keys(RIGHT).sort()).toEqual(ids);
  expect(Object.keys(WRONG).sort()).toEqual(ids);
});

describe.each(Object.entries(WRONG))('what resembles %s', (id, headings) => {
  test('is never read as it, nor offered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...headings), layout(NEUTRAL), (heading, at) => {
        expect([heading.text, readOrOffered(heading, at)]).not.toEqual([
          heading.text,
          expect.arrayContaining([id]),
        ]);
      }),
      RUNS,
    );
  });
});

describe.each(Object.entries(RIGHT))('what is called %s', (id, headings) => {
  test('is always read as it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...headings), layout(othersThan(id)), (heading, at) => {
        expect([heading.text, readAs(heading, at)]).toEqual([heading.text, [id]]);
      }),
      RUNS,
    );
  });

  test('of another time is not read as that of this', () => {
    const times = ['tháng 8/2025', 'tháng 9', 'cùng kỳ năm trước', 'so với tháng trước', 'tăng, giảm'];
    fc.assert(
      fc.property(
        fc.constantFrom(...headings),
        fc.constantFrom(...times),
        layout(NEUTRAL),
        (heading, time, at) => {
          const other = { ...heading, text: `${heading.text} ${time}` };
          expect([other.text, readAs(other, { ...at, parent: null })]).toEqual([other.text, []]);
        },
      ),
      RUNS,
    );
  });
});
