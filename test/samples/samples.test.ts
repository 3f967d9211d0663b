import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workbook } from 'exceljs';
import { PRESET_NAMES } from '../../src/settings';
import { average, change, count, displayed, mean, rate, shown, sum, typed } from './arithmetic';
import type { RateColumns } from './arithmetic';
import { aprilColumns, aprilFindings, augustColumns, augustFindings } from './findings';
import { aprilLetter, augustLetter } from './letter-figures';
import { list, metrics, open } from './reread';
import type { Metrics, Row } from './reread';
import { samples, samplesFolder } from './workbooks';

const yearColumns = {
  intake: ['C', 'D', 'E'],
  results: ['F', 'G', 'H'],
  payment: ['I', 'J', 'K'],
  certified: 'L',
  overdue: 'M',
} as const;
const indicators = ['intake', 'results', 'payment'] as const;

let aprilBook: Workbook;
let augustBook: Workbook;
let april: Metrics;
let august: Metrics;
let year: Metrics[];
/** The month sheet of the year workbook, 1 for January. */
const monthOf = (month: number): Metrics => year[month - 1]!;

beforeAll(async () => {
  aprilBook = await open('tu-ky-2023-04.xlsx');
  augustBook = await open('tu-ky-2023-08.xlsx');
  const yearBook = await open('tu-ky-2023-ca-nam.xlsx');
  april = metrics(aprilBook, 'T4');
  august = metrics(augustBook, 'T8');
  year = [1, 2, 3, 4, 5, 6, 7, 8].map((month) => metrics(yearBook, `T${month}`));
});

/** April's names in the spelling of the other two workbooks. */
const usual = (name: string): string =>
  name
    .replace('Văn hoá & Thông tin', 'Văn hóa và Thông tin')
    .replace(/^UBND (.)/, (_, first: string) => first.toUpperCase());

const formOf = (row: Row): string => String(row['C']);
const isExemption = (row: Row): boolean => formOf(row).startsWith('Miễn');
const acts = (unit: string): Row[] =>
  list(augustBook, 'Sổ theo dõi').filter((row) => row['B'] === unit && !isExemption(row));

describe('the figures of the letters', () => {
  test('April: the averages of the district and their change', () => {
    const before = { intake: aprilColumns.intakeBefore, results: aprilColumns.resultsBefore } as const;
    const found = (['intake', 'results'] as const).map((indicator) => {
      const month = average(april, aprilColumns[indicator])!;
      return [indicator, shown(month), change(month, typed(april.total, before[indicator], 100)!)];
    });
    expect(found).toEqual(aprilLetter.averages);
  });

  test('April: exactly the findings of the letter', () => {
    const exempt = list(aprilBook, 'Sổ theo dõi')
      .filter(isExemption)
      .map((row) => String(row['B']));
    expect(aprilFindings(april, exempt)).toEqual(aprilLetter.facts);
  });

  test('August: the averages of the district and their change', () => {
    const found = indicators.map((indicator) => {
      const month = average(august, augustColumns[indicator])!;
      return [
        indicator,
        shown(month),
        change(month, typed(august.total, augustColumns[`${indicator}Before`], 10000)!),
      ];
    });
    expect(found).toEqual(augustLetter.averages);
  });

  test('August: exactly the findings of the letter', () => {
    expect(augustFindings(august, (unit) => acts(unit).length)).toEqual(augustLetter.facts);
  });

  test('no rate of April ties with the average it is judged against', () => {
    const bound = average(april, aprilColumns.intake);
    expect([...april.communes.values()].filter((row) => rate(row, aprilColumns.intake) === bound)).toEqual(
      [],
    );
  });
});

describe('each sheet in itself', () => {
  const rateBlocks: readonly [name: string, sheet: () => Metrics, blocks: readonly RateColumns[]][] = [
    ['T4 of April', () => april, [aprilColumns.intake, aprilColumns.results]],
    [
      'T8 of August',
      () => august,
      indicators.flatMap((indicator) => [augustColumns[indicator], augustColumns[`${indicator}Cumulative`]]),
    ],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((month): [string, () => Metrics, readonly RateColumns[]] => [
      `T${month} of the year`,
      () => monthOf(month),
      indicators.map((indicator) => yearColumns[indicator]),
    ]),
  ];

  test.each(rateBlocks)(
    '%s: 12 offices, 23 communes, Σ in the total row, rates as their counts',
    (_, get, blocks) => {
      const sheet = get();
      expect([sheet.offices.size, sheet.communes.size]).toEqual([12, 23]);
      for (const [whole, part, rateColumn] of blocks) {
        expect([sheet.total[whole], sheet.total[part]]).toEqual([sum(sheet, whole), sum(sheet, part)]);
        for (const row of [...sheet.units.values(), sheet.total]) {
          const value = displayed(count(row, part), count(row, whole));
          expect(count(row, part)).toBeLessThanOrEqual(count(row, whole));
          expect(row[rateColumn]).toBe(value === null ? '-' : count(row, part) / count(row, whole));
        }
      }
    },
  );

  test.each(rateBlocks)('%s: the district rate is not the mean of the percentages', (_, get, blocks) => {
    for (const block of blocks) {
      if (average(get(), block) !== null) expect(mean(get(), block)).not.toBe(average(get(), block));
    }
  });
});

