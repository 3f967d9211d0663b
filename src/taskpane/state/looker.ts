import type { EvaluateRequest } from '../../actions/evaluate';
import type { SheetContent } from '../../model';
import type { Workbook } from '../../workbook/port';
import { startRemote, WorkerLost, type Remote } from '../worker/remote';
import { alike, changesOf, holdSheets, sameSheets, type HeldSheets } from './held';
import type { createLook, Look } from './look';

/** Reading and judging: the larger part of our scripts. */
const core = () => import(/* webpackChunkName: "core" */ './look');

/** Cells from which a look would hold the page up for longer than a blink. */
const LARGE = 25_000;

export interface LookOptions {
  /** Stops a look that is done beside the page; its reason is what the look fails with. */
  readonly signal?: AbortSignal | undefined;
  /** How far it is, 0 to 1; told of large workbooks only. */
  readonly progress?: ((done: number) => void) | undefined;
}

export type Looker = (workbook: Workbook, request: EvaluateRequest, options?: LookOptions) => Promise<Look>;

/**
 * Reads a workbook and looks through it: small ones at once, large ones beside the page, so that it stays alive.
 *
 * @param large cells from which a workbook is large
 */
export function createLooker(large = LARGE): Looker {
  const lookHere = hereOnThePage();
  const lookBeside = besideThePage();
  let last: { readonly held: HeldSheets; readonly request: EvaluateRequest; readonly look: Look } | undefined;
  return async (workbook, request, options = {}) => {
    const held = await holdSheets(workbook, ({ sheets, active }) => {
      // Fetched while the rest is read, unless it is likely to be looked through elsewhere.
      if (cellsOf(active ? [active] : []) * sheets.length < large) void core();
    });
    options.signal?.throwIfAborted();
    // Asked again about the same cells, as by the click after opening, there is nothing new to be seen.
    if (last && alike(last.request, request) && alike(last.held, held)) return last.look;
    const beside = cellsOf(held.sheets) < large ? undefined : await lookBeside(held, request, options);
    const look = beside ?? (await lookHere(held, request));
    last = { held, request, look };
    return look;
  };
}

/** The core is loaded for the first workbook, not for the first screen. */
function hereOnThePage() {
  let look: ReturnType<typeof createLook> | undefined;
  return async (held: HeldSheets, request: EvaluateRequest): Promise<Look> => {
    look ??= (await core()).createLook();
    return look(held, request);
  };
}

function besideThePage() {
  let remote: Remote | undefined;
  let sent: HeldSheets | undefined;
  return async (
    held: HeldSheets,
    request: EvaluateRequest,
    { signal, progress }: LookOptions,
  ): Promise<Look | undefined> => {
    try {
      if (!remote || remote.ended) {
        remote = await startRemote();
        sent = undefined;
      }
      if (!remote) return undefined;
      if (!sent || !sameSheets(sent, held)) {
        await remote.call('hold', changesOf(sent, held), { signal });
        sent = held;
      }
      const { open, prepared, ...seen } = await remote.call('look', request, { signal, progress });
      const byName = new Map(held.sheets.map((sheet) => [sheet.name, sheet]));
      const contents = new Map(
        open.sheets.flatMap(({ name }) => {
          const content = byName.get(name);
          return content ? [[name, content] as const] : [];
        }),
      );
      const whole = { ...open, contents };
      return { ...seen, open: whole, prepared: prepared && { ...prepared, open: whole } };
    } catch (error) {
      // A worker that dies, for want of memory or otherwise, leaves the work to the page.
      if (error instanceof WorkerLost) return undefined;
      throw error;
    }
  };
}

function cellsOf(sheets: readonly SheetContent[]): number {
  return sheets.reduce((sum, { values }) => values.reduce((cells, row) => cells + row.length, sum), 0);
}
