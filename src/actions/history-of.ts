import { isAct, standingOf } from '../evaluation';
import { HISTORY_WORDS } from '../messages/history';
import {
  problem,
  samePeriod,
  type Act,
  type History,
  type HistoryRowFacts,
  type Period,
  type SheetContent,
  type Unit,
} from '../model';
import { readHistory } from '../reading';
import { nameKey } from '../text/unit-name';
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
  const counts = ({ period: of }: Act): boolean => standingOf(of, period, settings.ladder.reset) !== 'apart';
  const own = withMerged(read(content), counts, present);
  const history = withOthers(own, others, counts);
  // Nothing is drawn over a sheet that cannot be written into.
  if (!content || !history.layout)
    return { content: undefined, sheet: freeName(open, HISTORY_WORDS.sheetName), history };
  return { content, sheet: content.name, history };
}

/** Whether an act's period matters to the one that is read. */
type Counts = (act: Act) => boolean;

/** Acts of several former units that are one by now: whether they add up is for the officer to say. */
function withMerged(history: History, counts: Counts, present: readonly Unit[]): History {
  const acts = history.acts.filter((act) => act.kind === 'act' && counts(act));
  const merged = present.flatMap((unit) => {
    const own = new Set([unit.name, unit.entry?.name ?? ''].map(nameKey));
    const former = acts.filter((act) => act.unitKey === unit.key && !own.has(nameKey(act.unitName)));
    return new Set(former.map((act) => nameKey(act.unitName))).size > 1 ? former : [];
  });
  return withDoubts(history, merged, ({ unitName }) => ({ why: 'merged-unit', found: unitName }));
}

/** Acts that only another book holds: which book is right nobody can tell, so the ordinals of their units stay open. */
function withOthers(history: History, others: readonly History[], counts: Counts): History {
  const isHere = (act: Act): boolean =>
    history.acts.some((own) => own.unitKey === act.unitKey && samePeriod(own.period, act.period));
  const elsewhere = others
    .flatMap(({ acts }) => acts)
    .filter((act) => isAct(act) && counts(act) && !isHere(act));
  return withDoubts(history, elsewhere, ({ cell }) => ({ why: 'other-book', found: cell.sheet }));
}

/** The ordinals of these acts' units stay open, and each act is told of. */
function withDoubts(history: History, acts: readonly Act[], factsOf: (act: Act) => HistoryRowFacts): History {
  return {
    ...history,
    doubts: [...(history.doubts ?? []), ...acts.map(({ unitKey, period }) => ({ unitKey, period }))],
    problems: [
      ...history.problems,
      ...acts.map((act) => problem('history-conflict', factsOf(act), { cell: act.cell, unit: act.unitName })),
    ],
  };
}
