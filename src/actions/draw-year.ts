import { unfinishedDrawing, type SheetDrawing } from '../model';
import { readHistory } from '../reading';
import { keepPrevious, sameAsDrawn } from '../reporting/summary';
import {
  buildOverview,
  drawOverview,
  overviewSheetName,
  type Overview,
  type OverviewMonth,
} from '../reporting/year';
import { contentOf, isBlank } from './find-summary';
import type { OpenWorkbook } from './open-workbook';

/** Each calendar year among the months at a glance. */
export function yearOverviews(open: OpenWorkbook, months: readonly OverviewMonth[]): Overview[] {
  const years = new Set(months.map(({ summary }) => summary.period.year));
  return [...years].flatMap((year) => {
    const [first, ...others] = months.filter(({ summary }) => summary.period.year === year);
    if (!first) return [];
    const last = (others.at(-1) ?? first).summary.period;
    const book = open.survey.find(({ kind }) => kind === 'history')?.sheet;
    const content = book === undefined ? undefined : open.contents.get(book);
    const { acts } = readHistory(content, open.settings.units, last);
    return [buildOverview([first, ...others], acts, open.settings)];
  });
}

/** The overviews as sheets; what a year's sheet held before is kept beside it. */
export function drawYears(
  open: OpenWorkbook,
  overviews: readonly Overview[],
  evaluatedAt: string,
): SheetDrawing[] {
  return overviews.flatMap((overview) => {
    const name = placeFor(open, overview.year);
    const drawing = { ...drawOverview(overview, open.settings, evaluatedAt), name };
    const before = contentOf(open.contents, drawing.name);
    const isKept = before && !isBlank(before) && !unfinishedDrawing(before) && !sameAsDrawn(before, drawing);
    return isKept ? [keepPrevious(before), drawing] : [drawing];
  });
}

/** The sheet of the year's name that is ours or not there yet; a foreign one is passed by. */
function placeFor({ contents, survey, sheets }: OpenWorkbook, year: number): string {
  const base = overviewSheetName(year);
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base} (${n})`;
    const content = contentOf(contents, name);
    if (!content && !sheets.some((sheet) => sheet.name === name)) return name;
    if (!content) continue;
    const isOurs = survey.some(({ sheet, kind }) => sheet === content.name && kind === 'overview');
    if (isOurs || isBlank(content) || unfinishedDrawing(content)) return content.name;
  }
}
