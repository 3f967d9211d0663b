import { createContext, useContext } from 'react';
import type { Result } from './pane-state';

const ResultContext = createContext<Result | undefined>(undefined);

/**
 * Hands the result to everything that shows it. It comes to them from above and not from the store, so that a long one
 * can be drawn bit by bit, by all of them at once.
 */
export const ResultProvider = ResultContext.Provider;

export function useResult(): Result {
  const result = useContext(ResultContext);
  if (!result) throw new Error('A result is shown outside its provider.');
  return result;
}
