import { type CellFormat, isPlain, plainFormat } from './cell-format';

/** What a cell holds. Errors are their code as text ("#N/A"); an empty cell is null. */
export type CellValue = null | string | number | boolean;

export interface Cell {
  readonly value: CellValue;
  /** With its leading "=", in en-US. */
  readonly formula?: string;
  /** Text entered behind a leading apostrophe. */
  readonly quoted?: true;
  readonly format: CellFormat;
}

export const emptyCell: Cell = Object.freeze({ value: null, format: plainFormat });

const errorCodes = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!'] as const;
type ErrorCode = (typeof errorCodes)[number];
export const isErrorCode = (value: unknown): value is ErrorCode =>
  (errorCodes as readonly unknown[]).includes(value);

export const hasContent = (cell: Cell) => cell.value !== null || cell.formula !== undefined;
export const isWorthKeeping = (cell: Cell) => hasContent(cell) || !isPlain(cell.format);
