import { patchBetween } from './between';
import { INDICATOR, jsonOf, LADDER, READING, RULE } from './fields';
import { ownRuleToJson } from './own-rules';
import type { RulePatch, SettingsPatch } from './patch';
import { presetSettings } from './presets';
import type { Settings } from './settings';
import { monthsJson } from './values';
import { nested } from './wording-changes';

/** A patch as the settings file writes it; reading it gives the patch back. */
export function settingsFileOf(patch: SettingsPatch): Readonly<Record<string, unknown>> {
  const { indicators, rules, ladder, units, reading, wording, ...rest } = patch;
  return {
    ...rest,
    ...(indicators && {
      indicators: Object.fromEntries(indicators.map((entry) => [entry.id, jsonOf(INDICATOR, entry)])),
    }),
    ...(rules && {
      rules: Object.fromEntries(Object.entries(rules).map(([rule, change]) => [rule, ruleJson(change)])),
    }),
    ...(ladder && { ladder: jsonOf(LADDER, ladder) }),
    ...(units && { units: units.map((unit) => ({ ...unit, ...monthsJson(unit) })) }),
    ...(reading && { reading: jsonOf(READING, reading) }),
    ...(wording && { letter: nested(wording) }),
  };
}

/** A settings file (JSON) with what differs from the preset, and nothing else. */
export function exportSettings(settings: Settings): string {
  const patch = patchBetween(presetSettings(settings.preset), settings);
  return `${JSON.stringify(settingsFileOf(patch), undefined, 2)}\n`;
}

function ruleJson(rule: RulePatch | undefined): unknown {
  if (rule === undefined || rule === false) return false;
  if (Object.keys(rule).length === 0) return true;
  const { row } = rule;
  return row ? ownRuleToJson({ ...rule, row }) : jsonOf(RULE, rule);
}
