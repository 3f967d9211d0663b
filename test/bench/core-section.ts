import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from './build';
import type { CoreCosts } from './core-run';
import { heard } from './measure';
import { figure, table, times } from './table';

const REVIEWS = [
  { units: 35, months: 12, runs: 40 },
  { units: 3_400, months: 12, runs: 6 },
  { units: 34_000, months: 1, runs: 4 },
  { units: 34_000, months: 12, runs: 2 },
] as const;
const READINGS = [
  { units: 100, months: 1, runs: 60 },
  { units: 1_000, months: 1, runs: 30 },
  { units: 10_000, months: 1, runs: 12 },
] as const;

/** What grows tenfold or fourfold, all else the same. */
const GROWTHS = [
  { what: 'units, 340 to 3 400', by: 10, from: size(340, 4, 4, 10), to: size(3_400, 4, 4, 10) },
  { what: 'months, 1 to 10', by: 10, from: size(1_000, 1, 4, 10), to: size(1_000, 10, 4, 10) },
  { what: 'indicators, 2 to 8', by: 4, from: size(3_400, 4, 2, 10), to: size(3_400, 4, 8, 10) },
  {
    what: 'findings, 3 to 30 units of a hundred do badly',
    by: undefined,
    from: size(3_400, 4, 4, 3),
    to: size(3_400, 4, 4, 30),
  },
] as const;

interface Size {
  readonly units: number;
  readonly months: number;
  readonly runs: number;
  readonly indicators?: number;
  readonly low?: number;
}

function size(units: number, months: number, indicators: number, low: number): Size {
  return { units, months, indicators, low, runs: 8 };
}

interface Measured extends CoreCosts {
  readonly units: number;
  readonly months: number;
  readonly peak: number;
}

/** Every size in a process of its own, so that none profits or suffers from the one before. */
async function measured(what: 'review' | 'read', sizes: readonly Size[]): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'danh-gia-bench-'));
  try {
    await built({ 'core-run': './test/bench/core-run.ts' }, folder);
    const all: Measured[] = [];
    for (const { units, months, runs, indicators = 0, low = 0 } of sizes) {
      const words = [what, units, months, runs, indicators, low].map(String);
      const { cost, out } = await heard(join(folder, 'core-run.js'), words);
      all.push({ ...(JSON.parse(out) as CoreCosts), units, months, peak: cost.peak });
    }
    return all;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function costsOf({ cells, pass, work, peak }: Measured): string[] {
  return [
    figure(cells),
    figure(work),
    figure((work * 1000) / cells),
    figure(pass),
    times(work / pass),
    figure(peak),
  ];
}

const HEADINGS = ['µs per cell', 'One pass, ms', 'Ratio', 'Peak, MB'];
const grouped = (units: number): string => units.toLocaleString('en').replaceAll(',', ' ');

/** The core review of ever more units, against one pass over the same cells. */
export async function coreSection(): Promise<string> {
  const rows = (await measured('review', REVIEWS)).map((size) => [
    `${grouped(size.units)} × ${size.months}`,
    ...costsOf(size),
  ]);
  return table([['Units × months', 'Cells', 'Review, ms', ...HEADINGS], ...rows]);
}

/** Reading a sheet of forty columns with ever more units, and what ten times the rows cost. */
export async function readingSection(): Promise<string> {
  const sizes = await measured('read', READINGS);
  const rows = sizes.map((size, at) => {
    const before = sizes[at - 1];
    return [grouped(size.units), ...costsOf(size), before ? times(size.work / before.work) : ''];
  });
  return table([['Units', 'Cells', 'Reading, ms', ...HEADINGS, '10 × rows'], ...rows]);
}

/** What the core costs more where one thing grows, against what it would if the cost grew as that does. */
export async function growthSection(): Promise<string> {
  const rows: string[][] = [];
  for (const { what, by, from, to } of GROWTHS) {
    const [small, large] = await measured('review', [from, to]);
    if (!small || !large) throw new Error('nothing was measured');
    const grown = large.work / small.work;
    rows.push([
      what,
      ...[small.cells, large.cells, small.findings, large.findings, small.work, large.work].map(figure),
      times(grown),
      times(grown / (by ?? large.findings / small.findings)),
    ]);
  }
  const heading = ['Grows', 'Cells', 'to', 'Findings', 'to', 'Review, ms', 'to', 'Cost', 'Cost / linear'];
  return table([heading, ...rows]);
}
