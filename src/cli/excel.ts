import { spawn, spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Puts the built add-in into desktop Excel: certificate, pages over https, sideloading. All by tools that npx fetches
 * when asked, so that nobody who only uses the product installs them. Needs a machine with Excel.
 */
const PORT = '3000';
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');

const npx = (...words: readonly string[]): readonly [string, string[]] => [
  process.platform === 'win32' ? 'npx.cmd' : 'npx',
  ['--yes', ...words],
];

function run(...words: readonly string[]): void {
  const [command, parameters] = npx(...words);
  const { status } = spawnSync(command, parameters, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

run('office-addin-dev-certs@3', 'install');
const [command, parameters] = npx(
  'http-server@14',
  'dist',
  '-p',
  PORT,
  '-c-1',
  '-S',
  '-C',
  join(CERTIFICATES, 'localhost.crt'),
  '-K',
  join(CERTIFICATES, 'localhost.key'),
);
const server = spawn(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' });
server.on('exit', (code) => process.exit(code ?? 0));
run('office-addin-debugging@7', 'start', 'manifest.xml', 'desktop', '--no-debug', '--no-live-reload');
