import { parseSheetOutline } from '../../../src/workbook/xlsx/xml/sheet-outline';
import { parseXml } from '../../../src/workbook/xlsx/xml/tree';

const CELLS = new Set(['sheetData']);
const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Xã Đại Sơn</t></is></c></row>';
const sheet = (data: string, prefix = ''): string =>
  `<?xml version="1.0"?>\n<${prefix}worksheet xmlns="m"><${prefix}sheetPr><${prefix}tabColor rgb="FF"/></${prefix}sheetPr>` +
  `${data}<${prefix}sheetProtection sheet="1"/><${prefix}mergeCells count="1"><${prefix}mergeCell ref="A1:B2"/></${prefix}mergeCells></${prefix}worksheet>`;

test.each([
  ['of cells', sheet(`<sheetData>${row.repeat(3)}</sheetData>`)],
  ['without cells', sheet('<sheetData></sheetData>')],
  ['whose cells close themselves', sheet('<sheetData/>')],
  ['without any place for cells', sheet('')],
  [
    'in a prefix',
    sheet(`<x:sheetData>${row.replaceAll('<', '<x:').replaceAll('<x:/', '</x:')}</x:sheetData>`, 'x:'),
  ],
  ['with an attribute where none belongs', sheet(`<sheetData a="1">${row}</sheetData>`)],
  ['with a comment that looks like the end', sheet(`<sheetData><!-- </sheetData> -->${row}</sheetData>`)],
  [
    'with a text that looks like the end',
    sheet(`<sheetData><row><![CDATA[</sheetData>]]></row></sheetData>`),
  ],
  ['with two places for cells', sheet(`<sheetData>${row}</sheetData><sheetData>${row}</sheetData>`)],
])('a sheet %s looks from outside as when it is read whole', (_, xml) => {
  expect(parseSheetOutline(xml, 'sheet1.xml')).toEqual(parseXml(xml, 'sheet1.xml', CELLS));
});

test('what stands around the cells is checked', () => {
  const cut = sheet(`<sheetData>${row}</sheetData>`).slice(0, -5);
  expect(() => parseSheetOutline(cut, 'sheet1.xml')).toThrow(expect.objectContaining({ code: 'damaged' }));
});
