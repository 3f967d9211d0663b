import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import officeScript from '../../assets/pane/office-script.json';
import { hasCode } from './output-files';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * The page's own policy stands in its <meta>; headers add what a <meta> cannot say, and bind the page's workers too, which
 * no <meta> reaches. No X-Frame-Options, COOP or COEP: they would shut out Excel on the web.
 */
const HEADERS = {
  'Content-Security-Policy': [
    `script-src 'self' ${officeScript.scriptSources.join(' ')}`,
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
    `frame-ancestors 'self' ${officeScript.frameAncestors.join(' ')}`,
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cache-Control': 'no-cache',
} as const;

export interface PageServer {
  /** "http://localhost:3000/taskpane.html" */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a folder to this computer only.
 *
 * @param port 0 for any free one
 * @throws the system's error when the port is taken (EADDRINUSE)
 */
export async function serveFolder(folder: string, port: number): Promise<PageServer> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => refuse(response, 500));
  });
  await listening(server, port);
  const actual = (server.address() as AddressInfo).port;
  return {
    address: `http://localhost:${actual}/taskpane.html`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A foreign name that resolves to this computer would make the page speak for that name.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(request.headers.host ?? ''))
    return refuse(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  const wanted = pathOf(request.url ?? '/');
  if (wanted === '/') {
    response.writeHead(302, { ...HEADERS, Location: '/taskpane.html' }).end();
    return;
  }
  const file = wanted === undefined ? undefined : await fileIn(root, wanted);
  if (!file) return refuse(response, 404);
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.size,
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** @returns undefined for a path that is no path */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
    return path.startsWith('/') && !/[\0\\]/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The file below the root, links followed; nothing outside it and no hidden file. */
async function fileIn(
  root: string,
  wanted: string,
): Promise<{ readonly path: string; readonly size: number } | undefined> {
  if (wanted.split('/').some((part) => part.startsWith('.'))) return undefined;
  try {
    const path = await realpath(join(root, wanted));
    if (!path.startsWith(root + sep)) return undefined;
    const { size, isFile } = await stat(path).then((s) => ({ size: s.size, isFile: s.isFile() }));
    return isFile ? { path, size } : undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'ENAMETOOLONG', 'ELOOP')) return undefined;
    throw error;
  }
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }).end(String(status));
}
