import { applyPatch } from './apply';
import type { SettingsPatch } from './patch';
import { presetSettings } from './presets';
import type { PresetId, Settings } from './settings';

/** Where settings can come from; all are optional. */
export interface SettingsLayers {
  /** The file given by `--settings` or imported in the pane. */
  readonly file?: SettingsPatch | undefined;
  /** `--preset`, or chosen in the pane. */
  readonly preset?: PresetId | undefined;
  /** The workbook's "Cấu hình". */
  readonly sheet?: SettingsPatch | undefined;
}

/**
 * The settings that hold: the preset that the first of file, option and sheet names (else `default`),
 * over it what the sheet sets, over that what the file sets.
 */
export function resolveSettings({ file = {}, preset, sheet = {} }: SettingsLayers): Settings {
  const base = presetSettings(file.preset ?? preset ?? sheet.preset ?? 'default');
  return applyPatch(applyPatch(base, sheet), file);
}
