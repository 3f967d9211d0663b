import type { UnitKind } from '../model';
import { foldName } from './fold';

/** A word that stands before a unit's name and tells what it is. */
export interface UnitType {
  /** As the letter writes it: "xã", "Phòng". */
  readonly word: string;
  readonly kind: UnitKind;
  /** It belongs to the unit's identity: "Phòng Y tế" may be called "Y tế", "Trạm Y tế" is another unit. */
  readonly isKept: boolean;
  /** Begins names of communes as well (Ban Công, Hội An Tây): it tells only where nothing else does. */
  readonly isWeak: boolean;
  /** Usual title of the head; undefined where it is the one of all other offices. */
  readonly head: string | undefined;
  /** Spellings that stand for the word, dots included. */
  readonly short: readonly string[];
}

const commune = (word: string, ...short: string[]): UnitType => ({
  word,
  kind: 'commune',
  isKept: false,
  isWeak: false,
  head: undefined,
  short,
});

const office = (word: string, head: string | undefined, ...short: string[]): UnitType => ({
  word,
  kind: 'office',
  isKept: true,
  isWeak: false,
  head,
  short,
});

const weakOffice = (word: string, head: string | undefined): UnitType => ({
  ...office(word, head),
  isWeak: true,
});

/**
 * The words that make a name a commune or an office: the only list of them. Reading tells kinds by it, the letter names
 * units and their heads by it, the settings complete a unit list by it. "TT" and "P." stand for two words each and are
 * settled by where a unit stands; see the parse.
 */
export const UNIT_TYPES: readonly UnitType[] = [
  commune('xã', 'x.'),
  commune('phường'),
  commune('thị trấn'),
  commune('đặc khu', 'đk.'),
  { ...office('Phòng', 'Trưởng phòng'), isKept: false },
  office('Văn phòng', 'Chánh Văn phòng', 'vp', 'vp.'),
  office('Thanh tra', 'Chánh Thanh tra'),
  office('Trung tâm', 'Giám đốc'),
  office('Ban Quản lý', undefined, 'bql'),
  office('Ban Chỉ huy', undefined, 'bch'),
  office('Chi cục', undefined),
  office('Chi nhánh', undefined),
  office('Kho bạc', undefined, 'kbnn'),
  office('Bảo hiểm xã hội', undefined, 'bhxh'),
  office('Bảo hiểm', undefined),
  office('Công an', undefined),
  office('Điện lực', undefined),
  office('Hạt Kiểm lâm', undefined),
  office('Trạm Y tế', undefined, 'tyt'),
  office('Trung tâm Y tế', undefined, 'ttyt'),
  office('Bệnh viện', undefined),
  office('Bưu điện', undefined),
  office('Ngân hàng', undefined),
  office('Công ty', undefined),
  office('Ủy ban Mặt trận', undefined),
  office('Sở', 'Giám đốc'),
  office('Cục', undefined),
  office('Đội', undefined),
  office('Hạt', undefined),
  office('Trạm', undefined),
  office('Thuế', undefined),
  weakOffice('Ban', 'Trưởng ban'),
  weakOffice('Trường', undefined),
  weakOffice('Đài', undefined),
  weakOffice('Viện', undefined),
  weakOffice('Hội', undefined),
];

/** Communes' words in the order lists name them. */
export const COMMUNE_WORDS: readonly string[] = UNIT_TYPES.filter(({ kind }) => kind === 'commune').map(
  ({ word }) => word,
);

/** Levels of the authorities that have a people's committee, the highest first. */
export const AUTHORITY_LEVELS: readonly string[] = [
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  ...COMMUNE_WORDS,
];

/** Heads by the word an office's name begins with; "" for all others. */
export const OFFICE_HEADS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    UNIT_TYPES.flatMap(({ word, kind, head }) =>
      kind === 'office' && head !== undefined ? [[word, head]] : [],
    ),
  ),
  '': 'Thủ trưởng',
};

export const COMMUNE_HEAD = 'Chủ tịch UBND';

/** A spelling of a type's word, folded and in words. */
export interface TypeSpelling {
  readonly words: readonly string[];
  readonly type: UnitType;
  readonly isShort: boolean;
}

/** Every spelling, the longest first, so that "Trạm Y tế" is seen before "Trạm". */
export const TYPE_SPELLINGS: readonly TypeSpelling[] = UNIT_TYPES.flatMap((type) => [
  { words: foldName(type.word).split(' '), type, isShort: false },
  ...type.short.map((short) => ({ words: [foldName(short)], type, isShort: true })),
]).sort((a, b) => b.words.length - a.words.length);
