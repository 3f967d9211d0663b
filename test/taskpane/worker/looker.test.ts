/** @jest-environment node */
import type { EvaluateRequest } from '../../../src/actions/evaluate';
import type { SheetContent } from '../../../src/model';
import { markRules } from '../../../src/reporting/marks';
import { drawSummary } from '../../../src/reporting/summary';
import { holdSheets } from '../../../src/taskpane/state/held';
import { createLook, type Look } from '../../../src/taskpane/state/look';
import { createLooker } from '../../../src/taskpane/state/looker';
import type { PieceMessage } from '../../../src/taskpane/worker/protocol';
import type { Workbook } from '../../../src/workbook/port';
import { monthSheets } from '../../bench/sheets';
import { LoopbackWorker } from './loopback';

const REQUEST: EvaluateRequest = { now: '05/9/2023 09:30', preset: 'letter-2023-08' };

/** Some two thousand cells, which these tests call large. */
const SHEETS = monthSheets(40, 4);
const LARGE = 1_000;

function workbookOf(sheets: readonly SheetContent[]): Workbook {
  const refuse = (): never => {
    throw new Error('nothing is written here');
  };
  return {
    outline: () =>
      Promise.resolve({
        sheets: sheets.map(({ name }) => ({ name, visibility: 'visible' as const, isProtected: false })),
        active: sheets.at(-1),
        caveats: [],
      }),
    read: (names) => Promise.resolve(sheets.filter(({ name }) => names.includes(name))),
    write: refuse,
    select: refuse,
  };
}

const here = async (workbook: Workbook): Promise<Look> => createLook()(await holdSheets(workbook), REQUEST);

const calls = (worker: LoopbackWorker | undefined, name: PieceMessage['name']): number =>
  ((worker?.received ?? []) as PieceMessage[]).filter((message) => message.name === name && message.last)
    .length;

beforeEach(() => {
  LoopbackWorker.all.length = 0;
  Object.assign(globalThis, { Worker: LoopbackWorker });
});

const workbook = workbookOf(SHEETS);
let expected: Look;
beforeAll(async () => {
  expected = await here(workbook);
});

test('a large workbook is looked through beside the page, with the same outcome', async () => {
  const progress: number[] = [];
  const look = await createLooker(LARGE)(workbook, REQUEST, { progress: (done) => progress.push(done) });
  expect(LoopbackWorker.all).toHaveLength(1);
  expect(progress.at(-1)).toBe(1);
  expect(look.prepared?.evaluation).toEqual(expected.prepared?.evaluation);
  expect(look.prepared?.summary).toEqual(expected.prepared?.summary);
  expect(look.prepared?.plan).toEqual(expected.prepared?.plan);
  expect(look.prepared?.problems).toEqual(expected.prepared?.problems);
  expect([...look.open.contents.values()].every((sheet) => SHEETS.includes(sheet))).toBe(true);
  expect(look.prepared?.open).toBe(look.open);
});

test('what is made of such a look later, as after an edit, is the same too', async () => {
  const again = ({ prepared }: Look) => {
    if (!prepared) throw new Error('no month');
    const drawing = drawSummary(prepared.summary, prepared.table, prepared.settings);
    return [drawing, markRules(prepared.summary, drawing, prepared.table)];
  };
  expect(again(await createLooker(LARGE)(workbook, REQUEST))).toEqual(again(expected));
});

test('cells that are still the same are not sent twice', async () => {
  const look = createLooker(LARGE);
  await look(workbook, REQUEST);
  await look(workbook, { ...REQUEST, now: '05/9/2023 09:31' });
  const [worker] = LoopbackWorker.all;
  expect([calls(worker, 'hold'), calls(worker, 'look')]).toEqual([1, 2]);
  const changed = monthSheets(40, 4)[0];
  if (!changed) throw new Error('no sheet');
  const other = workbookOf([{ ...changed, values: changed.values.slice(0, -3) }, ...SHEETS.slice(1)]);
  const seen = await look(other, REQUEST);
  expect(calls(worker, 'hold')).toBe(2);
  const sent = JSON.stringify(((worker?.received ?? []) as PieceMessage[]).filter(({ call }) => call === 4));
  expect(['"name":"T1"', '"name":"T2"'].map((name) => sent.split(name).length - 1)).toEqual([2, 1]);
  expect(seen.prepared?.summary).toEqual((await here(other)).prepared?.summary);
});

test('asked the same of the same cells, though read anew, it answers with what it saw', async () => {
  const look = createLooker(LARGE);
  const seen = await look(workbook, REQUEST);
  expect(await look(workbookOf(monthSheets(40, 4)), { ...REQUEST })).toBe(seen);
});

test.each([
  ['another month', { ...REQUEST, period: { year: 2023, month: 3 } }],
  ['another minute', { ...REQUEST, now: '05/9/2023 09:31' }],
])('%s is looked at anew', async (_, request) => {
  const look = createLooker(LARGE);
  const seen = await look(workbook, REQUEST);
  expect((await look(workbook, request)).prepared?.summary).not.toEqual(seen.prepared?.summary);
});

test.each<[string, (sheet: SheetContent) => Partial<SheetContent>]>([
  ['a figure', ({ values }) => ({ values: [...values.slice(0, -1), ['Xã khác', 1]] })],
  ['a row that was hidden', () => ({ hiddenRows: new Set([7]) })],
  ['a number format', ({ numberFormats }) => ({ numberFormats: [['0'], ...numberFormats.slice(1)] })],
])('%s makes it another workbook', async (_, change) => {
  const look = createLooker(LARGE);
  const seen = await look(workbook, REQUEST);
  const other = SHEETS.map((sheet, i) => (i === SHEETS.length - 1 ? { ...sheet, ...change(sheet) } : sheet));
  expect(await look(workbookOf(other), REQUEST)).not.toBe(seen);
});

test('a small workbook starts no worker', async () => {
  const look = await createLooker(LARGE)(workbookOf(monthSheets(35, 1)), REQUEST);
  expect(look.prepared?.evaluation.sheet).toBe('T1');
  expect(LoopbackWorker.all).toEqual([]);
});

test('stopped, it ends the worker and fails with what stopped it; the next look starts another', async () => {
  const look = createLooker(LARGE);
  const stopping = new AbortController();
  const stopped = new Error('the user');
  const looking = look(workbook, REQUEST, { signal: stopping.signal });
  setTimeout(() => stopping.abort(stopped), 20);
  await expect(looking).rejects.toBe(stopped);
  expect(LoopbackWorker.all[0]?.ended).toBe(true);
  expect((await look(workbook, REQUEST)).prepared).toBeDefined();
  expect(LoopbackWorker.all).toHaveLength(2);
});

test('a worker that dies leaves the work to the page', async () => {
  const looking = createLooker(LARGE)(workbook, REQUEST);
  setTimeout(() => LoopbackWorker.all[0]?.die(), 20);
  expect((await looking).prepared?.evaluation.sheet).toBe('T4');
});

test.each([
  ['there are no workers', undefined],
  [
    'the page may start none',
    jest.fn(() => {
      throw new Error('SecurityError');
    }),
  ],
  [
    'its script cannot be had',
    class {
      onerror: ((event: unknown) => void) | null = null;
      constructor() {
        setImmediate(() => this.onerror?.({ preventDefault: () => undefined }));
      }
      terminate(): void {
        return;
      }
    },
  ],
])('where %s, the page does the work itself', async (_, worker) => {
  Object.assign(globalThis, { Worker: worker });
  const look = await createLooker(LARGE)(workbook, REQUEST);
  expect(look.prepared?.evaluation.sheet).toBe('T4');
});
