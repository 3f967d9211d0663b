import type { IndicatorId, RuleId } from '../../model';
import type { RequestWording, RuleWording, TrendForms } from '../../settings/letter-sentences';
import { capitalised } from '../../text/letter-case';
import { emplace, keysOf, unitsOf } from './arrangement';
import type { Entry, Subsection } from './arrangement';
import { findingSlots } from './finding-slots';
import { countedUnits, isLong, itemsOrAnnex, joinList, nameList, namesOrCount } from './lists';
import { headingKey } from './places';
import { ownPoints, point } from './points';
import type { Point } from './points';
import { hasOwnSentence, lowWording, rowRequest } from './row-wording';
import type { Voice } from './voice';

/** Findings of one indicator that end in the same request. */
export interface RequestGroup {
  readonly request: RequestWording | undefined;
  /** "request|belowAverage|intake", and longer under a heading of the officer's own; undefined where nothing is asked. */
  readonly id: string | undefined;
  readonly entries: readonly Entry[];
  readonly isRearranged: boolean;
}

/** A subsection's rows by the request that follows them, in the order they stand in. */
export function requestGroups(subsection: Subsection, voice: Voice): RequestGroup[] {
  const groups = new Map<
    string,
    { readonly request: RequestWording | undefined; readonly entries: Entry[] }
  >();
  for (const entry of subsection.entries) {
    const request = requestFor(entry, voice);
    const key = request ? JSON.stringify(request) : '';
    const group = groups.get(key) ?? { request, entries: [] };
    groups.set(key, group);
    group.entries.push(entry);
  }
  return [...groups.values()].map(({ request, entries }) => ({
    request,
    id: request && requestId(request, subsection, voice),
    entries,
    isRearranged: subsection.isRearranged,
  }));
}

/**
 * Under the heading of an indicator a request is known by its first rule. Rows the officer moved may bring several
 * requests of one rule together, or take one to several headings: each keeps a name of its own, and its edits.
 */
function requestId(request: RequestWording, { title, indicator }: Subsection, { wording }: Voice): string {
  const [rule] = request.rules;
  const isUsual =
    indicator !== null &&
    wording.requests.find((other) => other.rules[0] === rule && isAbout(other, indicator)) === request;
  if (isUsual) return `request|${rule ?? ''}|${indicator}`;
  const place = indicator ?? headingKey(title);
  return `request|${request.rules.join('+')}|${place}|${request.indicators.join('+')}`;
}

const isAbout = ({ indicators }: RequestWording, indicator: IndicatorId | null): boolean =>
  indicators.length === 0 || (indicator !== null && indicators.includes(indicator));

function requestFor({ finding }: Entry, voice: Voice): RequestWording | undefined {
  if (!finding || finding.group !== 'low') return undefined;
  const { rule, indicator } = finding;
  const own = voice.wording.requests.find(
    (request) => request.rules.includes(rule) && isAbout(request, indicator),
  );
  return own && hasOwnSentence(finding, voice) ? own : (rowRequest(finding, voice) ?? own);
}

/** What is said of the units of a request group: composed by rule, then the officer's own sentences. */
export function lowPoints(entries: readonly Entry[], voice: Voice): Point[] {
  const composed = entries.filter((entry) => entry.own === undefined);
  const lists = new Map<string, Entry[]>();
  for (const entry of composed) {
    // Each group has its own average and its own list.
    const key = `${entry.finding?.rule ?? ''}|${entry.finding?.within ?? ''}`;
    emplace(lists, key, () => []).push(entry);
  }
  const rules = [...new Set(composed.map((entry) => entry.finding?.rule))];
  return [
    ...rules.flatMap((rule) =>
      [...lists.values()].flatMap((list) =>
        rule !== undefined && list[0]?.finding?.rule === rule ? rulePoints(rule, list, voice) : [],
      ),
    ),
    ...ownPoints(entries),
  ];
}

function rulePoints(rule: RuleId, entries: readonly Entry[], voice: Voice): Point[] {
  const [first] = entries;
  if (!first?.finding) return [];
  return rule === 'belowAverage' && hasOwnSentence(first.finding, voice)
    ? trendPoints(entries, voice)
    : groupPoints(lowWording(first.finding, voice), entries, voice);
}

function groupPoints(wording: RuleWording, entries: readonly Entry[], voice: Voice): Point[] {
  if (wording.layout === 'each' || entries.length === 1)
    return entries.map((entry) => point(sentenceFor(entry, wording.one, voice), [entry.row.key]));
  const units = unitsOf(entries);
  const items = entries.map((entry) => fillFor(entry, wording.item, voice));
  const text = voice.fill(wording.many, {
    ...groupSlots(entries, voice),
    names: isLong(units.length, voice)
      ? voice.fill(voice.wording.annex.listedAll)
      : nameList(units, wording.list, voice),
    list: itemsOrAnnex(items, wording.list, voice),
  });
  return [point(capitalised(text), keysOf(entries))];
}

const TRENDS = ['rose', 'fell', 'unchanged', 'unknown'] as const;

/** Units below the average, by the way the month went; "Riêng …" only right after those that rose. */
function trendPoints(entries: readonly Entry[], voice: Voice): Point[] {
  const forms = voice.wording.rules.belowAverage;
  const groups = TRENDS.map((trend) =>
    entries.filter((entry) => (entry.finding?.trend ?? 'unknown') === trend),
  );
  const hasRisen = (groups[0]?.length ?? 0) > 0;
  return groups.flatMap((group, i) => {
    const trend = TRENDS[i] ?? 'unknown';
    const form = trend === 'fell' && hasRisen ? forms.fellAfterRose : forms[trend];
    return group.length === 0 ? [] : [trendPoint(form, group, voice)];
  });
}

function trendPoint(forms: TrendForms, group: readonly Entry[], voice: Voice): Point {
  const [first] = group;
  if (first && group.length === 1) return point(sentenceFor(first, forms.one, voice), keysOf(group));
  const items = group.map((entry) => sentenceFor(entry, forms.item, voice));
  const text = capitalised(voice.fill(forms.many, groupSlots(group, voice)));
  if (!isLong(group.length, voice)) return point(text, keysOf(group), items);
  const { listed, listedAll } = voice.wording.annex;
  return point(
    text.endsWith(':') ? `${text} ${voice.fill(listedAll)}.` : `${text} ${voice.fill(listed)}`,
    keysOf(group),
  );
}

function groupSlots(entries: readonly Entry[], voice: Voice) {
  const units = unitsOf(entries);
  const finding = entries[0]?.finding;
  return {
    ...(finding ? findingSlots(finding, voice) : {}),
    counted: countedUnits(units, voice),
    names: namesOrCount(units, 'and', voice),
    namesEach: isLong(units.length, voice)
      ? namesOrCount(units, 'and', voice)
      : joinList(
          units.map((unit) => unit.full),
          'and',
          voice,
        ),
  };
}

function fillFor({ finding }: Entry, template: string, voice: Voice): string {
  return finding ? voice.fill(template, findingSlots(finding, voice)) : '';
}

function sentenceFor(entry: Entry, template: string, voice: Voice): string {
  return capitalised(fillFor(entry, template, voice));
}
