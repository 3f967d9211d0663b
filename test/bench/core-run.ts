import type { SheetContent } from '../../src/model';
import { criticise, onePass, read, review } from './core';
import { best, timed, type Cost } from './measure';
import { monthSheets, shapedSheets, wideSheet } from './sheets';

/** What a run in a process of its own tells. Milliseconds of CPU. */
export interface CoreCosts {
  readonly cells: number;
  readonly findings: number;
  readonly pass: number;
  readonly work: number;
}

/**
 * `core-run review|read UNITS MONTHS RUNS [INDICATORS LOW]`: the core, or reading alone, against one pass, in turns on
 * new sheets.
 */
async function run([what, ...numbers]: readonly string[]): Promise<CoreCosts> {
  const [units = 0, months = 0, runs = 0, indicators = 0, low = 0] = numbers.map(Number);
  const sheetsOf = (): SheetContent[] => {
    if (what === 'read') return [wideSheet(units)];
    return indicators > 0 ? shapedSheets(units, months, indicators, low) : monthSheets(units, months);
  };
  const [passes, works]: [Cost[], Cost[]] = [[], []];
  let cells = 0;
  let findings = 0;
  for (let i = 0; i < runs; i++) {
    const sheets = sheetsOf();
    cells = sheets.flatMap(({ values }) => values).reduce((sum, row) => sum + row.length, 0);
    // Twice: the first pass pays for texts that were only just put together.
    for (let pass = 0; pass < 2; pass++) passes.push(await timed(() => onePass(sheets)));
    works.push(
      await timed(() => {
        if (what === 'read') read(sheets);
        else findings = (indicators > 0 ? criticise : review)(sheets).findings.length;
      }),
    );
  }
  return { cells, findings, pass: best(passes).cpu, work: best(works).cpu };
}

void run(process.argv.slice(2)).then((costs) => console.log(JSON.stringify(costs)));
