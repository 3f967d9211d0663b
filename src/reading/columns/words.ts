import type { Phrases } from '../../indicators';

/** What clerks write short, without diacritics; patterns of whole words, the longer ones first. */
export const ABBREVIATIONS: readonly (readonly [short: string, long: string])[] = [
  ['ct bsdt|ctbsdt|cbsdt|csdt', 'chung thuc ban sao dien tu'],
  ['bsdt', 'ban sao dien tu'],
  ['tphs', 'thanh phan ho so'],
  ['kq gq|kqgq', 'ket qua giai quyet'],
  ['kq', 'ket qua'],
  ['gq', 'giai quyet'],
  ['tttt|tt truc tuyen|ttructuyen', 'thanh toan truc tuyen'],
  ['dvc tt|dvctt', 'dich vu cong truc tuyen'],
  ['dvc', 'dich vu cong'],
  ['tthc', 'thu tuc hanh chinh'],
  ['hs', 'ho so'],
  ['sl', 'so luong'],
  ['ti le|tile|tyle|tl|phan tram', 'ty le'],
  ['sohoa', 'so hoa'],
  ['cophi', 'co phi'],
  ['online', 'truc tuyen'],
  ['co file|co tep', 'co so hoa'],
  ['(khong|chua)( co)? file|khong tep', 'chua so hoa'],
  ['nsnn', 'ngan sach nha nuoc'],
  ['da , dang (giai quyet|xu ly)', 'ca hai'],
  ['sh(?= (thanh phan|ket qua|ho so) )|(?<=(?:da|duoc|ty le) )sh', 'so hoa'],
  ['(?<=ho so )tn|tn(?= ho so )', 'tiep nhan'],
];

/** What a column counts, besides dossiers and their rates. */
export type Quantity =
  | 'points'
  | 'maximum'
  | 'days'
  | 'money'
  | 'procedures'
  | 'transactions'
  | 'people'
  | 'offices'
  | 'papers'
  | 'rank'
  | 'class'
  | 'number'
  | 'target';

/** Words that tell a quantity wherever they stand; `but` are words that only look like them. */
export const QUANTITY_WORDS: readonly {
  readonly quantity: Quantity;
  readonly is: Phrases;
  readonly but: Phrases;
}[] = [
  {
    quantity: 'maximum',
    is: 'điểm tối đa | tối đa | điểm chuẩn | thang điểm | trọng số | điểm tối đa theo quy định',
    but: '',
  },
  {
    quantity: 'points',
    is: 'điểm',
    but: 'thời điểm | địa điểm | đặc điểm | trọng điểm | thí điểm | quan điểm | điểm % | tỷ lệ điểm | điểm tiếp nhận | điểm cầu | nhược điểm | ưu điểm | điểm nghẽn',
  },
  {
    quantity: 'rank',
    is: 'xếp hạng | thứ hạng | xếp thứ | vị thứ | xếp vị thứ | bảng xếp hạng',
    but: '',
  },
  {
    quantity: 'days',
    is: 'số ngày | ngày làm việc | thời gian | số giờ | ngày trễ | ngày chậm | ngày quá hạn | bình quân ngày',
    but: 'thời gian thực',
  },
  {
    quantity: 'money',
    is: 'số tiền | tổng tiền | triệu đồng | tỷ đồng | nghìn đồng | ngàn đồng | vnđ | doanh thu | giá trị thanh toán | giá trị giao dịch | kinh phí',
    but: '',
  },
  {
    quantity: 'number',
    is: 'stt | số tt | số thứ tự | mã | mã số | mã hồ sơ | mã đơn vị | mã định danh | số điện thoại | điện thoại | sđt | số văn bản | số hiệu | số quyết định | năm sinh',
    but: 'mã hoá',
  },
];

/** Words that tell a quantity where a heading begins with them, after "số", "tổng số", "tỷ lệ". */
export const HEAD_WORDS: readonly { readonly quantity: Quantity; readonly is: Phrases }[] = [
  { quantity: 'procedures', is: 'thủ tục hành chính | thủ tục | dịch vụ công | dịch vụ công trực tuyến' },
  { quantity: 'transactions', is: 'giao dịch | lượt giao dịch' },
  {
    quantity: 'people',
    is: 'người | cán bộ | công chức | viên chức | tài khoản | lượt | lượt người | nhân sự',
  },
  {
    quantity: 'offices',
    is: 'đơn vị có | đơn vị để | cơ quan có | xã có | phường có | lĩnh vực có | ngành có',
  },
  { quantity: 'papers', is: 'văn bản | phiếu | ý kiến' },
  { quantity: 'days', is: 'ngày | giờ' },
  { quantity: 'money', is: 'phí | lệ phí | tiền | phí , lệ phí' },
  { quantity: 'rank', is: 'hạng | bậc | vị trí' },
  {
    quantity: 'class',
    is: 'đánh giá | kết quả đánh giá | xếp loại | phân loại | nhận xét | kết luận | ghi chú | mức độ hoàn thành | danh hiệu | lý do | nguyên nhân | giải pháp | kiến nghị | đề nghị | họ tên | chức vụ | người phụ trách | tình trạng | trạng thái',
  },
  { quantity: 'number', is: 'tt' },
  { quantity: 'target', is: 'chỉ tiêu | mục tiêu | mức giao | kế hoạch giao | chỉ tiêu giao | được giao' },
];

