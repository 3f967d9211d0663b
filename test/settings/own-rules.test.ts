import fc from 'fast-check';
import { ownRowOf, type OwnRow } from '../../src/rules';
import {
  configEdits,
  drawConfigSheet,
  exportSettings,
  parseSettings,
  presetSettings,
  readConfigSheet,
  resolveSettings,
  ruleName,
  ruleOf,
  SettingsError,
} from '../../src/settings';
import { readRuleRow, writeRuleRow } from '../../src/settings/sheet/rule-row';
import { runs } from '../support/in-full';
import { drawn, edited } from './sheets';

/** The row a text of "Cấu hình" stands for, or what was expected instead. */
function rowOf(text: string): OwnRow | string | undefined {
  const reading = readRuleRow(text, 'x');
  return 'expected' in reading ? reading.expected : ownRowOf(reading.value.row);
}

describe('a row as people write it', () => {
  test.each<[string, Partial<OwnRow>]>([
    [
      'Kết quả thấp; giải ngân; dưới mức 50%',
      { group: 'low', indicators: ['disbursement'], wanted: { with: 'level', level: 5000 as never } },
    ],
    ['Kết quả thấp; tổng điểm; thấp hơn bình quân chung', { wanted: { with: 'average' } }],
    ['KẾT QUẢ THẤP; thanh toán trực tuyến; Chưa đạt chỉ tiêu giao', { wanted: { with: 'target' } }],
    ['Nhắc nhở; tỷ lệ hồ sơ quá hạn; vượt mức 2,5%', { wanted: { with: 'level', level: 250 as never } }],
    ['Biểu dương; tiếp nhận; đủ 100%', { wanted: { with: 'full' } }],
    ['Kết quả thấp; chứng thực; bằng 0; cấp xã', { wanted: { with: 'zero' }, units: 'communes' }],
    ['Nhắc nhở; hồ sơ quá hạn; lớn hơn 0', { wanted: { with: 'zero' } }],
    [
      'Kết quả thấp; tổng điểm; giảm từ 1 điểm so với kỳ trước',
      { wanted: { with: 'previous', by: 100 as never } },
    ],
    [
      'Biểu dương; giải ngân; tăng từ 2,5% so với cùng kỳ năm trước',
      { wanted: { with: 'lastYear', by: 250 as never } },
    ],
    ['Nhắc nhở; hồ sơ quá hạn; chiếm trên 20% tổng số', { wanted: { with: 'share', share: 2000 as never } }],
    [
      'Biểu dương; tổng điểm; 5 đơn vị đứng đầu; mẫu số từ 10',
      { wanted: { with: 'rank', rank: { of: 'first', places: 5 }, smallest: 10 } },
    ],
    [
      'Kết quả thấp; tổng điểm, giải ngân; 3 đơn vị đứng cuối',
      {
        indicators: ['score', 'disbursement'],
        wanted: { with: 'rank', rank: { of: 'last', places: 3 }, smallest: 0 },
      },
    ],
    [
      'Biểu dương; tổng điểm; tăng từ 5 bậc',
      { wanted: { with: 'rank', rank: { of: 'rose', places: 5 }, smallest: 0 } },
    ],
    ['Kết quả thấp; giải ngân; xếp loại Trung bình', { wanted: { with: 'band', band: 'Trung bình' } }],
    ['Kết quả thấp; giải ngân; dưới mức 50%; luỹ kế', { span: 'cumulative' }],
  ])('%s', (text, expected) => {
    expect(rowOf(text)).toMatchObject(expected);
    const reading = readRuleRow(text, 'x');
    const again = 'value' in reading ? readRuleRow(writeRuleRow(reading.value), 'x') : undefined;
    expect(again).toEqual(reading);
  });

  test.each([
    ['Chê trách; giải ngân; dưới mức 50%', 'choice:Biểu dương|Kết quả thấp|Nhắc nhở'],
    ['Kết quả thấp; giải ngân', 'rule-row'],
    ['Kết quả thấp; giải ngân; dưới mức năm mươi', 'rule-row'],
    ['Kết quả thấp; giải ngân; dưới mức 50%; thỉnh thoảng', 'rule-row'],
    ['Kết quả thấp; giải ngân; cao hơn bình quân chung', 'rule-side'],
    ['Biểu dương; tỷ lệ hồ sơ quá hạn; vượt mức 2%', 'rule-side'],
    ['Biểu dương; tổng điểm; 5 đơn vị đứng cuối', 'rule-side'],
    ['Biểu dương; thanh toán trực tuyến; chưa đạt chỉ tiêu', 'rule-side'],
  ])('%s is refused', (text, expected) => {
    expect(rowOf(text)).toBe(expected);
  });
});

