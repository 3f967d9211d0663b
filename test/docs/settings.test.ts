import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsErrorText } from '../../src/messages/settings';
import { parseSettings, readConfigSheet, resolveSettings, SettingsError } from '../../src/settings';
import { settingRows } from '../settings/sheets';
import { settingsRows } from './settings-table';

const guide = readFileSync(join(__dirname, '../../docs/settings.md'), 'utf8');

const tableRows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const section = (from: string, to: string): string => guide.slice(guide.indexOf(from), guide.indexOf(to));

test('the guide’s sheet can be read, and sets what it shows', () => {
  const rows = tableRows(section('<!-- config-sheet -->', 'Dòng không hiểu'));
  const { patch, problems } = readConfigSheet(settingRows(...rows));
  expect(problems).toEqual([]);
  const settings = resolveSettings({ sheet: patch });
  expect(settings.preset).toBe('letter-2023-08');
  expect(settings.authority).toMatchObject({
    agency: ['ỦY BAN NHÂN DÂN', 'HUYỆN THANH HÀ'],
    signer: { capacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nguyễn Văn A' },
  });
  expect(settings.units.map(({ name }) => name)).toEqual(['UBND xã Thanh Sơn', 'Phòng Nội vụ huyện']);
  expect(settings.letter.closing.text).toBe('Yêu cầu các đơn vị nghiêm túc thực hiện.');
});

test('the guide’s file can be read, and its error is the one we give', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
  expect(parseSettings(json)).toMatchObject({ preset: 'letter-2023-08', rules: { overdue: false } });
  const [, text = ''] = /```text\n(.*)\n```/.exec(guide) ?? [];
  try {
    parseSettings({ indicators: { paymnt: { target: 30 } } });
    throw new Error('a misspelt indicator was taken');
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    expect(settingsErrorText(error, 'vi')).toBe(text);
  }
});

test('the guide’s table says of every item what the tables of fields say, and of no other', () => {
  expect(tableRows(section('<!-- settings-table -->', 'Trong tệp JSON, '))).toEqual(settingsRows());
});
