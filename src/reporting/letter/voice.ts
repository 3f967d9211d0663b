import { NAME_PLACES } from '../../indicators';
import type { IndicatorWording } from '../../indicators';
import { compareDays, daysIn, firstDay, lastDay, monthOf, periodAfter, shiftDay } from '../../model';
import type { IndicatorId, IndicatorKind, Month, Period, Rate } from '../../model';
import type { LetterSettings } from '../../settings/letter';
import type { DeadlineKind, PhraseWording } from '../../settings/letter-words';
import { printedAs } from '../../settings/printed';
import { windowStart } from '../../settings/settings';
import type { IndicatorSettings, Settings } from '../../settings/settings';
import { setTarget } from '../../settings/targets';
import { letterWording } from '../../settings/wording';
import { fillTemplate } from '../../settings/wording/template';
import { printDifference, printFigure, printFirstDay, type Printed } from '../../text/print';
import { printDay, printMonthNumber, printPeriod, printPreviousPeriod } from '../../text/print-period';
import { stringsOf, tonedWording } from './toned-wording';

/** Values for the slots of one template; null: there is none. */
export type Slots = Readonly<Record<string, string | null | undefined>>;

/** The wording of one letter with everything the month and the authority contribute to it. */
export interface Voice {
  readonly settings: Settings;
  readonly period: Period;
  /** Indicators some rule told about. */
  readonly judged: readonly IndicatorId[];
  readonly wording: LetterSettings;
  /** Fills a template; a slot without value becomes "[thiếu: …]". */
  fill(template: string, slots?: Slots): string;
  phrase(name: keyof PhraseWording, slots?: Slots): string;
  missing(slot: string): string;
  /** What an indicator is called in some place. */
  name(indicator: IndicatorId, place: keyof IndicatorWording): string;
  /** A figure of an indicator, a difference of two, and of which kind they are. */
  figure(value: Rate, indicator: IndicatorId): string;
  difference(value: Rate, indicator: IndicatorId): string;
  kind(indicator: IndicatorId): IndicatorKind;
  printed(indicator: IndicatorId): Printed;
  /** An indicator's target in the month. */
  target(indicator: IndicatorId): Rate | null;
  /** First month of an indicator's cumulative window. */
  windowStart(indicator: IndicatorId): Month;
  deadline(kind: DeadlineKind): string;
}

const wordings = new WeakMap<Settings, LetterSettings>();

/** Tone marks follow one style, except in what the user wrote into the wording. */
function tonedOnce(settings: Settings): LetterSettings {
  const known = wordings.get(settings);
  if (known) return known;
  const ours = new Set(stringsOf(letterWording(settings.preset)));
  const { toneStyle } = settings.letter;
  const wording = { ...tonedWording(settings.letter, ours, toneStyle), toneStyle };
  wordings.set(settings, wording);
  return wording;
}

