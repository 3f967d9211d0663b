import { EMPTY_PLAN, type SheetContent, type WritePlan } from '../model';
import { CONFIG_SHEET, configEdits, drawConfigSheet, type SettingsPatch } from '../settings';
import type { Workbook } from '../workbook/port';
import type { OpenWorkbook } from './open-workbook';

/** Keeps what people set in the workbook's "Cấu hình"; rows about other things stay as they are. */
export async function saveSettings(
  workbook: Workbook,
  open: OpenWorkbook,
  changes: SettingsPatch,
): Promise<void> {
  await workbook.write({ ...EMPTY_PLAN, ...settingsPlan(open, changes) });
}

/** The part of a plan that keeps settings. */
export function settingsPlan(
  { contents }: Pick<OpenWorkbook, 'contents'>,
  changes: SettingsPatch,
): Pick<WritePlan, 'drawings' | 'edits'> {
  const sheet = configSheet(contents);
  if (!sheet) return { drawings: [drawConfigSheet(changes)], edits: [] };
  const edits = configEdits(sheet, changes);
  return { drawings: [], edits: edits.cells.length > 0 ? [edits] : [] };
}

/** The sheet in which the workbook carries its settings. */
export function configSheet(contents: OpenWorkbook['contents']): SheetContent | undefined {
  return [...contents.values()].find(({ name }) => name.normalize('NFC') === CONFIG_SHEET);
}
