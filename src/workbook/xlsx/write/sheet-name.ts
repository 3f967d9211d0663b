import { WorkbookError } from '../../port';

/** Excel refuses such names; a file that has one all the same counts as broken. */
export function requireSheetName(name: string): void {
  const wrong =
    name.length === 0 ||
    name.length > 31 ||
    /[\\/?*:[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'");
  if (wrong) throw new WorkbookError('host-failed', name);
}
