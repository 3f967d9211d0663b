import type { MarkRule, MonthTable, SheetDrawing, SheetMarks, Summary } from '../model';
import { MARK_SIGNATURE, columnLetters, quoteSheet } from '../model';
import { type HiddenRows, locate } from './marks/hidden-cells';
import { MARK_LOOKS } from './marks/looks';
import { type MarkTable, planMarks } from './marks/plan';

/**
 * The marks of a month on its metrics sheet, the heaviest first: a cell takes the first that holds and no other.
 *
 * No rule says "this cell". Each asks whether the row it stands on is one of the judged ones – the unit's name and every
 * figure of that row the finding rests on, looked up in hidden cells of the summary sheet. So a mark may vanish when
 * a row or figure changes, but it cannot come to stand on another unit.
 *
 * @param drawing the summary sheet as it is drawn, hidden cells included
 */
export function markRules(summary: Summary, drawing: SheetDrawing, table: MonthTable): SheetMarks {
  const rules = planMarks(summary, table).flatMap((marks, index): MarkRule[] => {
    const hidden = locate(drawing.rows, index, marks);
    if (!hidden) return [];
    return [
      {
        area: {
          top: marks.layout.firstRow,
          bottom: marks.layout.lastRow,
          left: marks.column,
          right: marks.column,
        },
        formula: formula(marks, hidden, drawing.name),
        look: MARK_LOOKS[marks.look],
      },
    ];
  });
  return { sheet: table.layouts[0]?.sheet ?? summary.sourceSheet, rules };
}

/**
 * One argument per function, for list separators differ between regions. Joining with "" makes both sides text: a
 * cleared cell is then not equal to 0. Cells inserted in one column only move its references and not the others: each
 * must still lie in the row of the cell that is coloured.
 */
function formula(marks: MarkTable, hidden: HiddenRows, summarySheet: string): string {
  const sheet = quoteSheet(summarySheet);
  const conditions = marks.compared.map((column, i) => {
    const letters = columnLetters(hidden.firstColumn + i);
    const judged = `${sheet}!$${letters}$${hidden.firstRow + 1}:$${letters}$${hidden.lastRow + 1}`;
    const own = `$${columnLetters(column)}${marks.layout.firstRow + 1}`;
    return `(${judged}&""=${i === 0 ? `TRIM(${own})` : own}&"")*(ROW(${own})=ROW())`;
  });
  return `=SUMPRODUCT(1*${conditions.join('*')})>${MARK_SIGNATURE}`;
}
