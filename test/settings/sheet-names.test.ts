import { PRESET_IDS, presetSettings } from '../../src/settings';
import { RULE_IDS } from '../../src/settings/presets/rules';
import { ITEMS } from '../../src/settings/sheet/items';
import { INDICATOR_NAMES, RULE_NAMES } from '../../src/settings/sheet/names';
import { itemOfName } from '../../src/settings/sheet/table';
import { pathName, pathOfName } from '../../src/settings/sheet/wording-item';
import { WORDING_NAMES } from '../../src/settings/sheet/wording-names';
import { labelKey } from '../../src/settings/text';
import { textPlaces } from './patches';

test('every place of the wording has a name of its own, and is found by name and by key', () => {
  expect(textPlaces.length).toBeGreaterThan(100);
  for (const path of textPlaces) {
    expect(pathOfName(pathName(path))).toEqual({ path });
    if (!path.includes('')) expect(pathOfName(path.join('.'))).toEqual({ path });
  }
});

test('every key of the wording has a Vietnamese name', () => {
  const free = new Set(['indicators', 'officeHeads', 'names']);
  const keys = textPlaces.flatMap((path) =>
    path.filter(
      (key, index) => !free.has(path[index - 1] ?? '') && !/^\d+$/.test(key) && !(key in RULE_NAMES),
    ),
  );
  expect([...new Set(keys)].filter((key) => !(key in WORDING_NAMES))).toEqual([]);
});

test('no two items answer to the same name', () => {
  const labels = ITEMS.flatMap((item) => [item.label, ...item.also].map(labelKey));
  expect(labels).toEqual([...new Set(labels)]);
});

test('what the letter calls missing can be set by that name', () => {
  const { names } = presetSettings('default').letter.missing;
  const settable = ['agency', 'authority', 'level', 'leader', 'targetGiver', 'place', 'numberSuffix'];
  for (const slot of [...settable, 'capacity', 'signer', 'recipients', 'copies']) {
    expect([slot, names[slot], itemOfName(names[slot] ?? '')]).toEqual([
      slot,
      expect.any(String),
      { item: expect.any(Object), subject: '' },
    ]);
  }
});

test('rules and indicators of all presets have names', () => {
  expect(Object.keys(RULE_NAMES)).toEqual(RULE_IDS);
  const ids = PRESET_IDS.flatMap((id) => presetSettings(id).indicators.map((indicator) => indicator.id));
  expect(Object.keys(INDICATOR_NAMES)).toEqual(expect.arrayContaining(ids));
});
