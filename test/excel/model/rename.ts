import { mapReferences } from '../formulas/tokens';
import { WHOLE_SHEET } from './area';
import type { Workbook } from './workbook';

/** Writes the new name into every formula, rule, chart and defined name that used the old one. */
export function renameInFormulas(workbook: Workbook, before: string, name: string) {
  const renamed = (formula: string) =>
    mapReferences(formula, (reference) =>
      reference.sheet?.toLowerCase() === before ? { ...reference, sheet: name } : reference,
    );
  const address = (text: string) => renamed(`=${text}`).slice(1);
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of [...sheet.stored(WHOLE_SHEET)])
      if (cell.formula !== undefined) sheet.put(row, column, { ...cell, formula: renamed(cell.formula) });
    for (const rule of sheet.rules) if (rule.formula !== '') rule.formula = renamed(rule.formula);
    for (const chart of sheet.charts) {
      chart.source = address(chart.source);
      chart.from &&= address(chart.from);
      chart.to &&= address(chart.to);
      for (const series of chart.series) {
        series.values &&= address(series.values);
        series.categories &&= address(series.categories);
      }
    }
  }
  for (const item of workbook.names) item.formula = renamed(item.formula);
}
