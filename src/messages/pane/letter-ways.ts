import type { Dictionary } from './words';

/** How a letter is had where no file can be saved. */
export const LETTER_WAYS = {
  unitLetters: { vi: 'Công văn riêng từng đơn vị (.zip)', en: 'A letter to each unit (.zip)' },
  unitLettersHint: {
    vi: 'Mỗi đơn vị được nêu tên một tệp Word: số liệu, quy tắc, các lần trước, cần thêm gì, hạn giải trình',
    en: 'A Word file to each named unit: figures, rule, earlier acts, what is needed, until when to explain',
  },
  backToLetter: { vi: 'Về trang công văn', en: 'Back to the page of the letter' },
  otherWays: { vi: 'Không lấy được tệp Word?', en: 'No Word file to be had?' },
  copyLetter: { vi: 'Sao chép công văn', en: 'Copy letter' },
  copyLetterHint: { vi: 'Chép công văn để dán vào Word', en: 'Copies the letter, to be pasted into Word' },
  letterSheet: { vi: 'Lập trang in', en: 'Make a page to print' },
  letterSheetHint: {
    vi: 'Thêm công văn thành một trang của sổ làm việc để in',
    en: 'Adds the letter as a sheet of the workbook, to be printed',
  },
} satisfies Dictionary;
