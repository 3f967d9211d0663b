import type { SheetContent, WritePlan } from '../../model';
import type { WorkbookFile } from '../hosts/host';
import { startRemote, type Remote } from './remote';

/** Bytes from which opening and writing a file would hold the page up. */
const LARGE_FILE = 300_000;

/**
 * Opens a large file in a worker of its own; undefined for small ones and where there are no workers.
 *
 * @param large bytes from which a file is large
 */
export async function openInWorker(bytes: Uint8Array, large = LARGE_FILE): Promise<WorkbookFile | undefined> {
  const remote = bytes.length < large ? undefined : await startRemote();
  if (!remote) return undefined;
  try {
    await remote.call('open', bytes);
  } catch (error) {
    remote.end();
    throw error;
  }
  return fileOf(remote);
}

/** The file as the worker keeps it. Sheets that came over once are not asked for again until something is written. */
function fileOf(remote: Remote): WorkbookFile {
  const known = new Map<string, SheetContent>();
  let rehearsal: { readonly plan: WritePlan; readonly isDone: Promise<boolean> } | undefined;
  return {
    async outline() {
      const outline = await remote.call('outline', undefined);
      const { active } = outline;
      if (!active) return outline;
      const kept = known.get(active.name) ?? active;
      known.set(active.name, kept);
      return { ...outline, active: kept };
    },
    async read(names) {
      const missing = names.filter((name) => !known.has(name));
      if (missing.length > 0)
        for (const sheet of await remote.call('read', missing)) known.set(sheet.name, sheet);
      return names.flatMap((name) => known.get(name) ?? []);
    },
    async write(plan) {
      // The worker has a plan that it rehearsed: it need not be sent again.
      const isThere = rehearsal?.plan === plan && (await rehearsal.isDone);
      rehearsal = undefined;
      const report = await remote.call('write', isThere ? undefined : plan);
      // A figure that is typed may change formulas anywhere; drawing a sheet changes that sheet.
      if (plan.edits.length > 0 || plan.renames.length > 0) known.clear();
      for (const { name } of plan.drawings) known.delete(name);
      return report;
    },
    async rehearse(plan) {
      const call = remote.call('rehearse', plan);
      rehearsal = {
        plan,
        isDone: call.then(
          () => true,
          () => false,
        ),
      };
      await call;
    },
    save: () => remote.call('save', undefined),
    // A file has no view to scroll.
    select: () => Promise.resolve(),
    close: () => remote.end(),
  };
}
