import type { Language, Translated } from './language';

/** What the self-check tries on its scratch sheet. */
export type SelfCheck =
  | 'text'
  | 'number'
  | 'rule'
  | 'rules-added'
  | 'rules-removed'
  | 'chart'
  | 'page'
  | 'filter';

/** The scratch sheet; it stays, for people to look at and delete. */
export const SELF_CHECK_SHEET = 'Tự kiểm tra';

const CHECKS: Readonly<Record<SelfCheck, Translated>> = {
  text: {
    vi: 'Chữ bắt đầu bằng =, +, -, @ hay dấu nháy vẫn là chữ',
    en: 'Text that starts with =, +, -, @ or an apostrophe stays text',
  },
  number: { vi: 'Số và định dạng số được giữ nguyên', en: 'Numbers and their formats are kept' },
  rule: {
    vi: 'Công thức đánh dấu dài, nhìn sang trang khác, đọc lại vẫn nguyên',
    en: 'A long formula of a mark that looks at another sheet reads back whole',
  },
  'rules-added': { vi: 'Đánh dấu được ô', en: 'Cells can be marked' },
  'rules-removed': { vi: 'Xóa đánh dấu được', en: 'Marks can be removed' },
  chart: { vi: 'Vẽ được biểu đồ', en: 'Charts can be drawn' },
  page: {
    vi: 'Giữ được dòng tiêu đề, đặt được trang in có lặp dòng tiêu đề',
    en: 'A heading can stay, and be printed on every page',
  },
  filter: {
    vi: 'Trang của tiện ích đang lọc vẫn được ghi đúng chỗ',
    en: 'A filtered sheet of the add-in is written in the right places',
  },
};

export const selfCheckText = (check: SelfCheck, language: Language): string => CHECKS[check][language];
