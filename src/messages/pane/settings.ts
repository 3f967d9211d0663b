import type { Period } from '../../model';
import { nounsOf } from '../../text/period-nouns';
import type { Dictionary } from './words';

/** Columns and settings. */
export const SETUP = {
  columnsTitle: { vi: 'Các cột của bảng', en: 'Columns of the table' },
  columnsLead: {
    vi: 'Mỗi cột với tiêu đề và vài giá trị trong bảng. Chỉ sửa khi nhận sai; lựa chọn được nhớ cho bảng có cùng tiêu đề.',
    en: 'Each column with its header and a few values. Correct only what is wrong; it is remembered for tables with the same headers.',
  },
  columnOf: { vi: (letters: string) => `Cột ${letters}`, en: (letters: string) => `Column ${letters}` },
  columnUnused: { vi: 'không dùng', en: 'not used' },
  columnAsk: { vi: 'Cần chọn', en: 'Please choose' },
  columnByUser: { vi: 'người dùng chọn', en: 'chosen by you' },
  frame: { vi: 'Cột tên và dòng tiêu đề', en: 'Names and heading' },
  frameNow: {
    vi: (column: string, rows: string) => `cột ${column} · dòng ${rows}`,
    en: (column: string, rows: string) => `column ${column} · rows ${rows}`,
  },
  frameColumn: { vi: 'Cột tên đơn vị', en: 'Column of the units’ names' },
  frameTop: { vi: 'Tiêu đề từ dòng', en: 'Heading from row' },
  frameBottom: { vi: 'đến dòng', en: 'to row' },
  frameHint: {
    vi: 'Sửa khi bảng bị nhận sai chỗ. Được nhớ cho trang này ở “Cấu hình”.',
    en: 'Where the table was found in the wrong place. Remembered for this sheet.',
  },
  frameUnread: {
    vi: 'Cho biết tên các đơn vị ở cột nào, tiêu đề của bảng ở những dòng nào. Được nhớ cho trang này ở “Cấu hình”.',
    en: 'Say which column holds the units’ names and which rows the table’s heading. Remembered for this sheet.',
  },
  frameSave: { vi: 'Đọc lại theo đây', en: 'Read again so' },
  columnsSave: { vi: 'Lưu và đọc lại', en: 'Save and read again' },
  samples: { vi: 'Ví dụ', en: 'Examples' },
  roleRate: { vi: 'tỷ lệ', en: 'rate' },
  roleNumerator: { vi: 'số hồ sơ đạt', en: 'number done' },
  roleDenominator: { vi: 'tổng số', en: 'total number' },
  roleCount: { vi: 'số lượng', en: 'count' },
  roleField: { vi: 'lĩnh vực', en: 'field' },
  roleNote: { vi: 'ghi chú', en: 'note' },
  roleMaximum: { vi: 'điểm tối đa', en: 'maximum points' },
  roleTarget: { vi: 'chỉ tiêu giao', en: 'target' },
  roleRank: { vi: 'xếp hạng', en: 'rank' },
  spanMonth: {
    vi: (period: Period | undefined) => nounsOf(period).thisOne,
    en: (period: Period | undefined) => `this ${nounsOf(period).english}`,
  },
  spanPrevious: {
    vi: (period: Period | undefined) => nounsOf(period).before,
    en: (period: Period | undefined) => `previous ${nounsOf(period).english}`,
  },
  spanCumulative: { vi: 'lũy kế', en: 'cumulative' },
  spanLastYear: { vi: 'cùng kỳ năm trước', en: 'same period last year' },

  settingsLead: {
    vi: 'Lưu trong trang “Cấu hình” của sổ làm việc; đi cùng tệp sang máy khác.',
    en: "Kept in the workbook's sheet “Cấu hình”; it travels with the file.",
  },
  groupAuthority: { vi: 'Cơ quan', en: 'Authority' },
  groupLetter: { vi: 'Công văn', en: 'Letter' },
  groupThresholds: { vi: 'Chỉ tiêu và mức sàn', en: 'Targets and floors' },
  groupUnits: { vi: 'Danh sách đơn vị', en: 'List of units' },
  targetOf: { vi: (name: string) => `Chỉ tiêu giao: ${name}`, en: (name: string) => `Targets: ${name}` },
  targetHint: {
    vi: 'Từ tháng | % | Văn bản. Mỗi dòng một chỉ tiêu: 9/2025 | 60% | Quyết định số …; hoặc 9/2025 | không giao chỉ tiêu',
    en: 'From month | % | document. One target a line: 9/2025 | 60% | Decision No. …; or 9/2025 | không giao chỉ tiêu',
  },
  floorOf: { vi: (rule: string) => `Mức sàn: ${rule} (%)`, en: (rule: string) => `Floor: ${rule} (%)` },
  unitsHint: {
    vi: 'Mỗi dòng một đơn vị, tên khác sau dấu “=”: UBND xã Hưng Đạo = Hưng Đạo; H. Đạo',
    en: 'One unit a line, other spellings after “=”: UBND xã Hưng Đạo = Hưng Đạo; H. Đạo',
  },
  exportSettings: { vi: 'Xuất ra tệp', en: 'Export to a file' },
  importSettings: { vi: 'Nhập từ tệp…', en: 'Import from a file…' },
  settingsSaved: { vi: 'Đã lưu vào trang “Cấu hình”.', en: 'Saved to the sheet “Cấu hình”.' },
} satisfies Dictionary;
