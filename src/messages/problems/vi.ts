import { factsOf } from '../../indicators';
import type { ColumnMeaning, Period } from '../../model';
import { localAddress } from '../../model';
import { nounsOf } from '../../text/period-nouns';
import { printRate } from '../../text/print';
import { printMention, printPeriod } from '../../text/print-period';
import { expectedText } from '../settings';
import { monthList, shortList, UNCOUNTED } from './shape';
import type { ProblemMessages, ValueWords } from './shape';

const ROLES: Readonly<Record<ColumnMeaning['role'], string>> = {
  rate: 'tỷ lệ',
  numerator: 'số đã thực hiện',
  denominator: 'tổng số phải thực hiện',
  count: 'số lượng',
  field: 'lĩnh vực',
  note: 'nhận xét',
  maximum: 'điểm tối đa',
  target: 'chỉ tiêu giao',
  rank: 'xếp hạng',
};
const SPANS: Readonly<Record<ColumnMeaning['span'], string>> = {
  month: 'trong tháng',
  previous: 'tháng trước',
  cumulative: 'lũy kế',
  lastYear: 'cùng kỳ năm trước',
};

const values: ValueWords = {
  rate: printRate,
  month: printPeriod,
  meaning: ({ indicator, role, span }) =>
    `${ROLES[role]} ${factsOf(indicator)?.names.problems.vi ?? indicator} (${SPANS[span]})`,
};
const { rate, month, meaning } = values;
const quoted = (text: string): string => (text === '' ? 'ô trống' : `“${text}”`);
const rows = (list: readonly number[]): string => {
  const shown = list.slice(0, 10).map((row) => String(row + 1));
  return list.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ');
};

const rowsOf = (cells: readonly { readonly row: number }[]): string => rows(cells.map(({ row }) => row));

const nounOf = ([first]: readonly Period[]): string => (first ? nounsOf(first).noun : 'tháng');

const NO_ROW = {
  none: 'không có dòng chung',
  unreadable: 'dòng chung để trống hoặc không đọc được',
  mean: 'dòng chung là trung bình cộng các tỷ lệ nên không dùng',
} as const;

const HISTORY_ROW = {
  'unknown-form': [
    'hình thức không có trong cấu hình',
    'một hình thức đã cấu hình, như “Nhắc nhở” hoặc “Phê bình”',
  ],
  'unknown-unit': ['đơn vị không có trong danh sách', 'tên một đơn vị trong danh sách'],
  'similar-unit': ['tên gần giống nhưng không trùng tên đơn vị', 'tên viết đúng như trong bảng số liệu'],
  'unreadable-month': ['kỳ không đọc được', 'tháng và năm, như “Tháng 5/2023”'],
  'future-month': ['kỳ sau tháng đang đánh giá', 'tháng không sau tháng đang đánh giá'],
  duplicate: ['đơn vị có hai dòng trong cùng một tháng', 'mỗi đơn vị một dòng trong một tháng'],
  'ordinal-order': ['lần thứ không tăng dần theo tháng', 'lần thứ tăng dần trong năm'],
  'other-kind': ['lần đã ghi của một kỳ khác loại', 'người phụ trách tự quyết định lần thứ'],
  'not-grown': [
    'số hồ sơ quá hạn không tăng so với lần đã nêu ở báo cáo trước của cùng kỳ này, nên không nhắc nhở, phê bình thêm',
    'số hồ sơ quá hạn tăng thêm thì mới là lần mới',
  ],
  'growth-unknown': [
    'sổ không nói số hồ sơ quá hạn ở báo cáo trước của cùng kỳ này, chưa rõ có tăng thêm không',
    'số hồ sơ ở cột Lý do; đến khi đó dòng này không có dấu x',
  ],
} as const;

