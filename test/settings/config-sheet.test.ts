import fc from 'fast-check';
import type { CellValue } from '../../src/model';
import { PRESET_IDS, PRESET_NAMES, readConfigSheet, resolveSettings } from '../../src/settings';
import { configSheet, settingRows } from './sheets';

const read = (...rows: readonly (readonly CellValue[])[]) => readConfigSheet(settingRows(...rows));
const facts = (...rows: readonly (readonly CellValue[])[]) =>
  read(...rows).problems.map(({ code, cell, facts: { ...said } }) => [code, cell?.row, cell?.column, said]);

describe('the preset row', () => {
  test.each([
    ['Bộ quy tắc', 'letter-2023-08', 'letter-2023-08'],
    ['BỘ QUY TẮC:', ' Letter-2023-08 ', 'letter-2023-08'],
    ['1. Bộ quy tắc', 'Công văn tháng 8/2023', 'letter-2023-08'],
    ['Preset', 'two-tier-2025', 'default'],
    ['Bộ tiêu chí', 'Chính quyền hai cấp', 'default'],
    ['Mẫu công văn', 'CÔNG VĂN THÁNG 4/2023', 'letter-2023-04'],
    ['Bộ quy tắc', 'mặc định', 'default'],
  ])('%s | %s', (name, value, preset) => {
    expect(read([name, value])).toEqual({ patch: { preset }, problems: [] });
  });

  test('decomposed letters are the same letters', () => {
    expect(read(['Bộ quy tắc'.normalize('NFD'), 'mặc định'.normalize('NFD')]).patch).toEqual({
      preset: 'default',
    });
  });
});

describe('the table is found', () => {
  const row = ['Địa danh', 'Tứ Kỳ'];
  const expected = { patch: { authority: { place: 'Tứ Kỳ' } }, problems: [] };

  test.each<[string, CellValue[][]]>([
    ['without title', [['Mục', 'Giá trị', 'Ghi chú'], row]],
    ['without notes', [['CẤU HÌNH'], ['Mục', 'Giá trị'], row]],
    [
      'with a number column and other columns around',
      [
        [null, 'STT', 'MỤC:', 'x', 'Giá trị'],
        [null, 1, 'Địa danh', 'y', 'Tứ Kỳ'],
      ],
    ],
    ['without any heading', [[null, ...row]]],
    [
      'with titles above and empty rows between',
      [['ỦY BAN NHÂN DÂN'], [], ['Cấu hình', null], ['Mục', 'Giá trị'], [], row],
    ],
  ])('%s', (_, rows) => {
    expect(readConfigSheet(configSheet(rows))).toEqual(expected);
  });

  test('an empty sheet sets nothing', () => {
    expect(readConfigSheet(configSheet([]))).toEqual({ patch: {}, problems: [] });
  });

  test('rows without a value are headings or not filled in yet', () => {
    expect(read(['I. TỔ CHỨC'], ['Người ký', null], ['', ''], row)).toEqual(expected);
  });
});

