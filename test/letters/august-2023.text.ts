import { differs, same } from './comparison';
import type { Compared } from './comparison';

const TONE = 'Một kiểu dấu trong cả văn bản: hoá (tên đơn vị giữ nguyên)';
const tone = ['số hóa', 'số hoá'] as const;
const TARGET = 'Một cách gọi chỉ tiêu cho mọi đơn vị';
const target = ['vượt tỷ lệ giao của', 'vượt chỉ tiêu giao của'] as const;

const missedCumulatively = (name: string, month: string, cumulative: string): string =>
  `- ${name} mặc dù có tỷ lệ thanh toán trực tuyến trong tháng 8/2023 đạt ${month}, vượt chỉ tiêu giao của UBND tỉnh (30%); tuy nhiên, kết quả này tính từ ngày 01/4/2023-31/8/2023 chỉ đạt ${cumulative}, chưa đảm bảo tỷ lệ do UBND tỉnh giao.`;

/** The body of the August 2023 letter, paragraph by paragraph. */
export const augustText: readonly Compared[] = [
  same(
    'Trong tháng 8/2023, kết quả thực hiện cải cách hành chính của các địa phương đã có sự tiến bộ ở 7/7 lĩnh vực; đặc biệt trong lĩnh vực cải cách thủ tục hành chính, tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận đạt 97,67%, tăng 0,54%; tỷ lệ số hoá kết quả giải quyết TTHC đạt 99,05%, tăng 0,24%; tỷ lệ hồ sơ thanh toán trực tuyến trên cổng dịch vụ công đạt 80,2%, tăng 29,86% so với tháng 7/2023.',
  ),
  same(
    'Tuy nhiên, vẫn còn một số địa phương có tỷ lệ thanh toán trực tuyến chưa đạt chỉ tiêu do UBND tỉnh giao; việc đăng tải tin bài, văn bản trên Trang thông tin điện tử chưa cao, chưa đầy đủ, kịp thời.',
  ),
  same(
    'Chủ tịch UBND huyện biểu dương, nhắc nhở các cơ quan, đơn vị về việc thực hiện cải cách hành chính trong tháng 8/2023, cụ thể như sau:',
  ),
  same('1. Biểu dương các cơ quan, đơn vị'),
  same(
    '- Phòng Kinh tế và Hạ tầng huyện có tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận và số hoá kết quả giải quyết TTHC trong tháng 8/2023 đạt tỷ lệ 100%; tỷ lệ hồ sơ đã thanh toán trực tuyến đạt 75%, đảm bảo theo chỉ tiêu do UBND tỉnh giao.',
  ),
  same(
    '- Phòng Nội vụ huyện có tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận và số hoá kết quả giải quyết TTHC trong tháng 8/2023 đạt tỷ lệ 100%.',
  ),
  differs(
    '- 03 UBND xã có tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận và số hoá kết quả giải quyết TTHC và hồ sơ đã thanh toán trực tuyến trên cổng dịch vụ công trong tháng 8/2023 đạt tỷ lệ cao, sử dụng thư điện tử công vụ trong trao đổi công việc nội bộ thường xuyên, gồm: UBND xã Quảng Nghiệp (tiếp nhận đạt 99,03%; giải quyết đạt 100%; thanh toán trực tuyến đạt 100%) ; UBND xã Quang Khải (tiếp nhận đạt 99,15%; giải quyết đạt 99,43%; thanh toán trực tuyến đạt 86,83%); UBND xã Đại Hợp (tiếp nhận đạt 99,07%; giải quyết đạt 100%; thanh toán trực tuyến đạt 95,17%).',
    'Không có dấu cách trước dấu chấm phẩy',
    [') ;', ');'],
  ),
  same(
    '- 03 UBND xã có tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận và số hoá kết quả giải quyết TTHC và hồ sơ đã thanh toán trực tuyến trên cổng dịch vụ công trong tháng 8/2023 đạt tỷ lệ cao, gồm: UBND xã Đại Sơn (tiếp nhận đạt 99,44%; giải quyết đạt 100%; thanh toán trực tuyến đạt 98,34%); UBND xã Hà Kỳ (tiếp nhận đạt 99,68%; giải quyết đạt 100%; thanh toán trực tuyến đạt 96,77%); UBND xã Quang Trung (tiếp nhận đạt 98,83%; giải quyết đạt 100%; thanh toán trực tuyến đạt 96,77%).',
  ),
  same(
    '2. Đối với các cơ quan, đơn vị, UBND xã, thị trấn có kết quả thực hiện nhiệm vụ cải cách hành chính đạt thấp',
  ),
  differs('2.1. Về số hóa kết quả giải quyết thủ tục hành chính', TONE, tone),
  differs(
    '- Phòng Văn hóa và Thông tin huyện có tỷ lệ số hóa kết quả giải quyết thủ tục hành chính trong tháng 8/2023 đạt tỷ lệ thấp (50%).',
    TONE,
    tone,
  ),
  differs(
    'Yêu cầu Trưởng phòng và Chuyên viên Phòng Văn hóa và Thông tin huyện cần quan tâm thực hiện đúng quy trình giải quyết TTHC trực tuyến để nâng cao tỷ lệ số hóa kết quả giải quyết TTHC trong các tháng cuối năm 2023.',
    TONE,
    tone,
  ),
  differs(
    '- UBND xã Tiên Động mặc dù có tỷ lệ số hóa kết quả giải quyết thủ tục hành chính trong tháng 8/2023 đạt 96,15%; tuy nhiên kết quả này trong 8 tháng đầu năm 2023 chỉ đạt 86,93%.',
    TONE,
    tone,
  ),
  differs(
    'Yêu cầu trong các tháng cuối năm 2023, UBND xã Tiên Động cần duy trì kết quả số hóa kết quả giải quyết TTHC bằng hoặc cao hơn kết quả của tháng 8/2023.',
    TONE,
    tone,
  ),
  differs('2.2. Về số hóa hồ sơ khi tiếp nhận TTHC', TONE, tone),
  differs(
    'UBND xã Hưng Đạo mặc dù có tỷ lệ số hóa đầy đủ thành phần hồ sơ khi tiếp nhận trong tháng 8/2023 đạt 97,67%; tuy nhiên kết quả này trong 8 tháng đầu năm chỉ đạt 85,89%.',
    `${TONE}; luôn ghi rõ năm`,
    tone,
    ['đầu năm chỉ', 'đầu năm 2023 chỉ'],
  ),
  differs(
    'Yêu cầu trong các tháng cuối năm 2023, UBND xã Hưng Đạo cần tiếp tục nâng cao tỷ lệ số hóa đầy đủ thành phần hồ sơ khi tiếp nhận.',
    TONE,
    tone,
  ),
  same('2.3. Về thanh toán trực tuyến'),
  differs(
    '- Phòng Tài chính - Kế hoạch huyện mặc dù có tỷ lệ thanh toán trực tuyến trong tháng 8/2023 đạt 67,27%, vượt tỷ lệ giao của UBND tỉnh (30%); tuy nhiên, kết quả này tính từ ngày 01/4/2023-31/8/2023 chỉ đạt 28,16%, chưa đảm bảo tỷ lệ do UBND tỉnh giao.',
    TARGET,
    target,
  ),
  same(missedCumulatively('UBND xã Cộng Lạc', '61,88%', '13,15%')),
  same(missedCumulatively('UBND xã Hà Kỳ', '96,77%', '28,3%')),
  same(missedCumulatively('UBND xã Tái Sơn', '44,33%', '12,32%')),
  differs(
    '- UBND xã Tân Kỳ mặc dù có tỷ lệ thanh toán trực tuyến trong tháng 8/2023 đạt 78,18%, vượt chỉ tiêu giao của UBND tỉnh (30%); tuy nhiên; kết quả này tính từ ngày 01/4/2023-31/8/2023 chỉ đạt 19,52%, chưa đảm bảo tỷ lệ do UBND tỉnh giao (30%).',
    '“tuy nhiên;” là “tuy nhiên,”; chỉ tiêu 30% đã nêu ngay trước đó',
    ['tuy nhiên;', 'tuy nhiên,'],
    ['giao (30%).', 'giao.'],
  ),
  differs(
    'Yêu cầu Trưởng phòng Tài chính - Kế hoạch huyện, Chủ tịch UBND các xã Cộng Lạc, Hà Kỳ, Tái Sơn và Tân Kỳ tăng cường chỉ đạo, xác định giải pháp để triển khai thực hiện trong những tháng còn lại của năm năm 2023, đảm bảo hoàn thành và vượt chỉ tiêu do UBND tỉnh giao.',
    '“năm năm” lặp chữ',
    ['năm năm', 'năm'],
  ),
  same('3. Phê bình lần thứ hai đối với UBND các xã Hưng Đạo và Phượng Kỳ'),
  same('Lý do:'),
  same(
    '- UBND xã Hưng Đạo có tỷ lệ hồ sơ thanh toán trực tuyến trong tháng 8/2023 đạt 24,27%; từ ngày 01/4/2023-31/8/2023 đạt 16,05%, chưa đảm bảo tỷ lệ do UBND tỉnh giao; việc đăng tải tin bài, văn bản trên Trang thông tin điện tử chưa cao, chưa đầy đủ, kịp thời.',
  ),
  same(
    '- UBND xã Phượng Kỳ có tỷ lệ hồ sơ thanh toán trực tuyến trong tháng 8/2023 đạt 13,33%; từ ngày 01/4/2023-31/8/2023 đạt 8,97%, chưa đảm bảo tỷ lệ do UBND tỉnh giao.',
  ),
  same('4. Phê bình lần thứ ba đối với UBND các xã Dân Chủ và Tiên Động'),
  same('Lý do:'),
  same(
    '- UBND xã Dân Chủ có tỷ lệ hồ sơ thanh toán trực tuyến trong tháng 8/2023 đạt 19,51%; từ ngày 01/4/2023-31/8/2023 đạt 12,5%, chưa đảm bảo tỷ lệ do UBND tỉnh giao; việc đăng tải tin bài, văn bản trên Trang thông tin điện tử chưa cao, chưa đầy đủ, kịp thời.',
  ),
  same(
    '- UBND xã Tiên Động có tỷ lệ hồ sơ thanh toán trực tuyến trong tháng 8/2023 đạt 4,11%; từ ngày 01/4/2023-31/8/2023 đạt 1,45%, chưa đảm bảo tỷ lệ do UBND tỉnh giao; việc đăng tải tin bài, văn bản trên Trang thông tin điện tử chưa cao, chưa đầy đủ, kịp thời.',
  ),
  same('5. Chủ tịch UBND huyện giao Chủ tịch UBND các xã, thị trấn thực hiện đảm bảo'),
  differs(
    '- Tỷ lệ số hoá đầy đủ thành phần hồ sơ và tỷ lệ số hoá kết quả giải quyết hồ sơ TTHC trong các tháng cuối năm đạt 100%.',
    'Thời hạn luôn ghi rõ năm, như ở các yêu cầu',
    ['cuối năm đạt', 'cuối năm 2023 đạt'],
  ),
  same(
    '- Tỷ lệ thanh toán trực tuyến trên Cổng dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công đạt từ 30% trở lên.',
  ),
  same('- Thường xuyên đăng tải tin bài, văn bản trên Trang thông tin điện tử kịp thời, đầy đủ.'),
  same('Yêu cầu các cơ quan, đơn vị, UBND các xã, thị trấn nghiêm túc thực hiện./.'),
];
