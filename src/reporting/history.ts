import { HISTORY_WORDS, recordedText, type RecordedAct } from '../messages/history';
import type { Act, History, Period, SheetContent, Summary, WritePlan } from '../model';
import { EMPTY_PLAN, samePeriod } from '../model';
import { titlePeriod } from '../text/print-period';
import { Book, ourReason, type BookCells } from './history/book';
import { drawBook } from './history/draw-book';
import { isAbout, warnedUnits, type WarnedUnit } from './history/warned-units';
import { fitted } from './summary/hidden-state';

export interface RecordedActs {
  readonly plan: WritePlan;
  /** What was done, a line per unit, in Vietnamese. */
  readonly done: readonly string[];
  /** The same as data. */
  readonly acts: readonly RecordedAct[];
  /** Units of which something is written: no act that stood there already or has no form yet. */
  readonly written: readonly string[];
}

const WRITTEN: readonly RecordedAct['outcome'][] = ['added', 'updated', 'withdrawn'];

/**
 * Enters the month's acts into "Sổ theo dõi": one per unit the letter warns (rows with x), its reasons joined. Acts of
 * the month are updated where they stand; Số văn bản, Ghi chú, exemptions and other people's words stay. An act of
 * ours that is no longer warned becomes "đã rút". Recording twice changes nothing more.
 *
 * @param into the book's sheet; a free name when the workbook has none yet, and it is drawn
 */
export function recordActs(history: History, into: SheetContent | string, summary: Summary): RecordedActs {
  const warned = warnedUnits(summary);
  const month = history.acts.filter((act) => samePeriod(act.period, summary.period));
  const skipped = warned.filter((unit) => !unit.form);
  const recordable = warned.filter((unit) => unit.form);
  const acts: RecordedAct[] = skipped.map((unit) => entry(unit, 'skipped'));

  if (typeof into === 'string' || !history.layout) {
    acts.push(...recordable.map((unit) => entry(unit, 'added')));
    const drawing = drawBook(
      typeof into === 'string' ? into : into.name,
      recordable.map((unit) => cellsOf(unit, summary)),
    );
    return result(recordable.length > 0 ? { ...EMPTY_PLAN, drawings: [drawing] } : EMPTY_PLAN, acts);
  }

  const book = new Book(into, history.layout);
  const isOurs = (act: Act): boolean => book.isOurs(act.cell.row);
  for (const unit of recordable) {
    const own = month.filter(
      (act) => isAbout(act, unit) && (act.kind === 'act' || (act.kind !== 'exemption' && isOurs(act))),
    );
    const act = own.find(isOurs) ?? own.find(({ kind }) => kind === 'act');
    if (!act) {
      book.append(cellsOf(unit, summary));
      acts.push(entry(unit, 'added'));
      continue;
    }
    const step = { form: unit.form, ordinal: unit.ordinal };
    const keepsReason = !isOurs(act) && act.reason !== '';
    const changed = book.put(act.cell.row, keepsReason ? step : { ...step, reason: reasonOf(unit) });
    acts.push(entry(unit, changed ? 'updated' : 'unchanged'));
  }
  for (const act of month) {
    if (act.kind !== 'act' || warned.some((unit) => isAbout(act, unit))) continue;
    const unit = { name: act.unitName, form: null, ordinal: null };
    if (isOurs(act)) book.put(act.cell.row, { form: HISTORY_WORDS.withdrawn, ordinal: null });
    acts.push(entry(unit, isOurs(act) ? 'withdrawn' : 'kept'));
  }
  return result({ ...EMPTY_PLAN, ...book.plan() }, acts);
}

/** Takes the recording of a period back: rows of ours go or become "đã rút"; rows made by hand stay. */
export function takeBackActs(history: History, content: SheetContent, period: Period): WritePlan {
  if (!history.layout) return EMPTY_PLAN;
  const book = new Book(content, history.layout);
  const rows = history.acts
    .filter((act) => act.kind === 'act' && samePeriod(act.period, period))
    .map(({ cell }) => cell.row);
  book.takeBack(rows.filter((row) => book.isOurs(row)));
  return { ...EMPTY_PLAN, ...book.plan() };
}

const result = (plan: WritePlan, acts: readonly RecordedAct[]): RecordedActs => ({
  plan,
  acts,
  done: acts.map((act) => recordedText(act, 'vi')),
  written: acts.filter(({ outcome }) => WRITTEN.includes(outcome)).map(({ unit }) => unit),
});

const entry = (
  { name, form, ordinal }: Pick<WarnedUnit, 'name' | 'form' | 'ordinal'>,
  outcome: RecordedAct['outcome'],
): RecordedAct => ({ unit: name, outcome, form, ordinal });

function cellsOf(unit: WarnedUnit, summary: Summary): BookCells {
  return {
    period: titlePeriod(summary.period),
    unit: fitted(unit.name),
    form: unit.form,
    ordinal: unit.ordinal,
    reason: reasonOf(unit),
  };
}

const reasonOf = (unit: WarnedUnit): string => ourReason(fitted(unit.reason));
