import { HISTORY_WORDS } from '../messages/history';
import type { History, Period, SheetContent, Unit } from '../model';
import { readHistory } from '../reading';
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
  const history = readHistory(content, period, settings, present);
  // Nothing is drawn over a sheet that cannot be written into.
  if (!content || !history.layout)
    return { content: undefined, sheet: freeName(open, HISTORY_WORDS.sheetName), history };
  return { content, sheet: content.name, history };
}
