import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { parseSettings, resolveSettings, type Settings, type SettingsPatch } from '../../src/settings';

type SampleMonth = '2023-04' | '2023-08';

/** The settings file of a sample: the authority and units of Tứ Kỳ, and what only that month's letter says. */
export function tuKyFile(month: SampleMonth): SettingsPatch {
  const path = join(__dirname, `../../assets/samples/tu-ky-${month}.json`);
  return parseSettings(readFileSync(path, 'utf8'));
}

/** All settings behind one of the two letters. */
export function tuKySettings(month: SampleMonth): Settings {
  return resolveSettings({ file: tuKyFile(month) });
}

/** The workbook of August without its "Cấu hình": figures and register of units that nobody says more of. */
export async function augustOfNobody(): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(join(__dirname, '../../assets/samples/tu-ky-2023-08.xlsx'));
  workbook.removeWorksheet('Cấu hình');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
