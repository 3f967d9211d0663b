import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { buildPage, needsBuild } from './build-page';
import { openInDesktopExcel, type Machine, type Started } from './desktop-excel';
import { processTerminal } from './terminal';

const ROOT = join(__dirname, '..', '..');
const isWindows = process.platform === 'win32';

function start(command: string, words: readonly string[], stdio: 'inherit' | 'ignore'): Started {
  // A command file of Windows is only started by its shell.
  const child = spawn(command, words, { cwd: ROOT, stdio, shell: isWindows && command.endsWith('.cmd') });
  const ended = new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 0));
  });
  return { ended, stop: () => void child.kill() };
}

const machine: Machine = {
  system: process.platform,
  home: homedir(),
  exists: existsSync,
  ask: (command, words) => start(command, words, 'ignore').ended,
  run: (command, words) => start(command, words, 'inherit').ended,
  start: (command, words) => start(command, words, 'inherit'),
  build: async () => !(await needsBuild(ROOT)) || buildPage(ROOT),
  say: (text) => processTerminal.out(`${text}\n`),
  complain: (text) => processTerminal.err(`${text}\n`),
};

void openInDesktopExcel(machine).then((code) => {
  process.exitCode = code;
});
