import type { Dictionary } from './words';

/** The one screen people see in Excel before they have ever worked with the pane. */
export const FIRST_RUN = {
  hello: { vi: 'Từ bảng số liệu đến công văn', en: 'From the sheet to the letter' },
  step1: {
    vi: 'Mở trang số liệu của kỳ (mỗi đơn vị một dòng) rồi bấm “Đánh giá”: ô được tô màu, trang tổng hợp được lập.',
    en: 'Open the sheet of the period (one row a unit) and press “Evaluate”: cells are highlighted, a summary is made.',
  },
  step2: {
    vi: 'Xem ai được biểu dương, ai thấp, ai bị nhắc nhở, phê bình; sửa lời, bỏ bớt, thêm vào tùy ý.',
    en: 'See who is commended, low, reminded or criticised; reword, leave out, add as you like.',
  },
  step3: {
    vi: 'Bấm “Xuất Word” để có công văn theo Nghị định 30/2020/NĐ-CP.',
    en: 'Press “Export to Word” for the letter in the form of Nghị định 30/2020/NĐ-CP.',
  },
  privacy: {
    vi: 'Số liệu ở lại trên máy này, không gửi đi đâu; những gì đã nhập và định dạng được giữ nguyên.',
    en: 'Figures stay on this computer. Nothing anybody typed or formatted is changed.',
  },
  begin: { vi: 'Bắt đầu', en: 'Begin' },
  guide: { vi: 'Hướng dẫn sử dụng', en: 'Guide (in Vietnamese)' },
} satisfies Dictionary;
