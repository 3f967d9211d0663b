import { problem, type Problem, type SheetContent, type SheetOutline } from '../model';
import { monthContradictions, openedBySheets, surveySheets, type SheetSurvey } from '../reading';
import {
  CONFIG_SHEET,
  readConfigSheet,
  resolveSettings,
  type PresetId,
  type Settings,
  type SettingsPatch,
} from '../settings';
import { sheetNamed } from '../workbook/ours';
import type { Workbook } from '../workbook/port';

/** What a caller may say about settings; the workbook's "Cấu hình" speaks beneath it. */
export interface SettingsSources {
  /** A settings file, already checked. */
  readonly file?: SettingsPatch | undefined;
  readonly preset?: PresetId | undefined;
}

/** A workbook read whole. Nothing was written. */
export interface OpenWorkbook {
  /** In tab order. */
  readonly sheets: readonly SheetOutline[];
  readonly contents: ReadonlyMap<string, SheetContent>;
  /** The sheet people look at. */
  readonly active: string | undefined;
  readonly settings: Settings;
  readonly survey: readonly SheetSurvey[];
  /** What is wrong with "Cấu hình", and sheets whose month nobody can tell. */
  readonly problems: readonly Problem[];
}

/** Reads a workbook in two visits: its outline with the active sheet, then all other sheets. */
export async function openWorkbook(workbook: Workbook, sources: SettingsSources): Promise<OpenWorkbook> {
  const { sheets, active, caveats } = await workbook.outline();
  const others = sheets.map((sheet) => sheet.name).filter((name) => name !== active?.name);
  const beside = others.length > 0 ? await workbook.read(others) : [];
  const contents = inTabOrder(sheets, active ? [active, ...beside] : beside);

  const config = sheetNamed(contents, CONFIG_SHEET);
  const { patch, problems } = config ? readConfigSheet(config) : { patch: undefined, problems: [] };
  const read = [...contents.values()];
  const settings = openedBySheets(
    read,
    resolveSettings({ file: sources.file, preset: sources.preset, sheet: patch }),
  );
  const survey = surveySheets(read, settings);
  return {
    sheets,
    contents,
    active: active?.name,
    settings,
    survey,
    problems: [...problems, ...caveats.map((code) => problem(code, {})), ...monthContradictions(survey)],
  };
}

function inTabOrder(
  sheets: readonly SheetOutline[],
  contents: readonly SheetContent[],
): ReadonlyMap<string, SheetContent> {
  const byName = new Map(contents.map((content) => [content.name, content]));
  return new Map(
    sheets.flatMap(({ name }) => {
      const content = byName.get(name);
      return content ? [[name, content] as const] : [];
    }),
  );
}
