import type { UnitEntry } from '../../model';
import type { AuthoritySettings } from '../letter';

function office(name: string, aliases: readonly string[], head = 'Trưởng phòng'): UnitEntry {
  return { name: `${name} huyện`, kind: 'office', head, aliases };
}

function commune(name: string): UnitEntry {
  return { name: `UBND ${name}`, kind: 'commune', head: 'Chủ tịch UBND', aliases: [] };
}

const culture = office('Phòng Văn hóa và Thông tin', ['VH-TT', 'VH&TT', 'VHTT']);

const offices: readonly UnitEntry[] = [
  office('Phòng Kinh tế và Hạ tầng', ['KT&HT', 'KT-HT', 'KTHT']),
  office('Phòng Nội vụ', []),
  culture,
  office('Phòng Tài chính - Kế hoạch', ['TC-KH', 'TC&KH', 'TCKH']),
  office('Phòng Tài nguyên và Môi trường', ['TN&MT', 'TN-MT', 'TNMT']),
  office('Phòng Tư pháp', []),
  office('Phòng Lao động - Thương binh và Xã hội', ['LĐ-TB&XH', 'LĐTB&XH', 'LĐ-TBXH', 'LĐTBXH']),
  office('Phòng Nông nghiệp và Phát triển nông thôn', [
    'Nông nghiệp và PTNT',
    'NN&PTNT',
    'NN-PTNT',
    'NNPTNT',
    'Nông nghiệp & PTNT',
  ]),
  office('Phòng Giáo dục và Đào tạo', ['GD&ĐT', 'GD-ĐT', 'GDĐT']),
  office('Phòng Y tế', []),
  office(
    'Văn phòng HĐND và UBND',
    ['Văn phòng HĐND-UBND', 'VP HĐND&UBND', 'VP HĐND-UBND', 'VP HĐND và UBND', 'Văn phòng UBND huyện'],
    'Chánh Văn phòng',
  ),
  office('Thanh tra', ['Thanh tra'], 'Chánh Thanh tra'),
];

const communes: readonly UnitEntry[] = [
  'An Thanh',
  'Quảng Nghiệp',
  'Văn Tố',
  'Dân Chủ',
  'Cộng Lạc',
  'Bình Lăng',
  'Đại Sơn',
  'Hà Kỳ',
  'Quang Khải',
  'Tái Sơn',
  'Tân Kỳ',
  'Tiên Động',
  'Minh Đức',
  'Hưng Đạo',
  'Phượng Kỳ',
  'Đại Hợp',
  'Quang Trung',
  'Hà Thanh',
  'Nguyên Giáp',
  'Ngọc Kỳ',
  'Quang Phục',
  'Chí Minh',
]
  .map((name) => commune(`xã ${name}`))
  .concat(commune('thị trấn Tứ Kỳ'));

/** The 12 offices and 23 communes of huyện Tứ Kỳ in 2023, named as its August letter writes them. */
export const tuKyUnits: readonly UnitEntry[] = [...offices, ...communes];

/** The same units as the April letter writes them: one name there has "&". */
export const tuKyUnitsInApril: readonly UnitEntry[] = tuKyUnits.map((unit) =>
  unit === culture ? { ...culture, name: 'Phòng Văn hoá & Thông tin huyện' } : unit,
);

const tuKy = {
  superior: '',
  agency: ['ỦY BAN NHÂN DÂN', 'HUYỆN TỨ KỲ'],
  name: 'huyện Tứ Kỳ',
  level: 'huyện',
  leader: 'Chủ tịch UBND huyện',
  targetGiver: 'UBND tỉnh',
  place: 'Tứ Kỳ',
  numberSuffix: 'UBND-NV',
  signer: { capacity: ['CHỦ TỊCH'], name: 'Vũ Thị Hà' },
  recipients: ['Thủ trưởng các cơ quan chuyên môn thuộc UBND huyện', 'Chủ tịch UBND các xã, thị trấn'],
} as const;

/** Names and recipients of the letter of April 2023. Lists are kept without dashes and closing marks. */
export const aprilAuthority: AuthoritySettings = {
  ...tuKy,
  copies: [
    'Như trên',
    'Ban Thường vụ Huyện ủy',
    'CT, các PCT.UBND huyện',
    'Bí thư Đảng ủy các xã, thị trấn',
    'Các cơ quan, đơn vị có liên quan',
    'Lưu: VT, NV',
  ],
};

/** Names and recipients of the letter of August 2023. */
export const augustAuthority: AuthoritySettings = {
  ...tuKy,
  copies: [
    'Như trên',
    'Ban Thường vụ Huyện uỷ',
    'CT, các PCT.UBND huyện',
    'Đảng uỷ, UBND các xã, thị trấn',
    'Các cơ quan, đơn vị có liên quan',
    'Lưu: VT, NV',
  ],
};
