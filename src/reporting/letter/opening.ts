import type { Exempted, IndicatorId, Summary } from '../../model';
import { capitalised } from '../../text/letter-case';
import { printCount } from '../../text/print';
import { groupName } from '../group-name';
import { classCounts } from '../standing';
import { entriesOf, unitsOf } from './arrangement';
import type { Arrangement, Entry } from './arrangement';
import { printChange } from './change';
import { allOf, nameList, someUnits } from './lists';
import { unitName, type UnitName } from './names';
import { directionOf } from './row-wording';
import { shortfalls } from './sentences';
import { fieldCounts, indicatorSlots, printed } from './slots';
import type { Voice } from './voice';

type Figures = Pick<Summary, 'averages' | 'groups' | 'standings' | 'overdue' | 'exempted' | 'shortfalls'>;

/** The whole district's rates with their change, and the overdue items. */
export function openingText(figures: Figures, voice: Voice): string {
  const { opening } = voice.wording;
  const rates = rateTexts(figures, voice);
  const before = [
    opening.lead && voice.fill(opening.lead),
    rates.length > 0 && voice.fill(opening.results, { rates: rates.join('; ') }),
    ...classTexts(figures, voice),
  ].filter(Boolean);
  const late = overdueText(figures, voice.phrase(before.length > 0 ? 'besides' : 'inPeriod'), voice);
  return [...before, late].filter(Boolean).join(' ');
}

/** Dossiers that were late and those that are, each kind with its units; "" where there are none. */
function overdueText({ overdue, exempted }: Figures, besides: string, voice: Voice): string {
  if (overdue.length === 0) return '';
  const { opening } = voice.wording;
  const kinds = new Set(voice.settings.indicators.map(({ id }) => id));
  const texts = [...kinds].flatMap((indicator) => {
    const items = overdue
      .filter((item) => item.indicator === indicator)
      .map((item) => overdueItem(item, exempted, voice));
    const names = indicatorSlots(indicator, voice);
    return items.length === 0 ? [] : [voice.fill(opening.overdueKind, { ...names, items: items.join('; ') })];
  });
  return capitalised(voice.fill(opening.overdue, { besides, items: texts.join('; ') }));
}

function rateTexts({ averages, groups }: Figures, voice: Voice): string[] {
  const { opening } = voice.wording;
  const wanted = opening.rates.length > 0 ? opening.rates : voice.judged;
  const named = wanted.flatMap((indicator) => {
    const average = averages.find((a) => a.indicator === indicator);
    return average && average.value !== null ? [average] : [];
  });
  const last = named.findLast((average) => average.change !== null);
  return named.map((average) => {
    const { indicator, value, change } = average;
    const isCompared = opening.comparison === 'each' || average === last;
    const changeText =
      change === null
        ? null
        : printChange(change, voice.printed(indicator), voice.wording.phrases) +
          (isCompared ? voice.phrase('comparedWith') : '');
    const isMean = voice.kind(indicator) === 'score' && average.source === 'computed';
    return voice.fill(isMean ? opening.mean : opening.rate, {
      ...indicatorSlots(indicator, voice),
      is: voice.wording.directions[directionOf(indicator, voice)].is,
      value: printed(value, indicator, voice),
      change: changeText,
      groups: groupTexts(indicator, groups, voice),
    });
  });
}

/** "khối cơ quan đạt 85%; khối cấp xã đạt 80%": the averages units were compared with; null where there is but one. */
function groupTexts(indicator: IndicatorId, groups: Figures['groups'], voice: Voice): string | null {
  const texts = groups.flatMap(({ key, averages }) => {
    const value = averages.find((average) => average.indicator === indicator)?.value ?? null;
    if (key === '' || value === null) return [];
    const { is } = voice.wording.directions[directionOf(indicator, voice)];
    const slots = { ...indicatorSlots(indicator, voice), is, value: printed(value, indicator, voice) };
    return [voice.fill(voice.wording.opening.group, { ...slots, group: groupName(key, voice.settings) })];
  });
  return texts.length < 2 ? null : texts.join('; ');
}

/** "Về xếp loại theo …: 03 đơn vị xếp loại Tốt, 05 đơn vị xếp loại Khá.": of each indicator that has classes. */
function classTexts({ standings }: Figures, voice: Voice): string[] {
  const { opening } = voice.wording;
  return voice.settings.indicators.flatMap(({ id, bands }) => {
    const counts = voice.judged.includes(id) ? classCounts(standings, id, bands) : [];
    const classes = counts.map(({ name, count }) =>
      voice.fill(opening.classUnits, { count: printCount(count), band: name }),
    );
    if (classes.length === 0) return [];
    return [voice.fill(opening.classes, { ...indicatorSlots(id, voice), classes: classes.join(', ') })];
  });
}

