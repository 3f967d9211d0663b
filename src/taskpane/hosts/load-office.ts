import officeScript from '../../../assets/pane/office-script.json';

/** How long Office may take to answer before we say that it is blocked, in milliseconds. */
const PATIENCE = 20_000;

/** The Office library could not be loaded, or never answered. */
export class OfficeUnreachable extends Error {
  constructor(why: string) {
    super(`Office.js: ${why}`);
    this.name = 'OfficeUnreachable';
  }
}

/**
 * Adds Microsoft's script and waits until Office is ready.
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
    return await Promise.race([addScript(officeScript.url).then(ready), silence]);
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

function addScript(url: string): Promise<void> {
  // Tests and some hosts bring their own copy.
  if (typeof Office !== 'undefined') return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new OfficeUnreachable('blocked')));
    document.head.append(script);
  });
}
