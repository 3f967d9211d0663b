import { printRate } from '../../../text/print';
import { shortList } from '../shape';
import type { ProblemMessages } from '../shape';
import { quoted, NO_ROW } from './words';

/** What is said of figures, targets and averages. */
export const figures = {
  'error-cell': ({ found }) => ({
    found: `ô báo lỗi ${quoted(found)}`,
    expected: 'một con số',
    todo: 'Sửa công thức hoặc nhập lại số liệu; đến khi đó giá trị coi là chưa biết.',
  }),
  'not-a-number': ({ found }) => ({
    found: `${quoted(found)} không đọc được thành số, hoặc không rõ là phần trăm hay phần của 1`,
    expected: 'một con số, tỷ lệ có dấu %, hoặc “-” khi không phát sinh',
    todo: 'Nhập lại bằng số; đến khi đó giá trị coi là chưa biết.',
  }),
  'date-in-number': ({ found }) => ({
    found: `ngày tháng ${quoted(found)} ở ô số liệu`,
    expected: 'một con số; Excel đổi “4/4” gõ vào thành ngày tháng',
    todo: 'Định dạng ô là Văn bản rồi gõ lại, hoặc tách thành hai cột số.',
  }),
  'rate-differs-from-counts': ({ found, computed, numerator, denominator }) => ({
    found: `tỷ lệ ghi ${printRate(found)} nhưng ${numerator}/${denominator} là ${printRate(computed)}`,
    expected: `tỷ lệ ${printRate(computed)}`,
    todo: 'Đã dùng tỷ lệ tính từ số hồ sơ; kiểm tra lại ô tỷ lệ.',
  }),
  'numerator-exceeds-denominator': ({ numerator, denominator }) => ({
    found: `${numerator} trên ${denominator}: phần lớn hơn tổng`,
    expected: 'số đã thực hiện không lớn hơn tổng số',
    todo: 'Kiểm tra hai ô số hồ sơ; đến khi đó tỷ lệ coi là chưa biết.',
  }),
  'rate-over-100': ({ found }) => ({
    found: `tỷ lệ ${quoted(found)} lớn hơn 100%`,
    expected: 'tỷ lệ từ 0% đến 100%',
    todo: 'Kiểm tra dấu phẩy thập phân và dấu %.',
  }),
  negative: ({ found }) => ({
    found: `số âm ${quoted(found)}`,
    expected: 'số không âm',
    todo: 'Nhập lại số liệu.',
  }),
  'fractional-count': ({ found }) => ({
    found: `số lượng lẻ ${quoted(found)}`,
    expected: 'số nguyên',
    todo: 'Kiểm tra dấu phân cách hàng nghìn hoặc cột bị nhầm.',
  }),
  'blank-value': (_, { indicator }) => ({
    found: `ô trống${indicator === null ? '' : ` ở chỉ tiêu ${indicator}`}`,
    expected: 'một giá trị, hoặc “-” khi không phát sinh',
    todo: 'Nhập giá trị, hoặc chọn ô trống nghĩa là gì; ô trống không coi là 0.',
  }),
  'unclear-note': ({ found }) => ({
    found: `nhận xét ${quoted(found)} không rõ tốt hay chưa tốt`,
    expected: 'lời như “Đầy đủ, kịp thời” hoặc “Chưa đầy đủ”',
    todo: 'Ghi rõ hơn; đến khi đó không tính đến.',
  }),
  'small-denominator': ({ denominator }) => ({
    found: `chỉ có ${denominator} hồ sơ`,
    expected: 'từ 5 hồ sơ để tỷ lệ có ý nghĩa',
    todo: 'Cân nhắc trước khi nêu tên.',
  }),
  tie: ({ value, with: other }, { figure }) => ({
    found: `${figure(value)} bằng đúng ${other === 'average' ? 'mức bình quân' : other === 'target' ? 'chỉ tiêu' : 'mức sàn'}`,
    expected: 'cao hơn hoặc thấp hơn',
    todo: 'Xem lại nếu cần: bằng thì không coi là thấp hơn.',
  }),
  'total-differs-from-counts': ({ found, computed, used }, { figure }) => ({
    found: `dòng chung ghi ${figure(found)} nhưng cộng các đơn vị được ${figure(computed)}`,
    expected: 'hai số bằng nhau',
    todo: `Đã dùng ${used === 'sheet' ? 'số ở dòng chung' : 'số cộng từ các đơn vị'}; kiểm tra lại dòng chung.`,
  }),
  'no-average': ({ row, unknown }, { indicator }) => ({
    found: `chưa tính được bình quân${indicator === null ? '' : ` ${indicator}`}: ${NO_ROW[row]}; ${
      unknown.length === 0
        ? 'không có số hồ sơ để cộng'
        : `chưa rõ số liệu của ${shortList(unknown)} nên không cộng được`
    }`,
    expected: 'dòng chung (Toàn tỉnh, Toàn xã …), hoặc số hồ sơ của mọi đơn vị',
    todo:
      unknown.length === 0
        ? 'Thêm dòng chung hoặc các cột số hồ sơ.'
        : 'Sửa số liệu của các đơn vị đó, hoặc ghi dòng chung.',
  }),
  'average-is-mean': ({ found, computed }, { figure }) => ({
    found: `dòng chung ${figure(found)} là trung bình cộng các tỷ lệ`,
    expected:
      computed === null
        ? 'tổng số đã thực hiện chia tổng số'
        : `${figure(computed)}, tổng số đã thực hiện chia tổng số`,
    todo: 'Tính lại dòng chung từ tổng số hồ sơ.',
  }),
  'target-unset': (_facts, { indicator }) => ({
    found: `chưa biết chỉ tiêu giao${indicator === null ? '' : ` về ${indicator}`}`,
    expected: 'chỉ tiêu được giao, hoặc “không giao chỉ tiêu”',
    todo: 'Nhập chỉ tiêu ở Cấu hình hoặc ghi trên bảng; đến khi đó không đơn vị nào bị xét theo chỉ tiêu này.',
  }),
  'target-differs': ({ found, used }, { figure }) => ({
    found: `bảng ghi chỉ tiêu ${figure(found)}`,
    expected: `${figure(used)} như ở Cấu hình`,
    todo: 'Đang dùng số ở Cấu hình; sửa một trong hai nếu chưa đúng.',
  }),
  'not-ranked': ({ units, smallest }, { indicator }) => ({
    found: `không xếp hạng${indicator === null ? '' : ` ${indicator}`}: ${shortList(units)}`,
    expected: `ít nhất ${smallest} hồ sơ mỗi đơn vị`,
    todo: 'Các đơn vị này không được tính khi xếp hạng; sửa “mẫu số từ” ở quy tắc nếu cần.',
  }),
  'rank-differs': ({ found, computed }) => ({
    found: `bảng ghi thứ hạng ${found}`,
    expected: `${computed} theo số liệu`,
    todo: 'Đang dùng thứ hạng của bảng; kiểm tra lại nếu chưa đúng.',
  }),
} satisfies Partial<ProblemMessages>;
