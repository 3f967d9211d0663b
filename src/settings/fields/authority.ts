import { normalAgency, normalItems } from '../lists';
import type { CellKind, FileKind } from './kind';
import type { Field, Given } from './table';
import { lines, words, wordsOrNone } from './values';

/** Where the pane's form shows a field. */
export type FormGroup = 'authority' | 'letter';

/** A field of the pane's form: a line of text, or several. */
export interface FormField extends Field<
  FileKind<string | readonly string[]> & CellKind<string | readonly string[]>
> {
  readonly group: FormGroup;
  readonly english: string;
}

/** Who writes. The names that "[thiếu: …]" shows are understood too. */
export const WRITER = {
  superior: {
    value: wordsOrNone,
    group: 'authority',
    label: 'Cơ quan cấp trên',
    also: ['Tên cơ quan cấp trên', 'Cơ quan chủ quản'],
    note: 'In phía trên tên cơ quan; (không) nếu không có',
    english: 'Superior agency',
  },
  agency: {
    value: lines(normalAgency),
    group: 'authority',
    label: 'Tên cơ quan',
    also: ['Cơ quan ban hành', 'Tên cơ quan ban hành'],
    note: 'Mỗi dòng một phần: ỦY BAN NHÂN DÂN, rồi XÃ …',
    english: 'Issuing agency (one line a row)',
  },
  name: {
    value: words,
    group: 'authority',
    label: 'Tên địa phương',
    also: ['Tên trong câu', 'Địa phương'],
    note: 'Như viết trong câu, ví dụ: xã Tứ Kỳ',
    english: 'Name in running text',
  },
  level: {
    value: words,
    group: 'authority',
    label: 'Cấp hành chính',
    also: ['Cấp'],
    note: 'xã, phường, tỉnh, thành phố …: "bình quân chung của xã"',
    english: 'Level (huyện, thành phố, xã…)',
  },
  leader: {
    value: words,
    group: 'authority',
    label: 'Người đứng đầu cơ quan',
    also: ['Người đứng đầu', 'Chức danh người đứng đầu cơ quan', 'Thủ trưởng cơ quan'],
    note: 'Chức danh trong câu, ví dụ: Chủ tịch UBND xã',
    english: 'Leader',
  },
  targetGiver: {
    value: words,
    group: 'authority',
    label: 'Cơ quan giao chỉ tiêu',
    also: ['Tên cơ quan giao chỉ tiêu', 'Nơi giao chỉ tiêu'],
    note: 'Ví dụ: UBND tỉnh',
    english: 'Who gives the target',
  },
  place: {
    value: words,
    group: 'authority',
    label: 'Địa danh',
    also: ['Nơi ban hành'],
    note: 'Trước ngày tháng của công văn',
    english: 'Place',
  },
  numberSuffix: {
    value: words,
    group: 'letter',
    label: 'Ký hiệu văn bản',
    also: ['Ký hiệu', 'Số ký hiệu'],
    note: 'Sau "Số:      /", ví dụ: UBND-NV',
    english: 'After “Số: …/”',
  },
} as const satisfies Readonly<Record<string, FormField>>;

/** To whom. */
export const ADDRESSEES = {
  recipients: {
    value: lines(normalItems),
    group: 'letter',
    label: 'Kính gửi',
    also: ['Tên nơi gửi văn bản', 'Tên cơ quan ở dòng Kính gửi'],
    note: 'Mỗi dòng một nơi',
    english: 'Addressees (one a line)',
  },
  copies: {
    value: lines(normalItems),
    group: 'letter',
    label: 'Nơi nhận',
    also: [],
    note: 'Mỗi dòng một nơi',
    english: 'Copies (one a line)',
  },
} as const satisfies Readonly<Record<string, FormField>>;

/** What an authority says of itself, beside who signs. */
export const AUTHORITY = { ...WRITER, ...ADDRESSEES };

/** Who signs. */
export const SIGNER = {
  capacity: {
    value: lines(),
    group: 'letter',
    label: 'Chức vụ người ký',
    also: ['Chức vụ ký', 'Quyền hạn người ký'],
    note: 'Mỗi dòng một phần: KT. CHỦ TỊCH, rồi PHÓ CHỦ TỊCH',
    english: 'Capacity of the signer (one line a row)',
    usual: [],
  },
  name: {
    value: words,
    group: 'letter',
    label: 'Người ký',
    also: ['Họ tên người ký', 'Họ và tên người ký', 'Tên người ký'],
    note: 'Họ và tên',
    english: 'Name of the signer',
    usual: '',
  },
} as const satisfies Readonly<Record<string, FormField>>;

type Unset<Value> = { readonly [Key in keyof Value]: Value[Key] | undefined };

/** Who writes, to whom, and who signs. Undefined parts stand in the letter as "[thiếu: …]"; no superior is "". */
export type AuthoritySettings = Unset<Omit<Given<typeof AUTHORITY>, 'superior'>> & {
  readonly superior: string;
  readonly signer: Given<typeof SIGNER> | undefined;
};

export type AuthorityPatch = Partial<Given<typeof AUTHORITY>> & {
  readonly signer?: Partial<Given<typeof SIGNER>>;
};
