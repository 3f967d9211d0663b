import { WorkbookError } from '../port';

/** The file is broken at `where` (a part's name or the container). */
export function damaged(where: string, cause?: unknown): WorkbookError {
  return new WorkbookError('damaged', where, cause === undefined ? undefined : { cause });
}

export function tooLarge(where: string): WorkbookError {
  return new WorkbookError('too-large', where);
}
