import fc from 'fast-check';
import type { CellValue, Measures, MonthTable, Month, SheetContent } from '../../src/model';
import { chooseMonth, readMonth, surveySheets } from '../../src/reading';
import { RUNS } from '../support/long-run';
import { inMonth } from './layouts/calendar';
import { layouts } from './layouts/catalogue';
import { drawnMonth, readBack } from './layouts/expect';
import type { Counts, RateId, UnitFacts } from './layouts/month';
import { district } from './layouts/month';
import { sheetOf } from './layouts/sheet';
import { settingsFor } from './settings';

const settings = settingsFor();
const august = { year: 2023, month: 8 };

function evidenceOf(
  measures: Measures,
): { state: string; evidence?: readonly { cell: object; value: CellValue }[] }[] {
  if (measures.kind === 'rate') return [measures.month, measures.previous, measures.cumulative];
  return measures.kind === 'count' ? [measures.month, measures.cumulative] : [measures.month];
}

const word = fc.constantFrom<CellValue>(
  'Đơn vị', 'STT', 'TT', 'Số hoá khi tiếp nhận', 'Số hoá kết quả', 'Tỷ lệ', 'Tiếp nhận', 'Tháng 8', 'Luỹ kế',
  'Thanh toán trực tuyến', 'Xã A', 'Phòng B', 'Tổng cộng', 'I', '85,89%', '4/4', '-', 'x', '1.234', 'Quá hạn', '(1)',
); // oxfmt-ignore
const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 3, arbitrary: fc.double({ noNaN: true }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 200 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  fc.boolean(),
  fc.constant({ error: '#N/A' }),
  { weight: 3, arbitrary: fc.constant(null) },
);
const area = fc
  .tuple(fc.nat(8), fc.nat(8), fc.nat(5), fc.nat(5))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const anySheet: fc.Arbitrary<SheetContent> = fc
  .record({
    values: fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 12 }),
    merges: fc.array(area, { maxLength: 5 }),
    format: fc.constantFrom('General', '0.00%', 'd-mmm', '@', '0.0"%"'),
  })
  .map(({ values, merges, format }) => ({
    ...sheetOf('T8', values, { merges }),
    numberFormats: values.map((row) => row.map(() => format)),
  }));

test('any grid is read without failing, and every figure can be traced to its cells', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      chooseMonth(surveySheets([sheet], settings), undefined, {});
      const table = readMonth([sheet], { period: august, sheet: 'T8' }, settings);
      for (const { measures } of table.units)
        for (const part of Object.values(measures).flatMap(evidenceOf)) {
          if (part.state === 'value') expect(part.evidence?.length).toBeGreaterThan(0);
          for (const { cell, value } of part.evidence ?? []) {
            const { row, column } = cell as { row: number; column: number };
            expect(value).toEqual(sheet.values[row]?.[column] ?? null);
          }
        }
    }),
    { numRuns: RUNS },
  );
});

const counts: fc.Arbitrary<Counts> = fc
  .oneof(fc.nat(12), fc.nat(300), fc.nat(4000))
  .chain((whole) => fc.nat(whole).map((part) => ({ part, whole })));
const rates: fc.Arbitrary<Record<RateId, Counts>> = fc.record({
  intake: counts,
  results: counts,
  payment: counts,
});

/** The district with other figures, some of its communes missing. */
const anyMonth: fc.Arbitrary<readonly UnitFacts[]> = fc
  .array(fc.tuple(rates, rates, rates, fc.nat(5)), { minLength: district.length, maxLength: district.length })
  .chain((facts) =>
    fc.subarray(
      district.map((unit, at) => ({ unit, facts: facts[at] })),
      { minLength: 3 },
    ),
  )
  .map((drawn) =>
    drawn.map(({ unit, facts }) => {
      const [month, previous, cumulative, count] = facts ?? [unit.month, unit.previous, unit.cumulative, 0];
      return { ...unit, month, previous, cumulative, overdue: { count, field: '' } };
    }),
  );

/** A calendar month with the first month of its payment window: April in 2023, else January. */
const anyPeriod = fc.oneof(
  fc.record({ year: fc.constantFrom(2022, 2024, 2025), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ year: fc.constant(2023), month: fc.integer({ min: 4, max: 12 }) }),
);
const windowOf = ({ year }: Month): number => (year === 2023 ? 4 : 1);

const isNamed = (table: MonthTable): boolean => table.problems.some((p) => p.severity !== 'notice');

test('a month drawn in any layout comes back, or a problem is named: never another month', () => {
  fc.assert(
    fc.property(anyMonth, fc.constantFrom(...layouts), anyPeriod, (units, layout, period) => {
      const sheets = inMonth(layout.draw(units), period, windowOf(period));
      const choice = chooseMonth(surveySheets(sheets, settings), undefined, {});
      if ('unclear' in choice) return;
      expect(choice.period).toEqual(period);
      const table = readMonth(sheets, choice, settings);
      const truth = drawnMonth(units, layout.shown);
      const read = readBack(table, layout.shown);
      for (const [unit, row] of Object.entries(truth))
        for (const [what, expected] of Object.entries(row)) {
          const value = read[unit]?.[what];
          if (value === expected) continue;
          expect(
            typeof value === 'number'
              ? `${layout.name}, ${unit} ${what}: ${String(expected)} → ${value}`
              : '',
          ).toBe('');
          expect(isNamed(table)).toBe(true);
        }
    }),
    { numRuns: RUNS },
  );
});
