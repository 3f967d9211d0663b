import { average, count, change, rate, shown, typed } from './arithmetic';
import type { RateColumns } from './arithmetic';
import type { Metrics, Row } from './reread';

type Finding = [rule: string, unit: string, figures: string];
type Entry = [unit: string, row: Row];

/** The columns of April's sheet, counted by hand. */
export const aprilColumns = {
  intake: ['D', 'E', 'F'],
  intakeBefore: 'C',
  results: ['H', 'I', 'J'],
  resultsBefore: 'G',
  certified: 'K',
  certifiedSinceJanuary: 'L',
  overdue: 'M',
  field: 'N',
} as const;

/** The columns of August's sheet, counted by hand. */
export const augustColumns = {
  intake: ['D', 'E', 'F'],
  intakeBefore: 'C',
  intakeCumulative: ['G', 'H', 'I'],
  results: ['K', 'L', 'M'],
  resultsBefore: 'J',
  resultsCumulative: ['N', 'O', 'P'],
  payment: ['R', 'S', 'T'],
  paymentBefore: 'Q',
  paymentCumulative: ['U', 'V', 'W'],
  certified: 'X',
  certifiedSinceJanuary: 'Y',
  overdue: 'Z',
  posts: 'AB',
  email: 'AC',
} as const;

const target = 3000;
const floor = 9000;
const dossiers = (row: Row, [whole, part]: RateColumns) => `${count(row, part)}/${count(row, whole)}`;
const below = (value: number | null, bound: number) => value !== null && value < bound;
const atLeast = (value: number | null, bound: number) => value !== null && value >= bound;

/** Everything that holds under the rules of April's letter, judged again from nothing but the sheet. */
export function aprilFindings(sheet: Metrics, exempt: readonly string[]): Finding[] {
  const { intake, intakeBefore, results, certified, certifiedSinceJanuary, overdue, field } = aprilColumns;
  const all = [...sheet.units];
  const communes = [...sheet.communes];
  const bound = average(sheet, intake)!;
  const copies = ([unit, row]: Entry, rule: string): Finding => [
    rule,
    unit,
    `${count(row, certified)}; ${count(row, certifiedSinceJanuary)}`,
  ];
  const withoutCopies = communes.filter(([, row]) => count(row, certified) === 0);
  return [
    ...all
      .filter(([, row]) => rate(row, intake) === 10000 && rate(row, results) === 10000)
      .map(([unit, row]): Finding => [
        'commendFull',
        unit,
        `${dossiers(row, intake)}; ${dossiers(row, results)}`,
      ]),
    ...communes
      .filter(([, row]) => below(rate(row, intake), bound))
      .sort(([, a], [, b]) => rate(a, intake)! - rate(b, intake)!)
      .map(([unit, row]): Finding => {
        const month = rate(row, intake)!;
        const trend = change(month, typed(row, intakeBefore, 100)!);
        return ['belowAverage', unit, `${shown(month)}; ${trend}; ${shown(bound - month)}`];
      }),
    ...withoutCopies
      .filter(([, row]) => count(row, certifiedSinceJanuary) === 0)
      .map((entry) => copies(entry, 'noneSinceYearStart')),
    ...withoutCopies
      .filter(([, row]) => count(row, certifiedSinceJanuary) > 0)
      .map((entry) => copies(entry, 'noneThisMonth')),
    ...all
      .filter(([, row]) => count(row, overdue) > 0)
      .map(([unit, row]): Finding => [
        exempt.includes(unit) ? 'overdue, exempt' : 'overdue',
        unit,
        `${count(row, overdue)}; ${row[field]}`,
      ]),
  ];
}

/** Everything that holds under the rules of August's letter; `earlierActs` is how often a unit was warned before. */
export function augustFindings(sheet: Metrics, earlierActs: (unit: string) => number): Finding[] {
  const columns = augustColumns;
  const { intake, results, payment, paymentCumulative } = columns;
  const all = [...sheet.units];
  const rates = (row: Row) => [intake, results, payment].map((of) => rate(row, of));
  const averages = [intake, results, payment].map((of) => average(sheet, of)!);
  const isFull = (row: Row) =>
    rate(row, intake) === 10000 && rate(row, results) === 10000 && !below(rate(row, payment), target);
  const praised =
    (rule: string) =>
    (entry: Entry): Finding => [rule, entry[0], rates(entry[1]).map(shown).join('; ')];
  const aboveAverage = [...sheet.communes].filter(
    ([, row]) =>
      !isFull(row) && rates(row).every((value, index) => value !== null && value > averages[index]!),
  );
  const usesEmail = ([, row]: Entry) => row[columns.email] === 'Thường xuyên';
  const both = (rule: string, [unit, row]: Entry, month: RateColumns, whole: RateColumns): Finding => [
    rule,
    unit,
    `${shown(rate(row, month))}; ${shown(rate(row, whole))}`,
  ];
  const underFloorOverall = (name: string, month: RateColumns, whole: RateColumns) =>
    all
      .filter(([, row]) => atLeast(rate(row, month), floor) && below(rate(row, whole), floor))
      .map((entry) => both(`cumulativeBelowFloor ${name}`, entry, month, whole));
  const missed = ([, row]: Entry) => below(rate(row, payment), target);
  const missedOverall = ([, row]: Entry) => below(rate(row, paymentCumulative), target);
  const payments = (rule: (entry: Entry) => string, entries: Entry[]) =>
    entries.map((entry) => both(rule(entry), entry, payment, paymentCumulative));
  const byEarlierActs = ([a]: Entry, [b]: Entry) => earlierActs(a) - earlierActs(b);
  const warned = (entry: Entry) => {
    const shortfall = /chưa|hạn chế/i.test(String(entry[1][columns.posts] ?? ''));
    return `targetMissed, lần ${earlierActs(entry[0]) + 1}${shortfall ? ', posts' : ''}`;
  };
  return [
    ...all.filter(([, row]) => isFull(row)).map(praised('commendFull')),
    ...aboveAverage.filter(usesEmail).map(praised('commendAboveAverage, email')),
    ...aboveAverage.filter((entry) => !usesEmail(entry)).map(praised('commendAboveAverage')),
    ...all
      .filter(([, row]) => below(rate(row, results), floor))
      .map(([unit, row]): Finding => ['belowFloor results', unit, shown(rate(row, results))]),
    ...underFloorOverall('results', results, columns.resultsCumulative),
    ...underFloorOverall('intake', intake, columns.intakeCumulative),
    ...payments(
      () => 'targetMissedCumulative',
      all.filter(([, row]) => atLeast(rate(row, payment), target)).filter(missedOverall),
    ),
    ...payments(
      () => 'targetMissedMonthOnly',
      all.filter(missed).filter(([, row]) => atLeast(rate(row, paymentCumulative), target)),
    ),
    ...payments(warned, all.filter(missed).filter(missedOverall).sort(byEarlierActs)),
    ...all
      .filter(([, row]) => count(row, columns.overdue) > 0)
      .map(([unit]): Finding => ['overdue', unit, '']),
  ];
}
