import type { Finding, FindingValues, IndicatorId, Rate } from '../../model';
import { printCount, printRate } from '../../text/print';
import { unitName } from './names';
import type { UnitName } from './names';
import { windowDays, windowPhrase } from './voice';
import type { Slots, Voice } from './voice';

/** Names and figures of a finding. */
export function baseSlots(finding: Finding, voice: Voice): Slots {
  const name = unitName(finding.unit, voice);
  const { indicator, values, field } = finding;
  return {
    ...unitSlots(name, voice),
    ...(indicator === null ? {} : indicatorSlots(indicator, voice)),
    ...(values ? valueSlots(values, indicator, voice) : {}),
    field: field ? voice.phrase('ofField', { field }) : '',
  };
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
  const { month, cumulative, change, gap, floor, count } = values;
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
  };
}

export function printed(value: Rate | null, indicator: IndicatorId | null, voice: Voice): string | null {
  if (value === null) return null;
  return indicator === null ? printRate(value) : voice.figure(value, indicator);
}
