import type { RuleId } from '../../model';
import { capitalised } from '../../text/letter-case';
import { keysOf, unitsOf } from './arrangement';
import type { Entry } from './arrangement';
import { commendSlots, commendWording, praiseOf } from './commendation';
import { countedTypes, countedUnits, itemsOrAnnex, namesOrCount } from './lists';
import { ownPoints, point } from './points';
import type { Point } from './points';
import type { Voice } from './voice';

/** Commended units: by rule, those with extra praise first, then the officer's own sentences. */
export function commendPoints(entries: readonly Entry[], voice: Voice): Point[] {
  const ours = entries.filter((entry) => entry.own === undefined);
  const kindOf = ({ finding }: Entry): string =>
    [finding?.rule, finding?.indicator, ...(finding?.within ? [finding.within] : [])].join('|');
  const kinds = new Set([...FIRST, ...ours.map(kindOf)]);
  const composed = [...kinds].flatMap((kind) => {
    const found = ours.filter((entry) => kindOf(entry) === kind);
    const [rule = ''] = kind.split('|');
    if (commendWording(rule, voice).layout === 'each')
      return found.map((entry) => groupPoint(rule, [entry], voice));
    return praiseGroups(found, voice).map((group) => groupPoint(rule, group, voice));
  });
  return [...composed, ...ownPoints(entries)];
}

/** Those of the two shipped rules, whatever the order of the rows. */
const FIRST = ['commendFull|', 'commendAboveAverage|'];

function groupPoint(rule: RuleId, group: readonly Entry[], voice: Voice): Point {
  const wording = commendWording(rule, voice);
  const units = unitsOf(group);
  const slots = group.flatMap(({ finding }) => (finding ? [commendSlots(finding, wording, voice)] : []));
  if (slots.length === 1) return point(capitalised(voice.fill(wording.one, slots[0])), keysOf(group));
  const text = voice.fill(wording.many, {
    ...slots[0],
    counted: countedUnits(units, voice),
    countedTypes: countedTypes(units, voice),
    names: namesOrCount(units, 'and', voice),
    list: itemsOrAnnex(
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
