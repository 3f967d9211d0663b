import officeScript from '../../../assets/pane/office-script.json';

/** How long Office may take to answer before we say that it is blocked, in milliseconds. */
const PATIENCE = 20_000;

/** A part of the patience after which an address that neither loads nor fails is given up for the next. */
const PART_OF_ADDRESS = 0.4;

/** The Office library could not be loaded, or never answered. */
export class OfficeUnreachable extends Error {
  constructor(why: string) {
    super(`Office.js: ${why}`);
    this.name = 'OfficeUnreachable';
  }
}

/** The address Office's script came from; undefined where the host brought its own. */
let loadedFrom: string | undefined;

export function officeScriptAddress(): string | undefined {
  return loadedFrom;
}

/**
 * Adds Microsoft's script, from its new address or else from the old one, and waits until Office is ready.
 *
 * @returns the host's name, "Excel" in Excel; undefined where the page stands outside Office
 * @throws OfficeUnreachable when the network blocks it or the host stays silent (`Office.onReady` then never resolves)
 */
export async function loadOffice(patience = PATIENCE): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OfficeUnreachable('no answer')), patience);
  });
  try {
    return await Promise.race([loadScript(patience * PART_OF_ADDRESS).then(ready), silence]);
  } finally {
    clearTimeout(timer);
  }
}

async function ready(): Promise<string | undefined> {
  // Outside Office the library resolves with a host of null.
  const { host }: { host: unknown } = await Office.onReady();
  return typeof host === 'string' ? host : undefined;
}

/** Whether this Office has a requirement set; where it cannot say, the member itself will. */
export function officeSupports(set: string, version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported(set, version);
  } catch {
    return true;
  }
}

async function loadScript(patience: number): Promise<void> {
  // Tests and some hosts bring their own copy.
  if (typeof Office !== 'undefined') return;
  const last = officeScript.urls.at(-1);
  for (const url of officeScript.urls)
    if (await isLoaded(url, url === last ? undefined : patience)) {
      loadedFrom = url;
      return;
    }
  throw new OfficeUnreachable('blocked');
}

/**
 * Two of these scripts in one page disturb each other, so one that is given up is taken out again.
 *
 * @param patience milliseconds; undefined for as long as the caller waits
 */
function isLoaded(url: string, patience: number | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    const end = (loaded: boolean): void => {
      clearTimeout(timer);
      if (!loaded) script.remove();
      resolve(loaded);
    };
    const timer = patience === undefined ? undefined : setTimeout(() => end(false), patience);
    script.src = url;
    script.addEventListener('load', () => end(true));
    script.addEventListener('error', () => end(false));
    document.head.append(script);
  });
}
