import type { Page, Tab } from '../../../src/taskpane/state/pane-state';
import { sampleWith } from '../../support/sample-with';
import { SAMPLE, SCORES, YEAR, type PanePage } from './pane-page';

/** Comes from the screen before it, in this order. */
type Arrive = (pane: PanePage) => Promise<void>;

const heading = (pane: PanePage, name: string): Promise<void> =>
  pane.page.getByRole('heading', { name, exact: true }).waitFor();

const panel = async (pane: PanePage, tab: string): Promise<void> => {
  await pane.tab(tab);
  await pane.page.getByRole('tabpanel').locator(':scope > *').first().waitFor();
};

/** Every screen of the pane, and some that are hard to fit. One that is added to the state and not here does not compile. */
export const SCREENS = {
  welcome: async () => undefined,
  'wrong file': async (pane) => {
    await pane.chooseFile({ name: 'thu.docx', mimeType: 'text/plain', buffer: Buffer.from('không phải') });
    await pane.page.getByRole('alert').getByText('thu.docx', { exact: false }).waitFor();
  },
  main: (pane) => pane.openSample(),
  result: (pane) => pane.evaluate(),
  finding: async (pane) => {
    const card = await pane.openCard('Xã Hưng Đạo', 'Phê bình');
    await card.getByRole('button', { name: 'Sửa lời' }).click();
    await card.getByRole('textbox').waitFor();
  },
  'entry by hand': async (pane) => {
    await pane.button('Thêm vào: Nhắc nhở, phê bình').click();
    await pane.page.locator('form select').first().waitFor();
  },
  problems: (pane) => panel(pane, 'Dữ liệu'),
  ready: async (pane) => {
    await pane.chooseFile(SCORES);
    await pane.evaluate();
    await pane.page.getByRole('heading', { name: /^Sẵn sàng trình ký/ }).waitFor();
  },
  letter: async (pane) => {
    await pane.chooseFile(SAMPLE);
    await pane.evaluate();
    await panel(pane, 'Công văn');
  },
  sentence: async (pane) => {
    await pane.page
      .getByRole('article')
      .getByRole('button', { name: /^- UBND xã Tiên Động mặc dù/ })
      .click();
    await pane.page.getByRole('article').getByText('Ô số liệu: P35', { exact: false }).waitFor();
  },
  'letter work': async (pane) => {
    await pane.button('Lời văn công văn').click();
    await pane.button('Sửa: Mở đầu').click();
    await pane.button(/^Tùy chọn công văn/).click();
    await pane.page.getByRole('checkbox', { name: /Kèm Phụ lục/ }).click();
    await pane.page.getByRole('region', { name: 'Phụ lục' }).waitFor();
  },
  charts: (pane) => panel(pane, 'Biểu đồ'),
  'chart as table': (pane) => pane.button('Xem bảng số').click(),
  columns: async (pane) => {
    await pane.openColumns();
    await heading(pane, 'Các cột của bảng');
  },
  settings: async (pane) => {
    await pane.button('Quay lại').click();
    await pane.button('Cấu hình').click();
    await heading(pane, 'Cấu hình');
  },
  rules: async (pane) => {
    await pane.button('Quay lại').click();
    await pane.unfold();
    await pane.button(/^\d+ quy tắc$/).click();
    await heading(pane, 'Quy tắc');
  },
  'a rule': async (pane) => {
    await pane.button('Sửa quy tắc: Tháng dưới mức sàn').click();
    await pane.button('Lời văn của quy tắc').click();
    await pane.page
      .getByText(/^sẽ nêu \d+ đơn vị/)
      .first()
      .waitFor();
  },
  year: async (pane) => {
    await pane.button('Quay lại').first().click();
    await pane.chooseFile(YEAR);
    await pane.button(/^Cả năm: 8 tháng…$/).click();
    await pane.button('Ghi vào sổ làm việc').waitFor();
  },
  'year by unit': async (pane) => {
    await pane.button('Cả năm 2023 theo đơn vị').click();
    await pane.button(/^Cần thêm trong tháng 9\/2023/).click();
  },
  'broken settings': async (pane) => {
    const bytes = await sampleWith(
      [17, 18, 19].map((column) => ['Xã Hà Kỳ', column, null] as const),
      [['Bộ quy tắc', 'Công văn tháng 9/2023']],
    );
    await pane.chooseFile({
      name: 'T8.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
    await pane.page.getByText('Trang “Cấu hình” có 1 mục không dùng được').waitFor();
  },
  questions: async (pane) => {
    await pane.evaluate();
    await panel(pane, 'Dữ liệu');
    await pane.page
      .getByRole('group', { name: /1 ô trống nghĩa là gì\?$/ })
      .first()
      .waitFor();
  },
  'long names': async (pane) => {
    await pane.chooseFile({
      name: LONG_FILE,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await longNames()),
    });
    await pane.page.getByText(LONG_FILE).waitFor();
    await pane.evaluate();
    await pane.openCard(LONG_NAME, 'lần thứ');
    await pane.page.getByText('Cả trong tháng và lũy kế').waitFor();
  },
  'long names, data': async (pane) => {
    await panel(pane, 'Dữ liệu');
    await pane
      .button(/^Thêm vào danh sách đơn vị/)
      .first()
      .waitFor();
  },
} satisfies Readonly<
  Record<
    | Page
    | Tab
    | 'welcome'
    | 'wrong file'
    | 'finding'
    | 'ready'
    | 'sentence'
    | 'entry by hand'
    | 'broken settings'
    | 'questions'
    | 'letter work'
    | 'chart as table'
    | 'a rule'
    | 'year by unit'
    | 'long names'
    | 'long names, data',
    Arrive
  >
>;

const LONG_NAME = 'Xã Hưng Đạo sáp nhập từ các xã Ngọc Sơn, Kỳ Sơn, Đông Kỳ và Tây Kỳ';
const LONG_FILE = 'Báo_cáo_kết_quả_thực_hiện_cải_cách_hành_chính_tháng_8_năm_2023_lần_cuối_đã_sửa.xlsx';

/** The sample with names nobody would choose. */
const longNames = (): Promise<Uint8Array> =>
  sampleWith([
    ['Xã Hưng Đạo', 1, LONG_NAME],
    ['Phòng Nội vụ', 1, 'PhòngNộivụLaođộngThươngbinhXãhộiDântộcTôngiáoThiđuaKhenthưởng'],
  ]);
