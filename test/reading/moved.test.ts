import fc from 'fast-check';
import type { MonthTable, SheetContent, TableLayout } from '../../src/model';
import { chooseMonth, readMonth, surveySheets } from '../../src/reading';
import { sampled } from '../support/in-full';
import { RUNS } from '../support/long-run';
import { layouts } from './layouts/catalogue';
import type { Layout } from './layouts/catalogue';
import { upTo, widthOf, withColumns, withRows } from './layouts/change';
import { drawnMonth, readBack } from './layouts/expect';
import { district } from './layouts/month';
import { settingsFor } from './settings';

/** The runs are shared out among the layouts. */
const numRuns = Math.ceil(RUNS / layouts.length);
const settings = settingsFor();

function read(sheets: readonly SheetContent[]): MonthTable {
  const choice = chooseMonth(surveySheets(sheets, settings), undefined, {});
  if ('unclear' in choice) throw new Error(choice.unclear);
  return readMonth(sheets, choice, settings);
}

/** Where the tables of a drawn sheet stand. */
const tablesOf = (sheet: SheetContent): readonly TableLayout[] => {
  const [choice] = surveySheets([sheet], settings).flatMap(({ main }) => (main ? [main] : []));
  const period = choice ?? { year: 2023, month: 8 };
  return readMonth([sheet], { period, sheet: sheet.name }, settings).layouts;
};

interface Place {
  readonly layout: Layout;
  readonly sheets: readonly { readonly sheet: SheetContent; readonly tables: readonly TableLayout[] }[];
}

const placeOf = (layout: Layout): Place => ({
  layout,
  sheets: layout.draw(district).map((sheet) => ({ sheet, tables: tablesOf(sheet) })),
});

/** Empty rows anywhere but inside a heading. */
const blankRows = ({ sheets }: Place): fc.Arbitrary<SheetContent[]> =>
  fc.tuple(
    ...sheets.map(({ sheet, tables }) => {
      const isOutside = (row: number): boolean =>
        tables.every(({ headerTop, headerBottom }) => row <= headerTop || row > headerBottom);
      const places = upTo(sheet.values.length + 1).filter(isOutside);
      return fc.subarray(places, { maxLength: 5 }).map((blank) =>
        withRows(
          sheet,
          upTo(sheet.values.length + 1).flatMap((row) => [
            ...(blank.includes(row) ? [-1] : []),
            ...(row < sheet.values.length ? [row] : []),
          ]),
        ),
      );
    }),
  );

/** Columns of one table that stand together under one parent. */
function blocksOf(tables: readonly TableLayout[], width: number): number[][] {
  const [table] = tables;
  const first = (table?.unitColumn ?? 0) + 1;
  const parent = new Map(table?.columns.map(({ column, path }) => [column, path[0]]));
  const blocks: number[][] = [];
  for (let column = first; column < width; column++) {
    const block = blocks.at(-1);
    if (block && parent.get(column) !== undefined && parent.get(column) === parent.get(column - 1))
      block.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

/** Empty columns between the parents. */
const blankColumns = ({ sheets }: Place): fc.Arbitrary<SheetContent[]> =>
  fc.tuple(
    ...sheets.map(({ sheet, tables }) => {
      const width = widthOf(sheet);
      const blocks = blocksOf(tables, width);
      const starts = [0, ...blocks.map(([first]) => first ?? 0), width];
      return fc.subarray(starts, { maxLength: Math.min(4, starts.length) }).map((blank) =>
        withColumns(
          sheet,
          upTo(width + 1).flatMap((column) => [
            ...(blank.includes(column) ? [-1] : []),
            ...(column < width ? [column] : []),
          ]),
        ),
      );
    }),
  );

/** The parents with all their columns in another order. */
const shuffled = ({ sheets }: Place): fc.Arbitrary<SheetContent[]> =>
  fc.tuple(
    ...sheets.map(({ sheet, tables }) => {
      const blocks = blocksOf(tables, widthOf(sheet));
      const kept = upTo((tables[0]?.unitColumn ?? 0) + 1);
      return fc
        .shuffledSubarray(blocks, { minLength: blocks.length })
        .map((order) => withColumns(sheet, [...kept, ...order.flat()]));
    }),
  );

const TITLES = [
  'UBND HUYỆN TỨ KỲ',
  'Phòng Nội vụ',
  'Người báo cáo: Nguyễn Văn A',
  '(Kèm theo Báo cáo số 12)',
];

/** More lines above everything. */
const moreTitles = ({ sheets }: Place): fc.Arbitrary<SheetContent[]> =>
  fc.subarray(TITLES, { minLength: 1 }).map((titles) =>
    sheets.map(({ sheet }) => {
      const lower = withRows(sheet, [...titles.map(() => -1), ...upTo(sheet.values.length)]);
      return {
        ...lower,
        values: lower.values.map((row, at) => (titles[at] === undefined ? row : [titles[at]])),
      };
    }),
  );

/** A table in two pieces on one sheet keeps its columns: moving them would move those of the other. */
const hasOneTable = ({ sheets }: Place): boolean => sheets.every(({ tables }) => tables.length === 1);
const places = layouts.map(placeOf);

const changes: readonly (readonly [
  string,
  (place: Place) => fc.Arbitrary<SheetContent[]>,
  readonly Place[],
])[] = [
  ['empty rows', blankRows, places],
  ['titles', moreTitles, places],
  ['empty columns', blankColumns, places.filter(hasOneTable)],
  ['columns in another order', shuffled, places.filter(hasOneTable)],
];

describe.each(changes)('%s change nothing', (_, change, where) => {
  test.each(sampled(where, 4).map((place) => [place.layout.name, place] as const))(
    'in %s',
    (_name, place) => {
      const truth = drawnMonth(district, place.layout.shown);
      fc.assert(
        fc.property(change(place), (sheets) => {
          expect(readBack(read(sheets), place.layout.shown)).toEqual(truth);
        }),
        { numRuns },
      );
    },
  );
});
