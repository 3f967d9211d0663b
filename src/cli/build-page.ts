import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What the page is made from. */
const SOURCES = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];

/** Whether the built page is missing or older than what it is made from. */
export async function needsBuild(root: string): Promise<boolean> {
  const built = await stat(join(root, 'dist', 'taskpane.html')).catch(() => undefined);
  if (!built) return true;
  const newest = await Promise.all(SOURCES.map((source) => newestChange(join(root, source))));
  return Math.max(...newest) > built.mtimeMs;
}

async function newestChange(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await readdir(path);
  return Math.max(0, ...(await Promise.all(inside.map((name) => newestChange(join(path, name))))));
}

/** Builds dist/ with webpack. @returns whether it succeeded; webpack itself says what is wrong */
export function buildPage(root: string): Promise<boolean> {
  const webpack = require.resolve('webpack/bin/webpack.js', { paths: [root] });
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [webpack, '--mode', 'production', '--config-name', 'page'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
