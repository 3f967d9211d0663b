import { onePass, review } from './core';
import { best, timed, type Cost } from './measure';
import { monthSheets } from './sheets';
import { figure, table, times } from './table';

const SIZES = [
  { units: 35, months: 12, runs: 15 },
  { units: 3_400, months: 12, runs: 4 },
  { units: 34_000, months: 1, runs: 2 },
  { units: 34_000, months: 12, runs: 1 },
] as const;

/** The core review of ever more units, against one pass over the same cells. */
export async function coreSection(): Promise<string> {
  const rows: string[][] = [
    ['Units × months', 'Cells', 'Review, ms', 'µs per cell', 'One pass, ms', 'Ratio', 'Peak, MB'],
  ];
  for (const { units, months, runs } of SIZES) {
    const sheets = monthSheets(units, months);
    const cells = sheets.reduce(
      (sum, { values }) => sum + values.reduce((all, row) => all + row.length, 0),
      0,
    );
    const [passes, reviews]: [Cost[], Cost[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      passes.push(await timed(() => onePass(sheets)));
      reviews.push(await timed(() => review(sheets)));
    }
    const [pass, whole] = [best(passes), best(reviews)];
    rows.push([
      `${units.toLocaleString('en').replaceAll(',', ' ')} × ${months}`,
      figure(cells),
      figure(whole.wall),
      figure((whole.wall * 1000) / cells),
      figure(pass.wall),
      times(whole.wall / pass.wall),
      figure(whole.peak),
    ]);
  }
  return table(rows);
}
