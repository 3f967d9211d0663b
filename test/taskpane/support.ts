import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, Platform, SavedFile } from '../../src/taskpane/hosts/host';
import { createPane, type Pane } from '../../src/taskpane/state/pane';
import { openXlsx } from '../../src/workbook/xlsx';

export const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, '..', '..', 'assets', 'samples', 'tu-ky-2023-08.xlsx')),
);

/** Surroundings that keep what they are handed. */
export function testPlatform(part: Partial<Platform> = {}): { platform: Platform; saved: SavedFile[] } {
  const saved: SavedFile[] = [];
  const memory = new Map<string, string>();
  return {
    saved,
    platform: {
      kind: 'browser',
      language: 'vi',
      undo: undefined,
      watchTheme: (tell) => {
        tell('light');
        return () => undefined;
      },
      saveFile: (file) => {
        saved.push(file);
        return Promise.resolve({ name: file.name, link: undefined, way: 'download' });
      },
      copy: () => true,
      about: undefined,
      now: () => '22/11/2026 09:30',
      whenIdle: () => undefined,
      recall: (key) => memory.get(key),
      remember: (key, value) => void memory.set(key, value),
      ...part,
    },
  };
}

export function fileHost(part: Partial<Host> = {}): { host: Host; saved: SavedFile[] } {
  const { platform, saved } = testPlatform();
  return {
    saved,
    host: {
      platform,
      workbook: undefined,
      tryOut: undefined,
      openFile: openXlsx,
      readFile: openXlsx,
      openSample: () => Promise.resolve({ name: 'mau.xlsx', bytes: SAMPLE }),
      readyForm: () => Promise.reject(new Error('no form here')),
      startWithSample: false,
      ...part,
    },
  };
}

/** A pane with the sample open and evaluated. */
export async function evaluatedPane(): Promise<{ pane: Pane; saved: SavedFile[] }> {
  const { host, saved } = fileHost();
  const pane = createPane(host);
  await pane.openSample();
  await pane.evaluate();
  return { pane, saved };
}
