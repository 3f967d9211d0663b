import type { LetterSettings } from '../letter';
import { REQUESTS } from './requests';
import { RULES } from './rules';
import { STANDARD } from './standard';
import { PHRASES } from './words';

const OVERDUE_2023 = '{besides}, vẫn để xảy ra tình trạng {items}.';

/** Wording of the August 2023 letter. */
export const LETTER_2023_08: LetterSettings = {
  ...STANDARD,
  italicDetails: false,
  lowTitle:
    'Đối với các cơ quan, đơn vị, UBND xã, thị trấn có kết quả thực hiện nhiệm vụ cải cách hành chính đạt thấp',
  lowOrder: ['results', 'intake', 'payment', 'certified'],
  header: {
    ...STANDARD.header,
    subject:
      'V/v {acts} các cơ quan chuyên môn, UBND các xã, thị trấn trong thực hiện nhiệm vụ cải cách hành chính {period}',
    plainSubject: 'V/v kết quả thực hiện nhiệm vụ cải cách hành chính {period}',
  },
  opening: {
    ...STANDARD.opening,
    overdue: OVERDUE_2023,
    rates: ['intake', 'results', 'payment'],
    results:
      'Trong {period}, kết quả thực hiện cải cách hành chính của các địa phương trong lĩnh vực cải cách thủ tục hành chính như sau: {rates}.',
  },
  however: {
    text: '{however}, {parts}.',
    targetMissedOne: 'vẫn còn {unit} có {low} chưa đạt chỉ tiêu do {targetGiver} giao',
    targetMissedMany: 'vẫn còn một số địa phương có {low} chưa đạt chỉ tiêu do {targetGiver} giao',
  },
  grounds: {
    ...STANDARD.grounds,
    lead: '{leader} {acts} các cơ quan, đơn vị về việc thực hiện cải cách hành chính trong {period}, cụ thể như sau:',
  },
  tasks: {
    title: '{leader} giao Chủ tịch UBND các xã, thị trấn thực hiện đảm bảo',
    items: [
      '[{judged:intake}{judged:results}Tỷ lệ số hoá đầy đủ thành phần hồ sơ và tỷ lệ số hoá kết quả giải quyết hồ sơ TTHC {deadline} đạt 100%.]',
      '[{judged:payment}Tỷ lệ thanh toán trực tuyến trên Cổng dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công đạt từ {target:payment} trở lên.]',
      'Thường xuyên đăng tải tin bài, văn bản trên Trang thông tin điện tử kịp thời, đầy đủ.',
    ],
    deadline: 'restOfYear',
  },
  closing: {
    ...STANDARD.closing,
    text: 'Yêu cầu các cơ quan, đơn vị, UBND các xã, thị trấn nghiêm túc thực hiện.',
  },
  rules: RULES,
  requests: [
    {
      rules: ['belowFloor'],
      indicators: ['results'],
      text: 'Yêu cầu {heads} cần quan tâm thực hiện đúng quy trình giải quyết TTHC trực tuyến để nâng cao {request} {deadline}.',
      deadline: 'restOfYear',
      list: 'and',
      staff: ' và Chuyên viên',
    },
    {
      rules: ['cumulativeBelowFloor'],
      indicators: ['results'],
      text: 'Yêu cầu {deadline}, {names} cần duy trì kết quả số hoá kết quả giải quyết TTHC bằng hoặc cao hơn kết quả của {period}.',
      deadline: 'restOfYear',
      list: 'and',
      staff: '',
    },
    {
      rules: ['targetMissedCumulative', 'targetMissedMonthOnly'],
      indicators: ['payment'],
      text: 'Yêu cầu {heads} tăng cường chỉ đạo, xác định giải pháp để triển khai thực hiện {deadline}, đảm bảo hoàn thành và vượt chỉ tiêu do {targetGiver} giao.',
      deadline: 'remainingMonths',
      list: 'and',
      staff: '',
    },
    ...REQUESTS,
  ],
  phrases: PHRASES,
};
