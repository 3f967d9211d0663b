import type { CellValue } from '../../src/model';
import { evaluated, named } from './run-case';

/** A period that runs on: late dossiers that an earlier edition named are no new act while they do not grow. */

const figures = (overdue: number, heading: string) => ({
  name: 'Bảng',
  rows: [
    ['Từ ngày 01/7/2025 đến ngày 31/10/2025'],
    ['STT', 'Đơn vị', heading],
    [1, 'Xã An Bình', overdue],
    [2, 'Xã Bình Minh', 1],
  ],
});
const book = (...rows: readonly (readonly CellValue[])[]) => ({
  name: 'Sổ theo dõi',
  rows: [['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ', 'Lý do', 'Số văn bản', 'Ghi chú'], ...rows],
});
const act = (reason: string, period = 'Từ 01/7/2025 đến 30/9/2025'): readonly CellValue[] => [
  ...[period, 'Xã An Bình', 'Nhắc nhở', 1, reason],
];
const RESOLVED = 'Hồ sơ giải quyết quá hạn';
const PENDING = 'Hồ sơ đang giải quyết quá hạn';

async function judged(overdue: number, heading: string, ...acts: readonly (readonly CellValue[])[]) {
  const json = await evaluated([figures(overdue, heading), book(...acts)], { args: ['--notices'] });
  const said = json.problems.filter(({ code }) => code === 'history-conflict').map(({ message }) => message);
  return { warned: named(json, 'overdue'), said };
}

describe.each([
  ['resolved late', RESOLVED, 'UBND xã An Bình có 03 hồ sơ TTHC giải quyết quá hạn'],
  ['pending late', PENDING, 'UBND xã An Bình có 03 hồ sơ TTHC đang giải quyết quá hạn'],
  ['in other words', RESOLVED, 'thanh toán 12 %; trễ hẹn 3 hồ sơ'],
])('%s', (_, heading, reason) => {
  test.each([3, 2])('%d after 3 is no new act, and that is said', async (count) => {
    const { warned, said } = await judged(count, heading, act(reason));
    expect(warned).toEqual(['Xã Bình Minh: 1']);
    expect(said).toEqual([expect.stringContaining('không tăng')]);
  });

  test('more than before is one', async () => {
    const { warned, said } = await judged(4, heading, act(reason));
    expect(warned).toEqual(['Xã An Bình: 4', 'Xã Bình Minh: 1']);
    expect(said).toEqual([]);
  });
});

test('the last edition decides', async () => {
  const acts = [
    act('có 05 hồ sơ quá hạn', 'Từ 01/7/2025 đến 31/8/2025'),
    act('có 02 hồ sơ quá hạn', 'Từ 01/7/2025 đến 30/9/2025'),
  ];
  expect((await judged(3, RESOLVED, ...acts)).warned).toContain('Xã An Bình: 3');
});

test('where the book does not say how many, the officer decides', async () => {
  const { warned, said } = await judged(3, RESOLVED, act('để hồ sơ quá hạn'));
  expect(warned).toContain('Xã An Bình: 3');
  expect(said).toEqual([expect.stringContaining('chưa rõ có tăng thêm không')]);
});

test.each<[string, number, number, string[], string[]]>([
  ['has not grown', 3, 3, ['Xã Bình Minh: 1'], ['không tăng']],
  ['has grown', 3, 4, ['Xã An Bình: 4', 'Xã Bình Minh: 1'], []],
])(
  "where the book does not say how many, the earlier edition's own sheet does: it %s",
  async (_, before, now, warned, said) => {
    const earlier = figures(before, RESOLVED);
    const sheets = [
      {
        ...earlier,
        name: 'Kỳ trước',
        rows: [['Từ ngày 01/7/2025 đến ngày 30/9/2025'], ...earlier.rows.slice(1)],
      },
      figures(now, RESOLVED),
      book(act('để hồ sơ quá hạn')),
    ];
    const json = await evaluated(sheets, { args: ['--period', '2025-07-01..2025-10-31'] });
    expect(named(json, 'overdue')).toEqual(warned);
    const messages = json.problems
      .filter(({ code }) => code === 'history-conflict')
      .map(({ message }) => message);
    expect(messages).toEqual(said.map((words) => expect.stringContaining(words)));
  },
);

test("half of a month is told by its own sheet too, where the book doesn't say how many", async () => {
  const sheetOf = (name: string, title: string) => {
    const { rows } = figures(3, RESOLVED);
    return { name, rows: [[title], ...rows.slice(1)] };
  };
  const sheets = [
    sheetOf('Kỳ trước', 'Từ ngày 01/10/2025 đến ngày 15/10/2025'),
    sheetOf('T10', 'THÁNG 10/2025'),
    book(act('để hồ sơ quá hạn', 'Từ 01/10/2025 đến 15/10/2025')),
  ];
  const json = await evaluated(sheets, { args: ['--period', '2025-10'] });
  expect(named(json, 'overdue')).toEqual(['Xã Bình Minh: 1']);
  expect(json.problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('không tăng'));
});

test.each([
  ['another reason', act('thanh toán trực tuyến chưa đạt 03 hồ sơ')],
  ['the other kind of late dossiers', act('có 03 hồ sơ TTHC đang giải quyết quá hạn')],
  [
    'an edition withdrawn',
    [...act('có 03 hồ sơ quá hạn').slice(0, 2), 'đã rút', null, 'có 03 hồ sơ quá hạn'],
  ],
])('%s tells nothing of these', async (_, row) => {
  expect(await judged(3, RESOLVED, row)).toEqual({ warned: ['Xã An Bình: 3', 'Xã Bình Minh: 1'], said: [] });
});