/** "UBND xã Đại Sơn: 04 hồ sơ"; an office whose report was accepted is named by its field. */
function overdueItem(item: Exempted, exempted: readonly Exempted[], voice: Voice): string {
  const { opening } = voice.wording;
  const name = unitName(item.unit, voice);
  const isExempt = exempted.some(
    (other) => other.unit.key === item.unit.key && other.indicator === item.indicator,
  );
  const isByField = isExempt && name.kind === 'office' && item.field !== null;
  const usual = item.fields.length > 1 ? opening.overdueFieldsItem : opening.overdueItem;
  return voice.fill(isByField ? opening.overdueFieldItem : usual, {
    unit: name.full,
    field: item.field,
    fields: fieldCounts(item, voice).join(', '),
    count: item.count === null ? null : printCount(item.count),
  });
}

/** "Tuy nhiên, …": a target that some units miss, notes that fall short; "" when there is neither. */
export function howeverText(figures: Figures, entries: readonly Entry[], voice: Voice): string {
  const parts = [...missedTargets(entries, voice), ...shortfalls(figures.shortfalls, voice)];
  if (parts.length === 0) return '';
  const however = voice.phrase(linkAfterOpening(figures, voice));
  return capitalised(voice.fill(voice.wording.however.text, { however, parts: parts.join('; ') }));
}

/** After results "however", after what is worse already "besides"; where nothing stands before, when it was. */
function linkAfterOpening(figures: Figures, voice: Voice): 'however' | 'besides' | 'inPeriod' {
  const hasResults = voice.wording.opening.lead !== '' || rateTexts(figures, voice).length > 0;
  if (hasResults) return 'however';
  return figures.overdue.length > 0 ? 'besides' : 'inPeriod';
}

function missedTargets(entries: readonly Entry[], voice: Voice): string[] {
  const { however } = voice.wording;
  const missed = entries.filter(({ finding }) => finding?.spoken?.with === 'target');
  const warned = missed.filter(({ finding }) => finding?.group === 'warn');
  const found = warned.length > 0 ? warned : missed;
  const indicators = new Set(found.flatMap(({ finding }) => finding?.indicator ?? []));
  return [...indicators].map((indicator: IndicatorId) => {
    const units = unitsOf(found.filter((entry) => entry.finding?.indicator === indicator));
    const template = units.length === 1 ? however.targetMissedOne : however.targetMissedMany;
    return voice.fill(template, {
      ...indicatorSlots(indicator, voice),
      unit: units[0]?.full ?? null,
      some: someUnits(units, voice),
    });
  });
}

/** "V/v biểu dương, nhắc nhở …": what the letter is about. */
export function subjectText(arrangement: Arrangement, voice: Voice): string {
  const { header } = voice.wording;
  const acts = actsOf(arrangement, voice);
  const units = unitsOf(entriesOf(arrangement));
  return voice.fill(acts === '' ? header.plainSubject : header.subject, {
    acts,
    bodies: allOf(units, voice),
  });
}

/** "biểu dương, nhắc nhở", either alone, or "" where nobody is named. */
export function actsOf({ commend, low, subsections, steps, own }: Arrangement, voice: Voice): string {
  const { commending, reminding } = voice.wording.phrases;
  const groups = new Set(own.map(({ group }) => group));
  const isCommended = commend.length > 0 || groups.has('commend');
  const isReminded =
    [low, subsections, steps].some((part) => part.length > 0) || groups.has('low') || groups.has('warn');
  return [isCommended ? commending : '', isReminded ? reminding : ''].filter(Boolean).join(', ');
}

/** On what the leader speaks: bases, accepted reports, and who speaks. */
export function groundsText(figures: Figures, arrangement: Arrangement, voice: Voice): string {
  const { grounds } = voice.wording;
  const bases = [
    ...[...(grounds.citesUsual ? grounds.usual : []), ...grounds.bases].map((base) => voice.fill(base)),
    ...acceptedReports(figures.exempted, voice),
  ].join('; ');
  const acts = actsOf(arrangement, voice);
  const lead = voice.fill(acts === '' ? grounds.plainLead : grounds.lead, { acts });
  return capitalised(bases ? `${bases}, ${lead}` : lead);
}

/** "xét báo cáo của …": those whose report is named by number or date on their own, the others together. */
function acceptedReports(exempted: readonly Exempted[], voice: Voice): string[] {
  const reports = new Map<string | null, Map<string, UnitName>>();
  for (const { unit, report } of exempted) {
    // The same report may be about several indicators.
    const units = reports.get(report) ?? new Map<string, UnitName>();
    reports.set(report, units.set(unit.key, unitName(unit, voice)));
  }
  return [...reports].flatMap(([number, units]) => {
    const together = [...units.values()];
    const each = number === null ? [together] : together.map((unit) => [unit]);
    return each.map((names) =>
      voice.fill(voice.wording.grounds.report, { number, names: nameList(names, 'and', voice) }),
    );
  });
}
