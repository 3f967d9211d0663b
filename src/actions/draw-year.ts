import { monthOf, unfinishedDrawing, type SheetDrawing } from '../model';
import { keepPrevious, sameAsDrawn } from '../reporting/summary';
import {
  buildOverview,
  drawOverview,
  overviewSheetName,
  type Overview,
  type OverviewMonth,
} from '../reporting/year';
import { isBlank, ownPlace, type OwnPlace } from '../workbook/ours';
import { ladderBook } from './history-of';
import type { OpenWorkbook } from './open-workbook';

/** Each calendar year among the months at a glance. */
export function yearOverviews(open: OpenWorkbook, months: readonly OverviewMonth[]): Overview[] {
  const years = new Set(months.map(({ summary }) => monthOf(summary.period).year));
  return [...years].flatMap((year) => {
    const [first, ...others] = months.filter(({ summary }) => monthOf(summary.period).year === year);
    if (!first) return [];
    const last = (others.at(-1) ?? first).summary.period;
    const { history } = ladderBook(open, last);
    return [buildOverview([first, ...others], history.acts, open.settings)];
  });
}

/** The overviews as sheets; what a year's sheet held before is kept beside it. */
export function drawYears(
  open: OpenWorkbook,
  overviews: readonly Overview[],
  evaluatedAt: string,
): SheetDrawing[] {
  return overviews.flatMap((overview) => {
    const { sheet: name, content: before } = placeFor(open, overview.year);
    const drawing = { ...drawOverview(overview, open.settings, evaluatedAt), name };
    const isKept = before && !isBlank(before) && !unfinishedDrawing(before) && !sameAsDrawn(before, drawing);
    return isKept ? [keepPrevious(before), drawing] : [drawing];
  });
}

/** The sheet of the year's name that is ours or not there yet. */
function placeFor(open: OpenWorkbook, year: number): OwnPlace {
  const overviews = new Set(open.survey.filter(({ kind }) => kind === 'overview').map(({ sheet }) => sheet));
  return ownPlace(
    open,
    overviewSheetName(year),
    (content) => overviews.has(content.name) || isBlank(content) || unfinishedDrawing(content) !== undefined,
  );
}
