import type { Problem } from '../model';
import { fullAddress } from '../model';

export type Language = 'vi' | 'en';

/** A problem in words. `text` is one line that says all of it. */
export interface ProblemWords {
  readonly where: string;
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
  readonly text: string;
}

export function problemText(problem: Problem, _language: Language): ProblemWords {
  const where = problem.cell ? fullAddress(problem.cell) : '';
  return { where, found: '', expected: '', todo: '', text: `${where} ${problem.code}`.trim() };
}
