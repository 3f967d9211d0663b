/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_PLAN, type WritePlan } from '../../../src/model';
import { openInWorker } from '../../../src/taskpane/worker/remote-file';
import { WorkbookError } from '../../../src/workbook/port';
import { openXlsx } from '../../../src/workbook/xlsx';
import { LoopbackWorker } from './loopback';

const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, '..', '..', '..', 'assets', 'samples', 'tu-ky-2023-08.xlsx')),
);

/** Opens even a small file in a worker. */
async function open(bytes: Uint8Array) {
  const file = await openInWorker(bytes, 0);
  if (!file) throw new Error('no worker');
  return file;
}

const planOf = (text: string): WritePlan => ({
  ...EMPTY_PLAN,
  edits: [{ sheet: 'T8', cells: [{ row: 0, column: 0, value: text }] }],
});

beforeEach(() => {
  LoopbackWorker.all.length = 0;
  Object.assign(globalThis, { Worker: LoopbackWorker });
});

test('a file in a worker reads, writes and saves like a file on the page', async () => {
  const [beside, here] = await Promise.all([open(SAMPLE), openXlsx(SAMPLE)]);
  expect(await beside.outline()).toEqual(await here.outline());
  const names = (await here.outline()).sheets.map(({ name }) => name);
  expect(await beside.read(names)).toEqual(await here.read(names));
  const plan = planOf('Đã sửa');
  expect(await beside.write(plan)).toEqual(await here.write(plan));
  expect(await beside.read(names)).toEqual(await here.read(names));
  expect((await beside.outline()).active?.values[0]?.[0]).toBe('Đã sửa');
  expect(await beside.save()).toEqual(await here.save());
});

test('sheets that came over once stay the same objects until something is written', async () => {
  const file = await open(SAMPLE);
  const [before] = await file.read(['T8']);
  expect((await file.outline()).active).toBe(before);
  expect((await file.read(['T8']))[0]).toBe(before);
  await file.write(EMPTY_PLAN);
  expect((await file.read(['T8']))[0]).toBe(before);
  await file.write(planOf('Khác'));
  expect((await file.read(['T8']))[0]).not.toBe(before);
});

test('a plan that was rehearsed is written without being sent again, and comes to the same', async () => {
  const [beside, here] = await Promise.all([open(SAMPLE), openXlsx(SAMPLE)]);
  const plan = planOf('Đã sửa');
  await beside.rehearse(plan);
  expect((await beside.outline()).active?.values[0]?.[0]).not.toBe('Đã sửa');
  const sent = LoopbackWorker.all[0]?.received.length ?? 0;
  expect(await beside.write(plan)).toEqual(await here.write(plan));
  expect(JSON.stringify(LoopbackWorker.all[0]?.received.slice(sent))).not.toContain('Đã sửa');
  expect(await beside.save()).toEqual(await here.save());
});

test('a plan is written whole while it is still being rehearsed, and where that failed', async () => {
  const file = await open(SAMPLE);
  const plan = planOf('Đang tính thì bấm');
  void file.rehearse(plan);
  await file.write(plan);
  expect((await file.outline()).active?.values[0]?.[0]).toBe('Đang tính thì bấm');
  const nowhere = { ...plan, edits: [{ sheet: 'Không có', cells: [{ row: 0, column: 0, value: 1 }] }] };
  const failure = await file.rehearse(nowhere).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  await expect(file.write(nowhere)).rejects.toEqual(failure);
});

test('what is wrong with a file is said as on the page', async () => {
  const failure = open(new TextEncoder().encode('không phải Excel'));
  await expect(failure).rejects.toBeInstanceOf(WorkbookError);
  await expect(failure).rejects.toMatchObject({ code: 'not-a-workbook' });
  expect(LoopbackWorker.all[0]?.ended).toBe(true);
});

test('a small file needs no worker', async () => {
  expect(await openInWorker(SAMPLE)).toBeUndefined();
  expect(LoopbackWorker.all).toEqual([]);
});
