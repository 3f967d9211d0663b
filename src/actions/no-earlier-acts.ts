import { firstDay, type Period } from '../model';
import type { SettingsPatch } from '../settings';

/**
 * What to remember when somebody says that nobody was reminded or criticised since the year began: it covers what lies
 * before the period, and no more. Acts in "Sổ theo dõi" count all the same.
 */
export function noEarlierActsPatch(period: Period): SettingsPatch {
  return { ladder: { noneBefore: firstDay(period) } };
}
