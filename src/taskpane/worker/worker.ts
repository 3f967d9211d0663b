import type { WritePlan } from '../../model';
import { openXlsx, type XlsxFile } from '../../workbook/xlsx';
import { withChanges, type HeldChanges, type HeldSheets } from '../state/held';
import { createLook } from '../state/look';
import { Assembly, piecesOf } from './pieces';
import { plainTable } from './plain-table';
import { plainFailure, READY, type Calls, type PieceMessage } from './protocol';

/**
 * The heavy work of large workbooks, beside the page: one worker keeps an opened file, another looks through cells.
 * It answers one call after another and touches nothing but what it was sent.
 */
interface WorkerScope {
  onmessage: ((event: MessageEvent<PieceMessage>) => void) | null;
  postMessage(message: unknown): void;
}

const scope = self as unknown as WorkerScope;

let opened: XlsxFile | undefined;
let rehearsed: WritePlan | undefined;
let held: HeldSheets | undefined;
const look = createLook();

const file = (): XlsxFile => {
  if (!opened) throw new Error('No file is open.');
  return opened;
};

type Doing = { readonly [Name in keyof Calls]: (given: never) => Promise<ReturnType<Calls[Name]>> };

const CALLS = {
  async open(bytes: Uint8Array) {
    opened = await openXlsx(bytes);
    return undefined;
  },
  outline: () => file().outline(),
  read: (sheets: readonly string[]) => file().read(sheets),
  async rehearse(plan: WritePlan) {
    rehearsed = plan;
    await file().rehearse(plan);
    return undefined;
  },
  async write(plan: WritePlan | undefined) {
    const known = plan ?? rehearsed;
    if (!known) throw new Error('Nothing was rehearsed.');
    rehearsed = undefined;
    return file().write(known);
  },
  save: () => file().save(),
  async hold(changes: HeldChanges) {
    held = withChanges(held, changes);
    return undefined;
  },
  async look(request: Parameters<Calls['look']>[0]) {
    if (!held) throw new Error('Nothing is held.');
    const seen = await look(held, request);
    // The page has the cells already.
    const open = { ...seen.open, contents: new Map() };
    const { prepared } = seen;
    return {
      ...seen,
      open,
      prepared: prepared && { ...prepared, open, table: plainTable(prepared.table) },
    };
  },
} satisfies Doing;

const coming = new Map<number, Assembly>();
let before = Promise.resolve();

scope.onmessage = ({ data }) => {
  const assembly = coming.get(data.call) ?? new Assembly();
  coming.set(data.call, assembly);
  if (data.piece) assembly.add(data.piece);
  if (!data.last) return;
  coming.delete(data.call);
  before = before.then(() => answer(data, assembly.value()));
};

async function answer({ call, name }: PieceMessage, given: unknown): Promise<void> {
  try {
    const result: unknown = await (CALLS[name] as (given: unknown) => Promise<unknown>)(given);
    const pieces = [...piecesOf(result)];
    pieces.forEach((piece, i) => {
      const done = (i + 1) / pieces.length;
      scope.postMessage({ call, name, piece, last: done === 1, done } satisfies PieceMessage);
    });
  } catch (error) {
    scope.postMessage({ call, failure: plainFailure(error) });
  }
}

scope.postMessage(READY);
