import { SUMMARY_WORDS } from '../../../src/messages/summary';
import { drawSummary } from '../../../src/reporting/summary';
import { LATER, NOW, Sheet, contentOf, judge, settings, summaryOf } from './support';

const judged = judge();
const { summary } = summaryOf(judged);
const drawing = drawSummary(summary, judged.table, settings);
const visible = drawing.rows.map(({ cells }) => cells.slice(0, 15).map((cell) => cell?.value ?? null));
const sheet = new Sheet(summary, judged.table);
const line = (unit: string, words?: string) => visible[sheet.row(unit, words)]!;

test('is named after its month and shows its fifteen columns in order; all others are hidden', () => {
  expect(drawing.name).toBe('Tổng hợp T8-2023');
  const header = visible[drawing.frozenRows - 1];
  expect(header).toEqual([
    'STT',
    'Nội dung mục',
    'Đơn vị',
    'Chỉ tiêu',
    'Tháng',
    'Tháng trước',
    'Tăng/giảm',
    'Lũy kế',
    'Bình quân/Chỉ tiêu giao',
    'Chênh lệch',
    'Hình thức',
    'Lần thứ',
    'Nội dung',
    'Căn cứ',
    'Đưa vào công văn (x)',
  ]);
  expect(drawing.columns.map((column) => column.hidden ?? false)).toEqual(
    drawing.columns.map((_column, i) => i >= 15),
  );
  expect(drawing.columns.length).toBeGreaterThanOrEqual(Math.max(...drawing.rows.map((r) => r.cells.length)));
});

test('says where it comes from, and the averages with their change', () => {
  const text = visible.flat().filter((value) => typeof value === 'string');
  expect(text.join('\n')).toContain(`trang "T8"   ·   Đánh giá lúc: ${NOW}   ·   Bộ quy tắc: Thông thường`);
  const average = visible.find((cells) => String(cells[1]).startsWith('Tỷ lệ số hoá đầy đủ'));
  expect(average?.slice(4, 7)).toEqual([0.9547, 0.9488, 0.0059]);
});

test('one row per finding with its figures, texts as text and percent as fractions', () => {
  expect(line('Xã Hưng Đạo', 'thanh toán').slice(4, 12)).toEqual([
    0.2427,
    null,
    null,
    0.1605,
    0.3,
    -0.0573,
    'Phê bình',
    2,
  ]);
  expect(line('Xã Tái Sơn').slice(4, 10)).toEqual([0.828, 0.7869, 0.0411, null, 0.9547, -0.1267]);
  expect(line('Xã Đại Sơn')[4]).toBe(4);
  expect(line('Xã Tái Sơn')[13]).toMatch(/^'T8'![A-Z]+\d+/);
  expect(line('Xã Tái Sơn')[14]).toBe('x');
  const formats = drawing.rows[sheet.row('Xã Tái Sơn')]!.cells.slice(4, 10).map(
    (c) => c?.style?.numberFormat,
  );
  // The fourth has no figure.
  expect(formats).toEqual(['0.00%', '0.00%', '0.00%', undefined, '0.00%', '0.00%']);
  expect(drawing.rows[sheet.row('Xã Đại Sơn')]!.cells[4]?.style?.numberFormat).toBe('0');
});

test('groups in order, what could not be told after them and without x', () => {
  const headings = visible.map((cells) => cells[0]).filter((v) => /^[IV]+\. /.test(String(v)));
  expect(headings).toEqual([
    'I. Biểu dương',
    'II. Kết quả thấp',
    'III. Nhắc nhở/Phê bình',
    'IV. Chưa đủ căn cứ',
  ]);
  expect(sheet.row('Xã Chưa Rõ')).toBeGreaterThan(sheet.rowWith('IV. Chưa đủ căn cứ'));
  expect(line('Xã Chưa Rõ')[14]).toBeNull();
});

test('a group without rows says so', () => {
  const quiet = judge({ rows: [{ name: 'Xã Yên' }] });
  const drawn = drawSummary(summaryOf(quiet).summary, quiet.table, settings);
  const texts = drawn.rows.map(({ cells }) => cells[1]?.value);
  expect(texts.filter((text) => text === '(không có)')).toHaveLength(4);
});

test('the letter’s paragraphs stand below, a row each', () => {
  const from = sheet.rowWith('LỜI VĂN CÔNG VĂN');
  const texts = visible.slice(from + 2).map((cells) => cells[3]);
  for (const { text } of summary.paragraphs)
    expect(texts).toContain(text.current === '' ? null : text.current);
});

