import fc from 'fast-check';
import type { Finding, Summary, Unit } from '../../../src/model';
import { composeLetter, sentenceOf } from '../../../src/reporting/letter';
import { presetSettings } from '../../../src/settings/presets';
import { PRESET_IDS } from '../../../src/settings/settings';
import type { PresetId, Settings } from '../../../src/settings/settings';
import { unitOf } from '../../../src/text/unit';
import { augustSettings, augustSummary } from '../../letters/august-2023';
import { bodyTexts } from '../../letters/comparison';
import { average, commendedRate, finding, overdueItem, summaryOf, values } from '../../letters/facts';
import { runs } from '../../support/in-full';

const PERIOD = { year: 2025, month: 9 };

function unit(name: string, kind: Unit['kind']): Unit {
  return unitOf(name, name.toLowerCase(), kind, undefined);
}

/** One finding and more of every rule, about the given units in turn. */
function everyRule(units: readonly Unit[]): Finding[] {
  let next = 0;
  const of = (): Unit => {
    const taken = units[next % units.length];
    next += 1;
    if (!taken) throw new Error('no units');
    return taken;
  };
  const rates = [
    commendedRate('intake', 100, [4, 4]),
    commendedRate('results', 100, [4, 4]),
    commendedRate('payment', 75, [3, 4]),
  ];
  const below = (trend: Finding['trend'], change: number | null): Finding =>
    finding({
      group: 'low',
      rule: 'belowAverage',
      unit: of(),
      indicator: 'intake',
      values: values({ month: 80, average: 95.5, gap: -15.5, ...(change === null ? {} : { change }) }),
      trend,
    });
  const low = (rule: Finding['rule'], indicator: string, given: Parameters<typeof values>[0]): Finding =>
    finding({ group: 'low', rule, unit: of(), indicator, values: values(given) });
  const warned = (
    rule: Finding['rule'],
    ordinal: number | null,
    given: Parameters<typeof values>[0],
  ): Finding =>
    finding({
      group: 'warn',
      rule,
      unit: of(),
      indicator: rule === 'overdue' ? 'overdue' : 'payment',
      values: values(given),
      form: ordinal === null ? null : ordinal === 1 ? 'Nhắc nhở' : 'Phê bình',
      ordinal,
      reasons: ['posts'],
    });
  return [
    finding({ group: 'commend', rule: 'commendFull', unit: of(), rates }),
    finding({ group: 'commend', rule: 'commendFull', unit: of(), rates, praised: ['email'] }),
    finding({ group: 'commend', rule: 'commendAboveAverage', unit: of(), rates }),
    below('rose', 1),
    below('rose', 2),
    below('fell', -1),
    below('unchanged', 0),
    below('unknown', null),
    low('belowFloor', 'results', { month: 50, floor: 90, gap: -40 }),
    low('cumulativeBelowFloor', 'results', { month: 95, cumulative: 85, floor: 90, gap: -5 }),
    low('targetMissedCumulative', 'payment', { month: 30, cumulative: 20, target: 30, gap: -10 }),
    low('targetMissedMonthOnly', 'payment', { month: 20, cumulative: 40, target: 30, gap: -10 }),
    low('noneSinceYearStart', 'certified', { count: 0 }),
    low('noneThisMonth', 'certified', { count: 0 }),
    warned('targetMissed', 1, { month: 10, target: 30, gap: -20 }),
    warned('targetMissed', 2, { month: 10, cumulative: 12, target: 30, gap: -20 }),
    warned('overdue', 2, { count: 3 }),
    warned('overdue', null, { count: 1 }),
  ];
}

function summaryFor(units: readonly Unit[], settings: Settings): Summary {
  const [first] = units;
  if (!first) throw new Error('no units');
  return summaryOf(
    {
      period: PERIOD,
      averages: [average('intake', 95.5, 0.5), average('results', 98, -0.2)],
      findings: everyRule(units),
      overdue: [overdueItem(first, 2, null)],
      exempted: [overdueItem(first, 2, null)],
      shortfalls: ['posts', 'email'],
    },
    settings,
  );
}

const COMMUNES = ['Xã An Thanh', 'Phường Hải Tân', 'Đặc khu Cát Hải', 'Xã Văn Tố'].map((n) =>
  unit(n, 'commune'),
);
const OFFICES = [
  'Phòng Kinh tế',
  'Văn phòng HĐND và UBND',
  'Phòng Văn hoá - Xã hội',
  'Trung tâm Phục vụ hành chính công',
].map((n) => unit(n, 'office'));

