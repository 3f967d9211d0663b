import { prepareEvaluation, writeEvaluation } from '../../src/actions/evaluate';
import type { BatchCount } from '../excel';
import { openInExcel } from '../support/excel-workbook';
import { sampleWorkbook } from '../support/workbook-from-xlsx';
import { perCell } from './peers/per-cell';
import { figure, table, times } from './table';

const SAMPLE = 'tu-ky-2023-08.xlsx';

interface Traffic {
  readonly trips: number;
  readonly actions: number;
  readonly bytes: number;
}

function trafficOf(batches: readonly BatchCount[]): Traffic {
  const sum = (of: (batch: BatchCount) => number): number =>
    batches.reduce((all, batch) => all + of(batch), 0);
  return {
    trips: batches.length,
    actions: sum(({ actions }) => actions),
    bytes: sum(({ requestBytes, responseBytes }) => requestBytes + responseBytes),
  };
}

/** Evaluating the August sample in Excel: what goes between the pane and Excel. */
export async function officeSection(): Promise<string> {
  const ours = openInExcel(await sampleWorkbook(SAMPLE, 'T8'));
  const prepared = await prepareEvaluation(ours.workbook, { now: '05/9/2023 09:30' });
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  await writeEvaluation(ours.workbook, prepared);

  const theirs = openInExcel(await sampleWorkbook(SAMPLE, 'T8'));
  await perCell(theirs.Excel.run.bind(theirs.Excel), prepared);

  const [own, cells] = [trafficOf(ours.host.batches), trafficOf(theirs.host.batches)];
  const row = (name: string, { trips, actions, bytes }: Traffic): string[] => [
    name,
    figure(trips),
    figure(actions),
    figure(bytes / 1000),
  ];
  return table([
    ['Way', 'Round trips', 'Actions', 'KB both ways'],
    row('the add-in', own),
    row('cell by cell, a sync per row', cells),
    [
      'ratio',
      times(own.trips / cells.trips),
      times(own.actions / cells.actions),
      times(own.bytes / cells.bytes),
    ],
  ]);
}
