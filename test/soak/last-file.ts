import { carryOver, declineCarried, type CarriedOver } from '../../src/actions/carry-over';
import type { PreparedEvaluation } from '../../src/actions/evaluate';
import { noticeFiles } from '../../src/actions/notices';
import type { Summary } from '../../src/model';
import type { Workbook as Port } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx';
import { buildWorkbook } from '../excel';
import { fileOf } from './roads';

/** The period of all acts in last month's file: rows of it may go again when they are declined. */
export const CARRIED = '5/2023';

const lastFile = fileOf(
  buildWorkbook({
    active: 'Sổ theo dõi',
    sheets: [
      {
        name: 'Sổ theo dõi',
        cells: [
          ['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ', 'Lý do', 'Số văn bản', 'Ghi chú'],
          [`Tháng ${CARRIED}`, 'Xã Dân Chủ', 'Nhắc nhở', 1, 'Thanh toán trực tuyến thấp', '9/UBND', null],
          [`Tháng ${CARRIED}`, 'Xã Đại Sơn', 'Nhắc nhở', 1, 'Hồ sơ quá hạn', '9/UBND', 'đã gọi'],
        ],
      },
      {
        name: 'Cấu hình',
        cells: [
          ['Mục', 'Giá trị', 'Ghi chú'],
          ['Địa danh', 'Tứ Kỳ', null],
          ['Tên khác', 'P. NVụ = Phòng Nội vụ huyện', null],
        ],
      },
    ],
  }),
);

/** Brings over what last month's file keeps, every so many of the things left out. */
export async function carry(port: Port, every: number): Promise<CarriedOver> {
  let seen = 0;
  return carryOver(port, await openXlsx(await lastFile), () => (seen += 1) % every !== 0);
}

export const takeBack = (port: Port, carried: CarriedOver): Promise<void> => declineCarried(port, carried);

/** A letter to each unit: as many files as units are named, and one of all. */
export async function lookAtNotices(
  summary: Summary,
  { settings, table }: PreparedEvaluation,
): Promise<void> {
  const files = await noticeFiles(summary, settings, table, undefined, (parts) => new Uint8Array(parts.size));
  const names = files.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(files.every(({ bytes }) => bytes.length > 0)).toBe(true);
}
