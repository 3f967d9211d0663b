import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SavedFile, SaveReport } from '../../src/taskpane/hosts/host';
import { createPane, type Pane } from '../../src/taskpane/state/pane';
import { openXlsx } from '../../src/workbook/xlsx';
import type { Workbook } from '../excel';
import { openInExcel } from './excel-workbook';

const SAMPLE = join(__dirname, '..', '..', 'assets', 'samples', 'tu-ky-2023-08.xlsx');

type Options = Parameters<typeof openInExcel>[1] & {
  /** What becomes of a file that is handed over. */
  readonly way?: SaveReport['way'];
  /** Whether the clipboard takes a text. */
  readonly canCopy?: boolean;
  /** Whether people have worked with the pane before. */
  readonly isMet?: boolean;
};

/** The pane in front of a workbook in memory, on Microsoft's client; what leaves it is kept. */
export function paneInExcel(
  file: Workbook,
  { way = 'download', canCopy = true, isMet = true, ...options }: Options = {},
) {
  const excel = openInExcel(file, options);
  const saved: SavedFile[] = [];
  const copied: string[] = [];
  const pane: Pane = createPane({
    platform: {
      kind: 'excel',
      language: 'vi',
      undo: 'works',
      watchTheme: (tell) => {
        tell('light');
        return () => undefined;
      },
      saveFile: (handed) => {
        saved.push(handed);
        return Promise.resolve({ name: handed.name, link: way === 'download' ? 'blob:1' : undefined, way });
      },
      copy: ({ text }) => {
        if (canCopy) copied.push(text);
        return canCopy;
      },
      about: 'PC 16.0',
      now: () => '22/11/2026 09:30',
      whenIdle: () => undefined,
      recall: (key) => (isMet && key.endsWith('.met') ? 'yes' : undefined),
      remember: () => undefined,
    },
    workbook: excel.workbook,
    tryOut: excel.tryOut,
    openFile: undefined,
    readFile: openXlsx,
    openSample: () => readFile(SAMPLE).then((bytes) => ({ name: 'mau.xlsx', bytes: new Uint8Array(bytes) })),
    readyForm: () => Promise.reject(new Error('no form here')),
    startWithSample: false,
  });
  return { ...excel, pane, saved, copied };
}
