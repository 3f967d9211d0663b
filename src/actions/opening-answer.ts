import { firstDay, type Period } from '../model';
import type { SettingsPatch } from '../settings';

/**
 * What to remember when somebody says from which day the figures of a period up to a day count. It stands by itself: the
 * first screen asks it, before anything that reads a sheet is loaded.
 */
export function openingPatch(period: Period): SettingsPatch {
  return { opening2025: firstDay(period).month === 1 ? 'january' : 'july' };
}
