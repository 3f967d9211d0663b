import fc from 'fast-check';
import {
  dayOfNumber,
  dayNumber,
  kindOf,
  mentionOfDays,
  monthOf,
  parsePeriodKey,
  periodKey,
  periodOf,
  periodOfMonths,
  shiftMonth,
  toPeriod,
  weekOf,
  type Period,
} from '../../src/model';
import { readHistoryPeriod } from '../../src/reading/history-period';
import { periodOfLine, periodOfName } from '../../src/reading/periods';
import { namePeriod, printPeriod, titlePeriod } from '../../src/text/print-period';

const keyOf = (mention: ReturnType<typeof periodOfLine>, year?: number): string | undefined => {
  const period = mention && toPeriod(mention, year);
  return period && periodKey(period);
};

const year = fc.integer({ min: 2019, max: 2032 });
const month = fc.record({ year, month: fc.integer({ min: 1, max: 12 }) });
const day = fc
  .integer({
    min: dayNumber({ year: 2019, month: 1, day: 1 }),
    max: dayNumber({ year: 2032, month: 12, day: 31 }),
  })
  .map(dayOfNumber);

/** What people mean by days is sometimes a month or a quarter; such a range is never said as days. */
function meansItself(period: Period): boolean {
  if ('month' in period) return true;
  const { first, last } = period;
  const mention = mentionOfDays(first, last, last.year - first.year, last.year);
  return keyOf(mention) === periodKey(period);
}

const anyPeriod: fc.Arbitrary<Period> = fc
  .oneof(
    month,
    fc.tuple(year, fc.integer({ min: 1, max: 53 })).map(([y, n]) => weekOf(y, n)),
    fc
      .tuple(month, fc.integer({ min: 1, max: 14 }))
      .map(([first, n]) => periodOfMonths(first, shiftMonth(first, n))),
    fc
      .tuple(year, fc.constantFrom([1, 3], [4, 6], [7, 9], [10, 12], [1, 6], [7, 12], [1, 9], [1, 12]))
      .map(([y, [first = 1, last = 1]]) =>
        periodOfMonths({ year: y, month: first }, { year: y, month: last }),
      ),
    fc
      .tuple(day, fc.integer({ min: 1, max: 400 }))
      .map(([first, n]) => periodOf(first, dayOfNumber(dayNumber(first) + n))),
  )
  .filter((period) => period !== undefined)
  .filter(meansItself);

describe('what is printed is read again', () => {
  const spellings: readonly (readonly [string, (period: Period) => string])[] = [
    ['in a sentence', printPeriod],
    ['as a title', (period) => `KẾT QUẢ: ${printPeriod(period).toLocaleUpperCase('vi')}`],
    ['after a label', (period) => `Kỳ báo cáo: ${titlePeriod(period)}`],
    [
      'without its marks',
      (period) => printPeriod(period).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'),
    ],
    [
      'beside a legal basis',
      (period) => `${titlePeriod(period)} (theo Quyết định số 766/QĐ-TTg ngày 23/6/2022)`,
    ],
    ['beside a comparison', (period) => `${titlePeriod(period)} so với tháng 3/2024`],
  ];
  it.each(spellings)('%s', (_, print) => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(keyOf(periodOfLine(print(period)))).toBe(periodKey(period));
      }),
      { numRuns: 400 },
    );
  });

  it('as the name of a sheet', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(keyOf(periodOfName(namePeriod(period)))).toBe(periodKey(period));
      }),
      { numRuns: 400 },
    );
  });

  it('as a row of the ladder book', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const read = readHistoryPeriod(titlePeriod(period), undefined);
        expect(read && periodKey(read)).toBe(periodKey(period));
      }),
      { numRuns: 400 },
    );
  });

  it('as a key', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const read = parsePeriodKey(periodKey(period));
        expect(read && [periodKey(read), kindOf(read)]).toEqual([periodKey(period), kindOf(period)]);
      }),
    );
  });
});