/** @param judged the indicators some rule told about: what the letter may speak of */
export function voiceOf(settings: Settings, period: Period, judged: readonly IndicatorId[]): Voice {
  const wording = tonedOnce(settings);
  const { authority } = settings;
  const month = monthOf(period);
  const next = monthOf(shiftDay(lastDay(period), 1));
  const known: Slots = {
    period: printPeriod(period),
    previousPeriod: printPreviousPeriod(period),
    nextPeriod: printPeriod(periodAfter(period)),
    year: String(month.year),
    months: String(month.month),
    endDate: printDay(lastDay(period)),
    nextMonthNumber: printMonthNumber(next.month),
    nextMonthYear: String(next.year),
    authority: authority.name,
    level: authority.level,
    leader: authority.leader,
    targetGiver: authority.targetGiver,
    place: authority.place,
    numberSuffix: authority.numberSuffix,
  };
  const indicators = new Map<IndicatorId, IndicatorSettings>(settings.indicators.map((i) => [i.id, i]));

  const missing = (slot: string): string =>
    wording.missing.marker.replace('{what}', () => wording.missing.names[slot] ?? slot);
  const fill = (template: string, slots: Slots = {}): string =>
    withoutDoubling(fillTemplate(asPeriod(template), (slot) => valueOf(slot, slots), missing));
  const phrase = (name: keyof PhraseWording, slots?: Slots): string => fill(wording.phrases[name], slots);
  const target = (indicator: IndicatorId): Rate | null => {
    const own = indicators.get(indicator);
    return (own && setTarget(own, period)) ?? null;
  };
  // An indicator of the user's own is called what its column is called.
  const name = (indicator: IndicatorId, place: keyof IndicatorWording): string => {
    const own = wording.indicators[indicator];
    return own ? own[place] : (indicators.get(indicator)?.headers[0] ?? missing('indicator'));
  };

  const printed = (indicator: IndicatorId): Printed => printedAs(indicator, settings);
  const figure = (value: Rate, indicator: IndicatorId): string => printFigure(value, printed(indicator));

  function knownValue(slot: string): string | undefined {
    return (Object.hasOwn(known, slot) && known[slot]) || undefined;
  }

  function valueOf(slot: string, slots: Slots): string | undefined {
    if (Object.hasOwn(slots, slot)) return slots[slot] ?? undefined;
    // These phrases are made of what is known itself, never of each other.
    if (slot === 'matter')
      return matterOf(judged, name) || fillTemplate(wording.phrases.matter, knownValue, missing);
    if (slot === 'comparison' || slot === 'average' || slot === 'averageWhole')
      return fillTemplate(asPeriod(wording.phrases[slot]), (inner) => knownValue(inner), missing);
    const [place = '', indicator] = slot.split(':');
    if (indicator === undefined) return knownValue(slot);
    if (place === 'target') {
      const value = target(indicator);
      return value === null ? undefined : figure(value, indicator);
    }
    if (place === 'judged') return judged.includes(indicator) ? '' : undefined;
    const named = NAME_PLACES.find((known) => known === place);
    return named && name(indicator, named);
  }

  return {
    settings,
    period,
    judged,
    wording,
    fill,
    phrase,
    missing,
    name,
    figure,
    difference: (value, indicator) => printDifference(value, printed(indicator)),
    kind: (indicator) => printed(indicator).kind,
    printed,
    target,
    windowStart: (indicator) => {
      const found = indicators.get(indicator);
      return found ? windowStart(found, period) : { year: month.year, month: 1 };
    },
    deadline: (kind) => phrase(month.month >= 11 ? 'nextMonth' : kind),
  };
}

/** The fields of work the judged indicators are about, each once; "" where none is known. */
function matterOf(judged: readonly IndicatorId[], name: Voice['name']): string {
  const matters = new Set(judged.map((indicator) => name(indicator, 'matter')).filter(Boolean));
  return [...matters].join(', ');
}

const MONTH_SLOTS = /tháng \{(month|previousMonth|nextMonth)\}/giu;
const PERIOD_SLOTS: Readonly<Record<string, string>> = {
  month: '{period}',
  previousmonth: '{previousPeriod}',
  nextmonth: '{nextPeriod}',
};

/** Texts of people's own may say "tháng {month}"; they follow the period too. */
function asPeriod(template: string): string {
  return template.replace(MONTH_SLOTS, (found, slot: string) => PERIOD_SLOTS[slot.toLowerCase()] ?? found);
}

/** "trong từ 01/7/2025 đến …" is no Vietnamese. */
function withoutDoubling(text: string): string {
  return text.replace(/\btrong từ (?=\d|tháng \d)/g, 'từ ').replace(/\bTrong từ (?=\d|tháng \d)/g, 'Từ ');
}

/** The stretch a cumulative value covers: "trong 8 tháng đầu năm 2023" or "từ ngày 01/4/2023-31/8/2023". */
export function windowPhrase(voice: Voice, indicator: IndicatorId): string {
  const isFromJanuary = voice.windowStart(indicator).month === 1;
  if (!isFromJanuary || lastDay(voice.period).day !== daysIn(monthOf(voice.period)))
    return voice.phrase('windowRange', { range: windowDays(voice, indicator) });
  return voice.phrase(monthOf(voice.period).month === 12 ? 'windowYear' : 'windowMonths');
}

/** "01/4/2023-31/8/2023" */
export function windowDays(voice: Voice, indicator: IndicatorId): string {
  return `${printFirstDay(voice.windowStart(indicator))}-${printDay(lastDay(voice.period))}`;
}

/** In a period that opens with the window its value is the cumulative one, which is said once. */
export function opensWindow(voice: Voice, indicator: IndicatorId): boolean {
  return compareDays(firstDay(voice.period), firstDay(voice.windowStart(indicator))) === 0;
}
