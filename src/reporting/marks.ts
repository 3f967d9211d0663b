import type {
  CellArea,
  FindingGroup,
  MarkRule,
  MonthTable,
  SheetDrawing,
  SheetMarks,
  Summary,
} from '../model';
import { MARK_SIGNATURE, columnLetters, quoteSheet } from '../model';
import { HEAVIEST_FIRST, weightOf } from '../rules';
import { type HiddenRows, locate } from './marks/hidden-cells';
import { MARK_LOOKS } from './marks/looks';
import { type MarkTable, planMarks } from './marks/plan';

/**
 * The marks of a month on its metrics sheet, the heaviest first: a cell takes the first that holds and no other.
 *
 * No rule says "this cell". Each asks whether the row it stands on is one of the judged ones – the unit's name and every
 * figure findings rest on, looked up in hidden cells of the summary sheet – and whether its column is marked there. So a
 * mark may vanish when a row or figure changes, but it cannot come to stand on another unit.
 *
 * @param drawing the summary sheet as it is drawn, hidden cells included
 */
export function markRules(summary: Summary, drawing: SheetDrawing, table: MonthTable): SheetMarks {
  const located = planMarks(summary, table).flatMap((marks, index) => {
    const hidden = locate(drawing.rows, index, marks);
    return hidden ? [{ marks, hidden }] : [];
  });
  const rules = HEAVIEST_FIRST.flatMap((wanted) =>
    located.flatMap(({ marks, hidden }) =>
      marks.looks
        .filter(({ look }) => look === wanted)
        .map(({ look, columns }): MarkRule => {
          const formula = new Formula(marks, hidden, drawing.name).of(look, columns);
          return { area: areaOf(marks), formula, look: MARK_LOOKS[look] };
        }),
    ),
  );
  return { sheet: table.layouts[0]?.sheet ?? summary.sourceSheet, rules };
}

/** The same for all looks, so that Excel is asked for it once; outside its own columns a formula does not hold. */
function areaOf({ layout, marked }: MarkTable): CellArea {
  return {
    top: layout.firstRow,
    bottom: layout.lastRow,
    left: Math.min(...marked),
    right: Math.max(...marked),
  };
}

/**
 * One argument per function, for list separators differ between regions. Joining with "" makes both sides text: a
 * cleared cell is then not equal to 0.
 */
class Formula {
  private readonly sheet: string;
  private readonly row: number;

  constructor(
    private readonly marks: MarkTable,
    private readonly hidden: HiddenRows,
    summarySheet: string,
  ) {
    this.sheet = quoteSheet(summarySheet);
    this.row = marks.layout.firstRow + 1;
  }

  of(look: FindingGroup, columns: readonly number[]): string {
    return `=${[...this.unchanged(), this.marked(look, columns)].join('*')}>${MARK_SIGNATURE}`;
  }

  /**
   * For each run of columns: as many of its cells hold what they held as it has. Cells inserted in one column only move
   * a reference to that column alone, so such a cell must still lie in the row of the cell that is coloured.
   */
  private unchanged(): string[] {
    let offset = 1;
    return this.marks.compared.map(({ left, right }) => {
      const count = right - left + 1;
      const judged = this.judged(offset, offset + count - 1);
      offset += count;
      const own = count === 1 ? this.cell(left) : `${this.cell(left)}:${this.cell(right)}`;
      const isInRow = count === 1 ? `*${this.inRow(left)}` : '';
      return `(SUMPRODUCT(${this.named()}*(${judged}&""=${own}&"")${isInRow})=${count})`;
    });
  }

  /** The column is one of those that were marked so. */
  private marked(look: FindingGroup, columns: readonly number[]): string {
    const first = this.marks.rows[0] ? this.marks.rows[0].length - this.marks.marked.length : 0;
    const flags = columns.map((column) => {
      const offset = first + this.marks.marked.indexOf(column);
      return `(${this.judged(offset, offset)}=${weightOf(look)})*(COLUMN(${this.cell(column)})=COLUMN())`;
    });
    return `SUMPRODUCT(${this.named()}*(${flags.join('+')}))`;
  }

  private named(): string {
    const { nameColumn } = this.marks;
    return `(${this.judged(0, 0)}=TRIM(${this.cell(nameColumn)}))*${this.inRow(nameColumn)}`;
  }

  private inRow(column: number): string {
    return `(ROW(${this.cell(column)})=ROW())`;
  }

  private cell(column: number): string {
    return `$${columnLetters(column)}${this.row}`;
  }

  /** Hidden columns of the judged rows, counted from the unit's name. */
  private judged(from: number, to: number): string {
    const { firstColumn, firstRow, lastRow } = this.hidden;
    const [left, right] = [columnLetters(firstColumn + from), columnLetters(firstColumn + to)];
    return `${this.sheet}!$${left}$${firstRow + 1}:$${right}$${lastRow + 1}`;
  }
}
