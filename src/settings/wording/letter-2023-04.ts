import { intake } from '../../indicators/intake';
import type { LetterSettings } from '../letter';
import { LETTER_2023_08 } from './letter-2023-08';
import { REQUESTS } from './requests';
import { FULL_GROUPED, RULES } from './rules';
import { STANDARD } from './standard';

const FULL = 'có kết quả {commended} trong {period} đạt tỷ lệ 100%{praise}';

/** Wording of the April 2023 letter. */
export const LETTER_2023_04: LetterSettings = {
  ...LETTER_2023_08,
  italicDetails: true,
  lowTitle: 'Kết quả thực hiện cải cách thủ tục hành chính',
  lowOrder: ['intake', 'results', 'payment', 'certified'],
  opening: {
    ...LETTER_2023_08.opening,
    rates: ['intake', 'results'],
    comparison: 'each',
  },
  grounds: STANDARD.grounds,
  tasks: STANDARD.tasks,
  closing: {
    ...STANDARD.closing,
    text: 'Yêu cầu các cơ quan, đơn vị nghiêm túc rút kinh nghiệm, tập trung cao độ trong chỉ đạo thực hiện nhiệm vụ Cải cách hành chính tại địa phương, đơn vị để khắc phục các tình trạng nêu trên ngay trong {nextPeriod}.',
  },
  indicators: {
    ...STANDARD.indicators,
    intake: {
      ...intake.letter,
      title: 'Về tỷ lệ số hoá đầy đủ thành phần hồ sơ TTHC khi tiếp nhận',
      request: 'tỷ lệ số hoá hồ sơ TTHC khi tiếp nhận',
    },
  },
  rules: {
    ...RULES,
    commendFull: {
      ...FULL_GROUPED,
      sentence: `{unit} ${FULL}{details}.`,
      one: `{leader} biểu dương {unit} ${FULL}{details}.`,
      many: `{leader} biểu dương {counted} ${FULL}; gồm: {list}.`,
      list: 'and',
      details: ['intake', 'results'],
    },
  },
  requests: [
    {
      rules: ['belowAverage'],
      indicators: [],
      text: 'Đề nghị {heads} cần quan tâm chỉ đạo quyết liệt để nâng cao hơn nữa {request} {deadline}, đảm bảo bằng hoặc cao hơn {averageWhole}.',
      deadline: 'nextMonth',
      list: 'commas',
      staff: '',
    },
    {
      rules: ['noneSinceYearStart', 'noneThisMonth'],
      indicators: ['certified'],
      text: 'Yêu cầu {headsCounted} chỉ đạo công chức Tư pháp - Hộ tịch {deadline} phải thực hiện {request}; nếu địa phương nào không thực hiện, {leader} sẽ có văn bản phê bình, nhắc nhở.',
      deadline: 'nextMonth',
      list: 'and',
      staff: '',
    },
    ...REQUESTS,
  ],
};
