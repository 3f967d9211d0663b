import { samePeriod, type Period, type Problem, type SheetContent, type Summary } from '../model';
import { readSummary, summarySheetName } from '../reporting/summary';

/** Excel's limit for the name of a sheet. */
const LONGEST_NAME = 31;

/** The sheet on which a month's summary stands, or shall stand. */
export interface SummaryPlace {
  readonly sheet: string;
  /** The earlier summary with the officer's edits, when it can be understood. */
  readonly previous: Summary | undefined;
  readonly content: SheetContent | undefined;
  /** Where an earlier summary that cannot be understood goes. */
  readonly setAside: string | undefined;
  readonly problems: readonly Problem[];
}

/** Looks for a month's summary among the sheets of its name; a foreign sheet of that name is passed by. */
export function findSummary(contents: ReadonlyMap<string, SheetContent>, period: Period): SummaryPlace {
  const base = summarySheetName(period);
  for (let n = 1; ; n++) {
    const sheet = n === 1 ? base : `${base} (${n})`;
    const content = contentOf(contents, sheet);
    if (!content)
      return { sheet, previous: undefined, content: undefined, setAside: undefined, problems: [] };
    const reading = readSummary(content);
    if (reading === 'foreign') continue;
    if (reading === 'unreadable') {
      const setAside = freeName(contents, `${sheet} (cũ)`);
      return { sheet, previous: undefined, content, setAside, problems: [] };
    }
    if (!samePeriod(reading.summary.period, period)) continue;
    return { sheet, previous: reading.summary, content, setAside: undefined, problems: reading.problems };
  }
}

/** Excel compares names of sheets without case. */
function contentOf(contents: ReadonlyMap<string, SheetContent>, sheet: string): SheetContent | undefined {
  const wanted = sheet.toLocaleLowerCase('vi');
  return contents.get(sheet) ?? [...contents.values()].find((c) => c.name.toLocaleLowerCase('vi') === wanted);
}

/** The name, or the name with the next free number. */
export function freeName(contents: ReadonlyMap<string, SheetContent>, name: string): string {
  for (let n = 1; ; n++) {
    const tail = n === 1 ? '' : ` (${n})`;
    const candidate = `${name.slice(0, LONGEST_NAME - tail.length)}${tail}`;
    if (!contentOf(contents, candidate)) return candidate;
  }
}
