import { certified } from '../data/certified';
import { district } from '../data/figures';
import { intake } from '../data/intake';
import { payment } from '../data/payment';
import { email, overdue, posts } from '../data/remarks';
import { results } from '../data/results';
import type { CountsOf, Month } from '../data/table';
import { communes, units } from '../data/units';
import { count, countsAndRate, text } from './columns';
import type { Column } from './columns';
import type { MetricsSheet } from './metrics';

function rateBlock(
  indicator: string,
  [whole, part]: readonly [string, string],
  counts: CountsOf,
  month: Month,
): Column[] {
  const inMonth = (name: string) => counts(name, month);
  return countsAndRate(
    [
      [indicator, whole],
      [indicator, part],
      [indicator, 'Tỷ lệ'],
    ],
    inMonth,
    district(inMonth),
    0,
  );
}

const source = 'Nguồn: Hệ thống thông tin giải quyết TTHC của tỉnh, Cổng Dịch vụ công quốc gia.';
const noPaymentYet =
  'Hồ sơ thanh toán trực tuyến: UBND tỉnh giao chỉ tiêu từ quý II, trước đó không thống kê.';
const overdueDossiers = 'Hồ sơ TTHC giải quyết quá hạn';

/** A sheet of the year workbook: the month's own figures only. */
export function monthSheet(month: Month): MetricsSheet {
  return {
    name: `T${month}`,
    title: 'BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH',
    subtitle: `Tháng ${month}/2023`,
    spelling: (unit) => unit.name,
    indexRow: false,
    footnotes: month < 4 ? [source, noPaymentYet] : [source],
    fontSize: 11,
    columns: [
      ...rateBlock('Số hoá đầy đủ thành phần hồ sơ khi tiếp nhận', ['Tiếp nhận', 'Số hoá'], intake, month),
      ...rateBlock('Số hoá kết quả giải quyết TTHC', ['Giải quyết', 'Số hoá'], results, month),
      ...rateBlock(
        'Hồ sơ thanh toán trực tuyến trên Cổng dịch vụ công',
        ['HS có phí', 'Thanh toán trực tuyến'],
        payment,
        month,
      ),
      count(
        ['Chứng thực bản sao điện tử từ bản chính'],
        (unit) => (unit.kind === 'commune' ? certified(unit.name, month) : null),
        communes.reduce((sum, unit) => sum + certified(unit.name, month), 0),
      ),
      count(
        [overdueDossiers, 'Số hồ sơ'],
        (unit) => overdue(unit, month).count,
        units.reduce((sum, unit) => sum + overdue(unit, month).count, 0),
      ),
      text([overdueDossiers, 'Lĩnh vực'], 24, (unit) => overdue(unit, month).field),
      text(['Đăng tải tin bài, văn bản trên Trang thông tin điện tử'], 31, (unit) => posts(unit, month)),
      text(['Sử dụng thư điện tử công vụ'], 19, (unit) => email(unit, month)),
    ],
  };
}
