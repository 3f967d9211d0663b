import { normalAgency, normalItems } from '../lists';
import type { AuthorityPatch, SettingsPatch } from '../patch';
import { textCell, textOfCell } from './cells';
import { alone, item, together, type Item } from './item';
import { readText, withFirst } from './readers';

type TextName = 'superior' | 'name' | 'level' | 'leader' | 'targetGiver' | 'place' | 'numberSuffix';
type ListName = 'agency' | 'recipients' | 'copies';

interface Naming<Key> {
  readonly key: Key;
  readonly label: string;
  readonly also: readonly string[];
  readonly note: string;
}

function withAuthority(patch: SettingsPatch, change: AuthorityPatch): SettingsPatch {
  const signer = change.signer ? { signer: { ...patch.authority?.signer, ...change.signer } } : {};
  return { ...patch, authority: { ...patch.authority, ...change, ...signer } };
}

function textItem({ key, ...naming }: Naming<TextName>): Item {
  return item<string>({
    ...naming,
    rows: 'one',
    // No superior is something to say; all other names are needed.
    read: (text) => (key === 'superior' ? { value: textOfCell(text) } : readText(text)),
    write: textCell,
    get: ({ authority }) => alone(authority?.[key]),
    put: (patch, values) => withFirst(values, patch, (value) => withAuthority(patch, { [key]: value })),
  });
}

function listItem(
  { key, ...naming }: Naming<ListName>,
  normal: (items: readonly string[]) => readonly string[],
): Item {
  return item<string>({
    ...naming,
    rows: 'lines',
    read: readText,
    write: textCell,
    get: ({ authority }) => together(authority?.[key]),
    put: (patch, values) => withAuthority(patch, { [key]: normal(values) }),
  });
}

/** Who writes, to whom, and who signs. The names that "[thiếu: …]" shows are understood too. */
export const authorityItems: readonly Item[] = [
  textItem({
    key: 'superior',
    label: 'Cơ quan cấp trên',
    also: ['Tên cơ quan cấp trên', 'Cơ quan chủ quản'],
    note: 'In phía trên tên cơ quan; (không) nếu không có',
  }),
  listItem(
    {
      key: 'agency',
      label: 'Tên cơ quan',
      also: ['Cơ quan ban hành', 'Tên cơ quan ban hành'],
      note: 'Mỗi dòng một phần: ỦY BAN NHÂN DÂN, rồi HUYỆN …',
    },
    normalAgency,
  ),
  textItem({
    key: 'name',
    label: 'Tên địa phương',
    also: ['Tên trong câu', 'Địa phương'],
    note: 'Như viết trong câu, ví dụ: huyện Tứ Kỳ',
  }),
  textItem({
    key: 'level',
    label: 'Cấp hành chính',
    also: ['Cấp'],
    note: 'huyện, thành phố, tỉnh, xã …: "bình quân chung của huyện"',
  }),
  textItem({
    key: 'leader',
    label: 'Người đứng đầu cơ quan',
    also: ['Người đứng đầu', 'Chức danh người đứng đầu cơ quan', 'Thủ trưởng cơ quan'],
    note: 'Chức danh trong câu, ví dụ: Chủ tịch UBND huyện',
  }),
  textItem({
    key: 'targetGiver',
    label: 'Cơ quan giao chỉ tiêu',
    also: ['Tên cơ quan giao chỉ tiêu', 'Nơi giao chỉ tiêu'],
    note: 'Ví dụ: UBND tỉnh',
  }),
  textItem({
    key: 'place',
    label: 'Địa danh',
    also: ['Nơi ban hành'],
    note: 'Trước ngày tháng của công văn',
  }),
  textItem({
    key: 'numberSuffix',
    label: 'Ký hiệu văn bản',
    also: ['Ký hiệu', 'Số ký hiệu'],
    note: 'Sau "Số:      /", ví dụ: UBND-NV',
  }),
  item<string>({
    label: 'Chức vụ người ký',
    also: ['Chức vụ ký', 'Quyền hạn người ký'],
    note: 'Mỗi dòng một phần: KT. CHỦ TỊCH, rồi PHÓ CHỦ TỊCH',
    rows: 'lines',
    read: readText,
    write: textCell,
    get: ({ authority }) => together(authority?.signer?.capacity),
    put: (patch, capacity) => withAuthority(patch, { signer: { capacity } }),
  }),
  item<string>({
    label: 'Người ký',
    also: ['Họ tên người ký', 'Họ và tên người ký', 'Tên người ký'],
    note: 'Họ và tên',
    rows: 'one',
    read: readText,
    write: textCell,
    get: ({ authority }) => alone(authority?.signer?.name),
    put: (patch, values) => withFirst(values, patch, (name) => withAuthority(patch, { signer: { name } })),
  }),
  listItem(
    { key: 'recipients', label: 'Kính gửi', also: ['Tên nơi gửi văn bản'], note: 'Mỗi dòng một nơi' },
    normalItems,
  ),
  listItem({ key: 'copies', label: 'Nơi nhận', also: [], note: 'Mỗi dòng một nơi' }, normalItems),
];
