import fc from 'fast-check';
import type { SheetContent, Summary } from '../../../src/model';
import { drawSummary, readSummary } from '../../../src/reporting/summary';
import { SUMMARY_SIGNATURE } from '../../../src/reporting/summary/hidden-state';
import { runs } from '../../support/in-full';
import { arbitrarySummary } from './arbitrary';
import { Sheet, contentOf, judge, settings, summaryOf } from './support';

const judged = judge();
const { summary } = summaryOf(judged);
const open = () => new Sheet(summary, judged.table);
const rowOf = (read: Summary, unit: string, rule?: string) =>
  read.rows.find((row) => row.unitName === unit && (!rule || row.finding?.rule === rule))!;

test('what was drawn is read back, whatever it says', () => {
  fc.assert(
    fc.property(arbitrarySummary, (any) => {
      const reading = readSummary(contentOf(drawSummary(any, judged.table, settings)));
      expect(typeof reading === 'object' && reading.summary).toEqual(any);
    }),
    { numRuns: runs(60) },
  );
});

test('an untouched sheet has no problems', () => {
  expect(open().read()).toEqual({ summary, problems: [] });
});

test.each([
  [null, false],
  ['', false],
  ['  ', false],
  ['X', true],
  ['x ', true],
  ['Có', true],
  ['✓', true],
  [true, true],
  ['không', false],
])('an x typed as %p means %p', (typed, expected) => {
  const sheet = open();
  sheet.type(sheet.row('Xã Tái Sơn'), 'inLetter', typed);
  const { summary: read, problems } = sheet.read();
  expect(rowOf(read, 'Xã Tái Sơn').inLetter).toEqual({ generated: true, current: expected });
  expect(problems).toEqual([]);
});

test('something that is no x takes the row out of the letter and says so', () => {
  const sheet = open();
  sheet.type(sheet.row('Xã Tái Sơn'), 'inLetter', 'hỏi lại');
  const { summary: read, problems } = sheet.read();
  expect(rowOf(read, 'Xã Tái Sơn').inLetter.current).toBe(false);
  expect(problems).toMatchObject([
    { code: 'typed-figure', facts: { column: 'Đưa vào công văn (x)', found: 'hỏi lại' } },
  ]);
});

test('sentence, section and form arrive as typed', () => {
  const sheet = open();
  const at = sheet.row('Xã Hưng Đạo', 'Phê bình');
  sheet.type(at, 'text', 'Câu của tôi.').type(at, 'section', 'Mục khác').type(at, 'form', 'Rút kinh nghiệm');
  const row = rowOf(sheet.read().summary, 'Xã Hưng Đạo', 'targetMissed');
  expect([row.text.current, row.section.current, row.form.current]).toEqual([
    'Câu của tôi.',
    'Mục khác',
    'Rút kinh nghiệm',
  ]);
  expect(row.form.generated).toBe('Phê bình');
});

test.each([
  [1, 1, 'Nhắc nhở'],
  ['3', 3, 'Phê bình'],
  ['thứ nhất', 1, 'Nhắc nhở'],
  [null, null, 'Phê bình'],
])('"Lần thứ" %p is step %p and brings its form', (typed, ordinal, form) => {
  const sheet = open();
  sheet.type(sheet.row('Xã Hưng Đạo', 'Phê bình'), 'ordinal', typed);
  const row = rowOf(sheet.read().summary, 'Xã Hưng Đạo', 'targetMissed');
  expect([row.ordinal.current, row.form.current]).toEqual([ordinal, form]);
});

test('a form that was edited too is not overruled by the step', () => {
  const sheet = open();
  const at = sheet.row('Xã Hưng Đạo', 'Phê bình');
  sheet.type(at, 'ordinal', 1).type(at, 'form', 'Phê bình nghiêm khắc');
  expect(rowOf(sheet.read().summary, 'Xã Hưng Đạo', 'targetMissed').form.current).toBe(
    'Phê bình nghiêm khắc',
  );
});

test('a step that is no number is reported and not taken', () => {
  const sheet = open();
  const at = sheet.row('Xã Hưng Đạo', 'Phê bình');
  const { summary: read, problems } = sheet.type(at, 'ordinal', 'mấy?').read();
  expect(rowOf(read, 'Xã Hưng Đạo', 'targetMissed').ordinal.current).toBe(2);
  expect(problems).toMatchObject([
    { code: 'typed-figure', cell: { sheet: 'Tổng hợp T8-2023', row: at, column: 11 } },
  ]);
});

