import { evaluateMonth } from '../../src/evaluation';
import type { Evaluation, MonthTable, SheetContent } from '../../src/model';
import { chooseMonth, readHistory, readMonth, surveySheets } from '../../src/reading';
import { resolveSettings, ruleOf } from '../../src/settings';

const settings = resolveSettings({ preset: 'letter-2023-08' });

/** Reading alone: survey of the sheets, choice of the month, its table with the months beside it. */
export function read(sheets: readonly SheetContent[]): MonthTable {
  const choice = chooseMonth(surveySheets(sheets, settings), sheets.at(-1)?.name, {});
  if ('unclear' in choice) throw new Error(choice.unclear);
  return readMonth(sheets, choice, settings);
}

/** The core without commendation, so that findings grow with the units that do badly. */
export function criticise(sheets: readonly SheetContent[]): Evaluation {
  const rules = settings.rules.filter((entry) => ruleOf(entry).group !== 'commend');
  const table = read(sheets);
  return evaluateMonth(table, readHistory(undefined, table.period, settings, []), { ...settings, rules });
}

/** The whole core: what the pane and the command line run between reading the cells and writing. */
export function review(sheets: readonly SheetContent[]): Evaluation {
  const table = read(sheets);
  return evaluateMonth(table, readHistory(undefined, table.period, settings, []), settings);
}

/**
 * One pass that touches every cell of the same sheets, as any reader has to: a text is composed, put into lower case
 * and its blanks made single; a number is looked at together with its number format. Nothing is made of them.
 */
export function onePass(sheets: readonly SheetContent[]): number {
  let sum = 0;
  const seen = new Set<string>();
  for (const { values, numberFormats } of sheets)
    values.forEach((row, at) => {
      const formats = numberFormats[at];
      row.forEach((value, column) => {
        const format = formats?.[column] ?? 'General';
        if (typeof value === 'number') sum += format.endsWith('%') ? value * 100 : value;
        else if (typeof value === 'string')
          seen.add(value.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim());
      });
    });
  return sum + seen.size;
}
