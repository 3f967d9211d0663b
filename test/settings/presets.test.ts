import {
  datedValue,
  parseSettings,
  PRESET_IDS,
  presetOfId,
  presetSettings,
  resolveSettings,
  windowStart,
} from '../../src/settings';
import { tuKyFile, tuKySettings } from '../support/tu-ky';

const payment = (id: (typeof PRESET_IDS)[number]) =>
  presetSettings(id).indicators.find((indicator) => indicator.id === 'payment')!;

test.each([
  [
    'default',
    'commendFull commendAboveAverage belowAverage cumulativeBelowFloor targetMissedCumulative targetMissedMonthOnly noneSinceYearStart noneThisMonth targetMissed overdue',
  ],
  ['letter-2023-04', 'commendFull belowAverage noneSinceYearStart noneThisMonth overdue'],
  [
    'letter-2023-08',
    'commendFull commendAboveAverage belowFloor cumulativeBelowFloor targetMissedCumulative targetMissedMonthOnly targetMissed overdue',
  ],
] as const)('%s judges by its rules', (id, rules) => {
  expect(
    presetSettings(id)
      .rules.map(({ rule }) => rule)
      .join(' '),
  ).toBe(rules);
});

test('April compares intake of communes only; August asks for 90 % of results', () => {
  expect(presetSettings('letter-2023-04').rules).toContainEqual({
    rule: 'belowAverage',
    indicators: ['intake'],
    units: 'communes',
  });
  expect(presetSettings('letter-2023-08').rules).toContainEqual({
    rule: 'belowFloor',
    indicators: ['results'],
    units: 'all',
    floor: 9000,
  });
});

test('two-tier-2025 is another name of default, in every door', () => {
  expect(presetOfId('two-tier-2025')).toBe('default');
  expect(parseSettings({ preset: 'two-tier-2025' })).toEqual({ preset: 'default' });
});

test.each(PRESET_IDS)(
  '%s: payment has a target of its own in 2023 alone, and a window from April then, from January else',
  (id) => {
    const indicator = payment(id);
    // Whoever judges another year by it judges by a target nobody set.
    expect(datedValue(indicator.builtInTarget, { year: 2023, month: 8 })).toBe(3000);
    expect(datedValue(indicator.builtInTarget, { year: 2024, month: 1 })).toBeUndefined();
    expect(indicator.target).toEqual([]);
    expect(windowStart(indicator, { year: 2023, month: 8 })).toEqual({ year: 2023, month: 4 });
    expect(windowStart(indicator, { year: 2023, month: 2 })).toEqual({ year: 2023, month: 1 });
    expect(windowStart(indicator, { year: 2024, month: 8 })).toEqual({ year: 2024, month: 1 });
  },
);

test.each(['2023-04', '2023-08'] as const)(
  'the settings file of %s knows 12 offices and 23 communes by distinct names',
  (month) => {
    const { units } = tuKySettings(month);
    expect(units.filter(({ kind }) => kind === 'office')).toHaveLength(12);
    expect(units.filter(({ kind }) => kind === 'commune')).toHaveLength(23);
    expect(new Set(units.map(({ name }) => name)).size).toBe(35);
  },
);

test('each letter writes its own office of culture, copies and heads', () => {
  const names = (month: '2023-04' | '2023-08') => tuKySettings(month).units.map(({ name }) => name);
  expect(names('2023-04')).toContain('Phòng Văn hoá & Thông tin huyện');
  expect(names('2023-08')).toContain('Phòng Văn hóa và Thông tin huyện');
  const head = (name: string) => tuKySettings('2023-08').units.find((unit) => unit.name === name)?.head;
  expect(head('Văn phòng HĐND và UBND huyện')).toBe('Chánh Văn phòng');
  expect(head('Thanh tra huyện')).toBe('Chánh Thanh tra');
  expect(head('UBND thị trấn Tứ Kỳ')).toBe('Chủ tịch UBND');
});

test.each(PRESET_IDS)('%s names no authority, no unit and nothing that one month alone knows', (id) => {
  const { authority, units, letter } = presetSettings(id);
  const { superior, ...names } = authority;
  expect(superior).toBe('');
  expect(Object.values(names)).toEqual(Object.values(names).map(() => undefined));
  expect(units).toEqual([]);
  expect(JSON.stringify(letter)).not.toMatch(/Tứ Kỳ|Hải Dương|đã có nhiều cố gắng|7\/7/);
});

test('another preset keeps the authority and its units', () => {
  const sheet = tuKyFile('2023-08');
  for (const preset of PRESET_IDS) {
    const made = resolveSettings({ preset, sheet });
    expect(made.authority).toEqual(tuKySettings('2023-08').authority);
    expect(made.units).toEqual(tuKySettings('2023-08').units);
  }
});