test('a figure typed over ours is reported with its cell and never used', () => {
  const sheet = open();
  const at = sheet.row('Xã Tái Sơn');
  const { summary: read, problems } = sheet.type(at, 'month', 0.99).read();
  expect({ ...read, notes: [] }).toEqual(summary);
  expect(problems).toMatchObject([
    {
      code: 'typed-figure',
      cell: { row: at, column: 4 },
      unit: 'Xã Tái Sơn',
      facts: { column: 'Tháng', found: '0.99' },
    },
  ]);
});

test('the order of the rows is the officer’s', () => {
  const sheet = open();
  const [first, second] = [sheet.row('Xã Tái Sơn'), sheet.row('Xã Hưng Đạo', 'số hoá')];
  [sheet.values[first], sheet.values[second]] = [sheet.values[second]!, sheet.values[first]!];
  const read = sheet.read().summary;
  const low = read.rows.filter((row) => row.group === 'low').map((row) => row.unitName);
  expect(low).toEqual(['Xã Hưng Đạo', 'Xã Tái Sơn']);
});

test('sorted without its hidden columns, a row still finds its own state', () => {
  const sheet = open();
  const [first, second] = [sheet.row('Xã Tái Sơn'), sheet.row('Xã Hưng Đạo', 'số hoá')];
  sheet.type(second, 'text', 'Câu của Hưng Đạo.');
  const [a, b] = [sheet.values[first]!, sheet.values[second]!];
  sheet.values[first] = [...b.slice(0, 15), ...a.slice(15)];
  sheet.values[second] = [...a.slice(0, 15), ...b.slice(15)];
  const { summary: read, problems } = sheet.read();
  expect(rowOf(read, 'Xã Hưng Đạo', 'belowAverage').text.current).toBe('Câu của Hưng Đạo.');
  expect(rowOf(read, 'Xã Tái Sơn', 'belowAverage')).toEqual(rowOf(summary, 'Xã Tái Sơn', 'belowAverage'));
  expect(problems).toEqual([]);
});

test('a row added by hand goes to the group it stands in, or to that of its section', () => {
  const sheet = open();
  sheet.insert(sheet.row('Xã Tái Sơn') + 1, { unit: 'Xã Mới', text: 'Xã Mới cần cố gắng.', inLetter: 'x' });
  const section = rowOf(summary, 'Xã Đại Sơn').section.current;
  sheet.insert(sheet.row('Xã Mới') + 1, { section, unit: 'Xã Nữa', form: 'Nhắc nhở', ordinal: 1 });
  sheet.insert(sheet.row('Xã Mới'));
  const { summary: read, problems } = sheet.read();
  const hand = read.rows.filter((row) => row.finding === null);
  expect(hand).toMatchObject([
    {
      key: 'hand|1',
      group: 'low',
      unitName: 'Xã Mới',
      text: { current: 'Xã Mới cần cố gắng.' },
      state: 'hand',
    },
    {
      key: 'hand|2',
      group: 'warn',
      unitName: 'Xã Nữa',
      form: { current: 'Nhắc nhở' },
      inLetter: { current: false },
    },
  ]);
  expect(read.rows.filter((row) => row.finding !== null)).toEqual(summary.rows);
  expect(problems).toEqual([]);
});

test('figures of a row added by hand are reported, kept in their place and never data', () => {
  const sheet = open();
  sheet.insert(sheet.row('Xã Tái Sơn'), {
    unit: 'Xã Mới',
    month: 0.5,
    indicator: 'Gõ tay',
    text: 'Câu.',
    inLetter: 'x',
  });
  const { summary: read, problems } = sheet.read();
  const row = rowOf(read, 'Xã Mới');
  expect(row.finding).toBeNull();
  expect(row.typed).toEqual({ month: 0.5, indicator: 'Gõ tay' });
  expect(problems).toMatchObject([{ code: 'typed-figure', facts: { column: 'Tháng', found: '0.5' } }]);
  const redrawn = new Sheet(read, judged.table);
  expect(redrawn.values[redrawn.row('Xã Mới')]!.slice(3, 5)).toEqual(['Gõ tay', 0.5]);
  expect(redrawn.read().summary.rows).toEqual(read.rows);
});

