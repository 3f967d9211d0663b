import type { Area } from '../model/area';
import type { CellValue } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { Expression } from './parse';
import type { Operand } from './values';

/** Where a formula stands, and how far it was carried from the cell it was written for. */
export interface Place {
  readonly sheet: Sheet;
  readonly rows: number;
  readonly columns: number;
  /** The cell that is computed: what ROW() and COLUMN() answer. */
  readonly cell: { readonly row: number; readonly column: number };
  /** Value of a cell; formulas in it are computed. */
  readonly value: (sheet: Sheet, row: number, column: number) => CellValue;
  /** Ranges already read in this computation, by sheet and address. */
  readonly ranges: Map<string, CellValue[][]>;
  /** What was computed for another cell of the same row and holds for this one too; for formulas set to many cells. */
  readonly inRow?: Map<Expression, { readonly row: number; readonly value: Operand }>;
}

export interface Evaluation {
  readonly place: Place;
  evaluate(expression: Expression): Operand;
  /** The area a reference names here, with its sheet. */
  locate(expression: Expression): { sheet: Sheet; area: Area };
}
