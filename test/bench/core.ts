import { evaluateMonth } from '../../src/evaluation';
import type { Evaluation, SheetContent } from '../../src/model';
import { chooseMonth, readHistory, readMonth, surveySheets } from '../../src/reading';
import { resolveSettings } from '../../src/settings';

/** The whole core: survey, month, table, evaluation; what the pane and the command line run between reading and writing. */
export function review(sheets: readonly SheetContent[]): Evaluation {
  const settings = resolveSettings({ preset: 'letter-2023-08' });
  const choice = chooseMonth(surveySheets(sheets, settings), sheets.at(-1)?.name, {});
  if ('unclear' in choice) throw new Error(choice.unclear);
  const table = readMonth(sheets, choice, settings);
  return evaluateMonth(table, readHistory(undefined, settings.units, choice.period), settings);
}

/** One pass over the same cells: every text normalised and every number added up, as any program has to. */
export function onePass(sheets: readonly SheetContent[]): number {
  let sum = 0;
  const seen = new Map<string, number>();
  for (const { values } of sheets)
    for (const row of values)
      for (const value of row) {
        if (typeof value === 'number') sum += value;
        else if (typeof value === 'string') {
          const key = value.normalize('NFC').trim().toLowerCase();
          seen.set(key, (seen.get(key) ?? 0) + 1);
        }
      }
  return sum + seen.size;
}
