import fc from 'fast-check';
import type { MonthTable, SheetContent } from '../../src/model';
import { chooseMonth, readMonth, surveySheets } from '../../src/reading';
import { runs } from '../support/in-full';
import { bytesOf, sheetsOfFile } from './layouts/as-file';
import { layouts } from './layouts/catalogue';
import { drawnMonth, readBack } from './layouts/expect';
import type { Shown } from './layouts/expect';
import { district } from './layouts/month';
import { settingsFor } from './settings';

const settings = settingsFor();

function read(sheets: readonly SheetContent[]): MonthTable {
  const choice = chooseMonth(surveySheets(sheets, settings), undefined, {});
  if ('unclear' in choice) throw new Error(choice.unclear);
  return readMonth(sheets, choice, settings);
}

const read1 = async (layout: (typeof layouts)[number]): Promise<MonthTable> =>
  read(await sheetsOfFile(await bytesOf(layout.draw(district))));

test.each(layouts.map((layout) => [layout.name, layout] as const))(
  'a file drawn as "%s" gives the month it was drawn from',
  async (_, layout) => {
    const table = await read1(layout);
    expect(table.period).toEqual({ year: 2023, month: 8 });
    expect(readBack(table, layout.shown)).toEqual(drawnMonth(district, layout.shown));
  },
);

/** What both layouts show of a month. */
function shared(a: Shown, b: Shown): Shown {
  const both = <Id>(x: readonly Id[] = [], y: readonly Id[] = []): Id[] => x.filter((id) => y.includes(id));
  return {
    month: both(a.month, b.month),
    previous: both(a.previous, b.previous),
    cumulative: both(a.cumulative, b.cumulative),
    certified: a.certified === true && b.certified === true,
    overdue: a.overdue === true && b.overdue === true,
  };
}

test('files of any two layouts give equal months', async () => {
  const tables = await Promise.all(layouts.map(read1));
  const pair = fc.tuple(fc.nat(layouts.length - 1), fc.nat(layouts.length - 1));
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const [one, other] = [layouts[a], layouts[b]];
      const [x, y] = [tables[a], tables[b]];
      if (!one || !other || !x || !y) throw new Error('no layout');
      const shown = shared(one.shown, other.shown);
      expect(readBack(x, shown)).toEqual(readBack(y, shown));
    }),
    { numRuns: runs(100) },
  );
});
