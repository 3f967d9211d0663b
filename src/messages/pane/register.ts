import { differenceText, registerText } from '../history';
import type { Dictionary } from './words';

type State = Parameters<typeof registerText>[0];
type Difference = Parameters<typeof differenceText>[0];

/** "Sổ theo dõi" beside the letter, and explanations that were accepted. */
export const REGISTER = {
  registerState: {
    vi: (state: State) => `Sổ theo dõi: ${registerText(state, 'vi')}`,
    en: (state: State) => `“Sổ theo dõi”: ${registerText(state, 'en')}`,
  },
  registerDifference: {
    vi: (difference: Difference) => differenceText(difference, 'vi'),
    en: (difference: Difference) => differenceText(difference, 'en'),
  },
  registerUpdate: { vi: 'Cập nhật sổ', en: 'Update the book' },
  registerTakeBack: { vi: 'Rút lại việc ghi', en: 'Take the recording back' },
  acceptedTitle: { vi: 'Đã chấp nhận giải trình', en: 'Explanations accepted' },
  acceptedOf: {
    vi: (unit: string, about: string) => [unit, about].filter(Boolean).join(': '),
    en: (unit: string, about: string) => [unit, about].filter(Boolean).join(': '),
  },
  acceptedTakeBack: { vi: 'Rút lại', en: 'Take back' },
  reportNumber: { vi: 'Số báo cáo', en: 'Number of the report' },
  reportDate: { vi: 'Ngày báo cáo', en: 'Date of the report' },
  reportHint: {
    vi: 'Ghi vào Sổ theo dõi và nêu ở “xét báo cáo số … ngày … của …”. Để trống thì công văn không nêu số, ngày.',
    en: 'Kept in “Sổ theo dõi” and named in the letter. Left blank, the letter names neither.',
  },
  acceptCancel: { vi: 'Hủy', en: 'Cancel' },
} satisfies Dictionary;
