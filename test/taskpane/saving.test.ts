import type { SavedFile } from '../../src/taskpane/hosts/host';
import { copyText } from '../../src/taskpane/hosts/saving/copy-text';
import { fileInAddress, LONGEST_ADDRESS } from '../../src/taskpane/hosts/saving/file-in-address';
import { saveInExcel } from '../../src/taskpane/hosts/saving/save-in-excel';

const LETTER: SavedFile = {
  name: 'cong-van-2023-08.docx',
  bytes: Uint8Array.from({ length: 12_000 }, (_, i) => (i * 37) % 256),
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Office as far as saving asks it; the addresses that a browser was opened on are kept. */
function office(platform: string, part: { supports?: boolean; refuses?: boolean } = {}) {
  const opened: string[] = [];
  Object.assign(globalThis, {
    Office: {
      context: {
        platform,
        requirements: { isSetSupported: () => part.supports ?? true },
        ui: {
          openBrowserWindow: (address: string) => {
            if (part.refuses) throw new Error('not here');
            opened.push(address);
          },
        },
      },
    },
  });
  return opened;
}

/** Links that were clicked to download something. */
function watchDownloads() {
  const clicked: { readonly href: string; readonly download: string }[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ href: this.href, download: this.download });
  });
  return clicked;
}

beforeAll(() => {
  let n = 0;
  // jsdom keeps no blobs.
  Object.assign(URL, { createObjectURL: () => `blob:https://localhost/${++n}`, revokeObjectURL: jest.fn() });
});
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('where Excel shows the page', () => {
  it.each(['PC', 'OfficeOnline'])('%s: a download in the click, and a link that stays', async (platform) => {
    const opened = office(platform);
    const clicked = watchDownloads();
    const report = await saveInExcel(LETTER);
    expect(clicked).toEqual([{ href: report.link, download: LETTER.name }]);
    expect(report).toEqual({
      name: LETTER.name,
      link: expect.stringMatching(/^blob:/) as string,
      way: 'download',
    });
    expect(opened).toEqual([]);
  });

  it.each(['Mac', 'iOS'])('%s: our page in the browser, the file behind the #', async (platform) => {
    const opened = office(platform);
    const clicked = watchDownloads();
    expect(await saveInExcel(LETTER)).toEqual({ name: LETTER.name, link: undefined, way: 'page' });
    expect(clicked).toEqual([]);
    const [address = ''] = opened;
    const page = new URL(address);
    expect([page.origin, page.pathname, page.search]).toEqual([location.origin, '/save.html', '']);
    const data = /data=([\w-]+)$/.exec(page.hash)?.[1] ?? '';
    expect([...Buffer.from(data, 'base64url')]).toEqual([...LETTER.bytes]);
    expect(page.hash).toContain(`name=${LETTER.name}`);
  });

  it('an address that would be too long is not tried', async () => {
    const opened = office('Mac');
    const large = { ...LETTER, bytes: new Uint8Array(LONGEST_ADDRESS) };
    expect(fileInAddress(large).length).toBeGreaterThan(LONGEST_ADDRESS);
    expect(await saveInExcel(large)).toEqual({ name: LETTER.name, link: undefined, way: 'none' });
    expect(opened).toEqual([]);
  });

  it.each([{ supports: false }, { refuses: true }])(
    'an Excel that opens no browser (%p) says that nothing was saved',
    async (part) => {
      const opened = office('iOS', part);
      expect(await saveInExcel(LETTER)).toMatchObject({ way: 'none' });
      expect(opened).toEqual([]);
    },
  );
});

describe('the clipboard', () => {
  const text = { html: '<p>Kính gửi</p>', text: 'Kính gửi' };

  /** What a browser does on `copy`: an event that listeners may fill. */
  function clipboard(answer: boolean | 'throws') {
    const held: Record<string, string> = {};
    Object.assign(document, {
      execCommand: (command: string) => {
        if (answer === 'throws') throw new Error('blocked');
        if (answer) {
          const event = new Event(command, { cancelable: true });
          Object.assign(event, {
            clipboardData: { setData: (type: string, value: string) => (held[type] = value) },
          });
          document.dispatchEvent(event);
        }
        return answer;
      },
    });
    return held;
  }

  it('takes the text with its looks and plain', () => {
    const held = clipboard(true);
    expect(copyText(text)).toBe(true);
    expect(held).toEqual({ 'text/html': text.html, 'text/plain': text.text });
  });

  it.each([false, 'throws'] as const)('refused (%s) is told', (answer) => {
    clipboard(answer);
    expect(copyText(text)).toBe(false);
  });

  it('is left alone afterwards: people copy as they always did', () => {
    const held = clipboard(true);
    copyText(text);
    Object.assign(held, { 'text/html': 'mine', 'text/plain': 'mine' });
    document.execCommand('copy');
    expect(held).toEqual({ 'text/html': 'mine', 'text/plain': 'mine' });
  });
});