describe('the three workbooks tell of the same months', () => {
  const sums = (unit: string, columns: readonly string[], first: number, last: number): number[] =>
    columns.map((column) =>
      year.slice(first - 1, last).reduce((total, sheet) => total + count(sheet.units.get(unit)!, column), 0),
    );
  const counts = (row: Row, columns: readonly string[]): number[] =>
    columns.map((column) => count(row, column));

  test('April: counts, the rates of March, copies since the year began', () => {
    for (const [name, row] of april.units) {
      const unit = usual(name);
      for (const indicator of ['intake', 'results'] as const) {
        const [whole, part] = yearColumns[indicator];
        expect(counts(row, aprilColumns[indicator].slice(0, 2))).toEqual(sums(unit, [whole, part], 4, 4));
        expect(typed(row, aprilColumns[`${indicator}Before`], 100)).toBe(
          rate(monthOf(3).units.get(unit)!, yearColumns[indicator]),
        );
      }
      expect(counts(row, ['K', 'L', 'M'])).toEqual([
        ...sums(unit, [yearColumns.certified], 4, 4),
        ...sums(unit, [yearColumns.certified], 1, 4),
        ...sums(unit, [yearColumns.overdue], 4, 4),
      ]);
    }
  });

  test('August: counts, the rates of July, Σ of the months since January or April', () => {
    for (const [unit, row] of august.units) {
      for (const indicator of indicators) {
        const [whole, part] = yearColumns[indicator];
        const first = indicator === 'payment' ? 4 : 1;
        expect(counts(row, augustColumns[indicator].slice(0, 2))).toEqual(sums(unit, [whole, part], 8, 8));
        expect(counts(row, augustColumns[`${indicator}Cumulative`].slice(0, 2))).toEqual(
          sums(unit, [whole, part], first, 8),
        );
        expect(typed(row, augustColumns[`${indicator}Before`], 10000)).toBe(
          rate(monthOf(7).units.get(unit)!, yearColumns[indicator]),
        );
      }
      expect(counts(row, ['X', 'Y', 'Z'])).toEqual([
        ...sums(unit, [yearColumns.certified], 8, 8),
        ...sums(unit, [yearColumns.certified], 1, 8),
        ...sums(unit, [yearColumns.overdue], 8, 8),
      ]);
    }
  });

  test('the rates of March and July of the district are Σ/Σ of the year workbook', () => {
    const of = (month: number) =>
      indicators.map((indicator) => shown(average(monthOf(month), yearColumns[indicator])));
    expect(of(3)).toEqual(['94,88%', '95,48%', '-']);
    expect(of(7)).toEqual(['97,13%', '98,81%', '50,34%']);
  });

  test('the notes of August stand in both workbooks', () => {
    for (const [unit, row] of august.units) {
      const inYear = monthOf(8).units.get(unit)!;
      expect([inYear['O'], inYear['P']]).toEqual([row[augustColumns.posts], row[augustColumns.email]]);
    }
  });
});

describe('the ladder before August', () => {
  /** The months from January to July in which a unit is warned, judged from the year workbook alone. */
  function warnedMonths(unit: string): number[] {
    let [paid, dossiers] = [0, 0];
    return [1, 2, 3, 4, 5, 6, 7].filter((month) => {
      const row = monthOf(month).units.get(unit)!;
      const [whole, part] = yearColumns.payment;
      if (month >= 4) [paid, dossiers] = [paid + count(row, part), dossiers + count(row, whole)];
      const low = (value: number | null) => value !== null && value < 3000;
      const missed = low(rate(row, yearColumns.payment)) && low(displayed(paid, dossiers));
      return missed || count(row, yearColumns.overdue) > 0;
    });
  }

  test.each([
    ['Xã Hưng Đạo', [6]],
    ['Xã Phượng Kỳ', [7]],
    ['Xã Dân Chủ', [5, 7]],
    ['Xã Tiên Động', [6, 7]],
    ['Xã Đại Sơn', [4]],
  ])('%s was warned in %p, in the year workbook and in the history of August', (unit, months) => {
    expect(warnedMonths(unit)).toEqual(months);
    expect(acts(unit).map((row) => [row['A'], row['C'], row['D']])).toEqual(
      months.map((month, index) => [`Tháng ${month}/2023`, index === 0 ? 'Nhắc nhở' : 'Phê bình', index + 1]),
    );
  });

  test('nothing was counted as payment before April', () => {
    for (const month of [1, 2, 3]) expect(sum(monthOf(month), yearColumns.payment[0])).toBe(0);
  });
});

describe('the files', () => {
  test('each names its preset', async () => {
    const presets = await Promise.all(
      Object.keys(samples).map(async (name) => list(await open(name), 'Cấu hình')[0]),
    );
    expect(presets.map((row) => [row?.['A'], row?.['B']])).toEqual([
      ['Bộ quy tắc', 'Công văn tháng 4/2023'],
      ['Bộ quy tắc', 'Công văn tháng 8/2023'],
      ['Bộ quy tắc', 'Công văn tháng 8/2023'],
      ['Bộ quy tắc', PRESET_NAMES.default[0]],
      ['Bộ quy tắc', PRESET_NAMES['qd-766'][0]],
      ['Bộ quy tắc', PRESET_NAMES.disbursement[0]],
    ]);
  });

  test.each(Object.entries(samples))(
    '%s is what the generator makes (npm run samples)',
    async (name, make) => {
      const kept = await readFile(join(samplesFolder, name));
      expect((await make()).equals(kept)).toBe(true);
    },
  );
});
