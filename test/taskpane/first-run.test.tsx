import { periodKey } from '../../src/model';
import { periodOf, type PeriodDraft } from '../../src/taskpane/state/period-draft';
import { buildWorkbook } from '../excel';
import { paneInExcel } from '../support/pane-in-excel';
import { doing, draw } from './drawn';

const button = (place: HTMLElement, name: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

const settled = async (isBusy: () => boolean): Promise<void> => {
  do await doing(() => undefined);
  while (isBusy());
};

test('an empty workbook in Excel leads to the sample, by the first screen or later; the screen comes once', async () => {
  for (const isMet of [false, true]) {
    const empty = buildWorkbook({ sheets: [{ name: 'Sheet1', cells: [] }] });
    const { pane, asGlobals } = paneInExcel(empty, { isMet });
    const leaveExcel = asGlobals();
    const place = await draw(pane);
    await doing(() => pane.start());
    await settled(() => pane.store.get().busy !== undefined);
    expect(place.textContent?.includes('Từ bảng số liệu đến công văn')).toBe(!isMet);
    expect(pane.store.get().unclear?.unclear).toBe('no-metrics');
    await doing(() => button(place, 'Thêm trang số liệu mẫu').click());
    await settled(() => pane.store.get().busy !== undefined);
    const { prepared, failure, met } = pane.store.get();
    expect(failure).toBeUndefined();
    expect(met).toBe(true);
    expect(place.textContent).not.toContain('Từ bảng số liệu đến công văn');
    expect(prepared?.evaluation.sheet).toBe('T8');
    // Register and settings came along, so that what is found is what the letter of August says.
    expect(prepared?.settings.preset).toBe('letter-2023-08');
    expect(prepared?.evaluation.findings.filter(({ group }) => group === 'warn')).toHaveLength(4);
    leaveExcel();
  }
});

/** A field whose label says so. */
const field = (place: HTMLElement, label: string): HTMLElement | null => {
  const found = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return found ? document.getElementById(found.htmlFor) : null;
};

async function fill(into: HTMLElement | null, value: string): Promise<void> {
  if (!(into instanceof HTMLInputElement) && !(into instanceof HTMLSelectElement))
    throw new Error('no field');
  const kind = into instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
  await doing(() => {
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(into, value);
    into.dispatchEvent(new Event(kind === HTMLInputElement ? 'input' : 'change', { bubbles: true }));
  });
}

test('a sheet on which no column of units is found can be told where names and heading stand', async () => {
  const cells = [
    ['Tháng 8/2023'],
    ['Tổ', 'Tỷ lệ số hoá khi tiếp nhận', 'Tỷ lệ thanh toán trực tuyến'],
    ['Một cửa', 0.91, 0.4],
    ['Hộ tịch', 0.92, 0.5],
    ['Đất đai', 0.52, 0.6],
  ];
  const formats = { 'B3:C5': { numberFormat: '0.00%' } };
  const { pane, asGlobals } = paneInExcel(buildWorkbook({ sheets: [{ name: 'T8', cells, formats }] }));
  const leaveExcel = asGlobals();
  const place = await draw(pane);
  await doing(() => pane.start());
  await settled(() => pane.store.get().busy !== undefined);
  expect(pane.store.get().unclear?.unclear).toBe('no-unit-column');
  await doing(() => button(place, 'Cột tên và dòng tiêu đề').click());
  await fill(field(place, 'Cột tên đơn vị'), '0');
  await fill(field(place, 'Tiêu đề từ dòng'), '2');
  // Half said is not said.
  expect(button(place, 'Đọc lại theo đây').getAttribute('aria-disabled')).toBe('true');
  await fill(field(place, 'đến dòng'), '2');
  await doing(() => button(place, 'Đọc lại theo đây').click());
  await settled(() => pane.store.get().busy !== undefined);
  const { prepared, failure } = pane.store.get();
  expect(failure).toBeUndefined();
  expect(prepared?.settings.reading.tables).toEqual([{ sheet: 'T8', unitColumn: 0, top: 1, bottom: 1 }]);
  expect(prepared?.table.layouts[0]).toMatchObject({ unitColumn: 0, headerTop: 1, headerBottom: 1 });
  expect(prepared?.table.units.map(({ unit }) => unit.name)).toEqual(['Một cửa', 'Hộ tịch', 'Đất đai']);
  leaveExcel();
});

test.each<[Partial<PeriodDraft>, string | undefined]>([
  [{ kind: 'month', number: '9' }, '2025-09'],
  [{ kind: 'month', number: '13' }, undefined],
  [{ kind: 'month', number: '' }, undefined],
  [{ kind: 'quarter', number: '3' }, '2025-Q3'],
  [{ kind: 'week', number: '40' }, '2025-W40'],
  [{ kind: 'halfYear', number: '1' }, '2025-H1'],
  [{ kind: 'nineMonths' }, '2025-01..2025-09'],
  [{ kind: 'year' }, '2025'],
  [{ kind: 'range', from: '1/7/2025', to: '03/11/2025' }, '2025-07-01..2025-11-03'],
  [{ kind: 'range', from: '01/7/2025', to: '30/9/2025' }, '2025-Q3'],
  [{ kind: 'range', from: '31/9/2025', to: '03/11/2025' }, undefined],
  [{ kind: 'range', from: '03/11/2025', to: '01/7/2025' }, undefined],
])('%j is the period %s', (draft, key) => {
  const period = periodOf({ kind: 'month', number: '', year: '2025', from: '', to: '', ...draft });
  expect(period && periodKey(period)).toBe(key);
});
