import { evaluateMonth } from '../../src/evaluation';
import type { CellValue, Evaluation, History, Letter, MonthTable, Period, Summary } from '../../src/model';
import { readMonth } from '../../src/reading';
import { composeLetter } from '../../src/reporting/letter';
import { buildSummary } from '../../src/reporting/summary';
import type { Settings } from '../../src/settings';
import { NO_HISTORY } from '../evaluation/support/history';
import { bodyTexts } from '../letters/comparison';
import { sheetOf } from '../reading/layouts/sheet';

export interface Made {
  readonly table: MonthTable;
  readonly evaluation: Evaluation;
  readonly summary: Summary;
  readonly letter: Letter;
  /** The body of the letter, a line for each paragraph. */
  readonly text: string;
}

/** The whole way of one sheet's cells: read, judged, summed up, written to a letter with its annex where wanted. */
export function madeFrom(
  rows: readonly (readonly CellValue[])[],
  period: Period,
  settings: Settings,
  history: History = NO_HISTORY,
): Made {
  const name = 'Bảng';
  const table = readMonth([sheetOf(name, rows)], { period, sheet: name }, settings);
  const evaluation = evaluateMonth(table, history, settings);
  const { summary } = buildSummary(evaluation, settings, { evaluatedAt: '01/10/2025 08:00' });
  const letter = composeLetter(summary, settings, table);
  return { table, evaluation, summary, letter, text: bodyTexts(letter).join('\n') };
}
