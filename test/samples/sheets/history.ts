import type { CellValue, Workbook } from 'exceljs';
import { cumulative, inWords } from '../data/figures';
import { payment } from '../data/payment';
import type { Month } from '../data/table';
import { drawList } from './lists';

type Row = readonly [
  period: string,
  unit: string,
  form: string,
  ordinal: number | null,
  reason: string,
  documentNumber: string | null,
  note: string | null,
];

/** The report of the office was accepted: its overdue dossier is no reminder. */
export const exemption: Row = [
  'Tháng 4/2023',
  'Phòng Tài nguyên và Môi trường',
  'Miễn – có báo cáo giải trình',
  null,
  '01 hồ sơ TTHC giải quyết quá hạn',
  null,
  'Chủ tịch UBND huyện đã xét báo cáo',
];

function missedTarget(unit: string, month: Month, form: string, ordinal: number): Row {
  const inMonth = inWords(payment(unit, month));
  const sinceApril = inWords(cumulative(payment, unit, 4, month));
  const reason = `Tỷ lệ hồ sơ thanh toán trực tuyến đạt ${inMonth}; từ 01/4/2023 đạt ${sinceApril}`;
  return [`Tháng ${month}/2023`, unit, form, ordinal, reason, null, null];
}

/** What had been recorded when August came. */
export const beforeAugust: readonly Row[] = [
  exemption,
  ['Tháng 4/2023', 'Xã Đại Sơn', 'Nhắc nhở', 1, '04 hồ sơ TTHC quá hạn thuộc lĩnh vực Tư pháp', null, null],
  missedTarget('Xã Dân Chủ', 5, 'Nhắc nhở', 1),
  missedTarget('Xã Tiên Động', 6, 'Nhắc nhở', 1),
  missedTarget('Xã Hưng Đạo', 6, 'Nhắc nhở', 1),
  missedTarget('Xã Dân Chủ', 7, 'Phê bình', 2),
  missedTarget('Xã Tiên Động', 7, 'Phê bình', 2),
  missedTarget('Xã Phượng Kỳ', 7, 'Nhắc nhở', 1),
];

export function drawHistory(workbook: Workbook, rows: readonly (readonly CellValue[])[], year: number): void {
  drawList(workbook, {
    name: 'Sổ theo dõi',
    title: `SỔ THEO DÕI NHẮC NHỞ, PHÊ BÌNH NĂM ${year}`,
    headings: [
      ['Kỳ', 15],
      ['Đơn vị', 34],
      ['Hình thức', 30],
      ['Lần thứ', 9],
      ['Lý do', 72],
      ['Số văn bản', 16],
      ['Ghi chú', 34],
    ],
    rows,
  });
}
