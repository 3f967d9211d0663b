import type { RuleId } from '../../model';
import { formsKeyOf, hasOwnWords } from '../../reporting/letter/row-wording';
import {
  indicatorsOf,
  pathName,
  presetSettings,
  ruleOf,
  type RuleSettings,
  type Settings,
} from '../../settings';

/** A sentence of the letter that belongs to a rule. */
export interface WordingPlace {
  readonly path: readonly string[];
  readonly label: string;
  readonly text: string;
  /** As the set of rules has it. */
  readonly usual: string;
}

/**
 * Every sentence the letter may say a rule with: the rule's own, those of what its row compares with for indicators
 * its own do not speak of, or both; and what is asked for.
 */
export function wordingOf(entry: RuleSettings, settings: Settings): readonly WordingPlace[] {
  const { rule } = entry;
  const indicators = ruleOf(entry).scope === 'together' ? [null] : indicatorsOf(entry);
  const isOwn = indicators.map((indicator) => hasOwnWords(rule, indicator, settings));
  return [
    ...(isOwn.includes(true) ? ownPlaces(entry, settings) : []),
    ...(isOwn.includes(false) ? comparedPlaces(entry, settings) : []),
  ];
}

/** What is put together from what the row compares with; an office may word it for a single rule. */
function comparedPlaces(entry: RuleSettings, settings: Settings): readonly WordingPlace[] {
  const { comparisons } = settings.letter;
  const rule = ruleOf(entry);
  const [key, side] = [formsKeyOf(rule), rule.group === 'commend' ? 'better' : 'worse'] as const;
  const forms = { ...presetSettings(settings.preset).letter.comparisons[key]?.[side] };
  const own = { ...forms, ...comparisons[key]?.[side], ...comparisons[entry.rule]?.[side] };
  return placesIn(own, ['comparisons', entry.rule, side], forms);
}

function ownPlaces(entry: RuleSettings, settings: Settings): readonly WordingPlace[] {
  const { letter } = settings;
  const usual = presetSettings(settings.preset).letter;
  const sentences = [entry.rule, `${entry.rule}Month`].flatMap((id) =>
    placesIn(atId(letter.rules, id), ['rules', id], atId(usual.rules, id)),
  );
  // Of each of its indicators the first that fits is asked.
  const asked = indicatorsOf(entry).map((indicator) =>
    letter.requests.findIndex(
      ({ rules, indicators }) =>
        rules.includes(entry.rule) && (indicators.length === 0 || indicators.includes(indicator)),
    ),
  );
  const requests = [...new Set(asked)].flatMap((at): WordingPlace[] => {
    const request = letter.requests[at];
    if (!request) return [];
    const path = ['requests', String(at + 1), 'text'];
    const about = indicatorsOf(entry).filter((_, i) => asked[i] === at);
    const names = about.map((id) => letter.indicators[id]?.short ?? id).join(', ');
    const label = [pathName(path.slice(0, 1)), names].filter(Boolean).join(': ');
    return [{ path, label, text: request.text, usual: usual.requests[at]?.text ?? request.text }];
  });
  return [...sentences, ...requests];
}

const atId = (rules: object, id: RuleId): unknown => Object.entries(rules).find(([key]) => key === id)?.[1];

/** How something is laid out is no sentence. */
const LAYOUT: ReadonlySet<string> = new Set(['layout', 'list', 'detailList', 'details']);

function placesIn(value: unknown, path: readonly string[], usual: unknown): WordingPlace[] {
  if (typeof value === 'string') {
    const label = pathName(path).split(' > ').slice(2).join(', ');
    return [{ path, label, text: value, usual: typeof usual === 'string' ? usual : value }];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    LAYOUT.has(key) ? [] : placesIn(below, [...path, key], isObject(usual) ? usual[key] : undefined),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The sentences that were typed otherwise than they stand. */
export function changedPlaces(
  places: readonly WordingPlace[],
  typed: ReadonlyMap<string, string>,
): readonly (readonly [readonly string[], string])[] {
  return places.flatMap(({ path, text }) => {
    const now = typed.get(path.join('.'));
    return now === undefined || now === text ? [] : [[path, now] as const];
  });
}

/** Changed sentences as a settings file writes them. */
export function wordingChanges(changed: readonly (readonly [readonly string[], string])[]): unknown {
  const letter: Record<string, unknown> = {};
  for (const [path, text] of changed) place(letter, path, text);
  return { letter };
}

function place(tree: Record<string, unknown>, [key = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) {
    tree[key] = text;
    return;
  }
  const known = tree[key];
  const below: Record<string, unknown> = isObject(known) ? { ...known } : {};
  tree[key] = below;
  place(below, rest, text);
}
