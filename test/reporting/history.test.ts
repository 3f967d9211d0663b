import fc from 'fast-check';
import type { CellValue, SheetContent, Summary, SummaryRow, WritePlan } from '../../src/model';
import { readHistory } from '../../src/reading/history';
import { recordActs } from '../../src/reporting/history';
import { presetSettings } from '../../src/settings';
import { contentOf, judge, summaryOf } from './summary/support';

const settings = presetSettings('default');
const HEADINGS = ['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ', 'Lý do', 'Số văn bản', 'Ghi chú'];

function book(
  rows: readonly (readonly CellValue[])[],
  headings: readonly CellValue[] = HEADINGS,
): SheetContent {
  return {
    name: 'Sổ theo dõi',
    values: [['SỔ THEO DÕI'], headings, ...rows],
    numberFormats: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    legacyFonts: [],
  };
}

/** The book after a plan was carried out. */
function after(content: SheetContent | undefined, plan: WritePlan): SheetContent {
  const [drawing] = plan.drawings;
  if (drawing) return contentOf(drawing);
  const values = content!.values.map((row) => [...row]);
  for (const { row, column, value } of plan.edits.flatMap((edit) => edit.cells)) {
    while (values.length <= row) values.push([]);
    while (values[row]!.length < column) values[row]!.push(null);
    values[row]![column] = value;
  }
  return { ...content!, values };
}

const { summary } = summaryOf(judge());
const read = (content: SheetContent | undefined) => readHistory(content, summary.period, settings, []);
const record = (content: SheetContent | undefined, of: Summary = summary) =>
  recordActs(read(content), content ?? 'Sổ theo dõi', of);
const rowsOf = (content: SheetContent) =>
  content.values.slice(2).map((row) => row.map((v) => (typeof v === 'string' ? v.trim() : v)));
const withRows = (change: (row: SummaryRow) => SummaryRow): Summary => ({
  ...summary,
  rows: summary.rows.map(change),
});
const without = (unit: string) =>
  withRows((row) =>
    row.unitName === unit ? { ...row, inLetter: { ...row.inLetter, current: false } } : row,
  );

test('creates the book with one act per warned unit', () => {
  const { plan, done } = record(undefined);
  const created = after(undefined, plan);
  expect(created.name).toBe('Sổ theo dõi');
  expect(rowsOf(created).map((row) => row.slice(0, 4))).toEqual([
    ['Tháng 8/2023', 'Xã Hưng Đạo', 'Phê bình', 2],
    ['Tháng 8/2023', 'Xã Đại Sơn', 'Nhắc nhở', 1],
  ]);
  expect(read(created).problems).toEqual([]);
  expect(done).toEqual([
    'Xã Hưng Đạo: ghi mới (Phê bình, lần thứ 2)',
    'Xã Đại Sơn: ghi mới (Nhắc nhở, lần thứ 1)',
  ]);
});

