import ExcelJS from 'exceljs';
import JSZip from 'jszip';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The sheet that is marked; its XML holds a conditional format of every kind and an extension list. */
export const RICH_SHEET = 'T8';
export const RICH_SHEET_PART = 'xl/worksheets/sheet1.xml';

/** A workbook with about everything an office's file can hold, so that a test sees what gets lost. */
export async function richWorkbook(): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await byLibrary());
  await addByHand(zip);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function byLibrary(): Promise<ArrayBuffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(RICH_SHEET, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: 3 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', printTitlesRow: '1:3', printArea: 'A1:H20' },
    headerFooter: { oddFooter: '&CTrang &P/&N' },
    properties: { tabColor: { argb: 'FF00B050' }, outlineLevelCol: 1 },
  });
  sheet.getCell('A1').value = {
    richText: [{ text: 'Tháng ' }, { text: '8/2023', font: { bold: true, color: { argb: 'FFFF0000' } } }],
  };
  sheet.mergeCells('A1:H1');
  sheet.columns = [
    { width: 6 },
    { width: 30 },
    { width: 10 },
    { width: 10, hidden: true },
    { outlineLevel: 1 },
  ];
  for (let row = 4; row <= 15; row++) {
    sheet.getCell(`A${row}`).value = row - 3;
    sheet.getCell(`B${row}`).value = `Xã số ${row - 3}`;
    sheet.getCell(`C${row}`).value = 80 + row;
    sheet.getCell(`C${row}`).numFmt = '0.00';
    sheet.getCell(`E${row}`).value = new Date(Date.UTC(2023, 7, row));
  }
  sheet.getCell('F4').value = { formula: 'C4*2', result: 168 };
  sheet.fillFormula(
    'G4:G15',
    'C4/100',
    [0.84, 0.85, 0.86, 0.87, 0.88, 0.89, 0.9, 0.91, 0.92, 0.93, 0.94, 0.95],
  );
  sheet.getCell('H4').value = { text: 'Liên kết', hyperlink: 'https://example.org/?a=1&b=2' };
  sheet.getCell('C5').note = 'Số liệu do xã báo cáo';
  sheet.getCell('C6').dataValidation = { type: 'decimal', operator: 'between', formulae: [0, 100] };
  sheet.autoFilter = 'A3:H15';
  sheet.getRow(9).hidden = true;
  addConditionalFormats(sheet);
  sheet.addImage(
    workbook.addImage({
      base64:
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      extension: 'png',
    }),
    'J2:K4',
  );
  const table = workbook.addWorksheet('Bảng');
  table.addTable({
    name: 'DonVi',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Đơn vị' }, { name: 'Số' }],
    rows: [
      ['Xã A', 1],
      ['Xã B', 2],
    ],
  });
  const locked = workbook.addWorksheet('Khoá', { state: 'hidden' });
  locked.getCell('A1').value = 'bí mật';
  await locked.protect('matkhau', {});
  workbook.addWorksheet('Rất ẩn', { state: 'veryHidden' }).getCell('A1').value = 1;
  workbook.definedNames.add("'T8'!$C$4:$C$15", 'TyLe');
  return await workbook.xlsx.writeBuffer();
}

function addConditionalFormats(sheet: ExcelJS.Worksheet): void {
  const style = {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } },
  };
  const rule = (ref: string, ...rules: object[]): void =>
    sheet.addConditionalFormatting({ ref, rules: rules as ExcelJS.ConditionalFormattingRule[] });
  rule('C4:C15', { type: 'cellIs', operator: 'lessThan', formulae: [90], style, priority: 1 });
  rule('B4:B15', { type: 'expression', formulae: ['$C4<85'], style, priority: 2 });
  rule('C4:C15', { type: 'top10', rank: 3, percent: false, bottom: true, style, priority: 3 });
  rule('E4:E15', { type: 'timePeriod', timePeriod: 'lastMonth', style, priority: 4 });
  rule('C4:C15', { type: 'aboveAverage', aboveAverage: false, style, priority: 5 });
  rule('B4:B15', { type: 'containsText', operator: 'containsText', text: 'số 1', style, priority: 6 });
  rule('C4:C15', {
    type: 'colorScale',
    priority: 7,
    cfvo: [{ type: 'min' }, { type: 'max' }],
    color: [{ argb: 'FFFF0000' }, { argb: 'FF00FF00' }],
  });
  rule('C4:C15', {
    type: 'iconSet',
    iconSet: '3TrafficLights',
    priority: 8,
    cfvo: [
      { type: 'percent', value: 0 },
      { type: 'percent', value: 33 },
      { type: 'percent', value: 67 },
    ],
  });
  rule('G4:G15', {
    type: 'dataBar',
    priority: 9,
    gradient: false,
    cfvo: [{ type: 'min' }, { type: 'max' }],
    color: { argb: 'FF638EC6' },
  });
}

/** What the library cannot write. */
async function addByHand(zip: JSZip): Promise<void> {
  await change(zip, RICH_SHEET_PART, (xml) => {
    const sparkline = `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>T8!C4:C15</xm:f><xm:sqref>I4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`;
    const duplicates =
      '<conditionalFormatting sqref="B4:B15"><cfRule type="duplicateValues" dxfId="0" priority="10"/></conditionalFormatting>';
    const withRules = xml.replace('<dataValidations', `${duplicates}<!-- giữ nguyên --><dataValidations`);
    return withRules.includes('<extLst>')
      ? withRules.replace(/<extLst>(?!.*<extLst>)/, `<extLst>${sparkline}`)
      : withRules.replace('</worksheet>', `<extLst>${sparkline}</extLst></worksheet>`);
  });
  zip.file('xl/vbaProject.bin', new Uint8Array([0xd0, 0xcf, 1, 2, 3, 250, 251, 0]));
  zip.file(
    'xl/calcChain.xml',
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="F4" i="1"/><c r="G4"/></calcChain>',
  );
  zip.file('customXml/item1.xml', '<ghi-chu xmlns="urn:huyen">Không được mất</ghi-chu>');
  zip.file('xl/printerSettings/printerSettings1.bin', new Uint8Array([1, 2, 3]));
  zip.file(
    'xl/charts/chart1.xml',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea/></c:chart></c:chartSpace>',
  );
  await change(zip, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rIdCalc" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/></Relationships>`,
    ),
  );
  await change(zip, '[Content_Types].xml', (xml) =>
    xml
      .replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      )
      .replace(
        '</Types>',
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
  );
}

async function change(zip: JSZip, name: string, edit: (xml: string) => string): Promise<void> {
  const before = await zip.file(name)!.async('string');
  const after = edit(before);
  if (after === before) throw new Error(`${name} is not as expected`);
  zip.file(name, after);
}

/** Every part of a file by name. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [name, entry] of Object.entries(zip.files)) {
    if (!entry.dir) parts.set(name, await entry.async('binarystring'));
  }
  return parts;
}

/** A part as text. */
export async function partText(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  return zip.file(name)!.async('string');
}
