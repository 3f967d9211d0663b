import type { CellValue } from '../../src/model';
import { readConfigSheet, resolveSettings } from '../../src/settings';
import { RULE_KINDS } from '../docs/rule-kinds';
import { sheetOf } from '../reading/layouts/sheet';
import { madeFrom } from '../support/from-sheet';
import { evaluated, type CaseSheet } from './run-case';

type Rows = readonly (readonly CellValue[])[];

interface KindCase {
  readonly kind: string;
  readonly sheets: readonly CaseSheet[];
  readonly rule: string;
  /** Every sentence the rule gives, in order. */
  readonly says: readonly string[];
  readonly args?: readonly string[];
}

const NAMES = ['Xã An Bình', 'Xã Bình Minh', 'Xã Châu Sơn', 'Xã Đông Sơn', 'Xã Hà Kỳ', 'Xã Kim Tân'];

/** A sheet of September 2025 with a row of figures for each unit, and the row of the whole where there is one. */
function sheet(headings: readonly string[], figures: Rows, whole: readonly CellValue[] = []): CaseSheet {
  return {
    name: 'T9',
    rows: [
      ['KẾT QUẢ THÁNG 9/2025'],
      ['STT', 'Đơn vị', ...headings],
      ...(whole.length > 0 ? [['', 'Toàn tỉnh', ...whole]] : []),
      ...figures.map((own, i) => [i + 1, NAMES[i] ?? '', ...own]),
    ],
  };
}

const column = (heading: string, ...figures: readonly CellValue[]): CaseSheet =>
  sheet(
    [heading],
    figures.map((figure) => [figure]),
  );

/** "Cấu hình" as an officer writes it. */
const config = (...rows: readonly (readonly [string, string])[]): CaseSheet => ({
  name: 'Cấu hình',
  rows: [['Mục', 'Giá trị', 'Ghi chú'], ...rows],
});

const MINE = 'của tôi';

/** A kind whose row stands in the catalogue, judged on one sheet. */
function own(kind: string, sheet: CaseSheet, ...says: readonly string[]): KindCase {
  return withRow(kind, [], sheet, ...says);
}

function withRow(
  kind: string,
  more: readonly (readonly [string, string])[],
  sheet: CaseSheet,
  ...says: readonly string[]
): KindCase {
  const row = RULE_KINDS.find((known) => known.kind === kind)?.row;
  const text = row && 'text' in row ? row.text : '';
  return { kind, rule: MINE, says, sheets: [sheet, config([`Quy tắc thêm: ${MINE}`, text], ...more)] };
}

const shipped = (kind: string, rule: string, sheet: CaseSheet, ...says: readonly string[]): KindCase => ({
  kind,
  rule,
  says,
  sheets: [sheet],
  args: ['--no-earlier-acts'],
});

const DIGITISED = [
  'Hồ sơ tiếp nhận',
  'Hồ sơ số hoá khi tiếp nhận',
  'Kết quả giải quyết',
  'Kết quả đã số hoá',
];
const PAID = [
  'Tỷ lệ thanh toán trực tuyến trong tháng (chỉ tiêu ≥ 60%)',
  'Tỷ lệ thanh toán trực tuyến lũy kế từ đầu năm',
];
const SPENT = ['Kế hoạch vốn (tỷ đồng)', 'Đã giải ngân (tỷ đồng)', 'Tỷ lệ giải ngân (%)'];
const SCORES = ['Tổng điểm', 'Tổng điểm tháng trước'];
const INDEX = 'điểm Bộ chỉ số phục vụ người dân, doanh nghiệp';
const spending = sheet(SPENT, [
  [100, 80, 80],
  [50, 20, 40],
  [100, 65, 65],
  [150, 95, 63.33],
]);

const certified = sheet(
  [
    'Số bản sao điện tử được chứng thực từ bản chính trong tháng',
    'Số bản sao điện tử được chứng thực từ bản chính lũy kế từ đầu năm',
  ],
  [
    [0, 0],
    [0, 5],
    [2, 9],
  ],
);

