import { normalAgency, normalItems } from './lists';

/** What people read of a setting: its row on "Cấu hình", its field in the pane, its line in the documentation. */
interface Named {
  /** The name of its row. */
  readonly label: string;
  /** Other names of it that are understood. */
  readonly also: readonly string[];
  readonly note: string;
  readonly english: string;
}

/** One of several ids, each with the names people use; the first is written. */
export interface ChoiceField extends Named {
  readonly type: 'choice';
  readonly names: Readonly<Record<string, readonly [string, ...string[]]>>;
  readonly usual: string;
}

export interface TextField extends Named {
  readonly type: 'text';
  readonly group: FormGroup;
  /** "" is something to say. */
  readonly mayBeNone: boolean;
}

export interface LinesField extends Named {
  readonly type: 'lines';
  readonly group: FormGroup;
  /** How the lines are kept. */
  readonly normal: (lines: readonly string[]) => readonly string[];
}

/** Where the pane's form shows a field. */
export type FormGroup = 'authority' | 'letter';

/** What a field of the form is made of. */
export type FormField = TextField | LinesField;

const asTyped = (lines: readonly string[]): readonly string[] => lines;

/** How units are compared and listed. */
export const CHOICES = {
  averageFrom: {
    type: 'choice',
    label: 'Nguồn bình quân chung',
    also: ['Bình quân chung lấy từ'],
    note: 'Khi dòng tổng của bảng và số đếm khác nhau',
    english: 'Where the average comes from',
    names: {
      sheet: ['dòng tổng của bảng', 'theo bảng', 'dòng của bảng'],
      counts: ['tính từ số đếm', 'tính từ số hồ sơ', 'số đếm'],
    },
    usual: 'sheet',
  },
  listOrder: {
    type: 'choice',
    label: 'Thứ tự danh sách',
    also: ['Thứ tự đơn vị'],
    note: 'Thứ tự các đơn vị trong công văn',
    english: 'Order of lists',
    names: {
      sheet: ['theo bảng', 'thứ tự bảng'],
      name: ['theo tên', 'a-z', 'theo vần'],
      value: ['theo giá trị', 'theo kết quả'],
      rank: ['theo thứ hạng', 'theo xếp hạng'],
    },
    usual: 'sheet',
  },
  compareWithin: {
    type: 'choice',
    label: 'So sánh trong',
    also: ['So sánh trong nhóm', 'Nhóm so sánh'],
    note: 'Tất cả đơn vị, theo loại đơn vị, hoặc theo nhóm của bảng (khối, cụm): bình quân và xếp hạng riêng',
    english: 'Compared within',
    names: {
      all: ['tất cả đơn vị', 'tất cả', 'chung'],
      kind: ['theo loại đơn vị', 'theo cấp'],
      sheet: ['theo nhóm của bảng', 'theo khối, cụm của bảng', 'theo nhóm'],
    },
    usual: 'all',
  },
  opening2025: {
    type: 'choice',
    label: 'Số liệu năm 2025 tính từ',
    also: ['Lũy kế năm 2025 tính từ'],
    note: 'Cơ quan hoạt động từ 01/7/2025 tính lũy kế năm 2025 từ ngày đó',
    english: 'Figures of 2025 count from',
    names: {
      sheet: ['theo bảng', 'bảng ghi'],
      january: ['ngày 01/01/2025', '01/01/2025', '01/01', 'đầu năm'],
      july: ['ngày 01/7/2025', '01/7/2025', '01/07/2025', '01/7'],
    },
    usual: 'sheet',
  },
} as const satisfies Readonly<Record<string, ChoiceField>>;

