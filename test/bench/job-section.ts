import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, builtCommandLine, ROOT } from './build';
import { best, ran, type Cost } from './measure';
import { figure, table, times } from './table';

const SAMPLE = join(ROOT, 'assets/samples/tu-ky-2023-08.xlsx');
const RUNS = 5;
const PEERS = {
  'open-and-save': './test/bench/peers/open-and-save.ts',
  'exceljs-docx': './test/bench/peers/exceljs-docx.ts',
} as const;

/** File → marked workbook and letter, in processes of their own, start included. */
export async function jobSection(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'danh-gia-bench-'));
  try {
    await built(PEERS, join(folder, 'peers'));
    await builtCommandLine(join(folder, 'ours'));
    await cp(join(folder, 'ours'), join(folder, 'bare'), {
      recursive: true,
      filter: (file) => !file.endsWith('.compiled'),
    });
    const script = (name: string): string => join(folder, 'peers', `${name}.js`);
    const ours = (built: string): Promise<Cost> =>
      ran(join(folder, built, 'cli.js'), [SAMPLE, '--json', '--out', join(folder, 'b')]);
    const programs = {
      'node, nothing else': () => ran('-e', ['0']),
      'open and save, 40 paragraphs': () => ran(script('open-and-save'), [SAMPLE, join(folder, 'a')]),
      'the command line': () => ours('ours'),
      'the same without its compiled form': () => ours('bare'),
      'exceljs + docx script': () =>
        ran(script('exceljs-docx'), [SAMPLE, join(folder, 'c')], { BENCH_RUN: 'exceljs-docx' }),
    };
    const costs = new Map<string, Cost[]>();
    // In turns, so that a busy moment of the machine hits all of them.
    for (let run = 0; run < RUNS; run++)
      for (const [name, act] of Object.entries(programs))
        costs.set(name, [...(costs.get(name) ?? []), await act()]);
    const own = best(costs.get('the command line') ?? []);
    return table([
      ['Program', 'Wall, ms', 'CPU, ms', 'Peak, MB', 'Ours / it, wall', 'Ours / it, CPU'],
      ...[...costs].map(([name, all]) => {
        const { wall, cpu, peak } = best(all);
        return [name, figure(wall), figure(cpu), figure(peak), times(own.wall / wall), times(own.cpu / cpu)];
      }),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
