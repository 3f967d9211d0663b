import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { paneWords, type PaneWords } from '../../messages/pane';
import { wordsIn, type Dictionary, type WordsOf } from '../../messages/pane/words';
import type { Pane } from './pane';
import type { PaneState } from './pane-state';
import type { Store } from './store';

const PaneContext = createContext<Pane | undefined>(undefined);

export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('The pane stands outside its provider.');
  return pane;
}

/** A part of the state; the component draws anew only when that part changes. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

export function useWords(): PaneWords {
  const language = usePaneState((state) => state.language);
  return useMemo(() => paneWords(language), [language]);
}

/** Words that only a part loaded later needs, and brings with it. */
export function useWordsOf<Words extends Dictionary>(words: Words): WordsOf<Words> {
  const language = usePaneState((state) => state.language);
  return useMemo(() => wordsIn(words, language), [words, language]);
}

/** How many forms of a pane hold something that was typed and not saved. */
const typedForms = new WeakMap<Store<PaneState>, number>();

/** What a form carries while it holds something typed, so that whoever takes it away can see it. */
const TYPED = 'data-typed';

export const typedMark = (isTyped: boolean): { readonly [TYPED]?: true } =>
  isTyped ? { [TYPED]: true } : {};

/** Whether a form in a part of the page holds something typed. */
export const holdsTyped = (place: ParentNode | null): boolean =>
  (place?.querySelector(`[${TYPED}]`) ?? null) !== null;

/** Tells the pane of a form whether something was typed into it that is not saved yet. */
export function useTyping(isTyped: boolean): void {
  const { store } = usePane();
  useEffect(() => {
    if (!isTyped) return undefined;
    const count = (by: number): void => {
      const forms = (typedForms.get(store) ?? 0) + by;
      typedForms.set(store, forms);
      store.set({ typing: forms > 0 });
    };
    count(1);
    return () => count(-1);
  }, [store, isTyped]);
}
