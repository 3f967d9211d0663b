import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import office from '../../assets/pane/office-script.json';
import { loadOffice, officeScriptAddress } from '../../src/taskpane/hosts/load-office';

// The whole pane is loaded here, which takes its time on a busy machine.
jest.setTimeout(180_000);

const NOTICE = readFileSync(join(__dirname, '..', '..', 'assets', 'pane', 'notice.js'), 'utf8');

/** Office's script as the page asked for it, by its new address or the old one; nothing is fetched in jsdom. */
const [NEW = '', OLD = ''] = office.urls;
const officeScript = (url: string): HTMLScriptElement | null =>
  document.querySelector<HTMLScriptElement>(`script[src="${url}"]`);

async function blockBoth(): Promise<void> {
  for (const url of [NEW, OLD]) {
    await until(() => officeScript(url) !== null);
    officeScript(url)?.dispatchEvent(new Event('error'));
  }
}

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe("Office's script does not come", () => {
  it('blocked by the network, it is said at once', async () => {
    const loading = loadOffice();
    const refused = expect(loading).rejects.toThrow('blocked');
    await blockBoth();
    await refused;
  });

  it('blocked or silent at its new address, it is asked for at the old one, one script at a time', async () => {
    const refused = expect(loadOffice(300)).rejects.toThrow('no answer');
    officeScript(NEW)?.dispatchEvent(new Event('error'));
    await until(() => officeScript(OLD) !== null);
    expect(officeScript(NEW)).toBeNull();
    await refused;
    document.head.replaceChildren();
    const silent = expect(loadOffice(100)).rejects.toThrow('no answer');
    await until(() => officeScript(OLD) !== null);
    expect(officeScript(NEW)).toBeNull();
    await silent;
  });

  it('come from its old address, it is said where from', async () => {
    const loading = loadOffice();
    await until(() => officeScript(NEW) !== null);
    officeScript(NEW)?.dispatchEvent(new Event('error'));
    await until(() => officeScript(OLD) !== null);
    Object.assign(globalThis, { Office: { onReady: () => Promise.resolve({ host: 'Excel' }) } });
    officeScript(OLD)?.dispatchEvent(new Event('load'));
    try {
      expect(await loading).toBe('Excel');
      expect(officeScriptAddress()).toBe(OLD);
    } finally {
      Reflect.deleteProperty(globalThis, 'Office');
    }
  });

  it('silent, it is given up after a while', async () => {
    await expect(loadOffice(30)).rejects.toThrow('no answer');
  });

  it('the pane says so in plain words, with the address that works in a browser', async () => {
    const place = document.createElement('div');
    place.id = 'pane';
    document.body.append(place);
    // How desktop Excel marks the page it shows.
    window.name = '{"hostInfo":"_host_Info=Excel$Win32$16.01$vi-VN"}';
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
    await import('../../src/taskpane');
    await blockBoth();
    await until(() => place.textContent !== '');
    const alerts = place.querySelectorAll('[role="alert"]');
    expect(alerts).toHaveLength(1);
    expect(alerts[0]?.textContent).toMatch(/(Không tải được thư viện Office.*trình duyệt|browser)/);
    expect(place.querySelector('a')?.href).toBe(location.href.replace(/[?#].*$/, ''));
    window.name = '';
  });
});

describe('an Excel too old for the pane', () => {
  /** The page as delivered, its notice script run by a browser that knows modules or not. */
  function page(knowsModules: boolean): { readonly shown: () => string } {
    for (const [id, text] of [
      ['pane', ''],
      ['notice', 'Đang mở…'],
    ] as const)
      document.body.append(Object.assign(document.createElement('div'), { id, textContent: text }));
    const own = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'noModule');
    if (knowsModules)
      Object.defineProperty(HTMLScriptElement.prototype, 'noModule', { configurable: true, value: false });
    else Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule');
    const script = document.createElement('script');
    script.textContent = NOTICE;
    document.head.append(script);
    if (own) Object.defineProperty(HTMLScriptElement.prototype, 'noModule', own);
    else Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule');
    return { shown: () => document.getElementById('notice')?.textContent ?? '' };
  }

  it('its notice is JavaScript of 2009, which its web view reads', () => {
    const messages = new Linter().verify(NOTICE, [
      { languageOptions: { ecmaVersion: 5, sourceType: 'script' } },
    ]);
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
    const newer = new Linter().verify('const f = () => 1;', [
      { languageOptions: { ecmaVersion: 5, sourceType: 'script' } },
    ]);
    expect(newer.some(({ fatal }) => fatal)).toBe(true);
  });

  it('names what is needed and the way in a browser, with a link to it', () => {
    const { shown } = page(false);
    expect(shown()).toMatch(/cần Excel 2021.*Chrome, Edge hoặc Firefox.*Excel 2021/s);
    expect(document.querySelector<HTMLAnchorElement>('#notice a')?.href).toBe(location.href);
    expect(document.getElementById('notice')?.getAttribute('role')).toBe('alert');
  });

  it('a web view that knows modules but not our JavaScript is told when the page fails to parse', () => {
    const { shown } = page(true);
    expect(shown()).toBe('Đang mở…');
    window.dispatchEvent(new ErrorEvent('error', { error: new TypeError('another matter') }));
    expect(shown()).toBe('Đang mở…');
    window.dispatchEvent(new ErrorEvent('error', { error: new SyntaxError('Unexpected token ?') }));
    expect(shown()).toContain('cần Excel 2021');
  });

  it('a web view without the oldest piece of language we use is told before anything starts', () => {
    const { RegExp: own } = window;
    window.RegExp = class extends own {
      constructor(pattern: string | RegExp, flags?: string) {
        if (String(pattern).includes('(?<!')) throw new SyntaxError('Invalid regular expression');
        super(pattern, flags);
      }
    } as RegExpConstructor;
    const { shown } = page(true);
    window.RegExp = own;
    expect(shown()).toContain('cần Excel 2021');
    expect(document.getElementById('pane')).toBeNull();
  });

  it('so is a browser that knows the words but lacks what lists can do', () => {
    const own = Object.getOwnPropertyDescriptor(Array.prototype, 'findLast');
    Reflect.deleteProperty(Array.prototype, 'findLast');
    const { shown } = page(true);
    if (own) Object.defineProperty(Array.prototype, 'findLast', own);
    expect(shown()).toContain('Chrome, Edge hoặc Firefox');
    expect(document.getElementById('pane')).toBeNull();
  });

  it('a pane that stands is left standing', () => {
    const { shown } = page(true);
    document.getElementById('pane')?.append('Đánh giá');
    window.dispatchEvent(new ErrorEvent('error', { error: new SyntaxError('later, elsewhere') }));
    expect(shown()).toBe('Đang mở…');
  });
});

/** Waits a while for something to become true; what it is for is asserted afterwards. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let i = 0; i < 600 && !isTrue(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
}
