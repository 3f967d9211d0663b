import { Workbook } from 'exceljs';
import { carriedName, carryOver, declineCarried } from '../../src/actions/carry-over';
import { openWorkbook } from '../../src/actions/open-workbook';
import { EMPTY_PLAN, type CellValue } from '../../src/model';
import type { Workbook as Port } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx';
import { buildWorkbook } from '../excel';
import { openInExcel } from '../support/excel-workbook';
import { inputFromXlsx } from '../support/workbook-from-xlsx';

type Sheets = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

async function bytesOf(sheets: Sheets): Promise<Buffer> {
  const book = new Workbook();
  for (const [name, rows] of Object.entries(sheets))
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return Buffer.from(await book.xlsx.writeBuffer());
}

const T10 = [
  ['THÁNG 10/2025'],
  ['STT', 'Đơn vị', 'Hồ sơ quá hạn'],
  [1, 'Xã An Bình', 2],
  [2, 'Xã Châu Sơn', 0],
];
const HEADINGS = ['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ', 'Lý do', 'Số văn bản', 'Ghi chú'];
const LAST: Sheets = {
  'Cấu hình': [
    ['Mục', 'Giá trị', 'Ghi chú'],
    ['Địa danh', 'An Bình', ''],
    ['Người ký', 'Trần Văn A', ''],
    ['Tên khác', 'An Bình cũ = Xã An Bình', ''],
    ['Tên khác', 'Châu Sơn cũ = Xã Châu Sơn', ''],
  ],
  'Sổ theo dõi': [
    HEADINGS,
    ['Tháng 7/2025', 'Xã Châu Sơn', 'Nhắc nhở', 1, 'quá hạn', '', ''],
    ['Tháng 8/2025', 'UBND xã An Bình', 'Nhắc nhở', 1, 'quá hạn', '12/UBND', 'của tháng 8'],
    ['Tháng 9/2025', 'Xã An Bình', 'Phê bình', 2, 'quá hạn', '', ''],
  ],
};
const OWN: Sheets = {
  T10,
  'Cấu hình': [
    ['Mục', 'Giá trị', 'Ghi chú'],
    ['Tên khác', 'AB = Xã An Bình', 'của tôi'],
  ],
  'Sổ theo dõi': [HEADINGS, ['Tháng 6/2025', 'Xã An Bình', 'Nhắc nhở', 1, 'của tôi', '', '']],
};

let leaveExcel: (() => void) | undefined;
afterEach(() => leaveExcel?.());

async function inExcel(bytes: Buffer): Promise<Port> {
  const { workbook, asGlobals } = openInExcel(buildWorkbook(await inputFromXlsx(bytes, 'T10')));
  leaveExcel = asGlobals();
  return workbook;
}

/** A road to a workbook: a file, or the Excel that has it open. What comes is always a file. */
const ROADS: readonly (readonly [string, (bytes: Buffer) => Promise<Port>])[] = [
  ['a file', (bytes) => openXlsx(bytes)],
  ['Excel', inExcel],
];

const rowsOf = async (workbook: Port, sheet: string): Promise<CellValue[][]> => {
  const [content] = await workbook.read([sheet]);
  return (content?.values ?? [])
    .map((row) => row.map((value) => (value === '' ? null : value)))
    .filter((row) => row.some((value) => value !== null));
};
const settingsOf = async (workbook: Port) => (await openWorkbook(workbook, {})).settings;

describe.each(ROADS)('into %s', (_, open) => {
  test.each<[string, Sheets]>([
    ['with nothing of ours', { T10 }],
    ['with settings and a register', OWN],
  ])("last month's file is brought over: %s", async (_name, sheets) => {
    const workbook = await open(await bytesOf(sheets));
    const carried = await carryOver(workbook, await openXlsx(await bytesOf(LAST)), () => true);
    expect(carried.settings.map(carriedName)).toEqual(['Địa danh', 'Người ký', 'Tên khác']);
    expect(carried.acts.map(carriedName)).toEqual([
      'Xã Châu Sơn – Nhắc nhở, tháng 7/2025',
      'UBND xã An Bình – Nhắc nhở, tháng 8/2025',
      'Xã An Bình – Phê bình, tháng 9/2025',
    ]);
    const { authority, reading } = await settingsOf(workbook);
    expect(authority).toMatchObject({ place: 'An Bình', signer: { name: 'Trần Văn A' } });
    expect(reading.aliases).toHaveLength('Cấu hình' in sheets ? 3 : 2);
    const book = await rowsOf(workbook, 'Sổ theo dõi');
    expect(book.at(-2)).toEqual(LAST['Sổ theo dõi']![2]);
  });

  test('each thing that came can be declined, and nothing else moves', async () => {
    const workbook = await open(await bytesOf(OWN));
    const before = [await rowsOf(workbook, 'Cấu hình'), await rowsOf(workbook, 'Sổ theo dõi')];
    const carried = await carryOver(workbook, await openXlsx(await bytesOf(LAST)), () => true);
    const { settings, acts } = carried;

    await declineCarried(workbook, { settings: settings.slice(1, 2), acts: acts.slice(1, 2) });
    expect((await settingsOf(workbook)).authority).toMatchObject({ place: 'An Bình', signer: undefined });
    expect((await rowsOf(workbook, 'Sổ theo dõi')).map((row) => row[0])).toEqual([
      'Kỳ',
      'Tháng 6/2025',
      'Tháng 7/2025',
      'Tháng 9/2025',
    ]);

    await declineCarried(workbook, carried);
    const { authority, reading } = await settingsOf(workbook);
    expect(authority.place).toBeUndefined();
    expect(reading.aliases).toMatchObject([{ spelling: 'AB' }]);
    expect((await rowsOf(workbook, 'Cấu hình')).filter((row) => row[1] !== null)).toEqual(before[0]);
    expect(await rowsOf(workbook, 'Sổ theo dõi')).toEqual(before[1]);
  });

  test('what somebody wrote over it since is theirs and stays', async () => {
    const workbook = await open(await bytesOf({ T10 }));
    const carried = await carryOver(workbook, await openXlsx(await bytesOf(LAST)), () => true);
    const { contents } = await openWorkbook(workbook, {});
    const at = (sheet: string, text: string): { row: number; column: number } => {
      const { values } = contents.get(sheet)!;
      const row = values.findIndex((cells) => cells.includes(text));
      return { row, column: values[row]!.indexOf(text) };
    };
    await workbook.write({
      ...EMPTY_PLAN,
      edits: [
        { sheet: 'Cấu hình', cells: [{ ...at('Cấu hình', 'Trần Văn A'), value: 'Lê Thị B' }] },
        { sheet: 'Sổ theo dõi', cells: [{ ...at('Sổ theo dõi', '12/UBND'), value: '34/UBND' }] },
      ],
    });
    await declineCarried(workbook, carried);
    expect((await settingsOf(workbook)).authority).toMatchObject({
      place: undefined,
      signer: { name: 'Lê Thị B' },
    });
    expect((await rowsOf(workbook, 'Sổ theo dõi')).slice(2).map((row) => row[5])).toEqual(['34/UBND']);
  });
});
