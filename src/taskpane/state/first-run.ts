import type { Host } from '../hosts/host';
import type { PaneTools } from './tools';

const later = () => import('./later');

const MET_KEY = 'danh-gia-thang.met';

/** What stands in front of people who have never worked with the pane, or whose workbook holds nothing yet. */
export interface FirstRun {
  /** The first screen was read; it is not shown on this computer again. */
  meet(): void;
  /** Adds the sample's sheets to the workbook in front of people and shows what it holds. */
  addSample(): Promise<void>;
}

/** Whether somebody has met the pane on this computer; in a browser its first screen says what is to be done. */
export function hasMet({ platform }: Host): boolean {
  return platform.kind === 'browser' || platform.recall(MET_KEY) === 'yes';
}

export function firstRun({ store, host, withWorkbook, request, recognise }: PaneTools): FirstRun {
  const meet = (): void => {
    host.platform.remember(MET_KEY, 'yes');
    store.set({ met: true });
  };
  return {
    meet,
    addSample: () =>
      withWorkbook('writing', async (target) => {
        const opened = await host.openSample().catch(() => undefined);
        if (!opened) {
          store.set({ failure: { kind: 'sample' } });
          return;
        }
        const { addSample } = await later();
        const sheet = await addSample(target, await host.readFile(opened.bytes), request());
        meet();
        if (sheet === undefined) return;
        await target.select([{ sheet, row: 0, column: 0 }]);
        store.set({ choice: { ...store.get().choice, sheet, period: undefined }, result: undefined });
        await recognise(target);
      })(),
  };
}
