import type { RuleId } from '../../model';
import type { Translated } from '../language';

/** What each rule looks for, in one sentence for people. */
export const RULES: Readonly<Record<RuleId, Translated>> = {
  commendFull: {
    vi: 'Cả hai tỷ lệ số hoá (tiếp nhận và kết quả) đạt 100%; thanh toán trực tuyến, nếu có, từ chỉ tiêu trở lên.',
    en: 'Both digitisation rates (intake and results) are 100%; online payment, if any, reaches the target.',
  },
  commendAboveAverage: {
    vi: 'Xã, phường, thị trấn có cả ba tỷ lệ (tiếp nhận, kết quả, thanh toán) cao hơn bình quân chung.',
    en: 'A commune whose three rates (intake, results, payment) are all above the average.',
  },
  belowAverage: {
    vi: 'Tỷ lệ trong tháng thấp hơn bình quân chung.',
    en: "The month's rate is below the average.",
  },
  belowFloor: { vi: 'Tỷ lệ trong tháng dưới mức sàn.', en: "The month's rate is below the floor." },
  cumulativeBelowFloor: {
    vi: 'Trong tháng đạt mức sàn nhưng lũy kế còn dưới mức sàn.',
    en: 'The month reaches the floor, but the cumulative rate is below it.',
  },
  targetMissedCumulative: {
    vi: 'Trong tháng đạt chỉ tiêu giao nhưng lũy kế chưa đạt.',
    en: 'The month reaches the target, but the cumulative rate does not.',
  },
  targetMissedMonthOnly: {
    vi: 'Trong tháng chưa đạt chỉ tiêu nhưng lũy kế đã đạt: cán bộ quyết định có đưa vào công văn không.',
    en: 'The month misses the target, but the cumulative rate reaches it: the officer decides.',
  },
  noneSinceYearStart: {
    vi: 'Từ đầu kỳ đến nay chưa thực hiện lần nào.',
    en: 'None since the beginning of the window.',
  },
  noneThisMonth: {
    vi: 'Tháng này không thực hiện, dù trước đó đã có.',
    en: 'None this month, although there were some before.',
  },
  targetMissed: {
    vi: 'Cả trong tháng và lũy kế đều chưa đạt chỉ tiêu giao.',
    en: 'Both the month and the cumulative rate miss the target.',
  },
  overdue: {
    vi: 'Có hồ sơ giải quyết quá hạn và chưa có báo cáo giải trình được chấp nhận.',
    en: 'There are overdue dossiers and no accepted explanation.',
  },
};
