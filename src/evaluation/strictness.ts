import type { Finding, UnitMonth } from '../model';
import type { RuleSettings, Settings } from '../settings';
import { groupOf } from './groups';

/**
 * Whom the letter names: from the rule's margin on, and only so many of the worst (of the commended, the best). Equal
 * ones are named together. The others stay findings without the x, and are marked all the same.
 *
 * @param rows the units' rows, by key
 */
export function withinLimits(
  findings: readonly Finding[],
  settings: Settings,
  rows: ReadonlyMap<string, UnitMonth>,
): readonly Finding[] {
  const limits = new Map(settings.rules.map((entry) => [entry.rule, entry]));
  const named = new Map<Finding, boolean>();
  for (const list of listsOf(findings, settings, rows)) {
    const limit = limits.get(list[0]?.rule ?? '');
    if (limit) for (const finding of list) named.set(finding, isNamed(finding, list, limit));
  }
  return findings.map((finding) =>
    finding.inLetter && named.get(finding) === false ? { ...finding, inLetter: false } : finding,
  );
}

/** Findings of one rule, indicator and comparison group. */
function listsOf(
  findings: readonly Finding[],
  settings: Settings,
  rows: ReadonlyMap<string, UnitMonth>,
): readonly (readonly Finding[])[] {
  const lists = new Map<string, Finding[]>();
  for (const finding of findings) {
    const row = rows.get(finding.unit.key);
    const group = row ? groupOf(row, settings) : '';
    const key = [finding.rule, finding.indicator ?? '', group].join('|');
    const list = lists.get(key);
    if (list) list.push(finding);
    else lists.set(key, [finding]);
  }
  return [...lists.values()];
}

function isNamed(finding: Finding, list: readonly Finding[], { margin, only }: RuleSettings): boolean {
  const distance = distanceOf(finding);
  if (distance === null) return true;
  if (margin !== undefined && distance < margin) return false;
  if (only === undefined) return true;
  return list.filter((other) => (distanceOf(other) ?? 0) > distance).length < only;
}

/** How far it is beyond what it was judged by: the farther, the worse, or of the commended the better. */
function distanceOf({ values }: Finding): number | null {
  if (!values) return null;
  if (values.gap !== null) return Math.abs(values.gap);
  return values.count;
}
