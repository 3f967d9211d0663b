import { READY } from '../ready';
import type { Dictionary } from './words';

/** The list "Sẵn sàng trình ký" with what answers its points. */
export const READY_WORK = {
  ...READY,
  stepDone: { vi: 'xong', en: 'done' },
  showData: { vi: 'Xem ở “Dữ liệu”', en: 'See “Data”' },
  chooseColumns: { vi: 'Chọn cột…', en: 'Choose columns…' },
  notFollowed: { vi: 'Không theo dõi', en: 'Not followed' },
  targetPercent: { vi: 'Chỉ tiêu (%)', en: 'Target (%)' },
  targetPlain: { vi: 'Chỉ tiêu', en: 'Target' },
  targetFrom: { vi: 'Từ tháng', en: 'From month' },
  targetDocument: { vi: 'Văn bản giao', en: 'Document' },
  targetNone: { vi: 'Không giao chỉ tiêu', en: 'No target is given' },
  noEarlierActs: {
    vi: 'Từ đầu năm chưa nhắc nhở, phê bình đơn vị nào',
    en: 'Nobody was reminded or criticised this year',
  },
  carry: { vi: 'Mang sang từ tệp tháng trước…', en: 'Bring over from last month’s file…' },
  carryHint: {
    vi: 'Cấu hình, câu trả lời và sổ theo dõi; điều đã có ở tệp này giữ nguyên.',
    en: 'Settings, answers and register; what is in this file stays.',
  },
  typeBook: { vi: 'Tự nhập sổ theo dõi', en: 'Type the register' },
  actUnit: { vi: 'Đơn vị', en: 'Unit' },
  actPeriod: { vi: 'Kỳ', en: 'Period' },
  actForm: { vi: 'Hình thức', en: 'Form' },
  addAct: { vi: 'Ghi vào sổ', en: 'Add to the register' },
  fromHead: {
    vi: 'Ô điền sẵn là đề xuất theo đầu bảng hoặc lần trước trên máy này: xem lại rồi lưu.',
    en: 'What is filled in is a proposal from the sheet’s head or from last time on this machine: check, then save.',
  },
  choose: { vi: 'chọn…', en: 'choose…' },
  otherCapacity: { vi: 'chức vụ khác…', en: 'another…' },
  otherCapacityText: { vi: 'Chức vụ khác (mỗi dòng một phần)', en: 'Another capacity (one line a row)' },
  isSuperior: { vi: 'Đó là cơ quan cấp trên', en: 'It stands above' },
  openSettings: { vi: 'Mở cấu hình…', en: 'Open the settings…' },
  keepFrame: { vi: 'Lưu vào công văn', en: 'Keep for the letter' },
  saveFile: { vi: 'Lưu tệp', en: 'Save the file' },
  recordAll: { vi: 'Ghi vào sổ theo dõi', en: 'Record in the register' },
  updateRecord: { vi: 'Cập nhật sổ', en: 'Update' },
  recordedCount: {
    vi: (n: number) => `đã ghi ${n} đơn vị, khớp công văn`,
    en: (n: number) => `${n} recorded, as in the letter`,
  },
  takeBackRecord: { vi: 'Rút lại việc ghi', en: 'Take back' },
  toReady: { vi: 'Trả lời ở “Sẵn sàng trình ký”', en: 'Answer under “Ready to be signed”' },
} satisfies Dictionary;