test('recording twice changes nothing more', () => {
  const once = after(undefined, record(undefined).plan);
  const { plan, acts, written } = record(once);
  expect(written).toEqual([]);
  expect(plan.edits).toEqual([]);
  expect(plan.drawings).toEqual([]);
  expect(acts.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
});

test('appends below what is there, in the columns the book has', () => {
  const own = book([['Nhắc nhở', 'Xã Khác', '5/2023']], ['Hình thức', 'Đơn vị', 'Tháng']);
  const written = after(own, record(own).plan);
  expect(rowsOf(written)).toEqual([
    ['Nhắc nhở', 'Xã Khác', '5/2023'],
    ['Phê bình', 'Xã Hưng Đạo', 'Tháng 8/2023'],
    ['Nhắc nhở', 'Xã Đại Sơn', 'Tháng 8/2023'],
  ]);
});

test('goes below a footer under the table', () => {
  const own = book([['5/2023', 'Xã Khác', 'Nhắc nhở', 1], [], [null, 'Người lập sổ']]);
  const written = after(own, record(own).plan);
  expect(rowsOf(written)[2]).toEqual([null, 'Người lập sổ']);
  expect(rowsOf(written)[3]?.slice(0, 2)).toEqual(['Tháng 8/2023', 'Xã Hưng Đạo']);
});

test('updates the month’s act where it stands and keeps what people wrote beside it', () => {
  const first = after(undefined, record(undefined).plan);
  const values = first.values.map((row) => [...row]);
  const at = values.findIndex((row) => row[1] === 'Xã Hưng Đạo');
  values[at]![5] = '12/UBND-NV';
  values[at]![6] = 'đã gửi';
  values.splice(at, 0, [
    'Tháng 8/2023',
    'Xã Hưng Đạo',
    'Miễn – có báo cáo giải trình',
    null,
    'quá hạn',
    null,
    null,
  ]);
  const edited = { ...first, values };
  const raised = withRows((row) =>
    row.unitName === 'Xã Hưng Đạo' && row.group === 'warn'
      ? { ...row, ordinal: { ...row.ordinal, current: 3 } }
      : row,
  );
  const { plan, acts } = record(edited, raised);
  expect(acts.map(({ outcome }) => outcome)).toEqual(['updated', 'unchanged']);
  const rows = rowsOf(after(edited, plan));
  expect(rows).toHaveLength(3);
  expect(rows[0]?.[2]).toBe('Miễn – có báo cáo giải trình');
  expect([rows[1]?.[2], rows[1]?.[3], rows[1]?.[5], rows[1]?.[6]]).toEqual([
    'Phê bình',
    3,
    '12/UBND-NV',
    'đã gửi',
  ]);
  expect(plan.expected).toEqual([{ cell: { sheet: 'Sổ theo dõi', row: at + 1, column: 3 }, value: 2 }]);
});

test('an act of ours no longer warned becomes "đã rút", and an act again when it is warned again', () => {
  const first = after(undefined, record(undefined).plan);
  const { plan, done } = record(first, without('Xã Hưng Đạo'));
  const second = after(first, plan);
  expect(rowsOf(second)[0]?.slice(1, 4)).toEqual(['Xã Hưng Đạo', 'đã rút', null]);
  expect(done[1]).toBe('Xã Hưng Đạo: rút lại, không còn bị nhắc nhở/phê bình');
  expect(read(second).acts[0]?.kind).toBe('withdrawn');
  expect(record(second, without('Xã Hưng Đạo')).plan.edits).toEqual([]);
  expect(rowsOf(after(second, record(second).plan))).toEqual(rowsOf(first));
});

test('rows made by hand stay: for units the letter does not name, and with their own reason for those it does', () => {
  const own = book([
    ['8/2023', 'Xã Khác', 'Nhắc nhở', 1, 'theo chỉ đạo', null, null],
    ['T8/2023', 'UBND xã Hưng Đạo', 'Nhắc nhở', 1, 'lý do gõ tay', '9/UBND', null],
  ]);
  const { plan, acts } = record(own);
  expect(acts.map(({ unit, outcome }) => [unit, outcome])).toEqual([
    ['Xã Hưng Đạo', 'updated'],
    ['Xã Đại Sơn', 'added'],
    ['Xã Khác', 'kept'],
  ]);
  expect(rowsOf(after(own, plan)).slice(0, 2)).toEqual([
    ['8/2023', 'Xã Khác', 'Nhắc nhở', 1, 'theo chỉ đạo', null, null],
    ['T8/2023', 'UBND xã Hưng Đạo', 'Phê bình', 2, 'lý do gõ tay', '9/UBND', null],
  ]);
});

test('a unit warned twice is one act with its reasons joined; without x or form there is none', () => {
  const two = judge({
    rows: [
      {
        name: 'Xã Hai Lỗi',
        given: { payment: { month: 20, cumulative: 10 }, overdue: { month: 2 } },
      },
    ],
  });
  const of = summaryOf(two).summary;
  const [row, ...others] = rowsOf(after(undefined, record(undefined, of).plan));
  expect(others).toEqual([]);
  expect(String(row?.[4]).split('; ').length).toBeGreaterThanOrEqual(2);
  expect(record(undefined, without('Xã Đại Sơn')).acts.map(({ unit }) => unit)).toEqual(['Xã Hưng Đạo']);
  const formless = withRows((r) => ({ ...r, form: { generated: null, current: null } }));
  expect(record(undefined, formless).plan).toEqual(record(undefined, { ...summary, rows: [] }).plan);
  expect(record(undefined, formless).acts.map(({ outcome }) => outcome)).toEqual(['skipped', 'skipped']);
});

test('other months are never touched, whatever the book holds', () => {
  const cell = fc.constantFrom('Nhắc nhở', 'Phê bình', 'đã rút', 'Miễn – có báo cáo giải trình', '???', '');
  const row = fc.tuple(
    fc.constantFrom('7/2023', '9/2023', 'Tháng 8/2022', 'sau Tết'),
    fc.constantFrom('Xã Hưng Đạo', 'Xã Đại Sơn', 'Xã Khác'),
    cell,
    fc.constantFrom(1, 2, null),
    fc.constantFrom('lý do\u00A0', 'lý do', null),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const own = book(rows);
      const written = after(own, record(own).plan);
      expect(written.values.slice(0, own.values.length)).toEqual(own.values);
      expect(record(written).plan.edits).toEqual([]);
    }),
  );
});
