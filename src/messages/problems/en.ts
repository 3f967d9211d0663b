import { factsOf } from '../../indicators';
import type { ColumnMeaning, Period } from '../../model';
import { localAddress } from '../../model';
import { nounsOf } from '../../text/period-nouns';
import { printMentionInEnglish, printPeriodInEnglish } from '../../text/print-period';
import { expectedText } from '../settings';
import { decimalOf, monthList, shortList, UNCOUNTED } from './shape';
import type { ProblemMessages, ValueWords } from './shape';

const ROLES: Readonly<Record<ColumnMeaning['role'], string>> = {
  rate: 'rate',
  numerator: 'number done',
  denominator: 'number to be done',
  count: 'count',
  field: 'field',
  note: 'remark',
  maximum: 'maximum points',
  target: 'target',
  rank: 'rank',
};
const SPANS: Readonly<Record<ColumnMeaning['span'], string>> = {
  month: 'this month',
  previous: 'previous month',
  cumulative: 'cumulative',
  lastYear: 'same period last year',
};

const values: ValueWords = {
  rate: (rate) => `${decimalOf(rate, '.')}%`,
  month: printPeriodInEnglish,
  meaning: ({ indicator, role, span }) =>
    `${factsOf(indicator)?.names.problems.en ?? indicator}: ${ROLES[role]} (${SPANS[span]})`,
};
const { rate, month, meaning } = values;
const quoted = (text: string): string => (text === '' ? 'an empty cell' : `“${text}”`);
const rows = (list: readonly number[]): string => {
  const shown = list.slice(0, 10).map((row) => String(row + 1));
  return list.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ');
};

const rowsOf = (cells: readonly { readonly row: number }[]): string => rows(cells.map(({ row }) => row));

const nounOf = ([first]: readonly Period[]): string => (first ? nounsOf(first).english : 'month');

const NO_ROW = {
  none: 'there is no whole-district row',
  unreadable: 'the whole-district row is blank or cannot be read',
  mean: 'the whole-district row is a mean of rates and is not used',
} as const;

const HISTORY_ROW = {
  'unknown-form': ['a form that is not configured', 'a configured form, such as “Nhắc nhở” or “Phê bình”'],
  'unknown-unit': ['a unit that is not on the list', 'the name of a listed unit'],
  'similar-unit': ['a name close to, but not the same as,', 'the name as the metrics sheet writes it'],
  'unreadable-month': ['a month that cannot be read', 'month and year, such as “Tháng 5/2023”'],
  'future-month': ['a month after the evaluated one', 'a month not after the evaluated one'],
  duplicate: ['two rows of a unit in one month', 'one row per unit and month'],
  'ordinal-order': ['ordinals that do not rise with the months', 'ordinals that rise through the year'],
  'other-kind': ['an act of another kind of period', 'an ordinal the officer decides on'],
  'not-grown': [
    'overdue dossiers that have not grown since an earlier report of the same period: no new act',
    'more dossiers than that report named',
  ],
  'growth-unknown': [
    'a row that does not say how many dossiers were overdue in an earlier report of the same period',
    'the count in its reason; until then the finding has no x',
  ],
} as const;

