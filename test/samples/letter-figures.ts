/**
 * What the two letters of the district say, written down by hand: [rule, unit, figures], in the letters' order.
 * Unit names in the spelling of the sheet. Slips of the letters are not repeated (Văn Tô is Văn Tố).
 */
type Fact = readonly [rule: string, unit: string, figures: string];

interface LetterFigures {
  /** Indicator, rate of the month, change against the month before. */
  readonly averages: readonly (readonly [indicator: string, month: string, change: string])[];
  readonly facts: readonly Fact[];
}

export const aprilLetter: LetterFigures = {
  averages: [
    ['intake', '95,47%', 'tăng 0,59%'],
    ['results', '96,95%', 'tăng 1,47%'],
  ],
  facts: [
    // intake and results as dossiers
    ['commendFull', 'Phòng Kinh tế và Hạ tầng', '1/1; 4/4'],
    ['commendFull', 'Phòng Văn hoá & Thông tin', '4/4; 4/4'],
    // month; change; how far below the average
    ['belowAverage', 'UBND xã Tái Sơn', '82,8%; tăng 4,11%; 12,67%'],
    ['belowAverage', 'UBND xã Hưng Đạo', '83,83%; tăng 5,8%; 11,64%'],
    ['belowAverage', 'UBND xã Hà Thanh', '86,34%; giảm 5,74%; 9,13%'],
    ['belowAverage', 'UBND xã Văn Tố', '88,29%; giảm 5,76%; 7,18%'],
    // copies in the month; copies since the year began
    ['noneSinceYearStart', 'UBND xã Văn Tố', '0; 0'],
    ['noneSinceYearStart', 'UBND xã Tái Sơn', '0; 0'],
    ['noneSinceYearStart', 'UBND xã Tiên Động', '0; 0'],
    ['noneSinceYearStart', 'UBND xã Hưng Đạo', '0; 0'],
    ['noneSinceYearStart', 'UBND xã Hà Thanh', '0; 0'],
    ['noneSinceYearStart', 'UBND xã Ngọc Kỳ', '0; 0'],
    ['noneSinceYearStart', 'UBND xã Chí Minh', '0; 0'],
    ['noneSinceYearStart', 'UBND thị trấn Tứ Kỳ', '0; 0'],
    ['noneThisMonth', 'UBND xã Hà Kỳ', '0; 5'],
    // dossiers; field
    ['overdue, exempt', 'Phòng Tài nguyên và Môi trường', '1; Tài nguyên và Môi trường'],
    ['overdue', 'UBND xã Đại Sơn', '4; Tư pháp'],
  ],
};

export const augustLetter: LetterFigures = {
  averages: [
    ['intake', '97,67%', 'tăng 0,54%'],
    ['results', '99,05%', 'tăng 0,24%'],
    ['payment', '80,2%', 'tăng 29,86%'],
  ],
  facts: [
    // intake; results; payment
    ['commendFull', 'Phòng Kinh tế và Hạ tầng', '100%; 100%; 75%'],
    ['commendFull', 'Phòng Nội vụ', '100%; 100%; -'],
    ['commendAboveAverage, email', 'Xã Quảng Nghiệp', '99,03%; 100%; 100%'],
    ['commendAboveAverage, email', 'Xã Quang Khải', '99,15%; 99,43%; 86,83%'],
    ['commendAboveAverage, email', 'Xã Đại Hợp', '99,07%; 100%; 95,17%'],
    ['commendAboveAverage', 'Xã Đại Sơn', '99,44%; 100%; 98,34%'],
    ['commendAboveAverage', 'Xã Hà Kỳ', '99,68%; 100%; 96,77%'],
    ['commendAboveAverage', 'Xã Quang Trung', '98,83%; 100%; 96,77%'],
    // month; cumulative where the letter gives it
    ['belowFloor results', 'Phòng Văn hóa và Thông tin', '50%'],
    ['cumulativeBelowFloor results', 'Xã Tiên Động', '96,15%; 86,93%'],
    ['cumulativeBelowFloor intake', 'Xã Hưng Đạo', '97,67%; 85,89%'],
    ['targetMissedCumulative', 'Phòng Tài chính - Kế hoạch', '67,27%; 28,16%'],
    ['targetMissedCumulative', 'Xã Cộng Lạc', '61,88%; 13,15%'],
    ['targetMissedCumulative', 'Xã Hà Kỳ', '96,77%; 28,3%'],
    ['targetMissedCumulative', 'Xã Tái Sơn', '44,33%; 12,32%'],
    ['targetMissedCumulative', 'Xã Tân Kỳ', '78,18%; 19,52%'],
    ['targetMissed, lần 2, posts', 'Xã Hưng Đạo', '24,27%; 16,05%'],
    ['targetMissed, lần 2', 'Xã Phượng Kỳ', '13,33%; 8,97%'],
    ['targetMissed, lần 3, posts', 'Xã Dân Chủ', '19,51%; 12,5%'],
    ['targetMissed, lần 3, posts', 'Xã Tiên Động', '4,11%; 1,45%'],
  ],
};
