import { certified } from '../data/certified';
import { cumulative, district } from '../data/figures';
import { intake } from '../data/intake';
import { payment } from '../data/payment';
import { email, overdue, posts } from '../data/remarks';
import { results } from '../data/results';
import type { CountsOf, Month } from '../data/table';
import { months } from '../data/table';
import { communes, units } from '../data/units';
import { count, countsAndRate, text, typedRate } from './columns';
import type { Column } from './columns';
import type { MetricsSheet } from './metrics';

interface Window {
  readonly first: Month;
  readonly heading: string;
}
const sinceJanuary: Window = { first: 1, heading: 'Luỹ kế 8 tháng' };
const sinceApril: Window = { first: 4, heading: 'Luỹ kế từ 01/4-31/8' };

function rateBlock(
  indicator: string,
  [whole, part]: readonly [string, string],
  counts: CountsOf,
  window: Window,
): Column[] {
  const inJuly = (name: string) => counts(name, 7);
  const inAugust = (name: string) => counts(name, 8);
  const inWindow = (name: string) => cumulative(counts, name, window.first, 8);
  const under = (period: string) =>
    [
      [indicator, period, whole],
      [indicator, period, part],
      [indicator, period, 'Tỷ lệ'],
    ] as const;
  return [
    typedRate([indicator, 'Tháng 7', 'Tỷ lệ'], 'fraction', inJuly, district(inJuly)),
    ...countsAndRate(under('Tháng 8'), inAugust, district(inAugust), 0),
    ...countsAndRate(under(window.heading), inWindow, district(inWindow), 0),
  ];
}

const certifiedTotal = (name: string): number =>
  months.reduce((sum, month) => sum + certified(name, month), 0);
const sumOfCommunes = (countOf: (name: string) => number): number =>
  communes.reduce((sum, unit) => sum + countOf(unit.name), 0);

const certifiedCopies = 'Chứng thực bản sao điện tử từ bản chính';
const overdueDossiers = 'Hồ sơ TTHC giải quyết quá hạn';

export const august: MetricsSheet = {
  name: 'T8',
  title: 'BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH THÁNG 8/2023',
  subtitle: '(Số liệu tháng 8 tính từ ngày 01/8/2023 đến ngày 31/8/2023)',
  spelling: (unit) => unit.name,
  indexRow: true,
  footnotes: ['Nguồn: Hệ thống thông tin giải quyết TTHC của tỉnh, Cổng Dịch vụ công quốc gia.'],
  fontSize: 11,
  columns: [
    ...rateBlock(
      'Số hoá đầy đủ thành phần hồ sơ khi tiếp nhận',
      ['Tiếp nhận', 'Số hoá'],
      intake,
      sinceJanuary,
    ),
    ...rateBlock('Số hoá kết quả giải quyết TTHC', ['Giải quyết', 'Số hoá'], results, sinceJanuary),
    ...rateBlock(
      'Hồ sơ thanh toán trực tuyến trên Cổng dịch vụ công',
      ['HS có phí', 'Thanh toán trực tuyến'],
      payment,
      sinceApril,
    ),
    count(
      [certifiedCopies, 'Tháng 8'],
      (unit) => (unit.kind === 'commune' ? certified(unit.name, 8) : null),
      sumOfCommunes((name) => certified(name, 8)),
    ),
    count(
      [certifiedCopies, 'Luỹ kế 8 tháng'],
      (unit) => (unit.kind === 'commune' ? certifiedTotal(unit.name) : null),
      sumOfCommunes(certifiedTotal),
    ),
    count(
      [overdueDossiers, 'Số hồ sơ'],
      (unit) => overdue(unit, 8).count,
      units.reduce((sum, unit) => sum + overdue(unit, 8).count, 0),
    ),
    text([overdueDossiers, 'Lĩnh vực'], 12, (unit) => overdue(unit, 8).field),
    text(['Đăng tải tin bài, văn bản trên Trang thông tin điện tử'], 31, (unit) => posts(unit, 8)),
    text(['Sử dụng thư điện tử công vụ'], 19, (unit) => email(unit, 8)),
  ],
};
