/** What a column's cells hold. */
export type Holds = 'percent' | 'count' | 'points' | 'days' | 'money' | 'place' | 'words';

export interface Heading {
  readonly text: string;
  readonly holds: Holds;
}

export const as =
  (holds: Holds) =>
  (text: string): Heading => ({ text, holds });

export const LATE = ['quá hạn', 'trễ hạn', 'trễ hẹn', 'chậm hạn'] as const;

/** What each indicator is called, whatever the spelling. */
export const RIGHT: Readonly<Record<string, readonly Heading[]>> = {
  intake: [
    'Tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận',
    'Tỷ lệ số hóa TPHS (%)',
    'Số hoá hồ sơ khi tiếp nhận (%)',
    'TL số hóa khi tiếp nhận hồ sơ TTHC',
  ].map(as('percent')),
  results: [
    'Tỷ lệ số hoá kết quả giải quyết TTHC',
    'Tỷ lệ số hóa KQGQ (%)',
    'Số hoá kết quả (%)',
    'Tỷ lệ kết quả giải quyết TTHC được số hóa',
  ].map(as('percent')),
  digitised: [
    'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC (%)',
    'Số hoá hồ sơ và kết quả giải quyết (%)',
    'Tỷ lệ số hóa giấy tờ, kết quả giải quyết TTHC',
  ].map(as('percent')),
  payment: [
    'Tỷ lệ hồ sơ thanh toán trực tuyến',
    'Thanh toán trực tuyến (%)',
    'Tỷ lệ TTTT (%)',
    'Tỷ lệ hồ sơ có phí được thanh toán trực tuyến',
  ].map(as('percent')),
  certified: ['Chứng thực bản sao điện tử từ bản chính', 'CT BSĐT', 'Số bản sao chứng thực điện tử'].map(
    as('count'),
  ),
  overdue: [
    ...['Hồ sơ TTHC giải quyết quá hạn', 'Đã giải quyết trễ hạn', 'Hồ sơ trả quá hạn'],
    ...LATE.map((late) => `Số hồ sơ ${late}`),
  ].map(as('count')),
  pendingOverdue: [
    'Đang giải quyết quá hạn',
    'Hồ sơ chưa giải quyết trễ hạn',
    'Đang xử lý quá hạn',
    'Hồ sơ tồn quá hạn',
  ].map(as('count')),
  posts: [
    'Đăng tải tin bài, văn bản trên Trang thông tin điện tử',
    'Tin, bài trên cổng thông tin điện tử',
  ].map(as('words')),
  email: ['Sử dụng thư điện tử công vụ', 'Sử dụng hòm thư công vụ thường xuyên'].map(as('words')),
  onTime: [
    'Tỷ lệ giải quyết đúng hạn (%)',
    'Tỷ lệ hồ sơ trước và đúng hạn',
    'Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn (%)',
    'Tỷ lệ trả kết quả đúng hẹn',
  ].map(as('percent')),
  online: [
    'Tỷ lệ hồ sơ nộp trực tuyến (%)',
    'Tỷ lệ hồ sơ trực tuyến',
    'Tỷ lệ tiếp nhận hồ sơ trực tuyến (%)',
    'Tỷ lệ nộp hồ sơ online (%)',
  ].map(as('percent')),
  fullyOnline: [
    'Tỷ lệ hồ sơ trực tuyến toàn trình (%)',
    'Tỷ lệ hồ sơ nộp trực tuyến toàn trình',
    'Tỷ lệ hồ sơ DVCTT toàn trình (%)',
  ].map(as('percent')),
  reuse: [
    'Tỷ lệ khai thác, sử dụng lại dữ liệu số hoá (%)',
    'Tỷ lệ tái sử dụng dữ liệu số hóa',
    'Tỷ lệ khai thác, sử dụng lại thông tin, giấy tờ đã số hóa (%)',
  ].map(as('percent')),
  eResults: [
    'Tỷ lệ cấp kết quả bản điện tử (%)',
    'Tỷ lệ cấp kết quả giải quyết TTHC điện tử',
    'Tỷ lệ hồ sơ cấp kết quả điện tử (%)',
  ].map(as('percent')),
  satisfaction: ['Mức độ hài lòng (%)', 'Tỷ lệ hài lòng của người dân, doanh nghiệp'].map(as('percent')),
  overdueRate: LATE.map((late) => `Tỷ lệ hồ sơ ${late} (%)`).map(as('percent')),
  lateIntake: ['Hồ sơ tiếp nhận chậm', 'Số hồ sơ tiếp nhận quá 08 giờ làm việc'].map(as('count')),
  score: ['Tổng điểm', 'Tổng điểm đạt được', 'Điểm tổng hợp', 'Tổng cộng điểm'].map(as('points')),
  scoreOpenness: ['Công khai, minh bạch (18 điểm)', 'Điểm công khai, minh bạch'].map(as('points')),
  scoreProgress: ['Tiến độ giải quyết (20 điểm)', 'Điểm tiến độ giải quyết'].map(as('points')),
  scoreOnline: ['Dịch vụ công trực tuyến (12 điểm)', 'Điểm cung cấp dịch vụ công trực tuyến'].map(
    as('points'),
  ),
  scoreDigitising: ['Số hoá hồ sơ (22 điểm)', 'Điểm số hóa hồ sơ'].map(as('points')),
  scorePayment: ['Thanh toán trực tuyến (10 điểm)', 'Điểm thanh toán trực tuyến'].map(as('points')),
  scoreSatisfaction: ['Mức độ hài lòng (18 điểm)', 'Điểm hài lòng'].map(as('points')),
  disbursement: [
    'Tỷ lệ giải ngân vốn đầu tư công (%)',
    'Tỷ lệ giải ngân',
    'Tỷ lệ giải ngân so với kế hoạch (%)',
  ].map(as('percent')),
  revenue: ['Tỷ lệ thu ngân sách so với dự toán (%)', 'Tỷ lệ thu NSNN so với dự toán'].map(as('percent')),
  tasks: ['Tỷ lệ nhiệm vụ hoàn thành (%)', 'Tỷ lệ hoàn thành nhiệm vụ được giao'].map(as('percent')),
  tasksOverdue: LATE.map((late) => `Nhiệm vụ ${late}`).map(as('count')),
};