/** What a heading may begin with before it says what is counted. */
export const HEAD_FILLERS: Phrases =
  'tỷ lệ | % | số lượng | tổng số lượng | tổng số | tổng | số | các | luỹ kế | đạt | cộng';

/** Units in brackets, as `plain` gives them. */
export const UNITS_IN_BRACKETS: readonly (readonly [RegExp, Quantity])[] = [
  [/\(\s*\d+([.,]\d+)?\s*(diem|d)\s*\)|(?<!\d ?)\/ ?(10|12|18|20|22|100) ?\)?$/, 'points'],
  [/\(\s*(dong|d|vnd|trd|tr\.? ?d|trieu|ty|nghin dong)\s*\)/, 'money'],
  [/\(\s*(ngay|gio)\s*\)/, 'days'],
];

/** Without diacritics they begin like words that count money: "tiến độ" is no "tiền". */
export const ONLY_LIKE_HEADS: Phrases = 'tiến độ | tiên tiến | tiện ích | tiện lợi';

/** Quantities that speak for the columns below them, whatever those say. */
export const REACHES_DOWN: ReadonlySet<Quantity> = new Set(['points', 'maximum', 'rank', 'class', 'money']);

export const RATE: Phrases = 'tỷ lệ | %';
/** The other part of a whole, or something about it: no figure of ours. */
export const ASIDE: Phrases =
  'chưa | không | trực tiếp | tiền mặt | còn lại | tái sử dụng | sử dụng lại | dùng lại | lý do | nguyên nhân | quét | chênh lệch | biến động | bưu chính | bcci | tồn | kỳ trước chuyển';
export const REQUIRED: Phrases = 'phải | cần số hoá | thuộc diện | yêu cầu | bắt buộc | nghĩa vụ';
export const TARGET: Phrases = 'chỉ tiêu | mục tiêu | mức giao | chỉ tiêu giao | kế hoạch giao | kế hoạch';
/** Words that make a heading a number of things: "Số HS đã số hoá". */
export const COUNTED: Phrases =
  'đã | được | có | số hồ sơ | số kết quả | số lượng | tổng số | tổng | số thanh toán | hoàn thành';
export const FIELD: Phrases = 'lĩnh vực | thuộc ngành';
/** Channels by which reception is split: their columns are no denominators. */
export const CHANNELS: Phrases = 'trực tiếp | trực tuyến | bưu chính | bcci | kỳ trước | tồn';
/** All who are served: no narrowing to some of them. */
export const EVERYBODY: Phrases =
  'người dân , doanh nghiệp | doanh nghiệp , người dân | người dân / doanh nghiệp | người dân doanh nghiệp | cá nhân , doanh nghiệp';
/** Part of the dossiers only. */
export const NARROWED: Phrases =
  'quá hạn do | trễ hạn do | trễ hẹn do | chậm hạn do | do lỗi | còn hiệu lực | liên thông | phi địa giới | doanh nghiệp | lịch sử | tồn kho | xin lỗi';

/** Parts of a rate that people added. */
export const ANY_PARTS = {
  numerator: 'đã | đạt | thực hiện | hoàn thành | số hoá | có | được',
  denominator: 'tổng | phải | số lượng | tiếp nhận | giải quyết | được giao | hồ sơ | số hồ sơ',
} as const;

/** Words of quantity alone: a heading of nothing else may be named by a title. */
export const BARE_WORDS =
  'ty le so luong tong cong ho so % dat co da duoc thuc hien hoan thanh du toan ke hoach lieu ket qua so voi trong do von giao toan bo phat sinh lan truong hop';

/** Words that narrow nothing: time, places of work, forms. */
export const FILLERS =
  'thang quy tuan nam ngay ky nay truoc sau trong luy ke tien tu den het dau cuoi cung bao cao tinh tai va theo cua cac moi tren he thong cong dich vu quoc gia tinh huyen xa muc do khi thu tuc hanh chinh cong dvcqg tt don vi tinh thoi diem hien tai gom nhu sau so sanh , / - i ii iii iv v vi vii viii ix x xi xii qua mang moi truong dien tu cho to chuc ca nhan nguoi dan phai can bat buoc thuoc dien dung duoc la bang voi toan tong ghi nhan thu lai dong trieu nghin ngan ty vnd';
