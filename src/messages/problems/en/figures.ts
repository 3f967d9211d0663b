import { shortList } from '../shape';
import type { ProblemMessages } from '../shape';
import { rate, quoted, NO_ROW } from './words';

/** What is said of figures, targets and averages. */
export const figures = {
  'error-cell': ({ found }) => ({
    found: `the cell shows the error ${quoted(found)}`,
    expected: 'a number',
    todo: 'Repair the formula or enter the figure; until then the value is unknown.',
  }),
  'not-a-number': ({ found }) => ({
    found: `${quoted(found)} cannot be read as a number, or may be percent or a fraction of 1`,
    expected: 'a number, a rate with a % sign, or “-” where there was nothing',
    todo: 'Enter a number; until then the value is unknown.',
  }),
  'date-in-number': ({ found }) => ({
    found: `the date ${quoted(found)} where a figure belongs`,
    expected: 'a number; Excel turns a typed “4/4” into a date',
    todo: 'Format the cell as Text and type it again, or use two columns.',
  }),
  'rate-differs-from-counts': ({ found, computed, numerator, denominator }) => ({
    found: `the rate says ${rate(found)} but ${numerator}/${denominator} is ${rate(computed)}`,
    expected: `the rate ${rate(computed)}`,
    todo: 'The rate of the counts was used; check the rate cell.',
  }),
  'numerator-exceeds-denominator': ({ numerator, denominator }) => ({
    found: `${numerator} of ${denominator}: the part exceeds the whole`,
    expected: 'no more done than there was',
    todo: 'Check both counts; until then the rate is unknown.',
  }),
  'rate-over-100': ({ found }) => ({
    found: `the rate ${quoted(found)} is above 100%`,
    expected: 'a rate from 0% to 100%',
    todo: 'Check the decimal mark and the % sign.',
  }),
  negative: ({ found }) => ({
    found: `the negative number ${quoted(found)}`,
    expected: 'a number not below zero',
    todo: 'Enter the figure again.',
  }),
  'fractional-count': ({ found }) => ({
    found: `the count ${quoted(found)} is not whole`,
    expected: 'a whole number',
    todo: 'Check the thousands separator, or whether the column was mistaken.',
  }),
  'blank-value': (_, { indicator }) => ({
    found: `an empty cell${indicator === null ? '' : ` under ${indicator}`}`,
    expected: 'a value, or “-” where there was nothing',
    todo: 'Enter the value or say what blanks mean; a blank is never zero by itself.',
  }),
  'unclear-note': ({ found }) => ({
    found: `the remark ${quoted(found)} says neither good nor bad`,
    expected: 'words such as “Đầy đủ, kịp thời” or “Chưa đầy đủ”',
    todo: 'Write it more clearly; until then it has no effect.',
  }),
  'small-denominator': ({ denominator }) => ({
    found: `only ${denominator} dossier${denominator === 1 ? '' : 's'}`,
    expected: 'at least 5 for a rate to mean much',
    todo: 'Consider before naming the unit.',
  }),
  tie: ({ value, with: other }, { figure }) => ({
    found: `${figure(value)} equals the ${other} exactly`,
    expected: 'above or below',
    todo: 'Look again if needed: equal does not count as below.',
  }),
  'total-differs-from-counts': ({ found, computed, used }, { figure }) => ({
    found: `the whole-district row says ${figure(found)} but the units add up to ${figure(computed)}`,
    expected: 'both equal',
    todo: `The ${used === 'sheet' ? 'row' : 'sum of the units'} was used; check the row.`,
  }),
  'no-average': ({ row, unknown }, { indicator }) => ({
    found: `no average${indicator === null ? '' : ` of ${indicator}`}: ${NO_ROW[row]}; ${
      unknown.length === 0
        ? 'no counts to add up'
        : `the figures of ${shortList(unknown)} are unknown, so the units cannot be added up`
    }`,
    expected: 'a whole-district row, or counts for every unit',
    todo:
      unknown.length === 0
        ? 'Add the row or the count columns.'
        : 'Correct those figures, or fill in the row.',
  }),
  'average-is-mean': ({ found, computed }, { figure }) => ({
    found: `the whole-district row ${figure(found)} is the mean of the rates`,
    expected:
      computed === null
        ? 'all done divided by all to be done'
        : `${figure(computed)}, all done divided by all to be done`,
    todo: 'Compute the row from the counts.',
  }),
  'target-unset': (_facts, { indicator }) => ({
    found: `the target${indicator === null ? '' : ` for ${indicator}`} is not known`,
    expected: 'the target that was given, or that none was',
    todo: 'Set it on “Cấu hình” or write it in the table; until then nobody is judged by it.',
  }),
  'target-differs': ({ found, used }, { figure }) => ({
    found: `the sheet states the target ${figure(found)}`,
    expected: `${figure(used)} as on “Cấu hình”`,
    todo: 'The one on “Cấu hình” is used; correct either if it is wrong.',
  }),
  'not-ranked': ({ units, smallest }, { indicator }) => ({
    found: `not ranked${indicator === null ? '' : ` by ${indicator}`}: ${shortList(units)}`,
    expected: `at least ${smallest} dossiers a unit`,
    todo: 'These units take no part in the ranking; change “mẫu số từ” of the rule if need be.',
  }),
  'rank-differs': ({ found, computed }) => ({
    found: `the sheet states place ${found}`,
    expected: `${computed} by the figures`,
    todo: "The sheet's place is used; check it if it is wrong.",
  }),
} satisfies Partial<ProblemMessages>;
