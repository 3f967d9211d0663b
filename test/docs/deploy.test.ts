import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import office from '../../assets/pane/office-script.json';
import { serveFolder } from '../../src/cli/serve';

const ROOT = join(__dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/deploy.md'), 'utf8');

/** Headers as our own server sends them. */
async function served(): Promise<Headers> {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  writeFileSync(join(folder, 'taskpane.html'), '');
  const server = await serveFolder(folder, 0);
  try {
    return (await fetch(server.address)).headers;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Headers as the page tells nginx and IIS to send them. */
const nginx = new Map(
  [...PAGE.matchAll(/add_header (\S+) "?([^"\n]*?)"? always;/g)].map(([, n, v]) => [n, v]),
);
const iis = new Map([...PAGE.matchAll(/<add name="([^"]*)" value="([^"]*)" \/>/g)].map(([, n, v]) => [n, v]));

test('nginx and IIS are told the headers our own server sends', async () => {
  const headers = await served();
  expect([...nginx.keys()].sort()).toEqual([...iis.keys()].sort());
  expect(nginx.size).toBeGreaterThanOrEqual(5);
  for (const told of [nginx, iis])
    for (const [name = '', value] of told) expect([name, value]).toEqual([name, headers.get(name)]);
});

test('Excel on the web may show the page in its frame, from its present addresses too', async () => {
  const headers = await served();
  const policy = headers.get('content-security-policy') ?? '';
  const ancestors = /frame-ancestors ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
  expect(ancestors).toEqual(
    expect.arrayContaining(["'self'", 'https://*.cloud.microsoft', 'https://onedrive.live.com']),
  );
  for (const name of ['x-frame-options', 'cross-origin-opener-policy', 'cross-origin-embedder-policy'])
    expect([name, headers.get(name)]).toEqual([name, null]);
});

test('both addresses of Office’s script are allowed, and the firewall is told all of its hosts', async () => {
  const policy = (await served()).get('content-security-policy') ?? '';
  const sources = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
  const isAllowed = (url: string): boolean =>
    sources.some((source) =>
      new RegExp(`^${source.replaceAll('.', '\\.').replace('*', '[^/]+')}(?:/|$)`).test(url),
    );
  expect(office.urls.filter((url) => !isAllowed(url))).toEqual([]);
  expect(isAllowed('https://example.vn/office.js')).toBe(false);
  const firewall = PAGE.slice(PAGE.indexOf('Tường lửa:')).split('\n\n')[0] ?? '';
  for (const source of office.scriptSources) expect(firewall).toContain(source.replace('https://', ''));
});

test('it names the ribbon’s own tab', () => {
  expect(readFileSync(join(ROOT, 'manifest.xml'), 'utf8')).toContain('<OfficeTab id="TabData">');
  expect(PAGE).toContain('thẻ Dữ liệu');
  expect(PAGE).not.toMatch(/thẻ (?:Trang đầu|Home)/);
});
