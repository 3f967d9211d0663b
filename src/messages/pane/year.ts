import type { nounsOfAll } from '../../text/period-nouns';
import type { PaneWords } from '../pane';
import type { Dictionary, WordsOf } from './words';

type Nouns = ReturnType<typeof nounsOfAll>;

/** All periods of the workbook in one go. */
export const YEAR = {
  year: { vi: 'Đánh giá cả năm', en: 'Evaluate the whole year' },
  yearLead: {
    vi: 'Mọi kỳ trong sổ làm việc được đánh giá lần lượt; lần thứ tính nối tiếp từ kỳ này sang kỳ sau. Chưa ghi gì cho đến khi bấm nút.',
    en: 'Every period of the workbook is evaluated in turn; ordinals build up from one to the next. Nothing is written until you press the button.',
  },
  yearMonth: {
    vi: (month: string, at: number, all: number) => `Đang đánh giá ${month} (${at}/${all})…`,
    en: (month: string, at: number, all: number) => `Evaluating ${month} (${at} of ${all})…`,
  },
  yearAgain: { vi: 'Xem lại từ đầu', en: 'Review again' },
  yearUndecided: {
    vi: (n: number) => `${n} đơn vị chưa đủ căn cứ`,
    en: (n: number) => `${n} ${n === 1 ? 'unit' : 'units'} undecided`,
  },
  yearErrors: {
    vi: (n: number) => `${n} lỗi dữ liệu`,
    en: (n: number) => `${n} data ${n === 1 ? 'error' : 'errors'}`,
  },
  yearLeftOut: { vi: 'Kỳ chưa đánh giá được', en: 'Periods that could not be evaluated' },
  yearWillMark: { vi: (n: number) => `tô ${n} ô`, en: (n: number) => `highlight ${n} cells` },
  yearWillCreate: {
    vi: (n: number, { noun }: Nouns) => `tạo ${n} trang tổng hợp ${noun}`,
    en: (n: number) => `create ${n} ${n === 1 ? 'summary' : 'summaries'}`,
  },
  yearWillUpdate: {
    vi: (n: number, { noun }: Nouns) => `cập nhật ${n} trang tổng hợp ${noun} (giữ những chỗ đã sửa)`,
    en: (n: number) => `update ${n} ${n === 1 ? 'summary' : 'summaries'} (edits are kept)`,
  },
  yearWillLeave: {
    vi: (n: number, { noun }: Nouns) => `để nguyên ${n} trang tổng hợp ${noun}`,
    en: (n: number) => `leave ${n} ${n === 1 ? 'summary' : 'summaries'} as they are`,
  },
  yearWillOverview: {
    vi: (sheets: string) => `lập trang ${sheets}`,
    en: (sheets: string) => `make the sheet ${sheets}`,
  },
  yearRecord: {
    vi: ({ noun }: Nouns) => `Ghi vào sổ theo dõi mọi ${noun} trên`,
    en: ({ english }: Nouns) => `Record all these ${english}s in “Sổ theo dõi”`,
  },
  yearRecordHint: {
    vi: 'Không đánh dấu thì lần thứ vẫn được tính nối tiếp ở đây, nhưng “Sổ theo dõi” giữ nguyên.',
    en: 'Without the tick ordinals still build up here, but “Sổ theo dõi” stays as it is.',
  },
  yearWrite: { vi: 'Ghi vào sổ làm việc', en: 'Write to the workbook' },
  yearRecorded: {
    vi: ({ noun }: Nouns) => `Sổ theo dõi đã có nhắc nhở, phê bình của mọi ${noun} trên.`,
    en: ({ english }: Nouns) => `“Sổ theo dõi” holds the acts of all these ${english}s now.`,
  },
  yearNotRecorded: { vi: 'Sổ theo dõi giữ nguyên.', en: '“Sổ theo dõi” is as it was.' },
  yearOpenMonth: { vi: 'Mở', en: 'Open' },
  yearOpenMonthOf: { vi: (month: string) => `Mở ${month}`, en: (month: string) => `Open ${month}` },
  yearLetterOf: {
    vi: (month: string) => `Xuất Word ${month}`,
    en: (month: string) => `Export the letter of ${month}`,
  },
  yearTable: { vi: (year: number) => `Cả năm ${year} theo đơn vị`, en: (year: number) => `${year} by unit` },
  yearTableHint: {
    vi: 'BD: biểu dương · T: kết quả thấp · NN, PB: nhắc nhở, phê bình kèm lần thứ · M: có báo cáo giải trình · –: chưa đánh giá.',
    en: 'BD: commended · T: low result · NN, PB: reminded, criticised with the ordinal · M: explanation accepted · –: not evaluated.',
  },
  yearNotCounted: {
    vi: (periods: string) => `Bảng này không tính: ${periods} (khác loại kỳ).`,
    en: (periods: string) => `Not counted here, being of another kind: ${periods}.`,
  },
  yearRest: {
    vi: (n: number) => `${n} đơn vị khác không có nội dung nào.`,
    en: (n: number) => `${n} other ${n === 1 ? 'unit has' : 'units have'} no entry.`,
  },
  yearSheetOpen: { vi: (sheet: string) => `Đến trang “${sheet}”`, en: (sheet: string) => `Go to “${sheet}”` },
  yearNeed: {
    vi: (month: string) => `Cần thêm trong ${month}`,
    en: (month: string) => `Needed in ${month}`,
  },
  yearShortCommended: { vi: 'BD', en: 'BD' },
  yearShortLow: { vi: 'T', en: 'T' },
  yearShortExempt: { vi: 'M', en: 'M' },
  yearExempt: { vi: 'Có báo cáo giải trình', en: 'Explanation accepted' },
} satisfies Dictionary;

export type YearWords = PaneWords & WordsOf<typeof YEAR>;
