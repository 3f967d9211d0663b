import { periodKey } from '../model';
import type { IndicatorId, RuleId } from '../model';
import { ownRowOf, ownRule } from '../rules';
import { choicesIn } from './fields';
import type { AuthorityPatch, AuthoritySettings } from './fields';
import type { IndicatorPatch, LadderPatch, RulePatch, SettingsPatch } from './patch';
import { RULE_IDS, ruleDefinition } from './presets/rules';
import type {
  Dated,
  GivenTarget,
  IndicatorSettings,
  LadderSettings,
  ReadingSettings,
  RuleSettings,
  Settings,
} from './settings';
import { applyWording, sameData } from './wording-changes';

/** The settings with an office's changes laid over them; its preset is left to the caller. */
export function applyPatch(settings: Settings, patch: SettingsPatch): Settings {
  const indicators = ordered(
    mergeIndicators(settings.indicators, patch.indicators ?? []),
    patch.indicatorOrder ?? [],
    ({ id }) => id,
  );
  return {
    ...settings,
    ...choicesIn(patch),
    indicators,
    rules: ordered(
      mergeRules(settings.rules, patch.rules ?? {}).map((entry) => facingBetter(entry, indicators)),
      patch.ruleOrder ?? [],
      ({ rule }) => rule,
    ),
    ladder: mergeLadder(settings.ladder, patch.ladder ?? {}),
    units: patch.units ?? settings.units,
    reading: mergeReading(settings.reading, patch.reading ?? {}),
    authority: mergeAuthority(settings.authority, patch.authority ?? {}),
    letter: applyWording(settings.letter, patch.indicators ?? [], patch.wording ?? []),
  };
}

function mergeIndicators(
  known: readonly IndicatorSettings[],
  patches: readonly IndicatorPatch[],
): readonly IndicatorSettings[] {
  const merged = new Map(known.map((indicator) => [indicator.id, indicator]));
  for (const { id, enabled, kind, better, units, headers, bands, windowStart = [], target = [] } of patches) {
    const known = merged.get(id);
    const isOfKind = known !== undefined && (kind === undefined || kind === known.kind);
    const before = isOfKind ? known : newIndicator(id, kind ?? 'rate');
    merged.set(id, {
      ...before,
      id,
      kind: kind ?? before.kind,
      enabled: enabled ?? before.enabled,
      better: better ?? before.better,
      units: units ?? before.units,
      headers: headers ?? before.headers,
      bands: bands ?? before.bands,
      windowStart: [...before.windowStart, ...windowStart],
      target: givenIn([...before.target, ...target]),
    });
  }
  return [...merged.values()];
}

/** The targets that are left once those taken back are gone. */
export function givenIn(targets: NonNullable<IndicatorPatch['target']>): readonly GivenTarget[] {
  return targets.reduce<readonly GivenTarget[]>((given, { value, ...entry }) => {
    const months = ({ from, to }: Dated<unknown>): unknown => ({ from, to });
    if (value !== null) return [...given, { ...entry, value }];
    return given.filter((one) => !sameData(months(one), months({ ...entry, value })));
  }, []);
}

/** An indicator no preset knows, before anything else is said of it. */
export function newIndicator(id: IndicatorId, kind: IndicatorSettings['kind']): IndicatorSettings {
  const windowStart = kind === 'note' ? [] : [{ value: 1 }];
  return {
    id,
    kind,
    enabled: true,
    units: 'all',
    headers: [],
    windowStart,
    target: [],
    builtInTarget: [],
    better: 'higher',
    maximum: null,
    unit: null,
    mayExceed100: false,
    standsFor: [],
    bands: [],
  };
}

function ordered<Entry>(
  entries: readonly Entry[],
  first: readonly string[],
  idOf: (entry: Entry) => string,
): readonly Entry[] {
  const named = first.flatMap((id) => entries.filter((entry) => idOf(entry) === id));
  return [...named, ...entries.filter((entry) => !first.includes(idOf(entry)))];
}

