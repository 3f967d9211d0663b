import { SUMMARY_WORDS } from '../messages/summary';
import {
  samePeriod,
  unfinishedDrawing,
  type Period,
  type Problem,
  type SheetContent,
  type Summary,
} from '../model';
import { readSummary, summarySheetName } from '../reporting/summary';
import { freeName, isBlank, ownPlace, sheetNamed, type SheetsByName } from '../workbook/ours';

/** The sheet on which a month's summary stands, or shall stand. */
export interface SummaryPlace {
  readonly sheet: string;
  /** The earlier summary with the officer's edits, when it can be understood. */
  readonly previous: Summary | undefined;
  readonly content: SheetContent | undefined;
  /** Where an earlier summary that cannot be understood goes. */
  readonly setAside: string | undefined;
  readonly problems: readonly Problem[];
  /** Writing it was broken off; `previous` and `content` are what it held before. */
  readonly isTorn: boolean;
  /** Where it is found, because two versions changing places was broken off. */
  readonly strandedOn?: string;
}

const EMPTY_PLACE = {
  previous: undefined,
  content: undefined,
  setAside: undefined,
  problems: [],
  isTorn: false,
} as const;

/** Looks for a month's summary among the sheets of its name; a foreign sheet of that name is passed by. */
export function findSummary(book: SheetsByName, period: Period): SummaryPlace {
  const { contents } = book;
  const { sheet, content } = ownPlace(book, summarySheetName(period), (found) => isOfMonth(found, period));
  if (!content) return strandedSummary(contents, sheet, period) ?? { ...EMPTY_PLACE, sheet };
  if (isBlank(content)) return { ...EMPTY_PLACE, sheet };
  const torn = tornSummary(contents, content, period);
  if (torn) return torn;
  const reading = readSummary(content);
  if (typeof reading === 'string')
    return { ...EMPTY_PLACE, sheet, content, setAside: freeName(book, `${sheet} (cũ)`) };
  return { ...EMPTY_PLACE, sheet, previous: reading.summary, content, problems: reading.problems };
}

/** Also one that holds nothing, was not drawn to the end or cannot be understood any longer. */
function isOfMonth(content: SheetContent, period: Period): boolean {
  if (isBlank(content) || unfinishedDrawing(content)) return true;
  const reading = readSummary(content);
  return typeof reading === 'string' ? reading === 'unreadable' : samePeriod(reading.summary.period, period);
}

/** The version that was to become this sheet when two changed places. */
function strandedSummary(
  contents: ReadonlyMap<string, SheetContent>,
  sheet: string,
  period: Period,
): SummaryPlace | undefined {
  const content = sheetNamed(contents, SUMMARY_WORDS.strandedSheetName(sheet));
  const reading = content && readSummary(content);
  if (!content || !reading || typeof reading === 'string' || !samePeriod(reading.summary.period, period))
    return undefined;
  const { summary: previous, problems } = reading;
  return { ...EMPTY_PLACE, sheet, previous, problems, isTorn: true, strandedOn: content.name, content };
}

/** What a sheet held before writing it was broken off; undefined when it was not. */
function tornSummary(
  contents: ReadonlyMap<string, SheetContent>,
  content: SheetContent,
  period: Period,
): SummaryPlace | undefined {
  const unfinished = unfinishedDrawing(content);
  if (!unfinished) return undefined;
  const torn: SummaryPlace = { ...EMPTY_PLACE, sheet: content.name, isTorn: true };
  if (unfinished.kind === 'first') return torn;
  const copy =
    unfinished.kept === SUMMARY_WORDS.previousSheetName(content.name)
      ? sheetNamed(contents, unfinished.kept)
      : content;
  // A copy that is unfinished too was being written once more, with what it holds already.
  const kept = copy && unfinishedDrawing(copy) ? untitled(copy) : copy;
  const reading = kept && readSummary(kept);
  if (!kept || !reading || typeof reading === 'string' || !samePeriod(reading.summary.period, period)) {
    return torn;
  }
  const before = { ...kept, name: content.name };
  return { ...torn, previous: reading.summary, content: before, problems: reading.problems };
}

/** As it was before drawing it over itself was broken off. */
export function untitled(content: SheetContent): SheetContent {
  const [[, ...title] = [], ...rows] = content.values;
  return { ...content, values: [[null, ...title], ...rows] };
}
