import * as v from 'valibot';
import type { Direction, IndicatorKind } from '../../model';
import { hundredthsJson } from '../own-rules';
import { dated, LIST, monthOfYear, OBJECT, targets, text } from '../schema-values';
import type { Band, Dated, GivenTarget } from '../settings';
import { AUDIENCE_NAMES, DIRECTION_NAMES, KIND_NAMES } from '../sheet/names';
import { readTarget, readWindow } from '../sheet/readers';
import { bandText, readBand } from '../sheet/rule-row';
import { datedJson, datedText, givenTargetText, targetJson } from '../values';
import { sameData } from '../wording-changes';
import { list, type ValueKind } from './kind';
import type { Fields } from './table';
import { lines, oneOf, words, yesNo } from './values';

/** Dated values are only ever added; later ones win. */
function added<Entry>(before: readonly Entry[], after: readonly Entry[]): readonly Entry[] | undefined {
  const news = sameData(before, after.slice(0, before.length)) ? after.slice(before.length) : after;
  return news.length > 0 ? news : undefined;
}

const windows: ValueKind<readonly Dated<number>[]> = {
  ...list<Dated<number>>('many', {
    schema: dated(monthOfYear),
    read: readWindow,
    write: (entry) => datedText(entry, String),
    json: (entries) => datedJson(entries, (month) => month),
  }),
  over: (before, given) => [...before, ...given],
  since: added,
};

/** A value of null takes back what was given for the same months. */
type TargetChange = GivenTarget | Dated<null>;

/** The targets that are left once those taken back are gone. */
function givenIn(changes: readonly TargetChange[]): readonly GivenTarget[] {
  return changes.reduce<readonly GivenTarget[]>((given, { value, ...entry }) => {
    const months = ({ from, to }: Dated<unknown>): unknown => ({ from, to });
    if (value !== null) return [...given, { ...entry, value }];
    return given.filter((one) => !sameData(months(one), months({ ...entry, value })));
  }, []);
}

const given: ValueKind<readonly TargetChange[], readonly GivenTarget[]> = {
  ...list<GivenTarget>('many', {
    schema: targets as v.GenericSchema<unknown, readonly GivenTarget[]>,
    read: readTarget,
    write: givenTargetText,
  }),
  schema: targets,
  json: (changes: readonly TargetChange[]) => datedJson(changes.map(targetJson), (value) => value),
  parts: givenIn,
  over: (before, changes) => givenIn([...before, ...changes]),
  since: added,
};

const classes = list<Band>('lines', {
  schema: v.array(
    v.strictObject({ name: text, from: hundredthsJson, form: v.exactOptional(text) }, OBJECT),
    LIST,
  ),
  read: readBand,
  write: bandText,
  json: (bands) => bands.map((band) => ({ ...band, from: band.from / 100 })),
});

const FIRST = {
  /** A new indicator needs one. */
  kind: {
    value: oneOf<IndicatorKind>(KIND_NAMES),
    label: 'Loại chỉ tiêu',
    also: [],
    note: 'Chỉ tiêu mới: tỷ lệ, số lượng, điểm, giá trị hoặc ghi nhận',
  },
  better: {
    value: oneOf<Direction>(DIRECTION_NAMES),
    label: 'Chiều tốt của chỉ tiêu',
    also: ['Chiều tốt'],
    note: 'cao hơn là tốt hoặc thấp hơn là tốt',
    usual: 'higher',
  },
  enabled: {
    value: yesNo,
    label: 'Dùng chỉ tiêu',
    also: ['Theo dõi chỉ tiêu'],
    note: 'Có; hoặc Không (không theo dõi): không đọc, không hỏi cột nữa',
    usual: true,
  },
} as const satisfies Fields;

/** Kept with the wording. */
const NAME = {
  /** What the letter calls a new indicator; its id when missing. */
  name: {
    value: words,
    label: 'Tên trong công văn',
    also: ['Tên chỉ tiêu'],
    note: 'Tên của chỉ tiêu mới',
  },
} as const satisfies Fields;

const MORE = {
  /** Whom it concerns. */
  units: {
    value: oneOf({ all: AUDIENCE_NAMES.all, communes: AUDIENCE_NAMES.communes }),
    label: 'Đơn vị có chỉ tiêu',
    also: [],
    note: 'tất cả hoặc cấp xã',
    usual: 'all',
  },
  /** Header words that name it in sheets, beside those the reader knows. */
  headers: {
    value: lines(),
    label: 'Tiêu đề cột',
    also: [],
    note: 'Chữ trên tiêu đề cột của bảng, mỗi dòng một cách viết',
    usual: [],
  },
  /** Month of the year (1–12) in which the cumulative window opens. */
  windowStart: {
    value: windows,
    label: 'Kỳ lũy kế từ tháng',
    also: ['Kỳ lũy kế từ', 'Kỳ lũy kế', 'Lũy kế từ tháng', 'Lũy kế từ'],
    note: 'Tháng mở đầu, có thể kèm thời hạn: 4 (từ 4/2023 đến 12/2023)',
    usual: [],
  },
  /** Target of the period and of the window; `none`: the office says that none was given. */
  target: {
    value: given,
    label: 'Chỉ tiêu giao',
    also: ['Chỉ tiêu được giao', 'Mức giao'],
    note: 'Mỗi dòng một chỉ tiêu: phần trăm (hoặc 85 điểm, 120 tỷ đồng), thời hạn, văn bản giao: 60% (từ 9/2025); Quyết định số …; hoặc: không giao chỉ tiêu',
    usual: [],
  },
  /** Classes by value, the best first; they take the place of those before. */
  bands: {
    value: classes,
    label: 'Phân loại',
    also: ['Xếp loại', 'Mức xếp loại'],
    note: 'Mỗi dòng một loại, tốt nhất trước: Tốt từ 80; có thể kèm hình thức: Yếu từ 0: Phê bình',
    usual: [],
  },
} as const satisfies Fields;

/** What an office says of an indicator. */
export const INDICATOR = { ...FIRST, ...NAME, ...MORE };

/** What of it is kept with the indicator. */
export const INDICATOR_KEPT = { ...FIRST, ...MORE };
