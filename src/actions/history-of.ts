import { isAct, standingOf } from '../evaluation';
import { HISTORY_WORDS } from '../messages/history';
import {
  problem,
  samePeriod,
  type Act,
  type History,
  type Period,
  type SheetContent,
  type Unit,
} from '../model';
import { readHistory } from '../reading';
import type { LadderSettings } from '../settings';
import { freeName, sheetNamed } from '../workbook/ours';
import type { OpenWorkbook } from './open-workbook';

/** The workbook's ladder book, with its sheet as it stands; empty when there is none. */
export interface LadderBook {
  readonly content: SheetContent | undefined;
  /** What it is called, or a new one will be. */
  readonly sheet: string;
  readonly history: History;
}

/**
 * Reads the ladder book in the terms of the workbook's own settings. Every reader of the book comes here with the whole
 * workbook, so that none of them forgets a list, an alias or an indicator.
 *
 * @param present the month's units: names that are nearly theirs are noticed
 */
export function ladderBook(open: OpenWorkbook, period: Period, present: readonly Unit[] = []): LadderBook {
  const { survey, contents, settings } = open;
  const books = survey
    .filter(({ kind }) => kind === 'history')
    .flatMap(({ sheet }) => contents.get(sheet) ?? []);
  const named = sheetNamed(contents, HISTORY_WORDS.sheetName);
  const content = books.find((book) => book === named) ?? books[0];
  const read = (book: SheetContent | undefined): History => readHistory(book, period, settings, present);
  const others = books.filter((book) => book !== content).map(read);
  const history = withOthers(read(content), others, period, settings.ladder.reset);
  // Nothing is drawn over a sheet that cannot be written into.
  if (!content || !history.layout)
    return { content: undefined, sheet: freeName(open, HISTORY_WORDS.sheetName), history };
  return { content, sheet: content.name, history };
}

/** Acts that only another book holds: which book is right nobody can tell, so the ordinals of their units stay open. */
function withOthers(
  history: History,
  others: readonly History[],
  period: Period,
  reset: LadderSettings['reset'],
): History {
  const isHere = (act: Act): boolean =>
    history.acts.some((own) => own.unitKey === act.unitKey && samePeriod(own.period, act.period));
  const elsewhere = others
    .flatMap(({ acts }) => acts)
    .filter((act) => isAct(act) && standingOf(act.period, period, reset) !== 'apart' && !isHere(act));
  return {
    ...history,
    doubts: [
      ...(history.doubts ?? []),
      ...elsewhere.map((act) => ({ unitKey: act.unitKey, period: act.period })),
    ],
    problems: [
      ...history.problems,
      ...elsewhere.map(({ cell, unitName }) =>
        problem('history-conflict', { why: 'other-book', found: cell.sheet }, { cell, unit: unitName }),
      ),
    ],
  };
}
