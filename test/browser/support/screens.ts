import { join } from 'node:path';
import type { Page, Tab } from '../../../src/taskpane/state/pane-state';
import type { PanePage } from './pane-page';

const YEAR = join(__dirname, '..', '..', '..', 'assets', 'samples', 'tu-ky-2023-ca-nam.xlsx');

/** Comes from the screen before it, in this order. */
type Arrive = (pane: PanePage) => Promise<void>;

const heading = (pane: PanePage, name: string): Promise<void> =>
  pane.page.getByRole('heading', { name, exact: true }).waitFor();

const panel = async (pane: PanePage, tab: string): Promise<void> => {
  await pane.tab(tab);
  await pane.page.getByRole('tabpanel').locator(':scope > *').first().waitFor();
};

/** Every screen of the pane. One that is added to the state and not here does not compile. */
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
  problems: (pane) => panel(pane, 'Dữ liệu'),
  letter: (pane) => panel(pane, 'Công văn'),
  charts: (pane) => panel(pane, 'Biểu đồ'),
  'chart as table': (pane) => pane.button('Xem bảng số').click(),
  columns: async (pane) => {
    await pane.button(/^Nhận ra/).click();
    await heading(pane, 'Các cột của bảng');
  },
  settings: async (pane) => {
    await pane.button('Quay lại').click();
    await pane.button('Cấu hình').click();
    await heading(pane, 'Cấu hình');
  },
  year: async (pane) => {
    await pane.button('Quay lại').click();
    await pane.chooseFile(YEAR);
    await pane.button(/^Cả năm: 8 tháng…$/).click();
    await pane.button('Ghi vào sổ làm việc').waitFor();
  },
} satisfies Readonly<Record<Page | Tab | 'welcome' | 'wrong file' | 'finding' | 'chart as table', Arrive>>;
