import type { Language } from './language';

/** The words of the ladder book. They are written into the workbook, in Vietnamese. */
export const HISTORY_WORDS = {
  sheetName: 'Sổ theo dõi',
  title: 'SỔ THEO DÕI NHẮC NHỞ, PHÊ BÌNH',
  headings: ['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ', 'Lý do', 'Số văn bản', 'Ghi chú'],
  withdrawn: 'đã rút',
  exempt: 'Miễn – có báo cáo giải trình',
} as const;

/**
 * What recording did with a unit.
 * - `added`, `updated`, `withdrawn`: written so; `unchanged`: stood there already
 * - `kept`: a row made by hand for a unit the letter does not warn
 * - `skipped`: warned without a form, so there is nothing to record yet
 */
export type RecordingOutcome = 'added' | 'updated' | 'withdrawn' | 'unchanged' | 'kept' | 'skipped';

export interface RecordedAct {
  readonly unit: string;
  readonly outcome: RecordingOutcome;
  readonly form: string | null;
  readonly ordinal: number | null;
}

const OUTCOMES: Readonly<Record<RecordingOutcome, Readonly<Record<Language, string>>>> = {
  added: { vi: 'ghi mới', en: 'added' },
  updated: { vi: 'cập nhật', en: 'updated' },
  withdrawn: { vi: 'rút lại, không còn bị nhắc nhở/phê bình', en: 'withdrawn, no longer warned' },
  unchanged: { vi: 'đã có, giữ nguyên', en: 'already there, unchanged' },
  kept: {
    vi: 'dòng ghi tay, giữ nguyên dù công văn không nêu',
    en: 'entered by hand, kept although the letter does not name it',
  },
  skipped: { vi: 'chưa ghi vì chưa có hình thức', en: 'not recorded: no form yet' },
};

/** "Xã Hưng Đạo: ghi mới (Phê bình, lần thứ 2)" */
export function recordedText({ unit, outcome, form, ordinal }: RecordedAct, language: Language): string {
  const step = [
    ...(form === null ? [] : [form]),
    ...(ordinal === null ? [] : [language === 'vi' ? `lần thứ ${ordinal}` : `No. ${ordinal}`]),
  ].join(', ');
  return `${unit}: ${OUTCOMES[outcome][language]}${step === '' ? '' : ` (${step})`}`;
}
