import type { Workbook } from 'exceljs';
import type { SettingsPatch } from '../../../src/settings';

/** Units of an invented province: nobody's figures are told. */
const UNITS = [
  ...['Sở Nội vụ', 'Sở Y tế', 'Sở Xây dựng', 'Sở Tài chính'],
  ...['Xã An Bình', 'Xã Bình Minh', 'Phường Hòa An', 'Phường Tân Phú', 'Xã Đông Sơn', 'Xã Hải Thượng'],
  ...['Phường Nam Thành', 'Xã Phú Lộc', 'Xã Quang Vinh', 'Phường Trường Thi', 'Xã Thanh Hà', 'Xã Vĩnh Phúc'],
] as const;

/** Whose letter the two samples of 2025 are. */
export function provinceSettings(preset: 'qd-766' | 'disbursement'): SettingsPatch {
  return {
    preset,
    authority: {
      superior: '',
      agency: ['ỦY BAN NHÂN DÂN', 'TỈNH BÌNH AN'],
      name: 'tỉnh Bình An',
      level: 'tỉnh',
      leader: 'Chủ tịch UBND tỉnh',
      targetGiver: 'Thủ tướng Chính phủ',
      place: 'Bình An',
      numberSuffix: preset === 'qd-766' ? 'UBND-KSTT' : 'UBND-KT',
      signer: { capacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Văn Mẫu' },
      recipients: ['Giám đốc các sở, ban, ngành', 'Chủ tịch UBND các xã, phường'],
      copies: ['Như trên', 'Thường trực Tỉnh ủy', 'Lãnh đạo UBND tỉnh', 'Lưu: VT'],
    },
  };
}

/** A figure between 70 and 98 hundredths of the most, the same on every run. */
const share = (unit: number, column: number, month: number): number =>
  0.7 + ((unit * column + month * unit * 3) % 29) / 100;
const rounded = (value: number): number => Math.round(value * 100) / 100;

const PARTS = [
  ['Công khai, minh bạch (18 điểm)', 18],
  ['Tiến độ giải quyết (20 điểm)', 20],
  ['Dịch vụ công trực tuyến (12 điểm)', 12],
  ['Số hóa hồ sơ (22 điểm)', 22],
  ['Thanh toán trực tuyến (10 điểm)', 10],
  ['Mức độ hài lòng (18 điểm)', 18],
] as const;

/** The points of a month by the set of indicators of Decision 766. */
export function drawPoints(workbook: Workbook, month: number): void {
  const sheet = workbook.addWorksheet(`T${month}`);
  sheet.addRow([`KẾT QUẢ BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP THÁNG ${month}/2025`]);
  sheet.addRow(['STT', 'Đơn vị', ...PARTS.map(([name]) => name), 'Tổng điểm (100 điểm)']);
  UNITS.forEach((unit, i) => {
    const points = PARTS.map(([, most], column) => rounded(most * share(i, 5 + column * 3, month)));
    sheet.addRow([i + 1, unit, ...points, rounded(points.reduce((sum, one) => sum + one, 0))]);
  });
  widen(sheet);
}

/** Capital planned and paid out up to a month. */
export function drawDisbursement(workbook: Workbook, month: number): void {
  const sheet = workbook.addWorksheet(`T${month}`);
  sheet.addRow([`KẾT QUẢ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG THÁNG ${month}/2025`]);
  sheet.addRow(['STT', 'Đơn vị', 'Kế hoạch vốn (tỷ đồng)', 'Đã giải ngân (tỷ đồng)', 'Tỷ lệ giải ngân (%)']);
  const rows = UNITS.map((unit, i) => {
    const plan = 100 + i * 7.5;
    const paid = rounded(plan * (0.2 + month * 0.03 + ((i * 37) % 40) / 100));
    return [i + 1, unit, plan, paid, rounded((paid / plan) * 100)] as const;
  });
  rows.forEach((row) => sheet.addRow([...row]));
  const [plan, paid] = ([2, 3] as const).map((at) => rounded(rows.reduce((sum, row) => sum + row[at], 0)));
  sheet.addRow(['', 'Toàn tỉnh', plan, paid, rounded(((paid ?? 0) / (plan ?? 1)) * 100)]);
  widen(sheet);
}

function widen(sheet: ReturnType<Workbook['addWorksheet']>): void {
  sheet.columns.forEach((column, i) => {
    column.width = i === 0 ? 6 : i === 1 ? 24 : 16;
  });
  sheet.getRow(1).font = { bold: true, size: 13 };
  sheet.getRow(2).font = { bold: true };
  sheet.getRow(2).alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
}
