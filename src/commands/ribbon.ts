import { paneInExcel } from '../taskpane/opened';
import { DOCX_TYPE } from '../taskpane/state/files';
import type { Pane } from '../taskpane/state/pane';
import { failureOf } from '../taskpane/state/steps';
import { registerCommands } from '.';

/** Ties the ribbon to the page: commands run here whether the pane was ever opened or not. */
export function connectRibbon(pane: Pane): void {
  const { workbook, platform } = pane.host;
  if (!workbook) return;
  const open = (): Promise<void> => Office.addin.showAsTaskpane();
  registerCommands(Office.actions, {
    workbook,
    now: () => platform.now(),
    saveLetter: async (name, bytes) => {
      await platform.saveFile({ name, bytes, type: DOCX_TYPE });
    },
    async showPane() {
      await open();
      // Same choice as before: the pane reads the workbook anew.
      await pane.choose({});
    },
    async showFailure(error) {
      pane.store.set({ failure: failureOf(error) });
      await open();
    },
  });
}

void paneInExcel.then(connectRibbon);
