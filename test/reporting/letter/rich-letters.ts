import type { Finding, MonthTable, Period, Summary, Unit, UnitMonth } from '../../../src/model';
import { composeLetter } from '../../../src/reporting/letter';
import type { Settings } from '../../../src/settings/settings';
import { unitOf } from '../../../src/text/unit';
import {
  average,
  commendedRate,
  finding,
  overdueItem,
  percent,
  summaryOf,
  values,
} from '../../letters/facts';

const unit = (name: string, kind: Unit['kind']): Unit => unitOf(name, name.toLowerCase(), kind, undefined);
const communes = (...names: string[]): Unit[] => names.map((name) => unit(name, 'commune'));
const offices = (...names: string[]): Unit[] => names.map((name) => unit(name, 'office'));

/** What an authority's letter may speak of, from many sides: whom, in which month, with or without its own names. */
interface Scene {
  readonly period: Period;
  readonly units: readonly Unit[];
  readonly authority: Settings['authority'];
  /** Which of the findings there are; all when missing. */
  readonly only?: (finding: Finding) => boolean;
  /** Several findings of a rule together take its form for many units. */
  readonly spread: 'each-rule-by-all' | 'each-rule-by-one';
}

const AUTHORITY: Settings['authority'] = {
  superior: 'UBND TỈNH HẢI DƯƠNG',
  agency: ['SỞ NỘI VỤ'],
  name: 'tỉnh Hải Dương',
  level: 'tỉnh',
  leader: 'Giám đốc Sở',
  targetGiver: 'UBND tỉnh',
  place: 'Hải Dương',
  numberSuffix: 'SNV',
  signer: { capacity: ['GIÁM ĐỐC'], name: 'Nguyễn Văn A' },
  recipients: ['Chủ tịch UBND các xã'],
  copies: ['Lãnh đạo Sở'],
};
const NAMELESS: Settings['authority'] = {
  ...Object.fromEntries(Object.keys(AUTHORITY).map((key) => [key, undefined])),
  agency: [],
  superior: '',
} as unknown as Settings['authority'];

const YEAR_OF_WINDOW = { year: 2023, month: 9 };
const VILLAGES = communes('Xã An Thanh', 'Xã Văn Tố', 'Phường Hải Tân', 'Thị trấn Tứ Kỳ');
const DEPARTMENTS = offices(
  'Phòng Nội vụ',
  'Văn phòng HĐND và UBND',
  'Thanh tra',
  'Trung tâm Hành chính công',
);
const OTHERS = offices('Ban Quản lý dự án', 'Sở Tư pháp', 'Chi cục Thuế');
const UNKNOWN = [unit('Tứ Kỳ', undefined), unit('Tân Kỳ', 'commune')];
const all = { authority: AUTHORITY, spread: 'each-rule-by-all' } as const;
const one = { authority: AUTHORITY, spread: 'each-rule-by-one' } as const;

const SCENES: readonly Scene[] = [
  { ...all, period: YEAR_OF_WINDOW, units: VILLAGES },
  { ...one, period: YEAR_OF_WINDOW, units: VILLAGES },
  { ...all, period: YEAR_OF_WINDOW, units: communes('Xã An Thanh', 'Xã Văn Tố', 'Xã Hà Kỳ') },
  { ...all, period: YEAR_OF_WINDOW, units: DEPARTMENTS },
  { ...all, period: YEAR_OF_WINDOW, units: OTHERS },
  { ...all, period: YEAR_OF_WINDOW, units: [...VILLAGES, ...DEPARTMENTS] },
  { ...one, period: { year: 2023, month: 12 }, units: [...DEPARTMENTS, ...OTHERS] },
  { ...one, period: YEAR_OF_WINDOW, units: UNKNOWN },
  { ...all, period: YEAR_OF_WINDOW, units: UNKNOWN, authority: NAMELESS },
  { ...one, period: YEAR_OF_WINDOW, units: UNKNOWN, authority: { ...NAMELESS, agency: ['SỞ NỘI VỤ'] } },
  { ...one, period: YEAR_OF_WINDOW, units: VILLAGES.slice(0, 1) },
  { ...one, period: YEAR_OF_WINDOW, units: DEPARTMENTS.slice(0, 1) },
  { ...all, period: YEAR_OF_WINDOW, units: VILLAGES, only: ({ group }) => group === 'commend' },
  { ...all, period: YEAR_OF_WINDOW, units: VILLAGES, only: () => false },
  ...(['rose', 'fell', 'unchanged', 'unknown'] as const).flatMap((trend) => {
    const only = (found: Finding): boolean => found.trend === trend;
    return [all, one].map((how) => ({ ...how, period: YEAR_OF_WINDOW, units: VILLAGES, only }));
  }),
  ...(['payment', 'overdue'] as const).map((indicator) => ({
    ...one,
    period: YEAR_OF_WINDOW,
    units: VILLAGES.slice(0, 1),
    only: (found: Finding) => found.group === 'warn' && found.indicator === indicator,
  })),
];

