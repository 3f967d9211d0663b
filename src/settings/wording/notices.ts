import type { NoticeWording } from '../letter';

/** The letter to one unit: its own figures, what was found, its earlier acts, and what is asked of it. */
export const NOTICES: NoticeWording = {
  subject: 'V/v {acts} {unit} trong {matter} tháng {month}',
  lead: 'Qua tổng hợp kết quả {matter} trong tháng {month}, kết quả của {unit} như sau:',
  rate: '{low}: {value}[ ({ratio})][; bình quân chung {averageValue}][; chỉ tiêu giao {target}][; {window} đạt {cumulative}].',
  count: '{opening}: {count}[; {window} {cumulative}].',
  findings: '{leader} có ý kiến như sau:',
  earlierActs: 'Từ đầu năm {year}, {unit} đã bị nhắc nhở, phê bình {count} lần ({list}).',
  need: {
    some: 'Để {low} đạt chỉ tiêu giao ({target}), {deadline} cần có ít nhất {needed} trên {expected}[ {things}] (dự kiến bằng số của kỳ này).',
    least:
      'Để {low} đạt chỉ tiêu giao ({target}), {deadline} cần có thêm ít nhất {needed}[ {things}] đạt yêu cầu.',
    outOfReach:
      'Nếu tất cả {expected}[ {things}] {deadline} (dự kiến bằng số của kỳ này) đều đạt yêu cầu thì {low} vẫn chưa đến chỉ tiêu giao ({target}); cần ít nhất {needed}[ {things}] đạt yêu cầu.',
  },
  explain:
    'Yêu cầu {head} làm rõ nguyên nhân, trách nhiệm; có văn bản giải trình và giải pháp khắc phục gửi {leader} {deadline}.',
  improve: 'Đề nghị {head} có giải pháp khắc phục các tồn tại nêu trên {deadline}.',
  praise: 'Đề nghị {unit} tiếp tục phát huy kết quả đã đạt được.',
  deadline: 'nextMonth',
};
