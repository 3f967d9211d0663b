/**
 * What the two letters say of whom, written by hand from the letters: group, rule, unit, indicator, the figures that
 * are printed, form and ordinal. Order is the letter's; within a group of one rule, the list's.
 */
export type ExpectedFinding = readonly [
  group: string,
  rule: string,
  unit: string,
  indicator: string | null,
  figures: Readonly<Record<string, number>>,
  form?: string,
  ordinal?: number,
  reasons?: readonly string[],
];

export const APRIL: readonly ExpectedFinding[] = [
  ['commend', 'commendFull', 'Phòng Kinh tế và Hạ tầng', null, { intake: 100, results: 100 }],
  ['commend', 'commendFull', 'Phòng Văn hoá & Thông tin', null, { intake: 100, results: 100 }],
  [
    'low',
    'belowAverage',
    'UBND xã Tái Sơn',
    'intake',
    { month: 82.8, change: 4.11, gap: -12.67, average: 95.47 },
  ],
  [
    'low',
    'belowAverage',
    'UBND xã Hưng Đạo',
    'intake',
    { month: 83.83, change: 5.8, gap: -11.64, average: 95.47 },
  ],
  [
    'low',
    'belowAverage',
    'UBND xã Hà Thanh',
    'intake',
    { month: 86.34, change: -5.74, gap: -9.13, average: 95.47 },
  ],
  [
    'low',
    'belowAverage',
    'UBND xã Văn Tố',
    'intake',
    { month: 88.29, change: -5.76, gap: -7.18, average: 95.47 },
  ],
  ['low', 'noneSinceYearStart', 'UBND xã Văn Tố', 'certified', { count: 0 }],
  ['low', 'noneSinceYearStart', 'UBND xã Tái Sơn', 'certified', { count: 0 }],
  ['low', 'noneSinceYearStart', 'UBND xã Tiên Động', 'certified', { count: 0 }],
  ['low', 'noneSinceYearStart', 'UBND xã Hưng Đạo', 'certified', { count: 0 }],
  ['low', 'noneSinceYearStart', 'UBND xã Hà Thanh', 'certified', { count: 0 }],
  ['low', 'noneSinceYearStart', 'UBND xã Ngọc Kỳ', 'certified', { count: 0 }],
  ['low', 'noneSinceYearStart', 'UBND xã Chí Minh', 'certified', { count: 0 }],
  ['low', 'noneSinceYearStart', 'UBND thị trấn Tứ Kỳ', 'certified', { count: 0 }],
  ['low', 'noneThisMonth', 'UBND xã Hà Kỳ', 'certified', { count: 0 }],
  ['warn', 'overdue', 'UBND xã Đại Sơn', 'overdue', { count: 4 }, 'Nhắc nhở', 1],
];