describe('values as people write them', () => {
  const target = (value: CellValue, format?: string) =>
    readConfigSheet(
      configSheet(
        [
          ['Mục', 'Giá trị'],
          ['Chỉ tiêu giao thanh toán trực tuyến', value],
        ],
        format ? { '1,1': format } : {},
      ),
    );
  test.each<[CellValue, string | undefined, unknown]>([
    [35, undefined, { value: 3500 }],
    [27.5, undefined, { value: 2750 }],
    ['35', undefined, { value: 3500 }],
    ['35 %', undefined, { value: 3500 }],
    ['27,5%', undefined, { value: 2750 }],
    [0.35, '0%', { value: 3500 }],
    [0.275, '0.0%', { value: 2750 }],
    ['35% từ tháng 4/2024', undefined, { from: { year: 2024, month: 4 }, value: 3500 }],
    [
      '35% (từ 4/2023 đến hết tháng 12/2023)',
      undefined,
      { from: { year: 2023, month: 4 }, to: { year: 2023, month: 12 }, value: 3500 },
    ],
    [
      '35%, từ 01/04/2023 đến 31/12/2023',
      undefined,
      { from: { year: 2023, month: 4 }, to: { year: 2023, month: 12 }, value: 3500 },
    ],
    ['35% đến 2023-12', undefined, { to: { year: 2023, month: 12 }, value: 3500 }],
    [
      '60% (từ 9/2025); Quyết định số 12/QĐ-UBND; điểm b, mục 2',
      undefined,
      {
        from: { year: 2025, month: 9 },
        value: 6000,
        document: 'Quyết định số 12/QĐ-UBND; điểm b, mục 2',
      },
    ],
    ['Không giao chỉ tiêu (từ 01/2026)', undefined, { from: { year: 2026, month: 1 }, value: 'none' }],
    ['không giao', undefined, { value: 'none' }],
  ])('target %j %s', (value, format, entry) => {
    expect(target(value, format)).toEqual({
      patch: { indicators: [{ id: 'payment', target: [entry] }] },
      problems: [],
    });
  });

  test.each<[string, string, unknown]>([
    ['Chỉ tiêu giao: tổng điểm', '85 điểm', { value: 8500, unit: 'điểm' }],
    [
      'Chỉ tiêu giao: thu phí',
      '1.204,5 tỷ đồng (từ 9/2025); Quyết định số 12',
      { from: { year: 2025, month: 9 }, value: 120450, unit: 'tỷ đồng', document: 'Quyết định số 12' },
    ],
  ])('%s %j', (name, value, entry) => {
    const { patch, problems } = readConfigSheet(
      configSheet([
        ['Mục', 'Giá trị'],
        ['Loại chỉ tiêu: thu phí', 'giá trị'],
        [name, value],
      ]),
    );
    expect(problems).toEqual([]);
    expect(patch.indicators?.flatMap(({ target = [] }) => target)).toEqual([entry]);
  });

  it('refuses a target in points for a rate, and keeps the others', () => {
    const { patch, problems } = readConfigSheet(
      configSheet([
        ['Mục', 'Giá trị'],
        ['Chỉ tiêu giao thanh toán trực tuyến', '85 điểm'],
        ['Chỉ tiêu giao thanh toán trực tuyến', '35% (từ 9/2025)'],
        ['Chỉ tiêu giao thanh toán trực tuyến', '12 tỷ đồng (từ 10/2025)'],
      ]),
    );
    expect(patch.indicators).toEqual([
      { id: 'payment', target: [{ from: { year: 2025, month: 9 }, value: 3500 }] },
    ]);
    expect(problems.map(({ code, facts }) => [code, facts])).toEqual([
      ['bad-setting', expect.objectContaining({ found: '85 điểm', expected: 'target-bare' })],
      ['bad-setting', expect.objectContaining({ found: '12 tỷ đồng', expected: 'target-bare' })],
    ]);
  });

  test.each<[CellValue]>([
    [0.35],
    [135],
    ['ba mươi'],
    ['35% từ hôm qua'],
    ['35% từ 5/2024 đến 4/2024'],
    ['35% từ 15/4/2024'],
    [{ error: '#N/A' }],
    [true],
  ])('target %j cannot be read: a problem at its cell, nothing set', (value) => {
    const { patch, problems } = target(value);
    expect(patch).toEqual({});
    expect(problems).toMatchObject([
      { code: 'bad-setting', severity: 'warning', cell: { row: 1, column: 1 } },
    ]);
  });

  test.each<[CellValue, string | undefined, unknown]>([
    [4, undefined, { value: 4 }],
    ['tháng 4', undefined, { value: 4 }],
    ['01/04', undefined, { value: 4 }],
    ['01/4/2023', undefined, { from: { year: 2023, month: 4 }, to: { year: 2023, month: 12 }, value: 4 }],
    [45017, 'd/m/yyyy', { from: { year: 2023, month: 4 }, to: { year: 2023, month: 12 }, value: 4 }],
    [
      '4 (từ 4/2024 đến 12/2024)',
      undefined,
      { from: { year: 2024, month: 4 }, to: { year: 2024, month: 12 }, value: 4 },
    ],
  ])('a window from %j', (value, format, entry) => {
    const sheet = configSheet(
      [
        ['Mục', 'Giá trị'],
        ['Luỹ kế từ: thanh toán', value],
      ],
      format ? { '1,1': format } : {},
    );
    expect(readConfigSheet(sheet)).toEqual({
      patch: { indicators: [{ id: 'payment', windowStart: [entry] }] },
      problems: [],
    });
  });

  test('lists: repeated names, lines in a cell, names left out below', () => {
    const { patch, problems } = read(
      ['Nơi nhận', '- Như trên;'],
      ['Nơi nhận', 'Đảng ủy;\nHĐND;'],
      [null, '- Lưu: VT, NV.'],
      ['Tên cơ quan', 'UỶ BAN NHÂN DÂN XÃ ĐẠI SƠN'],
      ['Cơ quan cấp trên', '(không)'],
    );
    expect(problems).toEqual([]);
    expect(patch.authority).toEqual({
      superior: '',
      agency: ['UỶ BAN NHÂN DÂN', 'XÃ ĐẠI SƠN'],
      copies: ['Như trên', 'Đảng ủy', 'HĐND', 'Lưu: VT, NV'],
    });
  });

  test('units, aliases, mappings and answers', () => {
    const { patch, problems } = read(
      ['Đơn vị', 'Xã Đại Sơn; tên khác: Đại Sơn cũ, "A, B"; đến: 12/2024'],
      ['Đơn vị', 'Phòng Nội vụ huyện; thủ trưởng: Trưởng phòng phụ trách'],
      ['Tên khác', 'VHTT = Phòng Văn hóa và Thông tin huyện'],
      ['Ánh xạ cột', 'a1b2 | C: thanh toán, tỷ lệ, tháng; AA: không dùng'],
      ['Ô trống của chỉ tiêu: thanh toán', 'bằng 0'],
      ['Dấu x: tin bài', 'chưa đầy đủ'],
    );
    expect(problems).toEqual([]);
    expect(patch).toEqual({
      units: [
        {
          name: 'UBND xã Đại Sơn',
          kind: 'commune',
          head: 'Chủ tịch UBND',
          aliases: ['Đại Sơn cũ', 'A, B'],
          to: { year: 2024, month: 12 },
        },
        { name: 'Phòng Nội vụ huyện', kind: 'office', head: 'Trưởng phòng phụ trách', aliases: [] },
      ],
      reading: {
        aliases: [{ spelling: 'VHTT', unit: 'Phòng Văn hóa và Thông tin huyện' }],
        mappings: [
          {
            signature: 'a1b2',
            columns: [
              { column: 2, meaning: { indicator: 'payment', role: 'rate', span: 'month' } },
              { column: 26, meaning: null },
            ],
          },
        ],
        answers: [
          { indicator: 'payment', question: 'blank', answer: 'zero' },
          { indicator: 'posts', question: 'bare-x', answer: 'shortfall' },
        ],
      },
    });
  });

  test('rules, forms and wording, by Vietnamese names and by keys', () => {
    const { patch, problems } = read(
      ['Dùng quy tắc: có hồ sơ quá hạn', 'Không'],
      ['Quy tắc: belowFloor', 'có'],
      ['Mức sàn: dưới mức sàn', '85%'],
      ['Hình thức từ lần thứ 3', 'Kiểm điểm trách nhiệm'],
      ['Lời văn: kết thúc > câu', 'Yêu cầu các đơn vị thực hiện.'],
      ['LỜI VĂN closing.praiseOnly', 'Rất tốt.'],
      ['Lời văn: kiểu dấu', 'hóa'],
      ['Lời văn: cụm từ > và', '" cùng "'],
    );
    expect(problems).toEqual([]);
    expect(patch.rules).toEqual({ overdue: false, belowFloor: { floor: 8500 } });
    expect(patch.ladder).toEqual({ rungs: [{ from: 3, form: 'Kiểm điểm trách nhiệm' }] });
    const { letter } = resolveSettings({ sheet: patch });
    expect([letter.closing.text, letter.closing.praiseOnly, letter.toneStyle, letter.phrases.and]).toEqual([
      'Yêu cầu các đơn vị thực hiện.',
      'Rất tốt.',
      'hóa',
      ' cùng ',
    ]);
  });
});

