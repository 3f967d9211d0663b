import fc from 'fast-check';
import type { CellArea, CellValue, Measures, SheetContent } from '../../src/model';
import { chooseMonth, readMonth, surveySheets } from '../../src/reading';
import { sheetOf } from '../reading/layouts/sheet';
import { settingsFor } from '../reading/settings';
import { RUNS } from '../support/long-run';

/** However a unit's counts are split over fields or sources, it has the figures of the sheet with one row a unit. */

const settings = settingsFor();
const HEAD = ['Số hồ sơ có phí', 'Số hồ sơ thanh toán trực tuyến', 'Hồ sơ quá hạn'];
const FIELDS = ['Đất đai', 'Hộ tịch', 'Xây dựng', 'Chứng thực'];
const SOURCES = [
  'Trên Hệ thống các Bộ',
  'Cổng Dịch vụ công quốc gia',
  'Trên Hệ thống thành phố',
  'Phần mềm một cửa',
];
const TITLE = ['THÁNG 8/2023'];

interface Part {
  readonly fee: number;
  readonly online: number;
  readonly late: number;
}

const part = fc
  .nat({ max: 500 })
  .chain((fee) =>
    fc.record({ fee: fc.constant(fee), online: fc.nat({ max: fee }), late: fc.nat({ max: 9 }) }),
  );

/** Units with one part for each of some fields. */
const split = fc
  .integer({ min: 2, max: FIELDS.length })
  .chain((count) =>
    fc.array(fc.array(part, { minLength: count, maxLength: count }), { minLength: 3, maxLength: 6 }),
  );

const name = (at: number): string => `Xã Tân ${String.fromCharCode(65 + at)}`;
const cells = ({ fee, online, late }: Part): CellValue[] => [fee, online, late];
const sumOf = (parts: readonly Part[]): Part =>
  parts.reduce((a, b) => ({ fee: a.fee + b.fee, online: a.online + b.online, late: a.late + b.late }));

type Draw = (units: readonly (readonly Part[])[]) => SheetContent;

const whole: Draw = (units) =>
  sheetOf('T8', [
    TITLE,
    ['STT', 'Đơn vị', ...HEAD],
    ...units.map((parts, at) => [at + 1, name(at), ...cells(sumOf(parts))]),
  ]);

const byField =
  (named: (first: boolean) => boolean, isMerged: boolean, hasTotal: boolean): Draw =>
  (units) => {
    const rows: CellValue[][] = [TITLE, ['STT', 'Đơn vị', 'Lĩnh vực', ...HEAD]];
    const merges: CellArea[] = [];
    units.forEach((parts, at) => {
      const top = rows.length;
      if (hasTotal) rows.push([at + 1, name(at), 'Tổng số', ...cells(sumOf(parts))]);
      parts.forEach((own, i) => {
        const isFirst = i === 0 && !hasTotal;
        rows.push([
          isFirst ? at + 1 : null,
          named(isFirst) ? name(at) : null,
          FIELDS[i] ?? '',
          ...cells(own),
        ]);
      });
      if (isMerged) merges.push({ top, left: 1, bottom: rows.length - 1, right: 1 });
    });
    return sheetOf('T8', rows, { merges });
  };

const inBands =
  (labels: readonly string[], hasSums: boolean): Draw =>
  (units) => {
    const rows: CellValue[][] = [TITLE, ['STT', 'Đơn vị', ...HEAD]];
    const count = units[0]?.length ?? 0;
    for (let i = 0; i < count; i++) {
      const own = units.flatMap((parts) => parts[i] ?? []);
      rows.push([['I', 'II', 'III', 'IV'][i] ?? '', labels[i] ?? '', ...(hasSums ? cells(sumOf(own)) : [])]);
      own.forEach((figures, at) => rows.push([at + 1, name(at), ...cells(figures)]));
    }
    return sheetOf('T8', rows);
  };

const below: Draw = (units) =>
  sheetOf('T8', [
    TITLE,
    ['STT', 'Đơn vị', ...HEAD],
    ...units.flatMap((parts, at): CellValue[][] => [
      [at + 1, name(at)],
      ...parts.map((own, i): CellValue[] => [null, `- Lĩnh vực ${FIELDS[i] ?? ''}`, ...cells(own)]),
    ]),
  ]);

const DRAWINGS: Readonly<Record<string, Draw>> = {
  'named on each row': byField(() => true, false, false),
  'named once': byField((isFirst) => isFirst, false, false),
  'merged down': byField((isFirst) => isFirst, true, false),
  'named once, with a total': byField((isFirst) => isFirst, false, true),
  'named on each row, with a total': byField(() => true, false, true),
  'in bands of sources': inBands(SOURCES, false),
  'in bands of sources with their sums': inBands(SOURCES, true),
  'in bands of fields': inBands(
    FIELDS.map((field) => `Lĩnh vực ${field}`),
    true,
  ),
  'below the unit': below,
};

function figuresOf(sheet: SheetContent): unknown {
  const choice = chooseMonth(surveySheets([sheet], settings), undefined, {});
  if ('unclear' in choice) throw new Error(choice.unclear);
  const { units } = readMonth([sheet], choice, settings);
  const figure = (measures: Measures | undefined): unknown => {
    if (measures === undefined || measures.kind === 'note' || measures.month.state !== 'value')
      return measures?.month.state;
    const { value } = measures.month;
    return 'rate' in value ? [value.numerator, value.denominator, value.rate] : value.count;
  };
  return units.map(({ unit, measures }) => [
    unit.name,
    figure(measures['payment']),
    figure(measures['overdue']),
  ]);
}

test.each(Object.keys(DRAWINGS))('%s', (kind) => {
  const draw = DRAWINGS[kind] ?? whole;
  fc.assert(
    fc.property(split, (units) => {
      fc.pre(units.every((parts) => sumOf(parts).fee > 0));
      expect(figuresOf(draw(units))).toEqual(figuresOf(whole(units)));
    }),
    { numRuns: Math.ceil(RUNS / 3) },
  );
});
