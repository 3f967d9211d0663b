/** Formats that are known by number and stand in no file, in en-US notation. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** 27–36 and 50–58 are dates and times whose look depends on the language of Excel; what matters is which they are. */
const LOCAL_TIMES = new Set([32, 33, 34, 35, 55, 56]);

/** The format behind a built-in number, "General" for numbers without one. */
export function builtInFormat(id: number): string {
  const known = BUILT_IN[id];
  if (known !== undefined) return known;
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return LOCAL_TIMES.has(id) ? 'h:mm:ss' : 'm/d/yyyy';
  // Thai variants of 1–22 and 45–47.
  if (id >= 59 && id <= 62) return BUILT_IN[id - 58] ?? 'General';
  if (id >= 67 && id <= 68) return BUILT_IN[id - 58] ?? 'General';
  if (id >= 69 && id <= 70) return BUILT_IN[id - 57] ?? 'General';
  if (id >= 71 && id <= 81) return 'm/d/yyyy';
  return 'General';
}

/** The number of a built-in format, if it is one. */
export function builtInId(format: string): number | undefined {
  const found = Object.entries(BUILT_IN).find(([, known]) => known === format);
  return found && Number(found[0]);
}

/** Whether numbers in this format are shown as dates or times. */
export function isDateFormat(format: string): boolean {
  const code = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(code) && !/^general/i.test(code);
}
