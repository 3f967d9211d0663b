import type { CellAddress } from '../../model';
import type { Workbook } from '../../workbook/port';
import type { PaneState } from './pane-state';
import type { Step } from './steps';
import type { Store } from './store';

const later = () => import('./later');

interface Tools {
  readonly store: Store<PaneState>;
  recognise(target: Workbook): Promise<void>;
  refresh(target: Workbook): void;
  isFile(): boolean;
}

/** Evaluates the month chosen and writes it. */
export function evaluateWork({ store, recognise, refresh, isFile }: Tools) {
  /** @param changedBefore cells somebody changed under a first attempt: all is evaluated anew */
  return async function evaluateIn(
    target: Workbook,
    step: Step,
    changedBefore: readonly CellAddress[] = [],
  ): Promise<void> {
    await recognise(target);
    const { prepared, effects } = store.get();
    if (!prepared || !effects) {
      store.set({ result: undefined });
      return;
    }
    await step('writing', false);
    const restorable = store.get().restorable || effects.summary === 'update';
    const { preset } = store.get().choice;
    const kept = preset === undefined ? undefined : (await later()).settingsPlan(prepared.open, { preset });
    const { plan } = prepared;
    const { changedMeanwhile, marksLeft, leftOut } = await target.write(
      kept
        ? { ...plan, drawings: [...plan.drawings, ...kept.drawings], edits: [...plan.edits, ...kept.edits] }
        : plan,
    );
    if (changedMeanwhile.length > 0 && changedBefore.length === 0) {
      await evaluateIn(target, step, changedMeanwhile);
      return;
    }
    store.set({
      result: { prepared, summary: prepared.summary, marked: true, fresh: true },
      notice: { kind: 'written', effects, changedMeanwhile, changedBefore, marksLeft, leftOut },
      unsaved: isFile(),
      restorable,
      unfolded: false,
      tab: 'result',
    });
    if (isFile()) refresh(target);
  };
}
