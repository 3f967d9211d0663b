import { CARRY_WORDS } from '../messages/carry';
import { EMPTY_PLAN, periodKey, type Act, type Period } from '../model';
import { Book, type BookCells } from '../reporting/history/book';
import { drawBook } from '../reporting/history/draw-book';
import {
  CONFIG_SHEET,
  editsBack,
  mergePatches,
  newsBetween,
  patchOfNews,
  readConfigSheet,
  type ConfigNews,
  type SettingsPatch,
} from '../settings';
import { printPeriod, titlePeriod } from '../text/print-period';
import { sheetNamed } from '../workbook/ours';
import type { Workbook } from '../workbook/port';
import { ladderBook, type LadderBook } from './history-of';
import { openWorkbook, type OpenWorkbook } from './open-workbook';
import { settingsPlan } from './save-settings';

/** A row of "Sổ theo dõi" that came over. */
export interface CarriedAct extends Pick<Act, 'period' | 'unitKey' | 'unitName' | 'form' | 'ordinal'> {
  /** As it was written. */
  readonly cells: BookCells;
}

/** What came over from another file; both empty where it holds nothing that is not here already. */
export interface CarriedOver {
  /** Rows of "Cấu hình", remembered answers among them. */
  readonly settings: readonly ConfigNews[];
  readonly acts: readonly CarriedAct[];
}

/** How people are told of one thing that came over. */
export const carriedName = (carried: ConfigNews | CarriedAct): string =>
  'name' in carried
    ? carried.name
    : CARRY_WORDS.act(carried.unitName, carried.form, printPeriod(carried.period));

/**
 * Brings what last month's file keeps into this one: settings, remembered answers and the ladder book. What is set or
 * recorded here stays as it is; what comes ranks below it.
 *
 * @param wants whether a thing may come
 */
export async function carryOver(
  workbook: Workbook,
  from: Workbook,
  wants: (carried: ConfigNews | CarriedAct) => boolean,
): Promise<CarriedOver> {
  const [open, other] = [await openWorkbook(workbook, {}), await openWorkbook(from, {})];
  const own = patchOf(open);
  const settings = newsBetween(own, mergePatches(patchOf(other), own)).filter(wants);
  if (settings.length > 0)
    await workbook.write({ ...EMPTY_PLAN, ...settingsPlan(open, patchOfNews(settings)) });
  // Units are told by the list that holds now.
  const now = await openWorkbook(workbook, {});
  const acts = newActs(now, { ...other, settings: now.settings }).filter(wants);
  if (acts.length > 0) await addActs(workbook, now, acts);
  return { settings, acts };
}

/**
 * Takes back some of what came over: its rows of "Cấu hình" say what they said before, its rows of "Sổ theo dõi" are
 * emptied. A row that says something else by now is somebody's, and stays.
 */
export async function declineCarried(workbook: Workbook, { settings, acts }: CarriedOver): Promise<void> {
  const open = await openWorkbook(workbook, {});
  const config = sheetNamed(open.contents, CONFIG_SHEET);
  const { content, history } = ladderBook(open, LATEST);
  const book = content && history.layout && new Book(content, history.layout);
  for (const { key, row } of history.acts.map((act) => ({ key: keyOf(act), row: act.cell.row })))
    for (const { cells } of acts.filter((act) => keyOf(act) === key)) book?.clear(row, cells);
  const { edits = [], expected = [] } = book?.plan() ?? {};
  const back = config ? [editsBack(config, settings)].filter(({ cells }) => cells.length > 0) : [];
  await workbook.write({ ...EMPTY_PLAN, edits: [...back, ...edits], expected });
}

function patchOf({ contents }: OpenWorkbook): SettingsPatch {
  const sheet = sheetNamed(contents, CONFIG_SHEET);
  return sheet ? readConfigSheet(sheet).patch : {};
}

function newActs(open: OpenWorkbook, other: OpenWorkbook): readonly CarriedAct[] {
  const theirs = ladderBook(other, LATEST);
  const known = new Set(ladderBook(open, LATEST).history.acts.map(keyOf));
  return theirs.history.acts
    .filter((act) => !known.has(keyOf(act)))
    .map((act) => ({ ...act, cells: cellsOf(act, theirs) }));
}

async function addActs(workbook: Workbook, open: OpenWorkbook, acts: readonly CarriedAct[]): Promise<void> {
  const { content, sheet, history } = ladderBook(open, LATEST);
  const rows = acts.map(({ cells }) => cells);
  if (!content || !history.layout)
    return void (await workbook.write({ ...EMPTY_PLAN, drawings: [drawBook(sheet, rows)] }));
  const book = new Book(content, history.layout);
  for (const row of rows) book.append(row);
  await workbook.write({ ...EMPTY_PLAN, ...book.plan() });
}

/** No row of a book is later. */
const LATEST: Period = { year: 2199, month: 12 };

/** One row a unit and period: what is recorded here of them is not added to. */
const keyOf = ({ period, unitKey }: Pick<Act, 'period' | 'unitKey'>): string =>
  `${periodKey(period)}|${unitKey}`;

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
