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

/** "Phê bình, lần thứ 2" */
const stepText = (form: string | null, ordinal: number | null, language: Language): string =>
  [
    ...(form === null ? [] : [form]),
    ...(ordinal === null ? [] : [language === 'vi' ? `lần thứ ${ordinal}` : `No. ${ordinal}`]),
  ].join(', ');

/** "Xã Hưng Đạo: ghi mới (Phê bình, lần thứ 2)" */
export function recordedText({ unit, outcome, form, ordinal }: RecordedAct, language: Language): string {
  const step = stepText(form, ordinal, language);
  return `${unit}: ${OUTCOMES[outcome][language]}${step === '' ? '' : ` (${step})`}`;
}

/** What a state line says of the book: how many units are recorded, how many the letter warns, where they differ. */
interface RegisterFacts {
  readonly state: 'nothing' | 'unrecorded' | 'agrees' | 'differs';
  readonly recorded: number;
  readonly warned: number;
  readonly differences: readonly { readonly unit: string }[];
}

/** "đã ghi 4 đơn vị – khác công văn ở Xã Phượng Kỳ" */
export function registerText(
  { state, recorded, warned, differences }: RegisterFacts,
  language: Language,
): string {
  const vi = language === 'vi';
  switch (state) {
    case 'nothing':
      return vi ? 'không có đơn vị nào phải ghi' : 'nobody to record';
    case 'unrecorded':
      return vi ? `chưa ghi ${warned} đơn vị` : `${warned} not recorded yet`;
    case 'agrees':
      return vi ? `đã ghi ${recorded} đơn vị, khớp công văn` : `${recorded} recorded, as the letter says`;
    case 'differs': {
      const units = differences.map(({ unit }) => unit).join(', ');
      return vi
        ? `đã ghi ${recorded} đơn vị – khác công văn ở ${units}`
        : `${recorded} recorded – the letter differs in ${units}`;
    }
  }
}

interface StepFacts {
  readonly form: string | null;
  readonly ordinal: number | null;
}

/** "Xã Phượng Kỳ: sổ ghi Nhắc nhở, lần thứ 1; công văn nêu Phê bình, lần thứ 2" */
export function differenceText(
  {
    unit,
    recorded,
    said,
  }: {
    readonly unit: string;
    readonly recorded: StepFacts | null;
    readonly said: StepFacts | null;
  },
  language: Language,
): string {
  const vi = language === 'vi';
  const step = (of: StepFacts): string =>
    stepText(of.form, of.ordinal, language) || (vi ? 'chưa rõ hình thức' : 'no form yet');
  if (said && recorded && step(said) === step(recorded))
    return vi ? `${unit}: lý do trong sổ khác công văn` : `${unit}: the reason in the book differs`;
  return vi
    ? `${unit}: sổ ${recorded ? `ghi ${step(recorded)}` : 'chưa ghi'}; công văn ${said ? `nêu ${step(said)}` : 'không nêu'}`
    : `${unit}: the book has ${recorded ? step(recorded) : 'nothing'}; the letter says ${said ? step(said) : 'nothing'}`;
}
