import { EMPTY_PLAN, periodKey, type Act, type Period, type WritePlan } from '../model';
import { Book, type BookCells } from '../reporting/history/book';
import { drawBook } from '../reporting/history/draw-book';
import { CONFIG_SHEET, mergePatches, namesOfNews, readConfigSheet, type SettingsPatch } from '../settings';
import { titlePeriod } from '../text/print-period';
import { sheetNamed } from '../workbook/ours';
import type { Workbook } from '../workbook/port';
import { ladderBook, type LadderBook } from './history-of';
import { openWorkbook, type OpenWorkbook } from './open-workbook';
import { settingsPlan } from './save-settings';

/** What came over from another file; both empty where it holds nothing that is not here already. */
export interface CarriedOver {
  /** Rows of "Cấu hình" by name, remembered answers among them. */
  readonly settings: readonly string[];
  /** Rows of "Sổ theo dõi". */
  readonly acts: readonly Pick<Act, 'period' | 'unitName' | 'form' | 'ordinal'>[];
}

/**
 * Brings what last month's file keeps into this one: settings, remembered answers and the ladder book. What is set or
 * recorded here stays as it is; what comes ranks below it.
 */
export async function carryOver(workbook: Workbook, from: Workbook): Promise<CarriedOver> {
  const [open, other] = [await openWorkbook(workbook, {}), await openWorkbook(from, {})];
  const own = patchOf(open);
  const merged = mergePatches(patchOf(other), own);
  const settings = namesOfNews(own, merged);
  if (settings.length > 0) await workbook.write({ ...EMPTY_PLAN, ...settingsPlan(open, merged) });
  // Units are told by the list that holds now.
  const now = await openWorkbook(workbook, {});
  const { plan, acts } = bookPlan(now, { ...other, settings: now.settings });
  if (acts.length > 0) await workbook.write(plan);
  return { settings, acts };
}

function patchOf({ contents }: OpenWorkbook): SettingsPatch {
  const sheet = sheetNamed(contents, CONFIG_SHEET);
  return sheet ? readConfigSheet(sheet).patch : {};
}

function bookPlan(open: OpenWorkbook, other: OpenWorkbook): { plan: WritePlan; acts: readonly Act[] } {
  const theirs = ladderBook(other, LATEST);
  const ours = ladderBook(open, LATEST);
  const known = new Set(ours.history.acts.map(keyOf));
  const acts = theirs.history.acts.filter((act) => !known.has(keyOf(act)));
  const rows = acts.map((act) => cellsOf(act, theirs));
  const { content, sheet, history } = ours;
  if (!content || !history.layout)
    return { plan: { ...EMPTY_PLAN, drawings: [drawBook(sheet, rows)] }, acts };
  const book = new Book(content, history.layout);
  for (const row of rows) book.append(row);
  return { plan: { ...EMPTY_PLAN, ...book.plan() }, acts };
}

/** No row of a book is later. */
const LATEST: Period = { year: 2199, month: 12 };

/** One row a unit and period: what is recorded here of them is not added to. */
const keyOf = ({ period, unitKey }: Act): string => `${periodKey(period)}|${unitKey}`;

/** As it stands there; its period in words, for a date would lose its format. */
function cellsOf(act: Act, { content, history }: LadderBook): BookCells {
  const { row } = act.cell;
  const book = content && history.layout && new Book(content, history.layout);
  return {
    period: titlePeriod(act.period),
    unit: act.unitName,
    form: act.form,
    ordinal: act.ordinal,
    reason: book?.text(row, 'reason') ?? act.reason,
    document: act.document,
    note: act.note,
  };
}
