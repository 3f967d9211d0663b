import type { Language } from '../../messages/language';
import { openInWorker } from '../worker/remote-file';
import { printTime } from './clock';
import type { Host, Platform, SavedFile, SaveReport, ThemeKind, WorkbookFile } from './host';
import { copyText } from './saving/copy-text';

/** The pane as an ordinary page: files are opened and saved, nothing leaves the computer. */
export function browserHost(): Host {
  return {
    platform: browserPlatform(),
    workbook: undefined,
    tryOut: undefined,
    openFile: async (bytes) => {
      const large = await openInWorker(bytes);
      return large ?? readXlsx(bytes);
    },
    readFile: readXlsx,
    openSample,
    readyForm,
    startWithSample: new URLSearchParams(location.search).has('sample'),
  };
}

/** A file that stands beside the page. */
async function fetchBeside(path: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}

export const openSample = () => fetchBeside('samples/tu-ky-2023-08.xlsx');
export const readyForm = () => fetchBeside('templates/mau-cong-van.docx');

/** The file adapter, loaded when first asked for. */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookFile> {
  const { openXlsx } = await import('../../workbook/xlsx');
  return openXlsx(bytes);
}

function browserPlatform(): Platform {
  return {
    kind: 'browser',
    language: FIRST_LANGUAGE,
    undo: undefined,
    watchTheme: watchSystemTheme,
    saveFile: saveByLink,
    copy: copyText,
    about: undefined,
    now: () => printTime(new Date()),
    whenIdle,
    recall,
    remember,
  };
}

/**
 * What the pane speaks until somebody chooses: many offices work with an English Windows and Excel, and their officers
 * are no less Vietnamese.
 */
export const FIRST_LANGUAGE: Language = 'vi';

/** For a screen on which nothing can be chosen: Vietnamese unless the surroundings clearly speak English. */
export function languageOf(tag: string): Language {
  return /^en\b/i.test(tag) ? 'en' : 'vi';
}

/** The system's wishes, contrast before darkness. */
export function watchSystemTheme(tell: (theme: ThemeKind) => void): () => void {
  const contrast = matchMedia('(forced-colors: active)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const now = (): void => tell(contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light');
  now();
  contrast.addEventListener('change', now);
  dark.addEventListener('change', now);
  return () => {
    contrast.removeEventListener('change', now);
    dark.removeEventListener('change', now);
  };
}

let lastLink: string | undefined;

/** A download in the click that asked for it; the link stays valid until the next file. */
export function saveByLink({ name, bytes, type }: SavedFile): Promise<SaveReport> {
  if (lastLink !== undefined) URL.revokeObjectURL(lastLink);
  const link = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  lastLink = link;
  const anchor = document.createElement('a');
  anchor.href = link;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  return Promise.resolve({ name, link, way: 'download' });
}

/** Undefined where a browser or frame blocks storage: reading the property itself may throw there. */
export function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** An answer kept on this computer; undefined when there is none. */
export const recall = (key: string): string | undefined =>
  kept((storage) => storage.getItem(key) ?? undefined);

export const remember = (key: string, value: string): void => kept((storage) => storage.setItem(key, value));

/** Storage that is there may still refuse: full, or blocked for a frame of somebody else's page. */
function kept<Result>(use: (storage: Storage) => Result): Result | undefined {
  const own = storage();
  try {
    return own && use(own);
  } catch {
    return undefined;
  }
}

/** Some web views do not say when they are idle: there, soon must do. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, 200);
}

/** Keeps the page for times without a network; never inside Office, whose web views keep stale code. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator) || location.protocol === 'file:') return;
  void navigator.serviceWorker.register('service-worker.js').catch(() => undefined);
}
