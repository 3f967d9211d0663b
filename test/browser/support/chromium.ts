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

/** The one in npm unpacks its own libraries when it believes to be in a bare cloud machine. */
const BARE_MACHINE = 'AWS_Lambda_nodejs20.x';

export interface FoundBrowser {
  launch(): Promise<Browser>;
}

/** A browser to test with, or the reason why there is none. */
export async function findBrowser(): Promise<FoundBrowser | { readonly missing: string }> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined)
    return { launch: () => chromium.launch({ executablePath: installed, headless: true, args: FLAGS }) };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { missing: 'no Chrome, Edge or Chromium is installed, and the one in npm is for Linux x64' };
  process.env['AWS_EXECUTION_ENV'] ??= BARE_MACHINE;
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  const args = [...packed.args, ...FLAGS];
  return { launch: () => chromium.launch({ executablePath, headless: true, args }) };
}
