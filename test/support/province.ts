import { Workbook } from 'exceljs';

type Row = readonly (string | number | null)[];

const HEADER: readonly Row[] = [
  [
    'STT',
    'Đơn vị',
    'Số hóa hồ sơ khi tiếp nhận',
    null,
    null,
    'Số hóa kết quả giải quyết TTHC',
    null,
    null,
    'Thanh toán trực tuyến',
    null,
    null,
    'Hồ sơ giải quyết quá hạn',
  ],
  [
    null,
    null,
    'Hồ sơ tiếp nhận',
    'Hồ sơ số hóa',
    'Tỷ lệ',
    'Hồ sơ giải quyết',
    'Kết quả số hóa',
    'Tỷ lệ',
    'Hồ sơ phải thanh toán',
    'Hồ sơ thanh toán trực tuyến',
    'Tỷ lệ',
    null,
  ],
];

const UNITS = [
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Xây dựng',
  'Xã Tân Kỳ',
  'Xã Đại Sơn',
  'Phường Lê Thanh Nghị',
  'Phường Thành Đông',
];

/** A province's sheet of a month of 2025 as its officer keeps it, with nothing of ours in it. */
export async function provinceFile(month: number): Promise<Buffer> {
  const book = new Workbook();
  const sheet = book.addWorksheet(`T${month}`);
  sheet.addRow(['ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG']);
  sheet.addRow([`KẾT QUẢ THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH THÁNG ${month}/2025`]);
  sheet.addRow([]);
  for (const row of HEADER) sheet.addRow([...row]);
  UNITS.forEach((unit, i) => {
    const [received, resolved, charged] = [200 + 10 * i, 180 + 10 * i, 80 + 5 * i];
    const [scanned, kept, paid] = [received - 7 * (i % 3), resolved - 9 * (i % 2), charged - 12 * i];
    const rate = (part: number, all: number): number => Math.round((part / all) * 10_000) / 100;
    sheet.addRow([
      i + 1,
      unit,
      received,
      scanned,
      rate(scanned, received),
      resolved,
      kept,
      rate(kept, resolved),
      charged,
      paid,
      rate(paid, charged),
      i === 4 ? 3 : 0,
    ]);
  });
  for (const area of ['A4:A5', 'B4:B5', 'C4:E4', 'F4:H4', 'I4:K4', 'L4:L5']) sheet.mergeCells(area);
  return Buffer.from(await book.xlsx.writeBuffer());
}