const CASES: readonly KindCase[] = [
  shipped(
    'below the average',
    'belowAverage',
    sheet(DIGITISED.slice(0, 2), [
      [100, 60],
      [100, 99],
      [100, 96],
    ]),
    'UBND xã An Bình có tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận trong tháng 9/2025 đạt 60% (60/100 hồ sơ), thấp hơn 25% mức bình quân chung.',
  ),
  shipped(
    'above the average in everything',
    'commendAboveAverage',
    sheet(
      [...DIGITISED, PAID[0] ?? ''],
      [
        [100, 98, 100, 99, 90],
        [100, 70, 100, 80, 65],
      ],
      [200, 168, 200, 179, 75],
    ),
    'UBND xã An Bình có tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận và số hoá kết quả giải quyết TTHC và hồ sơ đã thanh toán trực tuyến trên cổng dịch vụ công trong tháng 9/2025 đạt tỷ lệ cao (tiếp nhận đạt 98%; giải quyết đạt 99%; thanh toán trực tuyến đạt 90%).',
  ),
  shipped(
    'everything complete',
    'commendFull',
    sheet(DIGITISED, [
      [4, 4, 6, 6],
      [10, 9, 8, 8],
    ]),
    'UBND xã An Bình có tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận và số hoá kết quả giải quyết TTHC trong tháng 9/2025 đạt tỷ lệ 100%.',
  ),
  own(
    'below a fixed level',
    column('Tỷ lệ hồ sơ nộp trực tuyến (%)', 79.99, 80, 95),
    'UBND xã An Bình có tỷ lệ hồ sơ nộp trực tuyến trong tháng 9/2025 đạt 79,99%, thấp hơn mức 80%.',
  ),
  shipped(
    'target missed in the period and since the window opened',
    'targetMissed',
    sheet(PAID, [
      [40, 50],
      [70, 65],
      [40, 60],
    ]),
    'UBND xã An Bình có tỷ lệ hồ sơ thanh toán trực tuyến trong tháng 9/2025 đạt 40%; từ ngày 01/01/2025-30/9/2025 đạt 50%, chưa đảm bảo chỉ tiêu giao (60%).',
  ),
  withRow(
    'target reached',
    [['Chỉ tiêu giao: giải ngân', '65%']],
    spending,
    'UBND xã An Bình có tỷ lệ giải ngân vốn đầu tư công trong tháng 9/2025 đạt 80% (80/100 tỷ đồng), đạt chỉ tiêu giao (65%).',
    'UBND xã Châu Sơn có tỷ lệ giải ngân vốn đầu tư công trong tháng 9/2025 đạt 65% (65/100 tỷ đồng), đạt chỉ tiêu giao (65%).',
  ),
  shipped(
    'overdue dossiers',
    'overdue',
    sheet(
      ['Số hồ sơ giải quyết quá hạn', 'Lĩnh vực'],
      [
        [4, 'Đất đai'],
        [0, ''],
      ],
    ),
    'UBND xã An Bình đã để phát sinh 04 hồ sơ quá hạn thuộc lĩnh vực Đất đai trên Hệ thống thông tin giải quyết TTHC trong tháng 9/2025.',
  ),
  shipped(
    'pending overdue dossiers',
    'overdue',
    column('Số hồ sơ đang giải quyết quá hạn', 0, 2),
    'UBND xã Bình Minh để phát sinh 02 hồ sơ TTHC đang giải quyết quá hạn trong tháng 9/2025.',
  ),
  own(
    'late acceptance',
    column('Số hồ sơ tiếp nhận chậm (quá 08 giờ làm việc)', 0, 3),
    'UBND xã Bình Minh để phát sinh 03 hồ sơ tiếp nhận chậm (quá 08 giờ làm việc) trong tháng 9/2025.',
  ),
  shipped(
    'nothing done since the year began',
    'noneSinceYearStart',
    certified,
    'Kể từ đầu năm cho đến hết ngày 30/9/2025, UBND xã An Bình chưa thực hiện chứng thực bản sao điện tử từ bản chính.',
  ),
  shipped(
    'nothing done in the period',
    'noneThisMonth',
    certified,
    'Trong tháng 9/2025, UBND xã Bình Minh không thực hiện chứng thực bản sao điện tử từ bản chính.',
  ),
  own(
    'the first N',
    column('Tổng điểm', 95, 80, 70, 60, 50, 85),
    `UBND xã An Bình có ${INDEX} trong tháng 9/2025 đạt 95/100 điểm, xếp thứ 1/6.`,
    `UBND xã Kim Tân có ${INDEX} trong tháng 9/2025 đạt 85/100 điểm, xếp thứ 2/6.`,
  ),
  own(
    'the last N',
    column('Tổng điểm', 95, 80, 70, 60, 50, 85),
    `UBND xã Đông Sơn có ${INDEX} trong tháng 9/2025 đạt 60/100 điểm, xếp thứ 5/6.`,
    `UBND xã Hà Kỳ có ${INDEX} trong tháng 9/2025 đạt 50/100 điểm, xếp thứ 6/6.`,
  ),
  {
    kind: 'the last of each group',
    rule: MINE,
    sheets: [
      {
        name: 'T9',
        rows: [
          ['KẾT QUẢ THÁNG 9/2025'],
          ['STT', 'Đơn vị', 'Tổng điểm'],
          ['I', 'Cụm thi đua số 1', null],
          ...[60, 70, 80].map((points, i) => [i + 1, NAMES[i] ?? '', points]),
          ['II', 'Cụm thi đua số 2', null],
          ...[90, 95, 85].map((points, i) => [i + 1, NAMES[i + 3] ?? '', points]),
        ],
      },
      config(
        [`Quy tắc thêm: ${MINE}`, 'Kết quả thấp; tổng điểm; 1 đơn vị đứng cuối'],
        ['So sánh trong', 'theo nhóm của bảng'],
      ),
    ],
    says: [
      `UBND xã An Bình có ${INDEX} trong tháng 9/2025 đạt 60/100 điểm, xếp thứ 3/3.`,
      `UBND xã Kim Tân có ${INDEX} trong tháng 9/2025 đạt 85/100 điểm, xếp thứ 3/3.`,
    ],
  },
  own(
    'points of a component',
    column('Điểm tiến độ giải quyết (20 điểm)', 10, 18, 20),
    'UBND xã An Bình có điểm tiến độ giải quyết trong tháng 9/2025 đạt 10/20 điểm, thấp hơn 6 điểm so với điểm bình quân chung.',
  ),
  own(
    'points in total',
    column('Tổng điểm', 69.5, 70, 90),
    `UBND xã An Bình có ${INDEX} trong tháng 9/2025 đạt 69,5/100 điểm, thấp hơn mức 70/100 điểm.`,
  ),
  own(
    'places won',
    sheet(SCORES, [
      [99, 50],
      [90, 89],
      [80, 79],
      [70, 69],
      [60, 59],
      [55, 54],
    ]),
    `UBND xã An Bình có ${INDEX} trong tháng 9/2025 đạt 99/100 điểm, xếp thứ 1/6, tăng 5 bậc so với tháng 8/2025.`,
  ),
  own(
    'places lost',
    sheet(SCORES, [
      [40, 99],
      [90, 89],
      [80, 79],
      [70, 69],
      [60, 59],
      [55, 54],
    ]),
    `UBND xã An Bình có ${INDEX} trong tháng 9/2025 đạt 40/100 điểm, xếp thứ 6/6, giảm 5 bậc so với tháng 8/2025.`,
  ),
  own(
    'rose against the period before',
    sheet(SCORES, [
      [85, 80],
      [84.99, 80],
    ]),
    `UBND xã An Bình có ${INDEX} trong tháng 9/2025 đạt 85/100 điểm, tăng 5 điểm so với tháng 8/2025.`,
  ),
  own(
    'fell against the period before',
    sheet(SCORES, [
      [79, 80.5],
      [79.1, 80],
    ]),
    `UBND xã An Bình có ${INDEX} trong tháng 9/2025 đạt 79/100 điểm, giảm 1,5 điểm so với tháng 8/2025.`,
  ),
  own(
    'fell against the same period of last year',
    sheet(
      ['Tỷ lệ giải ngân (%)', 'Tỷ lệ giải ngân cùng kỳ năm trước (%)'],
      [
        [60, 65],
        [60, 60.5],
      ],
    ),
    'UBND xã An Bình có tỷ lệ giải ngân vốn đầu tư công trong tháng 9/2025 đạt 60%, giảm 5% so với cùng kỳ năm trước.',
  ),
  withRow(
    'a class of values',
    [
      ['Phân loại: tổng điểm', 'Tốt từ 90'],
      ['Phân loại: tổng điểm', 'Trung bình từ 50'],
      ['Phân loại: tổng điểm', 'Yếu từ 0'],
    ],
    column('Tổng điểm', 89.99, 90, 49),
    `UBND xã An Bình có ${INDEX} trong tháng 9/2025 đạt 89,99/100 điểm, xếp loại Trung bình.`,
  ),
  {
    kind: 'a class that brings the form',
    rule: MINE,
    sheets: [
      column('Tổng điểm', 75, 60),
      config(
        [`Quy tắc thêm: ${MINE}`, 'Nhắc nhở; tổng điểm; dưới mức 80 điểm'],
        ['Phân loại: tổng điểm', 'Khá từ 70'],
        ['Phân loại: tổng điểm', 'Yếu từ 0: Phê bình'],
      ),
    ],
    args: ['--no-earlier-acts'],
    says: [
      `Nhắc nhở 1: UBND xã An Bình có ${INDEX} trong tháng 9/2025 đạt 75/100 điểm, thấp hơn mức 80/100 điểm.`,
      `Phê bình 1: UBND xã Bình Minh có ${INDEX} trong tháng 9/2025 đạt 60/100 điểm, thấp hơn mức 80/100 điểm.`,
    ],
  },
  own(
    'a share of the whole authority',
    column('Số hồ sơ giải quyết quá hạn', 2, 7, 1),
    'UBND xã Bình Minh có số hồ sơ TTHC giải quyết quá hạn trong tháng 9/2025 là 07, chiếm trên 20% tổng số.',
  ),
  own(
    'lower is better',
    column('Tỷ lệ hồ sơ quá hạn (%)', 0.5, 2, 6.25),
    'UBND xã Châu Sơn có tỷ lệ hồ sơ giải quyết quá hạn trong tháng 9/2025 là 6,25%, vượt mức 2%.',
  ),
  own(
    'money spent of a plan',
    spending,
    'UBND xã Bình Minh có tỷ lệ giải ngân vốn đầu tư công trong tháng 9/2025 đạt 40% (20/50 tỷ đồng), thấp hơn 25% so với mức bình quân chung.',
    'UBND xã Đông Sơn có tỷ lệ giải ngân vốn đầu tư công trong tháng 9/2025 đạt 63,33% (95/150 tỷ đồng), thấp hơn 1,67% so với mức bình quân chung.',
  ),
  own(
    'beyond 100 %',
    sheet(
      ['Dự toán thu ngân sách (tỷ đồng)', 'Thực hiện thu ngân sách (tỷ đồng)', 'Tỷ lệ thu ngân sách (%)'],
      [
        [10, 12.35, 123.5],
        [20, 19, 95],
      ],
    ),
    'UBND xã An Bình có tỷ lệ thu ngân sách nhà nước so với dự toán trong tháng 9/2025 đạt 123,5% (12,35/10 tỷ đồng), cao hơn mức 100%.',
  ),
  own(
    'since the window opened',
    sheet(
      ['Tỷ lệ giải ngân trong tháng (%)', 'Tỷ lệ giải ngân lũy kế từ đầu năm (%)'],
      [
        [20, 45],
        [5, 70],
      ],
    ),
    'UBND xã An Bình có tỷ lệ giải ngân vốn đầu tư công trong 9 tháng đầu năm 2025 đạt 45%, thấp hơn mức 50%.',
  ),
  {
    kind: 'for the n-th time',
    rule: 'overdue',
    sheets: [
      column('Số hồ sơ giải quyết quá hạn', 3, 0),
      {
        name: 'Sổ theo dõi',
        rows: [
          ['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ', 'Lý do', 'Số văn bản', 'Ghi chú'],
          ['Tháng 7/2025', 'Xã An Bình', 'Nhắc nhở', 1, 'Hồ sơ quá hạn', '', ''],
        ],
      },
    ],
    says: [
      'Phê bình 2: UBND xã An Bình đã để phát sinh 03 hồ sơ quá hạn trên Hệ thống thông tin giải quyết TTHC trong tháng 9/2025.',
    ],
  },
  {
    kind: 'exempt after a report',
    rule: 'overdue',
    sheets: [
      column('Số hồ sơ giải quyết quá hạn', 3, 4),
      {
        name: 'Sổ theo dõi',
        rows: [
          ['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ', 'Lý do', 'Số văn bản', 'Ghi chú'],
          ['Tháng 9/2025', 'Xã An Bình', 'Miễn – có báo cáo giải trình', '', 'Hồ sơ quá hạn', '', ''],
        ],
      },
    ],
    args: ['--no-earlier-acts'],
    says: [
      'Nhắc nhở 1: UBND xã Bình Minh đã để phát sinh 04 hồ sơ quá hạn trên Hệ thống thông tin giải quyết TTHC trong tháng 9/2025.',
    ],
  },
];

