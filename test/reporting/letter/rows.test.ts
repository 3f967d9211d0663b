import type { Finding, FindingGroup, FindingValues, Spoken, Unit } from '../../../src/model';
import { NO_VALUES } from '../../../src/model';
import { composeLetter, sentenceOf } from '../../../src/reporting/letter';
import type { Comparison, Rule } from '../../../src/rules';
import { condition } from '../../../src/rules/rule';
import { presetSettings } from '../../../src/settings/presets';
import type { Settings } from '../../../src/settings/settings';
import { unitOf } from '../../../src/text/unit';
import { bodyTexts } from '../../letters/comparison';
import { finding, percent, summaryOf } from '../../letters/facts';

const PERIOD = { year: 2025, month: 9 };
const usual = presetSettings('default');
const settings: Settings = {
  ...usual,
  authority: { ...usual.authority, level: 'tỉnh', leader: 'Chủ tịch UBND tỉnh', targetGiver: 'Chính phủ' },
};
const commune = (name: string): Unit => unitOf(`Xã ${name}`, name, 'commune', undefined);

/** A row somebody added, and what it finds of a commune. */
function found(
  group: FindingGroup,
  indicator: string,
  compared: Comparison,
  given: Partial<FindingValues>,
  span: Spoken['span'] = 'period',
): readonly [Finding, Settings] {
  const rule: Rule = {
    id: 'cuaToi',
    group,
    scope: 'each',
    indicators: [indicator],
    conditions: [condition(compared, span)],
    spoken: 0,
    units: 'all',
    yieldsTo: [],
    inLetter: true,
  };
  const side = group === 'commend' ? 'better' : 'worse';
  const one = finding({
    group,
    rule: 'cuaToi',
    unit: commune('Hà Kỳ'),
    indicator,
    values: { ...NO_VALUES, ...given },
    spoken: { span, with: compared.with, side },
    ...(group === 'warn' ? { form: 'Nhắc nhở', ordinal: 1 } : {}),
  });
  const rules = [
    ...settings.rules,
    { rule: 'cuaToi', indicators: [indicator], units: 'all', row: rule } as const,
  ];
  return [one, { ...settings, rules }];
}

const say = ([one, own]: ReturnType<typeof found>): string => sentenceOf(one, own, PERIOD);
const p = percent;
const average = { with: 'average', side: 'worse' } as const;
const target = { with: 'target', side: 'worse' } as const;
const level = { with: 'level', side: 'worse', level: p(90) } as const;
const isFull = { with: 'full', side: 'is' } as const;
const isZero = { with: 'zero', side: 'is' } as const;
const isSome = { with: 'zero', side: 'isNot' } as const;
const previous = { with: 'previous', side: 'worse', by: p(1) } as const;
const lastYear = { with: 'lastYear', side: 'worse', by: p(1) } as const;
const share = { with: 'share', share: p(10) } as const;
const lastFive = { with: 'rank', rank: { of: 'last', places: 5 }, smallest: 0 } as const;
const rose = { with: 'rank', rank: { of: 'rose', places: 5 }, smallest: 0 } as const;
const band = { with: 'band', band: 'Yếu' } as const;

