import type { WithWorkbook } from './hand-over';
import type { PaneState } from './pane-state';
import type { Store } from './store';

const later = () => import('./later');

/** The office's own Word form for letters, remembered until the pane is closed. */
export interface OwnForm {
  /** Takes a .docx as the form, after it was tried on this month's letter: what is wrong in it is named at once. */
  chooseForm(name: string, bytes: Uint8Array): Promise<void>;
  dropForm(): void;
}

export function ownForm(store: Store<PaneState>, withWorkbook: WithWorkbook): OwnForm {
  return {
    chooseForm: (name, bytes) =>
      withWorkbook('exporting', async () => {
        const { result } = store.get();
        if (!result) return;
        const { formFault, formHasAnnex, letterFile, letterOf } = await later();
        const { summary, prepared } = result;
        const composed = letterOf(summary, prepared.settings, prepared.table);
        if (!composed) return;
        try {
          await letterFile(composed.letter, bytes);
        } catch (error) {
          const fault = formFault(error);
          if (!fault) throw error;
          store.set({ failure: { kind: 'form', fault, name } });
          return;
        }
        const hasAnnex = await formHasAnnex(bytes);
        store.set({ form: { name, bytes, hasAnnex }, notice: { kind: 'form-taken', name } });
      })(),
    dropForm: () => store.set({ form: undefined }),
  };
}
