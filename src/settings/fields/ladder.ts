import * as v from 'valibot';
import { expectation } from '../../messages/settings';
import type { Day } from '../../model';
import { printDay, printMonth } from '../../text/print-period';
import { OBJECT, readWith, text } from '../schema-values';
import { RESET_NAMES } from '../sheet/names';
import { readNoneBefore } from '../sheet/readers';
import { dayJson, parseDay } from '../values';
import { single, unset, type FileKind } from './kind';
import type { Fields } from './table';
import { lines, oneOf } from './values';

interface Rung {
  /** The ordinal from which on it holds. */
  readonly from: number;
  readonly form: string;
}
/** A form of null takes a rung away. */
type RungChange = Pick<Rung, 'from'> & { readonly form: string | null };

const ordinal = readWith(
  (found) => (typeof found === 'string' && /^[1-9]\d?$/.test(found) ? found : undefined),
  'ordinal',
);

const rungs: FileKind<readonly RungChange[], readonly Rung[]> = {
  schema: v.pipe(
    v.record(ordinal as v.GenericSchema<string, string>, v.nullable(text), OBJECT),
    v.check((found) => found['1'] !== null, expectation('first-rung')),
    v.transform((found) => Object.entries(found).map(([from, form]) => ({ from: Number(from), form }))),
  ),
  json: (changes) => Object.fromEntries(changes.map(({ from, form }) => [from, form])),
  over: (before, changes) => {
    const merged = new Map<number, string | null>(before.map(({ from, form }) => [from, form]));
    for (const { from, form } of changes) merged.set(from, form);
    return [...merged]
      .flatMap(([from, form]) => (form === null ? [] : [{ from, form }]))
      .sort((a, b) => a.from - b.from);
  },
  since: (before, after) => {
    const formIn = (some: readonly Rung[], from: number): string | undefined =>
      some.find((rung) => rung.from === from)?.form;
    const changes = [
      ...after.filter(({ from, form }) => formIn(before, from) !== form),
      ...before
        .filter(({ from }) => formIn(after, from) === undefined)
        .map(({ from }) => ({ from, form: null })),
    ];
    return changes.length > 0 ? changes : undefined;
  },
};

const day = single<Day>({
  schema: readWith((found) => parseDay(String(found)), 'day'),
  read: readNoneBefore,
  write: (until) =>
    `trước ${until.day === 1 ? `tháng ${printMonth(until)}` : `ngày ${printDay(until)}`}: chưa có lần nào`,
  json: dayJson,
});

/** Which step follows. */
export const LADDER = {
  /** The form from an ordinal on, ascending: 1 "Nhắc nhở", 2 "Phê bình". */
  rungs: {
    value: rungs,
    usual: [
      { from: 1, form: 'Nhắc nhở' },
      { from: 2, form: 'Phê bình' },
    ],
  },
  /** Forms that count as an act beside those of the rungs. */
  otherForms: {
    value: lines(),
    label: 'Hình thức khác được tính',
    also: ['Hình thức khác'],
    note: 'Mỗi dòng một hình thức trong Sổ theo dõi cũng tính là một lần',
    usual: [],
  },
  /** `year`: counting starts again each January. */
  reset: {
    value: oneOf(RESET_NAMES),
    label: 'Đếm lại lần thứ',
    also: ['Đếm lại từ đầu năm', 'Đếm lại mỗi năm'],
    note: 'mỗi năm hoặc không',
    usual: 'year',
  },
  /** Somebody said that nobody was reminded or criticised before this day; undefined where nobody has. */
  noneBefore: {
    value: unset(day),
    label: 'Nhắc nhở, phê bình trước đây',
    also: ['Các lần nhắc nhở, phê bình trước đây'],
    note: 'Khi sổ theo dõi chưa có: "trước tháng 10/2025: chưa có lần nào"; các lần ghi trong sổ luôn được tính',
    usual: undefined,
  },
} as const satisfies Fields;