it.each([
  [
    found('low', 'onTime', average, { month: p(80), average: p(90), gap: p(-10) }),
    'UBND xã Hà Kỳ có tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn trong tháng 9/2025 đạt 80%, thấp hơn 10% so với mức bình quân chung của tỉnh.',
  ],
  [
    found('commend', 'onTime', average, { month: p(95), average: p(90), gap: p(5) }),
    'UBND xã Hà Kỳ có tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn trong tháng 9/2025 đạt 95%, cao hơn 5% so với mức bình quân chung của tỉnh.',
  ],
  [
    found('low', 'overdueRate', average, { month: p(3), average: p(1), gap: p(2) }),
    'UBND xã Hà Kỳ có tỷ lệ hồ sơ giải quyết quá hạn trong tháng 9/2025 là 3%, cao hơn 2% so với mức bình quân chung của tỉnh.',
  ],
  [
    found('low', 'score', average, { month: p(78.96), average: p(81.06), gap: p(-2.1) }),
    'UBND xã Hà Kỳ có điểm Bộ chỉ số phục vụ người dân, doanh nghiệp trong tháng 9/2025 đạt 78,96/100 điểm, thấp hơn 2,1 điểm so với điểm bình quân chung của tỉnh.',
  ],
  [
    found('low', 'onTime', target, { month: p(80), target: p(98), gap: p(-18) }),
    /đạt 80%, chưa đạt chỉ tiêu do Chính phủ giao \(98%\)\.$/,
  ],
  [
    found('commend', 'onTime', target, { month: p(99), target: p(98), gap: p(1) }),
    /đạt 99%, đạt chỉ tiêu do Chính phủ giao \(98%\)\.$/,
  ],
  [
    found('low', 'overdueRate', target, { month: p(3), target: p(2), gap: p(1) }),
    /là 3%, vượt chỉ tiêu do Chính phủ giao \(2%\)\.$/,
  ],
  [
    found('low', 'onTime', level, { month: p(80), floor: p(90), gap: p(-10) }),
    /đạt 80%, thấp hơn mức 90%\.$/,
  ],
  [found('low', 'overdueRate', level, { month: p(3), floor: p(2), gap: p(1) }), /là 3%, vượt mức 2%\.$/],
  [
    found(
      'low',
      'onTime',
      level,
      { month: p(95), cumulative: p(80), floor: p(90), gap: p(-10) },
      'cumulative',
    ),
    /trong 9 tháng đầu năm 2025 đạt 80%, thấp hơn mức 90%\.$/,
  ],
  [found('commend', 'onTime', isFull, { month: p(100) }), /trong tháng 9\/2025 đạt 100%\.$/],
  [found('commend', 'score', isFull, { month: p(100) }), /trong tháng 9\/2025 đạt điểm tối đa\.$/],
  [
    found('low', 'certified', isZero, { count: 0 }),
    /chưa thực hiện chứng thực bản sao điện tử từ bản chính trong tháng 9\/2025\.$/,
  ],
  [
    found('commend', 'overdue', isZero, { count: 0 }),
    /không phát sinh hồ sơ TTHC giải quyết quá hạn trong tháng 9\/2025\.$/,
  ],
  [
    found('low', 'pendingOverdue', isSome, { count: 3 }),
    /để phát sinh 03 hồ sơ TTHC đang giải quyết quá hạn trong tháng 9\/2025\.$/,
  ],
  [
    found('warn', 'pendingOverdue', isSome, { count: 3 }),
    /để phát sinh 03 hồ sơ TTHC đang giải quyết quá hạn trong tháng 9\/2025\.$/,
  ],
  [
    found('low', 'score', previous, { month: p(78.96), previous: p(81.06), change: p(-2.1) }),
    /đạt 78,96\/100 điểm, giảm 2,1 điểm so với tháng 8\/2025\.$/,
  ],
  [
    found('low', 'disbursement', lastYear, { month: p(40), lastYear: p(45) }),
    /đạt 40%, giảm 5% so với cùng kỳ năm trước\.$/,
  ],
  [found('low', 'overdue', share, { count: 12 }), /là 12, chiếm trên 10% của toàn tỉnh\.$/],
  [
    found('low', 'score', lastFive, { month: p(70), rank: { place: 31, of: 34, previous: 30 } }),
    /đạt 70\/100 điểm, xếp thứ 31\/34\.$/,
  ],
  [
    found('commend', 'score', rose, { month: p(90), rank: { place: 4, of: 34, previous: 10 } }),
    /xếp thứ 4\/34, tăng 6 bậc so với tháng 8\/2025\.$/,
  ],
  [found('low', 'score', band, { month: p(40), band: 'Yếu' }), /đạt 40\/100 điểm, xếp loại Yếu\.$/],
] as const)('a row people add has its sentence %#', (row, expected) => {
  const text = say(row);
  if (typeof expected === 'string') expect(text).toBe(expected);
  else expect(text).toMatch(expected);
  expect(text).not.toMatch(/\[thiếu|[{}]|undefined/);
});

it('a shipped rule speaks of points as a row does', () => {
  const [one] = found('low', 'score', average, {
    month: p(78.96),
    average: p(81.06),
    gap: p(-2.1),
    change: p(-1),
  });
  const text = sentenceOf({ ...one, rule: 'belowAverage', trend: 'fell' }, settings, PERIOD);
  expect(text).toMatch(/đạt 78,96\/100 điểm, thấp hơn 2,1 điểm so với điểm bình quân chung của tỉnh\.$/);
});

describe('several units of a row', () => {
  const letterOf = ([one, own]: ReturnType<typeof found>): string => {
    const names = ['Hà Kỳ', 'Văn Tố', 'An Thanh'];
    const findings = names.map((name) => ({ ...one, unit: commune(name) }));
    return bodyTexts(composeLetter(summaryOf({ period: PERIOD, averages: [], findings }, own), own)).join(
      '\n',
    );
  };

  it('are counted and listed with their figures, and asked for what their row asks', () => {
    const text = letterOf(found('low', 'onTime', level, { month: p(80), floor: p(90), gap: p(-10) }));
    // The only indicator: its heading is no first of several and has no number.
    expect(text).toMatch(/đạt thấp\nVề giải quyết hồ sơ/);
    expect(text).toContain(
      'Có 03 địa phương có tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn trong tháng 9/2025 thấp hơn mức 90%, gồm: UBND xã Hà Kỳ (80%); UBND xã Văn Tố (80%); UBND xã An Thanh (80%).',
    );
    expect(text).toContain(
      'Yêu cầu Chủ tịch UBND các xã Hà Kỳ, Văn Tố và An Thanh có giải pháp nâng cao hơn nữa tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn trong tháng 10/2025.',
    );
  });

  it.each([
    [average, { average: p(90), gap: p(-10) }, '80%, 80/100 hồ sơ, thấp hơn 10%'],
    [target, { target: p(98), gap: p(-18) }, '80%, 80/100 hồ sơ, chỉ tiêu 98%'],
    [level, { floor: p(90), gap: p(-10) }, '80%, 80/100 hồ sơ'],
    [{ with: 'full', side: 'isNot' }, {}, '80%, 80/100 hồ sơ'],
    [previous, { previous: p(85), change: p(-5) }, '80%, 80/100 hồ sơ, giảm 5%'],
    [lastFive, { rank: { place: 31, of: 34, previous: 30 } }, '80%, 80/100 hồ sơ, thứ 31/34'],
  ] as const)('are blamed with the counts behind their figures %#', (compared, given, expected) => {
    const counts = { numerator: 80, denominator: 100 };
    const text = letterOf(found('low', 'onTime', compared, { month: p(80), counts, ...given }));
    expect(text).toContain(`gồm: UBND xã Hà Kỳ (${expected});`);
  });

  it('are blamed for what has run up without the counts of the period alone', () => {
    const values = { month: p(95), cumulative: p(80), floor: p(90), gap: p(-10) };
    const counts = { numerator: 95, denominator: 100 };
    const text = letterOf(found('low', 'onTime', level, { ...values, counts }, 'cumulative'));
    expect(text).toContain('gồm: UBND xã Hà Kỳ (80%);');
  });

  it('are commended together', () => {
    const text = letterOf(
      found(
        'commend',
        'score',
        { ...lastFive, rank: { of: 'first', places: 5 } },
        { month: p(95), rank: { place: 2, of: 34, previous: null } },
      ),
    );
    expect(text).toContain(
      '03 địa phương có điểm Bộ chỉ số phục vụ người dân, doanh nghiệp trong tháng 9/2025 thuộc nhóm dẫn đầu, gồm: UBND xã Hà Kỳ (95/100 điểm, thứ 2/34);',
    );
  });

  it('are asked to bring down what is better low', () => {
    const text = letterOf(found('low', 'overdueRate', level, { month: p(3), floor: p(2), gap: p(1) }));
    expect(text).toMatch(/có giải pháp giảm tỷ lệ hồ sơ giải quyết quá hạn trong tháng 10\/2025/);
  });
});

it('an office may word a row of its own', () => {
  const [one, own] = found('low', 'onTime', level, { month: p(80), floor: p(90), gap: p(-10) });
  const forms = { predicate: 'mới đạt {judged}', shared: '', detail: '', request: '' };
  const letter = {
    ...own.letter,
    comparisons: { ...own.letter.comparisons, cuaToi: { worse: forms, better: forms } },
  };
  expect(sentenceOf(one, { ...own, letter }, PERIOD)).toBe('UBND xã Hà Kỳ mới đạt 80%.');
});