test.each(CASES)('$kind: from the sheet to its sentence', async ({ sheets, rule, says, args = [] }) => {
  const { findings } = await evaluated(sheets, { args });
  const isOfSteps = says.some((sentence) => /^(Nhắc nhở|Phê bình) \d: /.test(sentence));
  const said = findings
    .filter((finding) => finding.rule === rule)
    .map(({ form, ordinal, text }) => (isOfSteps ? `${form} ${ordinal}: ${text}` : text));
  expect(said).toEqual(says);
});

/** These say whom the letter names; all others stay findings. */
const NAMED: readonly (readonly [kind: string, named: readonly string[]])[] = [
  ['only from a margin on', ['xã Bình Minh', 'xã Đông Sơn']],
  ['only the lowest N', ['xã Bình Minh', 'xã Đông Sơn']],
];

test.each(NAMED)('%s: from the sheet to whom the letter names', (kind, named) => {
  const row = RULE_KINDS.find((known) => known.kind === kind)?.row;
  const text = row && 'text' in row ? row.text.replace('5 đơn vị', '2 đơn vị') : '';
  const { patch } = readConfigSheet(
    sheetOf(
      'Cấu hình',
      config([`Quy tắc thêm: ${MINE}`, text], ['Quy tắc: thấp hơn bình quân', 'Không']).rows,
    ),
  );
  const { rows } = sheet(SPENT, [
    [100, 64, 64],
    [50, 20, 40],
    [100, 90, 90],
    [150, 80, 53.33],
    [100, 62, 62],
  ]);
  const { evaluation, text: letter } = madeFrom(
    rows,
    { year: 2025, month: 9 },
    resolveSettings({ sheet: patch }),
  );
  expect(evaluation.findings.length).toBeGreaterThanOrEqual(named.length);
  const units = NAMES.map((name) => name.replace('Xã', 'xã')).filter((name) => letter.includes(name));
  expect(units).toEqual(named);
});

test('every kind of the catalogue is judged here', () => {
  const judged = [...CASES.map(({ kind }) => kind), ...NAMED.map(([kind]) => kind)];
  expect(judged.sort()).toEqual(RULE_KINDS.map(({ kind }) => kind).sort());
});
