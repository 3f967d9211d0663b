/**
 * Phrases apart by " | ", as people write them. They are looked for as whole words without diacritics, after
 * abbreviations are written out; "và", "&" and commas are all ",".
 */
export type Phrases = string;

/** One way to name an indicator: of each of its phrases one stands on the heading's path. */
export type Way = readonly Phrases[];

/** The words of headings that make a column an indicator's. Nothing else does. */
export interface HeadingWords {
  readonly names: readonly Way[];
  /** Ways that count only where a heading names nothing else. */
  readonly loosely: readonly Way[];
  /** Words that leave open which of several it is: asked, unless the others are known. */
  readonly maybe: Phrases;
  /** With one of these on its path a heading speaks of something else. */
  readonly unless: Phrases;
  /**
   * The two counts of a rate, as headings below its name call them; null for a rate that is read from its own column
   * alone.
   */
  readonly parts: { readonly numerator: Phrases; readonly denominator: Phrases } | null;
  /** Quantities that name its denominator by themselves, beside a numerator that is named. */
  readonly whole: Phrases;
  /** Headings beside it that hold the rest of its numerator: then its own holds a part only. */
  readonly rest: Phrases;
  /** What may stand before a name that says only when: other words make it something else's. Empty: anything. */
  readonly heads: Phrases;
}

/** A heading that is known by its names alone. */
export const NAMES_ONLY = {
  loosely: [],
  maybe: '',
  unless: '',
  parts: null,
  whole: '',
  rest: '',
  heads: '',
} as const;

/** Late, in all the words clerks use. */
export const LATE = 'quá hạn | trễ hạn | trễ hẹn | chậm hạn | quá thời hạn | muộn hạn | trễ';

/** Dossiers somebody still works on. */
export const PENDING =
  'đang giải quyết | chưa giải quyết | đang xử lý | chưa xử lý | đang thụ lý | đang thực hiện | tồn đọng | tồn | còn lại | chưa trả kết quả | chưa trả | chưa hoàn thành';

/** Dossiers and what is done with them. */
export const DOSSIERS = `hồ sơ | thủ tục hành chính | giải quyết | xử lý | trả kết quả | trả | kết quả | thực hiện | bị | trước hạn | đúng hạn | trong hạn | sớm hạn | dịch vụ công | trường hợp | việc | nhận | tiếp nhận | hạn | chậm | giải quyết xong | ${PENDING}`;

/** What else a whole table may be about. */
export const MATTERS =
  'nhiệm vụ | công việc | phản ánh | kiến nghị | đơn thư | khiếu nại | tố cáo | dự án | công trình';

/** What is late besides dossiers. */
export const OTHER_MATTERS = `${MATTERS} | văn bản | tin bài | xin lỗi | ý kiến`;

/** Dossiers whose time is not over. */
export const NOT_YET_LATE = 'sắp | gần | chưa quá hạn | không quá hạn | chưa đến hạn | chưa trễ hạn';

/** Data that were digitised before and are used again. */
export const REUSED = 'khai thác | sử dụng lại | tái sử dụng | dùng lại';