const province: Settings['authority'] = {
  superior: '',
  agency: ['ỦY BAN NHÂN DÂN', 'TỈNH HẢI DƯƠNG'],
  name: 'tỉnh Hải Dương',
  level: 'tỉnh',
  leader: 'Chủ tịch UBND tỉnh',
  targetGiver: 'Chính phủ',
  place: 'Hải Dương',
  numberSuffix: 'UBND-KSTT',
  signer: { capacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Văn A' },
  recipients: ['Chủ tịch UBND các xã, phường, đặc khu'],
  copies: ['Lãnh đạo UBND tỉnh'],
};
const commune: Settings['authority'] = {
  ...province,
  agency: ['ỦY BAN NHÂN DÂN', 'XÃ AN THANH'],
  name: 'xã An Thanh',
  level: 'xã',
  leader: 'Chủ tịch UBND xã',
  targetGiver: 'UBND tỉnh',
  place: 'An Thanh',
  recipients: ['Các cơ quan, đơn vị thuộc UBND xã'],
  copies: ['Đảng uỷ xã'],
};

const allTexts = (summary: Summary, settings: Settings): string => {
  const letter = composeLetter(summary, settings);
  return [...bodyTexts(letter), letter.subject, letter.placeAndDate, ...letter.copies].join('\n');
};

describe('wording of default', () => {
  test.each([
    { at: 'a province', units: COMMUNES, authority: province },
    { at: 'a commune', units: OFFICES, authority: commune },
  ])('reads without a district at $at, nothing missing but an unknown step', ({ units, authority }) => {
    const settings = { ...presetSettings('default'), authority };
    const summary = summaryFor(units, settings);
    const texts = allTexts(summary, settings);
    expect(texts).not.toMatch(/huyện/iu);
    expect(texts).toContain(`mức bình quân chung của ${authority.level ?? ''}`);
    expect(texts).toContain(`chỉ tiêu do ${authority.targetGiver ?? ''} giao`);
    expect(composeLetter(summary, settings).missing).toEqual(['[thiếu: lần thứ mấy]']);
  });

  test('leaves the authority visibly missing until it is set', () => {
    const settings = presetSettings('default');
    const letter = composeLetter(summaryFor(COMMUNES, settings), settings);
    expect(letter.agency.name).toEqual(['[thiếu: tên cơ quan]']);
    expect(letter.missing).toEqual(
      expect.arrayContaining([
        '[thiếu: tên cơ quan]',
        '[thiếu: địa danh]',
        '[thiếu: ký hiệu văn bản]',
        '[thiếu: họ tên người ký]',
      ]),
    );
    // sentences of the summary carry no gaps
    expect(
      everyRule(COMMUNES)
        .map((f) => sentenceOf(f, settings, PERIOD))
        .join('\n'),
    ).not.toContain('[thiếu');
  });
});

test('copies always begin with “Như trên” and end with the files', () => {
  const settings = { ...presetSettings('default'), authority: province };
  const { copies } = composeLetter(summaryFor(COMMUNES, settings), settings);
  expect(copies).toEqual(['Như trên', 'Lãnh đạo UBND tỉnh', 'Lưu: VT']);
});

test('a people’s committee stands without its superior, another agency with it', () => {
  const settings = presetSettings('default');
  const agencyOf = (authority: Partial<Settings['authority']>) =>
    composeLetter(augustSummary, { ...settings, authority: { ...settings.authority, ...authority } }).agency;
  expect(agencyOf({ superior: 'UBND TỈNH A', agency: ['ỦY BAN NHÂN DÂN', 'XÃ B'] })).toEqual({
    superior: [],
    name: ['ỦY BAN NHÂN DÂN', 'XÃ B'],
  });
  expect(agencyOf({ superior: 'UBND TỈNH A', agency: ['SỞ NỘI VỤ'] })).toEqual({
    superior: ['UBND TỈNH A'],
    name: ['SỞ NỘI VỤ'],
  });
});

test('one style of tone marks, for our words and not for names or the user’s own wording', () => {
  const settings: Settings = {
    ...augustSettings,
    letter: {
      ...augustSettings.letter,
      toneStyle: 'hóa',
      closing: { ...augustSettings.letter.closing, text: 'Yêu cầu tiếp tục số hoá.' },
    },
    units: augustSettings.units,
  };
  const texts = allTexts({ ...augustSummary, paragraphs: [] }, settings);
  expect(texts).toContain('tỷ lệ số hóa kết quả giải quyết TTHC');
  expect(texts.replace('Yêu cầu tiếp tục số hoá./.', '')).not.toContain('số hoá');
  expect(texts).toContain('Yêu cầu tiếp tục số hoá./.');
});

const hostile = fc.oneof(
  fc.string(),
  fc.constantFrom('=HYPERLINK("x")', '{unit}', '[thiếu', '$&', '<w:t>', 'Xã {month}', '__proto__', 'a\nb'),
);

test('no name of a unit breaks a letter, and none is ever read as a template', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<PresetId>(...PRESET_IDS),
      fc.uniqueArray(hostile, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('office', 'commune', undefined),
      (preset, names, kind) => {
        const settings = presetSettings(preset);
        const units = names.map((name) => unit(name, kind));
        const letter = composeLetter(summaryFor(units, settings), settings);
        const texts = bodyTexts(letter);
        expect(texts.at(-1)).toMatch(/\.\/\.$/);
        const shown = names.reduce(
          (text, name) => text.replaceAll(name.replace(/\s+/gu, ' ').trim(), ''),
          texts.join('\n'),
        );
        expect(shown).not.toMatch(/undefined|null|NaN|\[object/);
      },
    ),
    { numRuns: runs(60) },
  );
});

test('a signer of whom only the name is known has a capacity missing', () => {
  const settings = {
    ...presetSettings('default'),
    authority: { ...province, signer: { capacity: [], name: 'Nguyễn Văn A' } },
  };
  const letter = composeLetter(summaryFor(COMMUNES, settings), settings);
  expect(letter.signature.capacity).toEqual([expect.stringMatching(/^\[thiếu: .+\]$/)]);
  expect(letter.missing).toContain(letter.signature.capacity[0]);
});
