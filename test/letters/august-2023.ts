import type { Finding, IndicatorId, Summary } from '../../src/model';
import { tuKySettings } from '../support/tu-ky';
import { average, commendedRate, commune, finding, office, summaryOf, values, withParagraphs } from './facts';
import type { MonthFacts } from './facts';

/** The August 2023 letter's facts, taken from the letter by hand. */
export const augustSettings = tuKySettings('2023-08');

const xã = (name: string) => commune(name, augustSettings);
const phòng = (name: string) => office(name, augustSettings);

function full(name: string, payment: number | null): Finding {
  return finding({
    group: 'commend',
    rule: 'commendFull',
    unit: phòng(name),
    rates: [commendedRate('intake', 100), commendedRate('results', 100), commendedRate('payment', payment)],
  });
}

function high(
  name: string,
  intake: number,
  results: number,
  payment: number,
  praised: IndicatorId[],
): Finding {
  return finding({
    group: 'commend',
    rule: 'commendAboveAverage',
    unit: xã(name),
    rates: [
      commendedRate('intake', intake),
      commendedRate('results', results),
      commendedRate('payment', payment),
    ],
    praised,
  });
}

function cumulativeBelowFloor(
  name: string,
  indicator: IndicatorId,
  month: number,
  cumulative: number,
): Finding {
  return finding({
    group: 'low',
    rule: 'cumulativeBelowFloor',
    unit: xã(name),
    indicator,
    values: values({ month, cumulative, floor: 90, gap: cumulative - 90 }),
  });
}

function missedCumulatively(unit: Finding['unit'], month: number, cumulative: number): Finding {
  return finding({
    group: 'low',
    rule: 'targetMissedCumulative',
    unit,
    indicator: 'payment',
    values: values({ month, cumulative, target: 30, gap: cumulative - 30 }),
  });
}

function missed(
  name: string,
  month: number,
  cumulative: number,
  ordinal: number,
  reasons: IndicatorId[],
): Finding {
  return finding({
    group: 'warn',
    rule: 'targetMissed',
    unit: xã(name),
    indicator: 'payment',
    values: values({ month, cumulative, target: 30, gap: month - 30 }),
    form: 'Phê bình',
    ordinal,
    reasons,
  });
}

const findings: readonly Finding[] = [
  full('Phòng Kinh tế và Hạ tầng', 75),
  full('Phòng Nội vụ', null),
  high('Quảng Nghiệp', 99.03, 100, 100, ['email']),
  high('Đại Sơn', 99.44, 100, 98.34, []),
  high('Hà Kỳ', 99.68, 100, 96.77, []),
  high('Quang Khải', 99.15, 99.43, 86.83, ['email']),
  high('Đại Hợp', 99.07, 100, 95.17, ['email']),
  high('Quang Trung', 98.83, 100, 96.77, []),
  finding({
    group: 'low',
    rule: 'belowFloor',
    unit: phòng('Phòng Văn hóa và Thông tin'),
    indicator: 'results',
    values: values({ month: 50, floor: 90, gap: -40 }),
  }),
  cumulativeBelowFloor('Tiên Động', 'results', 96.15, 86.93),
  cumulativeBelowFloor('Hưng Đạo', 'intake', 97.67, 85.89),
  missedCumulatively(phòng('Phòng Tài chính - Kế hoạch'), 67.27, 28.16),
  missedCumulatively(xã('Cộng Lạc'), 61.88, 13.15),
  missedCumulatively(xã('Hà Kỳ'), 96.77, 28.3),
  missedCumulatively(xã('Tái Sơn'), 44.33, 12.32),
  missedCumulatively(xã('Tân Kỳ'), 78.18, 19.52),
  missed('Dân Chủ', 19.51, 12.5, 3, ['posts']),
  missed('Tiên Động', 4.11, 1.45, 3, ['posts']),
  missed('Hưng Đạo', 24.27, 16.05, 2, ['posts']),
  missed('Phượng Kỳ', 13.33, 8.97, 2, []),
];

export const augustFacts: MonthFacts = {
  period: { year: 2023, month: 8 },
  averages: [
    average('intake', 97.67, 0.54),
    average('results', 99.05, 0.24),
    average('payment', 80.2, 29.86),
  ],
  findings,
  shortfalls: ['posts', 'email'],
};

export const augustProposed: Summary = summaryOf(augustFacts, augustSettings);

/** With what no sheet holds, as the officer writes it into "Lời văn công văn". */
export const augustSummary: Summary = withParagraphs(augustProposed, {
  opening:
    'Trong tháng 8/2023, kết quả thực hiện cải cách hành chính của các địa phương đã có sự tiến bộ ở 7/7 lĩnh vực; đặc biệt trong lĩnh vực cải cách thủ tục hành chính, tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận đạt 97,67%, tăng 0,54%; tỷ lệ số hoá kết quả giải quyết TTHC đạt 99,05%, tăng 0,24%; tỷ lệ hồ sơ thanh toán trực tuyến trên cổng dịch vụ công đạt 80,2%, tăng 29,86% so với tháng 7/2023.',
});
