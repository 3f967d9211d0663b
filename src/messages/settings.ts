import type { Language, Translated } from './language';

/** One thing wrong with the settings. */
export interface SettingsIssue {
  /** Where: "indicators.payment.target", or the row's name in "Cấu hình". */
  readonly key: string;
  /** As it was written, shortened. */
  readonly found: string;
  /** A code of {@link expectedText}, with its options behind a colon: "choice:a|b". */
  readonly expected: string;
}

const EXPECTED = {
  json: { vi: 'tệp JSON hợp lệ', en: 'valid JSON' },
  'small-file': {
    vi: 'tệp không quá {options} triệu ký tự',
    en: 'a file of at most {options} million characters',
  },
  shallow: { vi: 'không lồng nhau quá {options} cấp', en: 'at most {options} levels inside each other' },
  short: { vi: 'chữ không quá {options} ký tự', en: 'text of at most {options} characters' },
  object: { vi: 'một nhóm khóa { … }', en: 'an object { … }' },
  list: { vi: 'một danh sách [ … ]', en: 'a list [ … ]' },
  text: { vi: 'chữ, không để trống', en: 'text that is not empty' },
  plain: { vi: 'chữ', en: 'text' },
  id: {
    vi: 'mã chỉ gồm chữ, số, gạch nối và dấu cách đơn, tối đa 60 ký tự',
    en: 'an id of letters, digits, hyphens and single spaces, at most 60 characters',
  },
  'rule-name': {
    vi: 'tên quy tắc gồm chữ, số, dấu cách và các dấu % , ( ) / + -, tối đa 60 ký tự',
    en: 'a name of letters, digits, single spaces and % , ( ) / + -, at most 60 characters',
  },
  percent: {
    vi: 'phần trăm từ 0 đến 100, nhiều nhất hai chữ số thập phân, ví dụ 30 hoặc "27,5%" (0,3 không rõ là 0,3% hay 30%)',
    en: 'a percentage from 0 to 100 with at most two decimals, such as 30 or "27.5%" (0.3 could mean 0.3% or 30%)',
  },
  'target-bare': {
    vi: 'chỉ tiêu không kèm đơn vị, ví dụ 30%: chỉ tiêu này không tính bằng điểm hay tiền',
    en: 'a target without a unit, such as 30%: this indicator is not in points or money',
  },
  'target-points': { vi: 'chỉ tiêu bằng điểm, ví dụ 85 điểm', en: 'a target in points, such as "85 điểm"' },
  period: {
    vi: 'một kỳ, ví dụ "2025-10", "2025-Q3" hoặc "2025-W40"',
    en: 'a period such as "2025-10", "2025-Q3" or "2025-W40"',
  },
  month: { vi: 'tháng, ví dụ "2023-04" hoặc 4/2023', en: 'a month such as "2023-04"' },
  day: {
    vi: 'tháng hoặc ngày, ví dụ 10/2025 hoặc 15/10/2025',
    en: 'a month or day such as 2025-10 or 2025-10-15',
  },
  'none-before': {
    vi: '"trước tháng 10/2025: chưa có lần nào"',
    en: '"trước tháng 10/2025: chưa có lần nào"',
  },
  'month-of-year': { vi: 'tháng trong năm từ 1 đến 12, ví dụ 4', en: 'a month of the year, 1 to 12' },
  dated: {
    vi: 'giá trị, có thể kèm thời hạn, ví dụ "35% (từ 4/2023 đến 12/2023)"',
    en: 'a value, dated if need be: "35% (từ 4/2023 đến 12/2023)"',
  },
  order: { vi: 'tháng cuối không trước tháng đầu', en: 'a last month that is not before the first' },
  'yes-no': { vi: 'Có hoặc Không', en: 'yes or no (true or false)' },
  ordinal: { vi: 'số lần từ 1 đến 99', en: 'an ordinal from 1 to 99' },
  'first-rung': { vi: 'lần 1 phải có hình thức', en: 'a form for the first time' },
  column: { vi: 'chữ cái của cột, ví dụ C', en: 'the letters of a column, such as C' },
  unit: {
    vi: 'tên đơn vị, sau đó có thể ghi "; loại: xã; thủ trưởng: …; tên khác: …; từ: 4/2023; đến: 12/2024"',
    en: 'a unit\'s name, then optionally "; loại: xã; thủ trưởng: …; tên khác: …; từ: 4/2023; đến: 12/2024"',
  },
  kind: {
    vi: 'loại đơn vị (office hoặc commune): tên này không cho biết',
    en: 'a kind (office or commune), which this name does not tell',
  },
  alias: { vi: '"cách viết = tên chính thức"', en: '"spelling = official name"' },
  table: {
    vi: '"tên trang: cột B, tiêu đề dòng 6-9"',
    en: '"name of the sheet: cột B, tiêu đề dòng 6-9"',
  },
  mapping: {
    vi: '"chữ ký tiêu đề | C: chỉ tiêu, phần, kỳ; D: không dùng"',
    en: '"header signature | C: indicator, role, span; D: không dùng"',
  },
  'indicator-kind': {
    vi: 'loại của chỉ tiêu mới: rate (tỷ lệ), count (số lượng), score (điểm), amount (giá trị) hoặc note (ghi nhận)',
    en: 'the kind of the new indicator: rate, count, score, amount or note',
  },
  'known-kind': {
    vi: 'để nguyên loại của chỉ tiêu có sẵn',
    en: 'the kind that a known indicator already has',
  },
  floor: { vi: 'mức sàn chỉ dùng cho quy tắc có mức sàn', en: 'no floor: this rule has none' },
  number: { vi: 'một số, nhiều nhất hai chữ số thập phân', en: 'a number with at most two decimals' },
  places: { vi: 'một số nguyên từ 1', en: 'a whole number from 1' },
  compare: {
    vi: '"average", "target", "full", "zero" hoặc một trong { "level": 50 }, { "previous": 1 }, { "lastYear": 1 }, { "share": 20 }, { "first": 3 }, { "last": 5 }, { "rose": 5 }, { "fell": 5 }, { "band": "Khá" }',
    en: '"average", "target", "full", "zero", or one of { "level": 50 }, { "previous": 1 }, { "lastYear": 1 }, { "share": 20 }, { "first": 3 }, { "last": 5 }, { "rose": 5 }, { "fell": 5 }, { "band": "Khá" }',
  },
  'rule-row': {
    vi: '"nhóm; chỉ tiêu; so với gì", ví dụ "Kết quả thấp; giải ngân; dưới mức 50%" hoặc "Biểu dương; tổng điểm; 5 đơn vị đứng đầu"; sau đó có thể ghi "; lũy kế; cấp xã; lệch từ 2%; chỉ nêu 5 đơn vị"',
    en: '"group; indicator; compared with what", such as "Kết quả thấp; giải ngân; dưới mức 50%", then optionally "; lũy kế; cấp xã; lệch từ 2%; chỉ nêu 5 đơn vị"',
  },
  band: {
    vi: '"loại từ mức", ví dụ "Tốt từ 80" hoặc "Yếu từ 0: Phê bình"',
    en: '"class từ bound", such as "Tốt từ 80" or "Yếu từ 0: Phê bình"',
  },
  'rule-side': {
    vi: 'biểu dương cho chiều tốt, kết quả thấp hoặc nhắc nhở cho chiều kém của chỉ tiêu',
    en: 'praise for the better side of the indicator, blame for the worse',
  },
  once: {
    vi: 'chỉ một dòng cho mục này; dòng đầu được dùng',
    en: 'one row for this item; the first is used',
  },
  'one-key': {
    vi: 'mỗi khóa chỉ viết một lần trong một nhóm',
    en: 'each key once within a group',
  },
  'utf-8': {
    vi: 'tệp lưu kiểu UTF-8 (Notepad: Lưu thành, Mã hóa: UTF-8)',
    en: 'a file saved as UTF-8 (Notepad: Save as, Encoding: UTF-8)',
  },
  choice: { vi: 'một trong: {options}', en: 'one of: {options}' },
  slots: { vi: 'chỉ những chỗ điền: {options}', en: 'only these slots: {options}' },
  brackets: {
    vi: 'ngoặc { } và [ ] đi từng cặp, không lồng nhau',
    en: 'brackets { } and [ ] in pairs, not nested',
  },
  nothing: { vi: 'không có khóa này', en: 'no such key' },
  meant: { vi: 'một mục đã biết; có phải "{options}"?', en: 'a known item; did you mean "{options}"?' },
  row: {
    vi: 'một mục đã biết (xem docs/settings.md)',
    en: 'a known item (see docs/settings.md)',
  },
} as const satisfies Readonly<Record<string, Translated>>;

