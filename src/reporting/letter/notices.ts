import { parsePeriodKey } from '../../model';
import type {
  CountValue,
  IndicatorId,
  Letter,
  LetterBlock,
  Measured,
  MonthTable,
  Rate,
  RateValue,
  Summary,
  UnitMonth,
} from '../../model';
import type { Settings } from '../../settings/settings';
import { targetValue } from '../../settings/targets';
import { capitalised } from '../../text/letter-case';
import { printCount } from '../../text/print';
import { printPeriod } from '../../text/print-period';
import { catchUp } from '../year/catch-up';
import { arrange, entriesOf, keysOf } from './arrangement';
import type { Arrangement, Entry } from './arrangement';
import { ended } from './body';
import { commendPoints } from './commend-section';
import { letterAround } from './compose';
import { lowPoints } from './low-section';
import { headOf } from './names';
import type { UnitName } from './names';
import { actsOf } from './opening';
import { headingBlock, ownPoints, point, pointBlocks, textBlocks } from './points';
import { printed, indicatorSlots, ratioText, thingsOf } from './slots';
import { voiceOf } from './voice';
import type { Slots, Voice } from './voice';
import { reasonBlocks, stepHeading } from './warn-section';

/** A letter to one unit. */
export interface Notice {
  readonly unit: UnitName;
  readonly letter: Letter;
}

/** What a unit was judged by; null where there is none. */
type Targets = (indicator: IndicatorId, row: UnitMonth) => Rate | null;

/** A letter to each unit that this month's letter names, in the order it names them. */
export function composeNotices(summary: Summary, settings: Settings, table: MonthTable): Notice[] {
  const voice = voiceOf(settings, summary.period, summary.judged);
  const entries = entriesOf(arrange(summary, voice));
  const targets: Targets = (indicator, row) => {
    const own = settings.indicators.find(({ id }) => id === indicator);
    const target = own ? targetValue(own, row, table) : null;
    return target === 'none' ? null : target;
  };
  const names = new Map(entries.flatMap(({ name, finding }) => (name && finding ? [[name.full, name]] : [])));
  return [...names.values()].map((unit) => {
    const rows = summary.rows.filter((row) => row.finding?.unit.key === unit.key);
    const row = table.units.find((one) => one.unit.key === unit.key);
    const arrangement = arrange({ ...summary, rows }, voice);
    return { unit, letter: noticeOf(unit, row, arrangement, summary, targets, voice) };
  });
}

function noticeOf(
  unit: UnitName,
  row: UnitMonth | undefined,
  arrangement: Arrangement,
  summary: Summary,
  targets: Targets,
  voice: Voice,
): Letter {
  const { notices } = voice.wording;
  const slots = {
    unit: unit.full,
    head: headOf(unit.head, unit.full),
    deadline: voice.deadline(notices.deadline),
  };
  const texts = (...found: readonly string[]): LetterBlock[] =>
    found.flatMap((text) => textBlocks('text', text, [], voice));
  const figures = row ? figurePoints(row, summary, targets, voice) : [];
  const body = [
    ...(figures.length > 0
      ? [
          ...texts(voice.fill(notices.lead, slots)),
          ...pointBlocks(
            figures.map((text) => point(text, [])),
            voice,
            true,
          ),
        ]
      : []),
    ...texts(voice.fill(notices.findings)),
    ...foundBlocks(arrangement, voice),
    ...texts(...closing(arrangement, row, slots, voice)),
  ];
  const acts = actsOf(arrangement, voice);
  return letterAround(
    {
      period: summary.period,
      subject: voice.fill(notices.subject, { ...slots, acts }),
      recipients: [unit.full],
      body: ended(body),
    },
    voice,
  );
}

/** What was found, as the letter to all says it. */
function foundBlocks(arrangement: Arrangement, voice: Voice): LetterBlock[] {
  const { commend, low, subsections, steps, own, tasks } = arrangement;
  const listed = [...low, ...subsections.flatMap(({ entries }) => entries)];
  const others = [...own.flatMap(({ entries }) => entries), ...tasks];
  return [
    ...pointBlocks(
      [...commendPoints(commend, voice), ...lowPoints(listed, voice), ...ownPoints(others)],
      voice,
    ),
    ...steps.flatMap((step) => [
      headingBlock('section', stepHeading(step, voice), keysOf(step.entries)),
      ...reasonBlocks(step, voice),
    ]),
  ];
}