/** Who writes and to whom. The names that "[thiếu: …]" shows are understood too. */
export const AUTHORITY = {
  superior: {
    type: 'text',
    group: 'authority',
    mayBeNone: true,
    label: 'Cơ quan cấp trên',
    also: ['Tên cơ quan cấp trên', 'Cơ quan chủ quản'],
    note: 'In phía trên tên cơ quan; (không) nếu không có',
    english: 'Superior agency',
  },
  agency: {
    type: 'lines',
    group: 'authority',
    normal: normalAgency,
    label: 'Tên cơ quan',
    also: ['Cơ quan ban hành', 'Tên cơ quan ban hành'],
    note: 'Mỗi dòng một phần: ỦY BAN NHÂN DÂN, rồi HUYỆN …',
    english: 'Issuing agency (one line a row)',
  },
  name: {
    type: 'text',
    group: 'authority',
    mayBeNone: false,
    label: 'Tên địa phương',
    also: ['Tên trong câu', 'Địa phương'],
    note: 'Như viết trong câu, ví dụ: huyện Tứ Kỳ',
    english: 'Name in running text',
  },
  level: {
    type: 'text',
    group: 'authority',
    mayBeNone: false,
    label: 'Cấp hành chính',
    also: ['Cấp'],
    note: 'huyện, thành phố, tỉnh, xã …: "bình quân chung của huyện"',
    english: 'Level (huyện, thành phố, xã…)',
  },
  leader: {
    type: 'text',
    group: 'authority',
    mayBeNone: false,
    label: 'Người đứng đầu cơ quan',
    also: ['Người đứng đầu', 'Chức danh người đứng đầu cơ quan', 'Thủ trưởng cơ quan'],
    note: 'Chức danh trong câu, ví dụ: Chủ tịch UBND huyện',
    english: 'Leader',
  },
  targetGiver: {
    type: 'text',
    group: 'authority',
    mayBeNone: false,
    label: 'Cơ quan giao chỉ tiêu',
    also: ['Tên cơ quan giao chỉ tiêu', 'Nơi giao chỉ tiêu'],
    note: 'Ví dụ: UBND tỉnh',
    english: 'Who gives the target',
  },
  place: {
    type: 'text',
    group: 'authority',
    mayBeNone: false,
    label: 'Địa danh',
    also: ['Nơi ban hành'],
    note: 'Trước ngày tháng của công văn',
    english: 'Place',
  },
  numberSuffix: {
    type: 'text',
    group: 'letter',
    mayBeNone: false,
    label: 'Ký hiệu văn bản',
    also: ['Ký hiệu', 'Số ký hiệu'],
    note: 'Sau "Số:      /", ví dụ: UBND-NV',
    english: 'After “Số: …/”',
  },
  recipients: {
    type: 'lines',
    group: 'letter',
    normal: normalItems,
    label: 'Kính gửi',
    also: ['Tên nơi gửi văn bản'],
    note: 'Mỗi dòng một nơi',
    english: 'Addressees (one a line)',
  },
  copies: {
    type: 'lines',
    group: 'letter',
    normal: normalItems,
    label: 'Nơi nhận',
    also: [],
    note: 'Mỗi dòng một nơi',
    english: 'Copies (one a line)',
  },
} as const satisfies Readonly<Record<string, FormField>>;

/** Who signs. */
export const SIGNER = {
  capacity: {
    type: 'lines',
    group: 'letter',
    normal: asTyped,
    label: 'Chức vụ người ký',
    also: ['Chức vụ ký', 'Quyền hạn người ký'],
    note: 'Mỗi dòng một phần: KT. CHỦ TỊCH, rồi PHÓ CHỦ TỊCH',
    english: 'Capacity of the signer (one line a row)',
  },
  name: {
    type: 'text',
    group: 'letter',
    mayBeNone: false,
    label: 'Người ký',
    also: ['Họ tên người ký', 'Họ và tên người ký', 'Tên người ký'],
    note: 'Họ và tên',
    english: 'Name of the signer',
  },
} as const satisfies Readonly<Record<string, FormField>>;

type Typed<Field> = Field extends { readonly type: 'lines' } ? readonly string[] : string;

export type Choices = {
  readonly [Key in keyof typeof CHOICES]: keyof (typeof CHOICES)[Key]['names'] & string;
};

type Fields<Rows> = { readonly [Key in keyof Rows]: Typed<Rows[Key]> };
type Unset<Value> = { readonly [Key in keyof Value]: Value[Key] | undefined };

/** Who writes, to whom, and who signs. Undefined parts stand in the letter as "[thiếu: …]"; no superior is "". */
export type AuthoritySettings = Unset<Omit<Fields<typeof AUTHORITY>, 'superior'>> & {
  readonly superior: string;
  readonly signer: Fields<typeof SIGNER> | undefined;
};

export type AuthorityPatch = Partial<Fields<typeof AUTHORITY>> & {
  readonly signer?: Partial<Fields<typeof SIGNER>>;
};

/** What is made of each row of a table, under the row's key. */
export function ofEach<Rows extends object, Made>(
  rows: Rows,
  make: (row: Rows[keyof Rows], key: keyof Rows & string) => Made,
): { readonly [Key in keyof Rows]: Made } {
  const keys = Object.keys(rows) as (keyof Rows & string)[];
  return Object.fromEntries(keys.map((key) => [key, make(rows[key], key)])) as {
    readonly [Key in keyof Rows]: Made;
  };
}

/** What holds until an office chooses. */
export function usualChoices(): Choices {
  return ofEach(CHOICES, ({ usual }) => usual) as Choices;
}

/** Only what tables say of a whole: the choices in settings or in what changes them. */
export function choicesIn(all: Partial<Choices>): Partial<Choices> {
  return Object.fromEntries(
    Object.keys(CHOICES).flatMap((key) => {
      const value = all[key as keyof Choices];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