/** English, complete. */
export const en: ProblemMessages = {
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
  'duplicate-unit': ({ others }, { unit }) => ({
    found: `${unit ?? 'the unit'} has several rows: ${others.map(localAddress).join(', ')}`,
    expected: 'one row per unit',
    todo: 'Keep one row; until then the unit is not judged.',
  }),
  'two-totals': ({ labels }) => ({
    found: `several rows of a whole: ${labels.map(quoted).join(', ')}`,
    expected: 'to know which of them is your whole authority',
    todo: 'Choose it; until then none is used, and averages come from the counts of the units alone.',
  }),
  'two-desks': ({ units }) => ({
    found: `a commune and its front desk both have rows: ${shortList(units)}`,
    expected: 'to know whether they are added or one of them counts',
    todo: 'Answer once in the pane or on “Cấu hình”; until then these communes are not judged.',
  }),
  'summed-rows': ({ cells, isUnknown }, { unit, indicator }) => ({
    found: isUnknown
      ? `${unit ?? 'the unit'} has several rows (${rowsOf(cells)}) with nothing but rates${indicator === null ? '' : ` of ${indicator}`}, which cannot be added`
      : `${unit ?? 'the unit'} has several rows (${rowsOf(cells)}), which were added`,
    expected: isUnknown ? 'counts in each row, or a row of the whole unit' : 'each row a part of the unit',
    todo: isUnknown
      ? 'Add the columns of counts; until then the rate is taken as unknown.'
      : 'Nothing to do if the rows are parts of the unit.',
  }),
  'unclear-dossiers': () => ({
    found: 'the list of dossiers does not say which of them are late',
    expected: 'a column of states, of days of delay, or the days when results were due and given',
    todo: 'Add it, or say “overdue dossiers” in the title if all of them are; until then it is taken as unknown.',
  }),
  'unknown-unit': ({ suggestion }, { unit }) => ({
    found: `${quoted(unit ?? '')} is not on the list of units`,
    expected: suggestion === null ? 'a name of the list' : `perhaps “${suggestion}”`,
    todo: 'Choose the unit or add it to the list; it is still evaluated.',
  }),
  'missing-unit': ({ name }) => ({
    found: `“${name}” is not in the table`,
    expected: 'a row for every listed unit',
    todo: 'Add the row or correct the name.',
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
  'authority-differs': ({ found, used }) => ({
    found: `the head of the table names ${found}`,
    expected: `${used} as on “Cấu hình”`,
    todo: 'The letter still names the one on “Cấu hình”; open the right table or correct either; one that stands above goes under “Cơ quan cấp trên”.',
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
  'average-is-mean': ({ found, computed }, { figure }) => ({
    found: `the whole-district row ${figure(found)} is the mean of the rates`,
    expected:
      computed === null
        ? 'all done divided by all to be done'
        : `${figure(computed)}, all done divided by all to be done`,
    todo: 'Compute the row from the counts.',
  }),
  tie: ({ value, with: other }, { figure }) => ({
    found: `${figure(value)} equals the ${other} exactly`,
    expected: 'above or below',
    todo: 'Look again if needed: equal does not count as below.',
  }),
  'missing-previous-month': ({ period }) => ({
    found: `no figures for ${month(period)}`,
    expected: `a column or a sheet of ${month(period)}`,
    todo: 'Rise and fall are left out; add the sheet to compare.',
  }),
  'missing-cumulative': ({ missing }, { indicator }) =>
    missing.length === 0
      ? {
          found: `no cumulative value anywhere${indicator === null ? '' : ` for ${indicator}`}`,
          expected: 'a value since the window began',
          todo: 'The month alone decided.',
        }
      : {
          found: `${monthList(missing, month)} missing for the cumulative value${indicator === null ? '' : ` of ${indicator}`}`,
          expected: `a cumulative column, or a sheet with counts for every ${nounOf(missing)}`,
          todo: `Add the missing ${nounOf(missing)}s; until then the cumulative value is unknown.`,
        },
  'small-denominator': ({ denominator }) => ({
    found: `only ${denominator} dossier${denominator === 1 ? '' : 's'}`,
    expected: 'at least 5 for a rate to mean much',
    todo: 'Consider before naming the unit.',
  }),
  'month-contradiction': ({ named, titled }) => ({
    found: `the sheet's name says ${printMentionInEnglish(named)}, its title ${printMentionInEnglish(titled)}`,
    expected: 'name and title to say the same period',
    todo: 'Such a sheet is read only when sheet and period are chosen; correct its name or title.',
  }),
  'two-sheets': ({ period, used, others }) => ({
    found: `${others.map(quoted).join(', ')} also holds figures of ${month(period)}`,
    expected: 'one sheet of figures for each period',
    todo: `${quoted(used)} is used; choose another sheet if it is not meant, or hide the one that is not.`,
  }),
  'signed-file': () => ({
    found: 'the file bears a digital signature',
    expected: 'a file not yet signed, or signed again afterwards',
    todo: 'The signature does not hold for the marked copy; the original stays as it is.',
  }),
  'locked-structure': () => ({
    found: 'the structure of the workbook is locked',
    expected: 'a workbook that takes new sheets',
    todo: 'The summary was added to the marked copy all the same and the lock stays; the original is unchanged.',
  }),
  'hidden-rows': ({ rows: hidden }) => ({
    found: `hidden rows hold figures: ${rows(hidden)}`,
    expected: 'all rows visible',
    todo: 'Hidden rows are evaluated too; delete them if they are not meant.',
  }),
  'legacy-font': ({ font }) => ({
    found: `text in the old font ${font}`,
    expected: 'a Unicode font such as Times New Roman',
    todo: 'It was read as that font shows it; better convert it to Unicode.',
  }),
  'ambiguous-column': ({ path, candidates }) =>
    candidates.length === 0
      ? {
          found: `the numbers under “${path}” may be percent or fractions of 1`,
          expected: 'numbers with %, or counts beside them',
          todo: 'Format the column as a percentage; until then its values are unknown.',
        }
      : {
          found: `the column “${path}” is not clear`,
          expected: candidates.map(meaning).join(' or '),
          todo: 'Choose what the column means; until then the indicator is unknown.',
        },
  'points-or-percent': ({ path }) => ({
    found: `the numbers under “${path}” may be points or percent`,
    expected: '“(điểm)” or “(%)” in the heading',
    todo: 'Choose points or percent; until then nobody is judged by this column.',
  }),
  'missing-column': ({ indicators, only }, { named }) => ({
    found: `${only === undefined ? 'no column for' : 'only cumulative figures, none of the month, for'} ${indicators.map(named).join('; ')}`,
    expected: 'the figures a rule needs',
    todo: 'Choose the column if the sheet has it, or switch off what is not kept.',
  }),
  'unclear-note': ({ found }) => ({
    found: `the remark ${quoted(found)} says neither good nor bad`,
    expected: 'words such as “Đầy đủ, kịp thời” or “Chưa đầy đủ”',
    todo: 'Write it more clearly; until then it has no effect.',
  }),
  'unknown-kind': (_, { unit }) => ({
    found: `${quoted(unit ?? '')} may be an office or a commune`,
    expected: 'a name with its kind, or a place under a group heading',
    todo: 'Write “Xã …” or “Phòng …”, or add it to the list of units.',
  }),
  'blank-value': (_, { indicator }) => ({
    found: `an empty cell${indicator === null ? '' : ` under ${indicator}`}`,
    expected: 'a value, or “-” where there was nothing',
    todo: 'Enter the value or say what blanks mean; a blank is never zero by itself.',
  }),
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
      found: `${unit ?? 'the unit'}: the book counts ${counted} but ${month(period)} says ordinal ${typed}`,
      expected: 'the count and the typed ordinal agree',
      todo: 'Add the missing rows or set the ordinal yourself; it stays blank.',
    };
  },
  'history-missing': ({ period }) => ({
    found: `nobody knows who was reminded or criticised before ${month(period)}: the history holds nothing of earlier periods of the year`,
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
};
