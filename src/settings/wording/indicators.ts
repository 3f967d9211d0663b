import type { IndicatorWording } from '../letter';

const NONE: IndicatorWording = {
  opening: '',
  title: '',
  commend: '',
  low: '',
  warn: '',
  short: '',
  shortCount: '',
  request: '',
  shortfall: '',
  praise: '',
};

const INTAKE = 'tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận';
const RESULTS = 'tỷ lệ số hoá kết quả giải quyết thủ tục hành chính';

/** What the indicators are called, whatever the letter. */
export const INDICATORS = {
  intake: {
    ...NONE,
    opening: INTAKE,
    title: 'Về số hoá hồ sơ khi tiếp nhận TTHC',
    commend: INTAKE,
    low: INTAKE,
    warn: INTAKE,
    short: 'tiếp nhận',
    shortCount: 'tiếp nhận',
    request: INTAKE,
  },
  results: {
    ...NONE,
    opening: 'tỷ lệ số hoá kết quả giải quyết TTHC',
    title: 'Về số hoá kết quả giải quyết thủ tục hành chính',
    commend: 'số hoá kết quả giải quyết TTHC',
    low: RESULTS,
    warn: RESULTS,
    short: 'giải quyết',
    shortCount: 'số hoá',
    request: 'tỷ lệ số hoá kết quả giải quyết TTHC',
  },
  payment: {
    ...NONE,
    opening: 'tỷ lệ hồ sơ thanh toán trực tuyến trên cổng dịch vụ công',
    title: 'Về thanh toán trực tuyến',
    commend: 'hồ sơ đã thanh toán trực tuyến trên cổng dịch vụ công',
    low: 'tỷ lệ thanh toán trực tuyến',
    warn: 'tỷ lệ hồ sơ thanh toán trực tuyến',
    short: 'thanh toán trực tuyến',
    shortCount: 'thanh toán trực tuyến',
    request: 'tỷ lệ thanh toán trực tuyến',
  },
  certified: {
    ...NONE,
    opening: 'số bản sao điện tử được chứng thực từ bản chính',
    title: 'Về chứng thực bản sao điện tử từ bản chính',
    commend: 'chứng thực bản sao điện tử từ bản chính',
    low: 'chứng thực bản sao điện tử từ bản chính',
    warn: 'chứng thực bản sao điện tử từ bản chính',
    short: 'chứng thực bản sao điện tử',
    shortCount: 'chứng thực bản sao điện tử',
    request: 'chứng thực bản sao điện tử từ bản chính',
  },
  overdue: {
    ...NONE,
    opening: 'số hồ sơ TTHC giải quyết quá hạn',
    title: 'Về hồ sơ TTHC giải quyết quá hạn',
    commend: 'hồ sơ TTHC giải quyết quá hạn',
    low: 'hồ sơ TTHC giải quyết quá hạn',
    warn: 'hồ sơ TTHC giải quyết quá hạn',
    short: 'quá hạn',
    shortCount: 'quá hạn',
    request: 'việc giải quyết hồ sơ TTHC đúng hạn',
  },
  posts: {
    ...NONE,
    opening: 'đăng tải tin bài, văn bản trên Trang thông tin điện tử',
    title: 'Về đăng tải tin bài, văn bản trên Trang thông tin điện tử',
    shortfall: 'việc đăng tải tin bài, văn bản trên Trang thông tin điện tử chưa cao, chưa đầy đủ, kịp thời',
  },
  email: {
    ...NONE,
    opening: 'sử dụng thư điện tử công vụ',
    title: 'Về sử dụng thư điện tử công vụ',
    praise: 'sử dụng thư điện tử công vụ trong trao đổi công việc nội bộ thường xuyên',
  },
} satisfies Readonly<Record<string, IndicatorWording>>;
