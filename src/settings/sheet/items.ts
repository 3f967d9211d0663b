import { answerRows, ownRuleRow, rungRow, ruleSwitch, unitRow } from './composed-items';
import type { Item } from './item';
import {
  addresseeItems,
  generalItems,
  indicatorItems,
  ladderItems,
  readingItems,
  ruleItems,
  signerItems,
  writerItems,
} from './sections';
import { wordingItem } from './wording-item';

/** Everything "Cấu hình" can hold, in the order it is written. */
export const ITEMS: readonly Item[] = [
  ...generalItems,
  ...indicatorItems,
  ruleSwitch,
  ...ruleItems,
  ownRuleRow,
  rungRow,
  ...ladderItems,
  ...writerItems,
  ...signerItems,
  ...addresseeItems,
  unitRow,
  ...readingItems,
  ...answerRows,
  wordingItem,
];
