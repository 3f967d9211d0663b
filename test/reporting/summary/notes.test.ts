import { columnIndex } from '../../../src/reporting/summary/columns';
import { LATER, Sheet, judge, summaryOf } from './support';

const judged = judge();
const { summary } = summaryOf(judged);
const open = () => new Sheet(summary, judged.table);
/** The first column people see to the right of the x. */
const rightOf = (sheet: Sheet): number => Math.max(...sheet.values.map((row) => row.length));

function put(sheet: Sheet, row: number, column: number, value: string | number): Sheet {
  const cells = sheet.values[row]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  return sheet;
}

/** What stands on the sheet after it was evaluated again. */
function evaluatedAgain(sheet: Sheet): Sheet {
  return new Sheet(summaryOf(judged, sheet.read().summary, LATER).summary, judged.table);
}

test('a sheet nobody wrote on has no notes and no block for them', () => {
  const sheet = open();
  expect(sheet.read().summary.notes).toEqual([]);
  expect(sheet.values.flat().filter((cell) => String(cell).startsWith('GHI CHÚ'))).toEqual([]);
});

test('a column of remarks beside the table is kept, each with its heading, unit and indicator', () => {
  const sheet = open();
  const column = rightOf(sheet);
  put(sheet, sheet.rowWith('STT'), column, 'Ý kiến Chánh VP');
  put(sheet, sheet.row('Xã Đại Sơn'), column, 'đã gọi điện, chờ báo cáo');
  expect(sheet.read().summary.notes).toEqual([
    {
      about: 'Ý kiến Chánh VP · Xã Đại Sơn · Số hồ sơ TTHC giải quyết quá hạn',
      text: 'đã gọi điện, chờ báo cáo',
    },
  ]);
});

test('a column put between ours is kept as well', () => {
  const sheet = open();
  const at = columnIndex('text');
  for (const row of sheet.values) row.splice(at, 0, null);
  put(sheet, sheet.row('Xã Tái Sơn'), at, 'xem lại');
  const { summary: read, problems } = sheet.read();
  expect(read.notes).toEqual([expect.objectContaining({ text: 'xem lại' })]);
  expect({ ...read, notes: [] }).toEqual(summary);
  expect(problems).toEqual([]);
});

test.each([
  ['over the title', (sheet: Sheet) => put(sheet, 0, 0, 'BẢN DỰ THẢO')],
  ['beside the averages', (sheet: Sheet) => put(sheet, sheet.rowWith('Bình quân chung'), 9, 'BẢN DỰ THẢO')],
  ['in the blank row above the table', (sheet: Sheet) => put(sheet, 2, 4, 'BẢN DỰ THẢO')],
  [
    'over the heading of a group',
    (sheet: Sheet) => put(sheet, sheet.rowWith('I. Biểu dương'), 0, 'BẢN DỰ THẢO'),
  ],
  [
    'beside the heading of a group',
    (sheet: Sheet) => put(sheet, sheet.rowWith('I. Biểu dương'), 5, 'BẢN DỰ THẢO'),
  ],
  ['among the legend', (sheet: Sheet) => put(sheet, sheet.rowWith('Chú giải') + 2, 6, 'BẢN DỰ THẢO')],
  ['below the legend', (sheet: Sheet) => put(sheet, sheet.rowWith('LỜI VĂN CÔNG VĂN') - 1, 3, 'BẢN DỰ THẢO')],
  [
    'over the heading of the paragraphs',
    (sheet: Sheet) => put(sheet, sheet.rowWith('LỜI VĂN CÔNG VĂN'), 0, 'BẢN DỰ THẢO'),
  ],
  [
    'to the right of a paragraph',
    (sheet: Sheet) => put(sheet, sheet.rowWith('LỜI VĂN CÔNG VĂN') + 2, rightOf(sheet), 'BẢN DỰ THẢO'),
  ],
  ['over a cell we fill', (sheet: Sheet) => sheet.type(sheet.row('Xã Tái Sơn'), 'evidence', 'BẢN DỰ THẢO')],
  [
    'over a figure nobody could tell',
    (sheet: Sheet) => sheet.type(sheet.row('Xã Chưa Rõ'), 'evidence', 'BẢN DỰ THẢO'),
  ],
  ['instead of an x', (sheet: Sheet) => sheet.type(sheet.row('Xã Tái Sơn'), 'inLetter', 'BẢN DỰ THẢO')],
])('what is written %s is still on the page after evaluating again, and twice is once', (_, write) => {
  const again = evaluatedAgain(write(open()));
  expect(again.values.flat().filter((cell) => cell === 'BẢN DỰ THẢO')).toEqual(['BẢN DỰ THẢO']);
  expect(evaluatedAgain(again).values).toEqual(again.values);
});

test('a paragraph’s row copied and rewritten is a paragraph more, a mere copy is none', () => {
  const sheet = open();
  const at = sheet.rowWith('LỜI VĂN CÔNG VĂN') + 2;
  const before = sheet.read().summary.paragraphs;
  sheet.values.splice(at + 1, 0, [...sheet.values[at]!], [...sheet.values[at]!]);
  put(sheet, at + 2, 3, 'Nhấn mạnh thêm.');
  const { paragraphs } = sheet.read().summary;
  expect(paragraphs.filter(({ id }) => !id.startsWith('hand|'))).toEqual(before);
  expect(paragraphs.filter(({ id }) => id.startsWith('hand|'))).toMatchObject([
    { text: { generated: '', current: 'Nhấn mạnh thêm.' } },
  ]);
});

test('notes are the officer’s: rewritten, added and cleared where they stand', () => {
  const sheet = open();
  put(sheet, 2, 4, 'thứ nhất');
  put(sheet, 2, 6, 'thứ hai');
  const again = evaluatedAgain(sheet);
  const first = again.rowWith('thứ nhất');
  put(again, first, 3, 'sửa lại');
  again.delete(again.rowWith('thứ hai'));
  again.insert(first + 1);
  put(again, first + 1, 3, 'thêm mới');
  expect(evaluatedAgain(again).read().summary.notes).toEqual([
    { about: 'Ghi chú', text: 'sửa lại' },
    { about: '', text: 'thêm mới' },
  ]);
});

test('a figure written over an average is reported, kept as a note and never used', () => {
  const sheet = open();
  const row = sheet.rowWith('Tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận');
  const { summary: read, problems } = put(sheet, row, columnIndex('month'), 0.97).read();
  expect(read.averages).toEqual(summary.averages);
  expect(problems).toMatchObject([
    { code: 'typed-figure', cell: { row, column: columnIndex('month') }, facts: { found: '0.97' } },
  ]);
  expect(read.notes).toEqual([{ about: 'Tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận', text: '0.97' }]);
});
