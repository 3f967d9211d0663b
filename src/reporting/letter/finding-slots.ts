import type { Finding } from '../../model';
import { togetherSlots } from './commendation';
import { hasOwnSentence, rowSlots } from './row-wording';
import { baseSlots } from './slots';
import type { Slots, Voice } from './voice';

/** What a finding contributes to the sentences about it. */
export function findingSlots(finding: Finding, voice: Voice): Slots {
  const base = baseSlots(finding, voice);
  if (hasOwnSentence(finding, voice)) return base;
  return rowSlots(finding, { ...base, ...togetherSlots(finding, voice) }, voice);
}
