import { periodKey } from '../model';
import type { Month } from '../model';
import { patchBetween } from './between';
import { columnsToJson } from './mapping-text';
import { ownRuleToJson } from './own-rules';
import type { IndicatorPatch, RulePatch, SettingsPatch } from './patch';
import { presetSettings } from './presets';
import type { Dated, GivenTarget, Settings } from './settings';
import { dayJson, percentJson, targetText } from './values';
import { nested } from './wording-changes';

/** A patch as the settings file writes it; reading it gives the patch back. */
export function settingsFileOf(patch: SettingsPatch): Readonly<Record<string, unknown>> {
  const { indicators, rules, ladder, units, reading, wording, ...rest } = patch;
  return {
    ...rest,
    ...(indicators && {
      indicators: Object.fromEntries(indicators.map((entry) => [entry.id, indicatorJson(entry)])),
    }),
    ...(rules && {
      rules: Object.fromEntries(Object.entries(rules).map(([rule, change]) => [rule, ruleJson(change)])),
    }),
    ...(ladder && { ladder: ladderJson(ladder) }),
    ...(units && { units: units.map((unit) => ({ ...unit, ...monthsJson(unit) })) }),
    ...(reading && { reading: readingJson(reading) }),
    ...(wording && { letter: nested(wording) }),
  };
}

/** A settings file (JSON) with what differs from the preset, and nothing else. */
export function exportSettings(settings: Settings): string {
  const patch = patchBetween(presetSettings(settings.preset), settings);
  return `${JSON.stringify(settingsFileOf(patch), undefined, 2)}\n`;
}

function monthsJson({ from, to }: { readonly from?: Month | undefined; readonly to?: Month | undefined }): {
  from?: string;
  to?: string;
} {
  return { ...(from ? { from: periodKey(from) } : {}), ...(to ? { to: periodKey(to) } : {}) };
}

function datedJson<Value>(entries: readonly Dated<Value>[], valueJson: (value: Value) => unknown): unknown {
  const written = entries.map(({ from, to, value, ...said }) => {
    const isBare = !from && !to && Object.keys(said).length === 0;
    return isBare ? valueJson(value) : { ...monthsJson({ from, to }), value: valueJson(value), ...said };
  });
  return written.length === 1 ? written[0] : written;
}

function indicatorJson({ id: _id, windowStart, target, bands, ...rest }: IndicatorPatch): unknown {
  return {
    ...rest,
    ...(windowStart && { windowStart: datedJson(windowStart, (month) => month) }),
    ...(bands && { bands: bands.map((band) => ({ ...band, from: band.from / 100 })) }),
    ...(target && { target: datedJson(target.map(writtenTarget), (value) => value) }),
  };
}

/** With its value as the file writes it; a unit of its own stands behind it. */
function writtenTarget(target: GivenTarget | Dated<null>): Dated<unknown> {
  if (target.value === null) return target;
  const { value, unit, ...said } = target;
  if (unit !== undefined) return { ...said, value: targetText({ value, unit }) };
  return { ...said, value: value === 'none' ? value : percentJson(value) };
}

function ruleJson(rule: RulePatch | undefined): unknown {
  if (rule === undefined || rule === false) return false;
  if (Object.keys(rule).length === 0) return true;
  const { row, floor, margin, ...rest } = rule;
  if (row) return ownRuleToJson({ ...rule, row });
  return {
    ...rest,
    ...(floor !== undefined && { floor: percentJson(floor) }),
    ...(margin !== undefined && { margin: percentJson(margin) }),
  };
}

function ladderJson({ rungs, noneBefore, ...rest }: NonNullable<SettingsPatch['ladder']>): unknown {
  return {
    ...rest,
    ...(noneBefore && { noneBefore: dayJson(noneBefore) }),
    ...(rungs && { rungs: Object.fromEntries(rungs.map(({ from, form }) => [from, form])) }),
  };
}

function readingJson({ mappings, answers, ...rest }: NonNullable<SettingsPatch['reading']>): unknown {
  return {
    ...rest,
    ...(answers && {
      answers: answers.map(({ period, ...answer }) => ({
        ...answer,
        ...(period && { period: periodKey(period) }),
      })),
    }),
    ...(mappings && {
      mappings: mappings.map(({ signature, columns }) => ({ signature, columns: columnsToJson(columns) })),
    }),
  };
}
