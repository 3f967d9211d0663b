import type { Month } from './table';
import type { Unit } from './units';

export interface Overdue {
  readonly count: number;
  readonly field: string;
}

const overdueItems: Readonly<Record<string, Overdue>> = {
  '4 Xã Đại Sơn': { count: 4, field: 'Tư pháp' },
  '4 Phòng Tài nguyên và Môi trường': { count: 1, field: 'Tài nguyên và Môi trường' },
};

/** Dossiers resolved after their deadline, with the field they belong to. */
export function overdue(unit: Unit, month: Month): Overdue {
  return overdueItems[`${month} ${unit.name}`] ?? { count: 0, field: '' };
}

const postsShortfalls: Readonly<Record<string, string>> = {
  '2 Xã Cộng Lạc': 'Hạn chế',
  '5 Xã Dân Chủ': 'Chưa đầy đủ, kịp thời',
  '6 Xã Tiên Động': 'Chưa đầy đủ',
  '7 Xã Dân Chủ': 'Chưa kịp thời',
  '8 Xã Hưng Đạo': 'Chưa đầy đủ, kịp thời',
  '8 Xã Dân Chủ': 'Đăng tải chưa đầy đủ, kịp thời',
  '8 Xã Tiên Động': 'Chưa cao, chưa đầy đủ, kịp thời',
};

/** How news and documents were posted on the unit's page; only communes keep one. */
export function posts(unit: Unit, month: Month): string {
  if (unit.kind === 'office') return '';
  return postsShortfalls[`${month} ${unit.name}`] ?? 'Đầy đủ, kịp thời';
}

const emailMarks: Readonly<Record<string, string>> = {
  '6 Xã Quảng Nghiệp': 'Thường xuyên',
  '7 Xã Quảng Nghiệp': 'Thường xuyên',
  '7 Xã Đại Hợp': 'Thường xuyên',
  '8 Xã Quảng Nghiệp': 'Thường xuyên',
  '8 Xã Quang Khải': 'Thường xuyên',
  '8 Xã Đại Hợp': 'Thường xuyên',
  '8 Xã Ngọc Kỳ': 'Chưa thường xuyên',
  '8 Xã Tân Kỳ': 'Chưa thường xuyên',
};

/** What was noted about the use of the official mailbox; mostly nothing. */
export function email(unit: Unit, month: Month): string {
  return emailMarks[`${month} ${unit.name}`] ?? '';
}
