import { letterOf } from '../../../src/actions/export-letter';
import type { Summary } from '../../../src/model';
import { composeLetter } from '../../../src/reporting/letter';
import { presetSettings } from '../../../src/settings/presets';
import { unitOf } from '../../../src/text/unit';
import { augustSettings, augustSummary } from '../../letters/august-2023';
import { bodyTexts } from '../../letters/comparison';
import { average, commendedRate, commune, finding, summaryOf, values } from '../../letters/facts';

const settings = presetSettings('default');
const PERIOD = { year: 2023, month: 8 };
const unit = commune('Hà Kỳ', settings);

const low = finding({
  group: 'low',
  rule: 'belowAverage',
  unit,
  indicator: 'intake',
  values: values({ month: 80, average: 90, gap: -10 }),
  trend: 'unknown',
});
const commended = (...indicators: string[]) =>
  finding({
    group: 'commend',
    rule: 'commendFull',
    unit,
    rates: indicators.map((indicator) => commendedRate(indicator, 100)),
  });

function of(findings: Summary['rows'][number]['finding'][], changes: Partial<Summary> = {}): Summary {
  const found = findings.flatMap((one) => one ?? []);
  const facts = { period: PERIOD, averages: [average('intake', 90, 1)], findings: found };
  const summary = { ...summaryOf(facts, settings), ...changes };
  // Proposed anew from what was changed: nobody has typed anything.
  return { ...summary, paragraphs: [] };
}

const closing = (summary: Summary): string => bodyTexts(composeLetter(summary, settings)).at(-1) ?? '';

describe('the subject line says what the letter does', () => {
  it.each([
    ['commends and reminds', [commended('intake', 'results'), low], /^V\/v biểu dương, nhắc nhở UBND các xã/],
    ['only commends', [commended('intake', 'results')], /^V\/v biểu dương UBND các xã/],
    ['only reminds', [low], /^V\/v nhắc nhở UBND các xã/],
    ['names nobody', [], /^V\/v (?!.*(biểu dương|nhắc nhở))/],
  ])('%s', (_name, findings, expected) => {
    expect(composeLetter(of(findings), settings).subject).toMatch(expected);
  });

  it('follows the officer: what was left out is not announced', () => {
    const { rows } = augustSummary;
    const kept = rows.map((row) =>
      row.group === 'commend' ? { ...row, inLetter: { generated: true, current: false } } : row,
    );
    const { subject, body } = composeLetter({ ...augustSummary, rows: kept, paragraphs: [] }, augustSettings);
    expect(subject).toMatch(/^V\/v nhắc nhở các cơ quan/);
    expect(body.flatMap(({ runs }) => runs.map(({ text }) => text)).join('\n')).not.toMatch(/biểu dương/i);
  });

  it('is a paragraph the officer may word anew', () => {
    const summary = of([low]);
    const subject = { id: 'subject', label: '', text: { generated: 'V/v cũ', current: 'V/v riêng' } };
    expect(composeLetter({ ...summary, paragraphs: [subject] }, settings).subject).toBe('V/v riêng');
  });
});

describe('“tiếp tục phát huy” stands only where', () => {
  it('nobody is low, warned or undecided', () => {
    expect(closing(of([commended('intake', 'results')]))).toMatch(/phát huy/);
    expect(closing(of([commended('intake', 'results'), low]))).not.toMatch(/phát huy/);
  });

  it('nobody is undecided', () => {
    const { nameCell } = low;
    const undecided = [
      { unit, nameCell, rule: 'belowAverage', indicator: 'intake', why: 'value-unknown', evidence: [] },
    ] as const;
    expect(closing(of([commended('intake', 'results')], { undecided }))).not.toMatch(/phát huy/);
  });

  it('nobody is excused, and nothing fell short', () => {
    const { nameCell } = low;
    const details = { count: 1, field: null, fields: [], report: null, evidence: [] };
    const exempted = [{ unit, nameCell, indicator: 'overdue', ...details }];
    expect(closing(of([commended('intake', 'results')], { exempted }))).not.toMatch(/phát huy/);
    expect(closing(of([commended('intake', 'results')], { shortfalls: ['posts'] }))).not.toMatch(/phát huy/);
  });

  it('nobody is low, though the letter leaves it out', () => {
    const summary = of([commended('intake', 'results'), low]);
    const rows = summary.rows.map((row) =>
      row.group === 'low' ? { ...row, inLetter: { generated: true, current: false } } : row,
    );
    expect(closing({ ...summary, rows })).not.toMatch(/phát huy/);
  });
});

