import type { EvaluateRequest } from '../../actions/evaluate';
import type { Language } from '../../messages/language';
import type { CellAddress } from '../../model';
import { markedName } from '../../workbook/marked-name';
import type { Host } from '../hosts/host';
import { evaluateWork } from './evaluate-work';
import { XLSX_TYPE } from './files';
import { firstRun, hasMet, type FirstRun } from './first-run';
import type { ListOrder } from './groups';
import { handOver, type HandOver } from './hand-over';
import { keepSafe, type KeepSafe } from './keep-safe';
import { keepSettings, type KeepSettings } from './keep-settings';
import { keptForm } from './kept-form';
import { openWork, type Place } from './open-work';
import { ownForm, type OwnForm } from './own-form';
import { initialState, type Choice, type PaneState, type Tab } from './pane-state';
import { readyWork, type ReadyWork } from './ready-work';
import { createRecogniser } from './recognise';
import { registerWork, type RegisterWork } from './register-work';
import { createSteps, failureOf, type Steps } from './steps';
import { createStore, type Store } from './store';
import { summaryWork, type SummaryWork } from './summary-work';
import type { PaneTools, WithWorkbook } from './tools';
import { workAhead } from './work-ahead';
import { yearWork, type YearWork } from './year-work';

const LANGUAGE_KEY = 'danh-gia-thang.language';
const ORDER_KEY = 'danh-gia-thang.order';

/** What people can do in the pane; every screen and both hosts share it. */
export interface Pane
  extends
    FirstRun,
    HandOver,
    KeepSafe,
    KeepSettings,
    OwnForm,
    ReadyWork,
    RegisterWork,
    YearWork,
    SummaryWork {
  readonly host: Host;
  readonly store: Store<PaneState>;
  /** Recognises what is open already, or the sample the address asks for. Writes nothing. */
  start(): Promise<void>;
  /** Reads anew with another sheet, month or set of rules. */
  choose(choice: Choice): Promise<void>;
  evaluate(): Promise<void>;
  stop(): void;
  saveWorkbook(): Promise<void>;
  goTo(cells: readonly CellAddress[]): Promise<void>;
  showTab(tab: Tab): void;
  dismiss(): void;
  setLanguage(language: Language): void;
  /** Puts criticism first or the letter's order; remembered on this computer. */
  setOrder(order: ListOrder): void;
}

export function createPane(host: Host): Pane {
  const { platform } = host;
  const remembered = platform.recall(LANGUAGE_KEY);
  const language = remembered === 'vi' || remembered === 'en' ? remembered : platform.language;
  const order = platform.recall(ORDER_KEY) === 'letter' ? 'letter' : 'criticism';
  const store = createStore<PaneState>({
    ...initialState(language),
    order,
    met: hasMet(host),
    form: keptForm(platform),
  });
  const steps = createSteps(store);
  const place: Place = { workbook: host.workbook, file: undefined };

  const request = (): EvaluateRequest => ({ ...store.get().choice, now: platform.now() });
  const isFile = (): boolean => place.file !== undefined;
  const { recognise, refresh, settled } = createRecogniser({ store, steps, request, isFile });
  const ahead = workAhead({ store, platform, file: () => place.file });
  const run: Steps['run'] = (doing, work) => steps.run(doing, work).then(settled).then(ahead);

  const open = openWork({ store, host, steps, place, recognise });
  const evaluateIn = evaluateWork({ store, recognise, refresh, isFile });

  const withWorkbook: WithWorkbook = (doing, work) => () => {
    const target = place.workbook;
    return target ? run(doing, (step) => work(target, step)) : Promise.resolve();
  };

  const saveWorkbook = withWorkbook('saving', async () => {
    const { fileName } = store.get();
    if (!place.file || fileName === undefined) return;
    const bytes = await place.file.save();
    const saved = await platform.saveFile({ name: markedName(fileName), bytes, type: XLSX_TYPE });
    store.set({ notice: { kind: 'saved', ...saved }, unsaved: false });
  });
  const evaluate = withWorkbook('evaluating', evaluateIn);
  const tools: PaneTools = { store, host, withWorkbook, request, recognise, evaluateIn, refresh, isFile };

  return {
    host,
    store,
    ...keepSafe({ store, host, run, open, workbook: () => place.workbook, saveWorkbook, evaluate }),
    ...handOver(tools),
    ...keepSettings(tools),
    ...firstRun(tools),
    ...ownForm(tools),
    ...summaryWork(tools),
    ...readyWork(tools),
    ...registerWork(tools),
    ...yearWork(tools),
    async start() {
      if (place.workbook) await withWorkbook('opening', recognise)();
      else if (host.startWithSample) await this.openSample();
    },
    async choose(choice) {
      const go = (): Promise<void> => {
        store.set({
          choice: { ...store.get().choice, ...choice },
          result: undefined,
          sentence: undefined,
        });
        return withWorkbook('opening', recognise)();
      };
      // Another month takes the forms of this one away; another set of rules leaves them.
      const isOther = 'period' in choice || 'sheet' in choice;
      if (isOther && store.get().typing) this.leave(true, () => void go());
      else await go();
    },
    evaluate,
    stop: () => steps.stop(),
    saveWorkbook,
    async goTo(cells) {
      if (cells.length === 0) return;
      if (place.file) store.set({ target: [...cells], peeking: store.get().tab === 'letter' });
      else
        await place.workbook
          ?.select(cells)
          .catch((error: unknown) => store.set({ failure: failureOf(error) }));
    },
    showTab: (tab) => store.set({ tab, peeking: false }),
    dismiss: () => store.set({ failure: undefined, notice: undefined }),
    setLanguage(chosen) {
      platform.remember(LANGUAGE_KEY, chosen);
      store.set({ language: chosen });
    },
    setOrder(chosen) {
      platform.remember(ORDER_KEY, chosen);
      store.set({ order: chosen });
    },
  };
}