/** Its own figures in what was judged, each with what it is compared with. */
function figurePoints(row: UnitMonth, { averages }: Summary, targets: Targets, voice: Voice): string[] {
  return voice.judged.flatMap((indicator) => {
    const measures = row.measures[indicator];
    if (measures === undefined || measures.kind === 'note') return [];
    const names = indicatorSlots(indicator, voice);
    if (measures.kind === 'count') {
      const [count, cumulative] = [countOf(measures.month), countOf(measures.cumulative)];
      return count === null
        ? []
        : [capitalised(voice.fill(voice.wording.notices.count, { ...names, count, cumulative }))];
    }
    const value = valueOf(measures.month);
    if (!value) return [];
    const average = averages.find((known) => known.indicator === indicator)?.value ?? null;
    const cumulative = valueOf(measures.cumulative);
    const text = voice.fill(voice.wording.notices.rate, {
      ...names,
      value: printed(value.rate, indicator, voice),
      ratio: ratioOf(value, thingsOf(indicator, voice)),
      averageValue: printed(average, indicator, voice),
      target: printed(targets(indicator, row), indicator, voice),
      cumulative: cumulative ? printed(cumulative.rate, indicator, voice) : null,
    });
    return [capitalised(text)];
  });
}

const valueOf = (found: Measured<RateValue>): RateValue | undefined =>
  found.state === 'value' ? found.value : undefined;

const countOf = (found: Measured<CountValue>): string | null =>
  found.state === 'value' ? (found.value.count === 0 ? '0' : printCount(found.value.count)) : null;

function ratioOf({ numerator, denominator }: RateValue, things: string): string | null {
  return numerator === undefined || denominator === undefined
    ? null
    : ratioText({ numerator, denominator }, things);
}

/** Earlier acts, what it needs, and what is asked of it. */
function closing(arrangement: Arrangement, row: UnitMonth | undefined, slots: Slots, voice: Voice): string[] {
  const { notices } = voice.wording;
  const warned = arrangement.steps.flatMap(({ entries }) => entries);
  const isLow = arrangement.low.length > 0 || arrangement.subsections.length > 0;
  if (warned.length === 0) return [voice.fill(isLow ? notices.improve : notices.praise, slots)];
  const acts = [...new Set(warned.flatMap(({ finding }) => finding?.earlierActs ?? []))];
  const periods = acts.flatMap((key) => parsePeriodKey(key) ?? []).map(printPeriod);
  return [
    ...(periods.length > 0
      ? [
          voice.fill(notices.earlierActs, {
            ...slots,
            count: printCount(periods.length),
            list: periods.join(', '),
          }),
        ]
      : []),
    ...needs(warned, row, slots, voice),
    voice.fill(notices.explain, slots),
  ];
}

/** What the next period must bring for the target to be reached since the window opened. */
function needs(warned: readonly Entry[], row: UnitMonth | undefined, slots: Slots, voice: Voice): string[] {
  const missed = warned.flatMap(({ finding }) =>
    finding?.indicator && finding.spoken?.with === 'target' && finding.values?.target
      ? [{ indicator: finding.indicator, target: finding.values.target }]
      : [],
  );
  return missed.flatMap(({ indicator, target }) => {
    const measures = row?.measures[indicator];
    if (measures?.kind !== 'rate') return [];
    const [month, sums] = [valueOf(measures.month), valueOf(measures.cumulative) ?? valueOf(measures.month)];
    if (sums?.numerator === undefined || sums.denominator === undefined) return [];
    const need = catchUp(sums.numerator, sums.denominator, target, month?.denominator);
    if (need.kind === 'met' || need.kind === 'never') return [];
    const template = { some: 'some', least: 'least', 'out-of-reach': 'outOfReach' } as const;
    return [
      voice.fill(voice.wording.notices.need[template[need.kind]], {
        ...slots,
        ...indicatorSlots(indicator, voice),
        target: voice.figure(target, indicator),
        things: voice.name(indicator, 'things') || null,
        needed: printCount(need.kind === 'some' ? need.needed : need.least),
        expected: 'dossiers' in need ? printCount(need.dossiers) : null,
      }),
    ];
  });
}
