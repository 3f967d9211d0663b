import { isAuthorityLabel, isGroupLabel, kindOfGroup } from './labels';
import type { RowNumber } from './row-number';

/** A heading over a group of units. */
export function isGroup(words: string, number: RowNumber, named: boolean, hasData: boolean): boolean {
  if (isGroupLabel(words)) return true;
  if (named) return false;
  const isPart = kindOfGroup(words) !== undefined || isAuthorityLabel(words);
  return number.ofGroup && (!hasData || isPart);
}

/** "- Trực tiếp", "1.1 Cấp mới": a detail of the unit above. */
export function isChild(words: string, number: RowNumber, named: boolean, hasNumbers: boolean): boolean {
  if (/^trong do/.test(words)) return true;
  if (named) return false;
  if (/^[-+*•]/.test(words)) return true;
  return hasNumbers && number.ofDetail;
}
