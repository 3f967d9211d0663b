import { openInDesktopExcel, type Machine } from '../../src/cli/desktop-excel';

interface Computer {
  readonly system: NodeJS.Platform;
  readonly home?: string;
  readonly files?: readonly string[];
  /** Exit codes by a word of the command; 0 otherwise. */
  readonly codes?: Readonly<Record<string, number>>;
  readonly builds?: boolean;
  /** The server ends by itself before Excel is open. */
  readonly serverDies?: boolean;
}

/** A computer that starts nothing and writes down what it was asked to start. */
function computer({
  system,
  home = '/Users/lan',
  files = [],
  codes = {},
  builds = true,
  serverDies,
}: Computer) {
  const asked: string[] = [];
  const said: string[] = [];
  const complaints: string[] = [];
  let endServer: (code: number) => void = () => undefined;
  const line = (command: string, words: readonly string[]): string => [command, ...words].join(' ');
  const codeOf = (text: string): number =>
    Object.entries(codes).find(([word]) => text.includes(word))?.[1] ?? 0;
  const run = (command: string, words: readonly string[]): Promise<number> => {
    const text = line(command, words);
    asked.push(text);
    // A server that died is noticed while Excel is being opened.
    if (serverDies && text.includes('office-addin-debugging')) return new Promise(() => undefined);
    return Promise.resolve(codeOf(text));
  };
  const machine: Machine = {
    system,
    home,
    exists: (path) => files.includes(path),
    ask: run,
    run,
    start(command, words) {
      asked.push(line(command, words));
      const ended = new Promise<number>((resolve) => {
        endServer = resolve;
      });
      if (serverDies) endServer(1);
      return { ended, stop: () => asked.push('stop') };
    },
    build: () => {
      asked.push('build');
      return Promise.resolve(builds);
    },
    say: (text) => {
      said.push(text);
      // The user presses Ctrl+C as soon as Excel is there.
      if (text.startsWith('Excel đã mở')) endServer(0);
    },
    complain: (text) => complaints.push(text),
  };
  return { machine, asked, said, complaints };
}

const MAC: Computer = { system: 'darwin', files: ['/Applications/Microsoft Excel.app'] };
const WINDOWS: Computer = { system: 'win32', home: 'C:\\Users\\Nguyễn Lan' };

it.each([
  ['Linux', { system: 'linux' }, []],
  ['a Mac without Excel', { system: 'darwin' }, []],
  [
    'Windows without Excel',
    { ...WINDOWS, codes: { reg: 1 } },
    ['reg query HKEY_CLASSES_ROOT\\Excel.Application'],
  ],
] as [string, Computer, string[]][])(
  '%s: says so, builds and starts nothing, exits with 2',
  async (_, of, only) => {
    const { machine, asked, complaints } = computer(of);
    expect(await openInDesktopExcel(machine)).toBe(2);
    expect(asked).toEqual(only);
    expect(complaints.join()).toMatch(/không có Excel để bàn.*chưa cài hay chạy gì.*npm start/s);
  },
);

it('on a Mac: certificate, pages over https, Excel, until the user stops it', async () => {
  const { machine, asked, said, complaints } = computer(MAC);
  expect(await openInDesktopExcel(machine)).toBe(0);
  const folder = '/Users/lan/.office-addin-dev-certs';
  expect(asked).toEqual([
    'build',
    'npx --yes office-addin-dev-certs@3 install',
    `npx --yes http-server@14 dist -p 3000 -c-1 -S -C ${folder}/localhost.crt -K ${folder}/localhost.key`,
    'npx --yes office-addin-debugging@7 start manifest.xml desktop --no-debug --no-live-reload',
  ]);
  expect(said.at(-1)).toMatch(/Dữ liệu › Đánh giá.*Ctrl\+C/);
  expect(complaints).toEqual([]);
});

it('on Windows: a blank in the user’s name takes no word apart', async () => {
  const { machine, asked } = computer(WINDOWS);
  expect(await openInDesktopExcel(machine)).toBe(0);
  expect(asked[2]).toMatch(/^npx\.cmd "--yes" "office-addin-dev-certs@3" "install"$/);
  expect(asked[3]).toContain('"C:\\Users\\Nguyễn Lan/.office-addin-dev-certs/localhost.crt"');
});

it.each([
  ['the page cannot be built', { ...MAC, builds: false }, /npm run build/, 'build'],
  ['the certificate is refused', { ...MAC, codes: { 'dev-certs': 1 } }, /chứng chỉ/, 'install'],
  [
    'Excel does not take the add-in',
    { ...MAC, codes: { debugging: 3 } },
    /nạp manifest\.xml bằng tay/,
    'stop',
  ],
  ['the port is taken', { ...MAC, serverDies: true }, /cổng 3000/, 'live-reload'],
] as [string, Computer, RegExp, string][])(
  'when %s it says so, starts no more and exits with 1',
  async (_, of, words, last) => {
    const { machine, asked, said, complaints } = computer(of);
    expect(await openInDesktopExcel(machine)).toBe(1);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(words);
    expect(asked.at(-1)).toContain(last);
    expect(said.join()).not.toContain('Excel đã mở');
  },
);
