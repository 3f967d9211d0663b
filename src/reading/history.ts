import { INDICATORS } from '../indicators';
import { readOrdinal } from '../messages/ordinals';
import type {
  Act,
  ActKind,
  CellAddress,
  CellValue,
  History,
  HistoryDoubt,
  HistoryLayout,
  HistoryRowFacts,
  Period,
  Problem,
  SheetContent,
  Unit,
} from '../model';
import { isCellError, problem } from '../model';
import type { IndicatorSettings, Settings } from '../settings/settings';
import { plain, tidy } from '../text/fold';
import { overdueSaid } from '../text/overdue-count';
import { reportIn } from '../text/report-of';
import { bookYear, countsMonths, findHistoryLayout } from './history-layout';
import { HistoryNames } from './history-names';
import { orderProblems } from './history-order';
import { asMonth, readHistoryPeriod } from './history-period';

/** What of the settings the book is read by: the list, accepted spellings, words of indicators beside the known ones. */
type BookSettings = Pick<Settings, 'units' | 'reading' | 'indicators'>;

/**
 * Reads the ladder book ("Sổ theo dõi"), also one made by hand: heading row anywhere near the top, columns in any
 * order, months as text or dates, forms in any case. A row that cannot be used is a `history-conflict` problem with its
 * cell. Which forms count on the ladder is not decided here.
 *
 * @param period the evaluated month: names are tied to the units of that month first
 * @param settings with the authority's list; a renamed or merged unit keeps its acts through the list's aliases
 * @param present units of the evaluated month: a name that is nearly one of theirs puts that one's ordinal in doubt
 */
export function readHistory(
  sheet: SheetContent | undefined,
  period: Period,
  settings: BookSettings,
  present: readonly Unit[],
): History {
  const layout = sheet && findHistoryLayout(sheet);
  if (!sheet || !layout) return { sheet: undefined, acts: [], problems: [] };
  const year = bookYear(sheet, layout);
  const areMonths = countsMonths(sheet, layout);
  const acts: Act[] = [];
  const doubts: HistoryDoubt[] = [];
  const problems: Problem[] = [];
  const names = new HistoryNames(settings, period, present);
  for (let row = layout.headingRow + 1; row < sheet.values.length; row++) {
    const cells = rowCells(sheet, layout, row);
    const at = (column: number): CellAddress => ({ sheet: sheet.name, row, column });
    const report = (why: HistoryRowFacts['why'], column: number, nearest?: string) =>
      problems.push(
        problem(
          'history-conflict',
          { why, found: shown(sheet.values[row]?.[column]), ...(nearest !== undefined && { nearest }) },
          { cell: at(column), unit: cells.unit || null },
        ),
      );

    const hasMonth = cells.period !== null && cells.period !== '';
    // A lone word under the table ("Người lập") is no row of it.
    if (cells.unit === '' ? cells.form === '' : cells.form === '' && !hasMonth) continue;
    if (cells.unit === '') {
      report('unknown-unit', layout.columns.unit);
      continue;
    }
    const month = readHistoryPeriod(areMonths ? asMonth(cells.period) : cells.period, year);
    const { key, known, nearly, isSeveral } = names.find(cells.unit, month);
    const written = splitForm(cells.form);
    const kind = kindOf(written.form);
    const mayCount = kind === 'act' || kind === 'unknown-form';
    if (!month) {
      report('unreadable-month', layout.columns.period);
      const meant = [key, ...nearly.map((unit) => unit.key)];
      if (mayCount) doubts.push(...meant.map((unitKey) => ({ unitKey, period: null })));
      continue;
    }
    const [similar] = nearly;
    if (isSeveral && mayCount) report('several-units', layout.columns.unit);
    else if (similar && mayCount) report('similar-unit', layout.columns.unit, similar.name);
    else if (!known) report('unknown-unit', layout.columns.unit);
    if (mayCount) doubts.push(...nearly.map((unit) => ({ unitKey: unit.key, period: month })));
    if (kind === 'unknown-form') report('unknown-form', layout.columns.form);
    acts.push({
      period: month,
      unitName: cells.unit,
      unitKey: key,
      kind,
      form: written.form,
      ordinal: ordinalOf(cells.ordinal, written.ordinal),
      reason: cells.reason,
      document: cells.document,
      note: cells.note,
      covers: kind === 'exemption' ? covered(cells.reason, settings.indicators) : [],
      report: kind === 'exemption' ? (reportIn(cells.note) ?? reportIn(cells.reason)) : null,
      late: { ...overdueSaid(cells.reason) },
      cell: at(layout.columns.unit),
    });
  }
  return {
    sheet: sheet.name,
    layout,
    acts,
    doubts,
    problems: [...problems, ...orderProblems(acts, layout, period)],
  };
}

