import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rate } from '../../src/model';
import type { GivenTarget } from '../../src/settings';
import { recall, remember } from '../../src/taskpane/hosts/browser';
import { mappingPatch, meaningKey, possibleMeanings } from '../../src/taskpane/state/column-choices';
import {
  changesOf,
  checkedChanges,
  checkedFile,
  formOf,
  issueOf,
} from '../../src/taskpane/state/settings-form';
import { createStore } from '../../src/taskpane/state/store';
import { cellText } from '../../src/taskpane/view/sheet/cell-text';
import { mergedSpans } from '../../src/taskpane/view/sheet/merged';
import { markedName } from '../../src/workbook/marked-name';
import { tuKySettings } from '../support/tu-ky';

test('a store tells of changes only, once each', () => {
  const store = createStore({ a: 1, b: 'x' });
  const heard = jest.fn();
  const stop = store.subscribe(heard);
  store.set({ a: 1 });
  expect(heard).not.toHaveBeenCalled();
  store.set({ a: 2, b: 'y' });
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  store.set({ a: 3 });
  expect(heard).toHaveBeenCalledTimes(1);
  expect(store.get()).toEqual({ a: 3, b: 'y' });
});

test.each([
  ['T8.xlsx', 'T8.danh-gia.xlsx'],
  ['T8.danh-gia.xlsx', 'T8.danh-gia.xlsx'],
  ['T8.danh-gia (2).xlsx', 'T8.danh-gia.xlsx'],
  ['Bảng tháng 8.2023.xlsm', 'Bảng tháng 8.2023.danh-gia.xlsm'],
  ['Mẫu báo cáo.xltx', 'Mẫu báo cáo.danh-gia.xlsx'],
  ['Mẫu báo cáo.XLTM', 'Mẫu báo cáo.danh-gia.xlsm'],
  ['Bảng xuất từ cổng.xls', 'Bảng xuất từ cổng.danh-gia.xlsx'],
])('%s is saved as %s', (name, saved) => {
  expect(markedName(name)).toBe(saved);
});

test.each([
  [0.8589, '0.00%', '85,89%'],
  [1, '0%', '100%'],
  [85.89, 'General', '85,89'],
  [1234, '#,##0', '1234'],
  [45139, 'dd/mm/yyyy', '01/08/2023'],
  [4, 'General', '4'],
  [{ error: '#N/A' }, 'General', '#N/A'],
  ['4/4', '@', '4/4'],
  [null, 'General', ''],
  [true, 'General', 'TRUE'],
] as const)('%p with the format %s is shown as "%s"', (value, format, shown) => {
  expect(cellText(value, format)).toBe(shown);
});

test('merged cells reach as far as they do, and cover the rest', () => {
  const spans = mergedSpans([{ top: 0, left: 1, bottom: 1, right: 2 }]);
  expect(spans.get('0:1')).toEqual({ rows: 2, columns: 2 });
  expect(spans.get('1:2')).toBeNull();
  expect(spans.get('2:1')).toBeUndefined();
});

