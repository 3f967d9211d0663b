import { answerPatch, proposedForBlank } from '../../src/actions/questions';
import type { MonthTable, Period } from '../../src/model';
import { chooseMonth, readMonth, surveySheets } from '../../src/reading';
import { applyPatch } from '../../src/settings/apply';
import { sheetOf } from './layouts/sheet';
import { settingsFor } from './settings';

/** What a blank means is said for one period; for a later one it is asked again, the old answer proposed. */

const AUGUST: Period = { year: 2023, month: 8 };
const SEPTEMBER: Period = { year: 2023, month: 9 };

const sheets = [8, 9].map((month) =>
  sheetOf(`T${month}-2023`, [
    ['STT', 'Đơn vị', 'Hồ sơ quá hạn'],
    [1, 'Xã An Bình', null],
    [2, 'Xã Bình Minh', 3],
  ]),
);

function read(period: Period, settings = settingsFor()): MonthTable {
  const choice = chooseMonth(surveySheets(sheets, settings), undefined, { period });
  if ('unclear' in choice) throw new Error(choice.unclear);
  return readMonth(sheets, choice, settings);
}

const state = ({ units }: MonthTable): string | undefined => units[0]?.measures['overdue']?.month.state;
const asks = ({ problems }: MonthTable): boolean => problems.some(({ code }) => code === 'blank-value');

const answered = applyPatch(settingsFor(), answerPatch('overdue', 'blank', 'zero', AUGUST));

test('the period it was said for', () => {
  expect(state(read(AUGUST))).toBe('unknown');
  expect(state(read(AUGUST, answered))).toBe('value');
  expect(asks(read(AUGUST, answered))).toBe(false);
});

test('a later period: asked again, the earlier answer proposed', () => {
  expect(state(read(SEPTEMBER, answered))).toBe('unknown');
  expect(asks(read(SEPTEMBER, answered))).toBe(true);
  expect(proposedForBlank('overdue', SEPTEMBER, answered)).toBe('zero');
  expect(proposedForBlank('overdue', AUGUST, answered)).toBeUndefined();
});

test('answers of two periods stand beside each other', () => {
  const both = applyPatch(answered, answerPatch('overdue', 'blank', 'nothing', SEPTEMBER));
  expect(state(read(AUGUST, both))).toBe('value');
  expect(state(read(SEPTEMBER, both))).toBe('nothing');
});

test('one written down for all holds for all', () => {
  const always = applyPatch(settingsFor(), answerPatch('overdue', 'blank', 'nothing', null));
  expect([state(read(AUGUST, always)), state(read(SEPTEMBER, always))]).toEqual(['nothing', 'nothing']);
});
