import { expectation } from '../../messages/settings';
import { parsePeriodKey, periodKey } from '../../model';
import type { UnitEntry } from '../../model';
import type { SettingsPatch } from '../patch';
import type { ReadingSettings } from '../settings';
import { textCell } from './cells';
import { readAlias, readMapping, readUnit, writeAlias, writeMapping, writeUnit } from './composed';
import { item, readChoice, together, type Item, type Reading } from './item';
import { ANSWER_NAMES, DESK_NAMES } from './names';
import { readText, writeName } from './readers';

type Answer = ReadingSettings['answers'][number];
type Desks = NonNullable<ReadingSettings['desks']>;

function withReading(patch: SettingsPatch, change: Partial<ReadingSettings>): SettingsPatch {
  return { ...patch, reading: { ...patch.reading, ...change } };
}

/** What is remembered adds up, so an empty list says nothing. */
function anyOf<Entry>(entries: readonly Entry[] = []): ReturnType<typeof together<Entry>> {
  return together(entries.length > 0 ? entries : undefined);
}

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
  const name = writeName(ANSWER_NAMES)(answer);
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
        (made, { answer, period }) =>
          withReading(made, {
            answers: [
              ...(made.reading?.answers ?? []),
              { indicator, question, answer, ...(period && { period }) },
            ],
          }),
        patch,
      ),
  });
}

/** Units, and what was answered once about how the sheet is to be read. */
export const readingItems: readonly Item[] = [
  item<UnitEntry>({
    path: 'units',
    label: 'Đơn vị',
    also: ['Danh sách đơn vị'],
    note: 'Mỗi dòng một đơn vị, tên như trong công văn',
    rows: 'many',
    read: readUnit,
    write: writeUnit,
    get: ({ units }) => together(units),
    put: (patch, units) => ({ ...patch, units }),
  }),
  item<ReadingSettings['aliases'][number]>({
    path: 'reading.aliases',
    label: 'Tên khác',
    also: ['Cách viết khác'],
    note: 'Cách viết trong bảng = tên chính thức',
    rows: 'many',
    read: readAlias,
    write: writeAlias,
    get: ({ reading }) => anyOf(reading?.aliases),
    put: (patch, aliases) => withReading(patch, { aliases }),
  }),
  item<ReadingSettings['mappings'][number]>({
    path: 'reading.mappings',
    label: 'Ánh xạ cột',
    also: ['Cột của bảng'],
    note: 'Cách hiểu các cột đã được chấp nhận',
    rows: 'many',
    read: readMapping,
    write: writeMapping,
    get: ({ reading }) => anyOf(reading?.mappings),
    put: (patch, mappings) => withReading(patch, { mappings }),
  }),
  item<string>({
    path: 'reading.totals',
    label: 'Dòng chung',
    also: ['Dòng chung của bảng'],
    note: 'Nhãn của dòng chung khi bảng có nhiều dòng như thế, ví dụ Toàn xã',
    rows: 'many',
    read: readText,
    write: textCell,
    get: ({ reading }) => anyOf(reading?.totals),
    put: (patch, totals) => withReading(patch, { totals }),
  }),
  item<Desks>({
    path: 'reading.desks',
    label: 'Xã và Trung tâm PVHCC của xã',
    also: ['UBND xã và Trung tâm PVHCC'],
    note: 'Khi bảng có dòng của cả hai: cộng hai dòng, chỉ dòng UBND, hoặc chỉ dòng Trung tâm',
    rows: 'one',
    read: readChoice(DESK_NAMES),
    write: writeName(DESK_NAMES),
    get: ({ reading }) => together(reading?.desks === undefined ? undefined : [reading.desks]),
    put: (patch, [desks]) => withReading(patch, { desks }),
  }),
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