/** What could have been expected, as a code. */
export type ExpectedCode = keyof typeof EXPECTED;

/** The code with its options: `expectation('choice', ['a', 'b'])`. */
export function expectation(code: ExpectedCode, options: readonly string[] = []): string {
  return options.length === 0 ? code : `${code}:${options.join('|')}`;
}

function isCode(text: string): text is ExpectedCode {
  return Object.hasOwn(EXPECTED, text);
}

/** An expectation in words; a text that is no code stays as it is. */
export function expectedText(expected: string, language: Language): string {
  const at = expected.indexOf(':');
  const code = at < 0 ? expected : expected.slice(0, at);
  if (!isCode(code)) return expected;
  const options = at < 0 ? '' : expected.slice(at + 1).replaceAll('|', ', ');
  return EXPECTED[code][language].replace('{options}', () => options);
}

const ISSUE: Translated<(where: string, found: string, expected: string) => string> = {
  vi: (where, found, expected) => `${where}thấy ${found}, cần ${expected}`,
  en: (where, found, expected) => `${where}found ${found}, expected ${expected}`,
};

/** An issue of a settings file with the row of "Cấu hình" that says the same; undefined where none does. */
export interface NamedIssue extends SettingsIssue {
  readonly row: string | undefined;
}

function settingsIssueText({ key, row, found, expected }: NamedIssue, language: Language): string {
  const named = row === undefined ? `"${key}": ` : `"${row}" (${key}): `;
  return ISSUE[language](key === '' ? '' : named, found, expectedText(expected, language));
}

const LEAD: Translated = { vi: 'Cấu hình chưa dùng được', en: 'These settings cannot be used' };

/** More than anybody corrects at once. */
const MOST_ISSUES = 20;
const MORE: Translated<(count: number) => string> = {
  vi: (count) => `và ${count} chỗ khác`,
  en: (count) => `and ${count} more`,
};

/** One line that names every wrong key, what was found and what was expected; of very many the first. */
export function settingsErrorText(
  error: { readonly issues: readonly NamedIssue[] },
  language: Language,
): string {
  const issues = error.issues.slice(0, MOST_ISSUES).map((issue) => settingsIssueText(issue, language));
  const left = error.issues.length - issues.length;
  if (left > 0) issues.push(MORE[language](left));
  const text = `${LEAD[language]}: ${issues.join('; ')}`;
  return text.endsWith('?') ? text : `${text}.`;
}
