import { behindPreposition } from '../text/print-period';
import type { Dictionary } from './pane/words';

/** The list "Sẵn sàng trình ký" as screens and terminal say it. */
export const READY = {
  ready: { vi: 'Sẵn sàng trình ký', en: 'Ready to be signed' },
  readyAll: { vi: 'Không còn việc nào.', en: 'Nothing is left to do.' },
  readyOpen: {
    vi: (n: number) => `còn ${n} việc`,
    en: (n: number) => `${n} ${n === 1 ? 'point' : 'points'} open`,
  },
  partData: { vi: 'Dữ liệu', en: 'Data' },
  partTargets: { vi: 'Chỉ tiêu', en: 'Targets' },
  partOrdinals: { vi: 'Lần thứ', en: 'Earlier acts' },
  partAuthority: { vi: 'Cơ quan, người ký, nơi nhận', en: 'Authority, signer, copies' },
  partBook: { vi: 'Sổ theo dõi', en: 'Register' },
  partSaved: { vi: 'Đã lưu', en: 'Saved' },
  pointNothingJudged: {
    vi: 'Chưa xét được đơn vị nào nên chưa có công văn.',
    en: 'No unit could be judged yet, so there is no letter.',
  },
  pointMend: {
    vi: (n: number, causes: string) => `Sửa ${n} chỗ trên bảng: ${causes}`,
    en: (n: number, causes: string) => `Mend ${n} ${n === 1 ? 'place' : 'places'} of the sheet: ${causes}`,
  },
  pointColumns: {
    vi: (headings: string) => `Cột này là số liệu gì: ${headings}?`,
    en: (headings: string) => `What are these columns: ${headings}?`,
  },
  pointQuestions: {
    vi: (n: number) => `${n} câu hỏi về bảng số liệu`,
    en: (n: number) => `${n} ${n === 1 ? 'question' : 'questions'} about the sheet`,
  },
  pointNoColumn: {
    vi: (indicator: string) => `${indicator}: bảng không có cột này. Có theo dõi không?`,
    en: (indicator: string) => `${indicator}: the sheet has no such column. Is it followed?`,
  },
  pointTarget: {
    vi: (indicator: string) => `${indicator}: chỉ tiêu giao là bao nhiêu?`,
    en: (indicator: string) => `${indicator}: what is the target?`,
  },
  pointEarlierActs: {
    vi: (period: string) =>
      `Trước ${behindPreposition(period)} đã nhắc nhở, phê bình những đơn vị nào trong năm?`,
    en: (period: string) => `Which units were reminded or criticised this year before ${period}?`,
  },
  pointAuthorityDiffers: {
    vi: (found: string, used: string) =>
      `Đầu bảng ghi ${found}, cấu hình ghi ${used}: sửa đầu bảng hoặc cấu hình.`,
    en: (found: string, used: string) =>
      `The head of the table names ${found}, the settings name ${used}: correct either.`,
  },
  pointFrame: {
    vi: (gaps: string) => `Công văn còn thiếu: ${gaps}`,
    en: (gaps: string) => `The letter still lacks: ${gaps}`,
  },
  pointGap: {
    vi: (gap: string) => `Công văn còn ghi ${gap}: bổ sung ở dòng có nội dung ấy.`,
    en: (gap: string) => `The letter still says ${gap}: fill it in where it stands.`,
  },
  pointRecord: {
    vi: (n: number, units: string) => `Chưa ghi ${n} đơn vị vào sổ theo dõi: ${units}`,
    en: (n: number, units: string) =>
      `${n} ${n === 1 ? 'unit is' : 'units are'} not in the register: ${units}`,
  },
  pointRecordDiffers: {
    vi: (recorded: number, units: string) => `Đã ghi ${recorded} đơn vị – khác công văn ở ${units}`,
    en: (recorded: number, units: string) =>
      `${recorded} ${recorded === 1 ? 'unit' : 'units'} recorded – other than the letter: ${units}`,
  },
  pointRecordWaits: {
    vi: (units: string) => `Ghi khi đã rõ hình thức và lần thứ: ${units}`,
    en: (units: string) => `To be recorded once form and number are known: ${units}`,
  },
  pointSave: { vi: 'Tệp có thay đổi chưa lưu.', en: 'The file has changes that are not saved.' },
} satisfies Dictionary;
