import { join } from 'node:path';
import { buildPage, needsBuild } from '../../../src/cli/build-page';
import { browserMissing } from './chromium';

/** The page is built once for all browser tests, and only when something it is made from has changed. */
export default async function globalSetup(): Promise<void> {
  const root = join(__dirname, '..', '..', '..');
  if (browserMissing !== undefined || !(await needsBuild(root))) return;
  if (!(await buildPage(root))) throw new Error('dist/ could not be built; `npm run build` says why.');
}
