import type { CellEdits } from '../../model';
import type { DrawnSheet } from './drawn-sheet';
import { literalText } from './text';

type Edit = CellEdits['cells'][number];

/** Queues single cells on a sheet that belongs to people: neighbours in one write, formats as they are. */
export function queueEdits({ sheet }: DrawnSheet, { cells }: CellEdits): void {
  for (const run of runsOf(cells)) {
    const [first] = run;
    if (!first) continue;
    sheet.getRangeByIndexes(first.row, first.column, 1, run.length).values = [run.map(inputOf)];
  }
}

/** In a written array null would mean "leave as it is". */
const inputOf = ({ value }: Edit): string | number =>
  typeof value === 'string' ? literalText(value) : (value ?? '');

function runsOf(cells: readonly Edit[]): Edit[][] {
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return inOrder.reduce<Edit[][]>((runs, cell) => {
    const last = runs.at(-1)?.at(-1);
    if (last && last.row === cell.row && last.column + 1 === cell.column) runs.at(-1)?.push(cell);
    else runs.push([cell]);
    return runs;
  }, []);
}