export const AUGUST: readonly ExpectedFinding[] = [
  ['commend', 'commendFull', 'Phòng Kinh tế và Hạ tầng', null, { intake: 100, results: 100, payment: 75 }],
  ['commend', 'commendFull', 'Phòng Nội vụ', null, { intake: 100, results: 100 }],
  ['commend', 'commendAboveAverage', 'Xã Quảng Nghiệp', null, { intake: 99.03, results: 100, payment: 100 }],
  [
    'commend',
    'commendAboveAverage',
    'Xã Quang Khải',
    null,
    { intake: 99.15, results: 99.43, payment: 86.83 },
  ],
  ['commend', 'commendAboveAverage', 'Xã Đại Hợp', null, { intake: 99.07, results: 100, payment: 95.17 }],
  ['commend', 'commendAboveAverage', 'Xã Đại Sơn', null, { intake: 99.44, results: 100, payment: 98.34 }],
  ['commend', 'commendAboveAverage', 'Xã Hà Kỳ', null, { intake: 99.68, results: 100, payment: 96.77 }],
  ['commend', 'commendAboveAverage', 'Xã Quang Trung', null, { intake: 98.83, results: 100, payment: 96.77 }],
  ['low', 'belowFloor', 'Phòng Văn hóa và Thông tin', 'results', { month: 50, floor: 90, gap: -40 }],
  ['low', 'cumulativeBelowFloor', 'Xã Tiên Động', 'results', { month: 96.15, cumulative: 86.93, floor: 90 }],
  ['low', 'cumulativeBelowFloor', 'Xã Hưng Đạo', 'intake', { month: 97.67, cumulative: 85.89, floor: 90 }],
  [
    'low',
    'targetMissedCumulative',
    'Phòng Tài chính - Kế hoạch',
    'payment',
    { month: 67.27, cumulative: 28.16, target: 30 },
  ],
  [
    'low',
    'targetMissedCumulative',
    'Xã Cộng Lạc',
    'payment',
    { month: 61.88, cumulative: 13.15, target: 30 },
  ],
  ['low', 'targetMissedCumulative', 'Xã Hà Kỳ', 'payment', { month: 96.77, cumulative: 28.3, target: 30 }],
  ['low', 'targetMissedCumulative', 'Xã Tái Sơn', 'payment', { month: 44.33, cumulative: 12.32, target: 30 }],
  ['low', 'targetMissedCumulative', 'Xã Tân Kỳ', 'payment', { month: 78.18, cumulative: 19.52, target: 30 }],
  [
    'warn',
    'targetMissed',
    'Xã Hưng Đạo',
    'payment',
    { month: 24.27, cumulative: 16.05, gap: -5.73 },
    'Phê bình',
    2,
    ['posts'],
  ],
  [
    'warn',
    'targetMissed',
    'Xã Phượng Kỳ',
    'payment',
    { month: 13.33, cumulative: 8.97, gap: -16.67 },
    'Phê bình',
    2,
    [],
  ],
  [
    'warn',
    'targetMissed',
    'Xã Dân Chủ',
    'payment',
    { month: 19.51, cumulative: 12.5, gap: -10.49 },
    'Phê bình',
    3,
    ['posts'],
  ],
  [
    'warn',
    'targetMissed',
    'Xã Tiên Động',
    'payment',
    { month: 4.11, cumulative: 1.45, gap: -25.89 },
    'Phê bình',
    3,
    ['posts'],
  ],
];

/** District rates and change, as the opening paragraphs print them. */
export const APRIL_AVERAGES = { intake: [95.47, 0.59], results: [96.95, 1.47] } as const;
export const AUGUST_AVERAGES = {
  intake: [97.67, 0.54],
  results: [99.05, 0.24],
  payment: [80.2, 29.86],
} as const;

/** Enumerations of the letters whose order is the sheet's (or, below average, ascending by value). */
export const APRIL_LISTS: readonly (readonly string[])[] = [
  ['Phòng Kinh tế và Hạ tầng', 'Phòng Văn hoá & Thông tin'],
  ['UBND xã Tái Sơn', 'UBND xã Hưng Đạo', 'UBND xã Hà Thanh', 'UBND xã Văn Tố'],
  [
    'UBND xã Văn Tố',
    'UBND xã Tái Sơn',
    'UBND xã Tiên Động',
    'UBND xã Hưng Đạo',
    'UBND xã Hà Thanh',
    'UBND xã Ngọc Kỳ',
    'UBND xã Chí Minh',
    'UBND thị trấn Tứ Kỳ',
  ],
];
export const AUGUST_LISTS: readonly (readonly string[])[] = [
  ['Phòng Kinh tế và Hạ tầng', 'Phòng Nội vụ'],
  ['Xã Quảng Nghiệp', 'Xã Quang Khải', 'Xã Đại Hợp'],
  ['Xã Đại Sơn', 'Xã Hà Kỳ', 'Xã Quang Trung'],
  ['Phòng Tài chính - Kế hoạch', 'Xã Cộng Lạc', 'Xã Hà Kỳ', 'Xã Tái Sơn', 'Xã Tân Kỳ'],
  ['Xã Hưng Đạo', 'Xã Phượng Kỳ'],
  ['Xã Dân Chủ', 'Xã Tiên Động'],
];
