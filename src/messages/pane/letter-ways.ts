import type { Dictionary } from './words';

/** How a letter is had where no file can be saved. */
export const LETTER_WAYS = {
  otherWays: { vi: 'Không lấy được tệp Word?', en: 'No Word file to be had?' },
  copyLetter: { vi: 'Sao chép công văn', en: 'Copy letter' },
  copyLetterHint: { vi: 'Chép công văn để dán vào Word', en: 'Copies the letter, to be pasted into Word' },
  letterSheet: { vi: 'Lập trang in', en: 'Make a page to print' },
  letterSheetHint: {
    vi: 'Thêm công văn thành một trang của sổ làm việc để in',
    en: 'Adds the letter as a sheet of the workbook, to be printed',
  },
} satisfies Dictionary;
