import { keysOf, unitsOf } from './arrangement';
import type { Entry } from './arrangement';
import { commendSlots, praiseOf } from './commendation';
import { countedTypes, countedUnits, joinList, nameList } from './lists';
import { ownPoints, point } from './points';
import type { Point } from './points';
import { capitalised } from './voice';
import type { Voice } from './voice';

const RULES = ['commendFull', 'commendAboveAverage'] as const;

/** Commended units: by rule, those with extra praise first, then the officer's own sentences. */
export function commendPoints(entries: readonly Entry[], voice: Voice): Point[] {
  const composed = RULES.flatMap((rule) => {
    const found = entries.filter((entry) => entry.own === undefined && entry.finding?.rule === rule);
    if (voice.wording.rules[rule].layout === 'each')
      return found.map((entry) => groupPoint(rule, [entry], voice));
    return praiseGroups(found, voice).map((group) => groupPoint(rule, group, voice));
  });
  return [...composed, ...ownPoints(entries)];
}

function groupPoint(rule: (typeof RULES)[number], group: readonly Entry[], voice: Voice): Point {
  const wording = voice.wording.rules[rule];
  const units = unitsOf(group);
  const slots = group.flatMap(({ finding }) => (finding ? [commendSlots(finding, wording, voice)] : []));
  if (slots.length === 1) return point(capitalised(voice.fill(wording.one, slots[0])), keysOf(group));
  const text = voice.fill(wording.many, {
    ...slots[0],
    counted: countedUnits(units, voice),
    countedTypes: countedTypes(units, voice),
    names: nameList(units, 'and', voice),
    list: joinList(
      slots.map((unit) => voice.fill(wording.item, unit)),
      wording.list,
      voice,
    ),
  });
  return point(capitalised(text), keysOf(group));
}

function praiseGroups(entries: readonly Entry[], voice: Voice): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const praise = entry.finding ? praiseOf(entry.finding, voice) : '';
    groups.set(praise, [...(groups.get(praise) ?? []), entry]);
  }
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === '')).map(([, group]) => group);
}