describe('a row of the settings file', () => {
  const file = {
    preset: 'qd-766',
    rules: {
      'giải ngân chậm': {
        group: 'warn',
        indicators: ['disbursement'],
        span: 'cumulative',
        compare: { level: 50 },
        units: 'communes',
        margin: 2,
        only: 3,
      },
      'tăng từ 5 bậc': false,
    },
  } as const;

  it('adds a rule, and drops one of the preset', () => {
    const { rules } = resolveSettings({ file: parseSettings(file) });
    const added = rules.find(({ rule }) => rule === 'giải ngân chậm');
    expect(added).toMatchObject({ margin: 200, only: 3 });
    expect(added && ruleOf(added)).toMatchObject({ group: 'warn', units: 'communes' });
    expect(rules.map(({ rule }) => rule)).not.toContain('tăng từ 5 bậc');
  });

  it('comes back from what is exported', () => {
    const made = resolveSettings({ file: parseSettings(file) });
    expect(resolveSettings({ file: parseSettings(exportSettings(made)) })).toEqual(made);
  });

  const resolved = (rules: Record<string, unknown>, more: object = {}) =>
    resolveSettings({ file: parseSettings({ preset: 'qd-766', rules, ...more }) });

  it('says all there is to say: a limit it no longer names is gone', () => {
    const row = file.rules['giải ngân chậm'];
    const before = drawConfigSheet(parseSettings({ rules: { 'giải ngân chậm': row } }));
    const { group, indicators, compare } = row;
    const bare = { group, indicators, compare };
    const after = edited(
      drawn(before),
      configEdits(drawn(before), parseSettings({ rules: { 'giải ngân chậm': bare } })),
    );
    const rule = readConfigSheet(after).patch.rules?.['giải ngân chậm'];
    expect(rule).toEqual({ row: expect.anything() });
  });

  it.each([
    'giải ngân dưới 50%',
    'nộp trực tuyến (cấp xã)',
    'dưới 27,5 % chỉ tiêu',
    'quý I/2025',
    'tăng ≥ 5 bậc',
  ])('may be called %p in sheet, file, order and letter wording', (name) => {
    const file = {
      rules: { [name]: { group: 'low', indicators: ['disbursement'], compare: 'average' } },
      ruleOrder: [name],
    };
    const patch = parseSettings(file);
    const made = resolveSettings({ file: patch });
    const read = readConfigSheet(drawn(drawConfigSheet(patch)));
    expect(read.problems).toEqual([]);
    expect(resolveSettings({ sheet: read.patch })).toEqual(made);
    expect(resolveSettings({ file: parseSettings(exportSettings(made)) })).toEqual(made);
    expect(made.rules[0]?.rule).toBe(name);
  });

  it.each(['a|b', 'x; y', 'tên: khác', '"trong ngoặc"', ' % ', 'dài '.repeat(20)])(
    'may not be called %p',
    (name) => {
      const file = { rules: { [name]: { group: 'low', indicators: ['disbursement'], compare: 'average' } } };
      expect(() => parseSettings(file)).toThrow(SettingsError);
    },
  );

  it('is dropped from "Cấu hình" whoever brought it: of people, or of the preset', () => {
    const before = drawConfigSheet(
      parseSettings({ preset: 'qd-766', rules: { 'giải ngân chậm': file.rules['giải ngân chậm'] } }),
    );
    const dropped = {
      rules: { 'giải ngân chậm': false, 'tăng từ 5 bậc': false, belowAverage: false },
    } as const;
    const after = readConfigSheet(edited(drawn(before), configEdits(drawn(before), dropped)));
    expect(after.problems).toEqual([]);
    const left = resolveSettings({ sheet: after.patch }).rules.map(({ rule }) => rule);
    expect(left).toContain('5 đơn vị điểm cao nhất');
    expect(left).not.toEqual(expect.arrayContaining(['giải ngân chậm']));
    expect(left).not.toEqual(expect.arrayContaining(['tăng từ 5 bậc']));
    expect(left).not.toEqual(expect.arrayContaining(['belowAverage']));
  });

  it('leaves the order of the others when it is dropped', () => {
    const slow = 'giải ngân chậm';
    const ordered = parseSettings({
      preset: 'qd-766',
      rules: { [slow]: file.rules[slow] },
      ruleOrder: ['tổng điểm giảm từ 1 điểm', slow, 'belowAverage'],
    });
    const before = drawn(drawConfigSheet(ordered));
    const after = readConfigSheet(edited(before, configEdits(before, { rules: { [slow]: false } })));
    expect(after.problems).toEqual([]);
    expect(after.patch.ruleOrder).toEqual(['tổng điểm giảm từ 1 điểm', 'belowAverage']);

    const alone = drawn(drawConfigSheet({ ...ordered, ruleOrder: [slow] }));
    const gone = readConfigSheet(edited(alone, configEdits(alone, { rules: { [slow]: false } })));
    expect([gone.problems, gone.patch.ruleOrder]).toEqual([[], undefined]);
  });

  it('is missed by name in an order that came without it, and the rest of the order holds', () => {
    const order = ['tổng điểm giảm từ 1 điểm', 'không ai biết', 'belowAverage'];
    const { patch, problems } = readConfigSheet(drawn(drawConfigSheet({ ruleOrder: order })));
    expect(patch.ruleOrder).toEqual(['tổng điểm giảm từ 1 điểm', 'belowAverage']);
    expect(problems).toMatchObject([{ code: 'bad-setting', facts: { found: 'không ai biết' } }]);
    expect(problems[0]?.facts).toHaveProperty('expected', expect.stringContaining(ruleName('belowAverage')));
  });

  it('takes a limit of a shipped rule away, and an order of rules comes back from sheet and file', () => {
    const limited = resolved({ belowAverage: { margin: 2, only: 3 } });
    expect(limited.rules[0]).toMatchObject({ rule: 'belowAverage', margin: 200, only: 3 });
    const unlimited = resolved({ belowAverage: { margin: 0, only: 0 } });
    expect(unlimited).toEqual(resolved({ belowAverage: true }));
    const ruleOrder = ['tổng điểm giảm từ 1 điểm', 'belowAverage'];
    const ordered = resolved({}, { ruleOrder });
    expect(ordered.rules.slice(0, 2).map(({ rule }) => rule)).toEqual(ruleOrder);
    expect(resolveSettings({ file: parseSettings(exportSettings(ordered)) })).toEqual(ordered);
    const sheet = drawConfigSheet(parseSettings({ preset: 'qd-766', ruleOrder }));
    expect(resolveSettings({ sheet: readConfigSheet(drawn(sheet)).patch })).toEqual(ordered);
  });

  it.each(['qd-766', 'disbursement'] as const)('has nothing to say of %s as it is', (preset) => {
    expect(JSON.parse(exportSettings(presetSettings(preset)))).toEqual({ preset });
  });

  it('is read back whatever it compares with', () => {
    const compare = fc.oneof(
      fc.constantFrom('average', 'target'),
      fc.record({ level: fc.integer({ min: 0, max: 200 }) }),
      fc.record({ previous: fc.integer({ min: 1, max: 50 }) }),
      fc.record({ lastYear: fc.integer({ min: 1, max: 50 }) }),
      fc.record({ first: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ fell: fc.integer({ min: 1, max: 9 }), smallest: fc.integer({ min: 1, max: 9 }) }),
    );
    fc.assert(
      fc.property(compare, fc.constantFrom('commend', 'low', 'warn'), (how, group) => {
        const rules = { mới: { group, indicators: ['score'], compare: how } };
        const made = resolveSettings({ file: parseSettings({ rules }) });
        expect(resolveSettings({ file: parseSettings(exportSettings(made)) })).toEqual(made);
      }),
      { numRuns: runs(60) },
    );
  });
});
