import type { Dictionary } from './words';

/** What the officer changed in the summary, and the way back. */
export const EDITS = {
  edits: { vi: 'Những chỗ đã sửa', en: 'What was edited' },
  editsCount: { vi: (n: number) => `${n} chỗ`, en: (n: number) => `${n}` },
  editText: { vi: 'Câu', en: 'Sentence' },
  editOrdinal: { vi: 'Lần thứ', en: 'Which time' },
  editInLetter: { vi: 'Đưa vào công văn', en: 'In the letter' },
  editParagraph: { vi: 'Đoạn', en: 'Paragraph' },
  editAdded: { vi: 'Thêm bằng tay', en: 'Added by hand' },
  editOrder: { vi: 'Thứ tự các dòng', en: 'Order of the rows' },
  editForm: { vi: 'Hình thức', en: 'Form' },
  editSection: { vi: 'Đề mục', en: 'Heading' },
  editDeleted: { vi: 'Dòng đã xóa trên trang tổng hợp', en: 'Row deleted from the summary sheet' },
  editFrom: { vi: 'từ', en: 'from' },
  editTo: { vi: 'thành', en: 'to' },
  editYes: { vi: 'có', en: 'yes' },
  editNo: { vi: 'không', en: 'no' },
  editBlank: { vi: '(để trống)', en: '(blank)' },
  editMoved: { vi: 'đã xếp lại trên trang tổng hợp', en: 'rearranged on the summary sheet' },
  takeBack: { vi: 'Lấy lại', en: 'Take back' },
  takeBackOf: { vi: (what: string) => `Lấy lại: ${what}`, en: (what: string) => `Take back: ${what}` },
} satisfies Dictionary;