test('a copied row is added by hand once something in it was changed', () => {
  const sheet = open();
  const at = sheet.row('Xã Tái Sơn');
  sheet.values.splice(at + 1, 0, [...sheet.values[at]!]);
  expect(sheet.read().summary.rows).toEqual(summary.rows);
  sheet.type(at + 1, 'unit', 'Xã Mới');
  expect(sheet.read().summary.rows.filter((row) => row.finding === null)).toMatchObject([
    { unitName: 'Xã Mới' },
  ]);
});

test('typing over "(không có)" adds a row', () => {
  const quiet = judge({ rows: [{ name: 'Xã Yên' }] });
  const sheet = new Sheet(summaryOf(quiet).summary, quiet.table);
  const at = sheet.rowWith('III. Nhắc nhở/Phê bình') + 1;
  expect(sheet.read().summary.rows).toEqual([]);
  sheet.type(at, 'unit', 'Xã Yên').type(at, 'text', 'Câu.').type(at, 'inLetter', 'x');
  expect(sheet.read().summary.rows).toMatchObject([
    { group: 'warn', unitName: 'Xã Yên', section: { current: '' }, inLetter: { current: true } },
  ]);
});

test('a deleted row is gone, and its key still known', () => {
  const sheet = open();
  const { summary: read } = sheet.delete(sheet.row('Xã Tái Sơn')).read();
  expect(read.rows).toHaveLength(summary.rows.length - 1);
  expect(read.findingKeys).toEqual(summary.findingKeys);
});

test('what is typed beside something undecided becomes a row of its own; the doubt stays', () => {
  const sheet = open();
  const at = sheet.row('Xã Chưa Rõ');
  sheet.type(at, 'text', 'Đã kiểm tra, kết quả thấp.').type(at, 'inLetter', 'x');
  const { summary: read } = sheet.read();
  expect(read.undecided).toEqual(summary.undecided);
  expect(read.rows.filter((row) => row.finding === null)).toMatchObject([
    { group: 'low', unitName: 'Xã Chưa Rõ', inLetter: { current: true } },
  ]);
});

test('paragraphs arrive as edited, emptied, deleted and added', () => {
  const sheet = open();
  const opening = summary.paragraphs.find((p) => p.id === 'opening')!;
  const closing = summary.paragraphs.at(-1)!;
  const at = (id: string) => sheet.rowWith(`paragraph|${id}`);
  sheet.values[at('opening')]![3] = 'Mở đầu của tôi.';
  sheet.values[at(closing.id)]![3] = null;
  sheet.delete(at('however'));
  sheet.insert(at('grounds') + 1);
  sheet.values[at('grounds') + 1] = ['Thêm', null, null, 'Đoạn thêm.'];
  const read = sheet.read().summary.paragraphs;
  expect(read.find((p) => p.id === 'opening')).toEqual({
    ...opening,
    text: { ...opening.text, current: 'Mở đầu của tôi.' },
  });
  expect(read.find((p) => p.id === closing.id)?.text.current).toBe('');
  expect(read.some((p) => p.id === 'however')).toBe(false);
  expect(read[read.findIndex((p) => p.id === 'grounds') + 1]).toEqual({
    id: 'hand|1',
    label: 'Thêm',
    text: { generated: '', current: 'Đoạn thêm.' },
  });
});

test('a program that lost the merges and left a copy in each of their cells changes no paragraph', () => {
  const sheet = open();
  const copied = sheet.values.map((row) =>
    typeof row[15] === 'string' && row[15].startsWith('paragraph|')
      ? [row[0]!, row[0]!, row[0]!, ...Array.from({ length: 12 }, () => row[3]!), ...row.slice(15)]
      : row,
  );
  expect(readSummary({ ...sheet.sheet, values: copied })).toEqual({ summary, problems: [] });
});

test('rows above the title and a column in front move everything; what they say becomes a note', () => {
  const sheet = open();
  const moved: SheetContent = {
    ...sheet.sheet,
    values: [['ghi chú của tôi'], [], ...sheet.values.map((row) => [null, ...row])],
  };
  expect(readSummary(moved)).toEqual({
    summary: { ...summary, notes: [{ about: 'Ghi chú', text: 'ghi chú của tôi' }] },
    problems: [],
  });
});

