import { localAddress } from '../../../model';
import { printPeriodInEnglish, printMentionInEnglish } from '../../../text/print-period';
import { rows, monthList, shortList } from '../shape';
import type { ProblemMessages } from '../shape';
import { quoted, rowsOf, nounOf, meaning } from './words';

/** What is said of sheets, their rows and columns. */
export const sheets = {
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
  'missing-unit': ({ name, only }) => ({
    found:
      only === 'otherTime' ? `“${name}” has figures of another time only` : `“${name}” is not in the table`,
    expected: 'a row for every listed unit',
    todo: 'Add the row or correct the name.',
  }),
  'authority-differs': ({ found, used }) => ({
    found: `the head of the table names ${found}`,
    expected: `${used} as on “Cấu hình”`,
    todo: 'The letter still names the one on “Cấu hình”; open the right table or correct either; one that stands above goes under “Cơ quan cấp trên”.',
  }),
  'unknown-kind': (_, { unit }) => ({
    found: `${quoted(unit ?? '')} may be an office or a commune`,
    expected: 'a name with its kind, or a place under a group heading',
    todo: 'Write “Xã …” or “Phòng …”, or add it to the list of units.',
  }),
  'missing-previous-month': ({ period }) => ({
    found: `no figures for ${printPeriodInEnglish(period)}`,
    expected: `a column or a sheet of ${printPeriodInEnglish(period)}`,
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
          found: `${monthList(missing, printPeriodInEnglish)} missing for the cumulative value${indicator === null ? '' : ` of ${indicator}`}`,
          expected: `a cumulative column, or a sheet with counts for every ${nounOf(missing)}`,
          todo: `Add the missing ${nounOf(missing)}s; until then the cumulative value is unknown.`,
        },
  'month-contradiction': ({ named, titled }) => ({
    found: `the sheet's name says ${printMentionInEnglish(named)}, its title ${printMentionInEnglish(titled)}`,
    expected: 'name and title to say the same period',
    todo: 'Such a sheet is read only when sheet and period are chosen; correct its name or title.',
  }),
  'two-sheets': ({ period, used, others }) => ({
    found: `${others.map(quoted).join(', ')} also holds figures of ${printPeriodInEnglish(period)}`,
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
  'ambiguous-column': ({ path, candidates }, { named }) =>
    candidates.length === 0
      ? {
          found: `the numbers under “${path}” may be percent or fractions of 1`,
          expected: 'numbers with %, or counts beside them',
          todo: 'Format the column as a percentage; until then its values are unknown.',
        }
      : {
          found: `the column “${path}” is not clear`,
          expected: candidates.map((one) => meaning(one, named)).join(' or '),
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
} satisfies Partial<ProblemMessages>;
