import type { PaneWords } from '../../messages/pane';
import type { PlanEffects } from '../state/effects';

/** "tô 14 ô và tạo trang “Tổng hợp T8-2023”" */
export function effectsText(effects: PlanEffects, words: PaneWords): string {
  const { marked, summary, summarySheet, setAside } = effects;
  const sheet = { create: words.willCreate, update: words.willUpdate, leave: words.willLeave }[summary];
  return [
    words.willMark(marked),
    ...(setAside === undefined ? [] : [words.willSetAside(setAside)]),
    sheet(summarySheet),
  ].join(words.and);
}