test('prints on A4 across with its heading repeated, and a chart of rates against the average reads hidden cells', () => {
  const header = drawing.frozenRows - 1;
  expect(drawing.print).toMatchObject({ orientation: 'landscape', titleRows: [header, header] });
  expect(drawing.charts).toHaveLength(1);
  const [{ categories, series }] = drawing.charts as [(typeof drawing.charts)[number]];
  expect(categories.left).toBeGreaterThan(15);
  const { values } = contentOf(drawing);
  const column = ({ top, bottom, left }: typeof categories) =>
    values.slice(top, bottom + 1).map((row) => row[left] ?? null);
  expect(column(categories)).toEqual(['Xã Toàn Vẹn', 'Xã Tái Sơn', 'Xã Hưng Đạo']);
  // A table that a chart is made from as it stands: names in front, names of series on top, side by side.
  series.forEach(({ name, values: area, type }, i) => {
    // The target of payment is a line; what is judged by an average alone has none.
    expect(type).toBe(i < 3 ? 'column' : 'line');
    expect(area).toEqual({ ...categories, left: categories.left + i + 1, right: categories.left + i + 1 });
    expect(values[area.top - 1]![area.left]).toBe(name);
  });
  expect(series).toHaveLength(4);
  // 100 %, 82,80 % and 83,83 % against 95,47 %; one unit has no results.
  expect(column(series[0]!.values)).toEqual([4.53, -12.67, -11.64]);
  expect(column(series[1]!.values)).toEqual([5, 4, null]);
  // 30 % against an average of 50 %.
  expect(series[3]!.name).toMatch(/^Chỉ tiêu giao: /);
  expect(new Set(column(series[3]!.values)).size).toBe(1);
  expect(drawing.print.area!.bottom).toBeGreaterThanOrEqual(
    Math.max(...drawing.charts.map((c) => c.place.bottom)),
  );
});

test('no cell is longer than Excel allows, and none begins a formula by being a number’s text', () => {
  const long = 'x'.repeat(40_000);
  const edited = {
    ...summary,
    rows: summary.rows.map((row) => ({
      ...row,
      text: { ...row.text, current: `${long}${row.text.current}` },
    })),
  };
  const lengths = drawSummary(edited, judged.table, settings).rows.flatMap(({ cells }) =>
    cells.map((cell) => String(cell?.value ?? '').length),
  );
  expect(Math.max(...lengths)).toBeLessThanOrEqual(32_767);
});

test('evaluated twice it is the same sheet, time included; other figures bring the new time', () => {
  const again = summaryOf(judged, sheet.read().summary, LATER).summary;
  expect(drawSummary(again, judged.table, settings)).toEqual(drawing);
  const changed = judge({ rows: [{ name: 'Xã Yên' }] });
  expect(summaryOf(changed, sheet.read().summary, LATER).summary.evaluatedAt).toBe(LATER);
});

test('nothing on paper is smaller than 9 points, and what is edited at the screen is not printed', () => {
  const { area } = drawing.print;
  const texts = (column: number): (string | number | null)[] =>
    drawing.rows.map(({ cells }) => cells[column]?.value ?? null);
  const header = drawing.frozenRows - 1;
  const headings = drawing.rows[header]!.cells.map((cell) => cell?.value);
  expect(headings.slice(0, area!.right + 1)).toContain('Nội dung');
  expect(headings.slice(0, area!.right + 1)).not.toContain('Căn cứ');
  const paragraphs = texts(0).indexOf(SUMMARY_WORDS.paragraphs);
  expect(paragraphs).toBeGreaterThan(area!.bottom);
  // A page across is 842 points wide less its margins; a digit of the standard font is 7 pixels, a cell has 5 more.
  const width = drawing.columns
    .slice(0, area!.right + 1)
    .reduce((sum, column) => sum + (column.width * 7 + 5) * 0.75, 0);
  const scale = Math.min(1, (842 - 2 * 0.4 * 72) / width);
  const smallest = Math.min(
    ...drawing.rows
      .slice(0, area!.bottom + 1)
      .flatMap(({ cells }) => cells.slice(0, area!.right + 1))
      .flatMap((cell) => (cell && cell.value !== null ? [cell.style?.size ?? 11] : [])),
  );
  expect(smallest * scale).toBeGreaterThanOrEqual(9);
});
