import { parsePeriodKey } from '../../../model';
import { behindPreposition, printPeriod } from '../../../text/print-period';
import { expectedText } from '../../settings';
import { UNCOUNTED } from '../shape';
import type { ProblemMessages } from '../shape';
import { quoted, HISTORY_ROW } from './words';

/** Periods are kept by their keys, and told in words. */
function asPeriod(found: string): string {
  const period = parsePeriodKey(found);
  return period ? printPeriod(period) : found;
}

/** What is said of what is kept: the ladder book, the summary, the settings. */
export const records = {
  'history-conflict': (facts, { unit }) => {
    if ('why' in facts)
      return {
        found: `${HISTORY_ROW[facts.why][0]}${facts.nearest === undefined ? '' : ` ${quoted(facts.nearest)}`}: ${quoted(asPeriod(facts.found))}`,
        expected: HISTORY_ROW[facts.why][1],
        todo: UNCOUNTED.has(facts.why)
          ? 'Sửa dòng này trong sổ theo dõi; đến khi đó lần thứ của đơn vị để trống.'
          : 'Sửa dòng này trong sổ theo dõi.',
      };
    const { counted, typed, period } = facts;
    return {
      found: `${unit ?? 'đơn vị'}: sổ đếm được ${counted} lần nhưng ${printPeriod(period)} ghi lần thứ ${typed}`,
      expected: 'số lần đếm được khớp với lần thứ đã ghi',
      todo: 'Bổ sung dòng còn thiếu trong sổ hoặc tự ghi lần thứ; phần mềm để trống.',
    };
  },
  'history-missing': ({ period }) => ({
    found: `chưa rõ trước ${behindPreposition(printPeriod(period))} đã nhắc nhở, phê bình những đơn vị nào: sổ theo dõi không có lần nào của các kỳ trước trong năm`,
    expected:
      'sổ theo dõi của các kỳ trước, hoặc câu trả lời rằng từ đầu năm chưa nhắc nhở, phê bình đơn vị nào',
    todo: 'Trả lời một lần, mang sổ sang từ tệp kỳ trước, đánh giá lần lượt mọi kỳ có trong tệp, hoặc tự ghi vào sổ; đến khi đó lần thứ và hình thức để trống.',
  }),
  'typed-figure': ({ column, found }) => ({
    found: `số ${quoted(found)} gõ vào cột “${column}” của trang tổng hợp`,
    expected: 'số liệu lấy từ trang số liệu',
    todo: 'Sửa ở trang số liệu rồi đánh giá lại; số gõ tay không được dùng.',
  }),
  'no-longer-grounded': ({ text }) => ({
    found: `không còn căn cứ cho câu đã sửa: “${text}”`,
    expected: 'câu dựa trên số liệu hiện tại',
    todo: 'Xoá dòng, hoặc đánh dấu x nếu vẫn muốn đưa vào công văn.',
  }),
  'figures-changed': ({ before, after }) => ({
    found: `số liệu dưới câu đã sửa đổi từ ${before} thành ${after}`,
    expected: 'câu khớp với số liệu hiện tại',
    todo: 'Đọc lại câu và sửa cho khớp.',
  }),
  'summary-unreadable': ({ renamed }) => ({
    found: 'không đọc được trang tổng hợp cũ',
    expected: 'trang tổng hợp còn nguyên các cột',
    todo: `Trang cũ được giữ lại với tên “${renamed}”.`,
  }),
  'bad-setting': ({ key, found, expected }) => ({
    found: `cấu hình “${key}” là ${quoted(found)}`,
    expected: expectedText(expected, 'vi'),
    todo: 'Sửa trong trang “Cấu hình”; đến khi đó dùng giá trị mặc định.',
  }),
} satisfies Partial<ProblemMessages>;
