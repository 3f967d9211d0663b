import { INDICATORS } from '../../src/indicators';
import { expectedText, settingsErrorText } from '../../src/messages/settings';
import {
  exportSettings,
  parseSettings,
  PRESET_IDS,
  resolveSettings,
  SettingsError,
} from '../../src/settings';
import { rowOfKey } from '../../src/settings/sheet/row-of-key';

/** What has an average. */
const rates = INDICATORS.filter(({ kind }) => kind === 'rate' || kind === 'score').map(({ id }) => id);

function issuesOf(json: unknown): unknown {
  try {
    return parseSettings(json);
  } catch (error) {
    if (error instanceof SettingsError)
      return error.issues.map(({ key, found, expected }) => [key, found, expected]);
    throw error;
  }
}

describe('a wrong file is refused with key, found and expected', () => {
  test.each<[unknown, unknown[]]>([
    [null, [['', 'null', 'object']]],
    [{ presett: 'default' }, [['presett', '"presett"', 'meant:preset']]],
    [{ preset: 'x' }, [['preset', '"x"', `choice:${PRESET_IDS.join('|')}`]]],
    [{ indicators: { payment: { target: 0.3 } } }, [['indicators.payment.target', '0.3', 'percent']]],
    [{ indicators: { payment: { target: '130%' } } }, [['indicators.payment.target', '"130%"', 'percent']]],
    [{ indicators: { payment: { target: 30.125 } } }, [['indicators.payment.target', '30.125', 'percent']]],
    [
      { indicators: { payment: { target: [30, { from: '2023-13', value: 40 }] } } },
      [['indicators.payment.target.1.from', '"2023-13"', 'month']],
    ],
    [
      { indicators: { payment: { target: { from: '2024-02', to: '2024-01', value: 40 } } } },
      [['indicators.payment.target', expect.any(String), 'order']],
    ],
    [
      { indicators: { payment: { target: [30, '85 điểm'] } } },
      [['indicators.payment.target.1', '"85 điểm"', 'target-bare']],
    ],
    [
      { indicators: { overdue: { target: '20 hồ sơ' } } },
      [['indicators.overdue.target.0', '"20 hồ sơ"', 'target-bare']],
    ],
    [
      { indicators: { score: { target: { from: '2025-09', value: '85 tỷ đồng' } } } },
      [['indicators.score.target.0', '"85 tỷ đồng"', 'target-points']],
    ],
    [
      { indicators: { payment: { windowStart: 13 } } },
      [['indicators.payment.windowStart', '13', 'month-of-year']],
    ],
    [{ indicators: { paymnt: { target: 30 } } }, [['indicators.paymnt', '"paymnt"', 'meant:payment']]],
    [
      { indicators: { reception: { headers: ['Hài lòng'] } } },
      [['indicators.reception', '"reception"', 'indicator-kind']],
    ],
    [{ indicators: { payment: { kind: 'count' } } }, [['indicators.payment.kind', '"count"', 'known-kind']]],
    [{ indicators: { 'a|b': { kind: 'rate' } } }, [['indicators.a|b', '"a|b"', 'id']]],
    [
      { indicators: { constructor: { kind: 'rate' } } },
      [['indicators.constructor', '"constructor"', 'nothing']],
    ],
    [{ rules: { overdu: true } }, [['rules.overdu', '"overdu"', 'meant:overdue']]],
    [{ rules: { overdue: { floor: 90 } } }, [['rules.overdue.floor', '90', 'floor']]],
    [
      { rules: { belowAverage: { indicators: ['certified'] } } },
      [['rules.belowAverage.indicators', '"certified"', `choice:${rates.join('|')}`]],
    ],
    [{ ladder: { rungs: { '1': null } } }, [['ladder.rungs', '{"1":null}', 'first-rung']]],
    [{ units: ['Đâu đó'] }, [['units.0.kind', '"Đâu đó"', 'kind']]],
    [{ units: [{ name: 'Xã A', alias: [] }] }, [['units.0.alias', '"alias"', 'meant:aliases']]],
    [{ authority: { agency: 'UBND' } }, [['authority.agency', '"UBND"', 'list']]],
    [{ authority: { place: ' ' } }, [['authority.place', '""', 'text']]],
    [{ letter: { opening: { leed: 'x' } } }, [['letter.opening.leed', '"x"', 'meant:lead']]],
    [{ letter: { toneStyle: 'hoa' } }, [['letter.toneStyle', '"hoa"', 'choice:hoá|hóa']]],
    [{ letter: { tasks: { items: 'một' } } }, [['letter.tasks.items', '"một"', 'list']]],
    [
      { letter: { header: { subject: 'V/v tháng {mounth}' } } },
      [['letter.header.subject', '"V/v tháng {mounth}"', 'meant:{month}']],
    ],
    [
      { letter: { closing: { text: 'Yêu cầu {leader' } } },
      [['letter.closing.text', '"Yêu cầu {leader"', 'brackets']],
    ],
    [
      { letter: { requests: { '1': { rules: ['x'] } } } },
      [['letter.requests.1.rules', '["x"]', expect.stringMatching(/^choice:/)]],
    ],
    [{ letter: { lowOrder: ['paymnt'] } }, [['letter.lowOrder', '"paymnt"', 'meant:payment']]],
    [
      { reading: { answers: [{ indicator: 'payment', question: 'bare-x', answer: 'praise' }] } },
      [['reading.answers', '"payment"', 'choice:posts|email']],
    ],
  ])('%j', (json, issues) => {
    expect(issuesOf(json)).toEqual(issues);
  });

  test('broken JSON says so in one line', () => {
    expect(issuesOf('{"preset": ')).toEqual([['', expect.any(String), 'json']]);
    expect(() => parseSettings('{')).toThrow(SettingsError);
  });

  test.each([
    ['{"preset": "default", "preset": "qd-766"}', [['preset', '"preset"', 'one-key']]],
    [
      '{"rules": {"overdue": false}, "authority": {"name": "rules"}, "rules" : {"commendFull": false}}',
      [['rules', '"rules"', 'one-key']],
    ],
    [
      '{"units": [{"name": "Xã A: \\"name\\"", "n\\u0061me": "Xã B"}]}',
      [['units.name', '"name"', 'one-key']],
    ],
  ])('a key written twice is not half lost: %s', (text, issues) => {
    expect(issuesOf(text)).toEqual(issues);
  });

  test('the same key in different groups, or as a text, is none twice', () => {
    const units = [
      { name: 'Xã A', kind: 'commune', aliases: ['name', 'name'] },
      { name: 'Xã B', kind: 'commune' },
    ];
    expect(
      parseSettings(JSON.stringify({ units, authority: { name: '{"name": "name"' } })).units,
    ).toHaveLength(2);
  });

  test('a key that every object has is not passed over', () => {
    expect(issuesOf('{"authority": {"__proto__": {"place": "x"}}}')).toEqual([
      ['authority.__proto__', '"__proto__"', 'nothing'],
    ]);
  });

  const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  const lists = (levels: number): string => `{"units":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  test.each([17, 10_000, 200_000])(
    '%i levels inside each other are too many, and said in one line',
    (levels) => {
      for (const text of [nested(levels), lists(levels)]) {
        const issues = issuesOf(text) as string[][];
        expect(issues).toEqual([[expect.stringMatching(/^(a\.|units\.)/), '…', 'shallow:16']]);
        expect(issues[0]?.[0]?.length).toBeLessThan(60);
      }
    },
  );

  test.each<[string, (text: string) => unknown, string]>([
    ['a text', (text) => ({ authority: { name: text } }), 'authority.name'],
    ['a phrase', (text) => ({ letter: { closing: { text } } }), 'letter.closing.text'],
    ['an item of a list', (text) => ({ authority: { recipients: ['a', text] } }), 'authority.recipients.1'],
    ['a name of a unit', (text) => ({ units: [{ name: text, kind: 'commune' }] }), 'units.0.name'],
  ])('%s of 10 MB is refused with its place', (_, settingsWith, key) => {
    expect(issuesOf(settingsWith('ă'.repeat(10_000_000)))).toEqual([
      [key, `${'ă'.repeat(57)}…`, 'short:10000'],
    ]);
    expect(issuesOf(settingsWith('ă'.repeat(10_001)))).toEqual([[key, expect.any(String), 'short:10000']]);
  });

  test('a key of 10 MB, and a file that is nothing but long', () => {
    const long = 'x'.repeat(10_000_000);
    expect(issuesOf({ [long]: 1 })).toEqual([[`${'x'.repeat(57)}…`, `${'x'.repeat(57)}…`, 'short:10000']]);
    expect(issuesOf(`["${long}","${long}"]`)).toEqual([['', expect.any(String), 'small-file:20']]);
    expect(issuesOf(JSON.stringify(long))).toEqual([['', expect.any(String), 'short:10000']]);
  });

  test('of very many issues the first are told', () => {
    const units = Array.from({ length: 5000 }, (_, i) => `Đâu đó ${i}`);
    const said = (): string => {
      try {
        parseSettings({ units });
      } catch (error) {
        if (error instanceof SettingsError) return settingsErrorText(error, 'vi');
      }
      return '';
    };
    expect(said()).toMatch(/"Đơn vị" \(units\.19\.kind\).*; và 4980 chỗ khác\.$/);
    expect(said()).not.toContain('units.20.kind');
  });

  test.each([
    ['indicators.payment.target.0.from', 'Chỉ tiêu giao: thanh toán trực tuyến'],
    ['rules.belowFloor.floor', 'Mức sàn: tháng dưới mức sàn'],
    ['rules.overdue', 'Quy tắc: có hồ sơ quá hạn'],
    ['ladder.rungs.3', 'Hình thức lần 3'],
    ['authority.signer.name', 'Người ký'],
    ['averageFrom', 'Nguồn bình quân chung'],
    ['letter.closing.text', 'Lời văn: kết thúc > câu'],
    ['nowhere', undefined],
  ])('%s is the row %s', (key, row) => {
    expect(rowOfKey(key)).toBe(row);
  });

  test('every issue is named, in both languages', () => {
    const error = new SettingsError([
      { key: 'preset', found: '"x"', expected: 'choice:default|two-tier-2025', row: rowOfKey('preset') },
      { key: 'presett', found: '"presett"', expected: 'meant:preset', row: rowOfKey('presett') },
    ]);
    expect(settingsErrorText(error, 'vi')).toBe(
      'Cấu hình chưa dùng được: "Bộ quy tắc" (preset): thấy "x", cần một trong: default, two-tier-2025; "presett": thấy "presett", cần một mục đã biết; có phải "preset"?',
    );
    expect(settingsErrorText(error, 'en')).toBe(
      'These settings cannot be used: "Bộ quy tắc" (preset): found "x", expected one of: default, two-tier-2025; "presett": found "presett", expected a known item; did you mean "preset"?',
    );
    expect(expectedText('no code at all', 'en')).toBe('no code at all');
  });
});

describe('what a file may say', () => {
  const settings = (file: unknown) => resolveSettings({ file: parseSettings(file) });
  const indicator = (file: unknown, id: string) => settings(file).indicators.find((one) => one.id === id);

  test('a byte order mark does not matter', () => {
    expect(parseSettings('\uFEFF{"preset":"default"}')).toEqual({ preset: 'default' });
  });

  test.each<[unknown, number]>([
    [40, 4000],
    [27.5, 2750],
    ['27,5%', 2750],
    ['0,5%', 50],
    [0, 0],
  ])('a target of %j', (target, hundredths) => {
    expect(indicator({ indicators: { payment: { target } } }, 'payment')?.target.at(-1)).toEqual({
      value: hundredths,
    });
  });

  test('dated targets count before those the product knows', () => {
    const target = [{ from: '2024-01', to: '2024-12', value: 40 }];
    expect(indicator({ indicators: { payment: { target } } }, 'payment')?.target).toEqual([
      { from: { year: 2024, month: 1 }, to: { year: 2024, month: 12 }, value: 4000 },
    ]);
  });

  test.each(['none', 'không giao chỉ tiêu', 'Không giao'])('%s: no target was given', (target) => {
    expect(indicator({ indicators: { payment: { target } } }, 'payment')?.target).toEqual([
      { value: 'none' },
    ]);
  });

  test('a target with its document, or that none was given', () => {
    const target = [
      { from: '2025-09', value: 60, document: 'Quyết định số 12' },
      { from: '2026-01', value: 'không giao chỉ tiêu' },
    ];
    const made = settings({ indicators: { payment: { target } } });
    expect(made.indicators.find(({ id }) => id === 'payment')?.target).toEqual([
      { from: { year: 2025, month: 9 }, value: 6000, document: 'Quyết định số 12' },
      { from: { year: 2026, month: 1 }, value: 'none' },
    ]);
    expect(JSON.parse(exportSettings(made))).toEqual({
      preset: 'default',
      indicators: { payment: { target: [target[0], { from: '2026-01', value: 'none' }] } },
    });
  });

  test('a new indicator with its name and a rule that judges it', () => {
    const made = settings({
      indicators: {
        reception: { kind: 'rate', name: 'tỷ lệ hài lòng', headers: ['Hài lòng'], target: 80 },
      },
      rules: { belowAverage: { indicators: ['intake', 'reception'] } },
    });
    expect(made.indicators.at(-1)).toEqual({
      id: 'reception',
      kind: 'rate',
      enabled: true,
      units: 'all',
      headers: ['Hài lòng'],
      windowStart: [{ value: 1 }],
      target: [{ value: 8000 }],
      builtInTarget: [],
      better: 'higher',
      maximum: null,
      unit: null,
      mayExceed100: false,
      standsFor: [],
      bands: [],
    });
    expect(made.letter.indicators['reception']).toMatchObject({
      opening: 'tỷ lệ hài lòng',
      title: 'Về tỷ lệ hài lòng',
    });
    expect(made.rules.find(({ rule }) => rule === 'belowAverage')).toEqual({
      rule: 'belowAverage',
      indicators: ['intake', 'reception'],
      units: 'all',
    });
  });

  test('switching on and off; rules keep the order of the table', () => {
    const made = settings({ indicators: { email: false }, rules: { belowFloor: true, overdue: false } });
    expect(made.indicators.find(({ id }) => id === 'email')?.enabled).toBe(false);
    const rules = made.rules.map(({ rule }) => rule);
    expect(rules.indexOf('belowFloor')).toBe(rules.indexOf('belowAverage') + 1);
    expect(rules).not.toContain('overdue');
  });

  test('units: kind and head from the name, bare communes get their official name, the list replaces', () => {
    expect(
      settings({
        preset: 'letter-2023-08',
        units: ['Xã Đại Sơn', 'Trung tâm Y tế', { name: 'Kho bạc', kind: 'office' }],
      }).units,
    ).toEqual([
      { name: 'UBND xã Đại Sơn', kind: 'commune', head: 'Chủ tịch UBND', aliases: [] },
      { name: 'Trung tâm Y tế', kind: 'office', head: 'Giám đốc', aliases: [] },
      { name: 'Kho bạc', kind: 'office', head: 'Thủ trưởng', aliases: [] },
    ]);
  });

  test('lists without dashes and closing marks; a UBND on two lines', () => {
    const { authority } = settings({
      authority: { agency: ['ỦY BAN NHÂN DÂN XÃ ĐẠI SƠN'], copies: ['- Như trên;', 'Lưu: VT, NV./.'] },
    });
    expect(authority.agency).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ ĐẠI SƠN']);
    expect(authority.copies).toEqual(['Như trên', 'Lưu: VT, NV']);
  });

  test('a rung is added, another taken away', () => {
    const { ladder } = settings({ ladder: { rungs: { '2': null, '3': 'Kiểm điểm trách nhiệm' } } });
    expect(ladder.rungs).toEqual([
      { from: 1, form: 'Nhắc nhở' },
      { from: 3, form: 'Kiểm điểm trách nhiệm' },
    ]);
  });

  test('one phrase inside a list of requests', () => {
    const before = settings({}).letter.requests;
    const { requests } = settings({
      letter: { requests: { '2': { text: 'Yêu cầu {heads} {deadline}.' } } },
    }).letter;
    expect(requests[1]).toEqual({ ...before[1], text: 'Yêu cầu {heads} {deadline}.' });
    expect([requests[0], ...requests.slice(2)]).toEqual([before[0], ...before.slice(2)]);
  });
});
