import { capitalised } from '../../text/letter-case';
import { inOneList, unitsOf } from './arrangement';
import type { Entry } from './arrangement';
import { countedHeads, countedUnits, headList, isLong, namesOrCount } from './lists';
import type { RequestGroup } from './low-section';
import { directionSlots } from './row-wording';
import { indicatorSlots } from './slots';
import type { Voice } from './voice';

/** What is asked of the heads of a group's units, with the deadline; undefined where nothing is asked. */
export function requestText(
  { request, entries, isRearranged }: RequestGroup,
  voice: Voice,
): string | undefined {
  const indicator = entries.find((entry: Entry) => entry.finding)?.finding?.indicator;
  const units = unitsOf(inOneList(entries, isRearranged));
  if (!request || !indicator || units.length === 0) return undefined;
  const names = indicatorSlots(indicator, voice);
  const text = voice.fill(request.text, {
    ...names,
    ...directionSlots(indicator, names, voice),
    heads: isLong(units.length, voice)
      ? countedHeads(units, voice)
      : headList(units, request.list, request.staff, voice),
    headsCounted: countedHeads(units, voice),
    names: namesOrCount(units, request.list, voice),
    counted: countedUnits(units, voice),
    deadline: voice.deadline(request.deadline),
    ...(voice.settings.compareWithin === 'all' ? {} : { averageWhole: voice.phrase('averageOfEach') }),
  });
  return capitalised(text);
}
