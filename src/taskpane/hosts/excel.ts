import { languageOf, saveByLink, storage, watchSystemTheme } from './browser';
import { printTime } from './clock';
import type { Host, ThemeKind } from './host';
import { loadOffice } from './load-office';

/** The pane inside Excel: waits for Office, then takes the workbook that is open. */
export async function excelHost(): Promise<Host> {
  await loadOffice();
  const { excelWorkbook } = await import('../../workbook/excel');
  const supports = (version: string): boolean =>
    Office.context.requirements.isSetSupported('ExcelApi', version);
  return {
    workbook: excelWorkbook({ run: Excel.run.bind(Excel), supports }),
    openFile: undefined,
    openSample: undefined,
    startWithSample: false,
    platform: {
      kind: 'excel',
      language: languageOf(Office.context.displayLanguage),
      undo: supports('1.20') ? 'works' : 'lost',
      watchTheme: watchOfficeTheme,
      saveFile: saveByLink,
      now: () => printTime(new Date()),
      recall: (key) => storage()?.getItem(key) ?? undefined,
      remember: (key, value) => storage()?.setItem(key, value),
    },
  };
}

/** Office's theme where it tells it; otherwise, and for high contrast, the system's. */
function watchOfficeTheme(tell: (theme: ThemeKind) => void): () => void {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (!background) return watchSystemTheme(tell);
  return watchSystemTheme((system) =>
    tell(system === 'contrast' ? system : isDark(background) ? 'dark' : 'light'),
  );
}

/** @param color "#RRGGBB" */
export function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((pair) =>
    parseInt(pair, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
