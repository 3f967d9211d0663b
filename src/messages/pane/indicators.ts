import type { Dictionary } from './words';

/** Short names of the indicators everybody starts with; those an office adds are called as its settings say. */
export const INDICATORS = {
  intake: { vi: 'Số hoá khi tiếp nhận', en: 'Digitised on receipt' },
  results: { vi: 'Số hoá kết quả', en: 'Digitised results' },
  payment: { vi: 'Thanh toán trực tuyến', en: 'Online payment' },
  certified: { vi: 'Chứng thực điện tử', en: 'Certified e-copies' },
  overdue: { vi: 'Hồ sơ quá hạn', en: 'Overdue dossiers' },
  posts: { vi: 'Đăng tải tin bài', en: 'Publishing on the website' },
  email: { vi: 'Thư điện tử công vụ', en: 'Official e-mail' },
} satisfies Dictionary;
