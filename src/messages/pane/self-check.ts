import type { Dictionary } from './words';

/** The self-check and what it found. */
export const SELF_CHECK = {
  selfCheck: { vi: 'Tự kiểm tra', en: 'Self-check' },
  selfCheckHint: {
    vi: 'Thử ghi, đọc lại và đánh dấu trên một trang riêng; không đụng đến trang nào khác.',
    en: 'Tries writing, reading back and marking on a sheet of its own; no other sheet is touched.',
  },
  selfCheckResult: { vi: 'Kết quả tự kiểm tra', en: 'Result of the self-check' },
  selfCheckScore: {
    vi: (passed: number, all: number) =>
      passed === all ? `Đạt cả ${all} mục.` : `Đạt ${passed}/${all} mục.`,
    en: (passed: number, all: number) =>
      passed === all ? `All ${all} points passed.` : `${passed} of ${all} points passed.`,
  },
  passed: { vi: 'Đạt', en: 'Passed' },
  notPassed: { vi: 'Không đạt', en: 'Not passed' },
  selfCheckSheet: {
    vi: (sheet: string) => `Đã thử trên trang “${sheet}”; xem xong có thể xóa trang này.`,
    en: (sheet: string) => `Tried on the sheet “${sheet}”; it can be deleted after a look.`,
  },
  selfCheckTodo: {
    vi: 'Có mục không đạt: hãy gửi kết quả này cho người hỗ trợ, và tạm mở tệp bằng ngăn Đánh giá trong trình duyệt.',
    en: 'Some points did not pass: send this result to your support, and meanwhile open the file in the browser version.',
  },
  aboutExcel: { vi: (about: string) => `Excel này: ${about}`, en: (about: string) => `This Excel: ${about}` },
} satisfies Dictionary;