describe('a line of a title', () => {
  it.each([
    ['KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2025', '2025-Q3'],
    ['Kỳ báo cáo: Quý III/2025', '2025-Q3'],
    ['Quý 3 năm 2025', '2025-Q3'],
    ['QUÝ III/2023 (THÁNG 7, 8, 9)', '2023-Q3'],
    ['Tuần 40 (từ 28/9 đến 04/10/2026)', '2026-W40'],
    ['Tuần 41 (từ 28/9 đến 04/10/2026)', '2026-W40'],
    ['TUẦN 40 (TỪ NGÀY 28/9/2026 ĐẾN NGÀY 02/10/2026)', '2026-W40'],
    ['Tuần thứ 40 năm 2026', '2026-W40'],
    ['Từ ngày 01/7/2025 đến ngày 30/9/2025', '2025-Q3'],
    ['Từ ngày 01/7/2025 đến ngày 03/11/2025', '2025-07-01..2025-11-03'],
    ['Từ ngày 01 tháng 7 năm 2025 đến ngày 03 tháng 11 năm 2025', '2025-07-01..2025-11-03'],
    ['Kỳ 15/12/2025 – 14/3/2026', '2026-Q1'],
    ['(15/12–14/3/2026)', '2026-Q1'],
    ['Từ ngày 21/7/2023 đến 20/8/2023', '2023-08'],
    ['Từ 01/7/2025 đến 03/8/2025', '2025-07-01..2025-08-03'],
    ['Từ 01/7/2025 đến 03/10/2025', '2025-07-01..2025-10-03'],
    ['Từ ngày 01/8/2023 đến ngày 10/8/2023', '2023-08-01..2023-08-10'],
    ['9 tháng đầu năm 2025', '2025-01..2025-09'],
    ['THU NGÂN SÁCH 9 THÁNG NĂM 2025 (tỷ đồng)', '2025-01..2025-09'],
    ['Chín tháng đầu năm 2025', '2025-01..2025-09'],
    ['6 tháng đầu năm 2025', '2025-H1'],
    ['Sáu tháng cuối năm 2025', '2025-H2'],
    ['6 tháng cuối năm 2025', '2025-H2'],
    ['Cả năm 2025', '2025'],
    ['Kỳ báo cáo: năm 2025', '2025'],
    ['Tháng 7 và tháng 8/2025', '2025-07..2025-08'],
    ['Từ tháng 7 đến tháng 9/2025', '2025-Q3'],
    ['tính đến hết ngày 30/9/2024', '2024-01..2024-09'],
    ['GIẢI NGÂN VỐN ĐẦU TƯ CÔNG ĐẾN NGÀY 15/9/2024', '2024-01-01..2024-09-15'],
    ['Lũy kế từ đầu năm đến ngày 15/9/2025', '2025-01-01..2025-09-15'],
    ['Luỹ kế 8 tháng năm 2023', '2023-01..2023-08'],
    ['KẾT QUẢ THÁNG 10/2025 SO VỚI KỲ TRƯỚC', '2025-10'],
    ['KẾT QUẢ THÁNG 8 (QUÝ III/2023)', '2023-08'],
    ['Quý III và 9 tháng đầu năm 2025', '2025-Q3'],
  ])('%s', (line, key) => {
    expect(keyOf(periodOfLine(line))).toBe(key);
  });

  it.each([
    'BIỂU TỔNG HỢP THEO QUYẾT ĐỊNH SỐ 766/QĐ-TTg NGÀY 23/06/2022',
    '(Thống kê hàng tháng, quý, 6 tháng, 9 tháng, năm)',
    '(Báo cáo tuần/tháng/quý/năm)',
    'Kỳ báo cáo: tháng, quý, 6 tháng, năm',
    'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ',
    '(Kèm theo Công văn số 1234/UBND-KSTT ngày 05/10/2025 của UBND tỉnh)',
    '(Kèm theo Báo cáo số 12/BC-UBND ngày 05 tháng 10 năm 2025)',
    'Ngày in: 05/10/2025 08:30',
    'Ngày xuất báo cáo: 05/10/2025',
    'Thời điểm trích xuất: 10:00 05/10/2025',
    'Số liệu lấy lúc 11 giờ 00 ngày 10/11/2025',
    'Cập nhật ngày 10/11/2025',
    'So với tháng 9/2025',
    'Tuần 2 tháng 8/2023',
    'Hải Phòng, ngày 05 tháng 10 năm 2025',
    'KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2025',
    'Biểu số 12/2025',
  ])('names no period: %s', (line) => {
    expect(periodOfLine(line)).toBeUndefined();
  });
});