describe('rows that cannot be used', () => {
  test.each<[string, string, string]>([
    ['Bo quy tac', 'default', 'meant:Bộ quy tắc'],
    ['Ngày sinh nhật', '1/1', 'row'],
    ['Chỉ tiêu giao', '30%', 'meant:Chỉ tiêu giao: …'],
    ['Loại chỉ tiêu: a|b', 'tỷ lệ', 'id'],
    ['Hình thức lần cuối', 'Phê bình', 'ordinal'],
    ['Lời văn: mở đầu > câu dẩn', 'x', 'meant:mở đầu > câu dẫn'],
  ])('an unknown name: %s', (name, value, expected) => {
    expect(facts([name, value])).toEqual([['bad-setting', 3, 0, { key: name, found: name, expected }]]);
  });

  test.each<[string, CellValue, string]>([
    ['Bộ quy tắc', 'letter-2023-07', `choice:${PRESET_IDS.map((id) => PRESET_NAMES[id][0]).join('|')}`],
    ['Dùng chỉ tiêu: thư điện tử', 'có lẽ', 'yes-no'],
    ['Đơn vị', 'Đâu đó', 'kind'],
    ['Đơn vị', 'Xã A; cấp: xã', 'unit'],
    ['Tên khác', 'VHTT', 'alias'],
    ['Ánh xạ cột', 'a | C: tháng', 'mapping'],
    ['Hình thức lần 1', '(không)', 'first-rung'],
    ['Lời văn: phần đầu > trích yếu', 'V/v {mounth}', 'meant:{month}'],
    ['Loại chỉ tiêu: thanh toán', 'số lượng', 'known-kind'],
    ['Chỉ tiêu giao: hài lòng', '80%', 'indicator-kind'],
    ['Chỉ tiêu giao: thanh tóan trực tiến', '80%', 'meant:thanh toán trực tuyến'],
    [
      'Chỉ tiêu của quy tắc: thấp hơn bình quân',
      'tiếp nhận, giao dịch',
      expect.stringMatching(/^choice:[^|]*tiếp nhận/),
    ],
    [
      'Quy tắc thêm: chậm',
      'Kết quả thấp; chỉ tiêu lạ; dưới mức 80%',
      expect.stringMatching(/^choice:[^|]*tiếp nhận/),
    ],
  ])('%s | %j', (name, value, expected) => {
    expect(facts([name, value])).toEqual([
      ['bad-setting', 3, 1, { key: name, found: expect.any(String), expected }],
    ]);
  });

  test('a row about an indicator nobody knows, or one it cannot judge, is no rule', () => {
    const { patch } = read(
      ['Quy tắc thêm: lạ', 'Kết quả thấp; chỉ tiêu lạ; dưới mức 80%'],
      ['Quy tắc thêm: không có bình quân', 'Kết quả thấp; hồ sơ quá hạn; cao hơn bình quân chung'],
      ['Quy tắc thêm: được', 'Kết quả thấp; tiếp nhận; dưới mức 80%'],
    );
    expect(Object.keys(patch.rules ?? {})).toEqual(['được']);
  });

  test('the same item twice: the first is used, the other named', () => {
    const { patch, problems } = read(
      ['Bộ quy tắc', 'default'],
      ['Preset', 'two-tier-2025'],
      ['Preset', 'default'],
    );
    expect(patch).toEqual({ preset: 'default' });
    expect(problems).toMatchObject([{ cell: { row: 4, column: 1 }, facts: { expected: 'once' } }]);
  });

  test('good rows count beside bad ones', () => {
    const { patch, problems } = read(
      ['Nơi gì đó', 'x'],
      ['Địa danh', 'Tứ Kỳ'],
      ['Nơi nhận', { error: '#REF!' }],
    );
    expect(patch).toEqual({ authority: { place: 'Tứ Kỳ' } });
    expect(problems).toHaveLength(2);
  });

  test('no sheet makes it throw', () => {
    const name = fc.constantFrom(
      'Bộ quy tắc',
      'Đơn vị',
      'Lời văn: a > b',
      'Mức sàn: x',
      'Ánh xạ cột',
      'Chỉ tiêu giao: y',
      'Hình thức lần 2',
      'Thứ tự chỉ tiêu',
      '',
    );
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant({ error: '#N/A' }),
      name,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(name, cell), cell, cell)), fc.boolean(), (rows, headed) => {
        const sheet = headed ? settingRows(...rows) : configSheet(rows);
        expect(() => resolveSettings({ sheet: readConfigSheet(sheet).patch })).not.toThrow();
      }),
    );
  });
});
