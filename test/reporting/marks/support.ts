import type { CellAddress, CellValue, MonthTable, SheetMarks, Summary } from '../../../src/model';
import { MARK_SIGNATURE, columnLetters, isCellError } from '../../../src/model';
import { markRules } from '../../../src/reporting/marks';
import { drawSummary } from '../../../src/reporting/summary';
import { SHEET } from '../../evaluation/support/table';
import { type Sheet, type Workbook, buildWorkbook, colouring } from '../../excel';
import { contentOf, settings } from '../summary/support';

type Grid = (string | number | boolean | null)[][];

/** The sheet a test table was read from: each cell that any measure names, and the units' names. */
function gridOf(table: MonthTable): Grid {
  const grid: Grid = [];
  const put = ({ row, column }: CellAddress, value: CellValue): void => {
    while (grid.length <= row) grid.push([]);
    const cells = grid[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = isCellError(value) ? value.error : value;
  };
  for (const { unit, nameCell, nameText, measures } of table.units) {
    put(nameCell, nameText ?? unit.name);
    for (const measure of Object.values(measures))
      for (const figure of Object.values(measure))
        if (typeof figure === 'object' && 'evidence' in figure)
          for (const { cell, value } of figure.evidence) put(cell, value);
  }
  const total = table.layouts[0]!.totalRow!;
  put({ sheet: SHEET, row: total, column: 1 }, 'Toàn huyện');
  return grid;
}

const addressOf = ({ top, bottom, left, right }: SheetMarks['rules'][number]['area']): string =>
  `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;

export interface MarkedWorkbook {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly marks: SheetMarks;
}

/** The month's sheet and its summary in an Excel that computes conditional formats. */
export function markedWorkbook(summary: Summary, table: MonthTable, sheetName?: string): MarkedWorkbook {
  const drawing = { ...drawSummary(summary, table, settings), ...(sheetName && { name: sheetName }) };
  const marks = markRules(summary, drawing, table);
  const workbook = buildWorkbook({
    sheets: [
      {
        name: SHEET,
        cells: gridOf(table),
        rules: marks.rules.map(({ area, formula, look }) => ({
          type: 'Custom' as const,
          range: addressOf(area),
          formula,
          format: { fillColor: look.fill },
        })),
      },
      {
        name: drawing.name,
        cells: contentOf(drawing).values.map((row) => row.map((v) => (isCellError(v) ? v.error : v))),
      },
    ],
  });
  return { workbook, sheet: workbook.sheet(SHEET), marks };
}

/** What is marked now: the unit of the row, the column's letters and the fill. */
export function marked(sheet: Sheet): string[] {
  const ours = colouring(sheet, (rule) => rule.formula.includes(MARK_SIGNATURE));
  return [...ours]
    .map(([address, { fillColor }]) => {
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const unit = sheet.cell(Number(digits) - 1, 1).value;
      return `${String(unit)} ${letters} ${fillColor}`;
    })
    .sort();
}
