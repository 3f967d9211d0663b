import type { PaneWords } from '../pane';
import type { Dictionary, WordsOf } from './words';

/** Questions the sheet leaves open, answered once and remembered. */
export const ANSWERS = {
  askBlank: {
    vi: (indicator: string, n: number) => `${indicator}: ${n} ô trống nghĩa là gì?`,
    en: (indicator: string, n: number) =>
      `${indicator}: what ${n === 1 ? 'does the blank cell' : `do the ${n} blank cells`} mean?`,
  },
  askBareX: {
    vi: (indicator: string, mark: string) => `${indicator}: dấu “${mark}” nghĩa là gì?`,
    en: (indicator: string, mark: string) => `${indicator}: what does “${mark}” mean?`,
  },
  askTotal: { vi: 'Dòng nào là số chung của cơ quan mình?', en: 'Which row is your whole authority’s?' },
  askDesks: {
    vi: 'UBND và Trung tâm PVHCC của cùng một xã đều có dòng. Tính thế nào?',
    en: 'A commune and its front desk both have rows. Which of them count?',
  },
  answerBothDesks: { vi: 'Cộng hai dòng', en: 'Both, added' },
  answerCommune: { vi: 'Chỉ dòng UBND', en: 'The commune’s' },
  answerDesk: { vi: 'Chỉ dòng Trung tâm', en: 'The front desk’s' },
  askSheet: { vi: 'Lấy số liệu ở trang nào?', en: 'Which sheet holds the figures?' },
  askUnit: {
    vi: (spelling: string) => `“${spelling}” là đơn vị nào?`,
    en: (spelling: string) => `Which unit is “${spelling}”?`,
  },
  askUntracked: {
    vi: (indicator: string) => `Không theo dõi: ${indicator}`,
    en: (indicator: string) => `Not kept here: ${indicator}`,
  },
  askColumn: { vi: 'Chọn cột…', en: 'Choose columns…' },
  answerZero: { vi: 'bằng 0', en: 'zero' },
  answerNothing: { vi: 'không phát sinh', en: 'nothing to measure' },
  answerAsBefore: {
    vi: (answer: string) => `${answer}, như kỳ trước`,
    en: (answer: string) => `${answer}, as before`,
  },
  answerPraise: { vi: 'tốt, đạt', en: 'good' },
  answerShortfall: { vi: 'chưa tốt, chưa đạt', en: 'falls short' },
  answerUnit: { vi: (unit: string) => `Là ${unit}`, en: (unit: string) => `It is ${unit}` },
  answerNewUnit: { vi: 'Thêm vào danh sách đơn vị', en: 'Add it to the list of units' },
  answerOtherUnit: { vi: 'Đơn vị khác trong danh sách', en: 'Another unit of the list' },
  answerChoose: { vi: 'chọn…', en: 'choose…' },
  answerHint: {
    vi: 'Câu trả lời có hiệu lực ngay và được nhớ ở trang “Cấu hình”.',
    en: 'The answer takes effect at once and is remembered in the sheet “Cấu hình”.',
  },

  remembered: { vi: 'Điều đã trả lời', en: 'Answers given' },
  rememberedNone: { vi: 'Chưa có câu trả lời nào được nhớ.', en: 'No answer is remembered yet.' },
  rememberedBlank: {
    vi: (indicator: string, answer: string) => `${indicator}: ô trống là ${answer}`,
    en: (indicator: string, answer: string) => `${indicator}: a blank means ${answer}`,
  },
  rememberedBareX: {
    vi: (indicator: string, answer: string) => `${indicator}: dấu x là ${answer}`,
    en: (indicator: string, answer: string) => `${indicator}: an x means ${answer}`,
  },
  rememberedAlias: {
    vi: (spelling: string, unit: string) => `“${spelling}” là ${unit}`,
    en: (spelling: string, unit: string) => `“${spelling}” is ${unit}`,
  },
  rememberedColumns: {
    vi: (n: number) => `Cách hiểu ${n} cột của một bảng`,
    en: (n: number) => `The meaning of ${n} columns of a table`,
  },
  forget: { vi: 'Quên', en: 'Forget' },
  forgetIt: { vi: (what: string) => `Quên: ${what}`, en: (what: string) => `Forget: ${what}` },

  badSettings: {
    vi: (n: number) => `Trang “Cấu hình” có ${n} mục không dùng được`,
    en: (n: number) => `${n} ${n === 1 ? 'entry' : 'entries'} of the sheet “Cấu hình” cannot be used`,
  },
  badSettingsMeanwhile: {
    vi: (preset: string) => `Đến khi sửa, các mục ấy không có hiệu lực; đang dùng bộ quy tắc “${preset}”.`,
    en: (preset: string) => `Until corrected they have no effect; the set of rules in use is “${preset}”.`,
  },
  evaluateAgainAfter: {
    vi: 'Lưu xong, tháng này được đánh giá lại ngay theo cấu hình mới.',
    en: 'Once saved, the month is evaluated again with the new settings.',
  },
} satisfies Dictionary;

export type AnswerWords = PaneWords & WordsOf<typeof ANSWERS>;
