import type { Finding, Summary } from '../../src/model';
import { tuKySettings } from '../support/tu-ky';
import {
  average,
  commendedRate,
  commune,
  finding,
  office,
  overdueItem,
  summaryOf,
  town,
  values,
  withParagraphs,
} from './facts';
import type { MonthFacts } from './facts';

/** The April 2023 letter's facts, taken from the letter by hand. */
export const aprilSettings = tuKySettings('2023-04');

const xã = (name: string) => commune(name, aprilSettings);
const phòng = (name: string) => office(name, aprilSettings);

const culture = {
  ...phòng('Phòng Văn hóa và Thông tin'),
  entry: aprilSettings.units.find((unit) => unit.name.startsWith('Phòng Văn ho')),
};
const environment = phòng('Phòng Tài nguyên và Môi trường');

function belowAverage(
  name: string,
  month: number,
  change: number,
  gap: number,
  trend: 'rose' | 'fell',
): Finding {
  return finding({
    group: 'low',
    rule: 'belowAverage',
    unit: xã(name),
    indicator: 'intake',
    values: values({ month, previous: month - change, change, average: 95.47, gap }),
    trend,
  });
}

function noCopies(rule: 'noneSinceYearStart' | 'noneThisMonth', unit: Finding['unit']): Finding {
  return finding({ group: 'low', rule, unit, indicator: 'certified', values: values({ count: 0 }) });
}

const findings: readonly Finding[] = [
  finding({
    group: 'commend',
    rule: 'commendFull',
    unit: phòng('Phòng Kinh tế và Hạ tầng'),
    rates: [
      commendedRate('intake', 100, [1, 1]),
      commendedRate('results', 100, [4, 4]),
      commendedRate('payment', null),
    ],
  }),
  finding({
    group: 'commend',
    rule: 'commendFull',
    unit: culture,
    rates: [
      commendedRate('intake', 100, [4, 4]),
      commendedRate('results', 100, [4, 4]),
      commendedRate('payment', null),
    ],
  }),
  belowAverage('Tái Sơn', 82.8, 4.11, -12.67, 'rose'),
  belowAverage('Hưng Đạo', 83.83, 5.8, -11.64, 'rose'),
  belowAverage('Hà Thanh', 86.34, -5.74, -9.13, 'fell'),
  belowAverage('Văn Tố', 88.29, -5.76, -7.18, 'fell'),
  ...['Văn Tố', 'Tái Sơn', 'Tiên Động', 'Hưng Đạo', 'Hà Thanh', 'Ngọc Kỳ', 'Chí Minh'].map((name) =>
    noCopies('noneSinceYearStart', xã(name)),
  ),
  noCopies('noneSinceYearStart', town('Tứ Kỳ', aprilSettings)),
  noCopies('noneThisMonth', xã('Hà Kỳ')),
  finding({
    group: 'warn',
    rule: 'overdue',
    unit: xã('Đại Sơn'),
    indicator: 'overdue',
    values: values({ count: 4 }),
    field: 'Tư pháp',
    form: 'Nhắc nhở',
    ordinal: 1,
  }),
];

const facts: MonthFacts = {
  period: { year: 2023, month: 4 },
  averages: [average('intake', 95.47, 0.59), average('results', 96.95, 1.47)],
  findings,
  overdue: [
    overdueItem(xã('Đại Sơn'), 4, 'Tư pháp'),
    overdueItem(environment, 1, 'Tài nguyên và Môi trường'),
  ],
  exempted: [overdueItem(environment, 1, 'Tài nguyên và Môi trường')],
};

export const aprilProposed: Summary = summaryOf(facts, aprilSettings);

/** With what no sheet holds, as the officer writes it into "Lời văn công văn". */
export const aprilSummary: Summary = withParagraphs(aprilProposed, {
  opening:
    'Trong tháng 4/2023 các cơ quan, đơn vị, UBND các xã, thị trấn đã có nhiều cố gắng trong thực hiện nhiệm vụ Cải cách hành chính. Kết quả tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận đạt 95,47%, tăng 0,59% so với tháng 3/2023; tỷ lệ số hoá kết quả giải quyết TTHC đạt 96,95%, tăng 1,47% so với tháng 3/2023; tuy nhiên, huyện Tứ Kỳ vẫn xếp ở thứ hạng thấp trong phạm vi toàn tỉnh. Bên cạnh đó, vẫn để xảy ra tình trạng hồ sơ TTHC giải quyết quá hạn (UBND xã Đại Sơn: 04 hồ sơ; lĩnh vực Tài nguyên và Môi trường: 01 hồ sơ).',
  grounds:
    'Theo đề xuất của Văn phòng HĐND và UBND huyện; xét báo cáo của Phòng Tài nguyên và Môi trường huyện, Chủ tịch UBND huyện có ý kiến như sau:',
});
