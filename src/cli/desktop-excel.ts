import { EXCEL_START } from '../messages/excel-start';

/** A program that was started and goes on. */
export interface Started {
  /** Its exit code, once it ends. */
  readonly ended: Promise<number>;
  stop(): void;
}

/** The computer, as far as trying the add-in in its Excel asks for it. */
export interface Machine {
  readonly system: NodeJS.Platform;
  /** The user's own folder. */
  readonly home: string;
  exists(path: string): boolean;
  /** Runs a program to its end without showing it. @returns its exit code */
  ask(command: string, words: readonly string[]): Promise<number>;
  /** The same, shown to the user. */
  run(command: string, words: readonly string[]): Promise<number>;
  start(command: string, words: readonly string[]): Started;
  /** Builds dist/ where that is needed. */
  build(): Promise<boolean>;
  say(text: string): void;
  complain(text: string): void;
}

const PORT = '3000';
/** What the Mac calls Excel; Windows knows it by its registration. */
const MAC_EXCEL = '/Applications/Microsoft Excel.app';
const WINDOWS_EXCEL = 'HKEY_CLASSES_ROOT\\Excel.Application';

/** Cannot be done here, or a tool failed. */
const NOT_HERE = 2;
const FAILED = 1;

/**
 * Puts the built add-in into desktop Excel: certificate, pages over https, sideloading. All by tools that npx fetches
 * when asked, so that nobody who only uses the product installs them. Stays until the pages are no longer served.
 *
 * @returns the exit code: 0 done, 1 a tool failed, 2 there is no desktop Excel and nothing was started
 */
export async function openInDesktopExcel(machine: Machine): Promise<number> {
  if (!(await hasExcel(machine))) return refuse(machine, NOT_HERE, EXCEL_START.noExcel.join('\n'));
  machine.say(EXCEL_START.building);
  if (!(await machine.build())) return refuse(machine, FAILED, EXCEL_START.buildFailed);
  machine.say(EXCEL_START.certificates);
  if ((await machine.run(...npx(machine, 'office-addin-dev-certs@3', 'install'))) !== 0)
    return refuse(machine, FAILED, EXCEL_START.certificatesFailed);

  const server = machine.start(...npx(machine, ...serverWords(machine)));
  machine.say(EXCEL_START.sideloading);
  const loading = machine.run(...npx(machine, ...SIDELOAD));
  const first = await Promise.race([loading, server.ended.then(() => 'server' as const)]);
  if (first === 'server') return refuse(machine, FAILED, EXCEL_START.serverStopped);
  if (first !== 0) {
    server.stop();
    return refuse(machine, FAILED, EXCEL_START.sideloadingFailed);
  }
  machine.say(EXCEL_START.ready);
  await server.ended;
  return 0;
}

const SIDELOAD = [
  'office-addin-debugging@7',
  'start',
  'manifest.xml',
  'desktop',
  '--no-debug',
  '--no-live-reload',
];

function serverWords(machine: Machine): string[] {
  const certificate = (kind: string): string => `${machine.home}/.office-addin-dev-certs/localhost.${kind}`;
  return [
    ...['http-server@14', 'dist', '-p', PORT, '-c-1'],
    ...['-S', '-C', certificate('crt'), '-K', certificate('key')],
  ];
}

async function hasExcel(machine: Machine): Promise<boolean> {
  if (machine.system === 'darwin')
    return machine.exists(MAC_EXCEL) || machine.exists(`${machine.home}${MAC_EXCEL}`);
  return machine.system === 'win32' && (await machine.ask('reg', ['query', WINDOWS_EXCEL])) === 0;
}

function npx({ system }: Machine, ...words: readonly string[]): [string, string[]] {
  const all = ['--yes', ...words];
  // Windows starts npx by its shell, which takes words apart at the blanks of a user's name.
  return system === 'win32' ? ['npx.cmd', all.map((word) => `"${word}"`)] : ['npx', all];
}

function refuse(machine: Machine, code: number, why: string): number {
  machine.complain(why);
  return code;
}
