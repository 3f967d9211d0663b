import axe from 'axe-core';
import { act } from 'react';
import { buildWorkbook, snapshot, type Workbook } from '../excel';
import { district } from '../support/district';
import { paneInExcel } from '../support/pane-in-excel';
import { addUnreadableRules } from '../support/unreadable-rules';
import { doing, draw } from './drawn';

// A pane, an Excel and axe each time: on a busy machine that takes a while.
jest.setTimeout(180_000);

type InExcel = ReturnType<typeof paneInExcel>;
type Options = Parameters<typeof paneInExcel>[1];

/** A small month: what Excel refuses is the same for a large one, and drawn sooner. */
const sample = (): Promise<Workbook> =>
  Promise.resolve(district({ units: 6, poor: 4, slow: 5, withBook: true, preset: 'letter-2023-08' }));

/** The pane as somebody sees it in Excel: opened on a workbook. */
async function openPane(file: Workbook, options: Options = {}): Promise<InExcel & { place: HTMLElement }> {
  const excel = paneInExcel(file, options);
  const place = await draw(excel.pane);
  await doing(() => excel.pane.start());
  return { ...excel, place };
}

/** Waits a while for something to become true; what it is for is asserted afterwards. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let i = 0; i < 600 && !isTrue(); i++)
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

/** What stands in a live region once something does. */
async function said(place: HTMLElement, role: 'alert' | 'status'): Promise<string> {
  const region = (): string => place.querySelector(`main > div > [role="${role}"]`)?.textContent ?? '';
  await until(() => region() !== '');
  return region();
}

const press = (place: HTMLElement, name: string): Promise<void> =>
  doing(() => {
    // Once evaluated, the same is offered again beside the folded line.
    const names = name === 'Đánh giá' ? [name, 'Đánh giá lại'] : [name];
    const button = [...place.querySelectorAll('button')].find(({ textContent }) =>
      names.includes(textContent ?? ''),
    );
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  });

/** Presses and waits until the pane is at nothing. */
async function pressAndWait({ place, pane }: { place: HTMLElement; pane: InExcel['pane'] }, name: string) {
  await press(place, name);
  await until(() => !pane.store.get().busy);
}