/** Tiếng Việt, what people of the office read. */
export const vi: ProblemMessages = {
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
    found: `tỷ lệ ghi ${rate(found)} nhưng ${numerator}/${denominator} là ${rate(computed)}`,
    expected: `tỷ lệ ${rate(computed)}`,
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
  'missing-unit': ({ name }) => ({
    found: `không thấy “${name}” trong bảng`,
    expected: 'mỗi đơn vị trong danh sách có một dòng',
    todo: 'Thêm dòng còn thiếu hoặc sửa tên đơn vị cho khớp.',
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
    expected: 'dòng Toàn huyện, hoặc số hồ sơ của mọi đơn vị',
    todo:
      unknown.length === 0
        ? 'Thêm dòng chung hoặc các cột số hồ sơ.'
        : 'Sửa số liệu của các đơn vị đó, hoặc ghi dòng chung.',
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
  'authority-differs': ({ found, used }) => ({
    found: `đầu bảng ghi ${found}`,
    expected: `${used} như ở Cấu hình`,
    todo: 'Công văn vẫn ghi tên ở Cấu hình; mở đúng bảng hoặc sửa một trong hai, nếu là cấp trên thì ghi vào mục Cơ quan cấp trên.',
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
  'average-is-mean': ({ found, computed }, { figure }) => ({
    found: `dòng chung ${figure(found)} là trung bình cộng các tỷ lệ`,
    expected:
      computed === null
        ? 'tổng số đã thực hiện chia tổng số'
        : `${figure(computed)}, tổng số đã thực hiện chia tổng số`,
    todo: 'Tính lại dòng chung từ tổng số hồ sơ.',
  }),
  tie: ({ value, with: other }, { figure }) => ({
    found: `${figure(value)} bằng đúng ${other === 'average' ? 'mức bình quân' : other === 'target' ? 'chỉ tiêu' : 'mức sàn'}`,
    expected: 'cao hơn hoặc thấp hơn',
    todo: 'Xem lại nếu cần: bằng thì không coi là thấp hơn.',
  }),
  'missing-previous-month': ({ period }) => ({
    found: `không có số liệu ${month(period)}`,
    expected: `cột hoặc trang tính của ${month(period)}`,
    todo: `Bỏ qua phần tăng, giảm; thêm trang tính của ${nounsOf(period).before} nếu cần so sánh.`,
  }),
  'missing-cumulative': ({ missing }, { indicator }) =>
    missing.length === 0
      ? {
          found: `không nơi nào có số lũy kế${indicator === null ? '' : ` ${indicator}`}`,
          expected: 'số lũy kế từ đầu kỳ',
          todo: 'Đã xét theo số liệu trong tháng.',
        }
      : {
          found: `thiếu số liệu ${monthList(missing, month)} để cộng lũy kế${indicator === null ? '' : ` ${indicator}`}`,
          expected: `cột lũy kế, hoặc đủ trang tính các ${nounOf(missing)} với số hồ sơ`,
          todo: `Thêm các ${nounOf(missing)} còn thiếu; đến khi đó lũy kế coi là chưa biết.`,
        },
  'small-denominator': ({ denominator }) => ({
    found: `chỉ có ${denominator} hồ sơ`,
    expected: 'từ 5 hồ sơ để tỷ lệ có ý nghĩa',
    todo: 'Cân nhắc trước khi nêu tên.',
  }),
  'month-contradiction': ({ named, titled }) => ({
    found: `tên trang nói ${printMention(named)}, tiêu đề nói ${printMention(titled)}`,
    expected: 'tên trang và tiêu đề cùng một kỳ',
    todo: 'Trang như vậy chỉ được đọc khi chọn riêng trang và kỳ; hãy sửa tên trang hoặc tiêu đề.',
  }),
  'two-sheets': ({ period, used, others }) => ({
    found: `trang ${others.map(quoted).join(', ')} cũng có số liệu ${month(period)}`,
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
  'ambiguous-column': ({ path, candidates }) =>
    candidates.length === 0
      ? {
          found: `không rõ số trong cột “${path}” là phần trăm hay phần của 1`,
          expected: 'số có dấu %, hoặc có số hồ sơ bên cạnh',
          todo: 'Định dạng cột là phần trăm; đến khi đó giá trị coi là chưa biết.',
        }
      : {
          found: `chưa rõ cột “${path}”`,
          expected: candidates.map(meaning).join(' hoặc '),
          todo: 'Chọn ý nghĩa của cột; đến khi đó chỉ tiêu này coi là chưa biết.',
        },
  'points-or-percent': ({ path }) => ({
    found: `chưa rõ số trong cột “${path}” là điểm hay %`,
    expected: '“(điểm)” hoặc “(%)” ở tiêu đề',
    todo: 'Chọn điểm hay %; đến khi đó không đơn vị nào được đánh giá theo cột này.',
  }),
  'missing-column': ({ indicators, only }, { named }) => ({
    found: `${only === undefined ? 'không thấy cột' : 'chỉ có số lũy kế, không thấy số trong tháng của'} ${indicators.map(named).join('; ')}`,
    expected: 'cột số liệu mà quy tắc cần',
    todo: 'Chọn cột nếu bảng có, hoặc tắt chỉ tiêu không theo dõi.',
  }),
  'unclear-note': ({ found }) => ({
    found: `nhận xét ${quoted(found)} không rõ tốt hay chưa tốt`,
    expected: 'lời như “Đầy đủ, kịp thời” hoặc “Chưa đầy đủ”',
    todo: 'Ghi rõ hơn; đến khi đó không tính đến.',
  }),
  'unknown-kind': (_, { unit }) => ({
    found: `chưa rõ ${quoted(unit ?? '')} là cơ quan hay xã, phường`,
    expected: 'tên có loại đơn vị, hoặc đứng dưới tên nhóm',
    todo: 'Ghi đủ “Xã …”, “Phòng …” hoặc thêm vào danh sách đơn vị.',
  }),
  'blank-value': (_, { indicator }) => ({
    found: `ô trống${indicator === null ? '' : ` ở chỉ tiêu ${indicator}`}`,
    expected: 'một giá trị, hoặc “-” khi không phát sinh',
    todo: 'Nhập giá trị, hoặc chọn ô trống nghĩa là gì; ô trống không coi là 0.',
  }),
  'history-conflict': (facts, { unit }) => {
    if ('why' in facts)
      return {
        found: `${HISTORY_ROW[facts.why][0]}${facts.nearest === undefined ? '' : ` ${quoted(facts.nearest)}`}: ${quoted(facts.found)}`,
        expected: HISTORY_ROW[facts.why][1],
        todo: UNCOUNTED.has(facts.why)
          ? 'Sửa dòng này trong sổ theo dõi; đến khi đó lần thứ của đơn vị để trống.'
          : 'Sửa dòng này trong sổ theo dõi.',
      };
    const { counted, typed, period } = facts;
    return {
      found: `${unit ?? 'đơn vị'}: sổ đếm được ${counted} lần nhưng ${month(period)} ghi lần thứ ${typed}`,
      expected: 'số lần đếm được khớp với lần thứ đã ghi',
      todo: 'Bổ sung dòng còn thiếu trong sổ hoặc tự ghi lần thứ; phần mềm để trống.',
    };
  },
  'history-missing': ({ period }) => ({
    found: `chưa rõ trước ${month(period)} đã nhắc nhở, phê bình những đơn vị nào: sổ theo dõi không có lần nào của các kỳ trước trong năm`,
    expected:
      'sổ theo dõi của các kỳ trước, hoặc câu trả lời rằng từ đầu năm chưa nhắc nhở, phê bình đơn vị nào',
    todo: 'Trả lời một lần, mang sổ sang từ tệp tháng trước, đánh giá lần lượt mọi tháng có trong tệp, hoặc tự ghi vào sổ; đến khi đó lần thứ và hình thức để trống.',
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
};
