import type { Summary, SummaryRow, RuleId } from '../../../src/model';
import { drawSummary } from '../../../src/reporting/summary';
import { historyOf } from '../../evaluation/support/history';
import {
  LATER,
  NOW,
  ROWS,
  Sheet,
  contentOf,
  judge,
  rowsWith,
  settings,
  summaryOf,
  type Judged,
} from './support';

const before = judge();
const first = summaryOf(before).summary;
const open = () => new Sheet(first, before.table);
const again = (sheet: Sheet, judged: Judged = before) => summaryOf(judged, sheet.read().summary, LATER);
const rowOf = (summary: Summary, unit: string, rule?: RuleId): SummaryRow | undefined =>
  summary.rows.find((row) => row.unitName === unit && (!rule || row.finding?.rule === rule));
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

const WARNING = 'Xã Hưng Đạo';
const otherWarning = judge({ rows: rowsWith(WARNING, { payment: { month: 25.1, cumulative: 16.05 } }) });
const otherLow = judge({ rows: rowsWith('Xã Tái Sơn', { intake: { month: 84.1, previous: 78.69 } }) });
const noWarning = judge({ rows: rowsWith(WARNING, { payment: { month: 44, cumulative: 46.05 } }) });

test('a first summary has every finding with its sentence, form, step and x', () => {
  expect(first.rows.map((row) => [row.group, row.unitName, row.inLetter.current])).toEqual(
    before.evaluation.findings.map((f) => [f.group, f.unit.name, f.inLetter]),
  );
  expect(rowOf(first, WARNING, 'targetMissed')).toMatchObject({
    key: `targetMissed|${WARNING}|payment`,
    form: { generated: 'Phê bình', current: 'Phê bình' },
    ordinal: { generated: 2, current: 2 },
    state: 'current',
    remark: '',
  });
  for (const row of first.rows) expect(row.text.current).toContain(row.unitName.replace(/^Xã /, ''));
});

test('nothing edited: the same figures give the same summary, time included', () => {
  expect(again(open())).toEqual({ summary: first, problems: [] });
});

test('every edit survives another evaluation on the same figures, which then changes nothing more', () => {
  const sheet = open();
  const warning = sheet.row(WARNING, 'Phê bình');
  sheet.type(warning, 'ordinal', 3).type(warning, 'text', 'Câu của tôi về Hưng Đạo.');
  sheet
    .type(sheet.row('Xã Đại Sơn'), 'inLetter', null)
    .type(sheet.row('Xã Tái Sơn'), 'section', 'Mục của tôi');
  sheet.insert(sheet.row('Xã Tái Sơn') + 1, { unit: 'Xã Mới', text: 'Câu tay.', inLetter: 'x' });
  sheet.values[sheet.rowWith('paragraph|opening')]![3] = 'Mở đầu của tôi.';
  sheet.delete(sheet.rowWith('paragraph|closing'));
  const { summary, problems } = again(sheet);

  expect(rowOf(summary, WARNING, 'targetMissed')).toMatchObject({
    text: { current: 'Câu của tôi về Hưng Đạo.' },
    ordinal: { generated: 2, current: 3 },
    form: { current: 'Phê bình' },
    inLetter: { current: true },
    state: 'current',
  });
  expect(rowOf(summary, 'Xã Đại Sơn')?.inLetter).toEqual({ generated: true, current: false });
  expect(rowOf(summary, 'Xã Tái Sơn')?.section.current).toBe('Mục của tôi');
  expect(summary.rows.map((row) => row.unitName).indexOf('Xã Mới')).toBe(
    summary.rows.map((row) => row.unitName).indexOf('Xã Tái Sơn') + 1,
  );
  const paragraph = (id: string) => summary.paragraphs.find((p) => p.id === id);
  expect(paragraph('opening')?.text.current).toBe('Mở đầu của tôi.');
  expect(paragraph('closing')?.text.current).toBe('');
  expect(problems).toEqual([]);

  const redrawn = new Sheet(summary, before.table);
  expect(again(redrawn)).toEqual({ summary, problems: [] });
});

test('a deleted row comes back without x and keeps so', () => {
  const sheet = open();
  sheet.delete(sheet.row('Xã Tái Sơn'));
  const { summary } = again(sheet);
  expect(rowOf(summary, 'Xã Tái Sơn')?.inLetter).toEqual({ generated: true, current: false });
  expect(again(new Sheet(summary, before.table)).summary).toEqual(summary);
});

test('an untouched row follows the figures', () => {
  const { summary, problems } = again(open(), otherLow);
  const row = rowOf(summary, 'Xã Tái Sơn');
  expect(row).toMatchObject({ state: 'current', remark: '' });
  expect(row?.text.current).toContain('84,1%');
  expect(problems).toEqual([]);
  expect(summary.evaluatedAt).toBe(LATER);
});