function mergeRules(
  rules: readonly RuleSettings[],
  patches: Readonly<Record<RuleId, RulePatch>>,
): readonly RuleSettings[] {
  const known = rules.map(({ rule }) => rule);
  const ids = Object.keys(patches).reduce(
    (order, id) => (order.includes(id) ? order : placed(order, id)),
    known,
  );
  return ids.flatMap((id) => {
    const before = rules.find(({ rule }) => rule === id);
    const patch = patches[id];
    if (patch === undefined) return before ? [before] : [];
    if (patch === false) return [];
    const start = (patch.row ? undefined : before) ?? ruleDefinition(id, patch.row);
    return start ? [withoutNoLimits({ ...start, ...patch })] : [];
  });
}

/** A rule of the product comes before those it precedes in the table, others last. */
function placed(order: readonly RuleId[], id: RuleId): RuleId[] {
  const later = RULE_IDS.slice(RULE_IDS.indexOf(id) + 1);
  const at = RULE_IDS.includes(id)
    ? order.findIndex((one) => later.includes(one) || !RULE_IDS.includes(one))
    : -1;
  return at < 0 ? [...order, id] : order.toSpliced(at, 0, id);
}

/** A limit of 0 is none. */
function withoutNoLimits({ margin, only, ...entry }: RuleSettings): RuleSettings {
  return { ...entry, ...(margin ? { margin } : {}), ...(only ? { only } : {}) };
}

/** A row people added is about the better or the worse side as its first indicator has it. */
function facingBetter(entry: RuleSettings, indicators: readonly IndicatorSettings[]): RuleSettings {
  const own = entry.row && ownRowOf(entry.row);
  if (!entry.row || !own) return entry;
  const better = indicators.find(({ id }) => id === own.indicators[0])?.better ?? 'higher';
  return { ...entry, row: { ...entry.row, conditions: ownRule(entry.rule, own, better).conditions } };
}

function mergeLadder(ladder: LadderSettings, patch: LadderPatch): LadderSettings {
  const rungs = new Map<number, string | null>(ladder.rungs.map(({ from, form }) => [from, form]));
  for (const { from, form } of patch.rungs ?? []) rungs.set(from, form);
  return {
    rungs: [...rungs]
      .flatMap(([from, form]) => (form === null ? [] : [{ from, form }]))
      .sort((a, b) => a.from - b.from),
    otherForms: patch.otherForms ?? ladder.otherForms,
    reset: patch.reset ?? ladder.reset,
    noneBefore: patch.noneBefore ?? ladder.noneBefore,
  };
}

/** Remembered answers add up; a later one about the same thing takes the earlier one's place. */
export function mergeReading(reading: ReadingSettings, patch: Partial<ReadingSettings>): ReadingSettings {
  return {
    mappings: replaced(reading.mappings, patch.mappings ?? [], (mapping) => mapping.signature),
    totals: [...new Set([...reading.totals, ...(patch.totals ?? [])])],
    desks: patch.desks ?? reading.desks,
    aliases: replaced(reading.aliases, patch.aliases ?? [], (alias) => alias.spelling),
    answers: replaced(
      reading.answers,
      patch.answers ?? [],
      ({ question, indicator, period }) => `${question} ${indicator} ${period ? periodKey(period) : ''}`,
    ),
  };
}

function replaced<Entry>(
  before: readonly Entry[],
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly Entry[] {
  const merged = new Map(before.map((entry) => [keyOf(entry), entry]));
  for (const entry of entries) merged.set(keyOf(entry), entry);
  return [...merged.values()];
}

function mergeAuthority(authority: AuthoritySettings, patch: AuthorityPatch): AuthoritySettings {
  const { signer, ...names } = patch;
  if (signer === undefined) return { ...authority, ...names };
  const signed = { capacity: [], name: '', ...authority.signer, ...signer };
  const isSet = signed.name !== '' || signed.capacity.length > 0;
  return { ...authority, ...names, signer: isSet ? signed : undefined };
}
