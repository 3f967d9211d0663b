import { onePass, read, review } from './core';
import { best, timed, type Cost } from './measure';
import { monthSheets, wideSheet } from './sheets';

/** What a run in a process of its own tells. Milliseconds of CPU. */
export interface CoreCosts {
  readonly cells: number;
  readonly pass: number;
  readonly work: number;
}

/** `core-run review|read UNITS MONTHS RUNS`: the core, or reading alone, against one pass, in turns on new sheets. */
async function run([what, ...numbers]: readonly string[]): Promise<CoreCosts> {
  const [units = 0, months = 0, runs = 0] = numbers.map(Number);
  const [passes, works]: [Cost[], Cost[]] = [[], []];
  let cells = 0;
  for (let i = 0; i < runs; i++) {
    const sheets = what === 'read' ? [wideSheet(units)] : monthSheets(units, months);
    cells = sheets.flatMap(({ values }) => values).reduce((sum, row) => sum + row.length, 0);
    // Twice: the first pass pays for texts that were only just put together.
    for (let pass = 0; pass < 2; pass++) passes.push(await timed(() => onePass(sheets)));
    works.push(await timed(() => (what === 'read' ? read(sheets) : review(sheets))));
  }
  return { cells, pass: best(passes).cpu, work: best(works).cpu };
}

void run(process.argv.slice(2)).then((costs) => console.log(JSON.stringify(costs)));