describe('figures that changed under an edited sentence', () => {
  const edited = (unit: string, words = '') => {
    const sheet = open();
    return sheet.type(sheet.row(unit, words), 'text', 'Câu của tôi.');
  };

  test('are pointed out; a low result keeps its x', () => {
    const { summary, problems } = again(edited('Xã Tái Sơn'), otherLow);
    expect(rowOf(summary, 'Xã Tái Sơn')).toMatchObject({
      text: { current: 'Câu của tôi.' },
      inLetter: { current: true },
      state: 'changed',
      remark: 'Số liệu đã đổi từ 82,8% sang 84,1%',
    });
    expect(problems).toMatchObject([
      { code: 'figures-changed', unit: 'Xã Tái Sơn', facts: { before: '82,8%', after: '84,1%' } },
    ]);
    const drawn = new Sheet(summary, otherLow.table);
    expect(String(drawn.values[drawn.row('Xã Tái Sơn')]![13])).toContain(
      'Số liệu đã đổi từ 82,8% sang 84,1%',
    );
  });

  test('take the x from a warning until it is confirmed, however often one evaluates', () => {
    const once = again(edited(WARNING, 'Phê bình'), otherWarning).summary;
    const warning = (summary: Summary) => rowOf(summary, WARNING, 'targetMissed');
    expect(warning(once)).toMatchObject({ inLetter: { current: false }, state: 'changed' });

    const waiting = new Sheet(once, otherWarning.table);
    const twice = again(waiting, otherWarning);
    expect(twice.summary).toEqual(once);
    expect(codes(twice.problems)).toEqual(['figures-changed']);

    waiting.type(waiting.row(WARNING, 'Câu của tôi.'), 'inLetter', 'x');
    const confirmed = again(waiting, otherWarning);
    expect(warning(confirmed.summary)).toMatchObject({
      text: { current: 'Câu của tôi.' },
      inLetter: { current: true },
      state: 'current',
      remark: '',
    });
    expect(confirmed.problems).toEqual([]);
    const settled = new Sheet(confirmed.summary, otherWarning.table);
    expect(again(settled, otherWarning).summary).toEqual(confirmed.summary);
    expect(warning(again(settled, before).summary)).toMatchObject({ inLetter: { current: false } });
  });

  test('are settled by a new sentence', () => {
    const once = again(edited('Xã Tái Sơn'), otherLow).summary;
    const sheet = new Sheet(once, otherLow.table);
    sheet.type(sheet.row('Xã Tái Sơn'), 'text', 'Câu mới.');
    expect(rowOf(again(sheet, otherLow).summary, 'Xã Tái Sơn')).toMatchObject({
      state: 'current',
      remark: '',
    });
  });

  test('are no news when they are what they were again', () => {
    const once = again(edited('Xã Tái Sơn'), otherLow).summary;
    const back = again(new Sheet(once, otherLow.table), before);
    expect(rowOf(back.summary, 'Xã Tái Sơn')).toMatchObject({ state: 'current', remark: '' });
    expect(back.problems).toEqual([]);
  });

  test('mean nothing where only the x was edited', () => {
    const sheet = open();
    sheet.type(sheet.row('Xã Tái Sơn'), 'inLetter', null);
    const { summary, problems } = again(sheet, otherLow);
    expect(rowOf(summary, 'Xã Tái Sơn')).toMatchObject({ state: 'current', inLetter: { current: false } });
    expect(problems).toEqual([]);
  });
});

describe('a finding that no longer holds', () => {
  test('goes when its row was not edited', () => {
    const { summary, problems } = again(open(), noWarning);
    expect(rowOf(summary, WARNING, 'targetMissed')).toBeUndefined();
    expect(problems).toEqual([]);
  });

  test('stays without x when it was, again and again, until it holds once more', () => {
    const sheet = open();
    sheet.type(sheet.row(WARNING, 'Phê bình'), 'text', 'Câu của tôi.');
    const once = again(sheet, noWarning);
    const stale = rowOf(once.summary, WARNING, 'targetMissed');
    expect(stale).toMatchObject({
      text: { current: 'Câu của tôi.' },
      inLetter: { current: false },
      state: 'stale',
      remark: 'Không còn căn cứ',
    });
    expect(once.problems).toMatchObject([
      { code: 'no-longer-grounded', unit: WARNING, facts: { text: 'Câu của tôi.' } },
    ]);
    const twice = again(new Sheet(once.summary, noWarning.table), noWarning);
    expect(twice).toEqual(once);
    const back = again(new Sheet(once.summary, noWarning.table), before);
    expect(rowOf(back.summary, WARNING, 'targetMissed')).toMatchObject({
      text: { current: 'Câu của tôi.' },
      inLetter: { generated: true, current: false },
      state: 'current',
    });
  });

  test.each([
    ['its x was taken away', (sheet: Sheet) => sheet.type(sheet.row(WARNING, 'Phê bình'), 'inLetter', null)],
    ['its row was deleted', (sheet: Sheet) => sheet.delete(sheet.row(WARNING, 'Phê bình'))],
  ])('comes back without x, however often it came and went, when %s', (_, leaveOut) => {
    const gone = again(leaveOut(open()), noWarning).summary;
    expect(rowOf(gone, WARNING, 'targetMissed')).toBeUndefined();
    const goneStill = again(new Sheet(gone, noWarning.table), noWarning).summary;
    expect(goneStill).toEqual(gone);
    const back = again(new Sheet(goneStill, noWarning.table), before).summary;
    expect(rowOf(back, WARNING, 'targetMissed')?.inLetter).toEqual({ generated: true, current: false });
    const others = (summary: Summary) => summary.rows.filter(({ unitName }) => unitName !== WARNING);
    expect(others(back)).toEqual(others(first));
  });

  test('is gone when the officer deletes the row, and comes back without x', () => {
    const sheet = open();
    sheet.type(sheet.row(WARNING, 'Phê bình'), 'text', 'Câu của tôi.');
    const stale = new Sheet(again(sheet, noWarning).summary, noWarning.table);
    stale.delete(stale.row(WARNING, 'Câu của tôi.'));
    const gone = again(stale, noWarning).summary;
    expect(rowOf(gone, WARNING, 'targetMissed')).toBeUndefined();
    const returned = again(new Sheet(gone, noWarning.table)).summary;
    expect(rowOf(returned, WARNING, 'targetMissed')?.inLetter).toEqual({ generated: true, current: false });
  });
});