describe('a legal basis is no period', () => {
  const act = fc.constantFrom(
    'Quyết định',
    'Nghị định',
    'Nghị quyết',
    'Thông tư',
    'Kế hoạch',
    'Công văn',
    'Chỉ thị',
  );
  const sign = fc.constantFrom('QĐ-TTg', 'NĐ-CP', 'NQ-CP', 'TT-VPCP', 'KH-UBND', 'UBND-NV', 'CT-TTg');
  const before = fc.constantFrom('Theo', 'Căn cứ', 'Thực hiện', '(Kèm theo', 'Ban hành kèm theo');
  const dated = day.chain(({ year: y, month: m, day: d }) =>
    fc.constantFrom(
      `${d}/${m}/${y}`,
      `${d}-${m}-${y}`,
      `${d} tháng ${m} năm ${y}`,
      `0${d}/${m}/${y}`.replace(/^0(\d\d)/, '$1'),
    ),
  );
  const number = fc.integer({ min: 1, max: 3000 });
  it('whatever its number and date', () => {
    fc.assert(
      fc.property(before, act, number, sign, dated, fc.boolean(), (how, kind, n, office, date, isUpper) => {
        const line = `${how} ${kind} số ${n}/${office} ngày ${date}`;
        expect(periodOfLine(isUpper ? line.toLocaleUpperCase('vi') : line)).toBeUndefined();
        const bare = `${how} ${kind} ngày ${date} của cấp trên`;
        expect(periodOfLine(bare)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the name of a sheet', () => {
  it.each([
    ['Quý III', '2025-Q3'],
    ['Q3-2025', '2025-Q3'],
    ['Q.III', undefined],
    ['QIII 2025', '2025-Q3'],
    ['2025-Q3', '2025-Q3'],
    ['Tuần 40-2025', '2025-W40'],
    ['Tuan 40', '2025-W40'],
    ['W40', '2025-W40'],
    ['T7-T9.2025', '2025-Q3'],
    ['T7–T8-2025', '2025-07..2025-08'],
    ['9 tháng', '2025-01..2025-09'],
    ['9T.2025', '2025-01..2025-09'],
    ['6T đầu 2025', '2025-H1'],
    ['6 tháng đầu năm', '2025-H1'],
    ['H1', '2025-H1'],
    ['Năm 2025', '2025'],
    ['01.7-03.11.2025', '2025-07-01..2025-11-03'],
    ['T9', '2025-09'],
    ['T9 lũy kế', '2025-01..2025-09'],
    ['Biểu 1', undefined],
    ['Sheet1', undefined],
    ['Tổng hợp số liệu', undefined],
    ['T7+T8', undefined],
  ])('%s', (name, key) => {
    expect(keyOf(periodOfName(name), 2025)).toBe(key);
  });
});

test('about a month and about a quarter end in theirs', () => {
  fc.assert(
    fc.property(month, fc.integer({ min: 5, max: 27 }), fc.constantFrom(1, 3), (end, date, months) => {
      const first = { ...shiftMonth(end, -months), day: date + 1 };
      const text = `Từ ngày ${first.day}/${first.month}/${first.year} đến ngày ${date}/${end.month}/${end.year}`;
      const period = toPeriod(periodOfLine(text) ?? { month: 1, year: undefined }, undefined);
      if (!period) throw new Error(text);
      expect(kindOf(period)).toBe(months === 1 ? 'month' : 'quarter');
      expect(Math.ceil(monthOf(period).month / 3)).toBe(Math.ceil(end.month / 3));
    }),
  );
});
