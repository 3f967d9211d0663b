import type { CarriedOver } from '../../actions/carry-over';
import type { OpenWorkbook } from '../../actions/open-workbook';
import type { Proposals } from '../../actions/ready-authority';
import type { EarlierAct } from '../../actions/ready-book';
import type { SettingsPatch } from '../../settings';
import type { Workbook } from '../../workbook/port';
import type { Notice } from './pane-state';
import { failureOf, type Step } from './steps';
import type { PaneTools } from './tools';

const later = () => import('./later-ready');

const FRAME_KEY = 'danh-gia-thang.authority';

/** What people do from the list "Sẵn sàng trình ký", and what they bring along from last month. */
export interface ReadyWork {
  /** Keeps an answer and judges the month with it. */
  answerReady(changes: SettingsPatch): Promise<void>;
  /** Keeps who writes, to whom and who signs; no verdict depends on it. This machine remembers it too. */
  keepFrame(values: Proposals): Promise<void>;
  /** What this machine kept of the frame. */
  keptFrame(): Proposals;
  /** Settings, answers and register of last month's file come along; what is here stays. */
  carry(name: string, bytes: Uint8Array): Promise<void>;
  /** Takes back some of what came along last. */
  declineCarried(from: string, carried: CarriedOver, declined: CarriedOver): Promise<void>;
  addEarlierAct(act: EarlierAct): Promise<void>;
  recordNow(): Promise<void>;
  takeBackRecord(): Promise<void>;
}

export function readyWork({
  store,
  host,
  withWorkbook,
  request,
  recognise,
  evaluateIn,
  isFile,
}: PaneTools): ReadyWork {
  /** A month that was evaluated is evaluated again; else what would be is shown anew. */
  async function judgeAgain(target: Workbook, step: Step): Promise<void> {
    const { result, tab } = store.get();
    if (!result) return recognise(target);
    await evaluateIn(target, step);
    store.set({ tab });
  }

  const writing = (
    work: (target: Workbook, open: OpenWorkbook) => Promise<Notice | undefined>,
    after: (target: Workbook, step: Step) => Promise<void>,
  ): Promise<void> =>
    withWorkbook('writing', async (target, step) => {
      const { openWorkbook } = await later();
      const notice = await work(target, await openWorkbook(target, request()));
      store.set({ unsaved: isFile() });
      await after(target, step);
      store.set({ notice });
    })();

  const withSummary = (
    kind: 'acts-recorded' | 'record-taken-back',
    write: 'recordNow' | 'takeBackRecord',
  ): Promise<void> =>
    writing(async (target, open) => {
      const { result } = store.get();
      if (!result) return undefined;
      const actions = await later();
      const summary = await actions.currentSummary(target, result.prepared);
      if (summary === 'summary-gone') {
        store.set({ failure: { kind: summary } });
        return undefined;
      }
      store.set({ result: { ...result, summary } });
      await actions[write](target, open, summary);
      return { kind };
    }, recognise);

  return {
    answerReady: (changes) =>
      writing(async (target, open) => {
        await (await later()).saveSettings(target, open, changes);
        return { kind: 'answer-saved' };
      }, judgeAgain),
    async keepFrame(values) {
      await writing(
        async (target, open) => {
          const { framePatch, saveSettings } = await later();
          const patch = framePatch(values);
          if (patch) await saveSettings(target, open, patch);
          return { kind: 'answer-saved' };
        },
        async (target) => {
          await recognise(target);
          const { result, prepared } = store.get();
          if (!result || !prepared) return;
          const { settings } = prepared;
          store.set({ result: { ...result, prepared: { ...result.prepared, settings } } });
          host.platform.remember(FRAME_KEY, JSON.stringify((await later()).frameOf(settings)));
        },
      );
    },
    keptFrame: () => keptIn(host.platform.recall(FRAME_KEY)),
    carry: (name, bytes) =>
      withWorkbook('writing', async (target, step) => {
        const { carryOver } = await later();
        const from = await host.readFile(bytes).catch((error: unknown) => {
          store.set({ failure: failureOf(error, name) });
        });
        if (!from) return;
        const carried = await carryOver(target, from, () => true);
        store.set({ unsaved: isFile() });
        await judgeAgain(target, step);
        store.set({ notice: { kind: 'carried', from: name, carried } });
      })(),
    declineCarried: (from, { settings, acts }, declined) =>
      withWorkbook('writing', async (target, step) => {
        await (await later()).declineCarried(target, declined);
        await judgeAgain(target, step);
        const carried = {
          settings: settings.filter((one) => !declined.settings.includes(one)),
          acts: acts.filter((one) => !declined.acts.includes(one)),
        };
        const isAll = carried.settings.length + carried.acts.length === 0;
        store.set({ notice: isAll ? { kind: 'carried-declined' } : { kind: 'carried', from, carried } });
      })(),
    addEarlierAct: (act) =>
      writing(async (target, open) => {
        await (await later()).addEarlierAct(target, open, act);
        return { kind: 'acts-recorded' };
      }, judgeAgain),
    recordNow: () => withSummary('acts-recorded', 'recordNow'),
    takeBackRecord: () => withSummary('record-taken-back', 'takeBackRecord'),
  };
}

/** Storage is anybody's to write to: only texts are taken from it. */
function keptIn(text: string | undefined): Proposals {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}
