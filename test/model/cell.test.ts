import { columnLetters, fullAddress, quoteSheet } from '../../src/model';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('quotes the sheet as formulas do', () => {
    expect(fullAddress({ sheet: 'T8', row: 8, column: 4 })).toBe("'T8'!E9");
    expect(quoteSheet("Năm '23")).toBe("'Năm ''23'");
  });
});
