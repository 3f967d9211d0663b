import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';

/** Where browsers usually are; the first that is there is used. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** The browser in npm unpacks its own libraries when it believes to be in a bare cloud machine. */
const BARE_MACHINE = 'AWS_Lambda_nodejs20.x';

const installed = INSTALLED.find((path) => existsSync(path));

/** Why there is no browser to test with; undefined when there is one. */
export const browserMissing =
  installed !== undefined || (process.platform === 'linux' && process.arch === 'x64')
    ? undefined
    : 'no Chrome, Edge or Chromium is installed, and the one from npm is for Linux x64 only';

/** Where the one browser of all suites answers; set by the global set-up, inherited by every worker. */
const ENDPOINT = 'DANH_GIA_BROWSER';

/** Starts the browser that all suites share. */
export async function startBrowser(): Promise<BrowserServer> {
  const server = await chromium.launchServer({ ...(await launchOptions()), headless: true });
  process.env[ENDPOINT] = server.wsEndpoint();
  return server;
}

/** The shared browser; each caller closes its own connection, with the pages it opened. */
export function connectBrowser(): Promise<Browser> {
  const endpoint = process.env[ENDPOINT];
  if (endpoint === undefined) throw new Error('no browser was started');
  return chromium.connect(endpoint);
}

async function launchOptions(): Promise<{ executablePath: string; args: string[] }> {
  if (installed !== undefined) return { executablePath: installed, args: FLAGS };
  process.env['AWS_EXECUTION_ENV'] ??= BARE_MACHINE;
  const { default: packed } = await import('@sparticuz/chromium');
  // In a single process the browser ends with the first page that is closed; here it serves many suites.
  const args = packed.args.filter((arg) => arg !== '--single-process');
  return { executablePath: await packed.executablePath(), args: [...args, ...FLAGS] };
}
