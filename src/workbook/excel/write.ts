import type { WritePlan } from '../../model';
import { sheetKey } from '../ours';
import { WorkbookError, type WriteReport } from '../port';
import { isCode, visit, wait, type ExcelHost } from './host';
import { stayTheSame, type FoundRules } from './marks';
import type { Overwritten } from './overwritten';
import { PlannedWrite } from './planned-write';
import { lookAround, type Surroundings } from './read-whole';
import { Replaced } from './replaced';
import { findStrayCharts } from './stray-charts';
import { writeOnce, type WriteMode } from './write-plan';

/** Pauses before the second and the third attempt, in milliseconds. */
const PAUSES = [300, 1500];

/** What was seen of the workbook before it is written. */
export interface Seen {
  /** Looked at when missing. */
  readonly surroundings: Surroundings | undefined;
  readonly rules: ReadonlyMap<string, FoundRules>;
  /** Sheets of ours that were found half drawn. */
  readonly torn: ReadonlySet<string>;
  readonly overwritten: Overwritten;
}

/**
 * Writes a plan so that a passing failure leaves a complete workbook: writing again is writing the same. Too large a
 * request is cut into pieces; for anything else the workbook is looked at anew and the plan written a bounded number
 * of times.
 *
 * @throws {WorkbookError} `write-interrupted` when our sheets may be incomplete; the next run repairs them
 */
export async function writeToExcel(host: ExcelHost, plan: WritePlan, seen: Seen): Promise<WriteReport> {
  // Excel would drop rules that look into another sheet when it saves in the old format.
  if (/\.xls$/i.test(host.address?.() ?? '')) throw new WorkbookError('other-format', '.xls');
  let now = seen.surroundings ?? (await lookAround(host));
  let before = now;
  let mode: WriteMode = { inPieces: false, isRepeated: false, oneUndo: true, apart: false };
  const replaced = new Replaced(plan, seen.overwritten);
  for (let attempt = 0; ; attempt++) {
    try {
      const made = await makeAskedSheets(host, new PlannedWrite(plan, now, before), now);
      if (made) before = now = made;
      const planned = new PlannedWrite(plan, now, before);
      planned.refuseWhatExcelWould();
      const broken = plan.drawings.filter(
        (drawing) => planned.exists(drawing) && (mode.isRepeated || seen.torn.has(sheetKey(drawing.name))),
      );
      return await writeOnce(host, planned, mode, {
        rules: mode.isRepeated ? new Map() : still(seen.rules),
        strayCharts: await findStrayCharts(host, broken),
        replaced,
      });
    } catch (error) {
      const pause = PAUSES[attempt];
      const isTooLarge = isCode(error, 'too-large') && !mode.inPieces;
      if (!isTooLarge && (pause === undefined || !mayPass(error))) throw toldAfter(error, mode);
      if (!isTooLarge) await wait(host, pause ?? 0);
      mode = {
        inPieces: mode.inPieces || isTooLarge,
        isRepeated: true,
        oneUndo: mode.oneUndo && !(error instanceof WorkbookError && error.detail === 'UndoNotSupported'),
        apart: attempt + 1 === PAUSES.length,
      };
      now = await lookAround(host).catch(() => {
        throw toldAfter(error, mode);
      });
    }
  }
}

/** Those that can be deleted by what was learned some moments ago. */
const still = (rules: Seen['rules']): Seen['rules'] =>
  new Map([...rules].filter(([, found]) => stayTheSame(found)));

async function makeAskedSheets(
  host: ExcelHost,
  planned: PlannedWrite,
  now: Surroundings,
): Promise<Surroundings | undefined> {
  const names = planned.madeOnRequest;
  if (names.length === 0) return undefined;
  planned.refuseWhatExcelWould();
  // An old and heavy library, loaded only when a sheet is asked for.
  const { createSheet } = await import('./create-sheet');
  await visit(host, 'none', async (context) => {
    for (const name of names) await createSheet(context, name);
  });
  const made = names.map((name) => ({
    id: name,
    name,
    visibility: 'visible' as const,
    isProtected: false,
  }));
  return { ...now, sheets: [...now.sheets, ...made] };
}

/**
 * Our own refusals have no cause in Excel and do not pass; nor does a cell that is being edited, or an old Excel. A
 * sheet somebody else has made meanwhile is theirs: it must be read before anything is drawn there.
 */
function mayPass(error: unknown): boolean {
  return (
    error instanceof WorkbookError &&
    error.cause !== undefined &&
    error.detail !== 'ItemAlreadyExists' &&
    !isCode(error, 'cell-editing', 'host-too-old')
  );
}

/** What to say once nothing more is tried. */
function toldAfter(error: unknown, { isRepeated, inPieces }: WriteMode): unknown {
  if (!(error instanceof WorkbookError) || error.cause === undefined) return error;
  // Refused again although no sheet is protected: the file as a whole takes no changes.
  if (error.code === 'protected' && isRepeated) return new WorkbookError('read-only', '', { cause: error });
  if (error.code === 'host-too-old' || (error.code === 'cell-editing' && !isRepeated && !inPieces))
    return error;
  return new WorkbookError('write-interrupted', error.detail || error.code, { cause: error });
}
