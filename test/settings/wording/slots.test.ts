import { PRESET_IDS } from '../../../src/settings/settings';
import { letterWording } from '../../../src/settings/wording';
import { slotsAt, templateFaults } from '../../../src/settings/wording/slots';
import { fillTemplate, strayBrackets, templateSlots } from '../../../src/settings/wording/template';

/** Every fault of a wording; an empty list means that all its slots can be filled. */
function faultsIn(value: unknown, path: readonly string[] = []): ReturnType<typeof templateFaults> {
  if (typeof value === 'string') return templateFaults(path.join('.'), value);
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value)
    ? value.map((item, i) => [String(i + 1), item as unknown] as const)
    : Object.entries(value);
  return entries.flatMap(([key, item]) => faultsIn(item, [...path, key]));
}

test.each(PRESET_IDS)('every slot of preset %s is known', (preset) => {
  expect(faultsIn(letterWording(preset))).toEqual([]);
});

test.each([
  ['rules.overdue.predicate', 'đã để phát sinh {cuont} hồ sơ', ['{cuont}']],
  ['header.subject', 'V/v tháng {unit}', ['{unit}']],
  ['requests.1.text', 'Yêu cầu {heads} {deadline}', []],
  ['requests.1.text', 'Yêu cầu {heads', ['{']],
  ['closing.text', 'Yêu cầu [của {leader}] và ]', [']']],
  ['closing.text', '{commend:intake} và {commend:} và {wrong:intake}', ['{commend:}', '{wrong:intake}']],
  ['phrases.average', 'mức bình quân[ của {levle}]', ['{levle}']],
])('%s “%s”: %j', (path, template, found) => {
  expect(templateFaults(path, template).map((fault) => fault.found)).toEqual(found);
});

test('names are taken as they are', () => {
  expect(slotsAt('indicators.intake.title')).toBeUndefined();
  expect(templateFaults('indicators.intake.title', 'Về {x}')).toEqual([]);
});

describe('filling', () => {
  const fill = (template: string): string =>
    fillTemplate(
      template,
      (slot) =>
        new Map([
          ['unit', 'Xã {A}'],
          ['month', '8/2023'],
        ]).get(slot),
      (slot) => `[thiếu: ${slot}]`,
    );

  test.each([
    ['{unit} trong tháng {month}', 'Xã {A} trong tháng 8/2023'],
    ['của {none}', 'của [thiếu: none]'],
    ['mức[ của {none}] chung', 'mức chung'],
    ['mức[ của {unit}] chung', 'mức của Xã {A} chung'],
    ['[{unit} và {none}]', ''],
    ['không có chỗ trống', 'không có chỗ trống'],
    ['{constructor}', '[thiếu: constructor]'],
  ])('“%s” → “%s”', (template, expected) => {
    expect(fill(template)).toBe(expected);
  });

  test('slots in optional parts are found too', () => {
    expect(templateSlots('a {b}[ c {d}]')).toEqual(['b', 'd']);
    expect(strayBrackets('a {b}[ c {d}]')).toEqual([]);
  });
});
