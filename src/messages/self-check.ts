import type { Language, Translated } from './language';

/** What the self-check tries on its scratch sheet. */
export type SelfCheck = 'text' | 'number' | 'rules-added' | 'rules-removed' | 'page';

/** The scratch sheet; it stays, for people to look at and delete. */
export const SELF_CHECK_SHEET = 'Tự kiểm tra';

const CHECKS: Readonly<Record<SelfCheck, Translated<string>>> = {
  text: {
    vi: 'Chữ bắt đầu bằng =, +, -, @ hay dấu nháy vẫn là chữ',
    en: 'Text that starts with =, +, -, @ or an apostrophe stays text',
  },
  number: { vi: 'Số và định dạng số được giữ nguyên', en: 'Numbers and their formats are kept' },
  'rules-added': { vi: 'Đánh dấu được ô', en: 'Cells can be marked' },
  'rules-removed': { vi: 'Xóa đánh dấu được', en: 'Marks can be removed' },
  page: {
    vi: 'Vẽ được biểu đồ, giữ dòng tiêu đề và đặt trang in',
    en: 'Charts, a heading that stays and the printed page can be set up',
  },
};

export const selfCheckText = (check: SelfCheck, language: Language): string => CHECKS[check][language];
