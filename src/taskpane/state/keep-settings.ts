import type { Remembered } from '../../actions/forget';
import type { OpenWorkbook } from '../../actions/open-workbook';
import type { SettingsPatch } from '../../settings';
import type { Workbook } from '../../workbook/port';
import type { Notice, PaneState } from './pane-state';
import type { Step } from './steps';
import type { PaneTools } from './tools';

const later = () => import('./later');

/** What people say about how their sheets are to be judged; it is kept in the workbook and takes effect at once. */
export interface KeepSettings {
  /** Keeps settings in the workbook and goes back to the screen; a month just evaluated is evaluated again. */
  saveSettings(changes: SettingsPatch): Promise<void>;
  /** The same for rules, staying with them. */
  saveRules(changes: SettingsPatch): Promise<void>;
  /** The same for the answer to a question, staying where it was asked. */
  answer(changes: SettingsPatch): Promise<void>;
  /** Takes an answer back. */
  forget(what: Remembered): Promise<void>;
  /** Keeps what concerns the letter only: no verdict depends on it. */
  saveLetterSettings(changes: SettingsPatch): Promise<void>;
}

export function keepSettings({
  store,
  withWorkbook,
  request,
  recognise,
  evaluateIn,
  isFile,
}: PaneTools): KeepSettings {
  /** What stands in the workbook follows; a result that was only found there is looked at anew. */
  async function takeEffect(target: Workbook, step: Step): Promise<Notice | undefined> {
    const { result, tab } = store.get();
    if (!result?.fresh) {
      store.set({ result: undefined });
      await recognise(target);
      return undefined;
    }
    await evaluateIn(target, step);
    const { notice } = store.get();
    store.set({ tab });
    return notice?.kind === 'written' ? notice : undefined;
  }

  const keeping = (
    kind: 'settings-saved' | 'answer-saved',
    work: (target: Workbook, open: OpenWorkbook) => Promise<void>,
    after: Partial<PaneState> = {},
  ): Promise<void> =>
    withWorkbook('writing', async (target, step) => {
      const { openWorkbook } = await later();
      await work(target, await openWorkbook(target, request()));
      store.set({ unsaved: isFile(), ...after });
      const then = await takeEffect(target, step);
      store.set({ notice: { kind, ...(then?.kind === 'written' && { then }) } });
    })();

  return {
    saveSettings: (changes) => {
      // What was chosen for this session is in the workbook then.
      const { choice } = store.get();
      return keeping(
        'settings-saved',
        async (target, open) => (await later()).saveSettings(target, open, changes),
        { page: 'main', choice: changes.preset ? { ...choice, preset: undefined } : choice },
      );
    },
    saveRules: (changes) =>
      keeping('settings-saved', async (target, open) => (await later()).saveSettings(target, open, changes)),
    answer: (changes) =>
      keeping('answer-saved', async (target, open) => (await later()).saveSettings(target, open, changes)),
    forget: (what) =>
      keeping('settings-saved', async (target, open) => (await later()).forgetRemembered(target, open, what)),
    saveLetterSettings: (changes) =>
      withWorkbook('writing', async (target) => {
        const { openWorkbook, saveSettings } = await later();
        await saveSettings(target, await openWorkbook(target, request()), changes);
        store.set({ unsaved: isFile() });
        await recognise(target);
        const { result, prepared } = store.get();
        if (!result || !prepared) return;
        const { settings } = prepared;
        store.set({ result: { ...result, prepared: { ...result.prepared, settings } } });
      })(),
  };
}
