import type { Letter } from '../../model';
import type { Workbook } from '../../workbook/port';
import type { CopiedText, Platform } from '../hosts/host';
import { DOCX_TYPE, ZIP_TYPE } from './files';
import type { SavedNotice } from './pane-state';
import type { PaneTools } from './tools';

const later = () => import('./later');

/** The ways a letter leaves the pane, and the check whether this Excel allows what is needed. */
export interface HandOver {
  exportLetter(record: boolean): Promise<void>;
  /** Makes a letter to each named unit, all in one .zip. */
  exportNotices(): Promise<void>;
  /** Copies a letter as shown, at once: clipboards open only in the click itself. Says if the sheet has moved on. */
  copyLetter(shown: CopiedText): Promise<void>;
  /** Makes the letter a sheet to be printed. */
  addLetterSheet(): Promise<void>;
  /** Tries on a scratch sheet what the product needs of Excel. */
  checkExcel(): Promise<void>;
}

/** What the pane lends to {@link handOver}. */
export function handOver({ store, host, withWorkbook, request, refresh, isFile }: PaneTools): HandOver {
  const { platform, tryOut } = host;

  /** The letter as the summary says it now; undefined where there is none, and said when the summary is gone. */
  async function letterNow(target: Workbook, isPrinted = false) {
    const { result, form } = store.get();
    if (!result) return undefined;
    const { currentSummary, letterOf } = await later();
    const summary = await currentSummary(target, result.prepared);
    if (summary === 'summary-gone') {
      store.set({ failure: { kind: summary } });
      return undefined;
    }
    store.set({ result: { ...result, summary } });
    const { settings, table } = result.prepared;
    // A sheet to be printed has no annex, and no form without a place for it either.
    const hasAnnex = !isPrinted && form?.hasAnnex !== false;
    const composed = letterOf(summary, settings, hasAnnex ? table : undefined);
    return composed && { summary, ...composed };
  }

  /** Somebody else's sheet was written: a page that shows the workbook itself reads it anew. */
  function wrote(target: Workbook): void {
    if (!isFile()) return;
    store.set({ unsaved: true });
    refresh(target);
  }

  return {
    exportLetter: (record) =>
      withWorkbook('exporting', async (target, step) => {
        const composed = await letterNow(target);
        if (!composed) return;
        const { summary, letter, fileName } = composed;
        const { letterFile, openWorkbook, recordMonth } = await later();
        const bytes = await letterFile(letter, store.get().form?.bytes);
        let recorded = 0;
        if (record) {
          await step('writing', false);
          const open = await openWorkbook(target, request());
          const { plan, written } = recordMonth(open, summary);
          recorded = written.length;
          // A register that says it all already is left alone, and the file stays as saved.
          if (plan.edits.length + plan.drawings.length > 0) {
            await target.write(plan);
            wrote(target);
          }
          // The list tells what the register holds, also where nobody shows the workbook.
          if (!isFile()) refresh(target);
        }
        const notice = await handOverLetter(platform, { letter, name: fileName, bytes });
        store.set({ notice: { ...notice, recorded } });
      })(),
    exportNotices: () =>
      withWorkbook('exporting', async (target) => {
        const { result, form } = store.get();
        const composed = await letterNow(target);
        if (!result || !composed) return;
        const { settings, table } = result.prepared;
        const [{ noticeFiles }, { zipOf }] = await Promise.all([later(), import('../../workbook/xlsx')]);
        const files = await noticeFiles(composed.summary, settings, table, form?.bytes, zipOf);
        const all = files.at(-1);
        if (!all) {
          store.set({ notice: { kind: 'nobody-named' } });
          return;
        }
        const saved = await platform.saveFile({ ...all, type: ZIP_TYPE });
        store.set({ notice: { kind: 'saved', ...saved, letters: files.length - 1 } });
      })(),
    async copyLetter(shown) {
      if (store.get().busy) return;
      const isCopied = platform.copy(shown);
      await withWorkbook('exporting', async (target) => {
        const now = await letterNow(target);
        if (!now) return;
        const { copiedLetter } = await later();
        const newer = copiedLetter(now.letter).text !== shown.text;
        store.set({ notice: isCopied ? { kind: 'copied', newer } : { kind: 'copy-refused' } });
      })();
    },
    addLetterSheet: () =>
      withWorkbook('writing', async (target) => {
        const composed = await letterNow(target, true);
        if (!composed) return;
        const { addLetterSheet, openWorkbook } = await later();
        const { sheet } = await addLetterSheet(
          target,
          await openWorkbook(target, request()),
          composed.letter,
        );
        wrote(target);
        store.set({ notice: { kind: 'sheet-made', sheet } });
      })(),
    checkExcel: () =>
      withWorkbook('checking', async (target) => {
        if (!tryOut) return;
        store.set({ selfCheck: undefined });
        const { openWorkbook, selfCheck } = await later();
        store.set({ selfCheck: await selfCheck(target, tryOut, await openWorkbook(target, request())) });
      })(),
  };
}

/** Saves a letter's file in the way of the place, or copies the letter where no file can be had. Says which it was. */
export async function handOverLetter(
  platform: Platform,
  { letter, name, bytes }: { readonly letter: Letter; readonly name: string; readonly bytes: Uint8Array },
): Promise<SavedNotice> {
  const saved = await platform.saveFile({ name, bytes, type: DOCX_TYPE });
  const notice: SavedNotice = { kind: 'saved', ...saved, isLetter: true };
  if (saved.way !== 'none') return notice;
  const { copiedLetter } = await later();
  return platform.copy(copiedLetter(letter)) ? { ...notice, way: 'copied' } : notice;
}
