import type { ComparisonForms, ComparisonWordings, DirectionWordings, RowFrames } from '../letter-sentences';

/**
 * Words that turn with the direction of an indicator: where more is better a worse figure is "thấp hơn", where less is
 * better it is "cao hơn".
 */
export const DIRECTIONS: DirectionWordings = {
  higher: {
    worse: 'thấp hơn',
    better: 'cao hơn',
    missed: 'chưa đạt',
    kept: 'đạt',
    under: 'thấp hơn mức',
    over: 'cao hơn mức',
    is: 'đạt',
    improve: 'nâng cao hơn nữa {request}',
  },
  lower: {
    worse: 'cao hơn',
    better: 'thấp hơn',
    missed: 'vượt',
    kept: 'trong',
    under: 'vượt mức',
    over: 'thấp hơn mức',
    is: 'là',
    improve: 'giảm {low}',
  },
};

const FIGURE = 'có {measure} {when} {is} {judged}[ ({judgedCounts})]';
const EXPLAIN = 'Đề nghị {heads} làm rõ nguyên nhân, có giải pháp {improve} {deadline}.';

/** A sentence's words from the figure on; what several share is the same without figures. */
function forms(rest: string, shared: string, detail: string, request: string): ComparisonForms {
  return { predicate: `${FIGURE}, ${rest}`, shared: `có {measure} {when} ${shared}`, detail, request };
}

/** What is criticised is told with the counts behind its figure, in a list of several units too. */
function worse(rest: string, shared: string, detail: string, request: string): ComparisonForms {
  return forms(rest, shared, detail.replace('{judged}', '{judged}[, {judgedCounts}]'), request);
}

function both(rest: string, shared: string, detail: string): ComparisonWordings[string] {
  return { worse: worse(rest, shared, detail, EXPLAIN), better: forms(rest, shared, detail, '') };
}

const TARGET = 'chỉ tiêu[ do {targetGiver}] giao';

/** What a rule row says by what it compares with: sentence, list, brackets and request, in both directions. */
export const COMPARISONS: ComparisonWordings = {
  average: {
    worse: worse(
      '{worse} {gap} so với {average}',
      '{worse} {average}',
      '{judged}, {worse} {gap}',
      'Đề nghị {heads} quan tâm chỉ đạo quyết liệt để {improve} {deadline}, đảm bảo bằng hoặc {better} {averageWhole}.',
    ),
    better: forms('{better} {gap} so với {average}', '{better} {average}', '{judged}, {better} {gap}', ''),
  },
  target: {
    worse: worse(
      `{missed} ${TARGET} ({target})`,
      `{missed} ${TARGET}`,
      '{judged}, chỉ tiêu {target}',
      `Yêu cầu {heads} tăng cường chỉ đạo, có giải pháp {improve} {deadline}, đảm bảo hoàn thành ${TARGET}.`,
    ),
    better: forms(`{kept} ${TARGET} ({target})`, `{kept} ${TARGET}`, '{judged}, chỉ tiêu {target}', ''),
  },
  level: {
    worse: worse(
      '{under} {floor}',
      '{under} {floor}',
      '{judged}',
      'Yêu cầu {heads} có giải pháp {improve} {deadline}.',
    ),
    better: forms('{over} {floor}', '{over} {floor}', '{judged}', ''),
  },
  full: {
    worse: worse(
      'chưa đạt {full}',
      'chưa đạt {full}',
      '{judged}',
      'Yêu cầu {heads} có giải pháp {improve} {deadline}, đảm bảo đạt {full}.',
    ),
    better: {
      predicate: 'có {measure} {when} đạt {full}',
      shared: 'có {measure} {when} đạt {full}',
      detail: '',
      request: '',
    },
  },
  none: {
    worse: {
      predicate: 'chưa thực hiện {low} {when}',
      shared: 'chưa thực hiện {low} {when}',
      detail: '',
      request: 'Yêu cầu {headsCounted} chỉ đạo thực hiện {request} {deadline}.',
    },
    better: {
      predicate: 'không phát sinh {low} {when}',
      shared: 'không phát sinh {low} {when}',
      detail: '',
      request: '',
    },
  },
  some: {
    worse: {
      predicate: 'để phát sinh {judged} {low}{field} {when}',
      shared: 'để phát sinh {low} {when}',
      detail: '{judged}{field}',
      request: 'Yêu cầu {heads} tập trung khắc phục, không để phát sinh {low} {deadline}.',
    },
    better: {
      predicate: 'đã thực hiện {judged} {low} {when}',
      shared: 'đã thực hiện {low} {when}',
      detail: '{judged}',
      request: '',
    },
  },
  previous: both('{moved} so với {comparison}', '{wentWay} so với {comparison}', '{judged}, {moved}'),
  lastYear: both(
    '{movedInYear} so với cùng kỳ năm trước',
    '{wentWay} so với cùng kỳ năm trước',
    '{judged}, {movedInYear}',
  ),
  share: both('chiếm trên {limit} {ofWhole}', 'chiếm trên {limit} {ofWhole}', '{judged}'),
  rank: {
    worse: worse('xếp thứ {place}', 'thuộc nhóm xếp cuối', '{judged}, thứ {place}', EXPLAIN),
    better: forms('xếp thứ {place}', 'thuộc nhóm dẫn đầu', '{judged}, thứ {place}', ''),
  },
  places: both(
    'xếp thứ {place}, {movedPlaces} so với {comparison}',
    '{wentWay} vị trí xếp hạng so với {comparison}',
    'thứ {place}, {movedPlaces}',
  ),
  band: both('xếp loại {band}', 'xếp loại {band}', '{judged}'),
  together: {
    worse: {
      predicate: 'có {commended} {when} đạt thấp{details}',
      shared: 'có {commended} {when} đạt thấp',
      detail: '',
      request: 'Yêu cầu {heads} có giải pháp khắc phục {deadline}.',
    },
    better: {
      predicate: 'có {commended} {when} đạt kết quả tốt{details}',
      shared: 'có {commended} {when} đạt kết quả tốt',
      detail: '',
      request: '',
    },
  },
};

/** How the words of a comparison stand in a letter: the same for every row. */
export const FRAMES: RowFrames = {
  low: {
    layout: 'grouped',
    sentence: '{unit} {predicate}.',
    one: '{unit} {predicate}.',
    many: 'Có {counted} {shared}, gồm: {list}.',
    item: '{unit}{detail}',
    list: 'semicolons',
  },
  commend: {
    layout: 'grouped',
    sentence: '{unit} {predicate}{praise}.',
    one: '{unit} {predicate}{praise}.',
    many: '{counted} {shared}{praise}, gồm: {list}.',
    item: '{unit}{detail}',
    list: 'semicolons',
    payment: '',
    details: ['*'],
    detail: '{short} đạt {value}',
    detailCounts: '',
    detailSameCounts: '',
    detailList: 'semicolons',
  },
  warn: { predicate: '{predicate}', alone: '{self} {predicate}' },
};
