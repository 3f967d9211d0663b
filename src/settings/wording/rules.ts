import type { CommendWording, RuleWording, RuleWordings } from '../letter-sentences';
import { BELOW_AVERAGE, withCounts } from './trends';

function each(sentence: string): RuleWording {
  return { layout: 'each', sentence, one: sentence, many: sentence, item: sentence, list: 'and' };
}

const FULL = '{commended} trong {period} đạt tỷ lệ 100%';
const FULL_SENTENCE = `{unit} có ${FULL}{payment}{praise}.`;
const HIGH = '{commended} trong {period} đạt tỷ lệ cao{praise}';

/** Units at 100 %, one sentence each. */
const FULL_EACH: CommendWording = {
  ...each(FULL_SENTENCE),
  payment:
    '; tỷ lệ hồ sơ đã thanh toán trực tuyến đạt {rate:payment}, đảm bảo theo chỉ tiêu do {targetGiver} giao',
  details: [],
  detail: '{short} đạt {value}',
  detailCounts: '',
  detailSameCounts: '',
  detailList: 'semicolons',
};

/** Units at 100 %, counted in one sentence with their dossiers. */
export const FULL_GROUPED: CommendWording = {
  layout: 'grouped',
  sentence: FULL_SENTENCE,
  one: FULL_SENTENCE,
  many: `{counted} có ${FULL}{praise}, gồm: {list}.`,
  item: '{unit}{details}',
  list: 'semicolons',
  payment:
    '; tỷ lệ hồ sơ đã thanh toán trực tuyến đạt {rate:payment}, đảm bảo theo chỉ tiêu[ do {targetGiver}] giao',
  details: ['intake', 'results', '*'],
  detail: '{short} đạt {value}',
  detailCounts: '{shortCount} {ratio} hồ sơ',
  detailSameCounts: '{ratio} hồ sơ',
  detailList: 'commas',
};

const TARGET = 'chưa đảm bảo tỷ lệ do {targetGiver} giao';
const OVERDUE = 'đã để phát sinh {count} hồ sơ quá hạn{field} trên Hệ thống thông tin giải quyết TTHC';

/** Sentences of a letter whose superior is named and whose province keeps the dossier system. */
export const RULES: RuleWordings = {
  commendFull: FULL_EACH,
  commendAboveAverage: {
    layout: 'grouped',
    sentence: `{unit} có ${HIGH}{details}.`,
    one: `{unit} có ${HIGH}{details}.`,
    many: `{countedTypes} có ${HIGH}, gồm: {list}.`,
    item: '{unit}{details}',
    list: 'semicolons',
    payment: '',
    details: ['intake', 'results', '*'],
    detail: '{short} đạt {value}',
    detailCounts: '',
    detailSameCounts: '',
    detailList: 'semicolons',
  },
  belowAverage: BELOW_AVERAGE,
  belowFloor: each('{unit} có {low} trong {period} đạt tỷ lệ thấp ({value}).'),
  cumulativeBelowFloor: each(
    '{unit} mặc dù có {low} trong {period} đạt {value}; tuy nhiên kết quả này {window} chỉ đạt {cumulative}.',
  ),
  targetMissedCumulative: each(
    '{unit} mặc dù có {low} trong {period} đạt {value}, {versusTarget}; ' +
      `tuy nhiên, kết quả này tính từ ngày {range} chỉ đạt {cumulative}, ${TARGET}.`,
  ),
  targetMissedMonthOnly: each(
    `{unit} có {low} trong {period} đạt {value}, ${TARGET} ({target}); ` +
      'kết quả này tính từ ngày {range} đạt {cumulative}.',
  ),
  noneSinceYearStart: {
    layout: 'grouped',
    sentence: 'Kể từ đầu năm cho đến hết ngày {endDate}, {unit} chưa thực hiện {low}.',
    one: 'Kể từ đầu năm cho đến hết ngày {endDate}, có {unit} chưa thực hiện {low}.',
    many: 'Kể từ đầu năm cho đến hết ngày {endDate}, có {counted} chưa thực hiện {low}, gồm {names}.',
    item: '{unit}',
    list: 'and',
  },
  noneThisMonth: {
    layout: 'grouped',
    sentence: 'Trong {period}, {unit} không thực hiện {low}.',
    one: 'Trong {period}, có {unit} không thực hiện {low}.',
    many: 'Trong {period}, có {counted} không thực hiện {low}, gồm {names}.',
    item: '{unit}',
    list: 'and',
  },
  targetMissed: {
    predicate: `có {warn} trong {period} đạt {value}; từ ngày {range} đạt {cumulative}, ${TARGET}`,
    alone: `{warn} trong {period} đạt {value}; từ ngày {range} đạt {cumulative}, ${TARGET}`,
  },
  targetMissedMonth: {
    predicate: `có {warn} trong {period} đạt {value}, ${TARGET}`,
    alone: `{warn} trong {period} đạt {value}, ${TARGET}`,
  },
  overdue: {
    predicate: `${OVERDUE} của tỉnh trong {period}`,
    alone: `trong {period}, {self} ${OVERDUE} của tỉnh`,
  },
};

