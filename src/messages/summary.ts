import { kindOf, parsePeriodKey, type FindingGroup, type Period, type UndecidedReason } from '../model';
import { capitalised } from '../text/letter-case';
import { nounsOf } from '../text/period-nouns';

/** Columns people see on the summary sheet, in their order. */
export type SummaryColumn =
  | 'number'
  | 'section'
  | 'unit'
  | 'indicator'
  | 'month'
  | 'previous'
  | 'change'
  | 'cumulative'
  | 'standard'
  | 'gap'
  | 'form'
  | 'ordinal'
  | 'text'
  | 'evidence'
  | 'inLetter';

/**
 * The words of the summary sheet. The sheet is an office's own paper in Vietnamese whatever language the pane speaks;
 * headings are also what it is recognised by.
 */
export const SUMMARY_WORDS = {
  sheetName: (period: string): string => `Tổng hợp ${period}`,
  previousSheetName: (name: string): string => `${name.slice(0, 23)} (trước)`,
  /** While two versions change places. */
  strandedSheetName: (name: string): string => `${name.slice(0, 23)} (đổi)`,
  title: (period: string): string => `BẢNG TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ ${period.toLocaleUpperCase('vi')}`,
  origin: (sheet: string, time: string, preset: string): string =>
    `Nguồn số liệu: trang "${sheet}"   ·   Đánh giá lúc: ${time}   ·   Bộ quy tắc: ${preset}`,
  averages: 'Bình quân chung',
  averagesWithin: (group: string): string => `Bình quân chung của ${group}`,
  classes: (indicator: string): string => `Xếp loại – ${indicator}`,
  place: (place: string): string => `Thứ ${place}`,
  band: (band: string): string => `Xếp loại ${band}`,
  averageSource: {
    sheet: 'theo dòng tổng của biểu',
    computed: 'tính từ tổng số của các đơn vị',
    mean: 'điểm bình quân của các đơn vị',
    none: 'chưa xác định được',
  },
  columns: {
    number: 'STT',
    section: 'Nội dung mục',
    unit: 'Đơn vị',
    indicator: 'Chỉ tiêu',
    month: 'Tháng',
    previous: 'Tháng trước',
    change: 'Tăng/giảm',
    cumulative: 'Lũy kế',
    standard: 'Bình quân/Chỉ tiêu giao',
    gap: 'Chênh lệch',
    form: 'Hình thức',
    ordinal: 'Lần thứ',
    text: 'Nội dung',
    evidence: 'Căn cứ',
    inLetter: 'Đưa vào công văn (x)',
  } satisfies Record<SummaryColumn, string>,
  groups: {
    commend: 'I. Biểu dương',
    low: 'II. Kết quả thấp',
    warn: 'III. Nhắc nhở/Phê bình',
  } satisfies Record<FindingGroup, string>,
  undecided: 'IV. Chưa đủ căn cứ',
  nothing: '(không có)',
  undecidedReasons: {
    'value-unknown': 'Số liệu trống, lỗi hoặc không đọc được nên chưa kết luận.',
    'average-unknown': 'Chưa xác định được bình quân chung nên chưa kết luận.',
    'target-unset': 'Chưa biết chỉ tiêu giao nên chưa kết luận.',
    'previous-unknown': 'Chưa có số liệu kỳ trước nên chưa kết luận.',
    'last-year-unknown': 'Chưa có số liệu cùng kỳ năm trước nên chưa kết luận.',
    'rank-unknown': 'Còn đơn vị chưa rõ số liệu nên chưa xếp được thứ hạng.',
    'cumulative-unknown': 'Chưa đủ số liệu lũy kế nên chưa kết luận.',
    'kind-unknown': 'Chưa rõ là cơ quan hay xã, phường, thị trấn nên chưa kết luận.',
    'duplicate-unit': 'Tên đơn vị đứng ở nhiều dòng nên chưa kết luận.',
    'column-ambiguous': 'Chưa rõ cột nào là số liệu của chỉ tiêu nên chưa kết luận.',
  } satisfies Record<UndecidedReason, string>,
  legend: 'Chú giải',
  looks: {
    commend: 'Được biểu dương',
    low: 'Thấp hơn bình quân hoặc mức sàn',
    warn: 'Chưa đạt chỉ tiêu giao, chưa thực hiện hoặc quá hạn',
  } satisfies Record<FindingGroup, string>,
  howToEdit: [
    'Sửa được: Nội dung mục, Hình thức, Lần thứ, Nội dung, dấu x, thứ tự dòng và phần "Lời văn công văn"; thêm dòng bằng cách chèn dòng trong nhóm.',
    'Bỏ dấu x thì dòng không vào công văn. Cột số liệu chỉ để xem.',
  ],
  notes: 'GHI CHÚ KHÁC TRÊN TRANG (giữ lại khi đánh giá lại, không vào công văn)',
  note: 'Ghi chú',
  paragraphs: 'LỜI VĂN CÔNG VĂN',
  paragraphHeadings: { label: 'Đoạn', text: 'Lời văn (sửa trực tiếp tại đây)' },
  addedParagraph: 'Đoạn thêm',
  chart: 'Tỷ lệ so với bình quân chung (chênh lệch, %)',
  chartTarget: (name: string) => `Chỉ tiêu giao: ${name}`,
  inLetter: 'x',
  target: 'chỉ tiêu giao',
  noLongerGrounded: 'Không còn căn cứ',
  changed: (parts: readonly string[]): string => `Số liệu đã đổi ${parts.join('; ')}`,
  figureChanged: (name: string, before: string, after: string): string =>
    `${name === '' ? '' : `${name} `}từ ${before} sang ${after}`,
  unknownFigure: 'chưa có',
} as const;

/** A heading as the summary of a period has it: what it calls months follows the kind of period. */
export function columnHeading(column: SummaryColumn, period: Period): string {
  if (kindOf(period) !== 'month') {
    const { thisOne, before } = nounsOf(period);
    if (column === 'month') return capitalised(thisOne);
    if (column === 'previous') return capitalised(before);
  }
  return SUMMARY_WORDS.columns[column];
}

/** A period of each kind with words of its own. */
const KINDS: readonly Period[] = ['2025-09', '2025-W40', '2025-Q3', '2025', '2025-H1'].flatMap(
  (key) => parsePeriodKey(key) ?? [],
);

/** All headings a column can have. */
export function headingsOf(column: SummaryColumn): readonly string[] {
  return [...new Set(KINDS.map((period) => columnHeading(column, period)))];
}
