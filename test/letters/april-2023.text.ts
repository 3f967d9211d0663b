import { differs, same } from './comparison';
import type { Compared } from './comparison';

const PREVIOUS = 'So với tháng trước, không phải cùng kỳ: “cùng kỳ tháng 3” là sơ suất, giữ làm tuỳ chọn';
const toPrevious = ['cùng kỳ tháng 3/2023', 'tháng 3/2023'] as const;

/** The body of the April 2023 letter, paragraph by paragraph. */
export const aprilText: readonly Compared[] = [
  differs(
    'Trong tháng 4/2023 các cơ quan, đơn vị, UBND các xã, thị trấn đã có nhiều cố gắng trong thực hiện nhiệm vụ Cải cách hành chính. Kết quả tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận đạt 95,47%, tăng 0,59% so với tháng 3/2023; tỷ lệ số hoá kết quả giải quyết TTHC đạt 96,95%, tăng 1,47% so với tháng 3/2023; tuy nhiên, huyện Tứ Kỳ vẫn xếp ở thứ hạng thấp trong phạm vi toàn tỉnh. Bên cạnh đó, vẫn để xảy ra tình trạng hồ sơ TTHC giải quyết quá hạn (UBND xã Đại Sơn: 04 hồ sơ, lĩnh vực Tài nguyên và Môi trường: 01 hồ sơ).',
    'Hai mục riêng đứng cạnh nhau: dấu chấm phẩy, để không đọc thành lĩnh vực của Đại Sơn',
    ['04 hồ sơ, lĩnh vực', '04 hồ sơ; lĩnh vực'],
  ),
  same(
    'Theo đề xuất của Văn phòng HĐND và UBND huyện; xét báo cáo của Phòng Tài nguyên và Môi trường huyện, Chủ tịch UBND huyện có ý kiến như sau:',
  ),
  same('1. Biểu dương các cơ quan, đơn vị'),
  same(
    'Chủ tịch UBND huyện biểu dương 02 cơ quan có kết quả tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận và số hoá kết quả giải quyết TTHC trong tháng 4/2023 đạt tỷ lệ 100%; gồm: Phòng Kinh tế và Hạ tầng huyện (tiếp nhận 1/1 hồ sơ, số hoá 4/4 hồ sơ) và Phòng Văn hoá & Thông tin huyện (4/4 hồ sơ).',
  ),
  same('2. Kết quả thực hiện cải cách thủ tục hành chính'),
  same('2.1. Về tỷ lệ số hoá đầy đủ thành phần hồ sơ TTHC khi tiếp nhận'),
  differs(
    '- Có 02 địa phương mặc dù kết quả tăng so với cùng kỳ tháng 3/2023, nhưng vẫn thấp hơn mức bình quân chung của huyện, gồm:',
    PREVIOUS,
    toPrevious,
  ),
  differs(
    '+ UBND xã Tái Sơn (82,8%), tăng 4,11% so với cùng kỳ tháng 3/2023, nhưng vẫn thấp hơn 12,67% mức bình quân chung của huyện.',
    PREVIOUS,
    toPrevious,
  ),
  differs(
    '+ UBND xã Hưng Đạo (83,83%), tăng 5,8% so với cùng kỳ tháng 3/2023, nhưng vẫn thấp hơn 11,64% mức bình quân chung của huyện.',
    PREVIOUS,
    toPrevious,
  ),
  differs(
    '- Riêng UBND xã Hà Thanh và UBND xã Văn Tố có kết quả giảm so với cùng kỳ tháng 3/2023 và thấp hơn mức bình quân chung của huyện, cụ thể:',
    PREVIOUS,
    toPrevious,
  ),
  differs(
    '+ UBND xã Hà Thanh (86,34%), giảm 5,74% so với cùng kỳ tháng 3/2023 và thấp hơn 9,13% mức bình quân chung của huyện.',
    PREVIOUS,
    toPrevious,
  ),
  differs(
    '+ UBND xã Văn Tô (88,29%), giảm 5,76% so với cùng kỳ tháng 3/2023 và thấp hơn 7,18% mức bình quân chung của huyện.',
    `${PREVIOUS}; xã tên là Văn Tố`,
    toPrevious,
    ['Văn Tô', 'Văn Tố'],
  ),
  same(
    'Đề nghị Chủ tịch UBND các xã Tái Sơn, Hưng Đạo, Hà Thanh, Văn Tố cần quan tâm chỉ đạo quyết liệt để nâng cao hơn nữa tỷ lệ số hoá hồ sơ TTHC khi tiếp nhận trong tháng 5/2023, đảm bảo bằng hoặc cao hơn mức bình quân chung của toàn huyện.',
  ),
  same('2.2. Về chứng thực bản sao điện tử từ bản chính'),
  differs(
    '- Kể từ đầu năm đến cho đến hết ngày 30/4/2023, có 08 địa phương chưa thực hiện chứng thực bản sao điện tử từ bản chính, gồm UBND các xã: Văn Tô, Tái Sơn, Tiên Động, Hưng Đạo, Hà Thanh, Ngọc Kỳ, Chí Minh và UBND thị trấn Tứ Kỳ.',
    '“đến cho đến hết” lặp chữ; xã tên là Văn Tố',
    ['đến cho đến hết', 'cho đến hết'],
    ['Văn Tô', 'Văn Tố'],
  ),
  same('- Trong tháng 4/2023, có UBND xã Hà Kỳ không thực hiện chứng thực bản sao điện tử từ bản chính.'),
  same(
    'Yêu cầu Chủ tịch UBND 09 xã, thị trấn nêu trên chỉ đạo công chức Tư pháp - Hộ tịch trong tháng 5/2023 phải thực hiện chứng thực bản sao điện tử từ bản chính; nếu địa phương nào không thực hiện, Chủ tịch UBND huyện sẽ có văn bản phê bình, nhắc nhở.',
  ),
  same('3. Nhắc nhở lần thứ nhất đối với UBND xã Đại Sơn'),
  differs(
    'Lý do: Trong tháng 4/2023, xã đã đề phát sinh 04 hồ sơ quá hạn thuộc lĩnh vực Tư pháp trên Hệ thống thông tin giải quyết TTHC của tỉnh.',
    '“đã đề” là “đã để”',
    ['đã đề', 'đã để'],
  ),
  differs(
    'Yêu cầu các cơ quan, đơn vị nghiêm túc rút kinh nghiệm, tập trung cao độ trong chỉ đạo thực hiện nhiệm vụ Cải cách hành chính tại địa phương, đơn vị để khắc phục các tình trạng nêu trên ngay trong tháng 5/2023.',
    'Văn bản kết thúc bằng “./.”',
    ['5/2023.', '5/2023./.'],
  ),
];