/** Of what was said; the screen around it is met elsewhere. */
async function axeFindings(part: Element | null | undefined): Promise<string[]> {
  if (!part) throw new Error('no such part');
  const { violations } = await axe.run(part, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

interface Trouble {
  readonly make?: () => Promise<Workbook>;
  readonly options?: Options;
  readonly happen?: (excel: InExcel) => void;
  /** The one sentence that tells people what to do. */
  readonly says: RegExp;
}

const failing =
  (code: string) =>
  ({ host }: InExcel): void =>
    host.faults.fail({ batch: 'every', when: 'before', code });

const TROUBLES: Readonly<Record<string, Trouble>> = {
  'a cell is being edited': {
    happen: ({ host }) => host.startCellEdit(),
    says: /chế độ gõ vào ô.*Enter \(hoặc Esc\).*chưa có gì bị thay đổi/,
  },
  'the sheet is protected': {
    make: async () => {
      const file = await sample();
      file.sheet('T8').protection = { options: {}, password: null };
      return file;
    },
    says: /Trang "T8" đang được bảo vệ.*Bỏ bảo vệ trang tính/,
  },
  'the structure is protected': {
    make: async () => Object.assign(await sample(), { structureProtected: true }),
    says: /Cấu trúc của sổ làm việc đang được bảo vệ.*Bảo vệ sổ làm việc/,
  },
  'Protected View, or a read-only file': {
    make: async () => Object.assign(await sample(), { refusesChanges: true }),
    says: /chế độ chỉ xem.*Cho phép chỉnh sửa/,
  },
  'the old .xls format': {
    options: { address: 'C:\\Báo cáo\\T8.xls' },
    says: /^Sổ làm việc đang mở là tệp kiểu \.xls, chưa đọc được trực tiếp.*Excel Workbook \(\.xlsx\)/,
  },
  'Excel has too much to do': {
    happen: failing('ActivityLimitReached'),
    says: /Excel đang bận.*đợi vài giây/,
  },
  'Excel takes no request however small': {
    happen: failing('RequestPayloadSizeLimitExceeded'),
    says: /^Sổ làm việc đang mở quá lớn.*chép riêng các trang số liệu/,
  },
  'Excel does not answer': { happen: failing('GeneralException'), says: /Excel không trả lời.*mở lại Excel/ },
  'an Excel below the floor': { options: { apiVersion: 13 }, says: /quá cũ \(thiếu ExcelApi 1\.14\)/ },
};

describe('what goes wrong in Excel ends in one plain message', () => {
  it.each(Object.entries(TROUBLES))('%s', async (_, { make = sample, options = {}, happen, says }) => {
    const file = await make();
    const before = JSON.stringify(snapshot(file));
    const excel = await openPane(file, options);
    happen?.(excel);
    // An Excel that cannot even be read says so on opening, and the button waits.
    if (excel.pane.store.get().prepared) await pressAndWait(excel, 'Đánh giá');
    const message = await said(excel.place, 'alert');
    expect(message).toMatch(says);
    expect(message).not.toMatch(/undefined|null|Error|exception|\[object/i);
    expect(excel.place.querySelectorAll('[role="alert"] > *')).toHaveLength(1);
    expect(await axeFindings(excel.place.querySelector('[role="alert"]'))).toEqual([]);
    if (happen) excel.host.faults.clear();
    excel.host.endCellEdit();
    expect(JSON.stringify(snapshot(file))).toBe(before);
  });

  it('and is over when the cause is: the next press does all of it', async () => {
    const file = await sample();
    const excel = await openPane(file);
    excel.host.startCellEdit();
    await pressAndWait(excel, 'Đánh giá');
    excel.host.endCellEdit();
    await pressAndWait(excel, 'Đánh giá');
    expect(excel.place.querySelector('[role="alert"]')?.textContent).toBe('');
    expect(await said(excel.place, 'status')).toMatch(/Đã xong: tô \d+ ô/);
  });

  it('marks that had to be left are told, with their sheet and how to remove them', async () => {
    const file = await sample();
    const excel = await openPane(file, { quirks: { cellValueRulesThrow: true } });
    await pressAndWait(excel, 'Đánh giá');
    const { pane } = excel;
    addUnreadableRules(file, 'T8', [2, 4]);
    const rules = file.sheet('T8').rules.length;
    await pressAndWait(excel, 'Xóa đánh dấu');
    expect(file.sheet('T8').rules).toHaveLength(rules);
    expect(pane.store.get().result?.marked).toBe(true);
    expect(await said(excel.place, 'status')).toMatch(/Trên trang “T8”.*Quản lý quy tắc/);
  });

  it('also after an edit in the pane and after the earlier summary was restored', async () => {
    const file = await sample();
    const excel = await openPane(file, { quirks: { cellValueRulesThrow: true } });
    await pressAndWait(excel, 'Đánh giá');
    addUnreadableRules(file, 'T8', [2, 4]);
    const { pane } = excel;
    const edit = (text: string): Promise<void> => {
      const key = pane.store.get().result?.summary.rows[0]?.key ?? '';
      return doing(() => pane.edit({ kind: 'text', key, text }));
    };
    await edit('Câu một.');
    expect(pane.store.get().notice).toMatchObject({ kind: 'edited', marksLeft: ['T8'] });
    expect(await said(excel.place, 'status')).toMatch(/Đã ghi vào trang.*Trên trang “T8”.*Quản lý quy tắc/);
    file.sheet('T8').put(2, 7, { ...file.sheet('T8').cell(2, 7), value: 0.9 });
    file.sheet('T8').put(2, 6, { ...file.sheet('T8').cell(2, 6), value: 45 });
    await pressAndWait(excel, 'Đánh giá');
    await doing(() => pane.restore());
    expect(pane.store.get().notice).toMatchObject({ kind: 'restored', marksLeft: ['T8'] });
    expect(await said(excel.place, 'status')).toMatch(/Đã khôi phục.*Trên trang “T8”.*Quản lý quy tắc/);
  });

  it('an edit that another author makes just then is kept: evaluated anew, and said', async () => {
    const file = await sample();
    const excel = await openPane(file);
    await pressAndWait(excel, 'Đánh giá');
    const { host, pane } = excel;
    file.sheet('T8').put(2, 7, { ...file.sheet('T8').cell(2, 7), value: 0.25 });
    file.sheet('T8').put(2, 6, { ...file.sheet('T8').cell(2, 6), value: 12.5 });
    const row = pane.store.get().result?.summary.rows.at(-1);
    host.faults.afterBatch(host.roundTrips + 2, (book) => {
      const summary = book.sheet('Tổng hợp T8-2023');
      for (let r = 0; r < 60; r++)
        if (summary.cell(r, 12).value === row?.text.current)
          summary.put(r, 12, { ...summary.cell(r, 12), value: 'Câu của người khác.' });
    });
    await pressAndWait(excel, 'Đánh giá');
    const kept = pane.store.get().result?.summary.rows.map(({ text }) => text.current);
    expect(kept).toContain('Câu của người khác.');
    expect(await said(excel.place, 'status')).toMatch(
      /Có người vừa sửa Tổng hợp T8-2023!M\d+.*trong lúc ghi; đã đánh giá lại/,
    );
  });
});

describe('how a letter leaves Excel', () => {
  /** On the letter's tab, ready to hand over. */
  async function letterTab(options: Options = {}) {
    const file = await sample();
    const excel = await openPane(file, options);
    await pressAndWait(excel, 'Đánh giá');
    await doing(() => excel.pane.showTab('letter'));
    return { ...excel, file };
  }

  it.each([
    ['download', /Đã lưu “cong-van-2023-08\.docx” vào thư mục Tải xuống\. Nếu chưa thấy tệp/],
    ['page', /Trình duyệt của máy vừa được mở.*Nếu không có trang nào hiện ra: bấm “Sao chép công văn”/],
  ] as const)('as a file (%s): where it went and what to do if it is not seen', async (way, words) => {
    const excel = await letterTab({ way });
    await pressAndWait(excel, 'Xuất Word');
    expect(await said(excel.place, 'status')).toMatch(words);
    const link = excel.place.querySelector<HTMLAnchorElement>('[role="status"] a[download]');
    expect(link?.download).toBe(way === 'download' ? 'cong-van-2023-08.docx' : undefined);
    expect(await axeFindings(excel.place.querySelector('[role="status"]'))).toEqual([]);
  });

  it('where no file can be had it is copied, and said', async () => {
    const excel = await letterTab({ way: 'none' });
    await pressAndWait(excel, 'Xuất Word');
    expect(await said(excel.place, 'status')).toMatch(/công văn đã được chép sẵn: mở Word/);
    expect(excel.copied.join()).toContain('Kính gửi:');
  });

  it('where nothing can be copied either, the other ways are named', async () => {
    const excel = await letterTab({ way: 'none', canCopy: false });
    await pressAndWait(excel, 'Xuất Word');
    expect(await said(excel.place, 'status')).toMatch(
      /không lưu được tệp.*“Sao chép công văn”.*“Lập trang in”/,
    );
    await pressAndWait(excel, 'Sao chép công văn');
    expect(await said(excel.place, 'status')).toMatch(/không cho chép tự động.*bôi đen/);
  });

  it('copied whole; edited in the sheet meanwhile it says that there is a newer one, and copies that', async () => {
    const excel = await letterTab();
    const { file, pane } = excel;
    await pressAndWait(excel, 'Sao chép công văn');
    expect(await said(excel.place, 'status')).toMatch(/Đã chép công văn\. Mở Word/);
    const row = pane.store.get().result?.summary.rows.find(({ inLetter }) => inLetter.current);
    if (!row) throw new Error('an empty letter');
    const sheet = file.sheet('Tổng hợp T8-2023');
    const edited = `${row.text.current} Câu thêm.`;
    for (let r = 0; r < 120; r++)
      for (let c = 0; c < 20; c++)
        if (sheet.cell(r, c).value === row.text.current)
          sheet.put(r, c, { ...sheet.cell(r, c), value: edited });
    await pressAndWait(excel, 'Sao chép công văn');
    expect(pane.store.get().notice).toEqual({ kind: 'copied', newer: true });
    await pressAndWait(excel, 'Sao chép công văn');
    expect(pane.store.get().notice).toEqual({ kind: 'copied', newer: false });
    expect(excel.copied[2]).toContain('Câu thêm.');
    expect(excel.copied[0]).not.toContain('Câu thêm.');
  });

  it('as a page to print, which is then brought into view', async () => {
    const excel = await letterTab();
    const back = excel.asGlobals();
    try {
      await pressAndWait(excel, 'Lập trang in');
      expect(await said(excel.place, 'status')).toMatch(/Đã thêm trang “Công văn T8-2023”/);
      expect(excel.file.activeSheet?.name).toBe('T8');
      await pressAndWait(excel, 'Mở trang Công văn T8-2023');
      await until(() => excel.file.activeSheet?.name !== 'T8');
      expect(excel.file.activeSheet?.name).toBe('Công văn T8-2023');
    } finally {
      back();
    }
  });
});

describe('the self-check', () => {
  it('tries this Excel on a sheet of its own and lists what it found, also where there is nothing to evaluate', async () => {
    const file = buildWorkbook({ sheets: [{ name: 'Trang tính', cells: [['Không có gì']] }] });
    const excel = await openPane(file);
    const back = excel.asGlobals();
    try {
      await doing(() => undefined);
      await pressAndWait(excel, 'Tự kiểm tra');
      await doing(() => undefined);
      const title = excel.place.querySelector('footer h2');
      expect(title?.textContent).toBe('Kết quả tự kiểm tra');
      expect(document.activeElement).toBe(title);
      const items = [...(title?.parentElement?.querySelectorAll('li') ?? [])];
      expect(items.map(({ textContent }) => textContent)).toEqual(
        items.map(() => expect.stringMatching(/^.{10,}Đạt$/) as string),
      );
      expect(items.length).toBeGreaterThanOrEqual(4);
      expect(file.findSheet('Tự kiểm tra')).not.toBeNull();
      expect(excel.place.querySelector('footer')?.textContent).toContain('Excel này: PC 16.0');
      expect(await axeFindings(excel.place.querySelector('footer'))).toEqual([]);
      await doing(() => excel.pane.setLanguage('en'));
      expect(title?.parentElement?.textContent).toMatch(/All \d points passed/);
    } finally {
      back();
    }
  });

  it('a point that fails is named, and what to do', async () => {
    const file = await sample();
    const excel = await openPane(file);
    const back = excel.asGlobals();
    try {
      // Excel turns the texts into formulas: what it holds is not what was written.
      await doing(() =>
        excel.pane.store.set({
          selfCheck: { sheet: 'Tự kiểm tra', checks: [{ check: 'text', passed: false }] },
        }),
      );
      const list = excel.place.querySelector('footer section')?.textContent ?? '';
      expect(list).toMatch(/Đạt 0\/1 mục.*vẫn là chữ\s*Không đạt.*gửi kết quả này/);
    } finally {
      back();
    }
  });
});
