import { localAddress } from '../../../model';
import { nounsOf } from '../../../text/period-nouns';
import { printPeriod, printMention } from '../../../text/print-period';
import { rows, monthList, shortList } from '../shape';
import type { ProblemMessages } from '../shape';
import { quoted, rowsOf, nounOf, meaning } from './words';

/** What is said of sheets, their rows and columns. */
export const sheets = {
  'duplicate-unit': ({ others }, { unit }) => ({
    found: `${unit ?? 'đơn vị'} có nhiều dòng: ${others.map(localAddress).join(', ')}`,
    expected: 'mỗi đơn vị một dòng',
    todo: 'Giữ lại một dòng; đến khi đó đơn vị này không được đánh giá.',
  }),
  'two-totals': ({ labels }) => ({
    found: `có nhiều dòng chung: ${labels.map(quoted).join(', ')}`,
    expected: 'biết dòng nào là của cả cơ quan mình',
    todo: 'Chọn dòng chung; đến khi đó không dùng dòng nào, bình quân chỉ tính từ số hồ sơ của các đơn vị.',
  }),
  'two-desks': ({ units }) => ({
    found: `UBND và Trung tâm Phục vụ hành chính công của cùng một xã, phường đều có dòng: ${shortList(units)}`,
    expected: 'biết cộng hai dòng hay chỉ lấy một',
    todo: 'Trả lời một lần ở khung bên, hoặc ở Cấu hình (“Xã và Trung tâm PVHCC của xã”); đến khi đó các xã này không được đánh giá.',
  }),
  'summed-rows': ({ cells, isUnknown }, { unit, indicator }) => ({
    found: isUnknown
      ? `${unit ?? 'đơn vị'} có nhiều dòng (${rowsOf(cells)}), chỉ ghi tỷ lệ${indicator === null ? '' : ` ${indicator}`} nên không cộng được`
      : `${unit ?? 'đơn vị'} có nhiều dòng (${rowsOf(cells)}), đã cộng lại`,
    expected: isUnknown
      ? 'số hồ sơ ở từng dòng, hoặc một dòng chung của đơn vị'
      : 'mỗi dòng một phần của đơn vị',
    todo: isUnknown
      ? 'Thêm các cột số hồ sơ; đến khi đó tỷ lệ coi là chưa biết.'
      : 'Không cần làm gì nếu các dòng đúng là các phần của đơn vị.',
  }),
  'unclear-dossiers': () => ({
    found: 'danh sách hồ sơ không cho biết hồ sơ nào quá hạn',
    expected: 'cột “Tình trạng”, “Số ngày quá hạn”, hoặc ngày hẹn trả và ngày trả kết quả',
    todo: 'Thêm cột đó, hoặc ghi “hồ sơ quá hạn” ở tiêu đề nếu mọi hồ sơ đều quá hạn; đến khi đó coi là chưa biết.',
  }),
  'unknown-unit': ({ suggestion }, { unit }) => ({
    found: `${quoted(unit ?? '')} không có trong danh sách đơn vị`,
    expected: suggestion === null ? 'tên trong danh sách đơn vị' : `có thể là “${suggestion}”`,
    todo: 'Chọn đơn vị tương ứng hoặc thêm vào danh sách; vẫn được đánh giá.',
  }),
  'missing-unit': ({ name, only }) => ({
    found: only === 'otherTime' ? `“${name}” chỉ có số liệu của kỳ khác` : `không thấy “${name}” trong bảng`,
    expected: 'mỗi đơn vị trong danh sách có một dòng',
    todo: 'Thêm dòng còn thiếu hoặc sửa tên đơn vị cho khớp.',
  }),
  'authority-differs': ({ found, used }) => ({
    found: `đầu bảng ghi ${found}`,
    expected: `${used} như ở Cấu hình`,
    todo: 'Công văn vẫn ghi tên ở Cấu hình; mở đúng bảng hoặc sửa một trong hai, nếu là cấp trên thì ghi vào mục Cơ quan cấp trên.',
  }),
  'unknown-kind': (_, { unit }) => ({
    found: `chưa rõ ${quoted(unit ?? '')} là cơ quan hay xã, phường`,
    expected: 'tên có loại đơn vị, hoặc đứng dưới tên nhóm',
    todo: 'Ghi đủ “Xã …”, “Phòng …” hoặc thêm vào danh sách đơn vị.',
  }),
  'missing-previous-month': ({ period }) => ({
    found: `không có số liệu ${printPeriod(period)}`,
    expected: `cột hoặc trang tính của ${printPeriod(period)}`,
    todo: `Bỏ qua phần tăng, giảm; thêm trang tính của ${nounsOf(period).before} nếu cần so sánh.`,
  }),
  'missing-cumulative': ({ missing }, { indicator }) =>
    missing.length === 0
      ? {
          found: `không nơi nào có số lũy kế${indicator === null ? '' : ` ${indicator}`}`,
          expected: 'số lũy kế từ đầu kỳ',
          todo: 'Đã xét theo số liệu trong kỳ.',
        }
      : {
          found: `thiếu số liệu ${monthList(missing, printPeriod)} để cộng lũy kế${indicator === null ? '' : ` ${indicator}`}`,
          expected: `cột lũy kế, hoặc đủ trang tính các ${nounOf(missing)} với số hồ sơ`,
          todo: `Thêm các ${nounOf(missing)} còn thiếu; đến khi đó lũy kế coi là chưa biết.`,
        },
  'month-contradiction': ({ named, titled }) => ({
    found: `tên trang nói ${printMention(named)}, tiêu đề nói ${printMention(titled)}`,
    expected: 'tên trang và tiêu đề cùng một kỳ',
    todo: 'Trang như vậy chỉ được đọc khi chọn riêng trang và kỳ; hãy sửa tên trang hoặc tiêu đề.',
  }),
  'two-sheets': ({ period, used, others }) => ({
    found: `trang ${others.map(quoted).join(', ')} cũng có số liệu ${printPeriod(period)}`,
    expected: 'mỗi kỳ một trang số liệu',
    todo: `Đang dùng trang ${quoted(used)}; chọn trang khác nếu không phải, hoặc ẩn trang không dùng.`,
  }),
  'signed-file': () => ({
    found: 'tệp có chữ ký số',
    expected: 'tệp chưa ký, hoặc ký lại sau khi đánh giá',
    todo: 'Bản có đánh dấu không còn chữ ký hợp lệ; tệp gốc vẫn nguyên.',
  }),
  'locked-structure': () => ({
    found: 'cấu trúc sổ làm việc đang được khoá',
    expected: 'sổ làm việc cho thêm trang',
    todo: 'Trang tổng hợp vẫn được thêm vào bản có đánh dấu, khoá vẫn nguyên; tệp gốc không đổi.',
  }),
  'hidden-rows': ({ rows: hidden }) => ({
    found: `dòng ẩn có số liệu: ${rows(hidden)}`,
    expected: 'mọi dòng đều hiện',
    todo: 'Các dòng ẩn vẫn được đánh giá; xoá nếu không dùng.',
  }),
  'legacy-font': ({ font }) => ({
    found: `chữ dùng phông cũ ${font}`,
    expected: 'phông Unicode như Times New Roman',
    todo: 'Đã đọc theo phông cũ; nên chuyển mã sang Unicode.',
  }),
  'ambiguous-column': ({ path, candidates }, { named }) =>
    candidates.length === 0
      ? {
          found: `không rõ số trong cột “${path}” là phần trăm hay phần của 1`,
          expected: 'số có dấu %, hoặc có số hồ sơ bên cạnh',
          todo: 'Định dạng cột là phần trăm; đến khi đó giá trị coi là chưa biết.',
        }
      : {
          found: `chưa rõ cột “${path}”`,
          expected: candidates.map((one) => meaning(one, named)).join(' hoặc '),
          todo: 'Chọn ý nghĩa của cột; đến khi đó chỉ tiêu này coi là chưa biết.',
        },
  'points-or-percent': ({ path }) => ({
    found: `chưa rõ số trong cột “${path}” là điểm hay %`,
    expected: '“(điểm)” hoặc “(%)” ở tiêu đề',
    todo: 'Chọn điểm hay %; đến khi đó không đơn vị nào được đánh giá theo cột này.',
  }),
  'missing-column': ({ indicators, only }, { named }) => ({
    found: `${only === undefined ? 'không thấy cột' : 'chỉ có số lũy kế, không thấy số trong kỳ của'} ${indicators.map(named).join('; ')}`,
    expected: 'cột số liệu mà quy tắc cần',
    todo: 'Chọn cột nếu bảng có, hoặc tắt chỉ tiêu không theo dõi.',
  }),
} satisfies Partial<ProblemMessages>;
