import type { Dictionary } from './words';

/** Asked before something would be lost. */
export const SAFETY = {
  askReplace: {
    vi: (open: string) => `“${open}” có thay đổi chưa lưu. Lưu trước khi mở tệp khác?`,
    en: (open: string) => `“${open}” has changes that are not saved. Save before another file is opened?`,
  },
  askLeave: {
    vi: 'Có chỗ vừa nhập chưa lưu. Bỏ những chỗ ấy?',
    en: 'What was typed here is not saved. Leave it behind?',
  },
  saveFirst: { vi: 'Lưu rồi mở', en: 'Save, then open' },
  openAnyway: { vi: 'Mở, không lưu', en: 'Open without saving' },
  leaveBehind: { vi: 'Bỏ chỗ vừa nhập', en: 'Leave it behind' },
  stay: { vi: 'Ở lại', en: 'Stay' },
} satisfies Dictionary;
