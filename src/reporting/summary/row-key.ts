import type { Finding } from '../../model';

/** What a row of the summary is about, the same from evaluation to evaluation. */
export function findingKey(finding: Pick<Finding, 'rule' | 'unit' | 'indicator'>): string {
  return [finding.rule, finding.unit.key, finding.indicator ?? ''].join('|');
}

const HAND = 'hand|';

export const isHandKey = (key: string): boolean => key.startsWith(HAND);

/** A key for a row or paragraph the officer added, the lowest that is free. */
export function freeHandKey(used: ReadonlySet<string>): string {
  for (let n = 1; ; n++) if (!used.has(`${HAND}${n}`)) return `${HAND}${n}`;
}
