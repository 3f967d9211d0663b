import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

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

export async function launchBrowser(): Promise<Browser> {
  if (installed !== undefined)
    return chromium.launch({ executablePath: installed, headless: true, args: FLAGS });
  process.env['AWS_EXECUTION_ENV'] ??= BARE_MACHINE;
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packed.executablePath(),
    headless: true,
    args: [...packed.args, ...FLAGS],
  });
}
