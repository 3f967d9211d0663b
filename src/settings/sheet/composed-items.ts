import { expectation } from '../../messages/settings';
import { parsePeriodKey, periodKey } from '../../model';
import type { UnitEntry } from '../../model';
import { shippedRule } from '../../rules';
import type { Answer } from '../fields';
import { limitsOf } from '../judged';
import type { OwnRuleChange } from '../own-rules';
import { knownRule } from '../presets/rules';
import { NOTHING, textCell } from './cells';
import { idOfName, readChoice, type Reading } from './choice';
import { readUnit, writeUnit } from './composed';
import { item, type Item } from './item';
import { ANSWER_NAMES, YES_NAMES } from './names';
import { readText, readYes, writeYes } from './readers';
import { readRuleRow, writeRuleRow } from './rule-row';

/* Rows that say more or less than one field of a table. */

/** Whether a rule of the product is in force. */
export const ruleSwitch: Item = item<boolean>({
  path: 'rules.*',
  label: 'Quy tắc',
  also: ['Dùng quy tắc'],
  note: 'Có hoặc Không',
  subject: 'rule',
  rows: 'one',
  read: readYes,
  write: writeYes,
  get: ({ rules }) =>
    Object.entries(rules ?? {}).flatMap(([subject, rule]) =>
      shippedRule(subject) ? [{ subject, values: [rule !== false] }] : [],
    ),
  put: (patch, [on], id) => {
    if (on === undefined) return patch;
    return { ...patch, rules: { ...patch.rules, [id]: on ? patch.rules?.[id] || {} : false } };
  },
});

/** "Không" takes the row away; of a set of rules it stays said, of people's own nothing is left to say. */
type Own = OwnRuleChange | false;

export const ownRuleRow: Item = item<Own>({
  path: 'rules.*',
  label: 'Quy tắc thêm',
  note: 'Nhóm; chỉ tiêu; so với gì. Ví dụ: Kết quả thấp; giải ngân; dưới mức 50%',
  subject: 'own-rule',
  rows: 'one',
  read: (text, id) => (idOfName(text, YES_NAMES) === 'no' ? { value: false } : readRuleRow(text, id)),
  write: (change) => (change === false ? writeYes(false) : writeRuleRow(change)),
  get: ({ rules }) =>
    Object.entries(rules ?? {}).flatMap(([subject, change]): { subject: string; values: Own[] }[] => {
      if (change === false) return shippedRule(subject) ? [] : [{ subject, values: [change] }];
      const { row } = change;
      return row ? [{ subject, values: [{ row, ...limitsOf(change) }] }] : [];
    }),
  put: (patch, [change], id) => {
    if (change === undefined) return patch;
    const isNothing = change === false && knownRule(id) === undefined;
    if (!isNothing) return { ...patch, rules: { ...patch.rules, [id]: change } };
    const others = Object.entries(patch.rules ?? {}).filter(([rule]) => rule !== id);
    return { ...patch, rules: Object.fromEntries(others) };
  },
});

/** The form from an ordinal on. */
export const rungRow: Item = item<string | null>({
  path: 'ladder.rungs.*',
  label: 'Hình thức lần',
  also: ['Hình thức từ lần', 'Hình thức lần thứ', 'Hình thức từ lần thứ'],
  note: 'Hình thức từ lần này trở đi; (không) để bỏ',
  subject: 'ordinal',
  rows: 'one',
  read: (text, ordinal) => {
    if (text !== NOTHING) return readText(text);
    return ordinal === '1' ? { expected: expectation('first-rung') } : { value: null };
  },
  write: (form) => (form === null ? NOTHING : textCell(form)),
  get: ({ ladder }) =>
    (ladder?.rungs ?? []).map(({ from, form }) => ({ subject: String(from), values: [form] })),
  put: (patch, [form], ordinal) => {
    if (form === undefined) return patch;
    const others = (patch.ladder?.rungs ?? []).filter(({ from }) => from !== Number(ordinal));
    const rungs = [...others, { from: Number(ordinal), form }];
    return { ...patch, ladder: { ...patch.ladder, rungs } };
  },
});

/** An answer with the period it was given for: "bằng 0 (2025-10)". */
type Given = Pick<Answer, 'answer' | 'period'>;

function readGiven(text: string): Reading<Given> {
  const [, name = '', key] = /^(.*?)\s*(?:\(([^()]*)\))?\s*$/s.exec(text) ?? [];
  const answer = readChoice(ANSWER_NAMES)(name);
  if ('expected' in answer) return answer;
  if (key === undefined) return { value: { answer: answer.value } };
  const period = parsePeriodKey(key);
  return period ? { value: { answer: answer.value, period } } : { expected: expectation('period') };
}

function writeGiven({ answer, period }: Given): string {
  const [name] = ANSWER_NAMES[answer];
  return period ? `${name} (${periodKey(period)})` : name;
}

function answerItem(
  question: Answer['question'],
  naming: Pick<Item, 'path' | 'label' | 'also' | 'note'>,
): Item {
  return item<Given>({
    ...naming,
    subject: 'indicator',
    rows: 'many',
    mayBeEmpty: () => false,
    read: readGiven,
    write: writeGiven,
    get: ({ reading }) => {
      const answers = (reading?.answers ?? []).filter((answer) => answer.question === question);
      const subjects = [...new Set(answers.map(({ indicator }) => indicator))];
      return subjects.map((subject) => ({
        subject,
        values: answers.filter(({ indicator }) => indicator === subject),
      }));
    },
    put: (patch, values, indicator) =>
      values.reduce(
        (made, { answer, period }) => ({
          ...made,
          reading: {
            ...made.reading,
            answers: [
              ...(made.reading?.answers ?? []),
              { indicator, question, answer, ...(period && { period }) },
            ],
          },
        }),
        patch,
      ),
  });
}

/** What was answered about blank cells and bare x. */
export const answerRows: readonly Item[] = [
  answerItem('blank', {
    path: 'reading.answers',
    label: 'Ô trống của chỉ tiêu',
    also: ['Ô trống'],
    note: 'bằng 0 hoặc không phát sinh',
  }),
  answerItem('bare-x', {
    path: 'reading.answers',
    label: 'Dấu x của chỉ tiêu',
    also: ['Dấu x'],
    note: 'tốt hoặc chưa đạt',
  }),
];

export const unitRow: Item = item<UnitEntry>({
  path: 'units',
  label: 'Đơn vị',
  also: ['Danh sách đơn vị'],
  note: 'Mỗi dòng một đơn vị, tên như trong công văn',
  rows: 'many',
  read: readUnit,
  write: writeUnit,
  get: ({ units }) => (units ? [{ subject: '', values: units }] : []),
  put: (patch, units) => ({ ...patch, units }),
});