/** Each unit by its full name. */
const namedOneByOne = (sentence: string): string => sentence.replace('{names}', '{list}');

const OPEN_TARGET = 'chưa đảm bảo chỉ tiêu[ do {targetGiver}] giao';

/** The same where the superior may be left unnamed. */
export const OPEN_RULES: RuleWordings = {
  ...RULES,
  noneSinceYearStart: { ...RULES.noneSinceYearStart, many: namedOneByOne(RULES.noneSinceYearStart.many) },
  noneThisMonth: { ...RULES.noneThisMonth, many: namedOneByOne(RULES.noneThisMonth.many) },
  commendFull: FULL_GROUPED,
  // Many may have fallen: they are counted here and named in the lines below.
  belowAverage: {
    rose: withCounts(BELOW_AVERAGE.rose),
    fell: withCounts(BELOW_AVERAGE.fell),
    unchanged: withCounts(BELOW_AVERAGE.unchanged),
    unknown: withCounts(BELOW_AVERAGE.unknown),
    fellAfterRose: {
      ...withCounts(BELOW_AVERAGE.fellAfterRose),
      many: 'Riêng {counted} có kết quả giảm so với {comparison} và thấp hơn {average}, gồm:',
    },
  },
  belowFloor: each('{unit} có {low} trong {period} đạt tỷ lệ thấp ({value}[, {ratio}]).'),
  cumulativeBelowFloor: each(
    '{unit} mặc dù có {low} trong {period} đạt {value}[ ({ratio})]; tuy nhiên kết quả này {window} chỉ đạt {cumulative}.',
  ),
  targetMissedCumulative: each(
    '{unit} mặc dù có {low} trong {period} đạt {value}[ ({ratio})], {versusTarget}; ' +
      `tuy nhiên, kết quả này tính từ ngày {range} chỉ đạt {cumulative}, ${OPEN_TARGET}.`,
  ),
  targetMissedMonthOnly: each(
    `{unit} có {low} trong {period} đạt {value}[ ({ratio})], ${OPEN_TARGET} ({target}); ` +
      'kết quả này tính từ ngày {range} đạt {cumulative}.',
  ),
  targetMissed: {
    predicate: `có {warn} trong {period} đạt {value}[ ({ratio})]; từ ngày {range} đạt {cumulative}, ${OPEN_TARGET} ({target})`,
    alone: `{warn} trong {period} đạt {value}[ ({ratio})]; từ ngày {range} đạt {cumulative}, ${OPEN_TARGET} ({target})`,
  },
  targetMissedMonth: {
    predicate: `có {warn} trong {period} đạt {value}[ ({ratio})], ${OPEN_TARGET} ({target})`,
    alone: `{warn} trong {period} đạt {value}[ ({ratio})], ${OPEN_TARGET} ({target})`,
  },
  overdue: {
    predicate: `${OVERDUE} trong {period}`,
    alone: `trong {period}, {self} ${OVERDUE}`,
  },
};