test('a row whose hidden key is damaged or blank counts as one added by hand', () => {
  for (const damage of ['', 'abc', null]) {
    const sheet = open();
    const at = sheet.row('Xã Tái Sơn');
    sheet.values[at]![15] = damage;
    const { summary: read } = sheet.read();
    const hand = read.rows.filter((row) => row.finding === null);
    expect(hand).toMatchObject([{ unitName: 'Xã Tái Sơn', inLetter: { current: true } }]);
  }
});

test('accents and line ends that a program stored otherwise change no key', () => {
  const sheet = open();
  for (const row of sheet.values) if (typeof row[15] === 'string') row[15] = ` ${row[15].normalize('NFD')} `;
  const title = sheet.values.findIndex((row) => String(row[15]).trim() === SUMMARY_SIGNATURE);
  sheet.values[title]![15] = SUMMARY_SIGNATURE;
  expect(sheet.read()).toEqual({ summary, problems: [] });
});

test('many rows are kept in several parts, and a damaged one costs no more than its rows', () => {
  const many = judge({
    rows: Array.from({ length: 400 }, (_, i) => ({
      name: `Xã Số ${i}`,
      given: { intake: { month: 40 + i / 100 } },
    })),
  });
  const { summary: large } = summaryOf(many);
  const sheet = new Sheet(large, many.table);
  expect(sheet.read()).toEqual({ summary: large, problems: [] });
  const title = sheet.values[0]!;
  expect(title.slice(16).filter((cell) => String(cell).includes(':')).length).toBeGreaterThan(1);
  title[17] = 'damaged';
  const { summary: read } = sheet.read();
  expect(read.rows).toHaveLength(large.rows.length);
  const known = read.rows.filter(({ finding }) => finding !== null).length;
  expect(known).toBeGreaterThan(0);
  expect(known).toBeLessThan(large.rows.length);
});

test('a sheet of ours whose state is gone is unreadable, a stranger’s is foreign', () => {
  const sheet = open();
  const title = sheet.values.findIndex((row) => row.includes(SUMMARY_SIGNATURE));
  sheet.values[title]![16] = 'damaged';
  expect(readSummary(sheet.sheet)).toBe('unreadable');
  sheet.values[title] = sheet.values[title]!.slice(0, 15);
  expect(readSummary(sheet.sheet)).toBe('unreadable');
  const foreign = [['Tổng hợp'], ['STT', 'Đơn vị', 'Nội dung'], [1, 'Xã A', 'ghi chú']];
  expect(readSummary({ ...sheet.sheet, values: foreign })).toBe('foreign');
  expect(readSummary({ ...sheet.sheet, values: [] })).toBe('foreign');
});

test('any documented edits arrive, and nothing else changes', () => {
  const edits = fc.record({
    row: fc.nat({ max: summary.rows.length - 1 }),
    text: fc.option(fc.constantFrom('Câu một.', '=HYPERLINK("x")', 'Câu hai\ncó xuống dòng')),
    x: fc.option(fc.constantFrom('x', 'X', 'có', null), { nil: undefined }),
    section: fc.option(fc.constantFrom('Mục tự đặt', '2.9. Về việc khác')),
  });
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 5 }), fc.nat({ max: 3 }), (list, blanks) => {
      const sheet = open();
      const expected = summary.rows.map((row) => ({ ...row }));
      for (const { row, text, x, section } of list) {
        const target = expected[row]!;
        const at = sheet.rowWith(target.key);
        if (text !== null) {
          sheet.type(at, 'text', text);
          target.text = { ...target.text, current: text };
        }
        if (x !== undefined) {
          sheet.type(at, 'inLetter', x);
          target.inLetter = { ...target.inLetter, current: x !== null };
        }
        if (section !== null) {
          sheet.type(at, 'section', section);
          target.section = { ...target.section, current: section };
        }
        for (let n = 0; n < blanks; n++) sheet.insert(at);
      }
      expect(sheet.read()).toEqual({ summary: { ...summary, rows: expected }, problems: [] });
    }),
    { numRuns: runs(40) },
  );
});