describe('the order of the rows', () => {
  const unitsOf = (summary: Summary) =>
    summary.rows.filter((row) => row.group === 'low').map((row) => row.unitName);
  const more = judge({
    rows: [...ROWS, { name: 'Xã Thứ Ba', given: { intake: { month: 83 } } }],
  });

  test('is the evaluation’s while nobody touched it', () => {
    expect(unitsOf(first)).toEqual(['Xã Tái Sơn', WARNING]);
    expect(unitsOf(again(open(), more).summary)).toEqual(['Xã Tái Sơn', 'Xã Thứ Ba', WARNING]);
  });

  test('is the officer’s from then on; what is new comes after what it follows', () => {
    const sheet = open();
    const [a, b] = [sheet.row('Xã Tái Sơn'), sheet.row(WARNING, 'số hoá')];
    [sheet.values[a], sheet.values[b]] = [sheet.values[b]!, sheet.values[a]!];
    const once = again(sheet, more).summary;
    expect(unitsOf(once)).toEqual([WARNING, 'Xã Tái Sơn', 'Xã Thứ Ba']);
    expect(again(new Sheet(once, more.table), more).summary).toEqual(once);
  });
});

test('an edited ordinal stays when the history changes, an untouched one follows it', () => {
  const sheet = open();
  sheet.type(sheet.row('Xã Đại Sơn'), 'ordinal', 4);
  const history = historyOf(
    { month: '2023-05', unitKey: WARNING },
    { month: '2023-06', unitKey: WARNING },
    { month: '2023-07', unitKey: 'Xã Đại Sơn' },
  );
  const { summary } = again(sheet, judge({}, history));
  expect(rowOf(summary, WARNING, 'targetMissed')?.ordinal.current).toBe(3);
  expect(rowOf(summary, 'Xã Đại Sơn')).toMatchObject({
    ordinal: { generated: 2, current: 4 },
    form: { current: 'Phê bình' },
  });
});

test('a paragraph nobody touched speaks of the rows as they are; an edited one says when figures changed', () => {
  const request = first.paragraphs.find((p) => p.id.startsWith('request|') && p.text.current !== '')!;
  const sheet = open();
  sheet.type(sheet.row('Xã Tái Sơn'), 'inLetter', null);
  const { summary } = again(sheet);
  const now = summary.paragraphs.find((p) => p.id === request.id)!;
  expect(request.text.current).toContain('Tái Sơn');
  expect(now.text.current).not.toContain('Tái Sơn');
  expect(now.text.current).toBe(now.text.generated);

  const edited = open();
  edited.values[edited.rowWith('paragraph|opening')]![3] = 'Mở đầu của tôi.';
  const total = { intake: { month: 96.5 }, results: { month: 95 }, payment: { month: 50 } };
  const after = again(edited, judge({ total }));
  expect(after.summary.paragraphs.find((p) => p.id === 'opening')?.text.current).toBe('Mở đầu của tôi.');
  expect(codes(after.problems)).toContain('figures-changed');
});

test('drawing what was read draws the same sheet', () => {
  const drawing = drawSummary(first, before.table, settings);
  const sheet = open();
  expect(drawSummary(sheet.read().summary, before.table, settings)).toEqual(drawing);
  expect(contentOf(drawing).values.flat()).toContain(
    `Nguồn số liệu: trang "T8"   ·   Đánh giá lúc: ${NOW}   ·   Bộ quy tắc: Thông thường`,
  );
});
