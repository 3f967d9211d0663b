import type { Heading } from './right-headings';
import { as, LATE } from './right-headings';

/** What the indicators are about, for headings that measure something else of it. */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  intake: ['số hoá hồ sơ khi tiếp nhận', 'số hoá TPHS'],
  results: ['số hoá kết quả', 'số hóa kết quả giải quyết TTHC'],
  digitised: ['số hoá hồ sơ, kết quả giải quyết TTHC'],
  payment: ['thanh toán trực tuyến', 'thanh toán hồ sơ trực tuyến'],
  certified: ['chứng thực bản sao điện tử'],
  overdue: LATE.map((late) => `giải quyết ${late}`),
  pendingOverdue: LATE.map((late) => `đang giải quyết ${late}`),
  onTime: ['giải quyết đúng hạn', 'giải quyết trước và đúng hạn'],
  online: ['nộp hồ sơ trực tuyến', 'tiếp nhận trực tuyến'],
  fullyOnline: ['nộp hồ sơ trực tuyến toàn trình'],
  reuse: ['khai thác, sử dụng lại dữ liệu số hoá'],
  eResults: ['cấp kết quả bản điện tử'],
  satisfaction: ['hài lòng của người dân'],
  overdueRate: LATE.map((late) => `giải quyết ${late}`),
  lateIntake: ['hồ sơ tiếp nhận chậm'],
  score: ['Bộ chỉ số'],
  scoreOpenness: ['công khai, minh bạch'],
  scoreProgress: ['tiến độ giải quyết'],
  scoreOnline: ['cung cấp dịch vụ công trực tuyến'],
  scoreDigitising: ['số hoá hồ sơ'],
  scorePayment: ['thanh toán trực tuyến'],
  scoreSatisfaction: ['mức độ hài lòng'],
  disbursement: ['giải ngân vốn đầu tư công'],
  revenue: ['thu ngân sách'],
  tasks: ['hoàn thành nhiệm vụ'],
  tasksOverdue: LATE.map((late) => `nhiệm vụ ${late}`),
  posts: ['đăng tải tin bài'],
  email: ['sử dụng thư điện tử công vụ'],
};

const SCORES = Object.keys(SUBJECTS).filter((id) => id.startsWith('score'));
const COUNTS = ['certified', 'overdue', 'pendingOverdue', 'lateIntake', 'tasksOverdue'];
const NOTES = ['posts', 'email'];
const OF_MONEY = ['disbursement', 'revenue'];

