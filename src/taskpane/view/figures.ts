import type { PaneWords } from '../../messages/pane';
import { fullAddress, localAddress, type CellAddress, type IndicatorId, type Rate } from '../../model';
import { indicatorName } from '../../reporting/summary/indicator-name';
import type { Settings } from '../../settings';
import { printedAs } from '../../settings/printed';
import { printDifference, printFigure } from '../../text/print';

/** "82,8%", "78,96/100 điểm" */
export function figureText(value: Rate, id: IndicatorId | null, settings: Settings): string {
  return printFigure(value, printedAs(id, settings));
}

/** "+0,54%", "−2,1 điểm", "0%" */
export function signedText(value: Rate, id: IndicatorId | null, settings: Settings): string {
  const text = printDifference(value, printedAs(id, settings));
  return value === 0 ? text : `${value > 0 ? '+' : '−'}${text}`;
}

/** An indicator as the pane calls it. */
export function indicatorTitle(id: IndicatorId, words: PaneWords, settings: Settings): string {
  return words.indicators[id] ?? indicatorName(id, settings);
}

/** Short on the judged sheet, with the sheet's name elsewhere. */
export function cellName(cell: CellAddress, home: string): string {
  return cell.sheet === home ? localAddress(cell) : fullAddress(cell);
}

export function distinctCells(cells: readonly CellAddress[]): CellAddress[] {
  return [...new Map(cells.map((cell) => [fullAddress(cell), cell])).values()];
}
