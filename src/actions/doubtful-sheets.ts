import type { Problem } from '../model';
import type { PreparedYear } from './evaluate-year';

/** Sheets that stand for no month of the year, because their name and their title say different ones. */
export function doubtfulSheets({ months }: PreparedYear): readonly Problem[] {
  // They belong to the workbook, so every month's list has them all.
  const problems = months[0]?.prepared.problems ?? [];
  return problems.filter(({ code }) => code === 'month-contradiction');
}
