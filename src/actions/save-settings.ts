import { EMPTY_PLAN, type WritePlan } from '../model';
import { CONFIG_SHEET, configEdits, drawConfigSheet, type SettingsPatch } from '../settings';
import { freeName, sheetNamed, type SheetsByName } from '../workbook/ours';
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

/** The part of a plan that keeps settings: in the sheet that is there, whatever its spelling, else on a new one. */
export function settingsPlan(
  open: SheetsByName,
  changes: SettingsPatch,
): Pick<WritePlan, 'drawings' | 'edits'> {
  const sheet = sheetNamed(open.contents, CONFIG_SHEET);
  if (Object.keys(changes).length === 0) return { drawings: [], edits: [] };
  if (!sheet)
    return { drawings: [{ ...drawConfigSheet(changes), name: freeName(open, CONFIG_SHEET) }], edits: [] };
  const edits = configEdits(sheet, changes);
  return { drawings: [], edits: edits.cells.length > 0 ? [edits] : [] };
}