/** The same subject in another quantity. */
function otherQuantities(id: string, subject: string): Heading[] {
  const isScore = SCORES.includes(id);
  return [
    ...[`Xếp hạng ${subject}`, `Thứ hạng về ${subject}`, `Hạng ${subject}`].map(as('place')),
    ...[`Số ngày ${subject}`, `Thời gian ${subject} (ngày)`, `Thời gian trung bình ${subject}`].map(
      as('days'),
    ),
    ...[`Số người ${subject}`, `Số TTHC ${subject}`, `Số văn bản về ${subject}`].map(as('count')),
    ...[`Xếp loại ${subject}`, `Đánh giá ${subject}`, `Lý do ${subject}`].map(
      as(NOTES.includes(id) ? 'count' : 'words'),
    ),
    ...[`Chỉ tiêu ${subject} (%)`, `Tăng, giảm ${subject} (%)`, `Chênh lệch ${subject} so với kỳ trước`].map(
      as('percent'),
    ),
    ...(OF_MONEY.includes(id) ? [] : [`Số tiền ${subject} (đồng)`, `Kinh phí ${subject}`].map(as('money'))),
    ...(isScore
      ? [
          ...[`Điểm tối đa ${subject}`].map(as('points')),
          ...[`Tỷ lệ ${subject} (%)`].map(as('percent')),
          ...[`Số hồ sơ ${subject}`].map(as('count')),
        ]
      : [`Điểm ${subject}`, `${capital(subject)} (10 điểm)`].map(as('points'))),
    ...(COUNTS.includes(id) || NOTES.includes(id) ? [as('percent')(`Tỷ lệ ${subject} (%)`)] : []),
    ...(isScore || COUNTS.includes(id) || NOTES.includes(id)
      ? []
      : [as('percent')(`Tỷ lệ chưa ${subject} (%)`), as('percent')(`Tỷ lệ không ${subject} (%)`)]),
  ];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Things that only sound alike. */
const ALIKE: Readonly<Record<string, readonly Heading[]>> = {
  intake: [
    ...['Tỷ lệ tiếp nhận trực tuyến (%)', 'Tỷ lệ khai thác, sử dụng lại dữ liệu số hoá (%)'].map(
      as('percent'),
    ),
    ...['Tỷ lệ số hóa hồ sơ lưu trữ (%)', 'Số hoá sổ hộ tịch (%)'].map(as('percent')),
  ],
  results: [
    ...['Tiến độ giải quyết (20 điểm)'].map(as('points')),
    ...[
      'Tỷ lệ giải quyết (%)',
      'Tỷ lệ giải quyết đúng hạn (%)',
      'Tỷ lệ cấp kết quả bản điện tử (%)',
      'Tỷ lệ số hoá kết quả còn hiệu lực (%)',
      'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC (%)',
    ].map(as('percent')),
  ],
  digitised: ['Tỷ lệ số hoá kết quả (%)', 'Tỷ lệ số hoá TPHS (%)', 'Tỷ lệ hồ sơ có kết quả (%)'].map(
    as('percent'),
  ),
  payment: [
    ...[
      'Tỷ lệ TTHC có giao dịch thanh toán trực tuyến (%)',
      'Tỷ lệ thanh toán không dùng tiền mặt (%)',
      'Tỷ lệ hồ sơ nộp trực tuyến (%)',
      'Tỷ lệ giao dịch thanh toán trực tuyến (%)',
      'Tỷ lệ thanh toán vốn đầu tư công (%)',
      'Tỷ lệ học phí thanh toán trực tuyến (%)',
    ].map(as('percent')),
    ...['Phí, lệ phí (đồng)'].map(as('money')),
    ...['Số thủ tục có thanh toán trực tuyến', 'Số dịch vụ công có thanh toán trực tuyến'].map(as('count')),
  ],
  certified: [
    'Chứng thực chữ ký điện tử',
    'Chứng thực bản sao giấy',
    'Chứng thực hợp đồng',
    'Số chữ ký số, chứng thư điện tử',
  ].map(as('count')),
  overdue: [
    ...LATE.map((late) => as('percent')(`Tỷ lệ ${late} (%)`)),
    ...LATE.flatMap((late) =>
      [`Nhiệm vụ ${late}`, `Hồ sơ sắp ${late}`, `Đang giải quyết ${late}`].map(as('count')),
    ),
    ...['Số TTHC có hồ sơ quá hạn', 'Phản ánh, kiến nghị quá hạn', 'Văn bản xin lỗi hồ sơ quá hạn'].map(
      as('count'),
    ),
    ...['Số đơn vị có hồ sơ quá hạn', 'Số lĩnh vực có hồ sơ quá hạn', 'Nợ thuế quá hạn'].map(as('count')),
    ...['Điểm trừ hồ sơ quá hạn'].map(as('points')),
  ],
  pendingOverdue: [
    'Đã giải quyết quá hạn',
    'Đang giải quyết trong hạn',
    'Đang giải quyết sắp quá hạn',
    'Văn bản đang xử lý quá hạn',
    'Đang giải quyết chưa quá hạn',
  ].map(as('count')),
  onTime: [
    'Tỷ lệ quá hạn (%)',
    'Tỷ lệ nhiệm vụ đúng hạn (%)',
    'Tỷ lệ đang giải quyết trong hạn (%)',
    'Tỷ lệ giải quyết (%)',
    'Tỷ lệ văn bản xử lý đúng hạn (%)',
  ].map(as('percent')),
  online: [
    'Tỷ lệ hồ sơ trực tuyến toàn trình (%)',
    'Tỷ lệ hồ sơ trực tuyến một phần (%)',
    'Tỷ lệ nộp trực tiếp (%)',
    'Tỷ lệ TTHC cung cấp trực tuyến (%)',
    'Tỷ lệ họp trực tuyến (%)',
    'Tỷ lệ hồ sơ nộp qua bưu chính (%)',
  ].map(as('percent')),
  fullyOnline: [
    'Tỷ lệ TTHC cung cấp trực tuyến toàn trình (%)',
    'Tỷ lệ DVC toàn trình có phát sinh hồ sơ (%)',
    'Tỷ lệ hồ sơ trực tuyến một phần (%)',
    'Tỷ lệ hồ sơ trực tuyến (%)',
  ].map(as('percent')),
  reuse: ['Tỷ lệ số hoá TPHS (%)', 'Tỷ lệ khai thác cơ sở dữ liệu đất đai (%)'].map(as('percent')),
  eResults: [
    'Tỷ lệ số hoá kết quả (%)',
    'Tỷ lệ thanh toán điện tử (%)',
    'Tỷ lệ trả kết quả đúng hẹn (%)',
    'Tỷ lệ văn bản điện tử (%)',
  ].map(as('percent')),
  satisfaction: ['Tỷ lệ không hài lòng (%)', 'Tỷ lệ phiếu khảo sát thu về (%)'].map(as('percent')),
  overdueRate: [
    'Tỷ lệ đúng hạn (%)',
    'Tỷ lệ nhiệm vụ quá hạn (%)',
    'Tỷ lệ văn bản trễ hạn (%)',
    'Tỷ lệ hồ sơ chưa quá hạn (%)',
  ].map(as('percent')),
  lateIntake: ['Hồ sơ tiếp nhận', 'Hồ sơ tiếp nhận trong 08 giờ làm việc', 'Hồ sơ trễ hạn'].map(as('count')),
  score: [
    ...['Điểm thanh toán trực tuyến', 'Điểm cộng', 'Điểm trừ', 'Điểm thưởng', 'Điểm chuẩn'].map(as('points')),
    ...['Tổng số hồ sơ', 'Số điểm cầu trực tuyến', 'Tổng số điểm tiếp nhận'].map(as('count')),
  ],
  scoreOpenness: ['Tỷ lệ TTHC công khai đúng hạn (%)'].map(as('percent')),
  scoreProgress: ['Tỷ lệ giải quyết đúng hạn (%)'].map(as('percent')),
  scoreOnline: ['Tỷ lệ hồ sơ trực tuyến (%)', 'Tỷ lệ DVCTT có hồ sơ (%)'].map(as('percent')),
  scoreDigitising: ['Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC (%)'].map(as('percent')),
  scorePayment: ['Tỷ lệ hồ sơ thanh toán trực tuyến (%)'].map(as('percent')),
  scoreSatisfaction: ['Tỷ lệ hài lòng (%)'].map(as('percent')),
  disbursement: [
    'Tỷ lệ chưa giải ngân (%)',
    'Tỷ lệ cam kết giải ngân (%)',
    'Tỷ lệ phân bổ vốn (%)',
    'Tỷ lệ giải ngân chi thường xuyên (%)',
  ].map(as('percent')),
  revenue: [
    'Tỷ lệ chi ngân sách so với dự toán (%)',
    'Tỷ lệ giải ngân so với dự toán (%)',
    'Tỷ lệ thu phí, lệ phí (%)',
  ].map(as('percent')),
  tasks: [
    'Tỷ lệ nhiệm vụ quá hạn (%)',
    'Tỷ lệ nhiệm vụ chưa hoàn thành (%)',
    'Tỷ lệ hoàn thành kế hoạch (%)',
    'Tỷ lệ hồ sơ hoàn thành (%)',
  ].map(as('percent')),
  tasksOverdue: ['Nhiệm vụ đúng hạn', 'Nhiệm vụ sắp quá hạn', 'Hồ sơ quá hạn', 'Nhiệm vụ chưa quá hạn'].map(
    as('count'),
  ),
  posts: ['Văn bản đến', 'Thư điện tử công vụ'].map(as('words')),
  email: ['Ghi chú', 'Đăng tải tin bài'].map(as('words')),
};

/** What resembles each indicator and is not it. */
export const WRONG: Readonly<Record<string, readonly Heading[]>> = Object.fromEntries(
  Object.entries(SUBJECTS).map(([id, subjects]) => [
    id,
    [...subjects.flatMap((subject) => otherQuantities(id, subject)), ...(ALIKE[id] ?? [])],
  ]),
);
