export interface Unit {
  /** The name the data tables use, and the spelling of the August and the year workbook. */
  readonly name: string;
  readonly kind: 'office' | 'commune';
}

/** One sheet order that brings the lists of both letters out in their order. */
const officeNames = [
  'Phòng Kinh tế và Hạ tầng',
  'Phòng Nội vụ',
  'Phòng Văn hóa và Thông tin',
  'Phòng Tài chính - Kế hoạch',
  'Phòng Tài nguyên và Môi trường',
  'Phòng Tư pháp',
  'Phòng Lao động - Thương binh và Xã hội',
  'Phòng Nông nghiệp và PTNT',
  'Phòng Giáo dục và Đào tạo',
  'Phòng Y tế',
  'Văn phòng HĐND và UBND',
  'Thanh tra huyện',
];

const communeNames = [
  'Xã An Thanh',
  'Xã Quảng Nghiệp',
  'Xã Văn Tố',
  'Xã Dân Chủ',
  'Xã Cộng Lạc',
  'Xã Bình Lăng',
  'Xã Đại Sơn',
  'Xã Hà Kỳ',
  'Xã Quang Khải',
  'Xã Tái Sơn',
  'Xã Tân Kỳ',
  'Xã Tiên Động',
  'Xã Minh Đức',
  'Xã Hưng Đạo',
  'Xã Phượng Kỳ',
  'Xã Đại Hợp',
  'Xã Quang Trung',
  'Xã Hà Thanh',
  'Xã Nguyên Giáp',
  'Xã Ngọc Kỳ',
  'Xã Quang Phục',
  'Xã Chí Minh',
  'Thị trấn Tứ Kỳ',
];

export const offices: readonly Unit[] = officeNames.map((name) => ({ name, kind: 'office' }));
export const communes: readonly Unit[] = communeNames.map((name) => ({ name, kind: 'commune' }));
export const units: readonly Unit[] = [...offices, ...communes];

/** April's officer wrote the names another way: "UBND xã Văn Tố", "Phòng Văn hoá & Thông tin". */
export function aprilSpelling(unit: Unit): string {
  if (unit.kind === 'office') return unit.name.replace('Văn hóa và Thông tin', 'Văn hoá & Thông tin');
  return `UBND ${unit.name.charAt(0).toLowerCase()}${unit.name.slice(1)}`;
}
