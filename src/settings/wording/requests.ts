import type { RequestWording } from '../letter-sentences';

/** What is asked where a letter has no request of its own for a rule. */
export const REQUESTS: readonly RequestWording[] = [
  {
    rules: ['belowAverage'],
    indicators: [],
    text: 'Đề nghị {heads} quan tâm chỉ đạo quyết liệt để nâng cao hơn nữa {request} {deadline}, đảm bảo bằng hoặc cao hơn {averageWhole}.',
    deadline: 'nextMonth',
    list: 'and',
    staff: '',
  },
  {
    rules: ['belowFloor'],
    indicators: [],
    text: 'Yêu cầu {heads} thực hiện đúng quy trình để nâng cao {request} {deadline}.',
    deadline: 'restOfYear',
    list: 'and',
    staff: '',
  },
  {
    rules: ['cumulativeBelowFloor'],
    indicators: [],
    text: 'Yêu cầu {deadline}, {names} cần tiếp tục nâng cao {request}.',
    deadline: 'restOfYear',
    list: 'and',
    staff: '',
  },
  {
    rules: ['targetMissedCumulative', 'targetMissedMonthOnly'],
    indicators: [],
    text: 'Yêu cầu {heads} tăng cường chỉ đạo, xác định giải pháp để triển khai thực hiện {deadline}, đảm bảo hoàn thành và vượt chỉ tiêu[ do {targetGiver}] giao.',
    deadline: 'remainingMonths',
    list: 'and',
    staff: '',
  },
  {
    rules: ['noneSinceYearStart', 'noneThisMonth'],
    indicators: [],
    text: 'Yêu cầu {headsCounted} chỉ đạo thực hiện {request} {deadline}.',
    deadline: 'nextMonth',
    list: 'and',
    staff: '',
  },
];
