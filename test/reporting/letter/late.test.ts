import type { Exempted } from '../../../src/model';
import { composeLetter, sentenceOf } from '../../../src/reporting/letter';
import { presetSettings } from '../../../src/settings/presets';
import { unitOf } from '../../../src/text/unit';
import { bodyTexts } from '../../letters/comparison';
import { average, finding, overdueItem, percent, summaryOf, values } from '../../letters/facts';

const PERIOD = { year: 2025, month: 9 };
const settings = presetSettings('default');
const commune = unitOf('Xã Bình Minh', 'Bình Minh', 'commune', undefined);
const other = unitOf('Xã An Bình', 'An Bình', 'commune', undefined);
const FIELDS = [
  { field: 'Đất đai', count: 4 },
  { field: 'Hộ tịch', count: 1 },
];

const RESOLVED = overdueItem(commune, 2, null);
const PENDING: Exempted = { ...overdueItem(other, 1, null), indicator: 'pendingOverdue' };

function openingOf(overdue: readonly Exempted[], averages: ReturnType<typeof average>[] = []): string {
  const summary = summaryOf({ period: PERIOD, averages, findings: [], overdue }, settings);
  return summary.paragraphs.find(({ id }) => id === 'opening')?.text.generated ?? '';
}

describe('overdue dossiers in the opening', () => {
  it('begins with the time where nothing stands before it', () => {
    expect(openingOf([RESOLVED])).toBe(
      'Trong tháng 9/2025, vẫn còn hồ sơ TTHC giải quyết quá hạn (UBND xã Bình Minh: 02 hồ sơ).',
    );
    expect(openingOf([RESOLVED], [average('intake', 95, 1)])).toContain(' Bên cạnh đó, vẫn còn hồ sơ TTHC');
  });

  it('says resolved and pending ones apart', () => {
    expect(openingOf([PENDING, RESOLVED])).toContain(
      'hồ sơ TTHC giải quyết quá hạn (UBND xã Bình Minh: 02 hồ sơ); hồ sơ TTHC đang giải quyết quá hạn (UBND xã An Bình: 01 hồ sơ).',
    );
    expect(openingOf([PENDING])).toBe(
      'Trong tháng 9/2025, vẫn còn hồ sơ TTHC đang giải quyết quá hạn (UBND xã An Bình: 01 hồ sơ).',
    );
  });

  it('names each field where they are several', () => {
    expect(openingOf([{ ...overdueItem(commune, 5, null), fields: FIELDS }])).toContain(
      '(UBND xã Bình Minh: 04 hồ sơ lĩnh vực Đất đai, 01 hồ sơ lĩnh vực Hộ tịch)',
    );
  });
});

it.each([
  [[], [], 'Trong tháng 9/2025, vẫn còn'],
  [[RESOLVED], [], 'Bên cạnh đó, vẫn còn'],
  [[RESOLVED], [average('payment', 50, 1)], 'Tuy nhiên, vẫn còn'],
])('a missed target follows what stands before it', (overdue, averages, start) => {
  const missed = finding({
    group: 'warn',
    rule: 'targetMissed',
    unit: commune,
    indicator: 'payment',
    values: values({ month: 20, target: 60, gap: -40 }),
    form: 'Nhắc nhở',
    ordinal: 1,
  });
  const summary = summaryOf({ period: PERIOD, averages, findings: [missed], overdue }, settings);
  const however = summary.paragraphs.find(({ id }) => id === 'however')?.text.generated ?? '';
  expect(however.startsWith(start)).toBe(true);
});

describe('reasons of a warning', () => {
  const late = (indicator: string) =>
    finding({
      group: 'warn',
      rule: 'overdue',
      unit: commune,
      indicator,
      values: values({ count: 5 }),
      fields: FIELDS,
      longestDelay: 12,
      form: 'Nhắc nhở',
      ordinal: 1,
    });
  const inFields = '(04 hồ sơ lĩnh vực Đất đai, 01 hồ sơ lĩnh vực Hộ tịch; quá hạn lâu nhất 12 ngày)';

  it.each([
    ['overdue', `05 hồ sơ quá hạn ${inFields}`],
    ['pendingOverdue', `05 hồ sơ TTHC đang giải quyết quá hạn ${inFields}`],
  ])('have the fields and the longest delay of %s dossiers', (indicator, text) => {
    expect(sentenceOf(late(indicator), settings, PERIOD)).toContain(text);
    const summary = summaryOf({ period: PERIOD, averages: [], findings: [late(indicator)] }, settings);
    expect(bodyTexts(composeLetter(summary, settings)).join('\n')).toContain(text);
  });

  it.each([
    [{ month: percent(30.77), counts: { numerator: 24, denominator: 78 } }, 'đạt 30,77% (24/78 hồ sơ), chưa'],
    [{ month: percent(30.77) }, 'đạt 30,77%, chưa'],
  ])('have the counts behind a rate where the sheet has them', (given, text) => {
    const missed = finding({
      group: 'warn',
      rule: 'targetMissed',
      unit: commune,
      indicator: 'payment',
      values: { ...values({ target: 60, gap: -29.23 }), ...given },
      form: 'Nhắc nhở',
      ordinal: 1,
    });
    expect(sentenceOf(missed, settings, PERIOD)).toContain(text);
  });
});
