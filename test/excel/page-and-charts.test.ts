import { startExcel } from './start';
import { buildWorkbook, snapshotSheet } from '.';

const open = () => {
  const workbook = buildWorkbook({
    sheets: [
      {
        name: 'Tổng hợp',
        cells: [
          ['Đơn vị', 'Tỷ lệ', 'Bình quân'],
          ['Nam Đông', 0.5, 0.4],
          ['A Lưới', 0.3, 0.4],
        ],
      },
    ],
  });
  const { Excel } = startExcel(workbook);
  const onSheet = <T>(work: (sheet: Excel.Worksheet) => T) =>
    Excel.run(async (context) => {
      const result = work(context.workbook.worksheets.getItem('Tổng hợp'));
      await context.sync();
      return result;
    });
  return { sheet: workbook.sheet('Tổng hợp'), onSheet };
};

test('sets the page up for printing', async () => {
  const { onSheet, sheet } = open();
  const layout = await onSheet((summary) => {
    const { pageLayout } = summary;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows('$1:$1');
    pageLayout.setPrintArea('A1:C3');
    pageLayout.setPrintMargins('Centimeters', { left: 2 });
    pageLayout.centerHorizontally = true;
    summary.freezePanes.freezeRows(1);
    summary.showGridlines = false;
    return pageLayout.load('orientation,paperSize,zoom');
  });
  expect([layout.orientation, layout.paperSize]).toEqual(['Landscape', 'A4']);
  expect(snapshotSheet(sheet)).toMatchObject({
    frozen: '1:1',
    gridlines: false,
    pageLayout: { printTitleRows: '1:1', printAreas: ['A1:C3'], settings: { CenterHorizontally: true } },
  });
});

test.each([
  ['paperSize', (layout: Excel.PageLayout) => void Object.assign(layout, { paperSize: 'A0' })],
  ['title rows', (layout: Excel.PageLayout) => layout.setPrintTitleRows('A1:C1')],
  ['zoom', (layout: Excel.PageLayout) => void (layout.zoom = { scale: 5 })],
])('refuses a wrong %s', async (_what, set) => {
  const run = open().onSheet((summary) => set(summary.pageLayout));
  await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('draws a chart that can be found again by its name, and taken away', async () => {
  const { onSheet, sheet } = open();
  await onSheet((summary) => {
    const chart = summary.charts.add('ColumnClustered', summary.getRange('A1:C3'), 'Columns');
    chart.name = 'Bình quân';
    chart.title.text = 'Tỷ lệ so với bình quân';
    chart.legend.position = 'Bottom';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.title.text = '%';
    chart.series.getItemAt(1).chartType = 'Line';
    chart.series.getItemAt(0).format.fill.setSolidColor('#4472C4');
    chart.setPosition('E2', 'L20');
  });
  expect(snapshotSheet(sheet)['charts']).toEqual([
    {
      name: 'Bình quân',
      source: "'Tổng hợp'!A1:C3",
      seriesBy: 'Columns',
      from: "'Tổng hợp'!E2",
      to: "'Tổng hợp'!L20",
      settings: {
        ChartType: 'ColumnClustered',
        'Title.Text': 'Tỷ lệ so với bình quân',
        'Legend.Position': 'Bottom',
        'Axes.ValueAxis.Minimum': 0,
        'Axes.ValueAxis.Title.Text': '%',
      },
      series: [
        {
          settings: { 'Format.Fill.Color': '#4472C4' },
          values: "'Tổng hợp'!B1:B3",
          categories: "'Tổng hợp'!A1:A3",
        },
        { settings: { ChartType: 'Line' }, values: "'Tổng hợp'!C1:C3", categories: "'Tổng hợp'!A1:A3" },
      ],
    },
  ]);
  const found = await onSheet((summary) => {
    const missing = summary.charts.getItemOrNullObject('khác').load('name');
    const chart = summary.charts.getItemOrNullObject('bình quân').load('name,chartType');
    return { missing, chart };
  });
  expect([found.missing.isNullObject, found.chart.name]).toEqual([true, 'Bình quân']);
  await onSheet((summary) => summary.charts.getItem('Bình quân').delete());
  expect(sheet.charts).toEqual([]);
});

test('tables, comments and validation are there as far as the product meets them', async () => {
  const { onSheet, sheet } = open();
  const found = await onSheet((summary) => {
    const table = summary.tables.add('A1:C3', true);
    table.name = 'Bảng1';
    summary.comments.add('B2', 'Xem lại');
    summary.getRange('D2:D3').dataValidation.rule = { list: { inCellDropDown: true, source: 'x' } };
    return {
      tables: summary.getRange('B2').getTables().load('items/name'),
      validation: summary.getRange('D2:D3').dataValidation.load('type'),
    };
  });
  expect(found.tables.items.map(({ name }) => name)).toEqual(['Bảng1']);
  expect(found.validation.type).toBe('List');
  expect(snapshotSheet(sheet)).toMatchObject({ comments: [{ range: 'B2', content: 'Xem lại' }] });
  const merge = onSheet((summary) => summary.getRange('A1:B1').merge());
  await expect(merge).rejects.toMatchObject({ code: 'InvalidOperation' });
});
