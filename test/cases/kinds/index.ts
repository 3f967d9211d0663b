import type { SmallSheet } from './judge';
import { ofColumns } from './of-columns';
import { ofQuantities } from './of-quantities';
import { ofRows } from './of-rows';
import { ofTimes } from './of-times';

/** What once led to a false word, by its kind. */
export const KINDS: Readonly<Record<string, readonly SmallSheet[]>> = {
  ...ofColumns,
  ...ofQuantities,
  ...ofRows,
  ...ofTimes,
};
