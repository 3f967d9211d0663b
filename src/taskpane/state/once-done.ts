import type { Pane } from './pane';

/** Goes on when a piece of work has come through; after a failure or a stop, what was typed stays in sight. */
export async function onceDone(
  { store }: Pick<Pane, 'store'>,
  work: () => Promise<void>,
  goOn: () => void,
): Promise<void> {
  if (store.get().busy) return;
  await work();
  const { failure, notice } = store.get();
  if (!failure && notice?.kind !== 'cancelled') goOn();
}