describe('the form of settings', () => {
  const settings = tuKySettings('2023-08');
  const form = formOf(settings);

  test('untouched, it changes nothing', () => {
    expect(changesOf(form, form, settings)).toEqual({});
  });

  test('what was typed becomes a patch, checked like a file', () => {
    const typed = {
      ...form,
      'authority.place': 'Kẻ Sặt',
      'authority.recipients': 'A\n\nB\n',
      'indicators.payment.target':
        '9/2023 | 27,5 | Kế hoạch số 5/KH-UBND\n2024-01–12/2024 | không giao chỉ tiêu',
    };
    const checked = checkedChanges(changesOf(form, typed, settings));
    expect(checked).toMatchObject({
      patch: {
        authority: { place: 'Kẻ Sặt', recipients: ['A', 'B'] },
        indicators: [
          {
            id: 'payment',
            target: [
              { from: { year: 2023, month: 9 }, value: 2750, document: 'Kế hoạch số 5/KH-UBND' },
              { from: { year: 2024, month: 1 }, to: { year: 2024, month: 12 }, value: 'none' },
            ],
          },
        ],
      },
    });
  });

  test('a settings file is read as Notepad saves it, and one that would lose something is refused', () => {
    const file = (text: string, encoding: BufferEncoding): Uint8Array =>
      new Uint8Array(Buffer.from(text, encoding));
    const text = '\ufeff{"authority": {"place": "Tứ Kỳ"}}';
    const patch = { authority: { place: 'Tứ Kỳ' } };
    expect(checkedFile(file(text, 'utf8'))).toEqual({ patch });
    expect(checkedFile(file(text, 'utf16le'))).toEqual({ patch });
    const told = (bytes: Uint8Array): unknown => {
      const checked = checkedFile(bytes);
      return 'issues' in checked ? checked.issues.map(({ expected }) => expected) : checked;
    };
    expect(told(file('{"authority": {"place": "T\u00fa"}}', 'latin1'))).toEqual(['utf-8']);
    expect(told(file('{"preset": "default", "preset": "qd-766"}', 'utf8'))).toEqual(['one-key']);
  });

  test('targets stand a line each, with month and document, and read back as they were', () => {
    const target: GivenTarget[] = [
      { to: { year: 2024, month: 12 }, value: rate(3500) },
      { from: { year: 2025, month: 9 }, value: rate(6000), document: 'Quyết định số 12 | 5/9/2025' },
      { from: { year: 2026, month: 1 }, to: { year: 2026, month: 6 }, value: 'none' },
    ];
    const indicators = settings.indicators.map((one) => (one.id === 'payment' ? { ...one, target } : one));
    const given = { ...settings, indicators };
    const shown = formOf(given);
    expect(shown['indicators.payment.target']?.split('\n')).toEqual([
      '–12/2024 | 35%',
      '9/2025 | 60% | Quyết định số 12 | 5/9/2025',
      '1/2026–6/2026 | không giao chỉ tiêu',
    ]);
    const typed = { ...shown, 'indicators.payment.target': `${shown['indicators.payment.target']}\n80` };
    expect(checkedChanges(changesOf(shown, typed, given))).toMatchObject({
      patch: { indicators: [{ id: 'payment', target: [...target, { value: 8000 }] }] },
    });
  });

  test('a wrong value is told beside its field', () => {
    const typed = { ...form, 'indicators.payment.target': 'ba mươi' };
    const checked = checkedChanges(changesOf(form, typed, settings));
    if (!('issues' in checked)) throw new Error('accepted');
    expect(issueOf(checked.issues, 'indicators.payment.target')?.found).toContain('ba mươi');
    expect(issueOf(checked.issues, 'authority.place')).toBeUndefined();
  });

  test('units keep what the line does not show', () => {
    const [first] = settings.units;
    if (!first) throw new Error('no units');
    const checked = checkedChanges(
      changesOf(form, { ...form, units: `${first.name} = Tên khác; Tên nữa` }, settings),
    );
    expect(checked).toMatchObject({
      patch: { units: [{ name: first.name, kind: first.kind, aliases: ['Tên khác', 'Tên nữa'] }] },
    });
  });
});

test('a mapping remembers every column, the unused ones too', () => {
  const settings = tuKySettings('2023-08');
  const [meaning] = possibleMeanings(settings);
  const column = {
    sheet: 'T8',
    path: [],
    heading: { sheet: 'T8', row: 0, column: 1 },
    figures: 'figures',
    samples: [],
    decidedBy: 'reader',
    why: '',
    candidates: [],
  } as const;
  const layout = {
    sheet: 'T8',
    headerTop: 0,
    headerBottom: 0,
    firstRow: 1,
    lastRow: 2,
    unitColumn: 0,
    totalRow: undefined,
    headerSignature: 'ký hiệu',
    columns: [
      { ...column, column: 1, meaning },
      { ...column, column: 2, meaning: undefined },
      { ...column, column: 3, meaning },
    ],
  };
  const patch = mappingPatch(
    layout,
    new Map([
      [2, meaningKey(meaning)],
      [3, ''],
    ]),
    settings,
  );
  expect(patch.reading?.mappings).toEqual([
    {
      signature: 'ký hiệu',
      columns: [
        { column: 1, meaning },
        { column: 2, meaning },
        { column: 3, meaning: null },
      ],
    },
  ]);
});

test('the notice for old web views is written in the JavaScript they read', () => {
  const source = readFileSync(join(__dirname, '..', '..', 'assets', 'pane', 'notice.js'), 'utf8');
  const code = source.replace(/\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'/g, "''");
  expect(code).not.toMatch(/=>|`|\b(?:let|const|class|async|await|import|export|of)\b|\?\.|\?\?|\.\.\./);
});

describe.each([
  [
    'throws when it is looked at',
    () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  ],
  [
    'refuses what is asked of it',
    () => ({
      getItem: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    }),
  ],
])('storage that %s', (_, get) => {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
  beforeEach(() => void Object.defineProperty(window, 'localStorage', { configurable: true, get }));
  afterEach(() => {
    if (own) Object.defineProperty(window, 'localStorage', own);
    else Reflect.deleteProperty(window, 'localStorage');
  });

  test('keeps nothing, and nobody hears of it', () => {
    expect(recall('a')).toBeUndefined();
    expect(() => remember('a', 'b')).not.toThrow();
    expect(recall('a')).toBeUndefined();
  });
});
