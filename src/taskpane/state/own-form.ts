import { DOCX_TYPE } from './files';
import { forgetForm, rememberForm } from './kept-form';
import type { PaneTools } from './tools';

const later = () => import('./later');

/** The office's own Word form for letters, remembered on this computer. */
export interface OwnForm {
  /** Takes a .docx as the form, after it was tried on this month's letter: what is wrong in it is named at once. */
  chooseForm(name: string, bytes: Uint8Array): Promise<void>;
  dropForm(): void;
  /** Hands out the form that comes with the product, every placeholder in it. */
  saveReadyForm(): Promise<void>;
}

export function ownForm({ store, host, withWorkbook }: PaneTools): OwnForm {
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
        const form = { name, bytes, hasAnnex };
        const isKept = rememberForm(host.platform, form);
        store.set({ form, notice: { kind: 'form-taken', name, ...(!isKept && { untilClosed: true }) } });
      })(),
    dropForm() {
      forgetForm(host.platform);
      store.set({ form: undefined });
    },
    saveReadyForm: () =>
      withWorkbook('saving', async () => {
        const { name, bytes } = await host.readyForm();
        const saved = await host.platform.saveFile({ name, bytes, type: DOCX_TYPE });
        store.set({ notice: { kind: 'saved', ...saved } });
      })(),
  };
}
