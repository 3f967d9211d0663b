import {
  exportSettings,
  parseSettings,
  presetSettings,
  resolveSettings,
  type PresetId,
} from '../../src/settings';

const named = (preset?: PresetId) => (preset ? { preset } : {});

test.each<[PresetId | undefined, PresetId | undefined, PresetId | undefined, PresetId]>([
  [undefined, undefined, undefined, 'default'],
  [undefined, undefined, 'letter-2023-08', 'letter-2023-08'],
  [undefined, 'letter-2023-04', 'letter-2023-08', 'letter-2023-04'],
  ['default', 'letter-2023-04', 'letter-2023-08', 'default'],
  ['letter-2023-08', undefined, undefined, 'letter-2023-08'],
])('file %s, option %s, sheet %s: %s', (file, preset, sheet, expected) => {
  expect(resolveSettings({ file: named(file), preset, sheet: named(sheet) })).toEqual(
    presetSettings(expected),
  );
});

test('a file without preset lies over what the sheet sets, the sheet over its preset', () => {
  const made = resolveSettings({
    file: parseSettings({ authority: { place: 'Hải Dương', targetGiver: 'UBND tỉnh' } }),
    sheet: parseSettings({
      preset: 'letter-2023-08',
      authority: { place: 'Chí Linh', level: 'thành phố' },
      listOrder: 'name',
    }),
  });
  expect(made.preset).toBe('letter-2023-08');
  expect(made.listOrder).toBe('name');
  expect(made.authority).toMatchObject({ place: 'Hải Dương', level: 'thành phố', targetGiver: 'UBND tỉnh' });
});

test('a signer’s name alone keeps the capacity on the sheet', () => {
  const file = parseSettings({ authority: { signer: { name: 'Nguyễn Văn A' } } });
  const sheet = parseSettings({ authority: { signer: { capacity: ['CHỦ TỊCH'], name: 'Vũ Thị Hà' } } });
  expect(resolveSettings({ file, sheet }).authority.signer).toEqual({
    capacity: ['CHỦ TỊCH'],
    name: 'Nguyễn Văn A',
  });
});

test('an export holds nothing but what differs', () => {
  const file = parseSettings({
    preset: 'letter-2023-08',
    indicators: { payment: { target: { from: '2024-01', value: 40 } } },
    letter: { requests: { '1': { staff: '' } } },
  });
  expect(JSON.parse(exportSettings(resolveSettings({ file })))).toEqual({
    preset: 'letter-2023-08',
    indicators: { payment: { target: { from: '2024-01', value: 40 } } },
    letter: { requests: { '1': { staff: '' } } },
  });
  expect(JSON.parse(exportSettings(presetSettings('default')))).toEqual({ preset: 'default' });
});
