export * from './settings';
export * from './letter';
export { AUTHORITY, ofEach, SIGNER } from './fields';
export type { AuthoritySettings, FormField, FormGroup } from './fields';
export { applyPatch } from './apply';
export { namedRule } from './own-rules';
export { ruleBetween } from './between';
export { pathName } from './sheet/wording-item';
export { formOfOrdinal, indicatorsOf, limitsOf, ruleOf, withStandIns } from './judged';
export { SettingsError } from './error';
export { exportSettings } from './export';
export { settingsText } from './file-text';
export { parseSettings } from './parse';
export { PRESET_NAMES, ruleName } from './sheet/names';
export type { IndicatorPatch, RulePatch, SettingsPatch, WordingChange, WordingValue } from './patch';
export { presetSettings } from './presets';
export { ruleDefinition } from './presets/rules';
export { officeTarget, setTarget, targetsIn, targetValue } from './targets';
export { frameOfText, textOfFrame, type TableFrame } from './table-frame';
export { targetText } from './values';
export { resolveSettings, type SettingsLayers } from './resolve';
export {
  configEdits,
  CONFIG_SHEET,
  drawConfigSheet,
  editsBack,
  forgetEdits,
  mergePatches,
  newsBetween,
  patchOfNews,
  type ConfigNews,
} from './sheet/draw';
export { readConfigSheet, type ConfigReading } from './sheet/read';
