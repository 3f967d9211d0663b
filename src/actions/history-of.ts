import type { History, Period, SheetContent, Unit } from '../model';
import { readHistory } from '../reading';
import type { OpenWorkbook } from './open-workbook';

/** The workbook's ladder book, with its sheet as it stands; empty when there is none. */
export interface LadderBook {
  readonly content: SheetContent | undefined;
  readonly history: History;
}

/**
 * Reads the ladder book in the terms of the workbook's own settings.
 *
 * @param present the month's units: names that are nearly theirs are noticed
 */
export function ladderBook(
  { survey, contents, settings }: Pick<OpenWorkbook, 'survey' | 'contents' | 'settings'>,
  period: Period,
  present: readonly Unit[] = [],
): LadderBook {
  const sheet = survey.find(({ kind }) => kind === 'history')?.sheet;
  const content = sheet === undefined ? undefined : contents.get(sheet);
  const { reading, indicators, units } = settings;
  return {
    content,
    history: readHistory(content, units, period, { aliases: reading.aliases, indicators, present }),
  };
}
