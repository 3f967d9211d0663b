import { chooseMonth, readMonth, surveySheets } from '../../src/reading';
import { inMonth } from './layouts/calendar';
import { layouts } from './layouts/catalogue';
import { drawnMonth, readBack } from './layouts/expect';
import { district } from './layouts/month';
import { settingsFor } from './settings';

const august = { year: 2023, month: 8 };
const settings = settingsFor();
const HARMLESS = new Set(['missing-previous-month', 'missing-cumulative', 'small-denominator']);

test('there are at least thirty layouts', () => {
  expect(layouts.length).toBeGreaterThanOrEqual(30);
});

describe.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
  const sheets = layout.draw(district);
  const choice = chooseMonth(surveySheets(sheets, settings), undefined, {});

  test('is found to be August 2023', () => {
    expect(choice).toMatchObject({ period: august });
  });

  test.each([
    [{ year: 2024, month: 1 }, 1],
    [{ year: 2023, month: 12 }, 4],
  ])('gives the same figures in the words of %j', (period, windowStart) => {
    const moved = inMonth(sheets, period, windowStart);
    const found = chooseMonth(surveySheets(moved, settings), undefined, {});
    if ('unclear' in found) throw new Error(found.unclear);
    expect(found.period).toEqual(period);
    expect(readBack(readMonth(moved, found, settings), layout.shown)).toEqual(
      drawnMonth(district, layout.shown),
    );
  });

  test('gives the month it was drawn from, without problems', () => {
    if ('unclear' in choice) throw new Error(choice.unclear);
    const table = readMonth(sheets, choice, settings);
    expect(readBack(table, layout.shown)).toEqual(drawnMonth(district, layout.shown));
    expect(table.problems.filter((p) => !HARMLESS.has(p.code))).toEqual([]);
  });
});
