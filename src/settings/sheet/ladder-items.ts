import { expectation } from '../../messages/settings';
import type { Day } from '../../model';
import { printDay, printMonth } from '../../text/print-period';
import type { Settings } from '../settings';
import { NOTHING, textCell } from './cells';
import { alone, item, readChoice, together } from './item';
import type { Item } from './item';
import { RESET_NAMES } from './names';
import { readNoneBefore, readText, withFirst, writeName } from './readers';

/** Which step follows. */
export const ladderItems: readonly Item[] = [
  item<string | null>({
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
    put: (patch, values, ordinal) =>
      withFirst(values, patch, (form) => {
        const others = (patch.ladder?.rungs ?? []).filter(({ from }) => from !== Number(ordinal));
        const rungs = [...others, { from: Number(ordinal), form }];
        return { ...patch, ladder: { ...patch.ladder, rungs } };
      }),
  }),
  item<string>({
    path: 'ladder.otherForms',
    label: 'Hình thức khác được tính',
    also: ['Hình thức khác'],
    note: 'Mỗi dòng một hình thức trong Sổ theo dõi cũng tính là một lần',
    rows: 'lines',
    read: readText,
    write: textCell,
    get: ({ ladder }) => together(ladder?.otherForms),
    put: (patch, otherForms) => ({ ...patch, ladder: { ...patch.ladder, otherForms } }),
  }),
  item<Settings['ladder']['reset']>({
    path: 'ladder.reset',
    label: 'Đếm lại lần thứ',
    also: ['Đếm lại từ đầu năm', 'Đếm lại mỗi năm'],
    note: 'mỗi năm hoặc không',
    rows: 'one',
    read: readChoice(RESET_NAMES),
    write: writeName(RESET_NAMES),
    get: ({ ladder }) => alone(ladder?.reset),
    put: (patch, values) =>
      withFirst(values, patch, (reset) => ({ ...patch, ladder: { ...patch.ladder, reset } })),
  }),
  item<Day>({
    path: 'ladder.noneBefore',
    label: 'Nhắc nhở, phê bình trước đây',
    also: ['Các lần nhắc nhở, phê bình trước đây'],
    note: 'Khi sổ theo dõi chưa có: "trước tháng 10/2025: chưa có lần nào"; các lần ghi trong sổ luôn được tính',
    rows: 'one',
    read: readNoneBefore,
    write: (day) =>
      `trước ${day.day === 1 ? `tháng ${printMonth(day)}` : `ngày ${printDay(day)}`}: chưa có lần nào`,
    get: ({ ladder }) => alone(ladder?.noneBefore),
    put: (patch, values) =>
      withFirst(values, patch, (noneBefore) => ({ ...patch, ladder: { ...patch.ladder, noneBefore } })),
  }),
];
