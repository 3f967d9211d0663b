import type { Fault } from '../excel';
import type { SoakAct } from './soak-world';

/** A small generator of numbers that gives the same ones for the same seed (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const MARKS = ['x', 'X', 'có', null, null, 'không'];
const FORMS = ['Nhắc nhở', 'Phê bình', 'Kiểm điểm trách nhiệm'];
const VALUES = [0, 1, 3, 12, 20, 40, 41, null, '-', '#N/A', 'chưa có', 'Không phát sinh'];
const NAMES = ['Xã Minh Đức', 'Xã Cộng Lạc', 'Xã Hưng Đạo', 'Phòng Y tế'];
const SETTINGS: readonly object[] = [
  { reading: { aliases: [{ spelling: 'Hưng Đạo (xã)', unit: 'UBND xã Hưng Đạo' }] } },
  { reading: { answers: [{ indicator: 'payment', question: 'blank', answer: 'nothing' }] } },
  { indicators: { payment: { target: 50 } } },
  { indicators: { payment: { target: 30 } } },
  { listOrder: 'name' },
  { listOrder: 'sheet' },
  { rules: { overdue: false } },
  { rules: { overdue: true } },
  { rules: { 'thanh toán thấp': { group: 'low', indicators: ['payment'], compare: 'average' } } },
  { rules: { 'ba đơn vị cuối': { group: 'warn', indicators: ['intake'], compare: { last: 3 } } } },
  { rules: { 'ba đơn vị đầu': { group: 'commend', indicators: ['results'], compare: { first: 3 } } } },
];
const CODES = ['GeneralException', 'ActivityLimitReached', 'AccessDenied', 'RequestPayloadSizeLimitExceeded'];

/** A list of turns; the same seed gives the same list. */
export function script(seed: number, length: number): SoakAct[] {
  const below = numbers(seed);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  let words = 0;
  const text = (): string => {
    words += 1;
    const body = one(['Câu sửa', '=1+1 câu', '  Lời có khoảng trắng', 'Dòng một\ndòng hai', 'Uỷ ban đã họp']);
    return `${body} số ${words}${below(12) === 0 ? ' dài'.repeat(2000) : ''}.`;
  };
  const faults = (): readonly Fault[] => {
    const first = 1 + below(5);
    const lasting = below(3) === 0 ? 40 : 1 + below(3);
    return Array.from({ length: lasting }, (_, i) => ({
      batch: first + i,
      when: one(['before', 'middle', 'after', below(400), below(40)] as const),
      code: one(CODES),
    }));
  };
  const officer = (): SoakAct => {
    const row = below(1000);
    const to = below(1000);
    const act = one([
      { kind: 'x', row, mark: one(MARKS) },
      { kind: 'x', row, mark: null },
      { kind: 'text', row, text: text() },
      { kind: 'section', row, text: `Mục riêng ${below(3)}` },
      { kind: 'form', row, form: one(FORMS) },
      { kind: 'ordinal', row, ordinal: one([1, 2, 3, 4, null]) },
      { kind: 'move', row, to },
      { kind: 'add', row, unit: one(NAMES), text: text(), mark: one(MARKS) },
      { kind: 'delete', row },
      { kind: 'paragraph', row, text: text() },
      { kind: 'addParagraph', row, text: text() },
      { kind: 'deleteParagraph', row },
    ] as const);
    return { by: 'officer', act };
  };
  const people = (): SoakAct => ({
    by: 'people',
    act: one([
      { kind: 'figure', row: below(1000), column: below(1000), value: one(VALUES) },
      { kind: 'figure', row: below(1000), column: below(1000), value: below(60) },
      { kind: 'figure', row: below(1000), column: below(1000), value: below(60) },
      { kind: 'sort', column: below(1000), ascending: below(2) === 0 },
      { kind: 'insertUnit', row: below(1000), name: one(NAMES) },
      { kind: 'deleteUnit', row: below(1000) },
      { kind: 'remark', text: text() },
      { kind: 'bookRow', unit: one(NAMES), note: text() },
    ] as const),
  });
  const product = (): SoakAct => {
    const broken = below(4) === 0 ? { faults: faults() } : {};
    const row = below(1000);
    const act = one([
      ...Array.from({ length: 6 }, () => ({ kind: 'evaluate', month: 8 }) as const),
      { kind: 'evaluate', month: 7 },
      { kind: 'evaluate', month: 'quarter' },
      { kind: 'carry', every: 2 + below(3) },
      { kind: 'decline' },
      { kind: 'notices' },
      { kind: 'clear' },
      { kind: 'export', record: false },
      { kind: 'export', record: true },
      { kind: 'restore' },
      { kind: 'settings', json: one(SETTINGS) },
      { kind: 'explain', row },
      { kind: 'paneEdit', row, what: one(['text', 'x', 'ordinal', 'paragraph'] as const), text: text() },
      { kind: 'paneEdit', row, what: one(['text', 'x', 'ordinal', 'paragraph'] as const), text: text() },
    ] as const);
    return { by: 'product', act: { ...act, ...broken } };
  };
  const makers = [officer, officer, people, product, product];
  return [
    { by: 'product', act: { kind: 'evaluate', month: 8 } },
    ...Array.from({ length: length - 1 }, () => one(makers)()),
  ];
}

/** The shortest part of a list that still fails that a bounded number of tries finds, larger parts dropped first. */
export async function shrunk<Item>(
  list: readonly Item[],
  fails: (part: readonly Item[]) => Promise<boolean>,
  tries: number,
): Promise<readonly Item[]> {
  let best = list;
  let left = tries;
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < best.length && left > 0;) {
      const without = [...best.slice(0, at), ...best.slice(at + size)];
      left -= 1;
      if (await fails(without)) best = without;
      else at += size;
    }
  return best;
}
