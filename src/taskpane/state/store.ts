/** A value that changes, and those who want to know. */
export interface Store<State> {
  get(): State;
  /** Lays a part over the state; listeners hear of it only when something differs. */
  set(part: Partial<State>): void;
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(part) {
      const changed = (Object.keys(part) as (keyof State)[]).some((key) => !Object.is(state[key], part[key]));
      if (!changed) return;
      state = { ...state, ...part };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