interface RowCells {
  readonly period: CellValue;
  readonly unit: string;
  readonly form: string;
  readonly ordinal: string;
  readonly reason: string;
  readonly document: string;
  readonly note: string;
}

function rowCells(sheet: SheetContent, layout: HistoryLayout, row: number): RowCells {
  const { columns } = layout;
  const value = (column: number | undefined): CellValue => {
    if (column === undefined) return null;
    const own = sheet.values[row]?.[column] ?? null;
    if (own !== null) return own;
    // A month merged over its rows stands in the first of them.
    const merge = sheet.merges.find(
      (m) => m.left === column && m.top < row && m.bottom >= row && m.top > layout.headingRow,
    );
    return merge ? (sheet.values[merge.top]?.[column] ?? null) : null;
  };
  const text = (column: number | undefined): string => {
    const own = column === undefined ? null : (sheet.values[row]?.[column] ?? null);
    return shown(own);
  };
  const period = value(columns.period);
  return {
    period: typeof period === 'string' ? tidy(period) : period,
    unit: shown(value(columns.unit)),
    form: shown(value(columns.form)),
    ordinal: text(columns.ordinal),
    reason: text(columns.reason),
    document: text(columns.document),
    note: text(columns.note),
  };
}

const shown = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return '';
  return isCellError(value) ? value.error : tidy(String(value));
};

const FORM_AND_ORDINAL = /^(.*?[\p{L}\p{M}])[\s,–-]*\(?\s*(lần\s[^()]*?)\s*\)?$/iu;

/** "Phê bình lần 2", "Nhắc nhở (lần thứ nhất)": the form and its "Lần thứ" typed into one cell. */
function splitForm(typed: string): { readonly form: string; readonly ordinal: number | undefined } {
  const [, form, words] = FORM_AND_ORDINAL.exec(typed.normalize('NFC')) ?? [];
  const ordinal = words === undefined ? undefined : readOrdinal(words);
  return form === undefined || ordinal === undefined
    ? { form: typed, ordinal: undefined }
    : { form, ordinal };
}

/** Where both cells tell and differ, the higher: that an act may be missing must be noticed. */
function ordinalOf(cell: string, inForm: number | undefined): number | null {
  const own = cell === '' ? undefined : readOrdinal(cell);
  return own === undefined ? (inForm ?? null) : Math.max(own, inForm ?? own);
}

function kindOf(form: string): ActKind {
  const words = plain(form);
  if (words === '') return 'unknown-form';
  if (/^mien\b/.test(words)) return 'exemption';
  return /^(da (rut|thu hoi|huy)\b|(rut|thu hoi|huy)( lai| bo)?$)/.test(words) ? 'withdrawn' : 'act';
}

function covered(reason: string, indicators: readonly Pick<IndicatorSettings, 'id' | 'headers'>[]) {
  const words = plain(reason);
  const known = INDICATORS.filter(({ report }) => report.test(words));
  const own = indicators.filter(({ headers }) => headers.some((h) => h !== '' && words.includes(plain(h))));
  const named = new Set([...known.map(({ id }) => id), ...own.map(({ id }) => id)]);
  return named.size > 0 ? [...named] : ['overdue', 'pendingOverdue'];
}
