import { certified } from '../data/certified';
import { district } from '../data/figures';
import { intake } from '../data/intake';
import { overdue } from '../data/remarks';
import { results } from '../data/results';
import type { CountsOf } from '../data/table';
import { months } from '../data/table';
import { aprilSpelling, communes, units } from '../data/units';
import { count, countsAndRate, text, typedRate } from './columns';
import type { Column } from './columns';
import type { MetricsSheet } from './metrics';

function rateBlock(indicator: string, whole: string, counts: CountsOf): Column[] {
  const inMarch = (name: string) => counts(name, 3);
  const inApril = (name: string) => counts(name, 4);
  return [
    typedRate([indicator, 'Tỷ lệ tháng 3 (%)'], 'points', inMarch, district(inMarch)),
    ...countsAndRate(
      [
        [indicator, `${whole} tháng 4`],
        [indicator, 'Số hoá tháng 4'],
        [indicator, 'Tỷ lệ tháng 4'],
      ],
      inApril,
      district(inApril),
      '-',
    ),
  ];
}

const sinceYearStart = (name: string): number =>
  months.filter((month) => month <= 4).reduce((sum, month) => sum + certified(name, month), 0);
const sumOfCommunes = (countOf: (name: string) => number): number =>
  communes.reduce((sum, unit) => sum + countOf(unit.name), 0);

const certifiedCopies = 'Chứng thực bản sao điện tử từ bản chính';
const overdueDossiers = 'Hồ sơ TTHC giải quyết quá hạn';

export const april: MetricsSheet = {
  name: 'T4',
  title: 'BIỂU TỔNG HỢP KẾT QUẢ SỐ HOÁ HỒ SƠ, GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH THÁNG 4/2023',
  subtitle: '(Từ ngày 01/4/2023 đến ngày 30/4/2023)',
  spelling: aprilSpelling,
  indexRow: false,
  footnotes: ['Nguồn: Hệ thống thông tin giải quyết TTHC của tỉnh.'],
  fontSize: 11,
  columns: [
    ...rateBlock('Số hoá đầy đủ thành phần hồ sơ khi tiếp nhận', 'Tiếp nhận', intake),
    ...rateBlock('Số hoá kết quả giải quyết TTHC', 'Giải quyết', results),
    count(
      [certifiedCopies, 'Tháng 4'],
      (unit) => (unit.kind === 'commune' ? certified(unit.name, 4) : null),
      sumOfCommunes((name) => certified(name, 4)),
    ),
    count(
      [certifiedCopies, 'Luỹ kế từ đầu năm'],
      (unit) => (unit.kind === 'commune' ? sinceYearStart(unit.name) : null),
      sumOfCommunes(sinceYearStart),
    ),
    count(
      [overdueDossiers, 'Số hồ sơ'],
      (unit) => overdue(unit, 4).count,
      units.reduce((sum, unit) => sum + overdue(unit, 4).count, 0),
    ),
    text([overdueDossiers, 'Lĩnh vực'], 24, (unit) => overdue(unit, 4).field),
    text(['Ghi chú'], 24, (unit) =>
      unit.name === 'Phòng Tài nguyên và Môi trường' ? 'Đã có báo cáo giải trình' : '',
    ),
  ],
};
