import { ITEMS } from '../../src/settings/sheet/items';
import { nameOfItem } from '../../src/settings/sheet/table';
import { tidy } from '../../src/text/fold';

/** The rows of the table of docs/settings.md: each of "Cấu hình", what it takes, and its key in a settings file. */
export function settingsRows(): readonly (readonly string[])[] {
  return ITEMS.map((item) => {
    const { path, names = {} } = item;
    const note = tidy(item.note);
    const ids = Object.keys(names).map((id) => `\`${id}\``);
    const first = Object.values(names).map(([name]) => name);
    const isSaid = first.every((name) => note.toLowerCase().includes(name.toLowerCase()));
    const key = `\`${path.replaceAll('*', '…')}\``;
    return [
      nameOfItem({ item, subject: '…' }),
      isSaid ? note : `${first.join(' · ')}. ${note}`,
      ids.length > 0 ? `${key}: ${ids.join(', ')}` : key,
    ];
  });
}

/** The page with its table as it should be; formatting it is left to Prettier. */
export function withSettingsTable(page: string): string {
  const rows = [['Mục', 'Giá trị', 'Trong tệp JSON'], ['---', '---', '---'], ...settingsRows()];
  const table = rows.map((row) => `| ${row.join(' | ')} |\n`).join('');
  return page.replace(/(?<=<!-- settings-table -->\n\n)(?:\|.*\n)+/, () => table);
}
