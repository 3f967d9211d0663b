import type { Counts, Finding, FindingValues, IndicatorId, Rate } from '../../model';
import { printCount, printRate, printRatio } from '../../text/print';
import { groupName } from '../group-name';
import { unitName } from './names';
import type { UnitName } from './names';
import { windowDays, windowPhrase } from './voice';
import type { Slots, Voice } from './voice';

/** Names and figures of a finding. */
export function baseSlots(finding: Finding, voice: Voice): Slots {
  const name = unitName(finding.unit, voice);
  const { indicator, values } = finding;
  return {
    ...unitSlots(name, voice),
    ...(indicator === null ? {} : indicatorSlots(indicator, voice)),
    ...(values ? valueSlots(values, indicator, voice) : {}),
    field: fieldText(finding, voice),
    ...averageWithin(finding, voice),
  };
}

/** "mức bình quân chung của khối cấp xã": the average a unit is compared with where that is not the whole's. */
function averageWithin({ within, indicator }: Finding, voice: Voice): Slots {
  if (within === '') return {};
  const group = groupName(within, voice.settings);
  const isPoints = indicator !== null && voice.kind(indicator) === 'score';
  return { average: voice.phrase(isPoints ? 'averagePointsWithin' : 'averageWithin', { group }) };
}

/** " thuộc lĩnh vực Đất đai", " (04 hồ sơ lĩnh vực Đất đai, 01 hồ sơ lĩnh vực Hộ tịch; quá hạn lâu nhất 12 ngày)" */
function fieldText(finding: Finding, voice: Voice): string {
  const { field, longestDelay } = finding;
  const single = field === null ? '' : voice.phrase('ofField', { field });
  const details = [
    fieldCounts(finding, voice).join(', '),
    longestDelay === null ? '' : voice.phrase('longestDelay', { days: String(longestDelay) }),
  ].filter(Boolean);
  return details.length === 0 ? single : `${single} (${details.join('; ')})`;
}

/** "04 hồ sơ lĩnh vực Đất đai": the fields of overdue dossiers where they are several. */
export function fieldCounts(
  { fields, indicator }: Pick<Finding, 'fields' | 'indicator'>,
  voice: Voice,
): string[] {
  if (fields.length < 2) return [];
  const things = indicator === null ? '' : voice.name(indicator, 'things');
  return fields.map(({ field, count }) =>
    voice.phrase('countOfField', { count: printCount(count), things, field }),
  );
}

function unitSlots(name: UnitName, voice: Voice): Slots {
  const { nouns } = voice.wording;
  return { unit: name.full, self: name.type ?? (name.kind === 'commune' ? nouns.commune : nouns.office) };
}

export function indicatorSlots(indicator: IndicatorId, voice: Voice): Slots {
  return {
    opening: voice.name(indicator, 'opening'),
    low: voice.name(indicator, 'low'),
    warn: voice.name(indicator, 'warn'),
    request: voice.name(indicator, 'request'),
    short: voice.name(indicator, 'short'),
    shortCount: voice.name(indicator, 'shortCount'),
    window: windowPhrase(voice, indicator),
    range: windowDays(voice, indicator),
  };
}

function valueSlots(values: FindingValues, indicator: IndicatorId | null, voice: Voice): Slots {
  const { month, cumulative, change, gap, floor, count, counts } = values;
  const target = values.target ?? (indicator === null ? null : voice.target(indicator));
  const figure = (value: Rate | null): string | null => printed(value, indicator, voice);
  const difference = (value: Rate | null): string | null =>
    value === null ? null : indicator === null ? printRate(value) : voice.difference(value, indicator);
  const targetText = figure(target);
  const versus = month !== null && target !== null && month > target ? 'aboveTarget' : 'atTarget';
  return {
    value: figure(month),
    averageValue: figure(values.average),
    previous: figure(values.previous),
    cumulative: figure(cumulative),
    change: difference(change),
    gap: difference(gap),
    floor: figure(floor),
    target: targetText,
    versusTarget: voice.phrase(versus, { target: targetText }),
    count: count === null ? null : printCount(count),
    ratio: counts && ratioText(counts, indicator === null ? '' : thingsOf(indicator, voice)),
  };
}

/** What the counts of an indicator count: "hồ sơ", or the unit of its amounts. */
export function thingsOf(indicator: IndicatorId, voice: Voice): string {
  return voice.name(indicator, 'things') || (voice.printed(indicator).unit ?? '');
}

/** "24/78 hồ sơ" */
export function ratioText({ numerator, denominator }: Counts, things: string): string {
  return [printRatio(numerator, denominator), things].filter(Boolean).join(' ');
}

export function printed(value: Rate | null, indicator: IndicatorId | null, voice: Voice): string | null {
  if (value === null) return null;
  return indicator === null ? printRate(value) : voice.figure(value, indicator);
}
