import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandFor } from '../../src/cli/open-browser';
import { serveFolder, type PageServer } from '../../src/cli/serve';

let folder: string;
let server: PageServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  const root = join(folder, 'dist');
  await mkdir(join(root, 'sub'), { recursive: true });
  await writeFile(join(root, 'taskpane.html'), '<p>trang</p>');
  await writeFile(join(root, 'sub', 'tệp.js'), 'x');
  await writeFile(join(root, '.hidden'), 'x');
  await writeFile(join(folder, 'secret.txt'), 'x');
  await symlink(join(folder, 'secret.txt'), join(root, 'link.txt'));
  server = await serveFolder(root, 0);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** The raw path, as an attacker would send it. */
function get(path: string, options: { method?: string; host?: string } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const { method = 'GET', host = `localhost:${server.port}` } = options;
      const call = request(
        { host: '127.0.0.1', port: server.port, path, method, headers: { host } },
        (answer) => {
          let body = '';
          answer.on('data', (part) => (body += String(part)));
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
        },
      );
      call.on('error', reject);
      call.end();
    },
  );
}

test('serves files with their types and a policy', async () => {
  const { status, headers, body } = await get('/taskpane.html?sample');
  expect([status, body]).toEqual([200, '<p>trang</p>']);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toContain("object-src 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-frame-options']).toBeUndefined();
  expect((await get('/sub/t%E1%BB%87p.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
});

test('the root leads to the page', async () => {
  const { status, headers } = await get('/');
  expect([status, headers['location']]).toEqual([302, '/taskpane.html']);
});

test.each([
  '/../secret.txt',
  '/sub/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/link.txt',
  '/.hidden',
  '/sub',
  '/%00',
  '/%zz',
  '/nothing.js',
])('%s is not to be had', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('only this computer, under its own name, and only reading', async () => {
  expect((await get('/taskpane.html', { host: 'evil.example' })).status).toBe(403);
  expect((await get('/taskpane.html', { method: 'POST' })).status).toBe(405);
});

test('a taken port is an error the caller can name', async () => {
  await expect(serveFolder(join(folder, 'dist'), server.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a browser is opened only where there is a screen', () => {
  expect(commandFor('linux', {})).toEqual([]);
  expect(commandFor('linux', { DISPLAY: ':0' })).toEqual(['xdg-open']);
  expect(commandFor('linux', { DISPLAY: ':0', CI: 'true' })).toEqual([]);
  expect(commandFor('darwin', {})).toEqual(['open']);
  expect(commandFor('win32', {})[0]).toBe('cmd');
});
