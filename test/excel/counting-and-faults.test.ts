import { startExcel } from './start';
import { type Workbook, buildWorkbook, snapshot } from '.';

const august = () =>
  buildWorkbook({
    sheets: [
      {
        name: 'Tháng 8',
        cells: [
          ['Đơn vị', 'Tỷ lệ'],
          ['Nam Đông', 0.5],
        ],
      },
    ],
  });

/** Two round trips: the first reads, the second writes two cells. */
async function readThenWrite({ Excel }: ReturnType<typeof startExcel>) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const read = sheet.getRange('A1:B2').load('values');
    await context.sync();
    expect(read.values).toHaveLength(2);
    sheet.getRange('C1').values = [['Ghi chú']];
    sheet.getRange('C2').values = [['đã đọc']];
    await context.sync();
  });
}

const valueIn = (workbook: Workbook, row: number, column: number) =>
  workbook.sheet('Tháng 8').cell(row, column).value;

test('counts round trips, actions and bytes, but not the clean-up that follows a run', async () => {
  const excel = startExcel(august());
  await readThenWrite(excel);
  await new Promise((done) => setTimeout(done, 0));
  expect(excel.host.roundTrips).toBe(2);
  expect(excel.host.batches.map(({ failed }) => failed)).toEqual([null, null]);
  expect(excel.host.actions).toBe(excel.host.batches.reduce((sum, batch) => sum + batch.actions, 0));
  expect(excel.host.requestBytes).toBeGreaterThan(500);
  expect(excel.host.responseBytes).toBeGreaterThan(100);
});

test.each([
  ['ActivityLimitReached', 5102],
  ['RequestPayloadSizeLimitExceeded', 5103],
  ['ResponsePayloadSizeLimitExceeded', 5104],
  ['InvalidOperationInCellEditMode', 5004],
  ['AccessDenied', 'AccessDenied'],
  ['GeneralException', 'GeneralException'],
])('%s before the second batch leaves the workbook as it was', async (shown, code) => {
  const workbook = august();
  const before = snapshot(workbook);
  const excel = startExcel(workbook);
  excel.host.faults.fail({ batch: 2, when: 'before', code });
  await expect(readThenWrite(excel)).rejects.toMatchObject({ code: shown });
  expect(snapshot(workbook)).toEqual(before);
});

test.each(['middle', 1] as const)('a batch that fails half-way (%s) keeps what it had done', async (when) => {
  const workbook = august();
  const excel = startExcel(workbook);
  excel.host.faults.fail({ batch: 2, when, code: 'AccessDenied' });
  await expect(readThenWrite(excel)).rejects.toMatchObject({ code: 'AccessDenied' });
  expect([valueIn(workbook, 0, 2), valueIn(workbook, 1, 2)]).toEqual(['Ghi chú', null]);
});

test('an answer lost on the way leaves everything applied', async () => {
  const workbook = august();
  const excel = startExcel(workbook);
  excel.host.faults.fail({ batch: 2, when: 'after', code: 'ActivityLimitReached' });
  await expect(readThenWrite(excel)).rejects.toMatchObject({ code: 'ActivityLimitReached' });
  expect([valueIn(workbook, 0, 2), valueIn(workbook, 1, 2)]).toEqual(['Ghi chú', 'đã đọc']);
});

test('somebody edits between reading and writing', async () => {
  const workbook = august();
  const excel = startExcel(workbook);
  excel.host.faults.afterBatch(1, (file) =>
    file.sheet('Tháng 8').put(1, 1, { ...file.sheet('Tháng 8').cell(1, 1), value: 0.9 }),
  );
  await readThenWrite(excel);
  expect(valueIn(workbook, 1, 1)).toBe(0.9);
});

test('too large a request, and too large an answer, are refused', async () => {
  const large = startExcel(august(), { payloadLimit: 2000 });
  const write = large.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('D1').values = [['x'.repeat(3000)]];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  const read = large.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:Z100').load('values');
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('while a cell is edited a batch fails, or waits when the run asked for it', async () => {
  const excel = startExcel(august());
  excel.host.startCellEdit();
  await expect(readThenWrite(excel)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    const name = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return name.name;
  });
  excel.host.endCellEdit();
  await expect(waiting).resolves.toBe('Tháng 8');
});

test('an old host answers ApiNotFound to what came later', async () => {
  const old = startExcel(august(), { apiVersion: 12 });
  const run = old.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').getMergedAreasOrNullObject();
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  const window = { Office: old.Office };
  expect(window.Office.context.requirements.isSetSupported('ExcelApi', '1.12')).toBe(true);
  expect(window.Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
});

test('a member that is not modelled says so instead of answering nothing', async () => {
  const { Excel } = startExcel(august());
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().shapes.load('items/name');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('a property that was not loaded throws in the client, as in Excel', async () => {
  const { Excel } = startExcel(august());
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('text');
    await context.sync();
    expect(range.text).toEqual([['Đơn vị']]);
    expect(() => range.values).toThrow(/load/);
  });
});
