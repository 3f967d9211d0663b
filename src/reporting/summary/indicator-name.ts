import type { IndicatorTexts } from '../../messages/problems';
import type { IndicatorId } from '../../model';
import type { Settings } from '../../settings';
import { printedAs } from '../../settings/printed';
import { capitalised } from '../../text/letter-case';

/** An indicator as the summary names it, from the letter's own wording. */
export function indicatorName(id: IndicatorId, settings: Settings): string {
  const wording = settings.letter.indicators[id];
  const name = wording?.opening || wording?.short || id;
  return capitalised(name);
}

/** What problems say of indicators, by these settings. */
export function indicatorTexts(settings: Settings): IndicatorTexts {
  return { name: (id) => indicatorName(id, settings), printed: (id) => printedAs(id, settings) };
}
