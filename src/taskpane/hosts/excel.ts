import { excelWorkbook, OLDEST_API, UNDO_GROUP_API, type ExcelHost } from '../../workbook/excel';
import {
  openSample,
  readyForm,
  FIRST_LANGUAGE,
  readXlsx,
  recall,
  remember,
  watchSystemTheme,
  whenIdle,
} from './browser';
import { printTime } from './clock';
import type { Host, Platform, ThemeKind } from './host';
import { loadOffice, officeScriptAddress, officeSupports } from './load-office';
import { copyText } from './saving/copy-text';
import { saveInExcel } from './saving/save-in-excel';

/** Versions of ExcelApi that Excels differ by, newest first. */
const API_VERSIONS = ['1.20', '1.18', '1.17', OLDEST_API];

/**
 * The pane inside Excel: waits for Office, then takes the open workbook. Undefined when Office says it is not in Excel.
 *
 * @throws OfficeUnreachable
 */
export async function excelHost(): Promise<Host | undefined> {
  if ((await loadOffice()) !== 'Excel') return undefined;
  const excel = excelInOffice();
  return {
    platform: excelPlatform(),
    workbook: excelWorkbook(excel),
    tryOut: async (...trial) => (await import('../../workbook/excel/try-out')).tryOut(excel, ...trial),
    openFile: undefined,
    readFile: readXlsx,
    openSample,
    readyForm,
    startWithSample: false,
  };
}

function excelInOffice(): ExcelHost {
  return {
    run: Excel.run.bind(Excel),
    supports: (version) => officeSupports('ExcelApi', version),
    address: () => context().document?.url ?? '',
  };
}

/** What Office tells of where it runs; older ones leave parts of it out. */
const context = (): Partial<Office.Context> => Office.context;

function excelPlatform(): Platform {
  const supports = (version: string): boolean => officeSupports('ExcelApi', version);
  return {
    kind: 'excel',
    language: FIRST_LANGUAGE,
    // Older Excels empty the list of Ctrl+Z whenever an add-in writes; below the floor nothing is written at all.
    undo: supports(UNDO_GROUP_API) || !supports(OLDEST_API) ? 'works' : 'lost',
    watchTheme: watchOfficeTheme,
    saveFile: saveInExcel,
    copy: copyText,
    about: aboutExcel(),
    now: () => printTime(new Date()),
    whenIdle,
    recall,
    remember,
  };
}

/** "PC 16.0.17928.20114, ExcelApi 1.17, Office.js …": what somebody who is asked for help wants to know first. */
function aboutExcel(): string {
  const { platform = '', diagnostics } = context();
  const script = officeScriptAddress();
  const newest = API_VERSIONS.find((version) => officeSupports('ExcelApi', version));
  return [
    `${platform} ${diagnostics?.version ?? ''}`.trim(),
    ...(newest === undefined ? [] : [`ExcelApi ${newest}`]),
    ...(script === undefined ? [] : [`Office.js ${new URL(script).host}`]),
  ].join(', ');
}

/** Office's own theme where it tells one, else the system's. */
function watchOfficeTheme(tell: (theme: ThemeKind) => void): () => void {
  const background = context().officeTheme?.bodyBackgroundColor;
  if (matchMedia('(forced-colors: active)').matches || background === undefined)
    return watchSystemTheme(tell);
  tell(isDark(background) ? 'dark' : 'light');
  return () => undefined;
}

/** @param color "#RRGGBB" */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
