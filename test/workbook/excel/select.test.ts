import { buildWorkbook } from '../../excel';
import { openInExcel } from '../../support/excel-workbook';

const cell = (row: number, column: number, sheet = 'T8') => ({ sheet, row, column });

function open(apiVersion = 14) {
  const file = buildWorkbook({
    sheets: [
      { name: 'Bìa', cells: [['x']] },
      {
        name: 'T8',
        cells: [
          ['a', 1, 2],
          ['b', 3, 4],
        ],
      },
      { name: 'Ẩn', cells: [['x']], visibility: 'Hidden' },
    ],
  });
  return { file, ...openInExcel(file, { apiVersion }) };
}

it.each([
  ['one cell', [cell(1, 2)], { row: 1, column: 2, rows: 1, columns: 1 }],
  ['counts and rate of one row', [cell(1, 2), cell(1, 0)], { row: 1, column: 0, rows: 1, columns: 3 }],
  [
    'cells of several rows and sheets',
    [cell(0, 1), cell(1, 2), cell(0, 0, 'Bìa')],
    { row: 0, column: 1, rows: 1, columns: 1 },
  ],
])('an Excel of 2021 brings %s into view', async (_, cells, area) => {
  const { file, workbook } = open();
  await workbook.select(cells);
  expect(file.activeSheet?.name).toBe('T8');
  expect(file.selection?.areas).toEqual([area]);
});

it('a library that lacks what its Excel claims is no obstacle', async () => {
  const { file, workbook } = open(20);
  await workbook.select([cell(0, 0), cell(1, 2)]);
  expect(file.selection?.areas).toEqual([{ row: 0, column: 0, rows: 1, columns: 1 }]);
});

it('a sheet that is gone or hidden is named', async () => {
  const { workbook } = open();
  await expect(workbook.select([cell(0, 0, 'T7')])).rejects.toMatchObject({
    code: 'sheet-gone',
    detail: 'T7',
  });
  await expect(workbook.select([cell(0, 0, 'Ẩn')])).rejects.toMatchObject({
    code: 'sheet-hidden',
    detail: 'Ẩn',
  });
});