const RATES = [
  commendedRate('intake', 100, [4, 4]),
  commendedRate('results', 100, [5, 5]),
  commendedRate('payment', 75, [3, 4]),
];
const SAME = [commendedRate('intake', 100, [4, 4]), commendedRate('results', 100, [4, 4])];
const PLAIN = [commendedRate('intake', 97.2), commendedRate('results', 98.1), commendedRate('payment', 75)];

type Plain = Omit<Parameters<typeof finding>[0], 'unit'>;

const below = (indicator: string, trend: 'rose' | 'fell' | 'unchanged' | 'unknown'): Plain => ({
  group: 'low',
  rule: 'belowAverage',
  indicator,
  trend,
  values: values({ month: 80, previous: 79, change: 1, average: 95.5, gap: -15.5 }),
});
const low = (rule: Finding['rule'], indicator: string, given: Parameters<typeof values>[0]): Plain => ({
  group: 'low',
  rule,
  indicator,
  values: values(given),
});
const warned = (
  rule: 'targetMissed' | 'overdue',
  form: string | null,
  ordinal: number | null,
  given: Parameters<typeof values>[0],
): Plain => ({
  group: 'warn',
  rule,
  indicator: rule === 'overdue' ? 'overdue' : 'payment',
  values: values(given),
  form,
  ordinal,
  field: rule === 'overdue' ? 'Tư pháp' : null,
  reasons: ['posts'],
});

const FIELDS = [
  { field: 'Đất đai', count: 4 },
  { field: 'Hộ tịch', count: 1 },
];

/** Every rule, every trend, every indicator that a rule can be about. */
const FOUND: readonly Plain[] = [
  { group: 'commend', rule: 'commendFull', rates: RATES },
  { group: 'commend', rule: 'commendFull', rates: SAME, praised: ['email', 'posts'] },
  { group: 'commend', rule: 'commendAboveAverage', rates: RATES },
  { group: 'commend', rule: 'commendAboveAverage', rates: SAME },
  { group: 'commend', rule: 'commendAboveAverage', rates: PLAIN, praised: ['email'] },
  ...['intake', 'results', 'payment'].flatMap((indicator) => [
    below(indicator, 'rose'),
    below(indicator, 'fell'),
    low('belowFloor', indicator, { month: 50, floor: 90, gap: -40 }),
    low('cumulativeBelowFloor', indicator, { month: 95, cumulative: 85, floor: 90, gap: -5 }),
  ]),
  below('intake', 'unchanged'),
  below('intake', 'unknown'),
  low('targetMissedCumulative', 'payment', { month: 30, cumulative: 20, target: 30, gap: -10 }),
  low('targetMissedCumulative', 'payment', { month: 40, cumulative: 20, target: 30, gap: -10 }),
  low('targetMissedMonthOnly', 'payment', { month: 20, cumulative: 40, target: 30, gap: -10 }),
  low('noneSinceYearStart', 'certified', { count: 0 }),
  low('noneThisMonth', 'certified', { count: 0 }),
  warned('targetMissed', 'Nhắc nhở', 1, { month: 10, target: 30, gap: -20 }),
  warned('targetMissed', 'Phê bình', 2, { month: 10, cumulative: 12, target: 30, gap: -20 }),
  warned('overdue', 'Phê bình', 3, { count: 3 }),
  warned('overdue', 'Nhắc nhở', null, { count: 2 }),
  warned('overdue', null, null, { count: 1 }),
  { ...warned('overdue', 'Phê bình', 4, { count: 5 }), field: null, fields: FIELDS, longestDelay: 12 },
];

