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

/** The sheet on which a month's summary stands, or shall stand, and what was found there. */
export interface SummaryPlace {
  readonly sheet: string;
  readonly found: FoundSummary;
  readonly problems: readonly Problem[];
}

/** An earlier summary with the officer's edits, and the sheet it was read from. */
interface Earlier {
  readonly previous: Summary;
  readonly content: SheetContent;
}

export type FoundSummary =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'whole' } & Earlier)
  /** It cannot be understood any longer and goes to a sheet of its own. */
  | { readonly kind: 'unreadable'; readonly setAside: string }
  /** Writing it was broken off; what it held before, where that is still known. */
  | { readonly kind: 'torn'; readonly before: Earlier | undefined }
  /** Two versions that were changing places were broken off: it stands on another sheet. */
  | ({ readonly kind: 'stranded'; readonly on: string } & Earlier);

/** The officer's earlier summary, whatever became of its sheet. */
export function earlierOf(found: FoundSummary): Earlier | undefined {
  if (found.kind === 'torn') return found.before;
  return found.kind === 'whole' || found.kind === 'stranded' ? found : undefined;
}

/** Looks for a month's summary among the sheets of its name; a foreign sheet of that name is passed by. */
export function findSummary(book: SheetsByName, period: Period): SummaryPlace {
  const { contents } = book;
  const { sheet, content } = ownPlace(book, summarySheetName(period), (found) => isOfMonth(found, period));
  const nothing: SummaryPlace = { sheet, found: { kind: 'none' }, problems: [] };
  if (!content) return strandedSummary(contents, sheet, period) ?? nothing;
  if (isBlank(content)) return nothing;
  const torn = tornSummary(contents, content, period);
  if (torn) return torn;
  const reading = readSummary(content);
  if (typeof reading === 'string') {
    const setAside = freeName(book, `${sheet} (cũ)`);
    return { sheet, found: { kind: 'unreadable', setAside }, problems: [] };
  }
  const { summary: previous, problems } = reading;
  return { sheet, found: { kind: 'whole', previous, content }, problems };
}

/** A month's summary as the workbook has it, which is what the officer last saw; none while writing it was broken off. */
export function wholeSummary(book: SheetsByName, period: Period): Summary | undefined {
  const { found } = findSummary(book, period);
  return found.kind === 'whole' ? found.previous : undefined;
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
  return { sheet, found: { kind: 'stranded', on: content.name, previous, content }, problems };
}

/** What a sheet held before writing it was broken off; undefined when it was not. */
function tornSummary(
  contents: ReadonlyMap<string, SheetContent>,
  content: SheetContent,
  period: Period,
): SummaryPlace | undefined {
  const unfinished = unfinishedDrawing(content);
  if (!unfinished) return undefined;
  const { name: sheet } = content;
  const torn: SummaryPlace = { sheet, found: { kind: 'torn', before: undefined }, problems: [] };
  if (unfinished.kind === 'first') return torn;
  const copy =
    unfinished.kept === SUMMARY_WORDS.previousSheetName(sheet)
      ? sheetNamed(contents, unfinished.kept)
      : content;
  // A copy that is unfinished too was being written once more, with what it holds already.
  const kept = copy && unfinishedDrawing(copy) ? untitled(copy) : copy;
  const reading = kept && readSummary(kept);
  if (!kept || !reading || typeof reading === 'string' || !samePeriod(reading.summary.period, period)) {
    return torn;
  }
  const before = { previous: reading.summary, content: { ...kept, name: sheet } };
  return { sheet, found: { kind: 'torn', before }, problems: reading.problems };
}

/** As it was before drawing it over itself was broken off. */
export function untitled(content: SheetContent): SheetContent {
  const [[, ...title] = [], ...rows] = content.values;
  return { ...content, values: [[null, ...title], ...rows] };
}
