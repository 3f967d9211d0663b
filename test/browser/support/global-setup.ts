import { join } from 'node:path';
import type { BrowserServer } from 'playwright-core';
import { buildPage, needsBuild } from '../../../src/cli/build-page';
import { browserMissing, startBrowser } from './chromium';

let server: BrowserServer | undefined;

/** The page is built once for all browser tests, and only when something it is made from has changed. */
export default async function globalSetup(): Promise<void> {
  const root = join(__dirname, '..', '..', '..');
  if (browserMissing !== undefined) return;
  if ((await needsBuild(root)) && !(await buildPage(root)))
    throw new Error('dist/ could not be built; `npm run build` says why.');
  server = await startBrowser();
}

export async function closeBrowser(): Promise<void> {
  await server?.close();
}
