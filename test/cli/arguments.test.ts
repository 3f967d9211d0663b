import { readArguments } from '../../src/cli/arguments';

describe('the words of a call', () => {
  it('names a file, and leaves the rest to the workbook', () => {
    expect(readArguments(['so lieu.xlsx'])).toEqual({
      file: 'so lieu.xlsx',
      period: undefined,
      allMonths: false,
      sheet: undefined,
      preset: undefined,
      settingsFile: undefined,
      templateFile: undefined,
      carryFile: undefined,
      carryExcept: [],
      noEarlierActs: false,
      record: false,
      notices: false,
      out: 'out',
      json: false,
    });
  });

  it('takes every option, in any place and with or without =', () => {
    const words = [
      '--month=2023-08',
      'a.xlsx',
      '--sheet',
      'T8',
      '--preset',
      'letter-2023-08',
      '--settings',
      's.json',
      '--record',
      '--no-earlier-acts',
      '--carry',
      't8.xlsx',
      '--out',
      'x',
      '--json',
    ];
    expect(readArguments(words)).toMatchObject({
      file: 'a.xlsx',
      period: { year: 2023, month: 8 },
      sheet: 'T8',
      preset: 'letter-2023-08',
      settingsFile: 's.json',
      carryFile: 't8.xlsx',
      noEarlierActs: true,
      record: true,
      out: 'x',
      json: true,
    });
  });

  it.each([
    [[], { kind: 'no-file' }],
    [[''], { kind: 'no-file' }],
    [['a.xlsx', 'b.xlsx'], { kind: 'several-files', found: ['a.xlsx', 'b.xlsx'] }],
    [['a.xlsx', '--moth', '2023-08'], { kind: 'unknown-option', found: '--moth' }],
    [['a.xlsx', '-x'], { kind: 'unknown-option', found: '-x' }],
    [['a.xlsx', '--month'], { kind: 'no-value', option: '--month' }],
    [['a.xlsx', '--month', '--json'], { kind: 'no-value', option: '--month' }],
    [['a.xlsx', '--month', '2023-13'], { kind: 'bad-month', found: '2023-13' }],
    [['a.xlsx', '--month', '8/2023'], { kind: 'bad-month', found: '8/2023' }],
    [['a.xlsx', '--preset', 'thu-tu'], { kind: 'bad-preset', found: 'thu-tu' }],
    [['a.xlsx', '--all-months', '--month', '2023-08'], { kind: 'not-together' }],
    [['a.xlsx', '--json=yes'], { kind: 'unknown-option', found: '--json=yes' }],
  ])('%j is refused', (words, mistake) => {
    expect(readArguments(words)).toMatchObject(mistake);
  });
});