/** Every text that reaches people from a wording, scene by scene. */
export function* richTexts(settings: Settings): Generator<string> {
  for (const scene of SCENES) {
    const dressed = { ...settings, authority: scene.authority };
    for (const summary of summaries(scene, dressed)) {
      yield* strings(summary.paragraphs);
      for (const { section, text } of summary.rows) yield* [section.generated, text.generated];
      yield* strings(composeLetter(summary, dressed, table(scene)));
    }
  }
}

/** The summary as generated, and as an officer may leave it: steps without form or ordinal, rows without unit. */
function summaries({ period, units, spread, only }: Scene, settings: Settings): Summary[] {
  const wanted = FOUND.map((plain) => (subject: Unit) => finding({ ...plain, unit: subject })).filter(
    (of) => !only || only(of(units[0] as Unit)),
  );
  const findings = wanted.flatMap((of, i) =>
    spread === 'each-rule-by-all' ? units.map(of) : [of(units[i % units.length] as Unit)],
  );
  const [first, last] = [units[0] as Unit, units[units.length - 1] as Unit];
  const generated = summaryOf(
    {
      period,
      averages: [
        average('intake', 95.5, only ? 0 : 0.5),
        average('results', 98, -0.2),
        average('payment', 40, 0),
        average('certified', 40, 1),
        { ...average('score', 78.96, 2.1), source: 'computed' },
      ],
      findings,
      overdue: only
        ? []
        : [
            overdueItem(first, 2, null),
            { ...overdueItem(first, 5, null), fields: FIELDS },
            overdueItem(last, 1, 'Môi trường'),
          ],
      exempted: only ? [] : [overdueItem(last, 1, 'Môi trường')],
      shortfalls: only ? [] : ['posts', 'email'],
    },
    settings,
  );
  const none = <Value>(value: Value | null) => ({ generated: value, current: null });
  const edited = generated.rows.map((row) => ({ ...row, ordinal: none(row.ordinal.generated) }));
  const formless = generated.rows.map((row) => ({ ...row, form: none(row.form.generated) }));
  const typed = generated.rows.map((row) =>
    row.group === 'warn' ? { ...row, key: `hand|${row.key}`, finding: null, unitName: '' } : row,
  );
  const paragraphs = generated.paragraphs.map((paragraph) =>
    paragraph.id.startsWith('task|')
      ? { ...paragraph, text: { generated: '', current: 'Việc thêm.' } }
      : paragraph,
  );
  return [
    generated,
    { ...generated, paragraphs },
    ...[edited, formless, typed].map((rows) => ({ ...generated, rows })),
  ];
}

/** A month's table in which the annex has something of everything to show and to mark. */
function table({ period, units }: Scene): MonthTable {
  const value = <Value>(found: Value) => ({ state: 'value', value: found, evidence: [] }) as const;
  const rate = value({ rate: percent(50) });
  const count = value({ count: 3 });
  const measures: UnitMonth['measures'] = {
    ...Object.fromEntries(
      ['intake', 'results', 'payment'].map((id) => [
        id,
        { kind: 'rate', month: rate, previous: rate, cumulative: rate, lastYear: rate } as const,
      ]),
    ),
    ...Object.fromEntries(
      ['certified', 'overdue'].map((id) => [id, { kind: 'count', month: count, cumulative: count } as const]),
    ),
  };
  return {
    period,
    layouts: [],
    units: units.map((of) => ({ unit: of, nameCell: { sheet: 'T', row: 0, column: 0 }, measures })),
    total: undefined,
    groups: [],
    targets: [],
    countedIn: {},
    before: {},
    editions: [],
    withoutCumulative: [],
    problems: [],
  };
}

export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
