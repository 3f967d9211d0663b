import { EMPTY_PLAN, type Period, type WritePlan } from '../model';
import { Book, type BookCells } from '../reporting/history/book';
import { drawBook } from '../reporting/history/draw-book';
import { ladderBook } from './history-of';
import type { OpenWorkbook } from './open-workbook';

/** The plan that adds one row to "Sổ theo dõi", below what is there or in a new one. */
export function addToBook(open: OpenWorkbook, period: Period, cells: BookCells): WritePlan {
  const { content, sheet, history } = ladderBook(open, period);
  if (!content || !history.layout) return { ...EMPTY_PLAN, drawings: [drawBook(sheet, [cells])] };
  const book = new Book(content, history.layout);
  book.append(cells);
  return { ...EMPTY_PLAN, ...book.plan() };
}
