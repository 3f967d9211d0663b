import { LETTER_FORM } from '../letter-form';
import type { Dictionary } from './words';

/** Letter preview and export, data problems, pictures. */
export const LETTER = {
  letter: { vi: 'Công văn', en: 'Letter' },
  preview: { vi: 'Xem trước công văn', en: 'Preview of the letter' },
  nation: { vi: LETTER_FORM.nation, en: LETTER_FORM.nation },
  motto: { vi: LETTER_FORM.motto, en: LETTER_FORM.motto },
  addressed: { vi: LETTER_FORM.addressed, en: LETTER_FORM.addressed },
  copies: { vi: LETTER_FORM.copies, en: LETTER_FORM.copies },
  missing: { vi: 'Còn thiếu trong công văn', en: 'Still missing in the letter' },
  missingTodo: {
    vi: 'Bổ sung trong “Cấu hình”, hoặc điền tay trong Word ở chỗ ghi [thiếu: …].',
    en: 'Fill them in under “Settings”, or by hand in Word where it says [thiếu: …].',
  },
  nothingJudged: {
    vi: 'Không lập công văn: chưa xét được đơn vị nào theo quy tắc nào. Xem “Chưa đủ căn cứ” và các vấn đề dữ liệu.',
    en: 'No letter: no rule could tell anything about any unit. See “Not enough to tell” and the data problems.',
  },
  exportWord: { vi: 'Xuất Word', en: 'Export to Word' },
  record: { vi: 'Ghi vào sổ theo dõi', en: 'Record in “Sổ theo dõi”' },
  recordHint: {
    vi: 'Ghi các lần nhắc nhở, phê bình của tháng này để tính lần thứ cho tháng sau.',
    en: "Keeps this month's acts, from which the next months' ordinals are counted.",
  },
  recorded: {
    vi: (n: number) => `Sổ theo dõi: đã ghi ${n} dòng.`,
    en: (n: number) => `“Sổ theo dõi”: ${n} ${n === 1 ? 'row' : 'rows'} written.`,
  },

  summaryLead: { vi: 'Có vấn đề dữ liệu cần xem', en: 'There are data problems to look at' },
  noticesLead: { vi: 'Không có vấn đề, chỉ có lưu ý', en: 'No problems, only notices' },
  noProblems: { vi: 'Không có vấn đề dữ liệu.', en: 'No data problems.' },
  errors: { vi: (n: number) => `${n} lỗi`, en: (n: number) => `${n} ${n === 1 ? 'error' : 'errors'}` },
  warnings: {
    vi: (n: number) => `${n} cảnh báo`,
    en: (n: number) => `${n} ${n === 1 ? 'warning' : 'warnings'}`,
  },
  notices: { vi: (n: number) => `${n} lưu ý`, en: (n: number) => `${n} ${n === 1 ? 'notice' : 'notices'}` },
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  notice: { vi: 'Lưu ý', en: 'Notice' },
  found: { vi: 'Đang ghi', en: 'Found' },
  expected: { vi: 'Cần', en: 'Expected' },
  todo: { vi: 'Cách làm', en: 'What to do' },
  previousProblem: { vi: 'Vấn đề trước', en: 'Previous problem' },
  nextProblem: { vi: 'Vấn đề tiếp theo', en: 'Next problem' },
  position: {
    vi: (at: number, all: number) => `${at}/${all}`,
    en: (at: number, all: number) => `${at} of ${all}`,
  },
  keys: {
    vi: 'Phím ↑ ↓ để chuyển giữa các vấn đề, Enter để đến ô.',
    en: 'Keys ↑ ↓ move between problems, Enter goes to the cell.',
  },

  charts: { vi: 'Biểu đồ', en: 'Charts' },
  chartOf: { vi: (name: string) => `Biểu đồ: ${name}`, en: (name: string) => `Chart: ${name}` },
  chartLead: {
    vi: (name: string, average: string) => `${name} theo đơn vị; bình quân ${average}.`,
    en: (name: string, average: string) => `${name} by unit; average ${average}.`,
  },
  asTable: { vi: 'Xem bảng số', en: 'Show as a table' },
  asChart: { vi: 'Xem biểu đồ', en: 'Show as a chart' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  rate: { vi: 'Tỷ lệ', en: 'Rate' },
  trend: { vi: 'Các tháng', en: 'Over the months' },
  trendLead: {
    vi: (name: string) => `${name}: bình quân chung qua các tháng trong sổ làm việc.`,
    en: (name: string) => `${name}: overall average over the months in the workbook.`,
  },
  trendNone: {
    vi: 'Sổ làm việc chỉ có số liệu của một tháng.',
    en: 'The workbook holds the figures of one month only.',
  },
} satisfies Dictionary;
