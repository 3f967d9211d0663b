import { paneInExcel } from '../taskpane/opened';
import { planEffects } from '../taskpane/state/effects';
import { handOverLetter } from '../taskpane/state/hand-over';
import type { Pane } from '../taskpane/state/pane';
import type { Notice } from '../taskpane/state/pane-state';
import { failureOf } from '../taskpane/state/steps';
import { registerCommands, type CommandSurroundings, type Outcome } from '.';

/** Ties the ribbon to the page: commands run here whether the pane was ever opened or not. */
export function connectRibbon(pane: Pane): void {
  const surroundings = ribbonOf(pane);
  if (surroundings) registerCommands(Office.actions, surroundings);
}

/** The pane as the ribbon's commands meet it; undefined where there is no workbook in front of people. */
export function ribbonOf(pane: Pane): CommandSurroundings | undefined {
  const { store, host } = pane;
  const { workbook, platform } = host;
  if (!workbook) return undefined;
  return {
    workbook,
    now: () => platform.now(),
    form: () => store.get().form?.bytes,
    async alone(work) {
      // A page that the ribbon has just started is still reading the workbook.
      while (store.get().busy) await change(pane);
      store.set({ busy: { doing: 'evaluating', canStop: false }, failure: undefined, notice: undefined });
      try {
        await work();
      } finally {
        store.set({ busy: undefined });
      }
    },
    async show(outcome) {
      if (outcome.kind === 'cleared' && !outcome.marksLeft) {
        const { result } = store.get();
        store.set({ notice: outcome, result: result && { ...result, marked: false } });
        return;
      }
      // Opened first: a hidden page may have nowhere to show that it saves a file.
      await openPane();
      const notice = await noticeOf(outcome, pane);
      store.set({ busy: undefined });
      // The ribbon means the sheet in front of people, whatever was chosen in the pane before; it reads anew.
      await pane.choose({ sheet: undefined, period: undefined, preset: undefined });
      const { result, failure } = store.get();
      if (failure) return;
      const fresh = outcome.kind === 'reviewed' && outcome.review.outcome === 'written';
      store.set({
        page: 'main',
        tab: outcome.kind === 'letter' || outcome.kind === 'letter-lacks' ? 'letter' : 'result',
        notice,
        result: result && { ...result, fresh },
      });
    },
    async showFailure(error) {
      store.set({ failure: failureOf(error) });
      await openPane();
    },
  };
}

/** Where Excel will not open the pane, people find in it what happened when they open it themselves. */
async function openPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    return;
  }
}

/** Resolves at the pane's next change. */
function change({ store }: Pane): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      stop();
      resolve();
    });
  });
}

/** What the pane says of a command, after a letter was handed over. */
async function noticeOf(outcome: Outcome, { host }: Pane): Promise<Notice | undefined> {
  switch (outcome.kind) {
    case 'reviewed': {
      const { review } = outcome;
      if (review.outcome === 'written') {
        const { prepared, report, changedBefore } = review;
        const { changedMeanwhile, marksLeft, leftOut } = report;
        return {
          kind: 'written',
          effects: planEffects(prepared),
          changedMeanwhile,
          changedBefore,
          marksLeft,
          leftOut,
        };
      }
      return review.doubt === 'unclear-month' ? undefined : { kind: 'waiting', why: review.doubt };
    }
    case 'letter':
      return handOverLetter(host.platform, outcome.file);
    case 'no-summary':
      return { kind: 'waiting', why: 'no-summary' };
    case 'letter-lacks':
      return { kind: 'waiting', why: 'letter-lacks' };
    case 'cleared':
      return outcome;
  }
}

void paneInExcel.then(connectRibbon);
