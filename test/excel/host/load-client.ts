import { readFileSync } from 'node:fs';
import type { ClientWindow } from './connect';

/** Excel's own script of the npm package; debug, so that its errors say where. */
const clientScript = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

let evaluate: ((window: object) => void) | null = null;

/**
 * The script is written for a page and takes every name it does not declare from `window`. So it runs inside
 * `with (window)`, over a window that answers for the globals too: a fresh client each time, in the realm of the
 * test, where `[] instanceof Array` and `toEqual` hold.
 */
function compile(): (window: object) => void {
  const source = readFileSync(require.resolve(clientScript), 'utf8');
  // oxlint-disable-next-line no-new-func -- Microsoft's own script, from the package that brings it
  return new Function('window', `with (window) {${source}\n}`) as (window: object) => void;
}

function stubWindow(): object {
  const stub: Record<PropertyKey, unknown> = {
    location: { href: 'https://localhost/', protocol: 'https:', host: 'localhost', search: '', hash: '' },
    navigator: { userAgent: '', appVersion: '', platform: '' },
    document: {
      cookie: '',
      createElement: () => ({}),
      getElementsByTagName: () => [],
      getElementById: () => null,
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const around = globalThis as unknown as Record<PropertyKey, unknown>;
  const window = new Proxy(stub, {
    has: (_stub, name) => typeof name === 'string',
    get: (own, name) => (name in own ? own[name] : around[name]),
  });
  stub['window'] = window;
  stub['self'] = window;
  return window;
}

/** Evaluates Microsoft's client anew; nothing of an earlier one is left in it. */
export function loadClient(): ClientWindow {
  evaluate ??= compile();
  const window = stubWindow();
  evaluate(window);
  return window as ClientWindow;
}
