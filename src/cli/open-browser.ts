import { spawn } from 'node:child_process';

/** Opens a page in the user's browser. @returns false where there is no screen to show one on */
export function openBrowser(
  address: string,
  system: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): boolean {
  const [command, ...words] = commandFor(system, environment);
  if (command === undefined) return false;
  const child = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  // No such program: the address has been printed and can be opened by hand.
  child.on('error', () => undefined);
  child.unref();
  return true;
}

/** @returns the command's words before the address; none where there is no screen */
export function commandFor(system: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
  if (system === 'win32') return ['cmd', '/c', 'start', ''];
  if (system === 'darwin') return ['open'];
  const screen = environment['DISPLAY'] || environment['WAYLAND_DISPLAY'];
  return screen && !environment['CI'] ? ['xdg-open'] : [];
}
