import { authorityItems } from './authority-items';
import type { Item } from './item';
import { judgingItems } from './judging-items';
import { readingItems } from './reading-items';
import { wordingItem } from './wording-item';

/** Everything "Cấu hình" can hold, in the order it is written. */
export const ITEMS: readonly Item[] = [...judgingItems, ...authorityItems, ...readingItems, wordingItem];
