import { EMPTY_PLAN, MARK_SIGNATURE, type SheetDrawing, type WritePlan } from '../../../src/model';
import { excelWorkbook } from '../../../src/workbook/excel';
import { buildWorkbook, snapshot, type WorkbookInput } from '../../excel';
import { startExcel } from '../../excel/start';

const AUGUST: WorkbookInput['sheets'][number] = {
  name: 'T8',
  at: 'B3',
  cells: [
    ['Đơn vị', 'Tỷ lệ'],
    ['Hưng Đạo', 0.2427],
    ['Hà Kỳ', { formula: '=1/0', value: '#DIV/0!' }],
  ],
  formats: { 'C4:C5': { numberFormat: '0.00%' } },
  merges: ['B2:C2'],
  hiddenRows: [5],
};

function open(sheets: WorkbookInput['sheets'] = [AUGUST], options = {}) {
  const file = buildWorkbook({ sheets });
  const { Excel, host } = startExcel(file, options);
  return { file, host, workbook: excelWorkbook(Excel) };
}

const DRAWING: SheetDrawing = {
  name: 'Tổng hợp T8-2023',
  visibility: 'visible',
  columns: [{ width: 20 }, { width: 12 }, { width: 12, hidden: true }],
  rows: [
    { cells: [{ value: 'Tổng hợp', style: { bold: true, size: 14 } }], height: 24 },
    {
      cells: [
        { value: '=1+1', style: { border: true } },
        { value: 0.2427, style: { border: true, numberFormat: '0.00%' } },
      ],
    },
    {
      cells: [
        { value: '+cmd', style: { border: true } },
        { value: 0.5, style: { border: true, numberFormat: '0.00%' } },
      ],
    },
    { cells: [{ value: "'nháy", style: {} }, { value: '8/2023' }, { value: '-2' }] },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  frozenRows: 1,
  print: { orientation: 'landscape', titleRows: [0, 0], area: { top: 0, left: 0, bottom: 3, right: 1 } },
  charts: [
    {
      title: 'So với bình quân',
      categories: { top: 1, left: 0, bottom: 2, right: 0 },
      series: [
        { name: 'Tỷ lệ', values: { top: 1, left: 1, bottom: 2, right: 1 }, type: 'column', color: '#2F5597' },
        {
          name: 'Bình quân',
          values: { top: 1, left: 2, bottom: 2, right: 2 },
          type: 'line',
          color: '#C00000',
        },
      ],
      place: { top: 6, left: 0, bottom: 20, right: 1 },
    },
  ],
};

const PLAN: WritePlan = {
  ...EMPTY_PLAN,
  drawings: [DRAWING],
  marks: [
    {
      sheet: 'T8',
      neverMarked: true,
      rules: [
        {
          area: { top: 3, left: 2, bottom: 4, right: 2 },
          formula: `=C4>${MARK_SIGNATURE}`,
          look: { fill: '#C00000', color: '#FFFFFF', bold: true, italic: false },
        },
      ],
    },
  ],
  expected: [{ cell: { sheet: 'T8', row: 3, column: 2 }, value: 0.2427 }],
};

describe('reading in Excel', () => {
  it('takes one visit for the outline and the active sheet, from A1 on', async () => {
    const { workbook, host } = open([
      AUGUST,
      { name: 'Ẩn', visibility: 'VeryHidden' },
      { name: 'Khóa', protected: true },
    ]);
    const { sheets, active } = await workbook.outline();
    expect(host.roundTrips).toBe(1);
    expect(sheets).toEqual([
      { name: 'T8', visibility: 'visible', isProtected: false },
      { name: 'Ẩn', visibility: 'veryHidden', isProtected: false },
      { name: 'Khóa', visibility: 'visible', isProtected: true },
    ]);
    expect(active?.name).toBe('T8');
    expect(active?.values[3]?.[1]).toBe('Hưng Đạo');
    expect(active?.values[3]?.[2]).toBe(0.2427);
    expect(active?.values[4]?.[2]).toEqual({ error: '#DIV/0!' });
    expect(active?.numberFormats[3]?.[2]).toBe('0.00%');
    expect(active?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect([...(active?.hiddenRows ?? [])]).toEqual([4]);
  });

  it('takes one visit for any number of sheets and leaves out those that are not there', async () => {
    const { workbook, host } = open([AUGUST, { name: 'T7', cells: [['Đơn vị']] }, { name: 'Trống' }]);
    const read = await workbook.read(['T7', 'Không có', 'Trống']);
    expect(host.roundTrips).toBe(1);
    expect(read.map(({ name, values }) => [name, values])).toEqual([
      ['T7', [['Đơn vị']]],
      ['Trống', []],
    ]);
  });

  it('asks for fonts in one visit more, only where the text looks like bytes of an old font', async () => {
    const old = {
      name: 'Cu',
      cells: [['Tû Kú', 1]],
      formats: { A1: { fontName: '.VnTime' }, B1: { fontName: 'Arial' } },
    };
    const { workbook, host } = open([AUGUST, old]);
    const [sheet] = await workbook.read(['Cu']);
    expect(host.roundTrips).toBe(2);
    expect(sheet?.legacyFonts).toEqual([{ row: 0, column: 0, font: '.VnTime' }]);
  });
});

describe('writing in Excel', () => {
  it('takes one visit, and text stays text whatever it starts with', async () => {
    const { workbook, host, file } = open();
    await workbook.outline();
    expect(await workbook.write(PLAN)).toEqual({ changedMeanwhile: [] });
    expect(host.roundTrips).toBe(2);
    const { sheets, active } = snapshot(file) as unknown as {
      active: string;
      sheets: Record<string, unknown>[];
    };
    expect(active).toBe('T8');
    expect(sheets[1]).toMatchObject({
      name: 'Tổng hợp T8-2023',
      cells: {
        A2: { value: '=1+1' },
        A3: { value: '+cmd' },
        A4: { value: "'nháy" },
        B4: { value: '8/2023' },
        C4: { value: '-2' },
        B2: { value: 0.2427 },
      },
    });
    expect(JSON.stringify(sheets[1])).not.toContain('"formula":"=1+1"');
    expect(sheets[0]).toMatchObject({ rules: [{ formula: `=C4>${MARK_SIGNATURE}`, ranges: ['C4:C5'] }] });
  });

  it('written twice gives the same workbook', async () => {
    const { workbook, file } = open();
    await workbook.write(PLAN);
    const once = snapshot(file);
    await workbook.write({ ...PLAN, marks: PLAN.marks.map((m) => ({ ...m, neverMarked: false })) });
    expect(snapshot(file)).toEqual(once);
  });

  it('clears its own marks and leaves the rules of the user alone', async () => {
    const users = { range: 'C4:C5', formula: '=$C4<0.3', format: { fillColor: '#FFFF00' } };
    const { workbook, file } = open([{ ...AUGUST, rules: [users] }]);
    const before = snapshot(file);
    await workbook.write({ ...PLAN, drawings: [] });
    expect(snapshot(file)).not.toEqual(before);
    await workbook.write({ ...EMPTY_PLAN, marks: [{ sheet: 'T8', rules: [] }] });
    expect(snapshot(file)).toEqual(before);
  });

  it('says which cells were changed between reading and writing', async () => {
    const { workbook, host } = open();
    host.faults.afterBatch(1, (book) => {
      const sheet = book.sheet('T8');
      sheet.put(3, 2, { ...sheet.cell(3, 2), value: 0.9 });
    });
    await workbook.outline();
    expect(await workbook.write(PLAN)).toEqual({ changedMeanwhile: [{ sheet: 'T8', row: 3, column: 2 }] });
  });

  it('refuses before sending anything when a sheet it would write is protected', async () => {
    const { workbook, host, file } = open([{ ...AUGUST, protected: true }]);
    await workbook.outline();
    const before = snapshot(file);
    await expect(workbook.write(PLAN)).rejects.toMatchObject({ code: 'protected', detail: 'T8' });
    expect(host.roundTrips).toBe(1);
    expect(snapshot(file)).toEqual(before);
  });

  it.each([
    ['InvalidOperationInCellEditMode', 5004, 'cell-editing'],
    ['a request too large', 5103, 'too-large'],
    ['an unknown failure', 'GeneralException', 'host-failed'],
  ])('%s becomes an error in the terms of the port', async (_name, code, meaning) => {
    const { workbook, host } = open();
    host.faults.fail({ batch: 'every', when: 'before', code });
    await expect(workbook.outline()).rejects.toMatchObject({ name: 'WorkbookError', code: meaning });
  });
});

it.each(['#N/A', '#DIV/0!', '#NAME?', '#PYTHON!', '#EXTERNAL!', '#TIMEOUT!', '#SPILL!', '#CALC!', '#BUSY!'])(
  'an error is one whatever its name: %s',
  async (error) => {
    const { workbook } = open([{ name: 'T8', cells: [[error, '#5', 'Xã #1!']] }]);
    const { active } = await workbook.outline();
    expect(active?.values).toEqual([[{ error }, '#5', 'Xã #1!']]);
  },
);
