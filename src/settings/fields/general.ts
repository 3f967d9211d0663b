import { preset } from '../schema-values';
import { PRESET_NAMES } from '../sheet/names';
import type { Fields, Given } from './table';
import { indicatorIds, oneOf, ruleIds } from './values';

/** Rules and wording to start from. */
export const PRESET = {
  preset: {
    value: { ...oneOf(PRESET_NAMES), schema: preset },
    label: 'Bộ quy tắc',
    also: ['Preset', 'Bộ tiêu chí', 'Mẫu công văn', 'Bộ thiết lập'],
    note: 'Quy tắc và lời văn đi cùng nhau; tên cơ quan và đơn vị đặt riêng',
  },
} as const satisfies Fields;

/** How units are compared and listed. */
export const CHOICES = {
  averageFrom: {
    value: oneOf({
      sheet: ['dòng tổng của bảng', 'theo bảng', 'dòng của bảng'],
      counts: ['tính từ số đếm', 'tính từ số hồ sơ', 'số đếm'],
    }),
    label: 'Nguồn bình quân chung',
    also: ['Bình quân chung lấy từ'],
    note: 'Khi dòng tổng của bảng và số đếm khác nhau',
    usual: 'sheet',
  },
  listOrder: {
    value: oneOf({
      sheet: ['theo bảng', 'thứ tự bảng'],
      name: ['theo tên', 'a-z', 'theo vần'],
      value: ['theo giá trị', 'theo kết quả'],
      rank: ['theo thứ hạng', 'theo xếp hạng'],
    }),
    label: 'Thứ tự danh sách',
    also: ['Thứ tự đơn vị'],
    note: 'Thứ tự các đơn vị trong công văn',
    usual: 'sheet',
  },
  compareWithin: {
    value: oneOf({
      all: ['tất cả đơn vị', 'tất cả', 'chung'],
      kind: ['theo loại đơn vị', 'theo cấp'],
      sheet: ['theo nhóm của bảng', 'theo khối, cụm của bảng', 'theo nhóm'],
    }),
    label: 'So sánh trong',
    also: ['So sánh trong nhóm', 'Nhóm so sánh'],
    note: 'Tất cả đơn vị, theo loại đơn vị, hoặc theo nhóm của bảng (khối, cụm): bình quân và xếp hạng riêng',
    usual: 'all',
  },
  opening2025: {
    value: oneOf({
      sheet: ['theo bảng', 'bảng ghi'],
      january: ['ngày 01/01/2025', '01/01/2025', '01/01', 'đầu năm'],
      july: ['ngày 01/7/2025', '01/7/2025', '01/07/2025', '01/7'],
    }),
    label: 'Số liệu năm 2025 tính từ',
    also: ['Lũy kế năm 2025 tính từ'],
    note: 'Cơ quan hoạt động từ 01/7/2025 tính lũy kế năm 2025 từ ngày đó',
    usual: 'sheet',
  },
} as const satisfies Fields;

/** What comes first; what is not named follows. */
export const ORDERS = {
  ruleOrder: {
    value: ruleIds,
    label: 'Thứ tự quy tắc',
    also: [],
    note: 'Trong mỗi nhóm; cách nhau bằng dấu phẩy; quy tắc không nêu đứng sau',
  },
  indicatorOrder: {
    value: indicatorIds,
    label: 'Thứ tự chỉ tiêu',
    also: [],
    note: 'Cách nhau bằng dấu phẩy; chỉ tiêu không nêu đứng sau',
  },
} as const satisfies Fields;

export type Choices = Given<typeof CHOICES>;
