import type { FindingGroup } from '../model';
import type { ComparedWith } from './rule';

/** The order people read findings in: lists, columns, rows of the summary. */
export const GROUPS: readonly FindingGroup[] = ['commend', 'low', 'warn'];

/** What weighs most first: a cell or name that is in several groups looks like the heaviest. */
export const HEAVIEST_FIRST: readonly FindingGroup[] = ['warn', 'low', 'commend'];

export function weightOf(group: FindingGroup): number {
  return HEAVIEST_FIRST.length - HEAVIEST_FIRST.indexOf(group);
}

/** What had to be reached or done, and was not, looks like a warning's figure. */
const DUTIES: ReadonlySet<ComparedWith> = new Set(['target', 'zero', 'full']);

/** How the figure of a finding looks; a name looks as heavy as its finding's group. */
export function lookOfFigure(group: FindingGroup, compared: ComparedWith | null): FindingGroup {
  if (group === 'commend') return 'commend';
  return group === 'warn' || (compared !== null && DUTIES.has(compared)) ? 'warn' : 'low';
}
