import type { PaneWords } from '../pane';
import type { Dictionary, WordsOf } from './words';

/** Work on the letter before it is made: its other paragraphs, its options, what is added by hand. */
export const LETTER_WORK = {
  paragraphs: { vi: 'Lời văn công văn', en: 'Wording of the letter' },
  paragraphsLead: {
    vi: 'Mọi đoạn ngoài các câu về từng đơn vị. Sửa ở đây được ghi vào trang tổng hợp, vào Word, và giữ nguyên khi đánh giá lại.',
    en: 'Every paragraph beside the sentences about units. Changes land in the summary sheet and in Word, and stay when the month is evaluated again.',
  },
  paragraphsEdited: {
    vi: (n: number) => `${n} đoạn đã sửa`,
    en: (n: number) => `${n} edited`,
  },
  paragraphEmpty: { vi: '(để trống)', en: '(blank)' },
  paragraphOut: { vi: '(không đưa vào công văn)', en: '(left out of the letter)' },
  editParagraph: { vi: (label: string) => `Sửa: ${label}`, en: (label: string) => `Edit: ${label}` },
  paragraphHint: {
    vi: 'Để trống thì đoạn này không vào công văn. Xuống dòng là sang đoạn mới.',
    en: 'Left blank, the paragraph is not in the letter. A new line starts a new paragraph.',
  },
  addBelow: { vi: 'Thêm đoạn bên dưới', en: 'Add a paragraph below' },
  addedBelow: {
    vi: (label: string) => `Đoạn thêm dưới “${label}”`,
    en: (label: string) => `Paragraph below “${label}”`,
  },
  removeParagraph: {
    vi: (text: string) => `Xóa đoạn thêm: ${text}`,
    en: (text: string) => `Remove the added paragraph: ${text}`,
  },

  addRow: { vi: 'Thêm nội dung', en: 'Add an entry' },
  addRowTo: { vi: (group: string) => `Thêm vào: ${group}`, en: (group: string) => `Add to: ${group}` },
  addRowHeading: { vi: 'Đề mục', en: 'Heading' },
  addRowUnit: { vi: 'Đơn vị', en: 'Unit' },
  addRowNoUnit: { vi: 'không riêng đơn vị nào', en: 'no unit in particular' },
  addRowText: { vi: 'Câu trong công văn', en: 'Sentence of the letter' },
  addRowHint: {
    vi: 'Việc mà bảng số liệu không biết, ví dụ “tiến bộ ở 7/7 lĩnh vực”. Không tính là số liệu.',
    en: 'What no sheet of figures knows, such as “tiến bộ ở 7/7 lĩnh vực”. It is never used as data.',
  },

  options: { vi: 'Tùy chọn công văn', en: 'Options of the letter' },
  annex: { vi: 'Kèm Phụ lục: số liệu của mọi đơn vị', en: 'With the annex: figures of all units' },
  annexHint: {
    vi: 'Trang ngang, ô nào được nhận xét thì được đánh dấu. Được nhớ ở trang “Cấu hình”.',
    en: 'On pages of its own, judged cells marked. Remembered in the sheet “Cấu hình”.',
  },
  longLists: { vi: 'Danh sách dài', en: 'Long lists' },
  listsNever: { vi: 'luôn ghi đủ tên trong công văn', en: 'always name everybody in the letter' },
  listsAbove: {
    vi: (units: string) => `trên ${units} đơn vị thì để ở Phụ lục`,
    en: (units: string) => `of more than ${units} units: in the annex`,
  },
  annexPreview: { vi: 'Phụ lục', en: 'Annex' },
  form: { vi: 'Mẫu Word', en: 'Word form' },
  formBuiltIn: {
    vi: 'Theo Nghị định 30/2020/NĐ-CP (mẫu có sẵn)',
    en: 'After Nghị định 30/2020/NĐ-CP (built in)',
  },
  formOwn: {
    vi: (name: string) => `Mẫu của cơ quan: ${name}`,
    en: (name: string) => `Your own form: ${name}`,
  },
  formChoose: { vi: 'Dùng mẫu .docx của cơ quan…', en: 'Use your own .docx form…' },
  formChange: { vi: 'Chọn mẫu khác…', en: 'Choose another form…' },
  formDrop: { vi: 'Dùng lại mẫu có sẵn', en: 'Back to the built-in form' },
  formReady: { vi: 'Tải mẫu có sẵn', en: 'Get the ready form' },
  formGuide: { vi: 'Các chỗ điền trong mẫu', en: 'Placeholders (in Vietnamese)' },
  formHint: {
    vi: 'Mở mẫu có sẵn bằng Word, sửa khung, logo, phông cho đúng ý và giữ các chỗ điền như {trích yếu}, {#nội dung}. Mẫu được kiểm tra ngay khi chọn và được nhớ trên máy này.',
    en: 'Open the ready form in Word, change frame, logo and fonts, and keep placeholders such as {trích yếu} and {#nội dung}. A form is checked when chosen and remembered on this computer.',
  },
  formWithoutAnnex: {
    vi: 'Mẫu này không có chỗ điền {phụ lục} nên công văn sẽ không kèm phụ lục.',
    en: 'This form has no placeholder {phụ lục}, so the letter will come without the annex.',
  },
} satisfies Dictionary;

export type LetterWorkWords = PaneWords & WordsOf<typeof LETTER_WORK>;
