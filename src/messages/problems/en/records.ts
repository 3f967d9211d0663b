import { printPeriodInEnglish } from '../../../text/print-period';
import { expectedText } from '../../settings';
import { UNCOUNTED } from '../shape';
import type { ProblemMessages } from '../shape';
import { quoted, HISTORY_ROW } from './words';

/** What is said of what is kept: the ladder book, the summary, the settings. */
export const records = {
  'history-conflict': (facts, { unit }) => {
    if ('why' in facts)
      return {
        found: `${HISTORY_ROW[facts.why][0]}${facts.nearest === undefined ? '' : ` ${quoted(facts.nearest)}`}: ${quoted(facts.found)}`,
        expected: HISTORY_ROW[facts.why][1],
        todo: UNCOUNTED.has(facts.why)
          ? "Correct the row in the history sheet; until then the unit's ordinal stays blank."
          : 'Correct the row in the history sheet.',
      };
    const { counted, typed, period } = facts;
    return {
      found: `${unit ?? 'the unit'}: the book counts ${counted} but ${printPeriodInEnglish(period)} says ordinal ${typed}`,
      expected: 'the count and the typed ordinal agree',
      todo: 'Add the missing rows or set the ordinal yourself; it stays blank.',
    };
  },
  'history-missing': ({ period }) => ({
    found: `nobody knows who was reminded or criticised before ${printPeriodInEnglish(period)}: the history holds nothing of earlier periods of the year`,
    expected: 'the history of earlier periods, or the answer that there was nothing since the year began',
    todo: "Answer once, bring the history over from last month's file, evaluate all months of the file in turn, or enter it; until then ordinal and form stay blank.",
  }),
  'typed-figure': ({ column, found }) => ({
    found: `${quoted(found)} typed into “${column}” of the summary`,
    expected: 'figures from the metrics sheet',
    todo: 'Change the metrics sheet and evaluate again; typed figures are not used.',
  }),
  'no-longer-grounded': ({ text }) => ({
    found: `nothing supports the edited sentence any more: “${text}”`,
    expected: 'a sentence that rests on the present figures',
    todo: 'Delete the row, or set the x to keep it in the letter.',
  }),
  'figures-changed': ({ before, after }) => ({
    found: `the figures under an edited sentence changed from ${before} to ${after}`,
    expected: 'a sentence that fits the present figures',
    todo: 'Read the sentence again and adjust it.',
  }),
  'summary-unreadable': ({ renamed }) => ({
    found: 'the earlier summary cannot be read',
    expected: 'a summary with its columns intact',
    todo: `It was kept under the name “${renamed}”.`,
  }),
  'bad-setting': ({ key, found, expected }) => ({
    found: `the setting “${key}” is ${quoted(found)}`,
    expected: expectedText(expected, 'en'),
    todo: 'Correct it on the sheet “Cấu hình”; until then the default is used.',
  }),
} satisfies Partial<ProblemMessages>;