describe('a commendation names what was measured and nothing else', () => {
  it.each([
    ['only results', ['results'], /kết quả giải quyết TTHC/, /tiếp nhận/],
    ['only intake', ['intake'], /khi tiếp nhận/, /kết quả giải quyết/],
  ])('%s', (_name, indicators, said, unsaid) => {
    const texts = bodyTexts(composeLetter(of([commended(...indicators)]), settings))
      .slice(1)
      .join('\n');
    expect(texts).toMatch(said);
    expect(texts).not.toMatch(unsaid);
    expect(texts).not.toMatch(/thanh toán/);
  });
});

it('tasks ask only for what was judged', () => {
  const judged = ['intake', 'results'];
  const texts = (summary: Summary): string => bodyTexts(composeLetter(summary, augustSettings)).join('\n');
  const without = { ...augustSummary, paragraphs: [], judged };
  expect(texts({ ...without, judged: [...judged, 'payment'] })).toContain('Tỷ lệ thanh toán trực tuyến trên');
  expect(texts(without)).not.toContain('Tỷ lệ thanh toán trực tuyến trên');
});

it('there is no letter where nothing was judged', () => {
  expect(letterOf(of([low]), settings)).toBeDefined();
  expect(letterOf(of([], { judged: [] }), settings)).toBeUndefined();
});

describe('the letter of today', () => {
  const bodies = (...names: readonly (readonly [string, 'office' | 'commune'])[]): string => {
    const findings = names.map(([name, kind]) => ({
      ...low,
      unit: unitOf(name, name, kind, undefined),
    }));
    return composeLetter(of(findings), settings).subject;
  };

  it.each([
    [
      [
        ['Xã A', 'commune'],
        ['Phường B', 'commune'],
      ],
      'nhắc nhở UBND các xã, phường trong',
    ],
    [
      [
        ['Sở Y tế', 'office'],
        ['Xã A', 'commune'],
      ],
      'nhắc nhở các sở, ban, ngành và UBND các xã trong',
    ],
    [[['Phòng Kinh tế', 'office']], 'nhắc nhở các cơ quan, đơn vị trong'],
    [[['Đặc khu Phú Quý', 'commune']], 'nhắc nhở UBND các đặc khu trong'],
  ] as const)('names in its subject whom it is about: %j', (names, expected) => {
    expect(bodies(...names)).toContain(expected);
  });

  it('is about the field of work of its indicators', () => {
    const found = finding({ ...low, indicator: 'disbursement' });
    const facts = { period: PERIOD, averages: [average('disbursement', 45.2, 3)], findings: [found] };
    const letter = composeLetter(summaryOf(facts, settings), settings);
    const texts = [letter.subject, ...bodyTexts(letter)].join('\n');
    expect(letter.subject).toContain('trong giải ngân vốn đầu tư công tháng 8/2023');
    expect(texts).toContain('tỷ lệ giải ngân vốn đầu tư công đạt 45,2%');
    expect(texts).not.toMatch(/số hoá|số hóa|thủ tục|TTHC|hành chính|thanh toán/);
  });

  it('cites the decree and the circular of 2025 only where the office says so', () => {
    const cited = { ...settings.letter, grounds: { ...settings.letter.grounds, citesUsual: true } };
    const text = (letter: typeof cited): string =>
      bodyTexts(composeLetter(of([low]), { ...settings, letter })).join('\n');
    expect(text(settings.letter)).not.toContain('118/2025/NĐ-CP');
    expect(text(cited)).toMatch(/Căn cứ Nghị định số 118\/2025\/NĐ-CP.*03\/2025\/TT-VPCP.*có ý kiến như sau/);
  });
});
