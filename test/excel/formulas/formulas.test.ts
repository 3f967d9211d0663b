import { buildWorkbook, computed } from '..';

const workbook = buildWorkbook({
  sheets: [
    {
      name: 'Số liệu',
      cells: [
        ['Nam Đông', 0.5, 'x', null],
        ['A Lưới', 0.25, 'X', 3],
        ['nam đông', 1, '5', '#N/A'],
      ],
    },
  ],
});

test.each<[string, string | number | boolean]>([
  ['=1+2*3^2', 19],
  ['=-2^2', 4],
  ['=10%', 0.1],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['="Nam Đông"=A3', true],
  ['=EXACT(A1,A3)', false],
  ['=D1=0', true],
  ['=D1=""', true],
  ['="a">1', true],
  ['=AND(B1>0.4,B2<0.3)', true],
  ['=OR(B1>0.9,FALSE)', false],
  ['=NOT(B1>0.9)', true],
  ['=SUM(B1:D2)', 3.75],
  ['=SUM(D1:D3)', '#N/A'],
  ['=COUNT(A1:C3)', 3],
  ['=COUNTA(C1:D3)', 5],
  ['=SUMPRODUCT((A1:A3=A1)*B1:B3)', 1.5],
  ['=SUMPRODUCT(B1:B2,D1:D2)', 0.75],
  ['=INDEX(B1:B3,MATCH("A Lưới",A1:A3,0))', 0.25],
  ['=MATCH("nam*",A1:A3,0)', 1],
  ['=MATCH("không có",A1:A3,0)', '#N/A'],
  ['=COUNTIFS(A1:A3,"nam đông",B1:B3,">=1")', 1],
  ['=COUNTIF(C1:C3,"x")', 2],
  ['=SUMIFS(B1:B3,A1:A3,"nam đông")', 1.5],
  ['=IF(ISNUMBER(D3),1,2)', 2],
  ['=IFERROR(D3,"trống")', 'trống'],
  ['=ISERROR(D3)', true],
  ['=N("x")+N(B1)', 0.5],
  ['=ROUND(2.345,2)', 2.35],
  ['=ROUND(-1.005,2)', -1.01],
  ['=ABS(-3)', 3],
  ['=1/0', '#DIV/0!'],
  ['=cmd', '#NAME?'],
  ["='Không có'!A1", '#REF!'],
  ['="a"+1', '#VALUE!'],
])('%s is %j', (formula, value) => {
  expect(computed(workbook, 'Số liệu', 'F1', formula)).toEqual(value);
});

test('says so where it does not know a function', () => {
  expect(() => computed(workbook, 'Số liệu', 'F1', '=XLOOKUP(1,A1:A3,B1:B3)')).toThrow(
    /does not know XLOOKUP/,
  );
});
